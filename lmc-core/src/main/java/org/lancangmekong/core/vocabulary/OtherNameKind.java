package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How another name relates to the main one.
 *
 * <p>A closed list.
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

    /** What a member of this list may hold. */
    public static final CodeKind<OtherNameKind> KIND =
            CodeKind.closed(OtherNameKind.class, "other-name-kind", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
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
