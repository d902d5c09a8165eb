package org.lancangmekong.json.internal.text;

import java.util.Arrays;
import java.util.Optional;
import org.lancangmekong.core.problem.Location;

/** For each token of a copied text, where its source has it. */
public final class TokenPlaces {
    /** What is not known of a place. */
    public static final int UNKNOWN = -1;

    /** The offset, line and column of each token. */
    private int[] numbers = new int[3 * 64];

    private long[] byteOffsets = new long[64];
    private int count;

    /**
     * Adds the place of a token.
     *
     * @param offset where the token begins in the copy, at least where the one before did
     * @param line the line in the source, from 1; below that if it is not known
     * @param column the column in the source, from 1; below that if it is not known
     * @param byteOffset the byte in the source, from 0; below that if it is not known
     */
    public void add(int offset, int line, int column, long byteOffset) {
        if (count == byteOffsets.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
            byteOffsets = Arrays.copyOf(byteOffsets, 2 * count);
        }
        numbers[3 * count] = offset;
        numbers[3 * count + 1] = line;
        numbers[3 * count + 2] = column;
        byteOffsets[count++] = byteOffset;
    }

    /** Where the source has the token that begins at an offset of the copy, or else the one before it. */
    public Optional<Location> at(long offset) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (numbers[3 * middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return count == 0 ? Optional.empty() : location(numbers[3 * low + 1], numbers[3 * low + 2], byteOffsets[low]);
    }

    private static Optional<Location> location(int line, int column, long byteOffset) {
        if (line < 1 || column < 1) {
            return byteOffset < 0 ? Optional.empty() : Optional.of(Location.atByte(byteOffset));
        }
        return Optional.of(byteOffset < 0 ? Location.of(line, column) : Location.of(line, column, byteOffset));
    }
}
