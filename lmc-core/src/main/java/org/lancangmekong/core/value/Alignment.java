package org.lancangmekong.core.value;

import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.AlignmentRole;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * How the cooperation or its region relates to a framework outside it.
 *
 * <p>For example, the role {@code demonstration-zone} for the Belt and Road Initiative.
 *
 * <p>This class is immutable and thread-safe.
 */
public interface Alignment {
    /**
     * The framework.
     *
     * @return the id of its record
     */
    RecordId framework();

    /**
     * How the cooperation or its region relates to the framework.
     *
     * @return the role
     */
    AlignmentRole role();

    /**
     * When the relation holds.
     *
     * @return a period
     */
    Optional<EdtfDate> when();

    /**
     * The evidence for this value.
     *
     * @return the evidence about the members of this object
     */
    List<Evidence> evidence();

    /**
     * Refuses what could not be written and read back; called when a value is built.
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
    static AlignmentBuilder builder() {
        return new AlignmentBuilder();
    }

    /**
     * A builder with the members of this value, to make a changed copy.
     *
     * @return a new builder
     */
    default AlignmentBuilder toBuilder() {
        return new AlignmentBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Alignment, AlignmentBuilder> SHAPE = Shape.of(Alignment.class, "Alignment", new AlignmentAccessors())
                .required("framework", RecordId.to(RecordType.FRAMEWORK), "The framework outside the cooperation.")
                .required("role",      AlignmentRole.KIND,                "How the cooperation or its region relates to the framework.")
                .optional("when",      EdtfDate.PERIOD,                   "The period in which the relation holds.")
                .list    ("evidence",  Evidence.Table.SHAPE.kind(),       "The evidence for this value.")
                .identifiedBy("framework", "role")
                .identifiedBy("framework")
                .example("{\"framework\": \"some-framework\", \"role\": \"synergy\"}")
                .describe("How the cooperation or its region relates to a framework outside it.");
        // spotless:on

        private Table() {}
    }
}
