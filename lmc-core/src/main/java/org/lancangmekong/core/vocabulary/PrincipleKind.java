package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The kind of a principle.
 *
 * <p>The list is closed.
 */
public enum PrincipleKind implements Code {
    /** The spirit of the cooperation. */
    SPIRIT,
    /** The pattern of the cooperation. */
    PATTERN,
    /** The way in which it works. */
    MODEL,
    /** The culture that it fosters. */
    CULTURE,
    /** The speed of its work. */
    SPEED,
    /** An image of the whole. */
    IMAGE,
    /** A goal. */
    GOAL,
    /** A view of the future. */
    OUTLOOK,
    /** A formula, such as 3+5+X. */
    FORMULA;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<PrincipleKind> KIND =
            CodeKind.closed(PrincipleKind.class, "principle-kind", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static PrincipleKind of(String code) {
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
