package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.Level;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Role;

/**
 * A mechanism: the cooperation itself, a series of meetings, a working group, a centre, the fund, a secretariat.
 *
 * <p>The five priority areas have six joint working groups, because agriculture and poverty reduction is one area with
 * two groups; each working group names its areas.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Mechanism extends LmcRecord, WithAreas, WithParticipants, WithCadence, WithHistory, WithFigures
        permits MechanismFields {
    /**
     * The kind of mechanism.
     *
     * @return the kind
     */
    MechanismKind kind();

    /**
     * The level of the people who meet in it.
     *
     * @return the level; empty if it is not known
     */
    Optional<Level> level();

    /**
     * The mechanism that this one is a part of.
     *
     * @return the id of its record
     */
    Optional<RecordId> parent();

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
     * The interval at which it is to be held.
     *
     * @return the interval that was decided, such as two years; the events show when it was really held
     */
    @Override
    Optional<Period> cadence();

    /**
     * The place of its seat.
     *
     * @return the place
     */
    Optional<Place> seat();

    /**
     * The participants and their roles.
     *
     * @return the participants
     */
    @Override
    List<Participant> participants();

    /**
     * How it or its region relates to frameworks outside it.
     *
     * @return the alignments
     */
    List<Alignment> alignments();

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

    /**
     * When it was founded or launched, according to its history.
     *
     * @return the date of the first milestone {@code founded} or {@code launched} that is not planned; empty if there
     *     is none, or its date is not known
     */
    default Optional<EdtfDate> founded() {
        return Histories.founded(this);
    }

    /**
     * The countries that are members.
     *
     * @return the countries of the participants with role {@code member}, in their order; at least these, unless {@code
     *     participants:member} is {@linkplain #isComplete(String) complete}
     */
    default List<Country> members() {
        return countries(Role.MEMBER);
    }

    /**
     * Who chairs on a day.
     *
     * @param day the day
     * @return the participants with a role of chair or co-chair whose period certainly or possibly contains the day, in
     *     their order
     */
    default List<Participant> chairs(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return participants().stream()
                .filter(each -> each.role().code().endsWith("chair"))
                .filter(each -> each.period()
                        .map(period -> period.contains(day) != Certainty.IMPOSSIBLE)
                        .orElse(true))
                .toList();
    }

    @Override
    default RecordType type() {
        return RecordType.MECHANISM;
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
    static MechanismBuilder builder() {
        return new MechanismBuilder();
    }

    @Override
    default MechanismBuilder toBuilder() {
        return new MechanismBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Mechanism, MechanismBuilder> SHAPE = RecordMembers.members(Shape.of(Mechanism.class, "mechanism", new MechanismAccessors()))
                .required("kind",         MechanismKind.KIND,                "The kind of mechanism.")
                .optional("level",        Level.KIND,                        "The level of the people who meet in it.")
                .optional("parent",       RecordId.to(RecordType.MECHANISM), "The mechanism that this one is a part of.")
                .list    ("pillars",      Pillar.KIND,                       "The pillars that it belongs to.")
                .list    ("areas",        PriorityArea.KIND,                 "The priority areas that it belongs to.")
                .list    ("fields",       Field.KIND,                        "The fields that it is about.")
                .optional("cadence",      MemberKinds.CADENCE,                     "The interval at which it is to be held, as was decided, as an ISO 8601 duration.")
                .optional("seat",         Place.Table.SHAPE.kind(),          "The place of its seat.")
                .list    ("participants", Participant.Table.SHAPE.kind(),    "The participants and their roles.")
                .list    ("alignments",   Alignment.Table.SHAPE.kind(),      "How it or its region relates to frameworks outside it.")
                .list    ("history",      Milestone.Table.SHAPE.kind(),      "What happened and what is planned.")
                .list    ("figures",      Figure.Table.SHAPE.kind(),         "The figures about it.")
                .describe("The cooperation itself or one of its parts: a meeting series, working group, centre, fund or secretariat.");
        // spotless:on

        private Table() {}
    }
}
