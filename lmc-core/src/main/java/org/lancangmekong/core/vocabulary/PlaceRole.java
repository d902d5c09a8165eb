package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * What a place is to its record.
 *
 * <p>A closed list.
 */
public enum PlaceRole implements Code {
    /** Where a route begins. */
    START,
    /** Where a route passes. */
    VIA,
    /** Where a route ends. */
    END,
    /** Where something stands or happens. */
    SITE;

    /** What a member of this list may hold. */
    public static final CodeKind<PlaceRole> KIND = CodeKind.closed(PlaceRole.class, "place-role", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
     */
    public static PlaceRole of(String code) {
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
