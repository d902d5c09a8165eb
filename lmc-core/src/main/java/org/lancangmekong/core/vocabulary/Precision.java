package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How exact coordinates are.
 *
 * <p>A closed list.
 */
public enum Precision implements Code {
    /** The very spot. */
    EXACT,
    /** Near the spot. */
    APPROXIMATE,
    /** Somewhere in the town or village. */
    LOCALITY,
    /** Somewhere in the province or region. */
    REGION;

    /** What a member of this list may hold. */
    public static final CodeKind<Precision> KIND = CodeKind.closed(Precision.class, "precision", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
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
