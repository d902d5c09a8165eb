package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How far something has progressed, from a milestone on.
 *
 * <p>The list is closed.
 */
public enum Status implements Code {
    /** Somebody has suggested it. */
    PROPOSED,
    /** Being prepared: study, memorandum of understanding, design. */
    PREPARING,
    /** Decided, contracted or funded. */
    APPROVED,
    /** Being built or carried out. */
    IMPLEMENTING,
    /** Open on trial, before the official opening. */
    TRIAL,
    /** In use; also a centre that is at work, or an agreement that is in force. */
    OPERATING,
    /** Finished, with nothing to operate. */
    COMPLETED,
    /** Stopped for some time. */
    SUSPENDED,
    /** Abandoned. */
    CANCELLED;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Status> KIND = CodeKind.closed(Status.class, "status", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static Status of(String code) {
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
