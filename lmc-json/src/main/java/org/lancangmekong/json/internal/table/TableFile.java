package org.lancangmekong.json.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.lancangmekong.core.internal.Suggestions;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;

/** The rows of one table, as they are read from its file. What is wrong with the file is gathered meanwhile. */
final class TableFile implements Closeable {
    private final Table table;
    private final Path path;
    private final int maxProblems;
    private ValidationReport.Collector problems;
    private final Csv.In in;
    private final Row.Header header;

    /** How many rows were read, that with the names of the columns included. */
    private long rows;

    private long lastLine;
    private boolean broken;

    /**
     * Opens a table and reads the names of its columns.
     *
     * @param described the columns that its description lists, which may be more than every table has
     */
    TableFile(Table table, Path directory, List<String> described, int maxRowCharacters, int maxProblems)
            throws IOException {
        this.table = table;
        this.maxProblems = maxProblems;
        this.problems = ValidationReport.collector(maxProblems);
        this.path = directory.resolve(table.file());
        Csv.In opened = null;
        Row.Header found = null;
        try {
            InputStream file = Files.newInputStream(path);
            try {
                opened = new Csv.In(file, maxRowCharacters);
            } finally {
                if (opened == null) {
                    file.close();
                }
            }
            Csv.Line line = opened.next();
            rows = 1;
            found = header(line == null ? List.of() : line.cells(), described);
        } catch (NoSuchFileException e) {
            report(TableProblem.MISSING_FILE);
        } catch (Csv.MalformedException e) {
            malformed(e);
        }
        this.in = opened;
        this.header = found;
        this.broken = !problems.isEmpty();
    }

    private void report(TableProblem problem, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("file", table.file()));
        all.addAll(List.of(arguments));
        problems.add(problem.at(Pointer.ROOT, all.toArray()).at(Location.in(path.toString())));
    }

    private void malformed(Csv.MalformedException e) {
        report(TableProblem.MALFORMED, "line", Long.toString(lastLine), "problem", e.problem());
        broken = true;
    }

    private Row.Header header(List<String> names, List<String> described) {
        List<String> fixed = table.columns(Set.of()).stream().map(Column::name).toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (places.putIfAbsent(name, i) != null) {
                report(TableProblem.DUPLICATE_COLUMN, "column", name);
            } else if (!fixed.contains(name) && !table.mayHave(name)) {
                Optional<String> near = Suggestions.nearest(name, fixed);
                report(
                        TableProblem.UNKNOWN_COLUMN,
                        "column",
                        name,
                        "suggestion",
                        near.<Object>map(each -> ValueProblem.DID_YOU_MEAN.with("nearest", each))
                                .orElse(""));
            }
        }
        for (Column each : table.columns(Set.of())) {
            boolean needed = each.role() == Column.Role.KEY || each.role() == Column.Role.VALUE;
            if (needed && !places.containsKey(each.name())) {
                report(TableProblem.MISSING_COLUMN, "column", each.name());
            }
        }
        for (String each : described) {
            if (table.mayHave(each) && !places.containsKey(each)) {
                report(TableProblem.MISSING_COLUMN, "column", each);
            }
        }
        Map<String, List<String>> languages = new HashMap<>();
        for (Table.MemberColumns each : table.members()) {
            languages.put(each.name(), each.languages(places.keySet()));
        }
        return new Row.Header(path.toString(), places, languages);
    }

    Table table() {
        return table;
    }

    boolean hasColumn(String column) {
        return header.columns().containsKey(column);
    }

    /** Whether no more can be read, since the file is missing, is no CSV, or has other columns. */
    boolean isBroken() {
        return broken;
    }

    /** What was found since this was last asked. */
    ValidationReport takeProblems() {
        ValidationReport taken = problems.report();
        if (!problems.isEmpty()) {
            problems = ValidationReport.collector(maxProblems);
        }
        return taken;
    }

    /** The next row that has as many cells as there are columns, and says which record it belongs to; null at the end. */
    @Nullable
    Row next() throws IOException {
        while (!broken) {
            Csv.Line line;
            try {
                line = in.next();
            } catch (Csv.MalformedException e) {
                malformed(e);
                return null;
            }
            if (line == null) {
                return null;
            }
            rows++;
            lastLine = line.number();
            Row row = new Row(header, line.number(), rows, line.cells());
            int found = line.cells().size();
            int expected = header.columns().size();
            if (found == expected && row.get(table.recordColumn()) != null) {
                return row;
            }
            TableProblem problem = found == expected ? TableProblem.MISSING_KEY : TableProblem.WRONG_WIDTH;
            if (!problems.keeps(problem.severity())) {
                problems.leaveOut(problem.severity(), 1);
            } else if (problem == TableProblem.MISSING_KEY) {
                problems.add(row.problem(problem, Pointer.ROOT, table.recordColumn()));
            } else {
                problems.add(row.problem(
                        problem,
                        Pointer.ROOT,
                        "",
                        "found",
                        Integer.toString(found),
                        "expected",
                        Integer.toString(expected)));
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
