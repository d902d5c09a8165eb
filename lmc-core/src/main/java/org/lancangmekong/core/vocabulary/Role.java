package org.lancangmekong.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * What a participant is to the record: member, chair, investor, beneficiary.
 *
 * <p>An open list: a code outside it is kept, and reported as a WARNING.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Role extends OpenCode {
    private static final List<Role> KNOWN = new ArrayList<>();

    /** A member of the cooperation or mechanism. */
    public static final Role MEMBER = known("member");

    /** The co-chair that does not change. */
    public static final Role STANDING_CO_CHAIR = known("standing-co-chair");

    /** The co-chair whose term passes to another country. */
    public static final Role ROTATING_CO_CHAIR = known("rotating-co-chair");

    /** A co-chair of one meeting. */
    public static final Role CO_CHAIR = known("co-chair");

    /** A party of an agreement or community. */
    public static final Role PARTY = known("party");

    /** A dialogue partner. */
    public static final Role DIALOGUE_PARTNER = known("dialogue-partner");

    /** The country where it stands or takes place. */
    public static final Role HOST = known("host");

    /** Somebody who attended. */
    public static final Role ATTENDEE = known("attendee");

    /** Somebody who takes part, in a way not said. */
    public static final Role PARTICIPANT = known("participant");

    /** An owner, with its share where known. */
    public static final Role OWNER = known("owner");

    /** An investor. */
    public static final Role INVESTOR = known("investor");

    /** A giver of grants. */
    public static final Role DONOR = known("donor");

    /** A lender; the share is the loan. */
    public static final Role LENDER = known("lender");

    /** Somebody who pays, in a way not said. */
    public static final Role FUNDER = known("funder");

    /** A contractor. */
    public static final Role CONTRACTOR = known("contractor");

    /** Who carries it out. */
    public static final Role IMPLEMENTER = known("implementer");

    /** Who leads it. */
    public static final Role LEAD = known("lead");

    /** Who benefits. */
    public static final Role BENEFICIARY = known("beneficiary");

    /** A secretary general. */
    public static final Role SECRETARY_GENERAL = known("secretary-general");

    /** What a member of this list may hold. */
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
     * A code of this list, known or not.
     *
     * @param code the code
     * @return the code as a value
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text has not the form of a code
     */
    public static Role of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    Role other(String code) {
        return new Role(code);
    }

    @Override
    public boolean isKnown() {
        return KIND.isKnown(this);
    }
}
