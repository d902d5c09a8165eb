package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Quantity;

/** Writing JSON Lines: one line a value, whole or not at all, and read back as what was written. */
class LinesWriterTest {
    private static final List<LmcRecord> RECORDS =
            HardFacts.groups().values().stream().flatMap(List::stream).toList();

    @TempDir
    Path directory;

    /** Counts flushes and closes. */
    private static final class Probe extends FilterOutputStream {
        private int flushed;
        private int closed;

        private Probe(OutputStream out) {
            super(out);
        }

        @Override
        public void flush() throws IOException {
            flushed++;
            super.flush();
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Path file = directory.resolve("records.jsonl");
        try (LinesWriter writer = LmcJson.strict().pretty().writeLines(file)) {
            writer.write(RECORDS.get(0));
            writer.writeAll(RECORDS.stream().skip(1));
        }
        try (Stream<LineResult<LmcRecord>> lines = LmcJson.strict().readLines(file, LmcRecord.class)) {
            assertEquals(RECORDS, lines.map(LineResult::orThrow).toList());
        }
        List<String> lines = Files.readAllLines(file);
        assertEquals(RECORDS.stream().map(LmcJson.strict()::write).toList(), lines);
        assertEquals(
                lines.size(),
                Files.readString(file).chars().filter(c -> c == '\n').count());
        assertEquals(0, Files.readString(file).chars().filter(c -> c == '\r').count());
    }

    @Test
    void noTextBreaksALine() throws IOException {
        JsonValue breaks = JsonValue.object(Map.of("a\nb", JsonValue.of("\r\n\u0085\u2028\u2029\u000b\f")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LinesWriter writer = LmcJson.strict().writeLines(out)) {
            writer.write(breaks);
            writer.write(breaks);
        }
        assertEquals(
                2,
                out.toString(StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n')
                        .count());
        try (Stream<LineResult<JsonValue>> lines =
                LmcJson.strict().readLines(new ByteArrayInputStream(out.toByteArray()), JsonValue.class)) {
            assertEquals(List.of(breaks, breaks), lines.map(LineResult::orThrow).toList());
        }
    }

    @Test
    void aStreamThatWasGivenIsFlushedAndLeftOpen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Probe probe = new Probe(bytes);
        LinesWriter writer = LmcJson.strict().writeLines(probe);
        writer.write(Quantity.exactly("1", "km"));
        assertEquals(0, bytes.size());
        writer.flush();
        assertEquals("{\"is\":\"1\",\"unit\":\"km\"}\n", bytes.toString(StandardCharsets.UTF_8));
        writer.write(Quantity.exactly("2", "km"));
        writer.close();
        writer.close();
        assertEquals(
                "{\"is\":\"1\",\"unit\":\"km\"}\n{\"is\":\"2\",\"unit\":\"km\"}\n",
                bytes.toString(StandardCharsets.UTF_8));
        assertEquals(2, probe.flushed);
        assertEquals(0, probe.closed);
        assertThrows(IOException.class, () -> writer.write(Quantity.exactly("3", "km")));
        assertThrows(IOException.class, writer::flush);
        assertEquals(46, bytes.size());
    }

    @Test
    void whatIsNoneOfTheModelsLeavesNothing() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LinesWriter writer = LmcJson.strict().writeLines(bytes)) {
            writer.write(Quantity.exactly("1", "km"));
            assertThrows(InvalidValueException.class, () -> writer.write("text"));
            writer.write(Quantity.exactly("2", "km"));
        }
        assertEquals(2, bytes.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void aFailingStreamIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        LinesWriter writer = LmcJson.strict().writeLines(full);
        IOException thrown =
                assertThrows(IOException.class, () -> writer.writeAll(Stream.generate(() -> RECORDS.get(0))));
        assertEquals("no space left", thrown.getMessage());
    }

    // --- files

    /** What may go wrong while a file is written, after some lines. */
    private enum Failure {
        NONE_OF_THE_MODELS {
            @Override
            void in(LinesWriter writer) throws IOException {
                writer.write("text");
            }
        },
        NULL {
            @Override
            void in(LinesWriter writer) throws IOException {
                writer.write(null);
            }
        },
        IN_THE_STREAM {
            @Override
            void in(LinesWriter writer) throws IOException {
                writer.writeAll(Stream.of(1, 0).map(each -> Quantity.exactly(Integer.toString(1 / each), "km")));
            }
        },
        AN_INTERRUPT {
            @Override
            void in(LinesWriter writer) throws IOException {
                Thread.currentThread().interrupt();
                try {
                    writer.flush();
                } finally {
                    Thread.interrupted();
                }
            }
        };

