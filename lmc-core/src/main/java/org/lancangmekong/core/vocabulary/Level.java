package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The level of the people who meet in a mechanism.
 *
 * <p>The list is closed.
 */
public enum Level implements Code {
    /** Heads of state or government. */
    LEADERS,
    /** Ministers. */
    MINISTERS,
    /** Senior officials. */
    SENIOR_OFFICIALS,
    /** Directors general, consuls and others of that rank. */
    DIRECTORS,
    /** Experts. */
    EXPERTS;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Level> KIND = CodeKind.closed(Level.class, "level", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
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
