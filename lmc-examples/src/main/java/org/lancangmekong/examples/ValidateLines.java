package org.lancangmekong.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LineResult;
import org.lancangmekong.json.LinesSource;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ProblemSummary;

/**
 * Validates a file of JSON Lines of any size in little memory: {@code ValidateLines FILE [THREADS]} reads records of all types
 * strictly, asks all rules that need no other record, and prints a summary of what is wrong, the time and the memory; it shows
 * its progress meanwhile, and uses all processors unless told otherwise.
 *
 * <p>For example, with a heap that holds a small part of the file: {@code java -Xmx64m ... ValidateLines big.jsonl}. {@link
 * SampleLines} makes such files.
 */
public final class ValidateLines {
    /** A record has a few thousand bytes; anything longer is not a record and is skipped. */
    private static final int LONGEST_LINE = 1 << 20;

    private ValidateLines() {}

    /**
     * Runs the example.
     *
     * @param arguments the file and perhaps the number of threads
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 && arguments.length != 2) {
            throw new IllegalArgumentException("expected \"FILE [THREADS]\", such as \"big.jsonl 2\"");
        }
        // Names are in several scripts; the console's own encoding may have none of them.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int threads = arguments.length == 2
                ? Integer.parseInt(arguments[1])
                : Runtime.getRuntime().availableProcessors();
        validate(Path.of(arguments[0]), threads, out);
    }

    private static void validate(Path file, int threads, PrintStream out) throws IOException {
        LmcJson json = LmcJson.strict()
                .withValidator(Validator.standard())
                .withLimits(Limits.standard().withMaxLineBytes(LONGEST_LINE));
        ProblemSummary.Collector problems = ProblemSummary.collector();
        long start = System.nanoTime();
        LinesSource source = LinesSource.of(file);
        if (threads > 1 && !source.isSplittable()) {
            out.println(file + " cannot be read in parts, so one thread reads it");
        }
        ForkJoinPool pool = new ForkJoinPool(threads);
        try (ProgressDisplay progress = ProgressDisplay.of(source.length());
                Stream<LineResult<LmcRecord>> lines = json.readLines(source.onProgress(progress), LmcRecord.class)) {
            // A parallel stream works in the pool that it is started in. The collector is not thread-safe: it gets the
            // reports
            // one after the other, in the order of the lines, while other threads read on.
            pool.submit(() -> lines.parallel().map(LineResult::report).forEachOrdered(problems::add))
                    .join();
        } finally {
            pool.shutdown();
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        out.println(problems.summary());
        out.printf(
                Locale.ROOT,
                "%,d bytes in %.1f s, %.1f MB/s; at most %.1f MB of heap%n",
                Files.size(file),
                time.toMillis() / 1e3,
                Files.size(file) / 1e3 / Math.max(1, time.toMillis()),
                PeakHeap.bytes() / 1e6);
    }
}
