package org.lancangmekong.json.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.internal.text.JsonPart;

/** One row that was read, and its place in its file. */
final class Row {
    private final Header header;
    private final long line;
    private final long number;
    private final List<String> cells;
    private final List<BadCell> badCells = new ArrayList<>();

    /**
     * The columns of a file.
     *
     * @param columns their places by their names
     * @param languages the tags of the languages that a member has columns for, by the member's name
     */
    record Header(String file, Map<String, Integer> columns, Map<String, List<String>> languages) {}

    /** A cell that does not hold the JSON that is expected. */
    record BadCell(String column, Message problem) {}

    /**
     * Makes a row.
     *
     * @param line the line on which it begins, from 1
     * @param number which row of the file it is; the names of the columns are row 1
     * @param cells as many as there are columns
     */
    Row(Header header, long line, long number, List<String> cells) {
        this.header = header;
        this.line = line;
        this.number = number;
        this.cells = cells;
    }

    /** The text of a cell; null if it is empty, or there is no such column. */
    String get(String column) {
        Integer place = header.columns().get(column);
        String cell = place == null ? "" : cells.get(place);
        return cell.isEmpty() ? null : SafeText.restore(cell);
    }

    /** The tags of the languages that a member has columns for. */
    List<String> languages(String member) {
        return header.languages().getOrDefault(member, List.of());
    }

    /** How many characters it has. */
    long size() {
        long size = 0;
        for (String each : cells) {
            size += each.length();
        }
        return size;
    }

    /** Remembers that a cell cannot be read. */
    void refuse(String column, Message problem) {
        badCells.add(new BadCell(column, problem));
    }

    List<BadCell> badCells() {
        return badCells;
    }

    /** A problem of this row, or of one of its cells. */
    Violation problem(TableProblem problem, Pointer pointer, String column, Object... arguments) {
        return at(problem.at(pointer, arguments), column);
    }

    /**
     * The same violation, in this row.
     *
     * @param column the column of the cell; empty for the row as a whole
     */
    Violation at(Violation violation, String column) {
        Integer place = header.columns().get(column);
        Message cell = column.isEmpty()
                ? JsonPart.ROW.with("row", Long.toString(number))
                : JsonPart.CELL.with(
                        "row",
                        Long.toString(number),
                        "column",
                        column,
                        "value",
                        Optional.ofNullable(get(column)).orElse(""));
        Violation described = violation.with("cell", cell);
        return described.at(
                line > Integer.MAX_VALUE
                        ? Location.in(header.file())
                        : Location.of((int) line, place == null ? 1 : place + 1).withSource(header.file()));
    }
}
