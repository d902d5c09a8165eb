package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * What became of a document.
 *
 * <p>The list is closed.
 */
public enum Standing implements Code {
    /** It was adopted. */
    ADOPTED,
    /** It was announced. */
    ANNOUNCED,
    /** It was circulated. */
    CIRCULATED,
    /** It was signed. */
    SIGNED;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Standing> KIND = CodeKind.closed(Standing.class, "standing", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static Standing of(String code) {
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
