package org.lancangmekong.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.JsonValue.JsonArray;
import org.lancangmekong.core.value.JsonValue.JsonObject;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LineResult;
import org.lancangmekong.json.LinesWriter;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;

/** What holds for every text that is read. */
final class ReadingTargets {
    private static final List<LmcJson> READERS = List.of(LmcJson.strict(), LmcJson.lenient());
    private static final int FEW = 2;
    private static final int LONGEST_LINE = 5_000;
    private static final int SHORT = 200;
    private static final int BLOCK = 7;
    private static final int BYTE_ORDER_MARK = 3;

    private ReadingTargets() {}

    static void document(byte[] bytes) {
        Optional<JsonValue> tree =
                LmcJson.lenient().tryRead(bytes, JsonValue.class).value();
        tree.ifPresent(value -> roundTrip(LmcJson.lenient(), value, JsonValue.class));
        Optional<String> text = decode(bytes);
        for (LmcJson json : READERS) {
            ReadResult<LmcRecord> result = json.tryRead(bytes, LmcRecord.class);
            ValidationReport report = result.report();
            assertEquals(report.isValid(), result.value().isPresent());
            canBePrinted(report);
            for (Violation each : report.violations()) {
                assertEquals(placeOf(bytes, offsetOf(each)), each.location().orElseThrow());
                tree.ifPresent(value -> leadsToSomething(each.pointer(), value));
            }
            text.ifPresent(same -> assertSame(result, json.tryRead(same, LmcRecord.class)));
            fewAreOfTheSame(report, few(json).tryRead(bytes, LmcRecord.class).report());
            result.value().ifPresent(value -> {
                Class<? extends LmcRecord> type = Shapes.of(value).type();
                roundTrip(json, value, type);
                assertEquals(value, json.read(bytes, type));
            });
        }
    }

    /** A line for each problem, of limited length, in which nothing of the document makes a line or hides a part of one. */
    private static void canBePrinted(ValidationReport report) {
        String text = report.toString();
        int lines = report.violations().size() + (report.leftOut() > 0 ? 1 : 0);
        assertEquals(Math.max(1, lines), text.lines().count(), text);
        assertTrue(text.codePoints().noneMatch(ReadingTargets::cannotBeSeen), text);
        assertTrue(text.length() <= Math.max(1, lines) * LONGEST_LINE, text);
    }

    private static boolean cannotBeSeen(int c) {
        int type = Character.getType(c);
        return c != '\n'
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }

    private static LmcJson few(LmcJson json) {
        return json.withLimits(Limits.standard().withMaxProblems(FEW));
    }

    /** The text of the bytes; empty if they are not well-formed UTF-8. */
    static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static void assertSame(ReadResult<?> expected, ReadResult<?> found) {
        assertEquals(expected.report(), found.report());
        assertEquals(expected.value(), found.value());
    }

    private static void fewAreOfTheSame(ValidationReport all, ValidationReport few) {
        for (Severity each : Severity.values()) {
            assertEquals(all.count(each), few.count(each), each::toString);
        }
        assertTrue(few.violations().size() <= FEW && all.violations().containsAll(few.violations()), few::toString);
    }

    private static int offsetOf(Violation violation) {
        return (int) violation.location().orElseThrow().byteOffset().orElseThrow();
    }

    /** Where a byte is: a line ends with LF, CR or both, a column is a code point, and a byte order mark is in none. */
    private static Location placeOf(byte[] bytes, int offset) {
        assertTrue(offset >= 0 && offset <= bytes.length, () -> "no byte of the document: " + offset);
        int line = 1;
        int lineStart = startOf(bytes, 0);
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return Location.of(line, columnOf(bytes, lineStart, offset), offset);
    }

    private static int startOf(byte[] bytes, int from) {
        boolean marked = bytes.length - from >= BYTE_ORDER_MARK
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        return marked ? from + BYTE_ORDER_MARK : from;
    }

    private static int columnOf(byte[] bytes, int lineStart, int offset) {
        int column = 1;
        // A byte inside a character has its column, so the byte itself counts only if it begins one.
        for (int i = lineStart + 1; i <= offset; i++) {
            boolean begins = i == bytes.length || (bytes[i] & 0xC0) != 0x80;
            column += begins ? 1 : 0;
        }
        return column;
    }

