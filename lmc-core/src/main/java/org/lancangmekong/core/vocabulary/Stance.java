package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How a source stands to the value in the record.
 *
 * <p>A closed list.
 */
public enum Stance implements Code {
    /** It says so. */
    SUPPORTS,
    /** It says something from which we computed it. */
    IMPLIES,
    /** It says something else. */
    DIFFERS;

    /** What a member of this list may hold. */
    public static final CodeKind<Stance> KIND = CodeKind.closed(Stance.class, "stance", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
     */
    public static Stance of(String code) {
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
