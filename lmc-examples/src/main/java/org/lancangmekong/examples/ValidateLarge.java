package org.lancangmekong.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LargeValidator;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ProblemSummary;
import org.lancangmekong.samples.Samples;

/**
 * Validates files of JSON Lines as one catalogue, which need not fit into memory, and makes such files: {@code generate FILE
 * RECORDS BROKEN_PERCENT} writes invented records of all types, which refer to one another, and of which the given percentage
 * is broken, to a file that must not exist; {@code validate DIRECTORY FILE...} writes {@code good.jsonl} and {@code
 * problems.jsonl} to the directory and prints a summary, the time and the memory. The index is in the directory, too, while the
 * program runs.
 *
 * <p>For example: {@code java -Xmx512m ... ValidateLarge validate out records-1.jsonl records-2.jsonl}.
 */
public final class ValidateLarge {
    private static final String USAGE =
            "expected \"generate FILE RECORDS BROKEN_PERCENT\", such as \"generate records.jsonl 1000000 3\","
                    + " or \"validate DIRECTORY FILE...\", such as \"validate out records.jsonl\"";

    private ValidateLarge() {}

    /**
     * Runs the example.
     *
     * @param arguments what to do
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        // Names are in several scripts; the console's own encoding may have none of them.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 4 && arguments[0].equals("generate")) {
            generate(Path.of(arguments[1]), Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]), out);
        } else if (arguments.length > 2 && arguments[0].equals("validate")) {
            List<Path> files = Stream.of(arguments).skip(2).map(Path::of).toList();
            validate(Path.of(arguments[1]), files, out);
        } else {
            throw new IllegalArgumentException(USAGE);
        }
    }

    private static void generate(Path file, long records, int brokenPercent, PrintStream out) throws IOException {
        Samples samples = Samples.seeded(1);
        try (SampleLines lines = new SampleLines(file, brokenPercent)) {
            for (long place = 0; place < records; place++) {
                lines.write(samples.record(place));
            }
            out.println(lines);
        }
    }

    private static void validate(Path directory, List<Path> files, PrintStream out) throws IOException {
        long start = System.nanoTime();
        ProblemSummary summary = LargeValidator.of(LmcJson.strict().withValidator(Validator.standard()))
                .validate(files, directory, directory.resolve("good.jsonl"), directory.resolve("problems.jsonl"));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        out.println(summary);
        out.printf(
                Locale.ROOT,
                "%,d records in %.1f s; at most %.1f MB of heap%n",
                summary.documents(),
                time.toMillis() / 1e3,
                PeakHeap.bytes() / 1e6);
    }
}
