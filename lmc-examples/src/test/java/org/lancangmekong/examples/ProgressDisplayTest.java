package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What the display prints, by a clock that the test turns. */
class ProgressDisplayTest {
    private static final long MEGABYTE = 1_000_000;

    private final AtomicLong millis = new AtomicLong(-5);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private ProgressDisplay display(OptionalLong total, boolean isTerminal) {
        return new ProgressDisplay(
                total,
                isTerminal,
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                () -> TimeUnit.MILLISECONDS.toNanos(millis.get()));
    }

    private void at(ProgressDisplay display, long time, long megabytes) {
        millis.set(time - 5);
        display.accept(megabytes * MEGABYTE);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void aBarIsDrawnOverItself() throws IOException {
        try (ProgressDisplay display = display(OptionalLong.of(8_000 * MEGABYTE), true)) {
            at(display, 99, 1);
            assertEquals("", printed());
            at(display, 2_000, 100);
            at(display, 2_050, 105);
            at(display, 80_000, 4_000);
            at(display, 160_000, 8_000);
        }
        String[] drawn = printed().split("\r");
        assertEquals(4, drawn.length);
        assertEquals("[..............................]   1 %, 100.0 of 8000.0 MB, 50.0 MB/s, 2:38 left", drawn[1]);
        assertEquals("[###############...............]  50 %, 4000.0 of 8000.0 MB, 50.0 MB/s, 1:20 left", drawn[2]);
        assertEquals("[##############################] 100 %, 8000.0 of 8000.0 MB, 50.0 MB/s, 0:00 left\n", drawn[3]);
        assertTrue(Files.readString(Path.of("..", "docs", "scale.md")).contains(drawn[2]));
    }

    @Test
    void aShorterTextLeavesNothingOfALongerOne() {
        try (ProgressDisplay display = display(OptionalLong.of(8_000 * MEGABYTE), true)) {
            at(display, 100_000, 1);
            at(display, 100_200, 7_000);
        }
        assertEquals(
                "\r[..............................]   0 %, 1.0 of 8000.0 MB, 0.0 MB/s, 222:11:40 left"
                        + "\r[##########################....]  87 %, 7000.0 of 8000.0 MB, 69.9 MB/s, 0:14 left \n",
                printed());
    }

    @Test
    void elsewhereThereIsALineForEachTenth() {
        try (ProgressDisplay display = display(OptionalLong.of(100 * MEGABYTE), false)) {
            for (int i = 1; i <= 100; i += 3) {
                at(display, i * 1_000L, i);
            }
        }
        assertEquals("""
                 10 %, 10.0 of 100.0 MB, 1.0 MB/s, 1:30 left
                 22 %, 22.0 of 100.0 MB, 1.0 MB/s, 1:18 left
                 31 %, 31.0 of 100.0 MB, 1.0 MB/s, 1:09 left
                 40 %, 40.0 of 100.0 MB, 1.0 MB/s, 1:00 left
                 52 %, 52.0 of 100.0 MB, 1.0 MB/s, 0:48 left
                 61 %, 61.0 of 100.0 MB, 1.0 MB/s, 0:39 left
                 70 %, 70.0 of 100.0 MB, 1.0 MB/s, 0:30 left
                 82 %, 82.0 of 100.0 MB, 1.0 MB/s, 0:18 left
                 91 %, 91.0 of 100.0 MB, 1.0 MB/s, 0:09 left
                100 %, 100.0 of 100.0 MB, 1.0 MB/s, 0:00 left
                """, printed());
    }

    @Test
    void whatHasNoLengthHasARateOnly() {
        try (ProgressDisplay display = display(OptionalLong.empty(), false)) {
            at(display, 9_000, 9);
            at(display, 10_000, 10);
            at(display, 15_000, 15);
            at(display, 21_000, 42);
        }
        assertEquals("10.0 MB, 1.0 MB/s\n42.0 MB, 2.0 MB/s\n", printed());
        printed.reset();
        millis.set(-5);
        try (ProgressDisplay display = display(OptionalLong.empty(), true)) {
            at(display, 100, 1);
        }
        assertEquals("\r1.0 MB, 10.0 MB/s\n", printed());
    }

    @Test
    void anEmptyFileIsDoneAtOnce() {
        try (ProgressDisplay display = display(OptionalLong.of(0), false)) {
            display.accept(0);
        }
        assertEquals("100 %, 0.0 of 0.0 MB, 0.0 MB/s, unknown time left\n", printed());
    }
}
