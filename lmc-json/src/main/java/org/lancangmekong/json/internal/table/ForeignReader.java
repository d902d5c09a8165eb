package org.lancangmekong.json.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadProblem;
import org.lancangmekong.json.internal.codec.RecordHeader;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.written.Assumption;
import org.lancangmekong.json.written.Interpretation;

/** Reads somebody else's table: each row becomes a document, which is read as every document is. */
public final class ForeignReader implements Closeable {
    private final Path path;
    private final ForeignMapping mapping;
    private final Function<String, Outcome<LmcRecord>> documents;
    private final int maxProblems;
    private final Csv.In in;
    private final Map<String, Long> rowOfId = new HashMap<>();
    private Row.Header header;
    private Outcome<LmcRecord> ofFile;
    private long rows = 1;
    private long lastLine = 1;

    /**
     * Opens a table.
     *
     * @param path a file of CSV
     * @param mapping its columns
     * @param documents reads the document of a row
     * @param maxRowCharacters how long a row may be
     * @param maxProblems how many problems of a row are kept
     * @throws IOException if the file cannot be read
     */
    public ForeignReader(
            Path path,
            ForeignMapping mapping,
            Function<String, Outcome<LmcRecord>> documents,
            int maxRowCharacters,
            int maxProblems)
            throws IOException {
        Csv.requireLibrary();
        this.path = path;
        this.mapping = mapping;
        this.documents = documents;
        this.maxProblems = maxProblems;
        Csv.In opened = null;
        InputStream file = Files.newInputStream(path);
        try {
            opened = new Csv.In(file, maxRowCharacters);
            Csv.Line line = opened.next();
            readHeader(line == null ? List.of() : line.cells());
        } catch (Csv.MalformedException e) {
            ofFile = malformed(e);
        } finally {
            if (opened == null) {
                file.close();
            }
        }
        this.in = opened;
    }

