package org.lancangmekong.core.model;

import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.Connectivity;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.TransportMode;

/**
 * Something built or carried out, with its place, time and money.
 *
 * <p>A section or phase with a history of its own is a project that is part of another. Owners, funders and other roles
 * are participants; status and schedule are in the history; cost and length are figures.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Project extends LmcRecord, WithAreas, WithParticipants, WithHistory, WithFigures
        permits ProjectFields {
    /**
     * What the project builds or does.
     *
     * @return the kind
     */
    ProjectKind kind();

    /**
     * Whether it formally belongs to the cooperation.
     *
     * @return the belonging; empty if it is not known
     */
    Optional<Belonging> belonging();

    /**
     * The project that this one is a section or phase of.
     *
     * @return the id of its record
     */
    Optional<RecordId> partOf();

    /**
     * The programme that it belongs to.
     *
     * @return the id of its record
     */
    Optional<RecordId> programme();

    /**
     * The agreement that pays for it.
     *
     * @return the id of a document, the agreement of a batch of the fund
     */
    Optional<RecordId> agreement();

    /**
     * Whether it is hard or soft connectivity.
     *
     * @return the kind of connectivity
     */
    Optional<Connectivity> connectivity();

    /**
     * The transport modes that it serves.
     *
     * @return the transport modes
     */
    List<TransportMode> modes();

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
        return RecordType.PROJECT;
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
    static ProjectBuilder builder() {
        return new ProjectBuilder();
    }

    @Override
    default ProjectBuilder toBuilder() {
        return new ProjectBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Project, ProjectBuilder> SHAPE = RecordMembers.members(Shape.of(Project.class, "project", new ProjectAccessors()))
                .required("kind",         ProjectKind.KIND,                  "What the project builds or does.")
                .optional("belonging",    Belonging.KIND,                    "Whether it formally belongs to the cooperation or only lies in its region; absent if it is not known.")
                .optional("partOf",       RecordId.to(RecordType.PROJECT),   "The project that this one is a section or phase of.")
                .optional("programme",    RecordId.to(RecordType.PROGRAMME), "The programme that it belongs to.")
                .optional("agreement",    RecordId.to(RecordType.DOCUMENT),  "The agreement of the fund's batch that pays for it.")
                .optional("connectivity", Connectivity.KIND,                 "Whether it is hard or soft connectivity.")
                .list    ("modes",        TransportMode.KIND,                "The transport modes that it serves.")
                .list    ("areas",        PriorityArea.KIND,                 "The priority areas that it belongs to.")
                .list    ("fields",       Field.KIND,                        "The fields that it is about.")
                .list    ("participants", Participant.Table.SHAPE.kind(),    "The participants and their roles.")
                .list    ("places",       Place.Table.SHAPE.kind(),          "Its places, in order along a route.")
                .list    ("history",      Milestone.Table.SHAPE.kind(),      "What happened and what is planned.")
                .list    ("figures",      Figure.Table.SHAPE.kind(),         "The figures about it.")
                .describe("Something built or carried out, with its place, time and money.");
        // spotless:on

        private Table() {}
    }
}
