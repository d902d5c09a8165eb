package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The list whose code a term names.
 *
 * <p>A closed list.
 */
public enum TermScheme implements Code {
    /** A country, by its ISO 3166-1 alpha-2 code. */
    COUNTRY,
    /** A pillar. */
    PILLAR,
    /** A priority area. */
    PRIORITY_AREA,
    /** A field of cooperation. */
    FIELD;

    /** What a member of this list may hold. */
    public static final CodeKind<TermScheme> KIND = CodeKind.closed(TermScheme.class, "term-scheme", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
     */
    public static TermScheme of(String code) {
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
