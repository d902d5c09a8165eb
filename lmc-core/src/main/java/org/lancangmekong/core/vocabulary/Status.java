package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * How far something has come, from a milestone on.
 *
 * <p>A closed list.
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
    /** In use; also a centre that works, or an agreement in force. */
    OPERATING,
    /** Finished, with nothing to operate. */
    COMPLETED,
    /** Stopped for a time. */
    SUSPENDED,
    /** Given up. */
    CANCELLED;

    /** What a member of this list may hold. */
    public static final CodeKind<Status> KIND = CodeKind.closed(Status.class, "status", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list has not this code
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
