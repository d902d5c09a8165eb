package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How a figure relates to time.
 *
 * <p>The list is closed.
 */
public enum Basis implements Code {
    /** The amount at a time. */
    AT_DATE,
    /** The amount that came about in a period. */
    IN_PERIOD,
    /** The amount that came about from the beginning to a time. */
    CUMULATIVE,
    /** The change from an earlier time. */
    CHANGE;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Basis> KIND = CodeKind.closed(Basis.class, "basis", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static Basis of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    public String code() {
        return code;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
