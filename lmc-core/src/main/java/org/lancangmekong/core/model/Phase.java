package org.lancangmekong.core.model;

import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * A stage of the cooperation, or of a plan: a named stretch of time.
 *
 * <p>A phase with sites or money of its own is a project instead.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Phase extends LmcRecord permits PhaseFields {
    /**
     * The mechanism or document that it is a stage of.
     *
     * @return the id of a mechanism or document
     */
    RecordId of();

    /**
     * The number of the stage.
     *
     * @return the number, from 1; empty if it is not known
     */
    Optional<Integer> ordinal();

    /**
     * The time that the stage covers.
     *
     * @return a period; empty if it is not known
     */
    Optional<EdtfDate> period();

    @Override
    default RecordType type() {
        return RecordType.PHASE;
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
    static PhaseBuilder builder() {
        return new PhaseBuilder();
    }

    @Override
    default PhaseBuilder toBuilder() {
        return new PhaseBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Phase, PhaseBuilder> SHAPE = RecordMembers.members(Shape.of(Phase.class, "phase", new PhaseAccessors()))
                .required("of",      RecordId.to(RecordType.MECHANISM, RecordType.DOCUMENT), "The mechanism or plan that it is a stage of.")
                .optional("ordinal", MemberKinds.ORDINAL,                                          "The number of the stage, from 1.")
                .optional("period",  EdtfDate.PERIOD,                                        "The time that the stage covers.")
                .describe("A stage of the cooperation, or of a plan.");
        // spotless:on

        private Table() {}
    }
}
