package org.lancangmekong.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * What happened or is planned to happen.
 *
 * <p>The list is open: a code that it does not know is kept, and reported as a WARNING.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MilestoneEvent extends OpenCode implements Comparable<MilestoneEvent> {
    private static final List<MilestoneEvent> KNOWN = new ArrayList<>();

    /** Somebody suggested it. */
    public static final MilestoneEvent PROPOSED = known("proposed");

    /** A memorandum of understanding was signed. */
    public static final MilestoneEvent MOU_SIGNED = known("mou-signed");

    /** An agreement or contract was signed. */
    public static final MilestoneEvent AGREEMENT_SIGNED = known("agreement-signed");

    /** An authority approved it. */
    public static final MilestoneEvent APPROVED = known("approved");

    /** A ceremony was held. */
    public static final MilestoneEvent CEREMONY_HELD = known("ceremony-held");

    /** Ground was broken. */
    public static final MilestoneEvent GROUND_BROKEN = known("ground-broken");

    /** Construction began. */
    public static final MilestoneEvent CONSTRUCTION_STARTED = known("construction-started");

    /** A unit or part of it began to operate. */
    public static final MilestoneEvent UNIT_COMMISSIONED = known("unit-commissioned");

    /** It opened on trial. */
    public static final MilestoneEvent TRIAL_OPENED = known("trial-opened");

    /** It opened to users. */
    public static final MilestoneEvent OPENED = known("opened");

    /** It was inaugurated. */
    public static final MilestoneEvent INAUGURATED = known("inaugurated");

    /** It was handed over. */
    public static final MilestoneEvent HANDED_OVER = known("handed-over");

    /** It was completed. */
    public static final MilestoneEvent COMPLETED = known("completed");

    /** It was stopped for some time. */
    public static final MilestoneEvent SUSPENDED = known("suspended");

    /** It continued after a suspension. */
    public static final MilestoneEvent RESUMED = known("resumed");

    /** Its extent or design was changed. */
    public static final MilestoneEvent RESCOPED = known("rescoped");

    /** It got another name. */
    public static final MilestoneEvent RENAMED = known("renamed");

    /** It was abandoned. */
    public static final MilestoneEvent CANCELLED = known("cancelled");

    /** It was founded. */
    public static final MilestoneEvent FOUNDED = known("founded");

    /** It was announced. */
    public static final MilestoneEvent ANNOUNCED = known("announced");

    /** It began. */
    public static final MilestoneEvent LAUNCHED = known("launched");

    /** A branch of it opened. */
    public static final MilestoneEvent BRANCH_OPENED = known("branch-opened");

    /** It was signed. */
    public static final MilestoneEvent SIGNED = known("signed");

    /** It came into force. */
    public static final MilestoneEvent IN_FORCE = known("in-force");

    /** A source reports the status at that time, without saying since when. */
    public static final MilestoneEvent REPORTED = known("reported");

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<MilestoneEvent> KIND =
            kind(MilestoneEvent.class, "milestone-event", KNOWN, LOWER_KEBAB);

    private MilestoneEvent(String code) {
        super("milestone-event", LOWER_KEBAB, code);
    }

    private static MilestoneEvent known(String code) {
        MilestoneEvent known = new MilestoneEvent(code);
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
    public static MilestoneEvent of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    CodeKind<MilestoneEvent> kind() {
        return KIND;
    }

    @Override
    MilestoneEvent other(String code) {
        return new MilestoneEvent(code);
    }

    @Override
    public boolean isKnown() {
        return KIND.isKnown(this);
    }

    /** By the code, character by character. */
    @Override
    public int compareTo(MilestoneEvent other) {
        return compareCode(other);
    }
}
