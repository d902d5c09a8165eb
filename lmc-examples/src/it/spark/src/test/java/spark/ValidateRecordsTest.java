package spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LargeValidator;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ProblemSummary;

/** The files that the job writes are those that one machine writes, and are there as a whole or not at all. */
class ValidateRecordsTest {
    private static final long SAMPLES = Long.getLong("lmc.spark.records", 20_000);

    @TempDir
    private Path directory;

    @Test
    void samplesOfWhichThreeInAHundredHaveFaults() throws IOException {
        List<Path> files = FaultyRecords.write(Files.createDirectory(directory.resolve("in")), SAMPLES, 42);
        Path good = directory.resolve("good.jsonl");
        Path problems = directory.resolve("problems.jsonl");
        ProblemSummary wanted = LargeValidator.of(LocalSpark.json()).validate(files, directory, good, problems);
        Path out = directory.resolve("out");

        long start = System.nanoTime();
        ValidateRecords.Totals totals = new ValidateRecords(
                        LocalSpark.session(), LocalSpark.validator().withPartBytes(4 << 20))
                .run(ValidateRecords.files(directory.resolve("in")), out.toString());
        System.out.printf("%,d records in %.1f s: %s%n", SAMPLES, (System.nanoTime() - start) / 1e9, totals);

        assertEquals(
                new ValidateRecords.Totals(
                        wanted.documents(),
                        wanted.valid(),
                        wanted.broken(),
                        wanted.count(Severity.ERROR),
                        wanted.count(Severity.WARNING),
                        wanted.count(Severity.INFO)),
                totals);
        assertTrue(wanted.broken() > SAMPLES / 50, "there are faults");
        assertTrue(wanted.groups().size() > 30, "of many sorts");
        assertSameLines(good, out.resolve("good/jsonl"));
        assertSameLines(problems, out.resolve("problems/jsonl"));
        assertSummary(
                wanted,
                LocalSpark.session().read().json(out.resolve("summary/jsonl").toString()));
        assertSummary(
                wanted,
                LocalSpark.session()
                        .read()
                        .parquet(out.resolve("summary/parquet").toString()));
        Dataset<Row> goodTable =
                LocalSpark.session().read().parquet(out.resolve("good/parquet").toString());
        assertEquals(totals.good(), goodTable.count());
        Row row = goodTable.orderBy("file", "line").first();
        LmcRecord record = LmcJson.strict().read(row.<String>getAs("record"), LmcRecord.class);
        assertEquals(record.id().toString(), row.getAs("id"));
        assertEquals(record.type().code(), row.getAs("type"));
        Dataset<Row> problemTable = LocalSpark.session()
                .read()
                .parquet(out.resolve("problems/parquet").toString());
        assertEquals(totals.errors() + totals.warnings() + totals.infos(), problemTable.count());
        assertEquals(
                List.of("id", "file", "line", "severity", "rule", "pointer", "column", "byteOffset", "message"),
                List.of(problemTable.columns()));
    }

    private static void assertSummary(ProblemSummary wanted, Dataset<Row> summary) {
        List<String> groups = new ArrayList<>();
        for (ProblemSummary.Group each : wanted.groups()) {
            String first =
                    each.examples().get(0).location().orElseThrow().line().orElseThrow() + " "
                            + each.examples().get(0).message();
            groups.add(String.join(
                    " ",
                    each.severity().name(),
                    each.rule(),
                    each.pointer().toString(),
                    each.count() + "",
                    each.documents() + "",
                    each.examples().size() + "",
                    first));
        }
        List<String> found = new ArrayList<>();
        for (Row each : summary.collectAsList()) {
            List<Row> examples = each.getList(each.fieldIndex("examples"));
            found.add(String.join(
                    " ",
                    each.<String>getAs("severity"),
                    each.<String>getAs("rule"),
                    each.<String>getAs("member"),
                    each.getAs("count").toString(),
                    each.getAs("records").toString(),
                    examples.size() + "",
                    examples.get(0).getAs("line") + " " + examples.get(0).getAs("message")));
        }
        groups.sort(Comparator.naturalOrder());
        found.sort(Comparator.naturalOrder());
        assertEquals(String.join("\n", groups), String.join("\n", found));
    }

