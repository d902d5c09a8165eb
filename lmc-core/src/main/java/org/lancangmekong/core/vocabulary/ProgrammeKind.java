package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The kind of a programme.
 *
 * <p>The list is closed.
 */
public enum ProgrammeKind implements Code {
    /** An initiative that contains projects. */
    INITIATIVE,
    /** A joint operation. */
    OPERATION,
    /** A campaign. */
    CAMPAIGN,
    /** An event that is held repeatedly. */
    RECURRING_EVENT,
    /** A corridor or belt. */
    CORRIDOR,
    /** A service that shares data. */
    DATA_SERVICE,
    /** A scheme that people can use, such as a visa. */
    SCHEME;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<ProgrammeKind> KIND =
            CodeKind.closed(ProgrammeKind.class, "programme-kind", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
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
