package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * Whether a project or programme belongs to the cooperation formally, or only lies in its region.
 *
 * <p>A closed list.
 */
public enum Belonging implements Code {
    /** Paid for by the Special Fund, or on a list that a meeting adopted. */
    LMC_FUNDED_OR_LISTED,
    /** Named by a document or official of the cooperation as one of its fruits. */
    LMC_CITED,
    /** In a member country, without a known link to the cooperation. */
    IN_REGION;

    /** What a member of this list may hold. */
    public static final CodeKind<Belonging> KIND = CodeKind.closed(Belonging.class, "belonging", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
     */
    public static Belonging of(String code) {
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
