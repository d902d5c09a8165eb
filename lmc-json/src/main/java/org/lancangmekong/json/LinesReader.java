package org.lancangmekong.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadProblem;
import org.lancangmekong.json.internal.text.Columns;
import org.lancangmekong.json.internal.text.FileLines;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.Lines;

/** Reads JSON Lines: each line as a document of its own, whose problems get their places in the whole file. */
final class LinesReader<T> implements Spliterator<LineResult<T>> {
    private final Lines lines;
    private final String source;
    private final Limits limits;
    private final BiFunction<JsonText, Lines.Line, Outcome<T>> reader;

    LinesReader(Lines lines, String source, Limits limits, Function<JsonText, Outcome<T>> reader) {
        this(lines, source, limits, (text, line) -> reader.apply(text));
    }

    /** The same with a reader that is told which line it reads. */
    LinesReader(Lines lines, String source, Limits limits, BiFunction<JsonText, Lines.Line, Outcome<T>> reader) {
        this.lines = lines;
        this.source = source;
        this.limits = limits;
        this.reader = reader;
    }

    /**
     * The results line by line; nothing is read before they are asked for.
     *
     * @param source the name of the file; empty if it has none
     * @param reader reads the document of one line
     */
    static <T> Stream<LineResult<T>> stream(
            Lines lines, String source, Limits limits, Function<JsonText, Outcome<T>> reader) {
        return StreamSupport.stream(new LinesReader<>(lines, source, limits, reader), false);
    }

    /** The same of a file, which the stream closes. */
    static <T> Stream<LineResult<T>> closing(
            FileLines lines, String source, Limits limits, BiFunction<JsonText, Lines.Line, Outcome<T>> reader) {
        return StreamSupport.stream(new LinesReader<>(lines, source, limits, reader), false)
                .onClose(() -> {
                    try {
                        lines.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Override
    public boolean tryAdvance(Consumer<? super LineResult<T>> action) {
        Lines.Line line;
        try {
            line = lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (line == null) {
            return false;
        }
        action.accept(result(line));
        return true;
    }

    /** What one line gives. */
    LineResult<T> result(Lines.Line line) {
        return line.bytes() == null ? tooLong(line) : read(line);
    }

    private LineResult<T> read(Lines.Line line) {
        Outcome<T> result = reader.apply(JsonText.of(line.bytes()), line);
        return new LineResult<>(
                line.number(), line.byteOffset(), Optional.ofNullable(result.value()), located(result.report(), line));
    }

    private LineResult<T> tooLong(Lines.Line line) {
        Violation violation = ReadProblem.LIMIT
                .at(Pointer.ROOT, "problem", JsonPart.TOO_LONG.with("limit", Integer.toString(limits.maxLineBytes())))
                .at(location(line, 1, 0));
        return new LineResult<>(
                line.number(), line.byteOffset(), Optional.empty(), ValidationReport.of(List.of(violation)));
    }

    /** The same report with the places in the file instead of those in the line. */
    private ValidationReport located(ValidationReport report, Lines.Line line) {
        if (report.violations().isEmpty()) {
            return report;
        }
        Columns columns = new Columns(line.bytes());
        int start = JsonText.of(line.bytes()).start();
        ValidationReport.Collector found = ValidationReport.collector(limits.maxProblems());
        for (Violation each : report.violations()) {
            int offset = (int) each.location().orElseThrow().byteOffset().orElseThrow();
            found.add(each.at(location(line, columns.at(start, Math.max(offset, start)), offset)));
        }
        for (Severity severity : Severity.values()) {
            found.leaveOut(severity, report.leftOut(severity));
        }
        return found.report();
    }

    private Location location(Lines.Line line, int column, int offset) {
        long at = line.byteOffset() + offset;
        Location location =
                line.number() > Integer.MAX_VALUE ? Location.atByte(at) : Location.of((int) line.number(), column, at);
        return source.isEmpty() ? location : location.withSource(source);
    }

    @Override
    public Spliterator<LineResult<T>> trySplit() {
        Lines first = lines.split();
        return first == null ? null : new LinesReader<>(first, source, limits, reader);
    }

    /** Unknown. So a parallel stream cuts off piece by piece until there is no more to cut, and asks for no piece of a piece. */
    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
