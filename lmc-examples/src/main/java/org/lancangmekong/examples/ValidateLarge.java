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

/**
 * Validates files of JSON Lines as one catalogue, which need not fit into memory: {@code ValidateLarge DIRECTORY FILE...} writes
 * {@code good.jsonl} and {@code problems.jsonl} to the directory and prints a summary, the time and the memory. The index is in
 * the directory, too, while the program runs.
 *
 * <p>For example: {@code java -Xmx512m ... ValidateLarge out records-1.jsonl records-2.jsonl}. {@link SampleLines} makes such
 * files.
 */
public final class ValidateLarge {
    private ValidateLarge() {}

    /**
     * Runs the example.
     *
     * @param arguments the directory and the files
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("expected \"DIRECTORY FILE...\", such as \"out records.jsonl\"");
        }
        // Names are in several scripts; the console's own encoding may have none of them.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path directory = Path.of(arguments[0]);
        List<Path> files = Stream.of(arguments).skip(1).map(Path::of).toList();
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