    /** The lines of all files of a directory, one after the other, are those of a file. */
    private static void assertSameLines(Path wanted, Path found) throws IOException {
        assertTrue(Files.exists(found.resolve("_SUCCESS")));
        try (BufferedReader lines = Files.newBufferedReader(wanted)) {
            for (Path each : ValidateRecords.files(found)) {
                try (Stream<String> written = Files.lines(each)) {
                    for (Iterator<String> rest = written.iterator(); rest.hasNext(); ) {
                        assertEquals(lines.readLine(), rest.next());
                    }
                }
            }
            assertNull(lines.readLine());
        }
    }

    @Test
    void anEmptyDirectoryGivesEmptyTables() throws IOException {
        Path out = directory.resolve("out");
        ValidateRecords.Totals totals =
                job().run(ValidateRecords.files(Files.createDirectory(directory.resolve("in"))), out.toString());
        assertEquals(new ValidateRecords.Totals(0, 0, 0, 0, 0, 0), totals);
        assertEquals(
                0,
                LocalSpark.session()
                        .read()
                        .parquet(out.resolve("good/parquet").toString())
                        .count());
        assertEquals(
                "{\"records\":0,\"good\":0,\"faulty\":0,\"errors\":0,\"warnings\":0,\"infos\":0}",
                String.join("", lines(out.resolve("totals"))));
    }

    /** A run that is ended in the middle leaves no output; the next one begins anew, whatever is left of the first. */
    @Test
    void aRunThatIsEndedIsDoneAnew() throws IOException {
        Path in = Files.createDirectory(directory.resolve("in"));
        List<Path> files = FaultyRecords.write(in, 300, 7);
        Path wanted = directory.resolve("wanted");
        job().run(files, wanted.toString());
        Path out = directory.resolve("out");
        SparkValidator failing = SparkValidator.of(
                LocalSpark.context(),
                () -> LmcJson.lenient()
                        .withValidator(Validator.standard()
                                .with(Rule.about("APP-END-001", Severity.ERROR, LmcRecord.class)
                                        .because("Some reason.")
                                        .check((record, findings) -> {
                                            if (record.id().toString().startsWith("sample-project-9")) {
                                                throw new IllegalStateException("ended");
                                            }
                                        })
                                        .message("some message")
                                        .passing(List::of)
                                        .failing(List::of))));
        assertThrows(
                SparkException.class,
                () -> new ValidateRecords(LocalSpark.session(), failing).run(files, out.toString()));
        assertFalse(Files.exists(out));
        // As a run leaves them that is killed while it writes.
        Path left = Files.createDirectories(directory.resolve("out.unfinished/good/jsonl/_temporary/0"));
        Files.writeString(left.resolve("part-00000.txt"), "half a rec");
        job().run(files, out.toString());
        assertEquals(lines(wanted.resolve("good/jsonl")), lines(out.resolve("good/jsonl")));
        assertEquals(lines(wanted.resolve("problems/jsonl")), lines(out.resolve("problems/jsonl")));
        assertFalse(Files.exists(directory.resolve("out.unfinished")));

        IOException refused = assertThrows(IOException.class, () -> job().run(files, out.toString()));
        assertEquals(out + " is there already: name another directory, or delete it", refused.getMessage());
        assertEquals(lines(wanted.resolve("good/jsonl")), lines(out.resolve("good/jsonl")));
    }

    private static ValidateRecords job() {
        return new ValidateRecords(LocalSpark.session(), LocalSpark.validator());
    }

    private static List<String> lines(Path written) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path each : ValidateRecords.files(written)) {
            try (Stream<String> all = Files.lines(each)) {
                all.forEach(lines::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return lines;
    }
}
