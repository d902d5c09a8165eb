package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How goods or people travel.
 *
 * <p>A closed list.
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
    /** By sea and rail in one transport. */
    SEA_RAIL,
    /** By road and rail in one transport. */
    ROAD_RAIL;

    /** What a member of this list may hold. */
    public static final CodeKind<TransportMode> KIND =
            CodeKind.closed(TransportMode.class, "transport-mode", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
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
