package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The two sorts of connectivity that the cooperation distinguishes.
 *
 * <p>A closed list.
 */
public enum Connectivity implements Code {
    /** Of infrastructure. */
    HARD,
    /** Of rules, standards and procedures. */
    SOFT;

    /** What a member of this list may hold. */
    public static final CodeKind<Connectivity> KIND =
            CodeKind.closed(Connectivity.class, "connectivity", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
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
