package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * What time a figure speaks of.
 *
 * <p>A closed list.
 */
public enum Basis implements Code {
    /** How much there is at a time. */
    AT_DATE,
    /** How much came about in a period. */
    IN_PERIOD,
    /** How much came about from the beginning until a time. */
    CUMULATIVE,
    /** How much it changed, against an earlier time. */
    CHANGE;

    /** What a member of this list may hold. */
    public static final CodeKind<Basis> KIND = CodeKind.closed(Basis.class, "basis", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
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
