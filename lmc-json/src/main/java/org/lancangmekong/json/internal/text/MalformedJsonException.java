package org.lancangmekong.json.internal.text;

import org.lancangmekong.core.message.Message;

/** The text is not JSON from here on. The reader catches this and reports it with its place. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message problem;
    private final long byteOffset;
    private final int depthLimit;

    private MalformedJsonException(Message problem, long byteOffset, int depthLimit) {
        super(problem.text(), null, false, false);
        this.problem = problem;
        this.byteOffset = byteOffset;
        this.depthLimit = depthLimit;
    }

    public MalformedJsonException(Message problem, long byteOffset) {
        this(problem, byteOffset, 0);
    }

    /** The text may be JSON, but nests deeper than the reader goes. */
    public static MalformedJsonException tooDeep(long byteOffset, int limit) {
        return new MalformedJsonException(JsonPart.TOO_DEEP.with("limit", Integer.toString(limit)), byteOffset, limit);
    }

    /** The greatest depth, if the text exceeds it; 0 if the text is not JSON. */
    public int depthLimit() {
        return depthLimit;
    }

    /** Where it was found, from 0. */
    public long byteOffset() {
        return byteOffset;
    }

    /** What was found, what was expected instead, and what to do. */
    public Message problem() {
        return problem;
    }
}
