package org.lancangmekong.core.model;

import java.util.List;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.vocabulary.PrincipleKind;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * A motto of the cooperation: its spirit, pattern, model or culture, with its elements in order.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Principle extends LmcRecord permits PrincipleFields {
    /**
     * The kind of principle.
     *
     * @return the kind
     */
    PrincipleKind kind();

    /**
     * Its elements in order.
     *
     * @return the elements, each by language
     */
    List<LocalizedText> elements();

    @Override
    default RecordType type() {
        return RecordType.PRINCIPLE;
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
    static PrincipleBuilder builder() {
        return new PrincipleBuilder();
    }

    @Override
    default PrincipleBuilder toBuilder() {
        return new PrincipleBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Principle, PrincipleBuilder> SHAPE = RecordMembers.members(Shape.of(Principle.class, "principle", new PrincipleAccessors()))
                .required("kind",     PrincipleKind.KIND, "The kind of principle.")
                .list    ("elements", LocalizedText.KIND, "Its elements in order, each by language.")
                .describe("A motto of the cooperation, with its elements in order.");
        // spotless:on

        private Table() {}
    }
}
