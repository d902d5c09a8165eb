package org.lancangmekong.core.model;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProgrammeKind;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * A programme: an initiative, operation or scheme that contains projects or editions.
 *
 * <p>Its editions are events; its phases with sites or money of their own are projects.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Programme extends LmcRecord, WithAreas, WithParticipants, WithCadence, WithHistory, WithFigures
        permits ProgrammeFields {
    /**
     * The kind of programme.
     *
     * @return the kind
     */
    ProgrammeKind kind();

    /**
     * The mechanism that leads it.
     *
     * @return the id of its record
     */
    Optional<RecordId> mechanism();

    /**
     * Whether it formally belongs to the cooperation.
     *
     * @return the belonging; empty if it is not known
     */
    Optional<Belonging> belonging();

    /**
     * The interval at which it is to be held.
     *
     * @return the interval that was decided, such as two years; the events show when it was really held
     */
    @Override
    Optional<Period> cadence();

    /**
     * The pillars that it belongs to.
     *
     * @return the pillars
     */
    List<Pillar> pillars();

    /**
     * The priority areas that it belongs to.
     *
     * @return the areas
     */
    @Override
    List<PriorityArea> areas();

    /**
     * The fields that it is about.
     *
     * @return the fields
     */
    List<Field> fields();

    /**
     * The participants and their roles.
     *
     * @return the participants
     */
    @Override
    List<Participant> participants();

    /**
     * Its places, in order along a route.
     *
     * @return the places
     */
    List<Place> places();

    /**
     * What happened and what is planned.
     *
     * @return the milestones
     */
    @Override
    List<Milestone> history();

    /**
     * The figures about it.
     *
     * @return the figures
     */
    @Override
    List<Figure> figures();

    @Override
    default RecordType type() {
        return RecordType.PROGRAMME;
    }

    /**
     * Refuses what could not be written and read back; called when a record is built.
     *
     * @throws org.lancangmekong.core.problem.InvalidValueException if a member is refused
     */
    default void check() {
        Table.SHAPE.check(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ProgrammeBuilder builder() {
        return new ProgrammeBuilder();
    }

    @Override
    default ProgrammeBuilder toBuilder() {
        return new ProgrammeBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Programme, ProgrammeBuilder> SHAPE = RecordMembers.members(Shape.of(Programme.class, "programme", new ProgrammeAccessors()))
                .required("kind",         ProgrammeKind.KIND,                "The kind of programme.")
                .optional("mechanism",    RecordId.to(RecordType.MECHANISM), "The mechanism that leads it.")
                .optional("belonging",    Belonging.KIND,                    "Whether it formally belongs to the cooperation or only lies in its region; absent if it is not known.")
                .optional("cadence",      MemberKinds.CADENCE,                     "The interval at which it is to be held, as was decided, as an ISO 8601 duration.")
                .list    ("pillars",      Pillar.KIND,                       "The pillars that it belongs to.")
                .list    ("areas",        PriorityArea.KIND,                 "The priority areas that it belongs to.")
                .list    ("fields",       Field.KIND,                        "The fields that it is about.")
                .list    ("participants", Participant.Table.SHAPE.kind(),    "The participants and their roles.")
                .list    ("places",       Place.Table.SHAPE.kind(),          "Its places, in order along a route.")
                .list    ("history",      Milestone.Table.SHAPE.kind(),      "What happened and what is planned.")
                .list    ("figures",      Figure.Table.SHAPE.kind(),         "The figures about it.")
                .describe("An initiative, operation or scheme that contains projects or editions.");
        // spotless:on

        private Table() {}
    }
}
