package org.lancangmekong.json.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time. */
final class Swar {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    /** The golden ratio of two to the sixty-fourth, which leaves near numbers far apart (Knuth, volume 3, section 6.4). */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private Swar() {}

    /** The slot of a word in a table with a power of two slots, 64 minus the shift being its binary logarithm. */
    static int slot(long word, int shift) {
        return (int) (word * SPREAD >>> shift);
    }

    /** The eight bytes from here, the first in the lowest bits. */
    static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    static boolean isAscii(long word) {
        return (word & HIGH_BITS) == 0;
    }

    static boolean isSpaces(long word) {
        return word == SPACES;
    }

    /** The first eight bytes of a text; zeros where it is shorter. */
    static long head(byte[] bytes, int from, int length) {
        if (length >= Long.BYTES) {
            return at(bytes, from);
        }
        if (from + Long.BYTES <= bytes.length) {
            return at(bytes, from) & mask(length);
        }
        long head = 0;
        for (int i = length - 1; i >= 0; i--) {
            head = head << Byte.SIZE | bytes[from + i] & 0xFF;
        }
        return head;
    }

    /** How often a byte is among the first of an array. */
    static int count(byte wanted, byte[] bytes, int length) {
        long all = (wanted & 0xFF) * ONES;
        int count = 0;
        int i = 0;
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            // No carry leaves its byte, so exactly the bytes that are equal have their highest bit in the end.
            long different = at(bytes, i) ^ all;
            count += Long.bitCount(~((different & ~HIGH_BITS) + ~HIGH_BITS | different) & HIGH_BITS);
        }
        for (; i < length; i++) {
            count += bytes[i] == wanted ? 1 : 0;
        }
        return count;
    }

    /** Where a byte is first, from one place until before another; the latter if it is nowhere. */
    static int find(byte wanted, byte[] bytes, int from, int to) {
        long all = (wanted & 0xFF) * ONES;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            // A borrow can only mark a byte after the first that is marked rightly.
            long different = at(bytes, i) ^ all;
            long equal = different - ONES & ~different & HIGH_BITS;
            if (equal != 0) {
                return i + Long.numberOfTrailingZeros(equal) / Byte.SIZE;
            }
        }
        while (i < to && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    /** So many bytes of a word, from the first; all if there are more. */
    static long mask(int length) {
        return length >= Long.BYTES ? -1L : (1L << Byte.SIZE * length) - 1;
    }

    /** The bytes of a word up to the first quote and with it, and then zeros; all if there is no quote. */
    static long toQuote(long word) {
        long quotes = word ^ QUOTES;
        // A borrow can only mark a byte after the first that is marked rightly.
        long marked = quotes - ONES & ~quotes & HIGH_BITS;
        return word & (marked ^ marked - 1);
    }

    /**
     * How many of the eight bytes, from the first, are ASCII that a JSON string may contain unescaped: no quote, no
     * backslash, no control character.
     */
    static int plain(long word) {
        long quotes = word ^ QUOTES;
        long backslashes = word ^ BACKSLASHES;
        // A borrow can only mark a byte after the first that is marked rightly.
        long special = (quotes - ONES & ~quotes) | (backslashes - ONES & ~backslashes) | (word - SPACES) | word;
        return Long.numberOfTrailingZeros(special & HIGH_BITS) / Byte.SIZE;
    }

    /**
     * How many of the eight bytes, from the first, may stand in a JSON string as themselves: ASCII as {@link #plain} has it, or
     * a part of a character that is not ASCII.
     */
    static int unescaped(long word) {
        long quotes = word ^ QUOTES;
        long backslashes = word ^ BACKSLASHES;
        long special = (quotes - ONES & ~quotes) | (backslashes - ONES & ~backslashes) | (word - SPACES & ~word);
        return Long.numberOfTrailingZeros(special & HIGH_BITS) / Byte.SIZE;
    }
}
