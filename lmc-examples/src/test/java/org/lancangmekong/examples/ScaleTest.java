package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LineResult;
import org.lancangmekong.json.LinesSource;
import org.lancangmekong.json.LinesWriter;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ProblemSummary;
import org.lancangmekong.samples.Samples;

/** The code of the page on scale: whoever reads a file, and in whichever parts, finds the same. */
class ScaleTest {
    @TempDir
    Path directory;

    private final LmcJson json = LmcJson.strict().withValidator(Validator.standard());

    private Path path;

    /** Of samples, some with a note of the wrong kind. */
    @BeforeEach
    void makeFile() throws IOException {
        path = directory.resolve("records.jsonl");
        try (LinesWriter lines = LmcJson.strict().writeLines(path);
                Stream<LmcRecord> records = Samples.seeded(7).records(2_000)) {
            lines.writeAll(records);
        }
        String text = Files.readString(path);
        Files.writeString(path, text.replaceAll("\"id\":\"([a-z-]*7)\"", "\"id\":7,\"was\":\"$1\""));
    }

    private String summaryOfOneThread() throws IOException {
        ProblemSummary.Collector problems = ProblemSummary.collector();
        try (Stream<LineResult<LmcRecord>> lines = json.readLines(path, LmcRecord.class)) {
            lines.forEach(problems::add);
        }
        assertTrue(problems.summary().broken() > 10, problems.summary()::toString);
        return problems.summary().toString();
    }

    @Test
    void aParallelStreamGivesTheSummaryOfOneThread() throws IOException {
        ProblemSummary.Collector problems = ProblemSummary.collector();
        try (Stream<LineResult<LmcRecord>> lines = json.readLines(path, LmcRecord.class)) {
            lines.parallel().map(LineResult::report).forEachOrdered(problems::add);
        }
        assertEquals(summaryOfOneThread(), problems.summary().toString());
    }

    @Test
    void anExecutorReadsPartsByNumber() throws Exception {
        List<Future<List<ValidationReport>>> results = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(2);
        LinesSource file = LinesSource.of(path);
        for (LinesSource part : file.parts(16)) {
            results.add(executor.submit(() -> {
                try (Stream<LineResult<LmcRecord>> lines = json.readLines(part, LmcRecord.class)) {
                    return lines.map(LineResult::report)
                            .filter(report -> !report.violations().isEmpty())
                            .toList();
                }
            }));
        }
        executor.shutdown();
        List<ValidationReport> found = new ArrayList<>();
        for (Future<List<ValidationReport>> each : results) {
            found.addAll(each.get());
        }
        try (Stream<LineResult<LmcRecord>> lines = json.readLines(path, LmcRecord.class)) {
            assertEquals(
                    lines.map(LineResult::report)
                            .filter(report -> !report.violations().isEmpty())
                            .toList(),
                    found);
        }
    }

    /** What one process does, which knows the path, its number, and what the first round found. */
    private List<Long> lineNumbers(int number, int count, long linesBefore) throws IOException {
        LinesSource part = LinesSource.of(path).part(number, count).withLinesBefore(linesBefore);
        try (Stream<LineResult<LmcRecord>> lines = json.readLines(part, LmcRecord.class)) {
            return lines.map(LineResult::lineNumber).toList();
        }
    }

    @Test
    void eachProcessCountsItsOwnLinesFirst() throws IOException {
        int count = 5;
        long[] linesBefore = new long[count];
        for (int number = 1; number < count; number++) {
            LinesSource before = LinesSource.of(path).part(number - 1, count);
            linesBefore[number] = linesBefore[number - 1] + before.countLines();
        }
        List<Long> found = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            found.addAll(lineNumbers(number, count, linesBefore[number]));
        }
        assertEquals(Stream.iterate(1L, each -> each + 1).limit(2_000).toList(), found);
    }

    /** An example. */
    private interface Program {
        void main(String... arguments) throws IOException;
    }

    private static List<String> run(Program program, String... arguments) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.main(arguments);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String samples() throws IOException {
        Path file = directory.resolve("samples.jsonl");
        List<String> printed = run(SampleLines::main, file.toString(), "3000", "5");
        assertEquals(1, printed.size());
        assertTrue(
                printed.get(0).matches(".*: [\\d,]+ bytes, 3,000 records, of which 1\\d\\d are broken"),
                printed.get(0));
        return file.toString();
    }

    @Test
    void theExampleFindsTheSameWithAnyNumberOfThreads() throws IOException {
        String file = samples();
        List<String> one = run(ValidateLines::main, file, "1");
        assertTrue(one.get(0).matches("\\d+ documents: \\d+ valid, 1\\d\\d broken; .*"), one.get(0));
        List<String> all = run(ValidateLines::main, file);
        // The last line has the time and the memory.
        assertEquals(one.subList(0, one.size() - 1), all.subList(0, all.size() - 1));
        assertEquals(
                all.subList(0, all.size() - 1),
                run(ValidateLines::main, file, "4").subList(0, all.size() - 1));
        assertThrows(IllegalArgumentException.class, () -> run(ValidateLines::main));
    }

    @Test
    void theExampleForLargeCataloguesFindsWhatIsFoundInMemory() throws IOException {
        String file = samples();
        Path out = directory.resolve("out");
        List<String> printed = run(ValidateLarge::main, out.toString(), file);
        assertTrue(printed.get(0).startsWith("3"), printed.get(0));
        assertTrue(printed.get(printed.size() - 1).startsWith("3,0"), printed.get(printed.size() - 1));
        Map<String, LmcRecord> expected = new TreeMap<>();
        Set<String> wrong = new TreeSet<>();
        try (Stream<LineResult<LmcRecord>> lines = LmcJson.strict().readLines(Path.of(file), LmcRecord.class)) {
            lines.flatMap(line -> line.value().stream()).forEach(record -> {
                if (expected.putIfAbsent(record.id().toString(), record) != null) {
                    wrong.add(record.id().toString());
                }
            });
        }
        Validator.standard().validate(Catalogue.of(expected.values())).violations().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(each -> wrong.add(each.pointer().tokens().get(0)));
        assertTrue(expected.keySet().removeAll(wrong));
        Set<String> good = new TreeSet<>();
        try (Stream<LineResult<LmcRecord>> lines = json.readLines(out.resolve("good.jsonl"), LmcRecord.class)) {
            lines.forEach(line -> assertTrue(good.add(line.orThrow().id().toString())));
        }
        assertEquals(expected.keySet(), good);
        assertThrows(IllegalArgumentException.class, () -> run(ValidateLarge::main, "out"));
        assertThrows(IllegalArgumentException.class, () -> run(SampleLines::main, file));
        assertThrows(FileAlreadyExistsException.class, () -> run(SampleLines::main, file, "1", "0"));
    }

    @Test
    void theExampleSaysThatOneThreadReadsACompressedFile() throws IOException {
        Path compressed = directory.resolve("compressed.jsonl");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(path, out);
        }
        List<String> printed = run(ValidateLines::main, compressed.toString(), "2");
        assertEquals(compressed + " cannot be read in parts, so one thread reads it", printed.get(0));
        assertTrue(printed.get(1).startsWith("2000 documents: "), printed.get(1));
    }
}
