package org.lancangmekong.json.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.internal.codec.RecordHeader;

/** All tables, and the rows of a record in them. */
final class Layout {
    private static final Map<Shape<?, ?>, Table> BY_SHAPE = new LinkedHashMap<>();
    private static final Map<String, Table> BY_TYPE = new LinkedHashMap<>();
    private static final List<Table> ALL = new ArrayList<>();

    static {
        ALL.add(Table.RECORDS);
        for (RecordType each : RecordType.values()) {
            Shape<?, ?> shape = Shapes.of(each);
            Table table = new Table(shape, Layout::ofValues);
            BY_SHAPE.put(shape, table);
            BY_TYPE.put(each.code(), table);
            ALL.add(table);
        }
        for (Table each : BY_SHAPE.values()) {
            if (!ALL.contains(each)) {
                ALL.add(each);
            }
        }
    }

    private Layout() {}

    private static Table ofValues(Shape<?, ?> shape) {
        Table known = BY_SHAPE.get(shape);
        if (known == null) {
            // Not computeIfAbsent: making a table makes those of its members.
            known = new Table(shape, Layout::ofValues);
            BY_SHAPE.put(shape, known);
        }
        return known;
    }

    /** All tables: that of all records, those of the types of record, those of values. */
    static List<Table> tables() {
        return ALL;
    }

    /** The table of the records whose document names a type. */
    static Table ofType(String type) {
        Table known = BY_TYPE.get(type);
        return known == null ? BY_TYPE.get(RecordType.UNKNOWN.code()) : known;
    }

    /**
     * The rows of a record: cells that are not empty, by their columns.
     *
     * @param admits whether a table can have one of the columns that not every table has
     * @param rows takes each row
     */
    static void rows(LmcRecord record, BiPredicate<Table, String> admits, BiConsumer<Table, Map<String, String>> rows) {
        String id = record.id().toString();
        String type = record instanceof UnknownRecord unknown
                ? unknown.typeCode()
                : record.type().code();
        rows.accept(Table.RECORDS, new LinkedHashMap<>(Map.of("id", id, "type", type, "schema", RecordHeader.SCHEMA)));
        new RecordRows(id, admits, rows).row(BY_TYPE.get(record.type().code()), record, new LinkedHashMap<>(), "");
    }

    /** The walk over one record. */
    private record RecordRows(
            String id, BiPredicate<Table, String> admits, BiConsumer<Table, Map<String, String>> rows) {

        void row(Table table, Object object, Map<String, String> cells, String path) {
            for (Table.MemberColumns each : table.members()) {
                each.write(object, cells, column -> admits.test(table, column));
            }
            rows.accept(table, cells);
            for (Table.MemberColumns each : table.members()) {
                if (each instanceof Table.Rows member) {
                    int index = 0;
                    for (Object value : member.values(object)) {
                        part(member, value, path, index++);
                    }
                }
            }
        }

        private void part(Table.Rows member, Object value, String owner, int index) {
            Map<String, String> cells = new LinkedHashMap<>();
            // The name of a member has no character that a pointer escapes.
            String path = owner + "/" + member.name();
            cells.put(Table.RECORD, id);
            if (member.isList()) {
                path += "/" + index;
                cells.put(Table.INDEX, Integer.toString(index));
            }
            cells.put(Table.PATH, path);
            if (!owner.isEmpty()) {
                cells.put(Table.OWNER, owner);
            }
            cells.put(Table.MEMBER, member.name());
            row(member.table(), value, cells, path);
        }
    }
}
