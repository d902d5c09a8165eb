package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How another name relates to the main one.
 *
 * <p>The list is closed.
 */
public enum OtherNameKind implements Code {
    /** The name in its own official documents. */
    OFFICIAL,
    /** The long form, as in treaties. */
    FORMAL,
    /** A shorter form. */
    SHORT,
    /** An abbreviation. */
    ABBREVIATION,
    /** Another wording, spelling or transliteration. */
    VARIANT,
    /** A name that it no longer has. */
    FORMER,
    /** A wording that one source prints. */
    AS_PRINTED;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<OtherNameKind> KIND =
            CodeKind.closed(OtherNameKind.class, "other-name-kind", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static OtherNameKind of(String code) {
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
