package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The types of record, as the member {@code type} of a document says them.
 *
 * <p>A closed list.
 */
public enum RecordType implements Code {
    /** The cooperation itself and its parts: meeting series, working groups, centres, the fund, secretariats. */
    MECHANISM,
    /** A meeting, or an edition of a recurring programme. */
    EVENT,
    /** A declaration, plan, statement, list or agreement. */
    DOCUMENT,
    /** An initiative, operation or scheme that holds projects or editions. */
    PROGRAMME,
    /** Something built or carried out, with its place, time and money. */
    PROJECT,
    /** An initiative, agreement or mechanism outside the cooperation, or a community with a shared future. */
    FRAMEWORK,
    /** A motto: the spirit, the pattern, the culture. */
    PRINCIPLE,
    /** A stage of the cooperation, or of a plan. */
    PHASE,
    /** The sourced names of a country, pillar, priority area or field. */
    TERM,
    /** A government body, enterprise, association, institute or medium. */
    ORGANIZATION,
    /** A publication that says something. */
    SOURCE,
    /** A type that this version does not know; only lenient reading gives it. */
    UNKNOWN;

    /** What a member of this list may hold. */
    public static final CodeKind<RecordType> KIND =
            CodeKind.closed(RecordType.class, "record-type", List.of(values()).subList(0, UNKNOWN.ordinal()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
     */
    public static RecordType of(String code) {
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
