package org.lancangmekong.json.internal.text;

/**
 * Columns of bytes in UTF-8, counted in code points from 1. A byte inside a character's sequence has the column of the
 * character.
 *
 * <p>When it is first asked it counts the characters before each block, so that no later question costs more than two
 * blocks, in any order and however long the line is. Not thread-safe.
 */
public final class Columns {
    private static final int BLOCK = 1024;

    private final byte[] bytes;

    /** How many characters begin before each block; null until it is needed. */
    private int[] before;

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
        if (before == null) {
            before = countBlocks();
        }
        int characters = charactersBefore(offset) - charactersBefore(start);
        boolean inside = offset < bytes.length && isContinuation(offset) && characters > 0;
        return inside ? characters : characters + 1;
    }

    private int[] countBlocks() {
        int[] counts = new int[bytes.length / BLOCK + 1];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + count((i - 1) * BLOCK, i * BLOCK);
        }
        return counts;
    }

    private int charactersBefore(int offset) {
        int block = offset / BLOCK;
        return before[block] + count(block * BLOCK, offset);
    }

    private int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isContinuation(i) ? 0 : 1;
        }
        return count;
    }

    private boolean isContinuation(int index) {
        return (bytes[index] & 0xC0) == 0x80;
    }
}
