package org.lancangmekong.json.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;

/** Reads records from tables, in the order of the table of all records. */
public final class TablesReader implements Closeable {
    private final ReadOptions options;
    private final int maxRowCharacters;
    private final Map<Table, TableFile> files = new LinkedHashMap<>();
    private final Map<Table, RowSource> sources = new LinkedHashMap<>();
    private final Deque<Outcome<LmcRecord>> outcomes = new ArrayDeque<>();

    /** What was found and belongs to no record that could be put together. */
    private ValidationReport.Collector pending;

    private TableFile records;
    private boolean finished;

    /** The ids that came; only in memory, as they may be any number. */
    private final Set<String> ids = new HashSet<>();

    /** Null unless the assemblies are to be kept, to find the cells of what rules say of the whole. */
    private Map<String, RecordAssembly> kept;

    /** In memory, rows may be in any order; otherwise only the rows of one record are in memory at a time. */
    private final boolean inMemory;

    private TablesReader(ReadOptions options, int maxRowCharacters, boolean inMemory) {
        this.options = options;
        this.maxRowCharacters = maxRowCharacters;
        this.inMemory = inMemory;
        this.pending = ValidationReport.collector(options.maxProblems());
    }

    /**
     * Opens tables to read one record after the other.
     *
     * @param options how records are read
     * @param maxRowCharacters how many characters a row may have
     * @throws IllegalStateException if the application lacks the library for CSV
     */
    public static TablesReader open(Path directory, ReadOptions options, int maxRowCharacters) throws IOException {
        TablesReader reader = new TablesReader(options, maxRowCharacters, false);
        try {
            reader.openAll(directory);
        } catch (IOException | RuntimeException e) {
            try (reader) {
                throw e;
            }
        }
        return reader;
    }

    /**
     * Reads all records of tables, whose rows may be in any order.
     *
     * @param options how records are read; rules are asked about the catalogue as a whole
     * @param maxRowCharacters how many characters a row may have
     * @throws IllegalStateException if the application lacks the library for CSV
     */
    public static Outcome<Catalogue> readCatalogue(Path directory, ReadOptions options, int maxRowCharacters)
            throws IOException {
        ValidationReport.Collector found = ValidationReport.collector(options.maxProblems());
        List<LmcRecord> all = new ArrayList<>();
        try (TablesReader reader = new TablesReader(options.withoutValidator(), maxRowCharacters, true)) {
            reader.kept = options.validator() == null ? null : new HashMap<>();
            reader.openAll(directory);
            for (Outcome<LmcRecord> each = reader.next(); each != null; each = reader.next()) {
                found.addAll(each.report());
                if (each.value() != null) {
                    all.add(each.value());
                }
            }
            if (!found.report().isValid()) {
                return new Outcome<>(null, found.report());
            }
            Catalogue catalogue = Catalogue.of(all);
            if (options.validator() != null) {
                reader.addInCells(options.validator().validate(catalogue), found);
            }
            return new Outcome<>(catalogue, found.report());
        }
    }

    /** Rules point into a catalogue by id. */
    private void addInCells(ValidationReport report, ValidationReport.Collector found) {
        for (Violation each : report.violations()) {
            List<String> tokens = each.pointer().tokens();
            RecordAssembly record = tokens.isEmpty() ? null : kept.get(tokens.get(0));
            if (record == null) {
                found.add(each);
            } else {
                Pointer inRecord = Pointer.of(tokens.subList(1, tokens.size()));
                found.add(record.inCell(each.at(inRecord)).at(each.pointer()));
            }
        }
        for (Severity each : Severity.values()) {
            found.leaveOut(each, report.leftOut(each));
        }
    }

    private void openAll(Path directory) throws IOException {
        Csv.requireLibrary();
        Map<String, List<String>> described = described(directory.resolve(DataPackage.FILE));
        for (Table each : Layout.tables()) {
            List<String> columns = described.getOrDefault(each.name(), List.of());
            files.put(each, new TableFile(each, directory, columns, maxRowCharacters, options.maxProblems()));
        }
        records = files.get(Table.RECORDS);
        finished = takeProblems();
        for (TableFile each : files.values()) {
            // If a table is missing or lacks a column, what the rows of others say would be judged wrongly.
            if (each != records && !finished) {
                sources.put(
                        each.table(),
                        inMemory ? RowSource.inMemory(each) : RowSource.inOrder(each, options.maxBytes()));
            }
        }
        finished |= takeProblems();
        putPending();
    }

