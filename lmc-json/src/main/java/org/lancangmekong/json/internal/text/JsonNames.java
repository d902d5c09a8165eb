package org.lancangmekong.json.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A fixed set of names or codes, found by the bytes of a text, without making a String of it.
 *
 * <p>It is a hash table with open addressing. All keys are the model's own, so nobody can make them collide.
 */
public final class JsonNames {
    static final int UNKNOWN = -1;

    /** How many names are tried before one is looked up: members that are left out are few in a row. */
    private static final int NEAR = 4;

    private final String[] texts;

    /** Each name with the quote that ends it in JSON. */
    private final byte[][] quoted;

    /** The first eight bytes of each, as one number; zeros where one is shorter. */
    private final long[] heads;

    private final long[] masks;

    /** The last eight bytes of each that is longer. */
    private final long[] tails;

    private final int[] lengths;

    /** Indices of names, plus one, by the hash of the first eight bytes. */
    private final short[] slots;

    private final int shift;

    public JsonNames(List<String> all) {
        if (all.size() > Short.MAX_VALUE) {
            throw new IllegalStateException("too many names: " + all.size());
        }
        texts = all.toArray(new String[0]);
        quoted = new byte[texts.length][];
        heads = new long[texts.length];
        masks = new long[texts.length];
        tails = new long[texts.length];
        lengths = new int[texts.length];
        int bits = 2 + Integer.SIZE - Integer.numberOfLeadingZeros(texts.length);
        slots = new short[1 << bits];
        shift = Long.SIZE - bits;
        for (int i = 0; i < texts.length; i++) {
            quoted[i] = (texts[i] + '"').getBytes(StandardCharsets.UTF_8);
            heads[i] = Swar.head(quoted[i], 0, quoted[i].length);
            masks[i] = Swar.mask(quoted[i].length);
            lengths[i] = quoted[i].length;
            tails[i] = lengths[i] > Long.BYTES ? Swar.at(quoted[i], lengths[i] - Long.BYTES) : 0;
            int slot = slot(heads[i]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (short) (i + 1);
        }
    }

    /** How many names there are. */
    public int size() {
        return texts.length;
    }

    /** The name of an index. */
    public String get(int index) {
        return texts[index];
    }

    /** How many bytes the name of an index has, with the quote after it. */
    public int length(int index) {
        return lengths[index];
    }

    private int slot(long head) {
        return Swar.slot(head, shift);
    }

    /** The index of the name that begins here and ends with a quote, or {@link #UNKNOWN}. */
    public int find(byte[] bytes, int from) {
        long head = Swar.toQuote(Swar.head(bytes, from, bytes.length - from));
        int slot = slot(head);
        while (slots[slot] != 0) {
            int index = slots[slot] - 1;
            if (heads[index] == head && hasTail(index, bytes, from)) {
                return index;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    /** The index of a name, or {@link #UNKNOWN}. */
    public int find(String text) {
        return Arrays.asList(texts).indexOf(text);
    }

    /** The index of the name that begins here and ends with a quote, if it is the expected one or one of the next. */
    public int findNear(int expected, byte[] bytes, int from) {
        if (from + Long.BYTES > bytes.length) {
            return UNKNOWN;
        }
        long word = Swar.at(bytes, from);
        int end = Math.min(expected + NEAR, texts.length);
        for (int i = expected; i < end; i++) {
            if ((word & masks[i]) == heads[i] && hasTail(i, bytes, from)) {
                return i;
            }
        }
        return UNKNOWN;
    }

    /** Whether what follows the first eight bytes is there too. */
    private boolean hasTail(int index, byte[] bytes, int from) {
        int length = lengths[index];
        if (length <= Long.BYTES) {
            return bytes.length - from >= length;
        }
        return bytes.length - from >= length
                && Swar.at(bytes, from + length - Long.BYTES) == tails[index]
                && (length <= 2 * Long.BYTES || Arrays.equals(bytes, from, from + length, quoted[index], 0, length));
    }
}