    /** A pointer leads to a value of the document, or to one that its parent lacks. */
    static void leadsToSomething(Pointer pointer, JsonValue document) {
        assertEquals(pointer, Pointer.parse(pointer.toString()));
        assertTrue(find(pointer.parent(), document), () -> "nothing is at " + pointer);
    }

    private static boolean find(Pointer pointer, JsonValue document) {
        JsonValue value = document;
        for (String each : pointer.tokens()) {
            if (value instanceof JsonObject object) {
                value = object.members().get(each);
            } else if (value instanceof JsonArray array && each.matches("0|[1-9][0-9]{0,8}")) {
                int index = Integer.parseInt(each);
                value = index < array.elements().size() ? array.elements().get(index) : null;
            } else {
                value = null;
            }
        }
        return value != null;
    }

    /** What was read is written, and what is written is read by the same reader as an equal value. */
    static <T> void roundTrip(LmcJson json, Object value, Class<T> type) {
        byte[] written = json.writeBytes(value);
        T copy = json.read(written, type);
        assertEquals(value, copy);
        assertEquals(value.hashCode(), copy.hashCode());
        assertEquals(value.toString(), copy.toString());
        assertArrayEquals(written, json.writeBytes(copy));
        assertArrayEquals(written, json.write(value).getBytes(StandardCharsets.UTF_8));
        assertEquals(value, json.read(json.pretty().write(value), type));
        byte[] canonical;
        try {
            canonical = json.canonical(value);
        } catch (InvalidValueException e) {
            assertThrows(InvalidValueException.class, () -> json.digest(copy));
            return;
        }
        assertArrayEquals(canonical, json.canonical(copy));
        assertArrayEquals(canonical, json.canonical(json.read(canonical, type)));
        assertEquals(json.digest(value), json.digest(copy));
    }

    // ------------------------------------------------------------------------------------------ lines

    /** A line as it is in the file; no bytes if it is longer than allowed. */
    private record Line(long number, int start, byte[] bytes) {}

    static void lines(byte[] bytes) {
        for (LmcJson reader : READERS) {
            LmcJson json = reader.withLimits(Limits.standard().withMaxBytes(SHORT));
            List<LineResult<LmcRecord>> results = read(reader, new ByteArrayInputStream(bytes));
            check(reader, bytes, results);
            check(json, bytes, read(json, new ByteArrayInputStream(bytes)));
            List<LineResult<LmcRecord>> slow = read(reader, new SlowStream(bytes));
            assertEquals(
                    results.stream().map(ReadingTargets::parts).toList(),
                    slow.stream().map(ReadingTargets::parts).toList());
            writeLines(
                    reader,
                    results.stream().flatMap(each -> each.value().stream()).toList());
        }
    }

    private static List<Object> parts(LineResult<?> line) {
        return List.of(line.lineNumber(), line.byteOffset(), line.value(), line.report());
    }

    private static List<LineResult<LmcRecord>> read(LmcJson json, InputStream in) {
        try (Stream<LineResult<LmcRecord>> lines = json.readLines(in, LmcRecord.class)) {
            return lines.toList();
        }
    }

    private static void check(LmcJson json, byte[] file, List<LineResult<LmcRecord>> results) {
        List<Line> lines = cut(file, json.limits().maxBytes());
        assertEquals(lines.size(), results.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            LineResult<LmcRecord> result = results.get(i);
            assertEquals(line.number(), result.lineNumber());
            assertEquals(line.start(), result.byteOffset());
            assertEquals(result.report().isValid(), result.value().isPresent());
            List<Violation> found = result.report().violations();
            if (line.bytes() == null) {
                assertEquals(
                        List.of("LMC-JSN-003"),
                        found.stream().map(Violation::rule).toList());
            } else {
                ReadResult<LmcRecord> alone = json.tryRead(line.bytes(), LmcRecord.class);
                assertEquals(alone.value(), result.value());
                assertEquals(
                        alone.report().violations().stream()
                                .map(each -> moved(each, file, line))
                                .toList(),
                        found);
                assertEquals(alone.report().leftOut(), result.report().leftOut());
            }
        }
    }

    private static Violation moved(Violation alone, byte[] file, Line line) {
        int offset = line.start() + offsetOf(alone);
        // Of the characters of the file, the column counts only those of this line.
        byte[] upToLine = Arrays.copyOf(file, line.start() + line.bytes().length);
        int column = columnOf(upToLine, startOf(upToLine, line.start()), offset);
        return alone.at(Location.of((int) line.number(), column, offset));
    }

