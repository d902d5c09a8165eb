package spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Needs;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LargeValidator;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Each line has the result that the validator of one machine gives it. */
class SparkValidatorTest {
    private static final String BRIDGE = "{\"schema\":\"" + LmcJson.SCHEMA
            + "\",\"type\":\"project\",\"id\":\"%s\",\"name\":{\"en\":\"Bridge %s\"},\"kind\":\"bridge\"%s}";

    @TempDir
    private Path directory;

    static Stream<Rule<?>> rulesThatNeedMoreThanARecord() {
        return Validator.standard().rules().stream().filter(rule -> rule.needs() != Needs.RECORD);
    }

    @ParameterizedTest
    @MethodSource("rulesThatNeedMoreThanARecord")
    void everyRuleThatNeedsOtherRecordsFindsWhatItIsAbout(Rule<?> rule) throws IOException {
        List<LmcRecord> records = new ArrayList<>(rule.failing());
        Collections.shuffle(records, new Random(7));
        List<String> lines = records.stream().map(LmcJson.lenient()::write).toList();
        int half = lines.size() / 2;
        List<Path> files = List.of(
                write("1.jsonl", lines.subList(0, half), "\n"),
                write("2.jsonl", lines.subList(half, lines.size()), "\n"));
        List<String> found = results(LocalSpark.validator().withPartBytes(1_000), files);
        assertEquals(onOneMachine(files), found);
        assertTrue(found.toString().contains(rule.id()), () -> rule.id() + " is not in " + found);
    }

