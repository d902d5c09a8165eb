package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The types of record, as named by the member {@code type} of a document.
 *
 * <p>The list is closed.
 */
public enum RecordType implements Code {
    /** The cooperation itself and its parts: meeting series, working groups, centres, the fund, secretariats. */
    MECHANISM,
    /** A meeting, or an edition of a recurring programme. */
    EVENT,
    /** A declaration, plan, statement, list or agreement. */
    DOCUMENT,
    /** An initiative, operation or scheme that contains projects or editions. */
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
    /** A government body, enterprise, association, institute or media organization. */
    ORGANIZATION,
    /** A publication that evidence can cite. */
    SOURCE,
    /** A type that this version does not know; only lenient reading produces it. */
    UNKNOWN;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<RecordType> KIND =
            CodeKind.closed(RecordType.class, "record-type", List.of(values()).subList(0, UNKNOWN.ordinal()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
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
