package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * What sort of programme it is.
 *
 * <p>A closed list.
 */
public enum ProgrammeKind implements Code {
    /** An initiative that holds projects. */
    INITIATIVE,
    /** A joint operation. */
    OPERATION,
    /** A campaign. */
    CAMPAIGN,
    /** An event that is held again and again. */
    RECURRING_EVENT,
    /** A corridor or belt. */
    CORRIDOR,
    /** A service that shares data. */
    DATA_SERVICE,
    /** A scheme that people can use, such as a visa. */
    SCHEME;

    /** What a member of this list may hold. */
    public static final CodeKind<ProgrammeKind> KIND =
            CodeKind.closed(ProgrammeKind.class, "programme-kind", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
     */
    public static ProgrammeKind of(String code) {
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
