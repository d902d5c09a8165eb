package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.LineCutter;

/** JSON Lines: where lines begin and end, and that each is read by itself with its place in the file. */
class LinesTest {
    private static final String PHASE =
            "{\"type\":\"phase\",\"schema\":\"lmc/1\",\"id\":\"ph-1\",\"name\":{\"lo\":\"ໄລຍະ\"},\"of\":\"lmc\",\"ordinal\":1}";

    @TempDir
    Path directory;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<LineResult<LmcRecord>> read(LmcJson json, byte[] bytes) {
        try (Stream<LineResult<LmcRecord>> lines = json.readLines(new ByteArrayInputStream(bytes), LmcRecord.class)) {
            return lines.toList();
        }
    }

    private static List<LineResult<LmcRecord>> read(String text) {
        return read(LmcJson.strict(), utf8(text));
    }

    /** What was found: line and byte offset of each result, and its rules. */
    private static String summary(List<? extends LineResult<?>> results) {
        return results.stream()
                .map(each -> each.lineNumber() + "@" + each.byteOffset()
                        + each.report().violations().stream()
                                .map(violation -> " " + violation.rule())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    /** P stands for a good record of one line, of 97 bytes; ~ for LF, ^ for CR, S for a space, B for many, # for a byte order mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | ``",
                "~ | ``",
                "~^~S^~\t~ | ``",
                "# | ``",
                "P | 1@0",
                "P~ | 1@0",
                "P^~ | 1@0",
                "P^ | 1@0",
                "P~P | 1@0, 2@98",
                "P^~P^~ | 1@0, 2@99",
                "P~~P~~ | 1@0, 3@99",
                "~~P | 3@2",
                "P~S\tS^~P | 1@0, 3@103",
                "#P~P | 1@0, 2@101",
                "#~P | 2@4",
                "P~#P | 1@0, 2@98",
                "SSPSS~P | 1@0, 2@102",
                "P~x~P | 1@0, 2@98 LMC-JSN-001, 3@100",
                "P~{~P | 1@0, 2@98 LMC-JSN-001, 3@100",
                "P~\"~P | 1@0, 2@98 LMC-JSN-001, 3@100",
                "P~PP~P | 1@0, 2@98 LMC-JSN-014, 3@293",
                "P~[]~P | 1@0, 2@98 LMC-JSN-007, 3@101",
                "P~null | 1@0, 2@98 LMC-JSN-007",
                "P~{}~P | 1@0, 2@98 LMC-JSN-004, 3@101",
                // A zero alone is no sign of another encoding.
                "P~\0{}~P | 1@0, 2@98 LMC-JSN-001, 3@102",
                "P~[\0]~P | 1@0, 2@98 LMC-JSN-007 LMC-JSN-001, 3@102",
                // A CR by itself is white space and ends no line.
                "P^P~P | 1@0 LMC-JSN-014, 2@196",
                // Nor does any other line break of Unicode.
                "\u2028~P | 1@0 LMC-JSN-001, 2@4",
                "\u00a0~P | 1@0 LMC-JSN-001, 2@3",
            })
    void linesAreWhereTheyAre(String sketch, String expected) {
        String text = draw(sketch);
        assertEquals(97, utf8(PHASE).length);
        assertEquals(expected, summary(read(text)));
        assertTrue(read(text).stream()
                .allMatch(each -> each.value().isPresent() == each.report().isValid()));
    }

    private static String draw(String sketch) {
        return sketch.replace('~', '\n')
                .replace('^', '\r')
                .replace('#', '\uFEFF')
                .replace('S', ' ')
                .replace("B", " ".repeat(200))
                .replace("P", PHASE);
    }

    @Test
    void theValuesAreThoseOfTheLines() {
        List<LineResult<LmcRecord>> results = read(PHASE + "\nnull\n" + PHASE.replace("ph-1", "q"));
        assertEquals("ph-1", results.get(0).orThrow().id().toString());
        assertEquals(Optional.empty(), results.get(1).value());
        LmcJsonException thrown =
                assertThrows(LmcJsonException.class, () -> results.get(1).orThrow());
        assertEquals(results.get(1).report(), thrown.report());
        assertEquals("q", results.get(2).value().orElseThrow().id().toString());
        assertTrue(results.get(1).toString().startsWith("line 2: ERROR LMC-JSN-007 at the root (line 2, column 1): "));
        try (Stream<LineResult<Quantity>> lines = LmcJson.strict()
                .readLines(
                        new ByteArrayInputStream(
                                utf8("{\"is\":\"1\",\"unit\":\"km\"}\n{\"is\":\"2\",\"unit\":\"km\"}")),
                        Quantity.class)) {
            assertEquals(
                    List.of(Quantity.exactly("1", "km"), Quantity.exactly("2", "km")),
                    lines.map(LineResult::orThrow).toList());
        }
    }

    @Test
    void placesAreThoseInTheFile() throws IOException {
        String misspelt = PHASE.replace("\"ordinal\":1", "\"ordinl\":2, \"ordinal\":0");
        String indented = "\t" + PHASE.replace("\"of\"", "\r\"off\"");
        Path file = directory.resolve("phases.jsonl");
        Files.write(file, utf8("\uFEFF" + misspelt + "\r\n\n" + PHASE + "\n" + indented));
        List<String> found;
        try (Stream<LineResult<LmcRecord>> lines = LmcJson.strict().readLines(file, LmcRecord.class)) {
            found = lines.flatMap(each -> each.report().violations().stream())
                    .map(each -> each.rule() + " " + each.pointer() + " "
                            + each.location().orElseThrow() + " @"
                            + each.location().get().byteOffset().orElseThrow())
                    .toList();
        }
        // Lao letters have three bytes, a byte order mark has three and no column, a tab and a lone CR have one each.
        assertEquals(
                List.of(
                        "LMC-JSN-005 /ordinl " + file + ", line 1, column 78 @" + (3 + 85),
                        "LMC-JSN-010 /ordinal " + file + ", line 1, column 100 @" + (3 + 107),
                        "LMC-JSN-004  " + file + ", line 4, column 2 @" + (115 + 98 + 1),
                        "LMC-JSN-005 /off " + file + ", line 4, column 69 @" + (115 + 98 + 76)),
                found);
        assertEquals(
                "LMC-JSN-004  line 4, column 2",
                read(LmcJson.strict(), Files.readAllBytes(file)).get(2).report().violations().stream()
                        .map(each -> each.rule() + " " + each.pointer() + " "
                                + each.location().orElseThrow())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void rulesAreAskedAboutEachRecord() {
        String project =
                "{\"type\":\"project\",\"schema\":\"lmc/1\",\"id\":\"p\",\"name\":{\"en\":\"P\"},\"kind\":\"road\"}";
        LmcJson json = LmcJson.strict().withValidator(Validator.standard());
        ValidationReport alone = json.tryRead(project, LmcRecord.class).report();
        assertFalse(alone.violations().isEmpty());
        List<LineResult<LmcRecord>> results = read(json, utf8(project + "\n\n" + project + "\n"));
        for (LineResult<LmcRecord> each : results) {
            assertEquals(
                    alone.violations().stream().map(Violation::rule).toList(),
                    each.report().violations().stream().map(Violation::rule).toList());
            each.report()
                    .violations()
                    .forEach(violation -> assertEquals(
                            (int) each.lineNumber(),
                            violation.location().orElseThrow().line().orElseThrow()));
        }
    }

    @Test
    void theLimitOfProblemsHoldsForEachLine() {
        String three = PHASE.replace("\"of\"", "\"a\":1,\"b\":1,\"c\":1,\"of\"");
        for (LineResult<LmcRecord> each :
                read(LmcJson.strict().withLimits(Limits.standard().withMaxProblems(2)), utf8(three + "\n" + three))) {
            assertEquals(2, each.report().violations().size());
            assertEquals(1, each.report().leftOut());
        }
    }

    /** The limit is one of 97 bytes, as long as the good record. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "P | 1@0",
                "P~P^~P | 1@0, 2@98, 3@197",
                "SP~P | 1@0 LMC-JSN-003, 2@99",
                "PS^~P | 1@0 LMC-JSN-003, 2@100",
                "P^^~P | 1@0 LMC-JSN-003, 2@100",
                "P~PPPP~P | 1@0, 2@98 LMC-JSN-003, 3@487",
                "PP | 1@0 LMC-JSN-003",
                "P~SP | 1@0, 2@98 LMC-JSN-003",
                // A blank line is blank, however long.
                "B~P~B | 2@201",
            })
    void aLineBeyondTheLimitIsOneProblemAndDoesNotHideTheNext(String sketch, String expected) {
        String text = draw(sketch);
        LmcJson json = LmcJson.strict().withLimits(Limits.standard().withMaxBytes(97));
        List<LineResult<LmcRecord>> results = read(json, utf8(text));
        assertEquals(expected, summary(results));
        for (LineResult<LmcRecord> each : results) {
            each.report().violations().forEach(violation -> {
                assertEquals("the document is longer than allowed; the limit is 97 bytes", violation.message());
                assertEquals(
                        Location.of((int) each.lineNumber(), 1, each.byteOffset()),
                        violation.location().orElseThrow());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void otherEncodingsAreNamed(String charset) {
        byte[] bytes = (PHASE + "\n" + PHASE + "\n").getBytes(Charset.forName(charset));
        List<LineResult<LmcRecord>> results = read(LmcJson.strict(), bytes);
        assertEquals("LMC-JSN-002", results.get(0).report().violations().get(0).rule());
        assertEquals("LMC-JSN-002", results.get(1).report().violations().get(0).rule());
        assertTrue(results.stream().noneMatch(each -> each.value().isPresent()));
    }

    @Test
    void damagedBytesSpoilTheirLineOnly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(utf8(PHASE + "\n" + PHASE.substring(0, 60)));
        bytes.write(0xFF);
        bytes.write(utf8(PHASE.substring(60) + "\n" + PHASE));
        List<LineResult<LmcRecord>> results = read(LmcJson.strict(), bytes.toByteArray());
        assertEquals("1@0, 2@98 LMC-JSN-002, 3@197", summary(results));
        assertEquals(
                "line 2, column 61",
                results.get(1)
                        .report()
                        .violations()
                        .get(0)
                        .location()
                        .orElseThrow()
                        .toString());
    }

    /** Lines beyond what a location can count: two thousand million of them, as far as the reader knows. */
    @Test
    void aLineNumberBeyondIntIsLeftOutOfTheLocation() {
        LineCutter cutter = new LineCutter(new ByteArrayInputStream(utf8("x")), 10, Integer.MAX_VALUE, 5_000_000_000L);
        LineResult<Phase> result = LinesReader.stream(cutter, "many.jsonl", Limits.standard(), LinesTest::readPhase)
                .findFirst()
                .orElseThrow();
        assertEquals(2_147_483_648L, result.lineNumber());
        assertEquals(5_000_000_000L, result.byteOffset());
        assertEquals(
                "many.jsonl, byte 5000000000",
                result.report().violations().get(0).location().orElseThrow().toString());
    }

    private static Outcome<Phase> readPhase(JsonText text) {
        return DocumentReader.read(text, new ReadOptions(false, 1_000, 10, 10, null), Codecs.of(Phase.class), "Phase");
    }

    // --- the stream

    /** Counts what is read and closed; fails when it is told to; hands out a few bytes at a time. */
    private static final class Probe extends InputStream {
        private final InputStream in;
        private final int most;
        private long count;
        private int closed;

        private Probe(InputStream in, int most) {
            this.in = in;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = in.read(to, offset, Math.min(most, length));
            count += Math.max(0, read);
            return read;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @Test
    void nothingIsReadBeforeItIsAskedForAndTheStreamIsNotClosed() {
        Probe probe = new Probe(new ByteArrayInputStream(utf8((PHASE + "\n").repeat(100))), 98);
        try (Stream<LineResult<Phase>> lines = LmcJson.strict().readLines(probe, Phase.class)) {
            assertEquals(0, probe.count);
            Iterator<LineResult<Phase>> each = lines.iterator();
            for (int i = 1; i <= 100; i++) {
                assertEquals(i, each.next().lineNumber());
                // One line at a time arrives, and none is waited for before the one that is there is handed out.
                assertTrue(probe.count <= 98L * i, i + " " + probe.count);
            }
            assertFalse(each.hasNext());
        }
        assertEquals(0, probe.closed);
    }

    @Test
    void theStreamIsSequentialAndDoesNotSplit() {
        byte[] bytes = utf8((PHASE + "\n").repeat(3_000));
        try (Stream<LineResult<Phase>> lines =
                LmcJson.strict().readLines(new ByteArrayInputStream(bytes), Phase.class)) {
            assertFalse(lines.isParallel());
            assertEquals(null, lines.spliterator().trySplit());
        }
        try (Stream<LineResult<Phase>> lines =
                LmcJson.strict().readLines(new ByteArrayInputStream(bytes), Phase.class)) {
            assertEquals(
                    3_000,
                    lines.parallel().map(LineResult::lineNumber).distinct().count());
        }
    }

    @Test
    void aFailureComesAfterTheWholeLines() {
        IOException failure = new IOException("the disk is gone");
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        InputStream in =
                new SequenceInputStream(new ByteArrayInputStream(utf8(PHASE + "\n" + PHASE + "\n{\"type\"")), failing);
        List<Long> seen = new ArrayList<>();
        UncheckedIOException thrown = assertThrows(
                UncheckedIOException.class,
                () -> LmcJson.strict()
                        .readLines(new Probe(in, 50), Phase.class)
                        .forEach(each -> seen.add(each.lineNumber())));
        assertEquals(failure, thrown.getCause());
        assertEquals(List.of(1L, 2L), seen);
    }

    @Test
    void theFileIsOpenUntilTheStreamIsClosed() throws IOException {
        Path file = directory.resolve("phases.jsonl");
        Files.writeString(file, PHASE + "\n" + PHASE);
        Stream<LineResult<Phase>> lines = LmcJson.strict().readLines(file, Phase.class);
        Iterator<LineResult<Phase>> each = lines.iterator();
        assertEquals(1, each.next().lineNumber());
        lines.close();
        Stream<LineResult<Phase>> closed = LmcJson.strict().readLines(file, Phase.class);
        Iterator<LineResult<Phase>> late = closed.iterator();
        closed.close();
        UncheckedIOException thrown = assertThrows(UncheckedIOException.class, late::hasNext);
        assertEquals(
                file + " cannot be read on, since the stream of its lines was closed",
                thrown.getCause().getMessage());
    }

    @Test
    void aParallelStreamStaysOnTheThreadThatAsks() {
        byte[] bytes = utf8((PHASE + "\n").repeat(2_000));
        List<Consumer<Stream<Long>>> ends = List.of(
                numbers -> numbers.forEach(number -> {}),
                Stream::toList,
                Stream::count,
                numbers -> numbers.reduce(0L, Long::sum),
                numbers -> numbers.collect(Collectors.groupingByConcurrent(number -> number % 2)));
        for (Consumer<Stream<Long>> each : ends) {
            List<Long> seen = Collections.synchronizedList(new ArrayList<>());
            Set<Thread> threads = ConcurrentHashMap.newKeySet();
            each.accept(LmcJson.strict()
                    .readLines(new ByteArrayInputStream(bytes), Phase.class)
                    .parallel()
                    .map(LineResult::lineNumber)
                    .filter(number -> {
                        threads.add(Thread.currentThread());
                        return seen.add(number);
                    }));
            assertEquals(Set.of(Thread.currentThread()), threads);
            assertEquals(LongStream.rangeClosed(1, 2_000).boxed().toList(), seen);
        }
    }

    @Test
    void whatCannotBeReadIsSaidAtOnce() {
        InputStream none = InputStream.nullInputStream();
        Path missing = directory.resolve("missing.jsonl");
        assertThrows(NoSuchFileException.class, () -> LmcJson.strict().readLines(missing, Phase.class));
        assertThrows(InvalidValueException.class, () -> LmcJson.strict().readLines(none, String.class));
        // The type is looked at first, so that no file stays open.
        assertThrows(InvalidValueException.class, () -> LmcJson.strict().readLines(missing, String.class));
    }

    // --- against reading each line by itself

    @Provide
    Arbitrary<String> line() {
        List<String> records = HardFacts.groups().values().stream()
                .flatMap(List::stream)
                .map(each -> LmcJson.strict().write(each))
                .toList();
        Arbitrary<String> damaged = Combinators.combine(
                        Arbitraries.of(records),
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.of("", "\"", "}", "ລ", "1", "\\u0041,"))
                .as((record, at, piece) -> {
                    int index = record.offsetByCodePoints(0, at % record.codePointCount(0, record.length()));
                    return record.substring(0, index) + piece + record.substring(index);
                });
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(records)),
                Tuple.of(3, damaged),
                Tuple.of(1, damaged.map(text -> text.substring(0, text.length() / 2))),
                Tuple.of(2, Arbitraries.of("", " ", "\t\r ", "x", "{}", "[1]", "\uFEFF", "\uFEFF{}")));
    }

    @Property(tries = 200)
    void theSameAsReadingEachLineByItself(
            @ForAll @Size(max = 8) List<@From("line") String> lines, @ForAll Random random, @ForAll boolean lastEnds) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        List<String> expected = new ArrayList<>();
        LmcJson json = (random.nextBoolean() ? LmcJson.strict() : LmcJson.lenient())
                .withLimits(Limits.standard().withMaxBytes(3_000))
                .withValidator(Validator.standard());
        for (int i = 0; i < lines.size(); i++) {
            String line = (i == 0 ? text.toString() : "") + lines.get(i);
            long offset = utf8(i == 0 ? "" : text.toString()).length;
            if (!line.replaceFirst("^\uFEFF", "").isBlank()) {
                expect(json.tryRead(line, LmcRecord.class), line, i + 1, offset, expected);
            }
            text.append(lines.get(i));
            text.append(i == lines.size() - 1 && !lastEnds ? "" : random.nextBoolean() ? "\n" : "\r\n");
        }
        InputStream in = new Probe(new ByteArrayInputStream(utf8(text.toString())), 1 + random.nextInt(5_000));
        List<String> found = new ArrayList<>();
        try (Stream<LineResult<LmcRecord>> results = json.readLines(in, LmcRecord.class)) {
            results.forEach(each -> {
                found.add(each.lineNumber() + "@" + each.byteOffset() + " " + each.value());
                each.report().violations().forEach(violation -> found.add(violation.toString()));
            });
        }
        assertEquals(expected, found);
    }

    private static void expect(
            ReadResult<LmcRecord> result, String line, int number, long lineOffset, List<String> expected) {
        expected.add(number + "@" + lineOffset + " " + result.value());
        for (Violation each : result.report().violations()) {
            int offset = (int) each.location().orElseThrow().byteOffset().orElseThrow();
            // Inside a character, its own place is meant.
            int start = offset;
            while (start > 0 && start < utf8(line).length && (utf8(line)[start] & 0xC0) == 0x80) {
                start--;
            }
            String before = new String(utf8(line), 0, start, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            expected.add(each.at(
                            Location.of(number, before.codePointCount(0, before.length()) + 1, lineOffset + offset))
                    .toString());
        }
    }
}
