package org.lancangmekong.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The role in which somebody takes part, such as member, chair, investor or beneficiary.
 *
 * <p>The list is open: a code that it does not know is kept, and reported as a WARNING.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Role extends OpenCode implements Comparable<Role> {
    private static final List<Role> KNOWN = new ArrayList<>();

    /** A member of the cooperation or mechanism. */
    public static final Role MEMBER = known("member");

    /** The co-chair that does not change. */
    public static final Role STANDING_CO_CHAIR = known("standing-co-chair");

    /** The co-chair whose term passes to another country. */
    public static final Role ROTATING_CO_CHAIR = known("rotating-co-chair");

    /** A co-chair of one meeting. */
    public static final Role CO_CHAIR = known("co-chair");

    /** A party to an agreement, or a member of a community. */
    public static final Role PARTY = known("party");

    /** A dialogue partner. */
    public static final Role DIALOGUE_PARTNER = known("dialogue-partner");

    /** The country where it is located or takes place. */
    public static final Role HOST = known("host");

    /** Somebody who attended. */
    public static final Role ATTENDEE = known("attendee");

    /** Somebody who takes part in a way that is not stated. */
    public static final Role PARTICIPANT = known("participant");

    /** An owner, with its share where known. */
    public static final Role OWNER = known("owner");

    /** An investor. */
    public static final Role INVESTOR = known("investor");

    /** A giver of grants. */
    public static final Role DONOR = known("donor");

    /** A lender; the share is the loan. */
    public static final Role LENDER = known("lender");

    /** Somebody who pays in a way that is not stated. */
    public static final Role FUNDER = known("funder");

    /** A contractor. */
    public static final Role CONTRACTOR = known("contractor");

    /** Somebody who carries it out. */
    public static final Role IMPLEMENTER = known("implementer");

    /** Somebody who leads it. */
    public static final Role LEAD = known("lead");

    /** Somebody who benefits. */
    public static final Role BENEFICIARY = known("beneficiary");

    /** A secretary general. */
    public static final Role SECRETARY_GENERAL = known("secretary-general");

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Role> KIND = kind(Role.class, "role", KNOWN, LOWER_KEBAB);

    private Role(String code) {
        super("role", LOWER_KEBAB, code);
    }

    private static Role known(String code) {
        Role known = new Role(code);
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
    public static Role of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    CodeKind<Role> kind() {
        return KIND;
    }

    @Override
    Role other(String code) {
        return new Role(code);
    }

    @Override
    public boolean isKnown() {
        return KIND.isKnown(this);
    }

    /** By the code, character by character. */
    @Override
    public int compareTo(Role other) {
        return compareCode(other);
    }
}
