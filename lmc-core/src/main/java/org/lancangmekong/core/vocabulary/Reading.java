package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How much of a source was seen when facts were taken from it.
 *
 * <p>The list is closed.
 */
public enum Reading implements Code {
    /** All of it. */
    FULL,
    /** A part of it, such as its opening. */
    EXCERPT;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Reading> KIND = CodeKind.closed(Reading.class, "reading", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static Reading of(String code) {
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
