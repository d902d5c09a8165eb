package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * What became of a document.
 *
 * <p>A closed list.
 */
public enum Standing implements Code {
    /** It was adopted. */
    ADOPTED,
    /** It was announced. */
    ANNOUNCED,
    /** It was handed round. */
    CIRCULATED,
    /** It was signed. */
    SIGNED;

    /** What a member of this list may hold. */
    public static final CodeKind<Standing> KIND = CodeKind.closed(Standing.class, "standing", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
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
