package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.validation.Validator;

/** That memory does not grow with the file, by what is held, not by time. */
class LinesMemoryTest {
    private static final int SIZE = 50_000_000;
    private static final long MEGABYTE = 1_000_000;

    private static final List<byte[]> RECORDS = HardFacts.groups().values().stream()
            .flatMap(List::stream)
            .map(LmcJson.strict()::writeBytes)
            .toList();

    /** A file that is made as it is read. */
    private static final class Made extends InputStream {
        private final IntFunction<byte[]> lines;
        private final long size;
        private long count;
        private int index;
        private byte[] line = new byte[0];
        private int at;

        private Made(IntFunction<byte[]> lines, long size) {
            this.lines = lines;
            this.size = size;
        }

        @Override
        public int read() {
            if (at == line.length) {
                if (count >= size) {
                    return -1;
                }
                line = lines.apply(index++);
                at = 0;
            }
            count++;
            return line[at++];
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            int first = read();
            if (first < 0) {
                return -1;
            }
            to[offset] = (byte) first;
            int more = Math.min(length - 1, line.length - at);
            System.arraycopy(line, at, to, offset + 1, more);
            at += more;
            count += more;
            return 1 + more;
        }
    }

    private static byte[] line(int index) {
        byte[] record = RECORDS.get(index % RECORDS.size());
        // One in a hundred is broken: its last brace is missing.
        int length = index % 100 == 99 ? record.length - 1 : record.length;
        byte[] line = new byte[length + 1];
        System.arraycopy(record, 0, line, 0, length);
        line[length] = '\n';
        return line;
    }

    @Test
    void fiftyMegabytesAreValidatedLineByLineAndNothingIsKept() {
        Made file = new Made(LinesMemoryTest::line, SIZE);
        List<WeakReference<Object>> handedOut = new ArrayList<>();
        ProblemSummary.Collector problems = ProblemSummary.collector();
        LmcJson json = LmcJson.strict().withValidator(Validator.standard());
        try (Stream<LineResult<LmcRecord>> lines = json.readLines(file, LmcRecord.class)) {
            lines.forEach(each -> {
                problems.add(each);
                // No more is read ahead than a block.
                assertTrue(file.count - each.byteOffset() <= 64 * 1024 + 10_000, each::toString);
                if (each.lineNumber() % 500 == 0) {
                    handedOut.add(new WeakReference<>(each));
                    each.value().ifPresent(value -> handedOut.add(new WeakReference<>(value)));
                }
            });
            long left = stillHeld(handedOut);
            assertTrue(left <= 2, left + " of " + handedOut.size() + " are still held");
        }
        ProblemSummary summary = problems.summary();
        assertEquals(file.index, summary.documents());
        assertEquals(file.index / 100, summary.broken());
        assertTrue(file.count >= SIZE);
    }

    /** How many are left after collecting garbage, which is asked for a few times, as one run may leave some. */
    private static long stillHeld(List<WeakReference<Object>> references) {
        long left = references.size();
        for (int i = 0; i < 20 && left > 0; i++) {
            System.gc();
            left = references.stream().filter(each -> each.get() != null).count();
        }
        return left;
    }

    /** The token reader remembers the names of members for the next document; not so many that they fill the memory. */
    @Test
    void namesThatNoLineHasInCommonAreNotKept() {
        String padding = "n".repeat(10_000);
        Made file = new Made(
                index -> ("{\"type\":\"phase\",\"schema\":\"lmc/1\",\"" + index + padding + "\":{\"" + padding + index
                                + "\":1}}\n")
                        .getBytes(StandardCharsets.UTF_8),
                SIZE);
        List<WeakReference<Object>> names = new ArrayList<>();
        try (Stream<LineResult<LmcRecord>> lines = LmcJson.strict().readLines(file, LmcRecord.class)) {
            lines.forEach(each -> each.report().violations().stream()
                    .filter(violation -> violation.rule().equals("LMC-JSN-005"))
                    .forEach(violation ->
                            names.add(new WeakReference<>(violation.pointer().last()))));
        }
        long left = stillHeld(names);
        assertTrue(names.size() > 2_000 && left <= 100, left + " of " + names.size() + " are still held");
    }

    /** More than an array can have, so whoever would hold the line fails; and offsets beyond an int. */
    @Test
    void aLineBeyondTheLimitIsPassedOverWithoutBeingHeld() {
        byte[] piece = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        byte[] last = "\n{}\n".getBytes(StandardCharsets.UTF_8);
        Made file = new Made(index -> index < 2_200 ? piece : last, 2_200_000_001L);
        LmcJson json = LmcJson.strict().withLimits(Limits.standard().withMaxBytes(1_000_000));
        List<String> found = new ArrayList<>();
        try (Stream<LineResult<LmcRecord>> lines = json.readLines(file, LmcRecord.class)) {
            lines.forEach(each -> found.add(each.lineNumber() + "@" + each.byteOffset() + " "
                    + each.report().violations().get(0).rule()));
        }
        assertEquals(List.of("1@0 LMC-JSN-003", "2@2200000001 LMC-JSN-004"), found);
    }

    /** The limit bounds the memory that a line asks for, also where the line is taken or just too long. */
    @ParameterizedTest
    @CsvSource({"0.9, 2.2", "1, 2.2", "1.01, 1.2", "2, 1.2", "30, 1.2"})
    void aLineAsksForMemoryByTheLimitAndNotByItsLength(double length, double most) {
        int limit = 4_000_000;
        LmcJson json = LmcJson.strict().withLimits(Limits.standard().withMaxLineBytes(limit));
        byte[] piece = " ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        byte[] last = "{}".getBytes(StandardCharsets.UTF_8);
        long size = (long) (limit * length);
        Made file = new Made(index -> index < size / piece.length ? piece : last, size + last.length);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Stream<LineResult<LmcRecord>> lines = json.readLines(file, LmcRecord.class)) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long count = lines.count();
            long bytes = threads.getCurrentThreadAllocatedBytes() - before;
            assertEquals(1, count);
            assertTrue(bytes <= most * limit + MEGABYTE, bytes + " bytes");
        }
    }

    /** A reader with the standard limits works in the heap of a small container. */
    @Test
    void theStandardLimitIsAFractionOfASmallHeap() {
        assertEquals(8 << 20, Limits.standard().maxLineBytes());
        assertEquals(1_000, Limits.standard().withMaxBytes(1_000).maxLineBytes());
        assertEquals(1_000, Limits.standard().withMaxLineBytes(1_000).maxLineBytes());
        assertEquals(64 << 20, Limits.standard().withMaxLineBytes(1_000).maxBytes());
    }
}
