package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.text.FileLines.Pieces;
import org.lancangmekong.json.internal.text.JsonText;

/** A file that is read in parts: in all of them together are the lines of the whole, each once and at its place. */
class LinesInPartsTest {
    private static final String KM = "{\"is\":\"1\",\"unit\":\"km\"}";
    private static final Limits LIMITS = Limits.standard().withMaxLineBytes(60);

    @TempDir
    Path directory;

    private Path file;

    /** The directory of JUnit is made for its own tests only. */
    @BeforeProperty
    void makeFile() throws IOException {
        file = Files.createTempFile("parts", ".jsonl");
    }

    @AfterProperty
    void deleteFile() throws IOException {
        Files.delete(file);
    }

    private static Outcome<Quantity> read(JsonText text) {
        return DocumentReader.read(
                text, new ReadOptions(false, 1_000, 10, 10, null), Codecs.of(Quantity.class), "Quantity");
    }

    private static Stream<LineResult<Quantity>> lines(LinesSource source, long piece) throws IOException {
        return source.read(new Pieces(piece, piece), LIMITS, LinesInPartsTest::read);
    }

    private static List<String> results(LinesSource source) throws IOException {
        try (Stream<LineResult<Quantity>> lines = lines(source, Integer.MAX_VALUE)) {
            return lines.map(LinesInPartsTest::print).toList();
        }
    }

    /** Everything that a result says. */
    private static String print(LineResult<?> line) {
        return line.lineNumber() + "@" + line.byteOffset() + " " + line.value()
                + line.report().violations().stream()
                        .map(each -> " " + each + each.location().orElseThrow().byteOffset())
                        .collect(Collectors.joining());
    }

    // --- against the whole