    /** The columns of each table by the description, which shows whether one of a language was lost. */
    private Map<String, List<String>> described(Path description) throws IOException {
        if (!Files.exists(description)) {
            pending.add(TableProblem.MISSING_FILE
                    .at(Pointer.ROOT, "file", DataPackage.FILE)
                    .at(Location.in(description.toString())));
            return Map.of();
        }
        Outcome<JsonValue> read = DocumentReader.read(
                JsonText.of(description, options.maxBytes()),
                options.withoutValidator(),
                Codecs.of(JsonValue.KIND),
                "a data package");
        pending.addAll(read.report());
        return read.value() == null ? Map.of() : DataPackage.columns(read.value());
    }

    /** Takes what was found in the files; whether one of them cannot be read on. */
    private boolean takeProblems() {
        boolean broken = false;
        for (TableFile each : files.values()) {
            pending.addAll(each.takeProblems());
            broken |= each.isBroken();
        }
        return broken;
    }

    /**
     * Reads the next record.
     *
     * @return the record or what is wrong with it, or only what is wrong with the tables; null at the end
     */
    @Nullable
    public Outcome<LmcRecord> next() throws IOException {
        while (outcomes.isEmpty() && !finished) {
            advance();
        }
        return outcomes.poll();
    }

    private void advance() throws IOException {
        Row row = records.next();
        Outcome<LmcRecord> outcome = null;
        if (row == null) {
            finished = true;
            reportRest();
        } else {
            outcome = record(row);
        }
        if (takeProblems()) {
            // Rows of this record may be among those that cannot be read.
            finished = true;
            outcome = null;
        }
        putPending();
        if (outcome != null) {
            outcomes.add(outcome);
        }
    }

    private void putPending() {
        if (!pending.isEmpty()) {
            outcomes.add(new Outcome<>(null, pending.report()));
            pending = ValidationReport.collector(options.maxProblems());
        }
    }

    /** Reads the record of a row; null if not all its rows are there. */
    @Nullable
    private Outcome<LmcRecord> record(Row row) throws IOException {
        String id = row.get(Table.RECORDS.recordColumn());
        String type = row.get("type");
        Table table = Layout.ofType(type == null ? "" : type);
        List<Row> own = sources.get(table).take(id);
        Map<Table, List<Row>> parts = new LinkedHashMap<>();
        long size = 0;
        for (RowSource each : sources.values()) {
            if (!each.file().table().isOfRecords()) {
                List<Row> rows = each.take(id);
                parts.put(each.file().table(), rows);
                size += rows.stream().mapToLong(Row::size).sum();
            }
        }
        if (inMemory && !ids.add(id)) {
            pending.add(row.problem(TableProblem.DUPLICATE_ROW, Pointer.ROOT, Table.RECORDS.recordColumn()));
            return null;
        }
        if (own.isEmpty()) {
            pending.add(row.problem(
                    TableProblem.NO_ROW, Pointer.ROOT, Table.RECORDS.recordColumn(), "file", table.file(), "id", id));
            return null;
        }
        for (Row each : own.subList(1, own.size())) {
            pending.add(each.problem(TableProblem.DUPLICATE_ROW, Pointer.ROOT, table.recordColumn()));
        }
        if (size > options.maxBytes()) {
            pending.add(row.problem(
                    TableProblem.LIMIT,
                    Pointer.ROOT,
                    Table.RECORDS.recordColumn(),
                    "limit",
                    Integer.toString(options.maxBytes())));
            return null;
        }
        RecordAssembly assembly = new RecordAssembly(row, table, own.get(0), parts, options);
        if (kept != null) {
            kept.put(id, assembly);
        }
        return assembly.read(options, (each, column) -> files.get(each).hasColumn(column));
    }

    /** Reports the rows that belong to no record. */
    private void reportRest() throws IOException {
        Message problem = (inMemory ? JsonPart.NO_RECORD_OF_TYPE : JsonPart.NO_RECORD_IN_ORDER)
                .with("file", Table.RECORDS.file());
        for (RowSource each : sources.values()) {
            String column = each.file().table().recordColumn();
            for (Row row = each.takeRest(); row != null; row = each.takeRest()) {
                if (pending.keeps(TableProblem.NO_RECORD.severity())) {
                    pending.add(row.problem(
                            TableProblem.NO_RECORD, Pointer.ROOT, column, "id", row.get(column), "problem", problem));
                } else {
                    pending.leaveOut(TableProblem.NO_RECORD.severity(), 1);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (TableFile each : files.values()) {
            try {
                each.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
