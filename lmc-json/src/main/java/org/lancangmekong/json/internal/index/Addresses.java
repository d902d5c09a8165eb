package org.lancangmekong.json.internal.index;

import java.util.Arrays;

/** A growing list of numbers. */
final class Addresses {
    private long[] values = new long[16];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    void clear() {
        size = 0;
    }

    /** Each once, in ascending order. */
    long[] ascending() {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
        return Arrays.copyOf(values, kept);
    }
}
