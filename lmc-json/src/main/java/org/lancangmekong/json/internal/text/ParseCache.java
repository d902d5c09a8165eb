package org.lancangmekong.json.internal.text;

import java.util.function.Function;

/**
 * Values that were read lately, by the bytes of their text: the same sources, dates and numbers stand in nearly every
 * record, and neither a String nor a value need be made of them again. The values are immutable, and bytes have one value.
 *
 * <p>It holds a bounded number of short texts, and is thread-safe without a lock: an entry is immutable, and a thread that
 * does not see another's entry reads the value itself.
 *
 * @param <V> the values
 */
public final class ParseCache<V> {
    /** Longer texts are hardly the same again; these are three numbers to compare. */
    static final int LONGEST = 3 * Long.BYTES;

    private static final int SLOTS = 256;
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SLOTS);
    private final Function<String, V> parse;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array has no type arguments
    private final Entry<V>[] entries = new Entry[SLOTS];

    private record Entry<V>(int length, long first, long second, long third, V value) {}

    public ParseCache(Function<String, V> parse) {
        this.parse = parse;
    }

    /** The value of a text that has no escapes and is not longer than {@link #LONGEST}. */
    V get(byte[] bytes, int from, int length, JsonIn in) {
        long first = Swar.head(bytes, from, length);
        long second = length > Long.BYTES ? Swar.head(bytes, from + Long.BYTES, length - Long.BYTES) : 0;
        long third = length > 2 * Long.BYTES ? Swar.head(bytes, from + 2 * Long.BYTES, length - 2 * Long.BYTES) : 0;
        int slot = Swar.slot(first + 31 * second + 961 * third + length, SHIFT);
        Entry<V> entry = entries[slot];
        if (entry != null
                && entry.first == first
                && entry.second == second
                && entry.third == third
                && entry.length == length) {
            return entry.value;
        }
        V value = parse.apply(in.text());
        entries[slot] = new Entry<>(length, first, second, third, value);
        return value;
    }

    /** The value of another text. */
    V parse(String text) {
        return parse.apply(text);
    }
}
