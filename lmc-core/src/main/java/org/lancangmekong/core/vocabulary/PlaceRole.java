package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The role of a place in its record.
 *
 * <p>The list is closed.
 */
public enum PlaceRole implements Code {
    /** Where a route begins. */
    START,
    /** Where a route passes. */
    VIA,
    /** Where a route ends. */
    END,
    /** Where something is located or happens. */
    SITE;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<PlaceRole> KIND = CodeKind.closed(PlaceRole.class, "place-role", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
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
