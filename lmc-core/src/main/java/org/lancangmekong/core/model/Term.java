package org.lancangmekong.core.model;

import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.TermScheme;

/**
 * The sourced names of a country, pillar, priority area or field.
 *
 * <p>The code lists have at most an English name for a code. A record of this type, one per code, gives the names in
 * other languages and their sources.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Term extends LmcRecord permits TermFields {
    /**
     * The list that the code belongs to.
     *
     * @return the scheme
     */
    TermScheme scheme();

    /**
     * The code that the names belong to.
     *
     * @return a code of the list
     */
    String code();

    @Override
    default RecordType type() {
        return RecordType.TERM;
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
    static TermBuilder builder() {
        return new TermBuilder();
    }

    @Override
    default TermBuilder toBuilder() {
        return new TermBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Term, TermBuilder> SHAPE = RecordMembers.members(Shape.of(Term.class, "term", new TermAccessors()))
                .required("scheme", TermScheme.KIND, "The list that the code belongs to.")
                .required("code",   MemberKinds.TERM_CODE, "The code that the names belong to.")
                .describe("The sourced names of a country, pillar, priority area or field.");
        // spotless:on

        private Table() {}
    }
}
