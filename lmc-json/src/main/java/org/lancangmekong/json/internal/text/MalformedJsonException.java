package org.lancangmekong.json.internal.text;

/** The text is not JSON from here on. The reader catches this and reports it with its place. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long byteOffset;
    private final int depthLimit;

    private MalformedJsonException(String message, long byteOffset, int depthLimit) {
        super(message, null, false, false);
        this.byteOffset = byteOffset;
        this.depthLimit = depthLimit;
    }

    public MalformedJsonException(String message, long byteOffset) {
        this(message, byteOffset, 0);
    }

    /** The text may be JSON, but nests deeper than the reader goes. */
    public static MalformedJsonException tooDeep(long byteOffset, int limit) {
        return new MalformedJsonException("nests too deep", byteOffset, limit);
    }

    /** The greatest depth, if the text exceeds it; 0 if the text is not JSON. */
    public int depthLimit() {
        return depthLimit;
    }

    /** Where it was found, from 0. */
    public long byteOffset() {
        return byteOffset;
    }
}
