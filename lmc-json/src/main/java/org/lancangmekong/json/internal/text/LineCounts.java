package org.lancangmekong.json.internal.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * How many lines begin before a place in a file. Everything up to the place must be looked at to know it, but only once,
 * whichever threads ask for whichever places.
 *
 * <p>This class is thread-safe.
 */
public final class LineCounts {
    private static final int STEP = 1 << 20;
    private static final int BLOCK = 64 * 1024;

    /** The place from which lines are counted. */
    private final long base;

    /** How many lines begin before each place that is a number of steps behind the base, as far as this is known. */
    private final List<Long> known = new ArrayList<>();

    /** Counts from a place, before which so many lines begin. */
    public LineCounts(long base, long linesBefore) {
        this.base = base;
        known.add(linesBefore);
    }

    /** How many lines begin before the place, which must not be before the base. */
    long before(long place, FileChannel file) throws IOException {
        int steps = Math.toIntExact((place - base) / STEP);
        while (count(steps, file) < steps) {
            // The lock is free after each step, so that whoever asks for an earlier place need not wait for this one.
        }
        return linesAt(steps) + linesBetween(base + (long) steps * STEP, place, file);
    }

    /** Counts one step more, unless so many are known; how many are. */
    private synchronized int count(int steps, FileChannel file) throws IOException {
        int last = known.size() - 1;
        if (last < steps) {
            long from = base + (long) last * STEP;
            known.add(known.get(last) + linesBetween(from, from + STEP, file));
        }
        return last;
    }

    private synchronized long linesAt(int steps) {
        return known.get(steps);
    }

    /** How many lines begin from a place until before another: at the first byte of the file, and after each LF. */
    static long linesBetween(long from, long to, FileChannel file) throws IOException {
        if (from == to) {
            return 0;
        }
        long lines = from == 0 ? 1 : 0;
        byte[] block = new byte[BLOCK];
        for (long at = Math.max(0, from - 1); at < to - 1; ) {
            int count = file.read(ByteBuffer.wrap(block, 0, (int) Math.min(BLOCK, to - 1 - at)), at);
            if (count < 0) {
                // Whoever reads the part finds out that the file has become shorter, and says so.
                break;
            }
            lines += Swar.count((byte) '\n', block, count);
            at += count;
        }
        return lines;
    }
}
