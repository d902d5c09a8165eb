package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * Who sits in a mechanism.
 *
 * <p>A closed list.
 */
public enum Level implements Code {
    /** Heads of state or government. */
    LEADERS,
    /** Ministers. */
    MINISTERS,
    /** Senior officials. */
    SENIOR_OFFICIALS,
    /** Directors general, consuls and their like. */
    DIRECTORS,
    /** Experts. */
    EXPERTS;

    /** What a member of this list may hold. */
    public static final CodeKind<Level> KIND = CodeKind.closed(Level.class, "level", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
     */
    public static Level of(String code) {
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
