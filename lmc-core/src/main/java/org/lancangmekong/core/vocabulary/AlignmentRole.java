package org.lancangmekong.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How the cooperation or its region relates to a framework outside it.
 *
 * <p>The list is open: a code that it does not know is kept, and reported as a WARNING.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AlignmentRole extends OpenCode implements Comparable<AlignmentRole> {
    private static final List<AlignmentRole> KNOWN = new ArrayList<>();

    /** A demonstration zone for it. */
    public static final AlignmentRole DEMONSTRATION_ZONE = known("demonstration-zone");

    /** A pioneering area for it. */
    public static final AlignmentRole PIONEERING_AREA = known("pioneering-area");

    /** An experimental zone for it. */
    public static final AlignmentRole EXPERIMENTAL_ZONE = known("experimental-zone");

    /** A leading area for it. */
    public static final AlignmentRole LEADING_AREA = known("leading-area");

    /** Coordinated with it. */
    public static final AlignmentRole COORDINATION = known("coordination");

    /** In synergy with it. */
    public static final AlignmentRole SYNERGY = known("synergy");

    /** In support of it. */
    public static final AlignmentRole SUPPORT = known("support");

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<AlignmentRole> KIND = kind(AlignmentRole.class, "alignment-role", KNOWN, LOWER_KEBAB);

    private AlignmentRole(String code) {
        super("alignment-role", LOWER_KEBAB, code);
    }

    private static AlignmentRole known(String code) {
        AlignmentRole known = new AlignmentRole(code);
        KNOWN.add(known);
        return known;
    }

    /**
     * Returns a code of this list, known or not.
     *
     * @param code the code
     * @return the code as a value
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have the form of a code
     */
    public static AlignmentRole of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    CodeKind<AlignmentRole> kind() {
        return KIND;
    }

    @Override
    AlignmentRole other(String code) {
        return new AlignmentRole(code);
    }

    @Override
    public boolean isKnown() {
        return KIND.isKnown(this);
    }

    /** By the code, character by character. */
    @Override
    public int compareTo(AlignmentRole other) {
        return compareCode(other);
    }
}