    @Provide
    Arbitrary<String> line() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(KM, KM.replace("1", "2"), KM.replace("km", "ໄລຍະ"))),
                Tuple.of(3, Arbitraries.of("", " ", "\r", "\t\r ", " ".repeat(70))),
                Tuple.of(2, Arbitraries.of("x", "{}", KM + KM, KM + "\r" + KM, KM.replace("\"km\"", "\"KM\""))),
                Tuple.of(1, Arbitraries.of(KM + " ".repeat(60), "x".repeat(200), "\uFEFF", "\uFEFF" + KM)));
    }

    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> ended =
                line().flatMap(line -> Arbitraries.of("\n", "\r\n").map(end -> line + end));
        return ended.list()
                .ofMaxSize(12)
                .map(lines -> String.join("", lines))
                .flatMap(lines -> Arbitraries.of("", "\uFEFF").map(mark -> mark + lines))
                .flatMap(
                        lines -> Arbitraries.oneOf(Arbitraries.just(""), line()).map(last -> lines + last));
    }

    private List<String> write(String text) throws IOException {
        Files.writeString(file, text);
        return results(LinesSource.of(file));
    }

    @Property(tries = 300)
    void allPartsTogetherAreTheWhole(@ForAll @From("text") String text, @ForAll @IntRange(min = 1, max = 400) int count)
            throws IOException {
        List<String> whole = write(text);
        List<String> parts = new ArrayList<>();
        for (LinesSource each : LinesSource.of(file).parts(count)) {
            parts.addAll(results(each));
        }
        assertEquals(whole, parts);
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            alone.addAll(results(LinesSource.of(file).part(i, count)));
        }
        assertEquals(whole, alone);
    }

    /** Also where they are not of one size, and are read in another order than theirs. */
    @Property(tries = 300)
    void whereverTheFileIsCut(
            @ForAll @From("text") String text, @ForAll @Size(max = 6) List<@IntRange(max = 999) Integer> cuts)
            throws IOException {
        List<String> whole = write(text);
        LinesSource source = LinesSource.of(file);
        long size = source.length().orElseThrow();
        long[] places = Stream.concat(Stream.of(0L, size), cuts.stream().map(each -> each * size / 999))
                .mapToLong(each -> each)
                .sorted()
                .toArray();
        List<String> parts = new ArrayList<>();
        long lines = source.countLines();
        for (int i = places.length - 2; i >= 0; i--) {
            LinesSource part = source.range(places[i], places[i + 1]);
            assertEquals(OptionalLong.of(places[i + 1] - places[i]), part.length());
            List<String> found = results(part);
            parts.addAll(0, found);
            // Who knows the number of lines before needs no bytes before.
            lines -= part.countLines();
            assertEquals(
                    found,
                    results(LinesSource.of(file).range(places[i], places[i + 1]).withLinesBefore(lines)));
        }
        assertEquals(0, lines);
        assertEquals(whole, parts);
    }

    @Property(tries = 100)
    void partsOfAPartToo(@ForAll @From("text") String text, @ForAll @IntRange(min = 1, max = 5) int count)
            throws IOException {
        List<String> whole = write(text);
        List<String> parts = new ArrayList<>();
        long lines = 0;
        for (LinesSource each : LinesSource.of(file).parts(count)) {
            for (LinesSource smaller : each.withLinesBefore(lines).parts(3)) {
                parts.addAll(results(smaller));
            }
            lines += each.countLines();
        }
        assertEquals(whole, parts);
    }

    @Property(tries = 300)
    void aParallelStreamGivesTheSameInTheSameOrder(
            @ForAll @From("text") String text, @ForAll @IntRange(min = 1, max = 100) int piece) throws IOException {
        List<String> whole = write(text);
        LinesSource source = LinesSource.of(file);
        try (Stream<LineResult<Quantity>> lines = lines(source, piece)) {
            assertEquals(whole, lines.parallel().map(LinesInPartsTest::print).toList());
        }
        try (Stream<LineResult<Quantity>> lines = lines(source, piece)) {
            List<String> found = new ArrayList<>();
            lines.parallel().map(LinesInPartsTest::print).forEachOrdered(found::add);
            assertEquals(whole, found);
        }
        try (Stream<LineResult<Quantity>> lines = lines(source, piece)) {
            assertEquals(
                    whole.stream().skip(1).limit(3).toList(),
                    lines.parallel()
                            .skip(1)
                            .limit(3)
                            .map(LinesInPartsTest::print)
                            .toList());
        }
        try (Stream<LineResult<Quantity>> lines = lines(source.part(0, 2), piece);
                Stream<LineResult<Quantity>> others = lines(source.part(1, 2), piece)) {
            assertEquals(
                    whole,
                    Stream.concat(lines, others)
                            .parallel()
                            .map(LinesInPartsTest::print)
                            .toList());
        }
    }

    /** The last piece first, so that no piece profits from one before. */
    @Property(tries = 200)
    void piecesNeedNothingOfEachOther(
            @ForAll @From("text") String text, @ForAll @IntRange(min = 1, max = 100) int piece) throws IOException {
        List<String> whole = write(text);
        List<String> found = new ArrayList<>();
        try (Stream<LineResult<Quantity>> lines = lines(LinesSource.of(file), piece)) {
            Spliterator<LineResult<Quantity>> rest = lines.spliterator();
            List<Spliterator<LineResult<Quantity>>> pieces = new ArrayList<>();
            for (Spliterator<LineResult<Quantity>> each = rest.trySplit(); each != null; each = rest.trySplit()) {
                assertEquals(null, each.trySplit());
                pieces.add(each);
            }
            pieces.add(rest);
            assertEquals(Math.max(1, (Files.size(file) + piece - 1) / piece), pieces.size());
            Collections.reverse(pieces);
            for (Spliterator<LineResult<Quantity>> each : pieces) {
                List<String> ofPiece = new ArrayList<>();
                each.forEachRemaining(line -> ofPiece.add(print(line)));
                assertFalse(each.tryAdvance(line -> ofPiece.add("")));
                found.addAll(0, ofPiece);
            }
        }
        assertEquals(whole, found);
    }

    // --- where a part begins

    /** Each letter and line end is one byte; parts of two bytes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1 | -",
                "a | 1 | 1@0",
                "a | 3 | - / - / 1@0",
                "a~b~ | 2 | 1@0 / 2@2",
                "ab~c | 2 | 1@0 / 2@3",
                "abc~d~ | 3 | 1@0 / - / 2@4",
                "abcdef | 3 | 1@0 / - / -",
                "~~~~~a | 3 | - / - / 6@5",
                "a^~b^~ | 3 | 1@0 / 2@3 / -",
                "a^b~cd | 3 | 1@0 / - / 2@4",
            })
    void aLineBelongsToThePartThatItsFirstByteIsIn(String sketch, int count, String expected) throws IOException {
        Path text = directory.resolve("text.jsonl");
        Files.writeString(text, sketch.replace('~', '\n').replace('^', '\r'));
        List<String> found = new ArrayList<>();
        for (LinesSource part : LinesSource.of(text).parts(count)) {
            try (Stream<LineResult<Quantity>> lines = lines(part, 100)) {
                String ofPart = lines.map(each -> each.lineNumber() + "@" + each.byteOffset())
                        .collect(Collectors.joining(", "));
                found.add(ofPart.isEmpty() ? "-" : ofPart);
            }
        }
        assertEquals(expected, String.join(" / ", found));
    }

    @Test
    void partsAreNumberedAndOfOneSize() throws IOException {
        LinesSource source = LinesSource.of(large(1_000));
        long size = source.length().orElseThrow();
        assertEquals(0, source.from());
        List<LinesSource> parts = source.parts(7);
        long next = 0;
        for (LinesSource each : parts) {
            assertEquals(next, each.from());
            assertTrue(Math.abs(each.length().orElseThrow() - size / 7) <= 1, each::toString);
            next += each.length().orElseThrow();
        }
        assertEquals(size, next);
        assertEquals(parts.get(3).toString(), source.part(3, 7).toString());
        assertEquals(source.path() + ", bytes 0 to " + size, source.toString());
        assertThrows(InvalidValueException.class, () -> source.part(7, 7));
        assertThrows(InvalidValueException.class, () -> source.part(-1, 7));
        assertThrows(InvalidValueException.class, () -> source.part(0, 0));
        assertThrows(InvalidValueException.class, () -> source.parts(0));
        assertThrows(InvalidValueException.class, () -> source.range(2, 1));
        assertThrows(InvalidValueException.class, () -> source.range(0, size + 1));
        assertThrows(InvalidValueException.class, () -> parts.get(1).range(0, size));
        assertThrows(InvalidValueException.class, () -> source.withLinesBefore(-1));
        Path missing = directory.resolve("missing.jsonl");
        assertThrows(NoSuchFileException.class, () -> LinesSource.of(missing));
    }

    @Test
    void numbersCountFromThePartWhereThatIsAskedFor() throws IOException {
        LinesSource part = LinesSource.of(large(1_000)).part(1, 2).withLinesBefore(0);
        try (Stream<LineResult<Quantity>> lines = LmcJson.strict().readLines(part, Quantity.class)) {
            List<LineResult<Quantity>> all = lines.toList();
            assertEquals(1, all.get(0).lineNumber());
            assertEquals(all.size(), all.get(all.size() - 1).lineNumber());
            assertEquals((part.from() + 22) / 23 * 23, all.get(0).byteOffset());
        }
    }

    // --- the stream

    /** Lines of 23 bytes. */
    private Path large(int lines) throws IOException {
        Path large = directory.resolve("large.jsonl");
        Files.writeString(large, (KM + "\n").repeat(lines));
        return large;
    }

    /** Each of two threads waits with its first line until the other has one, too. */
    @Test
    void twoThreadsReadAtOneTime() throws Exception {
        Path large = large(200_000);
        CountDownLatch both = new CountDownLatch(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        ForkJoinPool pool = new ForkJoinPool(2);
        try (Stream<LineResult<Quantity>> lines = LmcJson.strict().readLines(large, Quantity.class)) {
            List<Long> numbers = pool.submit(() -> lines.parallel()
                            .peek(each -> {
                                if (threads.add(Thread.currentThread())) {
                                    both.countDown();
                                    meet(both);
                                }
                            })
                            .map(LineResult::lineNumber)
                            .toList())
                    .get();
            assertEquals(LongStream.rangeClosed(1, 200_000).boxed().toList(), numbers);
        } finally {
            pool.shutdown();
        }
    }

    private static void meet(CountDownLatch both) {
        try {
            assertTrue(both.await(1, TimeUnit.MINUTES), "the other thread has no line");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theStreamIsSequentialAndCanBeSplitBeforeItIsRead() throws IOException {
        Path large = large(200_000);
        try (Stream<LineResult<Quantity>> lines = LmcJson.strict().readLines(large, Quantity.class)) {
            assertFalse(lines.isParallel());
            Spliterator<LineResult<Quantity>> rest = lines.spliterator();
            assertTrue(rest.hasCharacteristics(Spliterator.ORDERED));
            assertFalse(rest.hasCharacteristics(Spliterator.SIZED));
            assertTrue(rest.trySplit() != null && rest.trySplit() != null);
        }
        try (Stream<LineResult<Quantity>> lines = LmcJson.strict().readLines(large, Quantity.class)) {
            Spliterator<LineResult<Quantity>> begun = lines.spliterator();
            assertTrue(begun.tryAdvance(line -> {}));
            assertEquals(null, begun.trySplit());
        }
    }

    /** How often this process has the file open, where the system shows it. */
    private static long open(Path file) throws IOException {
        Path handles = Path.of("/proc/self/fd");
        Assumptions.assumeTrue(Files.isDirectory(handles));
        long count = 0;
        try (Stream<Path> each = Files.list(handles)) {
            for (Path handle : each.toList()) {
                try {
                    count += Files.readSymbolicLink(handle).equals(file.toRealPath()) ? 1 : 0;
                } catch (NoSuchFileException e) {
                    // It was the handle of the list, or of another thread.
                }
            }
        }
        return count;
    }

    @Test
    void closingTheStreamClosesTheFile() throws IOException {
        Path large = large(200_000);
        List<Consumer<Stream<LineResult<Quantity>>>> ends = List.of(
                lines -> {},
                lines -> lines.iterator().next(),
                lines -> lines.forEach(each -> {}),
                Stream::findFirst,
                lines -> lines.parallel().forEach(each -> {}),
                lines -> lines.parallel().findFirst(),
                lines -> lines.parallel().findAny(),
                lines -> lines.parallel().anyMatch(each -> each.lineNumber() == 100_000),
                lines -> lines.parallel().limit(5).toList(),
                lines -> lines.parallel().iterator().next(),
                lines -> assertThrows(
                        IllegalStateException.class,
                        () -> lines.parallel().forEach(each -> {
                            throw new IllegalStateException();
                        })));
        for (Consumer<Stream<LineResult<Quantity>>> each : ends) {
            for (LinesSource source :
                    List.of(LinesSource.of(large), LinesSource.of(large).part(1, 2))) {
                try (Stream<LineResult<Quantity>> lines = LmcJson.strict().readLines(source, Quantity.class)) {
                    assertTrue(open(large) > 0);
                    each.accept(lines);
                    assertTrue(open(large) > 0);
                }
                assertEquals(0, open(large));
            }
        }
        LinesSource.of(large).part(1, 2).countLines();
        assertEquals(0, open(large));
    }

    @Test
    void aStreamThatIsClosedReadsNothing() throws IOException {
        LinesSource part = LinesSource.of(large(100)).part(1, 2);
        Stream<LineResult<Quantity>> lines = LmcJson.strict().readLines(part, Quantity.class);
        Iterator<LineResult<Quantity>> each = lines.iterator();
        lines.close();
        UncheckedIOException thrown = assertThrows(UncheckedIOException.class, each::hasNext);
        assertInstanceOf(ClosedChannelException.class, thrown.getCause());
        // Also if it is closed before the first piece is cut off.
        Stream<LineResult<Quantity>> others = lines(LinesSource.of(large(100)), 50);
        Spliterator<LineResult<Quantity>> rest = others.spliterator();
        others.close();
        Spliterator<LineResult<Quantity>> piece = rest.trySplit();
        assertThrows(UncheckedIOException.class, () -> piece.tryAdvance(line -> {}));
        assertEquals(0, open(part.path()));
    }

    // --- a file that changes

    private static String failure(Stream<LineResult<Quantity>> lines) {
        try (lines) {
            return assertThrows(UncheckedIOException.class, () -> lines.forEach(each -> {}))
                    .getCause()
                    .getMessage();
        }
    }

    /** A name may be given to another file before the whole is opened; what is opened is then read whole. */
    @Test
    void aWholeFileIsRefusedOnlyIfItBecomesShorterWhileItIsRead() throws IOException {
        Path changing = large(100_000);
        LinesSource source = LinesSource.of(changing);
        Files.delete(changing);
        Files.writeString(changing, (KM + "\n").repeat(50_000));
        try (Stream<LineResult<Quantity>> lines = lines(source, 100)) {
            assertEquals(50_000, lines.count());
        }
        try (Stream<LineResult<Quantity>> lines = lines(source, 100)) {
            Iterator<LineResult<Quantity>> each = lines.iterator();
            each.next();
            Files.writeString(changing, KM + "\n");
            String message = assertThrows(UncheckedIOException.class, () -> each.forEachRemaining(line -> {}))
                    .getCause()
                    .getMessage();
            assertTrue(message.startsWith(changing + " changed while it was read: it had 1150000 bytes"), message);
        }
    }

    @Test
    void aFileThatBecomesShorterIsRefused() throws IOException {
        Path changing = large(100);
        LinesSource source = LinesSource.of(changing);
        Files.writeString(changing, KM + "\n");
        String message = changing + " changed while it was read: it had 2300 bytes and now has 23; read it again";
        assertEquals(message, failure(lines(source, 100).parallel()));
        for (LinesSource each : source.parts(3)) {
            assertEquals(message, failure(lines(each, 100)));
        }
    }

    @Test
    void aFileThatGrowsIsRefusedInPartsAndReadToItsEndAsAWhole() throws IOException {
        Path changing = large(100);
        LinesSource source = LinesSource.of(changing);
        Files.writeString(changing, KM, StandardOpenOption.APPEND);
        String message = changing + " changed while it was read: it had 2300 bytes and now has 2322; read it again";
        assertEquals(message, failure(lines(source, 100).parallel()));
        for (LinesSource each : source.parts(3)) {
            assertEquals(message, failure(lines(each, 100)));
        }
        try (Stream<LineResult<Quantity>> lines = lines(source, 100)) {
            assertEquals(101, lines.count());
        }
    }

    /** Each part of an empty file is as large as the whole; but what is appended belongs to none of them. */
    @Test
    void anEmptyFileThatGrowsIsRefusedInParts() throws IOException {
        Path changing = large(0);
        List<LinesSource> parts = LinesSource.of(changing).parts(2);
        Files.writeString(changing, KM);
        for (LinesSource each : parts) {
            assertEquals(
                    changing + " changed while it was read: it had 0 bytes and now has 22; read it again",
                    failure(lines(each, 100)));
        }
    }

    // --- progress

    @Test
    void progressRisesToTheLengthWhoeverReads() throws IOException {
        LinesSource whole = LinesSource.of(large(300_000));
        for (boolean parallel : new boolean[] {false, true}) {
            for (LinesSource source : List.of(whole, whole.part(1, 3))) {
                List<Long> done = Collections.synchronizedList(new ArrayList<>());
                AtomicInteger inside = new AtomicInteger();
                LinesSource watched = source.onProgress(bytes -> {
                    assertEquals(1, inside.incrementAndGet());
                    done.add(bytes);
                    inside.decrementAndGet();
                });
                try (Stream<LineResult<Quantity>> lines = LmcJson.strict().readLines(watched, Quantity.class)) {
                    Stream<LineResult<Quantity>> read = parallel ? lines.parallel() : lines;
                    assertTrue(read.allMatch(each -> each.value().isPresent()));
                }
                long length = source.length().orElseThrow();
                assertEquals(done.stream().sorted().toList(), done);
                assertEquals(length, done.get(done.size() - 1));
                assertTrue(
                        done.size() >= length / (1 << 20) && done.size() <= 2 * length / (1 << 20) + 2, done::toString);
            }
        }
    }

    @Test
    void progressOfAnEmptyFileIsSaidToo() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.jsonl"));
        List<Long> done = new ArrayList<>();
        try (Stream<LineResult<Quantity>> lines =
                LmcJson.strict().readLines(LinesSource.of(empty).onProgress(done::add), Quantity.class)) {
            assertEquals(0, lines.count());
        }
        assertEquals(List.of(0L), done);
        assertEquals(0, LinesSource.of(empty).countLines());
    }

    @Test
    void whatTheListenerThrowsReadingThrows() throws IOException {
        LinesSource source = LinesSource.of(large(10)).onProgress(bytes -> {
            throw new IllegalStateException("enough");
        });
        try (Stream<LineResult<Quantity>> lines = LmcJson.strict().readLines(source, Quantity.class)) {
            assertThrows(IllegalStateException.class, () -> lines.forEach(each -> {}));
        }
    }
}
