package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The two kinds of connectivity that the cooperation distinguishes.
 *
 * <p>The list is closed.
 */
public enum Connectivity implements Code {
    /** Of infrastructure. */
    HARD,
    /** Of rules, standards and procedures. */
    SOFT;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Connectivity> KIND =
            CodeKind.closed(Connectivity.class, "connectivity", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static Connectivity of(String code) {
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
