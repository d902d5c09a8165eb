package org.lancangmekong.core.model;

import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.FrameworkKind;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.TransportMode;

/**
 * A framework outside the cooperation: an initiative, agreement, agenda, corridor or other mechanism of the region;
 * also a community with a shared future.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Framework extends LmcRecord, WithParticipants, WithHistory permits FrameworkFields {
    /**
     * The kind of framework.
     *
     * @return the kind
     */
    FrameworkKind kind();

    /**
     * Between whom, or in what, a community is built.
     *
     * @return the scope; communities only
     */
    Optional<CommunityScope> scope();

    /**
     * The fields that it is about.
     *
     * @return the fields
     */
    List<Field> fields();

    /**
     * The transport modes that it serves.
     *
     * @return the transport modes
     */
    List<TransportMode> modes();

    /**
     * The participants and their roles.
     *
     * @return the participants
     */
    @Override
    List<Participant> participants();

    /**
     * What happened and what is planned.
     *
     * @return the milestones
     */
    @Override
    List<Milestone> history();

    @Override
    default RecordType type() {
        return RecordType.FRAMEWORK;
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
    static FrameworkBuilder builder() {
        return new FrameworkBuilder();
    }

    @Override
    default FrameworkBuilder toBuilder() {
        return new FrameworkBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Framework, FrameworkBuilder> SHAPE = RecordMembers.members(Shape.of(Framework.class, "framework", new FrameworkAccessors()))
                .required("kind",         FrameworkKind.KIND,             "The kind of framework.")
                .optional("scope",        CommunityScope.KIND,            "Between whom, or in what, a community is built; communities only.")
                .list    ("fields",       Field.KIND,                     "The fields that it is about.")
                .list    ("modes",        TransportMode.KIND,             "The transport modes that it serves.")
                .list    ("participants", Participant.Table.SHAPE.kind(), "The participants and their roles.")
                .list    ("history",      Milestone.Table.SHAPE.kind(),   "What happened and what is planned.")
                .describe("An initiative, agreement or mechanism outside the cooperation, or a community with a shared future.");
        // spotless:on

        private Table() {}
    }
}
