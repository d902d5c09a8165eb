package org.lancangmekong.json.exchange;

import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.RecordId;

/**
 * One value that an export left out, or wrote less exactly than the record states it.
 *
 * <p>A value is a member, an element of a list, or a whole record; if it is an object, all of it was lost.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param record the id of the record
 * @param pointer the pointer to the value in the record; the root if the whole record was left out
 * @param reason why it was lost
 * @param value the value as the record states it, in its JSON form; if it nests too deep for a
 *     JsonValue, as a string of JSON
 * @param detail for {@link LossReason#COARSER}, what was written in its place; for {@link LossReason#INCOMPLETE_RECORD}, what
 *     the record lacks; otherwise empty
 */
public record Loss(RecordId record, Pointer pointer, LossReason reason, JsonValue value, Optional<String> detail) {
    /**
     * Refuses null.
     *
     * @param record the id of the record
     * @param pointer the pointer to the value in the record
     * @param reason why it was lost
     * @param value the value as the record states it
     * @param detail what was written in its place, or what the record lacks
     */
    public Loss {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * The loss in one sentence for a person.
     *
     * @return a sentence of limited length, such as {@code sweet-spring-1 at /figures/0: {"least":"8","most":"9"} was left out,
     *     since the format takes only exact numbers}
     */
    @Override
    public String toString() {
        StringBuilder sentence = new StringBuilder(record.toString());
        if (!pointer.isRoot()) {
            sentence.append(" at ").append(pointer.describe());
        }
        sentence.append(": ");
        if (reason == LossReason.INCOMPLETE_RECORD) {
            sentence.append("the record was left out, since it lacks what the format requires");
            detail.ifPresent(lacks -> sentence.append(": ").append(Texts.oneLine(lacks)));
            return sentence.toString();
        }
        sentence.append(pointer.isRoot() ? "the record" : Texts.oneLine(value.toString()));
        sentence.append(reason.isWritten() ? " was written as " : " was left out");
        if (reason.isWritten()) {
            sentence.append(Texts.quote(detail.orElse("")));
        }
        return sentence.append(", since ").append(reason.clause()).toString();
    }
}