    @ParameterizedTest
    @ValueSource(longs = {3_000, 100_000, 1L << 30})
    void theReferenceCatalogueInPartsOfAnySize(long bytes) throws IOException {
        List<LmcRecord> records = new ArrayList<>(ReferenceCatalogue.load().all());
        Collections.shuffle(records, new Random(bytes));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            List<String> lines = records.subList(i * 150, (i + 1) * 150).stream()
                    .map(LmcJson.lenient()::write)
                    .toList();
            files.add(write("records-" + i + ".jsonl", lines, i == 0 ? "\n" : "\r\n"));
        }
        assertSameResults(LocalSpark.validator().withPartBytes(bytes), files);
    }

    static Stream<Arguments> handMade() {
        String part = ",\"partOf\":\"a\"";
        return Stream.of(
                Arguments.of("an empty file", List.of("")),
                Arguments.of("only broken lines", List.of("{\n[]\nnull\n\"\n", "}\n\n\u0000")),
                Arguments.of(
                        "CR and LF, no end of the last line",
                        List.of(bridge("a", "") + "\r\n\r\n" + bridge("b", part))),
                Arguments.of(
                        "a byte order mark in each line", List.of("\uFEFF" + bridge("a", "") + "\n\uFEFF{\n\uFEFF\n")),
                Arguments.of(
                        "an id in two files, thrice",
                        List.of(
                                bridge("b", part) + "\n" + bridge("a", "") + "\n",
                                bridge("a", part) + "\n{\n" + bridge("a", ""))),
                Arguments.of("a reference to a record in another file", List.of(bridge("b", part), bridge("a", ""))),
                Arguments.of(
                        "references to a renamed record, and to two that had one id",
                        List.of(
                                bridge("b", part),
                                bridge("c", ",\"formerIds\":[\"a\",\"x\"]") + "\n"
                                        + bridge("d", ",\"formerIds\":[\"x\"],\"partOf\":\"x\"") + "\n"
                                        + bridge("e", ",\"formerIds\":[\"c\",\"e\"]"))),
                Arguments.of(
                        "a former id of a record that is not in the catalogue",
                        List.of(bridge("b", part), bridge("c", "") + "\n" + bridge("c", ",\"formerIds\":[\"a\"]"))),
                Arguments.of("a circle that others lead into", List.of(circle(0, 3) + circle(7, 1), circle(20, 5))),
                Arguments.of("a long chain", List.of(chain(20))),
                Arguments.of(
                        "numbers that no double is equal to",
                        List.of(bridge("a", ",\"x:n\":9007199254740993,\"x:m\":2.50") + "\n"
                                + bridge("b", part + ",\"x:n\":1e400") + "\n"
                                + bridge("a2", "").replace("Bridge a2", "Bridge a"))),
                Arguments.of(
                        "a record of an unknown type", List.of(bridge("a", "").replace("project", "x:canal"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handMade")
    void filesMadeByHand(String what, List<String> texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String each : texts) {
            files.add(Files.writeString(directory.resolve(files.size() + ".jsonl"), each));
        }
        for (long bytes : new long[] {100, 1_000_000}) {
            assertSameResults(LocalSpark.validator().withPartBytes(bytes), files);
        }
    }

    @Test
    void ofNoFilesThereIsNoResult() throws IOException {
        assertEquals(List.of(), LocalSpark.validator().validate(List.of()).collect());
        assertEquals(List.of(), ValidateRecords.files(directory));
    }

    /** A line that is too long hides none, and its neighbours have their places. */
    @Test
    void aLineBeyondTheLimit() throws IOException {
        Path file = write("long.jsonl", List.of(bridge("a", ""), "x".repeat(9_000_000), bridge("b", "")), "\n");
        List<String> results = results(LocalSpark.validator().withPartBytes(1_000_000), List.of(file));
        assertEquals(onOneMachine(List.of(file)), results);
        assertTrue(results.get(1).contains("LMC-JSN-003"), results.get(1));
        assertTrue(results.get(2).contains("\"line\":3,"), results.get(2));
    }

    /** The validator of one machine does not read these. */
    @Test
    void aCompressedFileHasTheResultsOfItsText() throws IOException {
        Path file = write("a.jsonl", List.of(bridge("a", ""), "{", bridge("b", ",\"partOf\":\"c\"")), "\n");
        Path compressed = directory.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(file, out);
        }
        List<String> wanted = onOneMachine(List.of(file)).stream()
                .map(each -> each.replace(file.toString(), compressed.toString()))
                .toList();
        assertEquals(wanted, results(LocalSpark.validator().withPartBytes(10), List.of(compressed)));
    }

    /** Names and other names that very many records share, and identifiers that some share. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 1_200, 1_300, 3_000})
    void aGroupOfAnySizeIsCheckedInParts(int together) throws IOException {
        Random random = new Random(together);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            String more = i % 50 == 0
                    ? ",\"identifiers\":[{\"scheme\":\"XI-IATI-WBTF\",\"value\":\"P%d\"}]".formatted(i % 100)
                    : i % 70 == 1 ? ",\"otherNames\":[{\"kind\":\"variant\",\"text\":{\"en\":\"Bridge\"}}]" : "";
            lines.add(bridge("b" + i, more).replace("Bridge b" + i, i % 2 == 0 ? "Bridge" : "Road " + i % 3));
        }
        Collections.shuffle(lines, random);
        List<Path> files = List.of(
                write("1.jsonl", lines.subList(0, 900), "\n"), write("2.jsonl", lines.subList(900, 2_500), "\n"));
        SparkValidator validator = LocalSpark.validator().withPartBytes(40_000).withRecordsTogether(together);
        assertSameResults(validator, files);
        List<String> results = results(validator, files);
        assertTrue(results.stream().filter(each -> each.contains("LMC-DUP-")).count() > 2_000, results.get(0));
    }

    @Test
    void aGroupThatARuleNeedsAsAWholeIsRefusedIfItIsTooLargeBeforeItsRecordsAreBroughtTogether() throws IOException {
        List<String> lines = new ArrayList<>(List.of(bridge("whole", "")));
        IntStream.range(0, 20).forEach(i -> lines.add(bridge("b" + i, ",\"partOf\":\"whole\"")));
        List<Path> files = List.of(write("parts.jsonl", lines, "\n"));
        assertSameResults(LocalSpark.validator().withRecordsTogether(21), files);
        JavaRDD<CheckedLine> tooLarge =
                LocalSpark.validator().withRecordsTogether(19).validate(files);
        Throwable refused = assertThrows(SparkException.class, tooLarge::count);
        assertTrue(
                refused.getMessage().contains("rule LMC-PRJ-001 needs more than 19 records in memory at once"),
                refused.getMessage());
    }

    @Test
    void aCircleThatIsTooLargeIsRefused() throws IOException {
        List<Path> files = List.of(Files.writeString(directory.resolve("circle.jsonl"), circle(0, 12)));
        assertSameResults(LocalSpark.validator().withRecordsTogether(13), files);
        InvalidValueException refused = assertThrows(
                InvalidValueException.class,
                () -> LocalSpark.validator().withRecordsTogether(12).validate(files));
        assertTrue(refused.getMessage().contains("rule LMC-REF-003 needs more than 12"), refused.getMessage());
    }

    @Test
    void aRuleThatNeedsTheWholeCatalogueIsRefused() throws IOException {
        Path file = write("one.jsonl", List.of(bridge("a", "")), "\n");
        SparkValidator own = SparkValidator.of(
                LocalSpark.context(),
                () -> LmcJson.strict()
                        .withValidator(Validator.standard()
                                .with(Rule.about("APP-ALL-001", Severity.ERROR, Catalogue.class)
                                        .because("Some reason.")
                                        .check((catalogue, findings) -> {})
                                        .message("some message")
                                        .passing(List::of)
                                        .failing(List::of))));
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> own.validate(List.of(file)));
        assertTrue(refused.getMessage().contains("APP-ALL-001 needs the whole catalogue"), refused.getMessage());
    }

    @Test
    void aFileThatChangesMeanwhileIsRefused() throws IOException {
        Path file = write("one.jsonl", List.of(bridge("a", "")), "\n");
        JavaRDD<CheckedLine> lines = LocalSpark.validator().validate(List.of(file));
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        SparkException refused = assertThrows(SparkException.class, lines::count);
        assertTrue(refused.getMessage().contains("the file was changed while it was validated"), refused.getMessage());
    }

    /** Some projects, each a part of the one before, and the first of the last. */
    private static String circle(int first, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int whole = first + (i + count - 1) % count;
            lines.append(bridge("c" + (first + i), ",\"partOf\":\"c" + whole + "\""))
                    .append('\n');
        }
        return lines + bridge("into" + first, ",\"partOf\":\"c" + first + "\"") + "\n";
    }

    private static String chain(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> bridge("c" + i, ",\"partOf\":\"c" + (i + 1) + "\""))
                .collect(Collectors.joining("\n"));
    }

    private static String bridge(String id, String more) {
        return String.format(BRIDGE, id, id, more);
    }

    private Path write(String name, List<String> lines, String end) throws IOException {
        String text = lines.stream().map(line -> line + end).collect(Collectors.joining());
        return Files.write(directory.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertSameResults(SparkValidator validator, List<Path> files) throws IOException {
        assertEquals(String.join("\n", onOneMachine(files)), String.join("\n", results(validator, files)));
    }

    private static List<String> results(SparkValidator validator, List<Path> files) throws IOException {
        List<CheckedLine> lines = validator.validate(files).collect();
        for (CheckedLine each : lines) {
            assertEquals(each.report().isValid(), each.record().isPresent());
            assertFalse(each.file().isEmpty());
        }
        return lines.stream()
                .map(each -> print(each.lineNumber(), each.byteOffset(), each.record(), each.report()))
                .toList();
    }

    private List<String> onOneMachine(List<Path> files) throws IOException {
        List<String> results = new ArrayList<>();
        LargeValidator.of(LocalSpark.json())
                .validate(
                        files,
                        directory,
                        each -> results.add(print(each.lineNumber(), each.byteOffset(), each.value(), each.report())));
        return results;
    }

    /** Everything that is known of a line: a report says no more than its violations, with the arguments of their messages. */
    private static String print(Object... parts) {
        return Arrays.toString(Arrays.stream(parts)
                .map(each -> each instanceof ValidationReport report
                        ? LmcJson.strict().write(report)
                        : each)
                .toArray());
    }
}
