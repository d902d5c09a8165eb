package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.HostileDocuments.Kind;
import org.lancangmekong.json.jackson.LmcMappingException;
import org.lancangmekong.json.jackson.LmcModule;

/**
 * No input costs more than its size: a document eight times as large makes a reader or a validator ask for at most ten times the
 * memory.
 *
 * <p>The bytes that a thread asks for are counted, since they are nearly the same in each run; time is not. A search through keys
 * of one hash asks for none, so {@link HashKeysTest} looks after the keys.
 */
class HostileInputTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LmcJson STRICT = LmcJson.strict().withValidator(Validator.standard());
    private static final LmcJson LENIENT = LmcJson.lenient().withValidator(Validator.standard());
    private static final int SMALL = 500;
    private static final int TIMES = 8;
    private static final int MOST = 10;

    @TempDir
    private Path directory;

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

    static Stream<Kind> documents() {
        return HostileDocuments.documents();
    }

    static Stream<Kind> catalogues() {
        return HostileDocuments.catalogues();
    }

    /** The kinds of which a strict reader without rules makes records. */
    static Stream<Kind> records() {
        return documents().filter(kind -> {
            byte[] bytes = kind.document().apply(SMALL * TIMES).getBytes(StandardCharsets.UTF_8);
            return LmcJson.strict().tryRead(bytes, LmcRecord.class).value().isPresent();
        });
    }

    /** Those of which it makes a catalogue. */
    static Stream<Kind> wholeCatalogues() {
        return catalogues().filter(kind -> kind.name().startsWith("rules: "));
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

    @ParameterizedTest
    @MethodSource("documents")
    void theModule(Kind kind) {
        for (LmcJson json : List.of(STRICT, LENIENT)) {
            // Jackson keeps the names that it has read, up to some thousand, so that a second document of the same
            // names costs less.
            JsonFactory forgetful = JsonFactory.builder()
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .build();
            ObjectMapper mapper = new ObjectMapper(forgetful).registerModule(new LmcModule(json));
            holds(kind, bytes -> () -> {
                try {
                    assertTrue(mapper.readValue(bytes, LmcRecord.class) != null);
                } catch (LmcMappingException e) {
                    use(e.report());
                    assertTrue(
                            e.report().violations().size() <= Limits.standard().maxProblems());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void theValidatorOfARecord(Kind kind) {
        holds(kind, bytes -> {
            LmcRecord record = LmcJson.strict().read(bytes, LmcRecord.class);
            return () -> use(Validator.standard().validate(record));
        });
    }

    @ParameterizedTest
    @MethodSource("wholeCatalogues")
    void theValidatorOfACatalogue(Kind kind) {
        holds(kind, bytes -> {
            Path file = directory.resolve(bytes.length + ".json");
            try {
                Files.write(file, bytes);
                Catalogue catalogue = LmcJson.strict().readCatalogue(List.of(file));
                return () -> use(Validator.standard().validate(catalogue));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void manyKindsReachTheRules() {
        assertTrue(records().count() > 15, () -> records().toList().toString());
    }
}