    /** The lines that are not blank, by the sentences in the documentation. */
    private static List<Line> cut(byte[] file, int limit) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (int start = 0; start < file.length; number++) {
            int end = start;
            while (end < file.length && file[end] != '\n') {
                end++;
            }
            boolean carriageReturn = end < file.length && end > start && file[end - 1] == '\r';
            byte[] content = Arrays.copyOfRange(file, start, carriageReturn ? end - 1 : end);
            if (!isBlank(content)) {
                lines.add(new Line(number + 1, start, content.length > limit ? null : content));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isBlank(byte[] content) {
        for (int i = startOf(content, 0); i < content.length; i++) {
            if (content[i] != ' ' && content[i] != '\t' && content[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static void writeLines(LmcJson json, List<LmcRecord> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LinesWriter writer = json.writeLines(out)) {
            writer.writeAll(values.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<LmcRecord> copies = read(json, new ByteArrayInputStream(out.toByteArray())).stream()
                .map(LineResult::orThrow)
                .toList();
        assertEquals(values, copies);
    }

    /** Gives few bytes at a time, as a network does. */
    private static final class SlowStream extends FilterInputStream {
        SlowStream(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            return super.read(target, from, Math.min(length, BLOCK));
        }
    }

    // ------------------------------------------------------------------------------------------ catalogues

    private static final Path DIRECTORY = Path.of("target", "fuzz-catalogue");

    static void catalogue(byte[] bytes) {
        try {
            Files.createDirectories(DIRECTORY);
            Path file = Files.write(DIRECTORY.resolve("input.json"), bytes);
            for (LmcJson json : READERS) {
                ReadResult<Catalogue> result = json.tryReadCatalogue(List.of(file));
                catalogue(bytes, file, json, result);
                ReadResult<Catalogue> judged =
                        json.withValidator(Validator.standard()).tryReadCatalogue(List.of(file));
                assertTrue(result.value().isPresent() || judged.value().isEmpty());
                assertTrue(judged.value().isEmpty() || judged.value().equals(result.value()));
                placesOf(judged.report(), bytes, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void catalogue(byte[] bytes, Path file, LmcJson json, ReadResult<Catalogue> result)
            throws IOException {
        assertEquals(result.report().isValid(), result.value().isPresent());
        placesOf(result.report(), bytes, file);
        LmcJson few = few(json);
        fewAreOfTheSame(result.report(), few.tryReadCatalogue(List.of(file)).report());
        Optional<JsonValue> tree =
                LmcJson.lenient().tryRead(bytes, JsonValue.class).value();
        tree.ifPresent(document -> {
            result.report().violations().forEach(each -> leadsToSomething(each.pointer(), document));
            assertEquals(recordsOf(json, document), result.value().map(each -> Set.copyOf(each.all())));
        });
        if (result.value().isPresent()) {
            Catalogue catalogue = result.value().get();
            List<Path> written = json.writeCatalogue(catalogue, DIRECTORY);
            assertEquals(catalogue, json.readCatalogue(written));
        }
    }

    /** Rules about the whole catalogue may have no place; everything else has one. */
    private static void placesOf(ValidationReport report, byte[] bytes, Path file) {
        for (Violation each : report.violations()) {
            if (!each.pointer().isRoot() || each.location().isPresent()) {
                assertEquals(
                        placeOf(bytes, offsetOf(each)).withSource(file.toString()),
                        each.location().orElseThrow());
            }
        }
    }

    /** The records of a file, each read by itself; empty if one cannot be read, or an id appears twice. */
    private static Optional<Set<LmcRecord>> recordsOf(LmcJson json, JsonValue document) {
        List<JsonValue> elements = document instanceof JsonArray array ? array.elements() : List.of(document);
        Set<LmcRecord> records = new HashSet<>();
        Set<RecordId> ids = new HashSet<>();
        for (JsonValue each : elements) {
            Optional<LmcRecord> record =
                    json.tryRead(each.toString(), LmcRecord.class).value();
            if (record.isEmpty() || !ids.add(record.get().id())) {
                return Optional.empty();
            }
            records.add(record.get());
        }
        return Optional.of(records);
    }
}