    private void readHeader(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        ValidationReport.Collector problems = ValidationReport.collector(maxProblems);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (places.putIfAbsent(name, i) != null && isMapped(name)) {
                problems.add(ofFile(TableProblem.DUPLICATE_COLUMN, "column", name));
            }
        }
        for (ForeignMapping.Column each : mapping.columns()) {
            if (!places.containsKey(each.name())) {
                problems.add(ofFile(TableProblem.MISSING_COLUMN, "column", each.name()));
            }
        }
        header = new Row.Header(path.toString(), places, Map.of());
        ofFile = problems.isEmpty() ? null : new Outcome<>(null, problems.report());
    }

    private boolean isMapped(String name) {
        return mapping.columns().stream().anyMatch(each -> each.name().equals(name));
    }

    private Violation ofFile(TableProblem problem, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("file", String.valueOf(path.getFileName())));
        all.addAll(List.of(arguments));
        return problem.at(Pointer.ROOT, all.toArray()).at(Location.in(path.toString()));
    }

    private Outcome<LmcRecord> malformed(Csv.MalformedException e) {
        return new Outcome<>(
                null,
                ValidationReport.of(List.of(
                        ofFile(TableProblem.MALFORMED, "line", Long.toString(lastLine), "problem", e.problem()))));
    }

    /**
     * What the next row gave.
     *
     * @return its record, or what is wrong with it; null at the end, also after what is wrong with the file as a whole
     * @throws IOException if the file cannot be read
     */
    @Nullable
    public Outcome<LmcRecord> next() throws IOException {
        if (ofFile != null) {
            Outcome<LmcRecord> last = ofFile;
            ofFile = null;
            header = null;
            return last;
        }
        while (header != null) {
            try {
                Csv.Line line = in.next();
                if (line == null) {
                    return null;
                }
                rows++;
                lastLine = line.number();
                if (line.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    return read(
                            new Row(header, line.number(), rows, line.cells()),
                            line.cells().size());
                }
            } catch (Csv.MalformedException e) {
                header = null;
                return malformed(e);
            }
        }
        return null;
    }

    private Outcome<LmcRecord> read(Row row, int width) {
        ValidationReport.Collector problems = ValidationReport.collector(maxProblems);
        int least = mapping.columns().stream()
                        .mapToInt(each -> header.columns().get(each.name()))
                        .max()
                        .orElse(0)
                + 1;
        if (width < least) {
            problems.add(row.problem(
                    TableProblem.WRONG_WIDTH,
                    Pointer.ROOT,
                    "",
                    "found",
                    Integer.toString(width),
                    "expected",
                    Integer.toString(header.columns().size())));
            return new Outcome<>(null, problems.report());
        }
        DocumentTree tree = new DocumentTree();
        Map<Pointer, String> columns = new LinkedHashMap<>();
        Set<Pointer> bad = new LinkedHashSet<>();
        tree.put(Pointer.ROOT.child("schema"), JsonValue.of(RecordHeader.SCHEMA));
        tree.put(Pointer.ROOT.child("type"), JsonValue.of(mapping.type().code()));
        Set<Pointer> elements = new LinkedHashSet<>(Set.of(Pointer.ROOT));
        // A default makes an element, but the table is no evidence of it.
        Set<Pointer> witnessed = new LinkedHashSet<>(elements);
        for (ForeignMapping.Column each : mapping.columns()) {
            String cell = row.get(each.name());
            if (cell == null || cell.isBlank() || mapping.blanks().contains(cell.strip())) {
                if (each.orElse().isEmpty()) {
                    continue;
                }
                cell = each.orElse().get();
                problems.add(row.problem(
                        TableProblem.ASSUMED,
                        each.to(),
                        each.name(),
                        "assumption",
                        JsonPart.DECLARED_BLANK.with("cell", cell)));
            } else {
                witnessed.add(element(each.to()));
            }
            columns.put(each.to(), each.name());
            elements.add(element(each.to()));
            Interpretation<JsonValue> read = each.reader().apply(cell);
            for (Assumption assumption : read.assumptions()) {
                problems.add(
                        row.problem(TableProblem.ASSUMED, each.to(), each.name(), "assumption", assumption.message()));
            }
            if (read.value().isPresent()) {
                tree.put(each.to(), read.value().get());
            } else {
                bad.add(each.to());
                problems.add(row.problem(
                        TableProblem.NOT_UNDERSTOOD,
                        each.to(),
                        each.name(),
                        "problem",
                        read.problemMessage().orElseThrow()));
            }
        }
        mapping.constants().forEach((at, value) -> {
            if (elements.contains(element(at))) {
                tree.put(at, value);
            }
        });
        mapping.source()
                .ifPresent(source -> witnessed.forEach(each -> {
                    tree.put(each.child("evidence").child(0).child("source"), JsonValue.of(source.toString()));
                    tree.put(each.child("evidence").child(0).child("at"), JsonValue.of("row " + rows));
                }));
        Outcome<LmcRecord> outcome = documents.apply(tree.json().toString());
        for (Violation each : outcome.report().violations()) {
            if (!followsFrom(each, bad, tree)) {
                problems.add(row.at(each.withoutLocation(), column(each.pointer(), columns, tree)));
            }
        }
        if (outcome.value() != null) {
            Long first = rowOfId.putIfAbsent(outcome.value().id().toString(), rows);
            if (first != null) {
                problems.add(row.problem(
                        TableProblem.REPEATED_ID,
                        Pointer.ROOT.child("id"),
                        column(Pointer.ROOT.child("id"), columns, tree),
                        "id",
                        outcome.value().id().toString(),
                        "first",
                        first.toString()));
            }
        }
        return new Outcome<>(outcome.value(), problems.report());
    }

    /** The element of a list that a member belongs to, or the record. */
    private static Pointer element(Pointer member) {
        Pointer at = member.parent();
        while (!at.isRoot() && !DocumentTree.isIndex(at.last())) {
            at = at.parent();
        }
        return at;
    }

    /** Whether a member is only missing since its cell was not understood, which is reported. */
    private static boolean followsFrom(Violation violation, Set<Pointer> bad, DocumentTree tree) {
        if (bad.isEmpty()) {
            return false;
        }
        String member = violation.arguments().get("member");
        boolean isMissing = violation.rule().equals(ReadProblem.MISSING.id()) && member != null;
        Pointer at = isMissing ? violation.pointer().child(member) : violation.pointer();
        return bad.stream().anyMatch(each -> tree.place(each).startsWith(at) && (isMissing || !at.isRoot()));
    }

    /** The column that a problem is in: of that value, or of one that it is part of; empty for the row as a whole. */
    private static String column(Pointer pointer, Map<Pointer, String> columns, DocumentTree tree) {
        for (Map.Entry<Pointer, String> each : columns.entrySet()) {
            if (pointer.startsWith(tree.place(each.getKey()))) {
                return each.getValue();
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
