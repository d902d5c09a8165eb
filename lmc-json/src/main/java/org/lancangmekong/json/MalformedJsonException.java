package org.lancangmekong.json;

/** The text is no JSON from here on; caught by the reader, which makes a located problem of it. */
final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long byteOffset;
    private final boolean tooDeep;

    private MalformedJsonException(String message, long byteOffset, boolean tooDeep) {
        super(message, null, false, false);
        this.byteOffset = byteOffset;
        this.tooDeep = tooDeep;
    }

    MalformedJsonException(String message, long byteOffset) {
        this(message, byteOffset, false);
    }

    /** The text may be JSON, but nests deeper than the reader goes. */
    static MalformedJsonException tooDeep(long byteOffset) {
        return new MalformedJsonException("nests too deep", byteOffset, true);
    }

    boolean isTooDeep() {
        return tooDeep;
    }

    /** Where it was found, from 0. */
    long byteOffset() {
        return byteOffset;
    }
}
