package org.lancangmekong.json.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** The rows of one table by the records that they belong to. */
abstract class RowSource {
    private final TableFile file;

    private RowSource(TableFile file) {
        this.file = file;
    }

    final TableFile file() {
        return file;
    }

    /** The rows of a record, which are taken once. */
    abstract List<Row> take(String id) throws IOException;

    /** The next row that nobody took; null if there is none. */
    @Nullable
    abstract Row takeRest() throws IOException;

    private String recordOf(Row row) {
        return row.get(file.table().recordColumn());
    }

    /**
     * Reads one record after the other, in the order of the file.
     *
     * @param maxCharacters how many characters the rows of a record may have; those beyond are not kept, and the last row that
     *     is shows it
     */
    static RowSource inOrder(TableFile file, long maxCharacters) throws IOException {
        return new InOrder(file, maxCharacters);
    }

    /** Reads the whole file, whose rows may be in any order. */
    static RowSource inMemory(TableFile file) throws IOException {
        return new InMemory(file);
    }

    private static final class InOrder extends RowSource {
        private final long maxCharacters;
        private Row next;

        InOrder(TableFile file, long maxCharacters) throws IOException {
            super(file);
            this.maxCharacters = maxCharacters;
            this.next = file.next();
        }

        @Override
        List<Row> take(String id) throws IOException {
            List<Row> rows = new ArrayList<>();
            long size = 0;
            while (next != null && id.equals(super.recordOf(next))) {
                if (size <= maxCharacters) {
                    rows.add(next);
                }
                size += next.size();
                next = file().next();
            }
            return rows;
        }

        @Override
        Row takeRest() throws IOException {
            Row rest = next;
            next = rest == null ? null : file().next();
            return rest;
        }
    }

    private static final class InMemory extends RowSource {
        private final Map<String, List<Row>> rows = new LinkedHashMap<>();

        InMemory(TableFile file) throws IOException {
            super(file);
            for (Row each = file.next(); each != null; each = file.next()) {
                rows.computeIfAbsent(super.recordOf(each), id -> new ArrayList<>())
                        .add(each);
            }
        }

        @Override
        List<Row> take(String id) {
            List<Row> taken = rows.remove(id);
            return taken == null ? List.of() : taken;
        }

        @Override
        Row takeRest() {
            if (rows.isEmpty()) {
                return null;
            }
            Map.Entry<String, List<Row>> first = rows.entrySet().iterator().next();
            Row rest = first.getValue().remove(0);
            if (first.getValue().isEmpty()) {
                rows.remove(first.getKey());
            }
            return rest;
        }
    }
}
