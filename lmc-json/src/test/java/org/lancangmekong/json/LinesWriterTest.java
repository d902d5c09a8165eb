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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
