package org.lancangmekong.json.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.codec.ReadProblem;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;

/**
 * One record, put together from its rows: they are made a document of JSON again, so that the reader of records judges it with
 * its own rules and words, and what it finds is led back to the cells.
 */
final class RecordAssembly {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Row header;
    private final Node root;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final ValidationReport.Collector found;

    /** An object and the row that it was written in. */
    private static final class Node {
        private final Table table;
        private final Row row;
        private final Pointer pointer;

        /** The objects in its members, by their index; a member that is no list has the index 0. */
        private final Map<String, TreeMap<Integer, Node>> parts = new HashMap<>();

        Node(Table table, Row row, Pointer pointer) {
            this.table = table;
            this.row = row;
            this.pointer = pointer;
        }

        List<Node> parts(String member) {
            TreeMap<Integer, Node> found = parts.get(member);
            return found == null ? List.of() : List.copyOf(found.values());
        }
    }

    /**
     * Puts a record together.
     *
     * @param header its row in the table of all records
     * @param own its row in the table of its type
     * @param parts its rows in the tables of values
     */
    RecordAssembly(Row header, Table table, Row own, Map<Table, List<Row>> parts, ReadOptions options) {
        this.header = header;
        this.root = new Node(table, own, Pointer.ROOT);
        this.found = ValidationReport.collector(options.maxProblems());
        nodes.put("", root);
        parts.forEach((ofValues, rows) -> rows.forEach(each -> addPart(ofValues, each)));
        nodes.values().forEach(this::attach);
        nodes.values().forEach(this::checkParts);
    }

    private void addPart(Table table, Row row) {
        String path = row.get(Table.PATH);
        if (path == null) {
            report(row, TableProblem.MISSING_KEY, Pointer.ROOT, Table.PATH);
            return;
        }
        Pointer pointer;
        try {
            pointer = Pointer.parse(path);
        } catch (InvalidValueException e) {
            badPath(row, Pointer.ROOT, JsonPart.NO_POINTER.with());
            return;
        }
        Table.Rows member = memberAt(pointer);
        if (member == null || member.table() != table) {
            badPath(row, pointer, JsonPart.NO_MEMBER.with());
        } else if (nodes.putIfAbsent(path, new Node(table, row, pointer)) != null) {
            report(row, TableProblem.DUPLICATE_ROW, pointer, Table.PATH);
        }
    }

    /** The member that holds the value to which a pointer leads; null if there is none. */
    private Table.Rows memberAt(Pointer pointer) {
        List<String> tokens = pointer.tokens();
        Table at = root.table;
        Table.Rows member = null;
        for (int i = 0; i < tokens.size(); i++) {
            if (!(at.member(tokens.get(i)).orElse(null) instanceof Table.Rows rows)) {
                return null;
            }
            member = rows;
            at = rows.table();
            if (rows.isList()
                    && (++i == tokens.size() || !INDEX.matcher(tokens.get(i)).matches())) {
                return null;
            }
        }
        return member;
    }

    private void attach(Node node) {
        if (node == root) {
            return;
        }
        boolean inList = memberAt(node.pointer).isList();
        Pointer atMember = inList ? node.pointer.parent() : node.pointer;
        Pointer owner = atMember.parent();
        Node holder = nodes.get(owner.toString());
        if (holder == null) {
            badPath(node.row, node.pointer, JsonPart.NO_OWNER.with("owner", owner.toString()));
            return;
        }
        int index = inList ? Integer.parseInt(node.pointer.last()) : 0;
        holder.parts.computeIfAbsent(atMember.last(), name -> new TreeMap<>()).put(index, node);
    }

    /** Reports gaps in lists, and rows that were lost. */
    private void checkParts(Node node) {
        node.parts.forEach((member, parts) -> {
            int expected = 0;
            for (Map.Entry<Integer, Node> each : parts.entrySet()) {
                if (each.getKey() != expected) {
                    Pointer missing = node.pointer.child(member).child(expected);
                    badPath(
                            each.getValue().row,
                            each.getValue().pointer,
                            JsonPart.GAP.with("missing", missing.toString()));
                    break;
                }
                expected++;
            }
        });
        for (Table.MemberColumns each : node.table.members()) {
            String count = node.row.get(each.name());
            int parts = node.parts(each.name()).size();
            if (each instanceof Table.Rows rows && count != null && !count.equals(Integer.toString(parts))) {
                report(
                        node.row,
                        TableProblem.WRONG_COUNT,
                        node.pointer.child(each.name()),
                        each.name(),
                        "found",
                        count,
                        "file",
                        rows.table().file(),
                        "expected",
                        Integer.toString(parts));
            }
        }
    }

    private void badPath(Row row, Pointer pointer, Message problem) {
        report(
                row,
                TableProblem.BAD_PATH,
                pointer,
                Table.PATH,
                "path",
                String.valueOf(row.get(Table.PATH)),
                "problem",
                problem);
    }

    private void report(Row row, TableProblem problem, Pointer pointer, String column, Object... arguments) {
        found.add(row.problem(problem, pointer, column, arguments));
    }

