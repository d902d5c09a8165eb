package org.lancangmekong.core.validation.support;

import java.util.Arrays;

/**
 * A key of several parts, such as a series and a number in it, for hash maps whose keys come from documents.
 *
 * <p>It is comparable because a document can contain as many texts of one hash as it likes. A hash map finds keys of one hash
 * fast only if their class is comparable to itself, which records and lists are not.
 */
public final class CompositeKey implements Comparable<CompositeKey> {
    private final Comparable<?>[] parts;
    private final int hash;

    private CompositeKey(Comparable<?>... parts) {
        this.parts = parts;
        this.hash = Arrays.hashCode(parts);
    }

    /**
     * @param parts null where one is absent; at one place all keys of a map have parts of one type, whose order agrees with
     *     equality
     */
    public static CompositeKey of(Comparable<?>... parts) {
        return new CompositeKey(parts);
    }

    /** Part by part; what is absent comes first. */
    @Override
    public int compareTo(CompositeKey other) {
        for (int i = 0; i < Math.min(parts.length, other.parts.length); i++) {
            int order = compare(parts[i], other.parts[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.length, other.parts.length);
    }

    @SuppressWarnings("unchecked") // parts at one place are of one type
    private static int compare(Comparable<?> a, Comparable<?> b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        return ((Comparable<Object>) a).compareTo(b);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompositeKey that && hash == that.hash && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The parts. */
    @Override
    public String toString() {
        return Arrays.toString(parts);
    }
}
