package org.lancangmekong.core.model;

import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * A record of a type that this version does not know, as lenient reading produces it. It has the members that all
 * records have, and everything else in {@link #extensions()}, so that nothing is lost when it is written again.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface UnknownRecord extends LmcRecord permits UnknownRecordFields {
    /**
     * The type that the document names.
     *
     * @return a code that is not in {@link RecordType}
     */
    String typeCode();

    @Override
    default RecordType type() {
        return RecordType.UNKNOWN;
    }

    /**
     * Refuses what could not be written and read back; called when a record is built.
     *
     * @throws InvalidValueException if a member is refused, or the type is one that this version knows
     */
    default void check() {
        Table.SHAPE.check(this);
        Table.requireUnknown(typeCode());
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static UnknownRecordBuilder builder() {
        return new UnknownRecordBuilder();
    }

    @Override
    default UnknownRecordBuilder toBuilder() {
        return new UnknownRecordBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        /** The members that all records have; the type is written as the type of the document. */
        public static final Shape<UnknownRecord, UnknownRecordBuilder> SHAPE = RecordMembers.members(
                        Shape.of(UnknownRecord.class, RecordType.UNKNOWN.code(), new UnknownRecordAccessors()))
                .describe("A record of a type that this version does not know.");

        private Table() {}

        private static void requireUnknown(String typeCode) {
            MemberKinds.TERM_CODE.problem(typeCode).ifPresent(problem -> {
                throw new InvalidValueException(ValueProblem.TYPE.with("problem", problem));
            });
            if (RecordType.KIND.codes().contains(typeCode)) {
                throw new InvalidValueException(ValueProblem.KNOWN_TYPE.with("type", typeCode));
            }
        }
    }
}
