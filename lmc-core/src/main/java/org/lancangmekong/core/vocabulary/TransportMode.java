package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How goods or people travel.
 *
 * <p>The list is closed.
 */
public enum TransportMode implements Code {
    /** By rail. */
    RAIL,
    /** By road. */
    ROAD,
    /** By air. */
    AIR,
    /** By sea. */
    SEA,
    /** By river or canal. */
    INLAND_WATER,
    /** By sea and rail combined. */
    SEA_RAIL,
    /** By road and rail combined. */
    ROAD_RAIL;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<TransportMode> KIND =
            CodeKind.closed(TransportMode.class, "transport-mode", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static TransportMode of(String code) {
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
