package org.lancangmekong.json.exchange;

import java.util.List;
import java.util.Objects;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.vocabulary.Code;

/**
 * Why an export left a value out, or wrote it less exactly than the record states it.
 *
 * <p>The list is closed; a later version may have more reasons.
 */
public enum LossReason implements Code {
    /** The format has no place for the value. */
    NO_PLACE("the format has no place for it"),
    /** The value was written less exactly than the record states it; {@link Loss#detail()} is what was written. */
    COARSER("the format cannot say it exactly"),
    /** The format takes only full days, and the date is partial, doubtful, a set or an interval. */
    PARTIAL_DATE("the format takes only full days, and the date is not one known day"),
    /** The format requires a date that is not known. */
    NO_DATE("the format requires a date, and none is known"),
    /** The format takes only exact numbers, and the quantity is a bound, an approximation or an order of magnitude. */
    INEXACT_NUMBER("the format takes only exact numbers"),
    /** The format takes a code of a list of its own, which has none for the value. */
    NO_CODE("the format's code list has no code for it"),
    /** The format takes the name of an organization, which is not known, or whose record is not at hand. */
    NO_NAME("the format takes a name, and none is known"),
    /** The format takes one such value for each record, and another was written. */
    ONE_ONLY("the format takes one such value, and another was written"),
    /** The format cannot carry a character of the text. */
    UNWRITABLE_TEXT("the format cannot carry a character of it"),
    /** The record lacks what the format requires, so all of it was left out; {@link Loss#detail()} is what it lacks. */
    INCOMPLETE_RECORD("the record lacks what the format requires");

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<LossReason> KIND = CodeKind.closed(LossReason.class, "loss-reason", List.of(values()));

    private final String code = Code.fromName(name());
    private final String clause;

    LossReason(String clause) {
        this.clause = clause;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static LossReason of(String code) {
        return Code.require(KIND, Objects.requireNonNull(code, "code"));
    }

    /**
     * Whether something less exact was written, so that the value is not left out altogether.
     *
     * @return true for {@link #COARSER}
     */
    public boolean isWritten() {
        return this == COARSER;
    }

    @Override
    public String code() {
        return code;
    }

    /** The reason as the end of a sentence. */
    String clause() {
        return clause;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
