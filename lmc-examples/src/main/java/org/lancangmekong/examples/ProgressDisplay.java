package org.lancangmekong.examples;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Shows how much of a file is done, how fast, and how long it still takes: at a terminal by a bar, which is drawn over itself; elsewhere,
 * such as in the log of a job, by a line for each tenth, or every ten seconds if nobody knows the total.
 */
final class ProgressDisplay implements LongConsumer, AutoCloseable {
    private static final int WIDTH = 30;
    private static final double MEGABYTE = 1_000_000;
    private static final Duration BETWEEN_BARS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int STEPS = 10;

    private final OptionalLong total;
    private final boolean isTerminal;
    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long start;
    private long shown;
    private long stepsShown;
    private int lengthShown;

    /**
     * A display that has not begun.
     *
     * @param total how many bytes there are, if that is known
     * @param isTerminal whether a bar can be drawn
     * @param nanoTime a clock in nanoseconds
     */
    ProgressDisplay(OptionalLong total, boolean isTerminal, PrintStream out, LongSupplier nanoTime) {
        this.total = total;
        this.isTerminal = isTerminal;
        this.out = out;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.shown = start;
    }

    /**
     * The display for where this program runs. Lines go to the standard error stream, so that who redirects the output gets the
     * results only.
     */
    static ProgressDisplay of(OptionalLong total) {
        boolean isTerminal = Terminal.isPresent();
        return new ProgressDisplay(total, isTerminal, isTerminal ? System.out : System.err, System::nanoTime);
    }

    @Override
    public void accept(long done) {
        long now = nanoTime.getAsLong();
        boolean isEnd = total.isPresent() && done >= total.getAsLong();
        if (isTerminal) {
            if (isEnd || isDue(now, BETWEEN_BARS)) {
                draw(bar(done) + text(done, now));
                shown = now;
            }
        } else if (total.isEmpty() ? isDue(now, BETWEEN_LINES) : steps(done) > stepsShown) {
            out.println(text(done, now));
            shown = now;
            stepsShown = total.isEmpty() ? 0 : steps(done);
        }
    }

    private boolean isDue(long now, Duration pause) {
        return now - shown >= pause.toNanos();
    }

    private long steps(long done) {
        return (long) (share(done) * STEPS);
    }

    /** Of an empty file everything is done. */
    private double share(long done) {
        return total.getAsLong() == 0 ? 1 : Math.min(1, (double) done / total.getAsLong());
    }

    /** Over what was drawn before, all of it. */
    private void draw(String text) {
        out.print("\r" + text + " ".repeat(Math.max(0, lengthShown - text.length())));
        out.flush();
        lengthShown = text.length();
    }

    private String bar(long done) {
        if (total.isEmpty()) {
            return "";
        }
        int full = (int) (share(done) * WIDTH);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] ";
    }

    private String text(long done, long now) {
        double seconds = (now - start) / 1e9;
        double rate = seconds > 0 ? done / seconds : 0;
        String speed = String.format(Locale.ROOT, "%.1f MB/s", rate / MEGABYTE);
        if (total.isEmpty()) {
            return String.format(Locale.ROOT, "%.1f MB, %s", done / MEGABYTE, speed);
        }
        long left = Math.max(0, total.getAsLong() - done);
        String time = rate > 0 ? duration(Math.round(left / rate)) : "unknown time";
        return String.format(
                Locale.ROOT,
                "%3.0f %%, %.1f of %.1f MB, %s, %s left",
                Math.floor(share(done) * 100),
                done / MEGABYTE,
                total.getAsLong() / MEGABYTE,
                speed,
                time);
    }

    private static String duration(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** Ends the line of the bar, also if reading failed, so that what is printed next has a line of its own. */
    @Override
    public void close() {
        if (lengthShown > 0) {
            out.println();
        }
    }
}
