package org.lancangmekong.json;

import java.util.Objects;
import org.lancangmekong.core.problem.InvalidValueException;

/**
 * How much a reader takes before it stops, so that a hostile or broken document cannot exhaust a machine.
 *
 * <p>A document beyond a limit is not read in part: it is one problem. This class is immutable and thread-safe.
 */
public final class Limits {
    private static final Limits DEFAULT = new Limits(64 * 1024 * 1024, 8 * 1024 * 1024, 256, 100);

    private final int bytes;
    private final int lineBytes;
    private final int depth;
    private final int problems;

    private Limits(int bytes, int lineBytes, int depth, int problems) {
        this.bytes = bytes;
        this.lineBytes = lineBytes;
        this.depth = depth;
        this.problems = problems;
    }

    /**
     * The limits that hold unless others are set: documents of 64 MiB, lines of 8 MiB, nested 256 deep, and 100
     * problems.
     *
     * @return the limits
     */
    public static Limits standard() {
        return DEFAULT;
    }

    /**
     * The same limits with another greatest size.
     *
     * @param most the greatest size of a document in bytes of UTF-8, at least 1
     * @return the limits
     * @throws InvalidValueException if the number is below 1
     */
    public Limits withMaxBytes(int most) {
        return new Limits(require("bytes", most), lineBytes, depth, problems);
    }

    /**
     * The same limits with another greatest length of a line of JSON Lines.
     *
     * <p>A line is one record, of which most have a few kilobytes, and a reader of lines is there to need little memory whatever it
     * reads: it needs no more than twice this limit to take or refuse a line, beside the record itself. So the limit is lower than
     * that of a document, which may be a whole catalogue. A line is a document too, so no line may exceed either limit.
     *
     * @param most the greatest length in bytes of UTF-8, without the line end, at least 1
     * @return the limits
     * @throws InvalidValueException if the number is below 1
     */
    public Limits withMaxLineBytes(int most) {
        return new Limits(bytes, require("line bytes", most), depth, problems);
    }

    /**
     * The same limits with another greatest depth.
     *
     * @param most how deep arrays and objects may nest, from 1 to 1,000
     * @return the limits
     * @throws InvalidValueException if the number is out of range
     */
    public Limits withMaxDepth(int most) {
        if (most > 1_000) {
            throw new InvalidValueException("a limit of depth of " + most + " is too high: expected at most 1000");
        }
        return new Limits(bytes, lineBytes, require("depth", most), problems);
    }

    /**
     * The same limits with another greatest number of problems.
     *
     * @param most how many problems to report of one document, at least 1; ERRORs are kept first and the others counted
     * @return the limits
     * @throws InvalidValueException if the number is below 1
     */
    public Limits withMaxProblems(int most) {
        return new Limits(bytes, lineBytes, depth, require("problems", most));
    }

    private static int require(String what, int most) {
        if (most < 1) {
            throw new InvalidValueException("a limit of " + what + " of " + most + " is too low: expected at least 1");
        }
        return most;
    }

    /**
     * The greatest size of a document.
     *
     * @return bytes of UTF-8
     */
    public int maxBytes() {
        return bytes;
    }

    /**
     * The greatest length of a line of JSON Lines.
     *
     * @return bytes of UTF-8, not more than {@link #maxBytes()}
     */
    public int maxLineBytes() {
        return Math.min(lineBytes, bytes);
    }

    /**
     * How deep arrays and objects may nest.
     *
     * @return the depth
     */
    public int maxDepth() {
        return depth;
    }

    /**
     * How many problems of one document are reported.
     *
     * @return the number
     */
    public int maxProblems() {
        return problems;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits that
                && bytes == that.bytes
                && lineBytes == that.lineBytes
                && depth == that.depth
                && problems == that.problems;
    }

    @Override
    public int hashCode() {
        return Objects.hash(bytes, lineBytes, depth, problems);
    }

    /** All limits, such as {@code Limits[maxBytes=67108864, maxLineBytes=8388608, maxDepth=256, maxProblems=100]}. */
    @Override
    public String toString() {
        return "Limits[maxBytes=" + bytes + ", maxLineBytes=" + maxLineBytes() + ", maxDepth=" + depth
                + ", maxProblems=" + problems + "]";
    }
}
