package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.table.ForeignMapping;
import org.lancangmekong.json.internal.table.ForeignReader;

/**
 * Reads somebody else's table, such as a ministry's list of projects: CSV in UTF-8, whose first row names the columns.
 *
 * <p>Which member a column is, is declared by a JSON Pointer into a record, such as {@code /name/th} or {@code
 * /figures/0/value}; and how its cells are read, by a {@link CellReader}. Other columns are not read. A blank cell is an absent
 * member; an element of a list all of whose columns are blank is absent, too. Each row is then read as every document is, by all
 * rules of the given {@link LmcJson}.
 *
 * <p>Every row gives a result: its record, if nothing is an ERROR, and all that was found in it, each problem with its file, line,
 * row, column and the text of the cell ({@code cell.row}, {@code cell.column} and {@code cell.value} of its arguments) and the
 * pointer of the member. What a reader assumed is an INFO (LMC-TAB-017). So good rows go on, and bad ones are reported, all at once.
 *
 * <p>It needs FastCSV, as {@link Tables} do. This class is immutable and thread-safe if its readers are.
 */
public final class ForeignTable {
    private final RecordType type;
    private final ForeignMapping mapping;

    private ForeignTable(RecordType type, ForeignMapping mapping) {
        this.type = type;
        this.mapping = mapping;
    }

    /**
     * A table without columns.
     *
     * @param type the type of its records
     * @return the table
     */
    public static ForeignTable of(RecordType type) {
        Objects.requireNonNull(type, "type");
        return new ForeignTable(type, new ForeignMapping(List.of(), Map.of(), Set.of(), Optional.empty()));
    }

    /**
     * The same with a column.
     *
     * @param name its name in the first row, without white space around it
     * @param to a JSON Pointer to the member in the record
     * @param reader how its cells are read
     * @return the table
     * @throws InvalidValueException if the pointer is malformed, or is that of another column or within it
     */
    public ForeignTable column(String name, String to, CellReader reader) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reader, "reader");
        Pointer member = free(to);
        List<ForeignMapping.Column> columns = new ArrayList<>(mapping.columns());
        columns.add(new ForeignMapping.Column(name, member, reader::read));
        return new ForeignTable(
                type, new ForeignMapping(columns, mapping.constants(), mapping.blanks(), mapping.source()));
    }

    /**
     * The same with a member that no column has: of every record, or, in an element of a list, wherever a column of that element is
     * not blank.
     *
     * @param to a JSON Pointer to the member in the record
     * @param value its text
     * @return the table
     * @throws InvalidValueException if the pointer is malformed, or is that of a column or constant or within one
     */
    public ForeignTable constant(String to, String value) {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(value, "value");
        Map<Pointer, JsonValue> constants = new LinkedHashMap<>(mapping.constants());
        constants.put(free(to), JsonValue.of(value));
        return new ForeignTable(
                type, new ForeignMapping(mapping.columns(), constants, mapping.blanks(), mapping.source()));
    }

    private Pointer free(String to) {
        Pointer member = Pointer.parse(to);
        List<Pointer> taken = new ArrayList<>(mapping.constants().keySet());
        mapping.columns().forEach(each -> taken.add(each.to()));
        if (member.isRoot() || taken.stream().anyMatch(each -> each.startsWith(member) || member.startsWith(each))) {
            throw new InvalidValueException(
                    "the member at \"" + member + "\" already has a column or constant, or is a record");
        }
        return member;
    }

    /**
     * The same, where a cell may also say that it is blank.
     *
     * @param text what such a cell contains, such as {@code N/A}
     * @return the table
     */
    public ForeignTable blank(String text) {
        Objects.requireNonNull(text, "text");
        Set<String> blanks = new LinkedHashSet<>(mapping.blanks());
        blanks.add(text.strip());
        return new ForeignTable(
                type, new ForeignMapping(mapping.columns(), mapping.constants(), blanks, mapping.source()));
    }

    /**
     * The same, where every record, and every element of a list that has a column, carries evidence from the table: its source, at
     * the row.
     *
     * @param source the id of the record of the source that published the table
     * @return the table
     */
    public ForeignTable source(RecordId source) {
        Objects.requireNonNull(source, "source");
        return new ForeignTable(
                type,
                new ForeignMapping(mapping.columns(), mapping.constants(), mapping.blanks(), Optional.of(source)));
    }

    /**
     * Reads a table. Blank rows are passed over.
     *
     * @param path the file
     * @param json how strictly, by which rules and within which limits the record of a row is read
     * @return a result for each row, in their order; or, if the file is no CSV or lacks a column, a result that says so, which is the
     *     last
     * @throws IOException if the file cannot be read
     */
    public List<ReadResult<LmcRecord>> read(Path path, LmcJson json) throws IOException {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(json, "json");
        List<ReadResult<LmcRecord>> results = new ArrayList<>();
        try (ForeignReader reader = new ForeignReader(
                path,
                type,
                mapping,
                document -> outcome(json.tryRead(document, LmcRecord.class)),
                json.limits().maxLineBytes(),
                json.limits().maxProblems())) {
            for (Outcome<LmcRecord> each = reader.next(); each != null; each = reader.next()) {
                results.add(
                        each.value() == null
                                ? ReadResult.failed(each.report())
                                : ReadResult.of(each.value(), each.report()));
            }
        }
        return List.copyOf(results);
    }

    private static Outcome<LmcRecord> outcome(ReadResult<LmcRecord> result) {
        return new Outcome<>(result.value().orElse(null), result.report());
    }

    /** The type of its records and the columns. */
    @Override
    public String toString() {
        return "ForeignTable[" + type + ", "
                + mapping.columns().stream().map(ForeignMapping.Column::name).toList() + "]";
    }
}
