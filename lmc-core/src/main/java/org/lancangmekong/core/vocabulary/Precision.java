package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How exact coordinates are.
 *
 * <p>The list is closed.
 */
public enum Precision implements Code {
    /** At the exact spot. */
    EXACT,
    /** Near the spot. */
    APPROXIMATE,
    /** Somewhere in the town or village. */
    LOCALITY,
    /** Somewhere in the province or region. */
    REGION;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Precision> KIND = CodeKind.closed(Precision.class, "precision", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static Precision of(String code) {
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
