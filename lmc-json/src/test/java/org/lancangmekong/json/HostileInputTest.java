package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;

/**
 * No input costs more than its size: a document eight times as large makes the reader ask for at most ten times the memory.
 *
 * <p>The bytes that a thread asks for are counted, since they are nearly the same in each run; time is not.
 */
class HostileInputTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LmcJson STRICT = LmcJson.strict().withValidator(Validator.standard());
    private static final LmcJson LENIENT = LmcJson.lenient().withValidator(Validator.standard());
    private static final int SMALL = 500;
    private static final int TIMES = 8;
    private static final int MOST = 10;

    /** How deep extensions nest; the reader goes no deeper than 200. */
    private static final int DEEP = 190;

    @TempDir
    private Path directory;

    /** A kind of document, by its size. */
    private record Kind(String name, IntFunction<String> document) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                        new Kind(
                                "a pointer of many tokens",
                                n -> project("", ",\"about\":[\"" + "/a".repeat(n) + "\"]")),
                        new Kind(
                                "many pointers",
                                n -> project("", ",\"about\":[" + list(n, i -> "\"/a" + i + "\"") + "]")),
                        new Kind("many languages", n -> project(list(n, i -> "\"en-x-" + i + "\":\"x\"") + ",", "")),
                        new Kind("languages of one hash", n -> project(list(n, HostileInputTest::tag) + ",", "")),
                        new Kind("many unknown members", n -> project("", "," + list(n, i -> "\"nane" + i + "\":1"))),
                        new Kind("members of one hash", n -> project("", "," + list(n, i -> "\"" + text(i) + "\":1"))),
                        new Kind("one long name", n -> project("", ",\"" + "x".repeat(n) + "\":1")),
                        new Kind("one member many times", n -> project("", ",\"a\":1".repeat(n))),
                        new Kind(
                                "many problems on one line",
                                n -> project("", ",\"about\":[" + list(n, i -> "5") + "]")),
                        new Kind(
                                "nested objects with long names, and a problem in the last",
                                n -> project(
                                        "",
                                        ",\"a\":" + ("{\"" + "x".repeat(n) + "\":").repeat(DEEP) + "{\"b\":1,\"b\":2}"
                                                + "}".repeat(DEEP))),
                        new Kind(
                                "many problems in nested objects with long names",
                                n -> project(
                                        "",
                                        ",\"a\":" + ("{\"" + "x".repeat(n / 10) + "\":").repeat(DEEP) + "{\"b\":1"
                                                + ",\"b\":2".repeat(n) + "}" + "}".repeat(DEEP))),
                        new Kind("long texts", n -> project("\"lo\":\"" + "ກ".repeat(n) + "\",", "")))
                .map(Arguments::of);
    }

    /** Catalogues, as the elements of an array and what separates them. */
    static Stream<Arguments> catalogues() {
        return Stream.of(
                        new Kind("records of one id, on one line", n -> "[" + list(n, i -> phase("same", i)) + "]"),
                        new Kind(
                                "records of one id, on many lines",
                                n -> "[" + list(n, i -> "\n" + phase("same", i)) + "]"),
                        new Kind("violations on one line", n -> "[" + list(n, i -> phase("p" + i, i)) + "]"))
                .map(Arguments::of);
    }

    private static String list(int n, IntFunction<String> element) {
        return IntStream.range(0, n).mapToObj(element).collect(Collectors.joining(","));
    }

    /** The n-th of the texts that all have the same {@code String.hashCode}, since "Aa" and "BB" have. */
    private static String text(int n) {
        return IntStream.range(0, 13)
                .mapToObj(bit -> (n >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static String tag(int n) {
        String text = text(n).replace("Aa", "c0").replace("BB", "an");
        return "\"en-x-" + text.substring(0, 8) + "-" + text.substring(8, 16) + "-" + text.substring(16, 24) + "-"
                + text.substring(24) + "\":\"x\"";
    }

    private static String project(String names, String inEvidence) {
        return "{\"type\":\"project\",\"schema\":\"lmc/1\",\"id\":\"bridge\",\"name\":{" + names
                + "\"en\":\"Bridge\"},\"kind\":\"road\",\"evidence\":[{\"source\":\"seed\"" + inEvidence + "}]}";
    }

    private static String phase(String id, int n) {
        return "{\"type\":\"phase\",\"schema\":\"lmc/1\",\"id\":\"" + id + "\",\"name\":{\"en\":\"Phase " + n
                + "\"},\"of\":\"lmc\"}";
    }

    private static long cost(Runnable reading) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        reading.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void holds(Kind kind, Function<byte[], Runnable> reading) {
        Runnable small = reading.apply(kind.document().apply(SMALL).getBytes(StandardCharsets.UTF_8));
        Runnable large = reading.apply(kind.document().apply(SMALL * TIMES).getBytes(StandardCharsets.UTF_8));
        cost(small); // what is made once is made here
        long one = cost(small);
        long eight = cost(large);
        assertTrue(eight <= MOST * one, () -> kind + ": " + one + " bytes, and " + eight + " for " + TIMES + " times");
    }

    /** Reads what is found and how it prints; a document without any problem would prove nothing of problems. */
    private static void use(ValidationReport report) {
        assertTrue(report.toString().length() >= report.violations().size());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocument(Kind kind) {
        for (LmcJson json : List.of(STRICT, LENIENT)) {
            holds(kind, bytes -> () -> use(json.tryRead(bytes, LmcRecord.class).report()));
        }
    }

    /** Of a problem past the limit neither the pointer nor the name that was meant is looked for. */
    @ParameterizedTest
    @ValueSource(strings = {"unknown members", "deep members that appear twice", "unknown codes"})
    void aProblemThatIsNotKeptCostsNoMoreThanToCountIt(String name) {
        int n = SMALL * TIMES;
        String document = switch (name) {
            case "unknown members" -> project("", "," + list(n, i -> "\"ab" + i + "\":1"));
            case "unknown codes" ->
                project("", "")
                        .replace(
                                "\"evidence\"",
                                "\"complete\":[\"kind\"],\"participants\":["
                                        + list(n, i -> "{\"role\":\"owner\",\"country\":\"AUX\"}") + "],\"evidence\"");
            default ->
                project(
                        "",
                        ",\"a\":" + "{\"x\":".repeat(DEEP) + "{\"b\":1" + ",\"b\":2".repeat(n) + "}"
                                + "}".repeat(DEEP));
        };
        LmcJson json = LmcJson.lenient().withLimits(Limits.standard().withMaxProblems(1));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        cost(() -> json.tryRead(bytes, LmcRecord.class));
        long each = cost(() -> json.tryRead(bytes, LmcRecord.class)) / n;
        assertTrue(each <= 1_000, () -> each + " bytes for each problem");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aLine(Kind kind) {
        holds(kind, bytes -> () -> {
            try (Stream<LineResult<LmcRecord>> lines =
                    LENIENT.readLines(new ByteArrayInputStream(bytes), LmcRecord.class)) {
                lines.forEach(each -> use(each.report()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void aCatalogue(Kind kind) {
        holds(kind, bytes -> {
            Path file = directory.resolve(bytes.length + ".json");
            return () -> {
                try {
                    Files.write(file, bytes);
                    use(STRICT.tryReadCatalogue(List.of(file)).report());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        });
    }
}
