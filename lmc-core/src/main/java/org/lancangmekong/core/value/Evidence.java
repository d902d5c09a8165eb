package org.lancangmekong.core.value;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.internal.sentence.TextProblems;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Stance;

/**
 * A source, the place in it, the members that it is evidence for, and whether it agrees with them.
 *
 * <p>Evidence belongs to the object that it is about. It names members by pointers relative to that object; no pointer
 * means all members. If the source states something other than the record (coarser, converted or contradictory), {@code
 * says} holds what it states, in the form of the one member that {@code about} names. The record thus holds the best
 * value, and disagreement is data. For example, on a milestone: {@code {"source": "seed", "at": "p1", "about":
 * ["/date"], "says": "2015"}}.
 *
 * <p>This class is immutable and thread-safe.
 */
public interface Evidence {
    /**
     * The cited source.
     *
     * @return the id of its record
     */
    RecordId source();

    /**
     * The place in the source.
     *
     * @return a paragraph, page or section
     */
    Optional<String> at();

    /**
     * The members that this evidence is about, of the object that carries it.
     *
     * @return pointers relative to that object, never through a list index; empty means all members
     */
    List<Pointer> about();

    /**
     * Whether the source states the value, something that implies it, or something else.
     *
     * @return the stance; {@link Stance#SUPPORTS} unless set
     */
    default Stance stance() {
        return Stance.SUPPORTS;
    }

    /**
     * What the source states for the one member in {@code about}, if that is not the value itself.
     *
     * @return a value in the JSON form of that member
     */
    Optional<JsonValue> says();

    /**
     * The few words of the source that state the fact.
     *
     * @return the words by language
     */
    Optional<LocalizedText> quote();

    /**
     * The time that the statement is about.
     *
     * @return a point in time
     */
    Optional<EdtfDate> asOf();

    /**
     * A remark, such as how a value was computed.
     *
     * @return the remark
     */
    Optional<String> note();

    /**
     * Members that this version does not know, as read by a lenient reader.
     *
     * @return the values by name, in their order
     */
    Map<String, JsonValue> extensions();

    /**
     * Refuses what could not be written and read back; called when a value is built.
     *
     * @throws org.lancangmekong.core.problem.InvalidValueException if a member is refused
     */
    default void check() {
        Table.SHAPE.check(this);
    }

    /**
     * Returns evidence that a source supports all members of the object that carries it.
     *
     * @param source the id of a source
     * @return the evidence
     * @throws org.lancangmekong.core.problem.InvalidValueException if the id does not have its form
     */
    static Evidence of(String source) {
        Objects.requireNonNull(source, "source");
        return builder().source(source).build();
    }

    /**
     * Returns evidence that a place in a source supports all members of the object that carries it.
     *
     * @param source the id of a source
     * @param at a paragraph, page or section
     * @return the evidence
     * @throws org.lancangmekong.core.problem.InvalidValueException if the id does not have its form
     */
    static Evidence of(String source, String at) {
        Objects.requireNonNull(source, "source");
        return builder().source(source).at(at).build();
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static EvidenceBuilder builder() {
        return new EvidenceBuilder();
    }

    /**
     * A builder with the members of this value, to make a changed copy.
     *
     * @return a new builder
     */
    default EvidenceBuilder toBuilder() {
        return new EvidenceBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        /** Members nest a few levels deep; only a name that is not of this version may be long. */
        private static final int MAX_POINTER = 1000;

        static final TextKind<Pointer> POINTER = TextKind.of(Pointer.class, "pointer")
                .pattern("/[^~]*(?:~[01][^~]*)*")
                .maxLength(MAX_POINTER)
                .expected("a JSON Pointer relative to the object that carries the evidence", "/date")
                .form(new RelativePointer())
                .build();

        // spotless:off
        /** The members. */
        public static final Shape<Evidence, EvidenceBuilder> SHAPE = Shape.of(Evidence.class, "Evidence", new EvidenceAccessors())
                .required("source", RecordId.to(RecordType.SOURCE), "The cited source.")
                .optional("at",     TextKind.TEXT,                     "The place in the source: a paragraph, page or section.")
                .list    ("about",  POINTER,                        "Pointers to the members that it is about, of the object that carries it; none means all members.")
                .optional("stance", Stance.KIND, Stance.SUPPORTS,   "Whether the source supports the value (the default), implies it or differs from it.")
                .optional("says",   JsonValue.KIND,                 "What the source states for the one member in about, in that member's form.")
                .optional("quote",  LocalizedText.KIND,             "The few words of the source that state the fact.")
                .optional("asOf",   EdtfDate.POINT,                 "The time that the statement is about.")
                .optional("note",   TextKind.TEXT,                     "A remark, such as how a value was computed.")
                .open(JsonValue.KIND)
                .identifiedBy("source", "about")
                .identifiedBy("source")
                .example("{\"source\": \"some-report\"}")
                .describe("A source, the members that it is evidence for, and whether it agrees with them.");
        // spotless:on

        private Table() {}

        private static final class RelativePointer implements TextKind.Form<Pointer> {
            @Override
            public Pointer parse(String text) {
                Pointer pointer = Pointer.parse(text);
                Optional<Message> problem = pointerProblem(pointer);
                if (problem.isPresent()) {
                    throw new InvalidValueException(ValueProblem.RELATIVE_POINTER.with("problem", problem.get()));
                }
                return pointer;
            }

            @Override
            public boolean isConstrained() {
                return true;
            }

            @Override
            public Optional<Message> problem(Pointer value) {
                return pointerProblem(value);
            }
        }

        private static Optional<Message> pointerProblem(Pointer pointer) {
            if (pointer.isRoot()) {
                return Optional.of(ValueProblem.EMPTY_POINTER.with());
            }
            // Token by token, since the text would be made for every pointer that is read.
            int length = 0;
            for (Pointer each = pointer; !each.isRoot(); each = each.parent()) {
                if (Texts.unpairedSurrogate(each.last()) >= 0) {
                    return TextProblems.of(pointer.toString());
                }
                length += 1 + lengthOf(each.last());
            }
            return length > MAX_POINTER
                    ? Optional.of(ValueProblem.LONG_POINTER.with(
                            "length", Integer.toString(length), "most", Integer.toString(MAX_POINTER)))
                    : Optional.empty();
        }

        /** In code points, with a tilde and a slash as the two characters that stand for them in a pointer. */
        private static int lengthOf(String token) {
            int length = token.codePointCount(0, token.length());
            for (int i = 0; i < token.length(); i++) {
                length += token.charAt(i) == '~' || token.charAt(i) == '/' ? 1 : 0;
            }
            return length;
        }
    }
}
