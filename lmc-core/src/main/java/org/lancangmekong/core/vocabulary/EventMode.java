package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How people met.
 *
 * <p>The list is closed.
 */
public enum EventMode implements Code {
    /** In one place. */
    IN_PERSON,
    /** By video. */
    ONLINE,
    /** Some in one place, some by video. */
    HYBRID;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<EventMode> KIND = CodeKind.closed(EventMode.class, "event-mode", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static EventMode of(String code) {
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