    /**
     * Reads the record.
     *
     * @param hasColumn whether a table has a column
     */
    Outcome<LmcRecord> read(ReadOptions options, BiPredicate<Table, String> hasColumn) {
        byte[] document;
        try (BytesOut out = BytesOut.ofForeignTokens()) {
            out.startObject();
            for (String each : List.of("type", "schema")) {
                if (header.get(each) != null) {
                    out.name(each);
                    out.string(header.get(each));
                }
            }
            writeMembers(root, out);
            out.endObject();
            document = out.toBytes();
        }
        Outcome<LmcRecord> outcome =
                DocumentReader.read(JsonText.ofCopy(document), options, Codecs.of(LmcRecord.class), "a record");
        reportBadCells();
        ValidationReport report = outcome.report();
        report.violations().forEach(each -> {
            Cell cell = cell(each);
            if (!cell.isBad()) {
                found.add(cell.row.at(each.withoutLocation(), cell.column));
            }
        });
        for (Severity each : Severity.values()) {
            found.leaveOut(each, report.leftOut(each));
        }
        if (outcome.value() != null) {
            compare(outcome.value(), hasColumn);
        }
        return new Outcome<>(outcome.value(), found.report());
    }

    private static void writeMembers(Node node, BytesOut out) {
        for (Table.MemberColumns each : node.table.members()) {
            if (!(each instanceof Table.Rows rows)) {
                each.toJson(node.row, out);
                continue;
            }
            List<Node> parts = node.parts(rows.name());
            if (parts.isEmpty()) {
                continue;
            }
            out.name(rows.name());
            if (rows.isList()) {
                out.startArray();
            }
            for (Node part : parts) {
                out.startObject();
                writeMembers(part, out);
                out.endObject();
            }
            if (rows.isList()) {
                out.endArray();
            }
        }
    }

    private void reportBadCells() {
        for (Node node : nodes.values()) {
            for (Row.BadCell each : node.row.badCells()) {
                Pointer pointer = node.table
                        .memberOf(each.column())
                        .map(member -> node.pointer.child(member.name()))
                        .orElse(node.pointer);
                report(node.row, TableProblem.NOT_JSON, pointer, each.column(), "problem", each.problem());
            }
        }
    }

    /** Where a pointer leads: a row, and the column unless it is the row as a whole. */
    private record Cell(Row row, String column) {
        boolean isBad() {
            return row.badCells().stream().anyMatch(each -> each.column().equals(column));
        }
    }

    /** A problem of the record, in the cell that it concerns. */
    Violation inCell(Violation violation) {
        Cell cell = cell(violation);
        return cell.row.at(violation, cell.column);
    }

    private Cell cell(Violation violation) {
        List<String> tokens = new ArrayList<>(violation.pointer().tokens());
        if (violation.rule().equals(ReadProblem.MISSING.id())) {
            // It is reported where the object is, and names the member that should be there.
            tokens.add(violation.arguments().get("member"));
        }
        if (tokens.size() == 1 && (tokens.get(0).equals("type") || tokens.get(0).equals("schema"))) {
            return new Cell(header, tokens.get(0));
        }
        Node at = root;
        int i = 0;
        while (i < tokens.size()) {
            Table.MemberColumns member = at.table.member(tokens.get(i)).orElse(null);
            boolean inList = member instanceof Table.Rows rows && rows.isList();
            String index = !inList ? "0" : i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            List<Node> parts = at.parts(tokens.get(i));
            // Rules of an application's own may point anywhere.
            if (!INDEX.matcher(index).matches() || Integer.parseInt(index) >= parts.size()) {
                break;
            }
            at = parts.get(Integer.parseInt(index));
            i += inList ? 2 : 1;
        }
        return new Cell(at.row, i == tokens.size() ? "" : column(at, tokens.subList(i, tokens.size())));
    }

    /** The column of a member, or of a language of it. */
    private static String column(Node node, List<String> tokens) {
        if (node.table.member(tokens.get(0)).isEmpty()) {
            return Table.EXTENSIONS;
        }
        String ofPart = tokens.size() > 1 ? tokens.get(0) + "." + tokens.get(1) : "";
        return node.table.mayHave(ofPart) && node.row.get(ofPart) != null ? ofPart : tokens.get(0);
    }

    /** Compares the cells that follow from others with what the record gives. */
    private void compare(LmcRecord record, BiPredicate<Table, String> hasColumn) {
        Layout.rows(record, hasColumn, (table, cells) -> {
            Node node = table == Table.RECORDS ? null : nodes.get(cells.getOrDefault(Table.PATH, ""));
            if (node != null) {
                for (Column each : table.columns(Set.of())) {
                    if (each.role() == Column.Role.COMPUTED) {
                        compare(node, each.name(), cells.getOrDefault(each.name(), ""));
                    }
                }
            }
        });
    }

    private void compare(Node node, String column, String expected) {
        String cell = node.row.get(column);
        if (cell != null && !cell.equals(expected)) {
            report(node.row, TableProblem.WRONG_COMPUTED, node.pointer, column, "found", cell, "expected", expected);
        }
    }
}
