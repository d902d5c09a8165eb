package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Files are found to have the problems of the catalogue that they are, in however little memory and with however bad a hash. */
class LargeValidatorTest {
    private static final LmcJson JSON = LmcJson.lenient()
            .withValidator(Validator.standard())
            .withLimits(Limits.standard().withMaxProblems(10_000));
    private static final LargeValidator LARGE = LargeValidator.of(JSON).withMemory(10, 3, 1_000_000);
    private static final String BRIDGE = "{\"schema\":\"" + LmcJson.SCHEMA
            + "\",\"type\":\"project\",\"id\":\"%s\",\"name\":{\"en\":\"Bridge %s\"},\"kind\":\"bridge\"%s}";

    @TempDir
    private Path directory;

    static Stream<Catalogue> catalogues() {
        return Stream.concat(
                Stream.of(ReferenceCatalogue.load()),
                Validator.standard().rules().stream()
                        .flatMap(rule -> Stream.of(rule.passing(), rule.failing()))
                        .map(Catalogue::of));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void theReportIsThatOfTheCatalogueInMemory(Catalogue catalogue) throws IOException {
        List<LmcRecord> records = new ArrayList<>(catalogue.all());
        Collections.shuffle(records, new Random(7));
        assertEquals(inMemory(catalogue), inFiles(LARGE, filesOf(records, 3)));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void equalHashesChangeNothing(Catalogue catalogue) throws IOException {
        List<LmcRecord> records = catalogue.all().stream().limit(60).toList();
        LargeValidator bad = LARGE.withHash(text -> text.hashCode() & 3);
        assertEquals(inMemory(Catalogue.of(records)), inFiles(bad, filesOf(records, 2)));
    }

    @Test
    void bothPlacesOfAnIdAreReportedAndTheFirstIsInTheCatalogue() throws IOException {
        Path file = write("twice.jsonl", bridge("a", ""), "", bridge("b", ",\"partOf\":\"a\""), "{", bridge("a", ""));
        List<LineResult<LmcRecord>> lines = new ArrayList<>();
        ProblemSummary summary = LARGE.validate(List.of(file), directory, lines::add);
        assertEquals(4, lines.size());
        assertEquals(4, summary.documents());
        Violation first = ofRule("LMC-JSN-016", lines.get(0));
        Violation second = ofRule("LMC-JSN-016", lines.get(3));
        assertEquals(
                "the id \"a\" already belongs to another record at " + file + ", byte "
                        + lines.get(3).byteOffset(),
                first.message());
        assertEquals("the id \"a\" already belongs to another record at " + file + ", byte 0", second.message());
        assertEquals(5, second.location().orElseThrow().line().orElseThrow());
        assertEquals(file.toString(), second.location().orElseThrow().source().orElseThrow());
        assertTrue(lines.get(1).report().violations().stream()
                .noneMatch(each -> each.rule().equals("LMC-REF-001")
                        && each.pointer().toString().equals("/partOf")));
    }

    @Test
    void whatARunWasStoppedInIsDoneAnew() throws IOException {
        List<Path> files = filesOf(ReferenceCatalogue.load().all(), 2);
        Path good = directory.resolve("good.jsonl");
        Path problems = directory.resolve("problems.jsonl");
        Files.writeString(good, "old");
        LARGE.validate(files, directory.resolve("other"), directory.resolve("wanted.jsonl"), problems);
        Files.delete(problems);
        int[] left = {500};
        assertThrows(
                IllegalStateException.class,
                () -> LARGE.validate(files, directory, line -> {
                    if (left[0]-- == 0) {
                        throw new IllegalStateException("stopped");
                    }
                }));
        // As a run leaves them that is killed.
        Path work = directory.resolve("lmc-validation");
        Files.writeString(work.resolve("ids-0.entries"), "half of an entry");
        assertThrows(
                InvalidValueException.class,
                () -> LARGE.withMemory(10, 3, 1).validate(files, directory, good, problems));
        assertEquals("old", Files.readString(good));
        assertFalse(Files.exists(problems));
        LARGE.validate(files, directory, good, problems);
        assertEquals(Files.readString(directory.resolve("wanted.jsonl")), Files.readString(good));
        try (Stream<Path> rest = Files.list(work)) {
            assertEquals(List.of(work.resolve("lock")), rest.toList());
        }
    }

    @Test
    void aDirectoryServesOneRunAtATime() throws IOException {
        Path file = write("one.jsonl", bridge("a", ""));
        IOException refused = assertThrows(
                IOException.class,
                () -> LARGE.validate(List.of(file), directory, line -> {
                    try {
                        LARGE.validate(List.of(file), directory, any -> {});
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
        assertTrue(refused.getMessage().contains("another run uses this directory"), refused.getMessage());
    }

    @Test
    void aFileThatChangesMeanwhileIsRefused() throws IOException {
        Path file = write("one.jsonl", bridge("a", ""));
        assertThrows(
                IOException.class,
                () -> LARGE.validate(List.of(file), directory, line -> {
                    try {
                        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    @Test
    void aRuleThatNeedsTheWholeCatalogueIsRefused() throws IOException {
        Rule<Catalogue> whole = Rule.about("APP-ALL-001", Severity.ERROR, Catalogue.class)
                .because("Some reason.")
                .check((catalogue, findings) -> {})
                .message("some message")
                .passing(List::of)
                .failing(List::of);
        LargeValidator own =
                LargeValidator.of(JSON.withValidator(Validator.standard().with(whole)));
        Path file = write("one.jsonl", bridge("a", ""));
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> own.validate(List.of(file), directory, line -> {}));
        assertTrue(refused.getMessage().contains("APP-ALL-001 needs the whole catalogue"), refused.getMessage());
    }

    private static Violation ofRule(String rule, LineResult<?> line) {
        return line.report().violations().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String bridge(String id, String more) {
        return String.format(BRIDGE, id, id, more);
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(directory.resolve(name), List.of(lines));
    }

    /** The records in files, with a blank line and one that cannot be read before each. */
    private List<Path> filesOf(Iterable<LmcRecord> records, int number) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            lines.add(new ArrayList<>(List.of("", "{\"type\":")));
        }
        int i = 0;
        for (LmcRecord each : records) {
            lines.get(i++ % number).add(LmcJson.lenient().write(each));
        }
        List<Path> files = new ArrayList<>();
        for (List<String> each : lines) {
            files.add(write("part-" + files.size() + ".jsonl", each.toArray(String[]::new)));
        }
        return files;
    }

    static TreeSet<String> inMemory(Catalogue catalogue) {
        TreeSet<String> found = new TreeSet<>();
        for (Violation each : Validator.standard().validate(catalogue).violations()) {
            assertTrue(found.add(text(each)), () -> "twice: " + each);
        }
        return found;
    }

    private TreeSet<String> inFiles(LargeValidator validator, List<Path> files) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        List<String> ids = new ArrayList<>();
        for (Path file : files) {
            try (Stream<LineResult<LmcRecord>> lines = LmcJson.lenient().readLines(file, LmcRecord.class)) {
                lines.forEach(line ->
                        ids.add(line.value().map(each -> each.id().toString()).orElse("")));
            }
        }
        int[] at = {0};
        validator.validate(files, directory.resolve("index"), line -> {
            String id = ids.get(at[0]++);
            for (Violation each : line.report().violations()) {
                assertTrue(each.location().isPresent());
                if (!id.isEmpty() && !each.rule().startsWith("LMC-JSN-")) {
                    assertTrue(found.add(text(each.within(Pointer.ROOT.child(id)))), () -> "twice: " + each);
                }
            }
        });
        assertEquals(ids.size(), at[0]);
        return found;
    }

    private static String text(Violation each) {
        return each.pointer() + " " + each.rule() + " " + each.severity() + " " + each.arguments();
    }
}
