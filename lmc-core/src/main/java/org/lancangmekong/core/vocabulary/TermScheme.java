package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The code list whose code a term names.
 *
 * <p>The list is closed.
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

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<TermScheme> KIND = CodeKind.closed(TermScheme.class, "term-scheme", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
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