        abstract void in(LinesWriter writer) throws IOException;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureLeavesTheFileAsItWas(Failure failure) throws IOException {
        Path file = Files.writeString(directory.resolve("records.jsonl"), "old");
        Exception thrown = assertThrows(Exception.class, () -> {
            try (LinesWriter writer = LmcJson.strict().writeLines(file)) {
                writer.write(RECORDS.get(0));
                failure.in(writer);
            }
        });
        assertEquals(
                "the file was left as it was, because a line could not be written",
                thrown.getSuppressed()[0].getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("records.jsonl"), names());
    }

    /** A caller that goes on after a failure must not take the file for written. */
    @Test
    void aFailureThatIsPassedOverIsSaidAtTheEnd() throws IOException {
        Path file = directory.resolve("records.jsonl");
        LinesWriter writer = LmcJson.strict().writeLines(file);
        assertThrows(InvalidValueException.class, () -> writer.write("text"));
        writer.write(RECORDS.get(0));
        assertThrows(IOException.class, writer::close);
        writer.close();
        assertEquals(List.of(), names());
    }

    @Test
    void aFileIsSeenWhenItIsWhole() throws IOException {
        Path file = Files.writeString(directory.resolve("records.jsonl"), "old");
        LinesWriter writer = LmcJson.strict().writeLines(file);
        writer.writeAll(RECORDS.stream());
        writer.flush();
        assertEquals("old", Files.readString(file));
        writer.close();
        assertEquals(RECORDS.size(), Files.readAllLines(file).size());
        assertEquals(List.of("records.jsonl"), names());
    }

    @Test
    void linesThatAreAbandonedGoNowhere() throws IOException {
        Path file = Files.writeString(directory.resolve("records.jsonl"), "old");
        try (LinesWriter writer = LmcJson.strict().writeLines(file)) {
            writer.write(RECORDS.get(0));
            writer.abandon();
            writer.abandon();
            assertThrows(IOException.class, () -> writer.write(RECORDS.get(0)));
        }
        assertEquals("old", Files.readString(file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LinesWriter writer = LmcJson.strict().writeLines(bytes)) {
            writer.write(RECORDS.get(0));
            writer.flush();
            writer.write(RECORDS.get(0));
            writer.abandon();
        }
        assertEquals(1, bytes.toString(StandardCharsets.UTF_8).lines().count());
        LinesWriter late = LmcJson.strict().writeLines(file);
        late.write(RECORDS.get(0));
        late.close();
        late.abandon();
        assertEquals(1, Files.readAllLines(file).size());
        assertEquals(List.of("records.jsonl"), names());
    }

    /** What a process that is killed while it adds to a file leaves: the file, cut off anywhere in the last line. */
    @Test
    void aLineThatWasCutOffIsReportedAndHidesNoOther() throws IOException {
        Path file = directory.resolve("records.jsonl");
        byte[] whole;
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                LinesWriter writer = LmcJson.strict().writeLines(bytes)) {
            writer.writeAll(RECORDS.stream().limit(2));
            writer.flush();
            whole = bytes.toByteArray();
        }
        int second = LmcJson.strict().writeBytes(RECORDS.get(0)).length + 1;
        for (int cut = second; cut <= whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            List<LmcRecord> expected = new ArrayList<>(RECORDS.subList(0, cut >= whole.length - 1 ? 2 : 1));
            assertEquals(expected, read(file, cut > second && cut < whole.length - 1 ? 1 : 0));
            // Whoever goes on begins with a line feed.
            try (OutputStream more = Files.newOutputStream(file, StandardOpenOption.APPEND);
                    LinesWriter writer = LmcJson.strict().writeLines(more)) {
                more.write('\n');
                writer.write(RECORDS.get(2));
            }
            expected.add(RECORDS.get(2));
            assertEquals(expected, read(file, cut > second && cut < whole.length - 1 ? 1 : 0));
        }
    }

    private static List<LmcRecord> read(Path file, int broken) throws IOException {
        try (Stream<LineResult<LmcRecord>> lines = LmcJson.strict().readLines(file, LmcRecord.class)) {
            List<LineResult<LmcRecord>> results = lines.toList();
            assertEquals(
                    broken,
                    results.stream().filter(each -> !each.report().isValid()).count());
            return results.stream().flatMap(each -> each.value().stream()).toList();
        }
    }
}
