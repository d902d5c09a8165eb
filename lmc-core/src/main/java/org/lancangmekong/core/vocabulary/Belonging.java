package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * Whether a project or programme formally belongs to the cooperation or only lies in its region.
 *
 * <p>The list is closed.
 */
public enum Belonging implements Code {
    /** Paid for by the Special Fund, or on a list that a meeting adopted. */
    LMC_FUNDED_OR_LISTED,
    /** Named by a document or official of the cooperation as one of its results. */
    LMC_CITED,
    /** In a member country, without a known link to the cooperation. */
    IN_REGION;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Belonging> KIND = CodeKind.closed(Belonging.class, "belonging", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
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
