package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.table.ForeignMapping;
import org.lancangmekong.json.internal.table.ForeignReader;
import org.lancangmekong.json.internal.text.JsonText;

/**
 * Reads somebody else's table, such as a ministry's list of projects: CSV in UTF-8, whose first row names the columns.
 *
 * <p>Which member a column is, is declared by a JSON Pointer into a record, such as {@code /name/th} or {@code
 * /figures/0/value}; and how its cells are read, by a {@link CellReader}. Other columns are not read. Unless {@link
 * #orElse} says what it stands for, a blank cell is an absent member; an element of a list all of whose columns are blank is absent, too. Each row is then read as every document is, by all
 * rules of the given {@link LmcJson}.
 *
 * <p>Every row gives a result: its record, if nothing is an ERROR, and all that was found in it, each problem with its file, line,
 * row, column and the text of the cell ({@code cell.row}, {@code cell.column} and {@code cell.value} of its arguments) and the
 * pointer of the member. What a reader assumed is an INFO (LMC-TAB-017). So good rows go on, and bad ones are reported, all at once.
 *
 * <p>It needs FastCSV, as {@link Tables} do. This class is immutable and thread-safe if its readers are.
 */
public final class ForeignTable {
    private final ForeignMapping mapping;

    private ForeignTable(ForeignMapping mapping) {
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
        return new ForeignTable(ForeignMapping.of(type));
    }

    /**
     * Reads a mapping from JSON, so that it need not be code. Its members are {@code type}, {@code columns}, {@code constants}, {@code
     * blanks} and {@code source}; a column has {@code name}, {@code to}, {@code read} (the name of a {@link CellReader}) with that
     * reader's options, and {@code orElse}. A reader of codes reads those of the member's list.
     *
     * @param mapping a document
     * @return the table, if there is no ERROR, and everything that is wrong with the mapping, each with its pointer, line and column
     */
    public static ReadResult<ForeignTable> tryParse(String mapping) {
        ReadResult<ForeignMapping> result =
                ForeignMappingReader.read(JsonText.of(Objects.requireNonNull(mapping, "mapping")));
        return result.value()
                .map(each -> ReadResult.of(new ForeignTable(each), result.report()))
                .orElseGet(() -> ReadResult.failed(result.report()));
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
        return new ForeignTable(mapping.column(name, to, reader::read));
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
        return new ForeignTable(mapping.constant(to, value));
    }

    /**
     * The same, where a blank cell of a column stands for a text. Each time it does is listed as an assumption (LMC-TAB-017), and the
     * table is no evidence of it.
     *
     * @param to the member that the column is
     * @param cell the text, which the reader of the column reads
     * @return the table
     * @throws InvalidValueException if no column is that member, or its reader does not understand the text
     */
    public ForeignTable orElse(String to, String cell) {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(cell, "cell");
        return new ForeignTable(mapping.orElse(to, cell));
    }

    /**
     * The same, where a cell may also say that it is blank.
     *
     * @param text what such a cell contains, such as {@code N/A}
     * @return the table
     */
    public ForeignTable blank(String text) {
        Objects.requireNonNull(text, "text");
        return new ForeignTable(mapping.blank(text));
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
        return new ForeignTable(mapping.from(source));
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
        return "ForeignTable[" + mapping.type() + ", "
                + mapping.columns().stream().map(ForeignMapping.Column::name).toList() + "]";
    }
}
