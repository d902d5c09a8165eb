package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The kind of a mechanism.
 *
 * <p>The list is closed.
 */
public enum MechanismKind implements Code {
    /** The cooperation as a whole. */
    COOPERATION,
    /** The series of leaders' meetings. */
    LEADERS_MEETING,
    /** The series of foreign ministers' meetings. */
    FOREIGN_MINISTERS_MEETING,
    /** A series of meetings of other ministers. */
    MINISTERIAL_MEETING,
    /** The series of senior officials' meetings. */
    SENIOR_OFFICIALS_MEETING,
    /** A working group. */
    WORKING_GROUP,
    /** A cooperation centre. */
    CENTRE,
    /** A network of institutes or cities. */
    NETWORK,
    /** A training or demonstration base. */
    BASE,
    /** A fund. */
    FUND,
    /** A secretariat or national coordination unit. */
    SECRETARIAT,
    /** A forum. */
    FORUM;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<MechanismKind> KIND =
            CodeKind.closed(MechanismKind.class, "mechanism-kind", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static MechanismKind of(String code) {
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
