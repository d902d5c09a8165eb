package org.lancangmekong.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadProblem;
import org.lancangmekong.json.internal.text.FileLines;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.LineCounts;
import org.lancangmekong.json.internal.text.LineFile;
import org.lancangmekong.json.internal.text.Lines;

/**
 * A file of JSON Lines, or a part of one, as {@link LmcJson#readLines(LinesSource, Class)} reads it.
 *
 * <p>A part is a range of bytes, and has the lines whose first byte is in it, the last of them whole. So each line belongs to exactly one
 * part, wherever the file is cut, and whoever reads a part needs to know nothing of the others. {@link #part part 2 of 8} is the same range
 * on every machine that sees a file of the same size:
 *
 * <pre>{@code
 * try (Stream<LineResult<Project>> lines = json.readLines(LinesSource.of(path).part(2, 8), Project.class)) {
 *     lines.forEach(...);
 * }
 * }</pre>
 *
 * <p>Byte offsets are those in the file, in every part. So are line numbers, but they have a cost: to know how many lines come before a
 * part, everything before it is read, though not parsed, when the first line is asked for. Parts that were made from one object share
 * what they have counted, so that a file that is read in parts by one process is read twice at most. Where the parts are read by several
 * processes, either let each count the lines of its own part first, by {@link #countLines}, and give the sums to {@link #withLinesBefore};
 * or give 0, and the numbers count from the first line of the part.
 *
 * <p>A file that is compressed with gzip or Zstandard, as its first bytes show, is decompressed. It {@linkplain #isSplittable cannot be
 * cut}, and byte offsets of lines are those in the text that was compressed. Limits hold for lines as ever, so a small file that
 * becomes a very large text takes its time, but no more memory. Zstandard needs {@code com.github.luben:zstd-jni}, which an application
 * adds. For anything else that has to be decoded, hand the decoded stream to {@link LmcJson#readLines(java.io.InputStream, Class)}.
 *
 * <p>The size and the first bytes are those at the time when this was made. A part of a file that has another size when it is read ends in
 * an {@link java.io.UncheckedIOException}, and so does a file that became shorter; a whole file that is read by one thread is read to
 * where it ends by then. Who reads parts reads a channel, which an interrupt of the thread closes, for all threads of that stream.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LinesSource {
    private static final LongConsumer NOBODY = bytes -> {};

    private final LineFile file;

    /** Whether this is no part, and so ends where the file ends. */
    private final boolean whole;

    private final long from;
    private final long to;
    private final LineCounts counts;
    private final LongConsumer listener;

    private LinesSource(LineFile file, boolean whole, long from, long to, LineCounts counts, LongConsumer listener) {
        this.file = file;
        this.whole = whole;
        this.from = from;
        this.to = to;
        this.counts = counts;
        this.listener = listener;
    }

    /**
     * A whole file.
     *
     * @param path the file in UTF-8, compressed or not; a pipe or device is possible, too, and is read once it is asked for lines
     * @return the source
     * @throws IOException if the file cannot be read
     */
    public static LinesSource of(Path path) throws IOException {
        LineFile file = LineFile.of(Objects.requireNonNull(path, "path"));
        return new LinesSource(file, true, 0, file.size(), new LineCounts(0, 0), NOBODY);
    }

    /**
     * Where the file is.
     *
     * @return the path that was given
     */
    public Path path() {
        return file.path();
    }

    /**
     * Where this begins in the file. A line that begins before belongs to another part.
     *
     * @return the offset of the first byte, from 0
     */
    public long from() {
        return from;
    }

    /**
     * How many bytes of the file this has: the total of what {@linkplain #onProgress is done} in the end. Of a compressed file
     * they are the compressed ones.
     *
     * @return the number of bytes; empty if nobody knows, since it is a pipe or device
     */
    public OptionalLong length() {
        return to == LineFile.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(to - from);
    }

    /**
     * Whether there can be parts, and a parallel stream can use several threads: unless it is compressed, a pipe or device, or
     * in another file system than the default one, such as a file in a jar.
     *
     * @return false if only one thread can read it, from beginning to end
     */
    public boolean isSplittable() {
        return file.isSplittable();
    }

    /**
     * One of several parts of equal size, give or take a byte. A part in which no line begins is empty.
     *
     * @param number which part, from 0
     * @param count how many parts there are, at least 1; also more than there are bytes
     * @return the part, with nobody listening to its progress
     * @throws InvalidValueException if there is no such part, or this {@linkplain #isSplittable cannot be cut} and there is
     *     more than one
     */
    public LinesSource part(int number, int count) {
        if (count < 1 || number < 0 || number >= count) {
            throw new InvalidValueException("there is no part " + number + " of " + count + ": expected 0 to "
                    + Math.max(0, (long) count - 1) + " of at least 1");
        }
        if (count == 1) {
            return new LinesSource(file, whole, from, to, counts, NOBODY);
        }
        return range(from + share(number, count), from + share(number + 1, count));
    }

    /** Where a part begins, behind the beginning of this. The product may be beyond a long. */
    private long share(int number, int count) {
        long length = to - from;
        return length / count * number + length % count * number / count;
    }

    /**
     * All parts, in their order.
     *
     * @param count how many, at least 1
     * @return an unmodifiable list of so many parts; of one, if this {@linkplain #isSplittable cannot be cut}
     * @throws InvalidValueException if the number is below 1
     */
    public List<LinesSource> parts(int count) {
        int number = isSplittable() ? count : Math.min(count, 1);
        if (number < 1) {
            throw new InvalidValueException("there are no " + count + " parts: expected at least 1");
        }
        return IntStream.range(0, number).mapToObj(i -> part(i, number)).toList();
    }

    /**
     * A part by its place in the file, such as a scheduler of its own mind asks for.
     *
     * @param first the offset in the file of the first byte, not before {@link #from}
     * @param end the offset after the last byte, not beyond this source
     * @return the part, with nobody listening to its progress
     * @throws InvalidValueException if the range is not one of this source, or this {@linkplain #isSplittable cannot be cut}
     */
    public LinesSource range(long first, long end) {
        if (!isSplittable()) {
            throw new InvalidValueException(file.path()
                    + " cannot be read in parts: it is compressed, or no file of the" + " default file system");
        }
        if (first < from || first > end || end > to) {
            throw new InvalidValueException(
                    "there is no range from " + first + " to " + end + ": expected one between " + from + " and " + to);
        }
        return new LinesSource(file, false, first, end, counts, NOBODY);
    }

    /**
     * Counts the lines that begin in this source, blank ones, too. It is read for that, but not parsed.
     *
     * @return the number, which is what the number of a line in the next part is higher by
     * @throws IOException if the file cannot be read
     */
    public long countLines() throws IOException {
        return isSplittable() ? file.linesBetween(from, to) : file.lines();
    }

    /**
     * The same source, numbering its lines after so many others, which then are not counted.
     *
     * @param lines how many lines begin in the file before this source: the sum of what {@link #countLines} gives for the parts before;
     *     or 0, so that lines are numbered from the beginning of the part
     * @return the source with that number
     * @throws InvalidValueException if the number is negative
     */
    public LinesSource withLinesBefore(long lines) {
        if (lines < 0) {
            throw new InvalidValueException(lines + " lines before are too few: expected at least 0");
        }
        return new LinesSource(file, whole, from, to, new LineCounts(from, lines), listener);
    }

    /**
     * The same source with a listener that gets to know how many of its {@linkplain #length bytes} are done, each time that it is read.
     *
     * @param bytesDone is called about once for each mebibyte, and at the end with the {@link #length}, if reading comes so far. It is
     *     called by the thread that has just read, by no two at a time, and with a number that is never less than the one before. What
     *     it throws, reading throws
     * @return the source with that listener, in place of one before
     */
    public LinesSource onProgress(LongConsumer bytesDone) {
        return new LinesSource(file, whole, from, to, counts, Objects.requireNonNull(bytesDone, "bytesDone"));
    }

    /** Opens it, in pieces of the given size if it is split. */
    <T> Stream<LineResult<T>> read(FileLines.Pieces pieces, Limits limits, Function<JsonText, Outcome<T>> reader)
            throws IOException {
        return read(pieces, limits, (text, line) -> reader.apply(text));
    }

    /** The same with a reader that is told which line it reads. */
    <T> Stream<LineResult<T>> read(
            FileLines.Pieces pieces, Limits limits, BiFunction<JsonText, Lines.Line, Outcome<T>> reader)
            throws IOException {
        int limit = limits.maxLineBytes();
        FileLines lines = whole
                ? FileLines.whole(file, counts, pieces, limit, listener)
                : FileLines.part(file, from, to, counts, pieces, limit, listener);
        return LinesReader.closing(lines, file.path().toString(), limits, reader);
    }

    /** The path, and which bytes, such as {@code big.jsonl, bytes 1000 to 2000}. */
    @Override
    public String toString() {
        return to == LineFile.UNKNOWN ? file.path().toString() : file.path() + ", bytes " + from + " to " + to;
    }

    /**
     * Says what rules find in the records of a file. An engine implements it that has their catalogue, where the records to
     * which these refer may be anywhere.
     *
     * <p>For example {@code json.readLines(part, (record, offset) -> validator.validate(record, context))}, where the context
     * {@linkplain org.lancangmekong.core.validation.RecordContext finds} records that were fetched before.
     */
    @FunctionalInterface
    public interface Rules {
        /**
         * Everything that is wrong with a record, beside what was found in the text.
         *
         * @param record a record that could be read
         * @param byteOffset where its line begins in the file, from 0
         * @return the report, whose pointers begin in the record; the places in the file are found by these
         */
        ValidationReport check(LmcRecord record, long byteOffset);

        /**
         * The ERROR (LMC-JSN-016) of a record whose id another record has, too. Each place of such an id has one.
         *
         * @param id the id of both
         * @param other the place of the other record
         * @return the violation, at the id
         */
        static Violation duplicateId(RecordId id, Location other) {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(other, "other");
            return ReadProblem.duplicateId(Pointer.ROOT.child("id"), id, other);
        }
    }
}
