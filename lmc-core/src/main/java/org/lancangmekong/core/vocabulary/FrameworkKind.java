package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The kind of a framework.
 *
 * <p>The list is closed.
 */
public enum FrameworkKind implements Code {
    /** An initiative. */
    INITIATIVE,
    /** An agreement between states. */
    AGREEMENT,
    /** An agenda. */
    AGENDA,
    /** A transport or trade corridor. */
    CORRIDOR,
    /** Another cooperation mechanism of the region. */
    REGIONAL_MECHANISM,
    /** A community with a shared future. */
    COMMUNITY;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<FrameworkKind> KIND =
            CodeKind.closed(FrameworkKind.class, "framework-kind", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static FrameworkKind of(String code) {
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
