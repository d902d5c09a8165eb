package org.lancangmekong.json.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * The values that were parsed last, by the bytes of their texts. The same sources, dates and numbers appear in nearly every
 * record, so most texts need neither a new String nor a new value. The values are immutable, and equal bytes have equal
 * values.
 *
 * <p>It holds a bounded number of short texts, and is thread-safe without a lock: an entry is immutable, and a thread that
 * does not see another's entry reads the value itself.
 *
 * @param <V> the values
 */
public final class ParseCache<V> {
    /** Longer texts rarely repeat; up to this length three numbers are compared. */
    static final int LONGEST = 3 * Long.BYTES;

    private static final int SLOTS = 1024;
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SLOTS);
    private final Function<String, V> parse;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array has no type arguments
    private final Entry<V>[] entries = new Entry[SLOTS];

    private record Entry<V>(long first, long second, long third, V value) {}

    public ParseCache(Function<String, V> parse) {
        this.parse = parse;
    }

    /** The value of a text that has no escapes and is not longer than {@link #LONGEST}. */
    V get(byte[] bytes, int from, int length) {
        long first = Swar.head(bytes, from, length);
        long second = length > Long.BYTES ? Swar.head(bytes, from + Long.BYTES, length - Long.BYTES) : 0;
        long third = length > 2 * Long.BYTES ? Swar.head(bytes, from + 2 * Long.BYTES, length - 2 * Long.BYTES) : 0;
        V value = find(first, second, third);
        return value == null
                ? add(first, second, third, new String(bytes, from, length, StandardCharsets.UTF_8))
                : value;
    }

    private static int slot(long first, long second, long third) {
        return Swar.slot(first + 31 * second + 961 * third, SHIFT);
    }

    /**
     * The value of a text, if it was parsed lately; null otherwise. The three numbers are its bytes, and then zeros: no text has
     * a zero itself unless it is escaped, so they tell its length, too.
     */
    V find(long first, long second, long third) {
        Entry<V> entry = entries[slot(first, second, third)];
        boolean found = entry != null && entry.first == first && entry.second == second && entry.third == third;
        return found ? entry.value : null;
    }

    /** Parses a text that has these bytes. */
    V add(long first, long second, long third, String text) {
        V value = parse.apply(text);
        entries[slot(first, second, third)] = new Entry<>(first, second, third, value);
        return value;
    }

    /** The value of another text. */
    V parse(String text) {
        return parse.apply(text);
    }
}
