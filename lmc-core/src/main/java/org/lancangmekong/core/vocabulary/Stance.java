package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How a source relates to the value in the record.
 *
 * <p>The list is closed.
 */
public enum Stance implements Code {
    /** The source states the value. */
    SUPPORTS,
    /** The source states something from which the value was derived. */
    IMPLIES,
    /** The source states something else. */
    DIFFERS;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Stance> KIND = CodeKind.closed(Stance.class, "stance", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static Stance of(String code) {
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
