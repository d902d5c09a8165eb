package org.lancangmekong.json.internal.text;

/**
 * Columns of bytes in UTF-8, counted in code points from 1. A byte inside a character's sequence has the column of the
 * character.
 *
 * <p>It remembers the last column it was asked for, so asking for many places of one line in their order costs no more
 * than one walk over the line. Not thread-safe.
 */
public final class Columns {
    private final byte[] bytes;
    private int lineStart = -1;
    private int counted;
    private int before;

    /** Columns in these bytes. */
    public Columns(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The column of a byte.
     *
     * @param start where the first character of its line begins
     * @param offset the byte, at least at the start
     */
    public int at(int start, int offset) {
        if (start != lineStart || offset < counted) {
            lineStart = start;
            counted = start;
            before = 0;
        }
        for (; counted < offset; counted++) {
            before += isContinuation(counted) ? 0 : 1;
        }
        boolean inside = offset < bytes.length && isContinuation(offset) && before > 0;
        return inside ? before : before + 1;
    }

    private boolean isContinuation(int index) {
        return (bytes[index] & 0xC0) == 0x80;
    }
}
