package org.lancangmekong.json.internal.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.json.internal.text.FileReplacement;

/** Writes records as tables, one record after the other. */
public final class TablesWriter {
    private static final int BUFFER = 32 * 1024;

    private TablesWriter() {}

    /**
     * Writes all tables and their description, replacing them only when all of them are written.
     *
     * @param check is asked about each record before it is written, and throws what is to be thrown if it cannot be
     * @throws IOException if a file cannot be written; all are then as they were, unless one could not be replaced after others
     *     were
     * @throws IllegalStateException if the application lacks the library for CSV
     */
    public static void write(Iterator<? extends LmcRecord> records, Path directory, Consumer<LmcRecord> check)
            throws IOException {
        Csv.requireLibrary();
        try (OpenFiles files = new OpenFiles()) {
            Map<Table, TableSpool> spools = new LinkedHashMap<>();
            for (Table each : Layout.tables()) {
                spools.put(each, files.open(new TableSpool(each, directory)));
            }
            while (records.hasNext()) {
                LmcRecord record = Objects.requireNonNull(records.next(), "records");
                check.accept(record);
                add(record, spools);
            }
            List<FileReplacement> replacements = new ArrayList<>();
            Map<Table, List<Column>> columns = new LinkedHashMap<>();
            for (TableSpool each : spools.values()) {
                FileReplacement replacement = files.open(
                        FileReplacement.of(directory.resolve(each.table().file())));
                try (OutputStream buffered = new Unclosed(replacement)) {
                    each.writeTo(buffered);
                }
                replacements.add(replacement);
                columns.put(each.table(), each.columns());
            }
            FileReplacement description = files.open(FileReplacement.of(directory.resolve(DataPackage.FILE)));
            description.write(DataPackage.of(columns));
            replacements.add(description);
            for (FileReplacement each : replacements) {
                each.commit();
            }
        }
    }

    private static void add(LmcRecord record, Map<Table, TableSpool> spools) throws IOException {
        try {
            Layout.rows(record, (table, column) -> spools.get(table).admits(column), (table, cells) -> {
                try {
                    spools.get(table).add(cells);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Closes a buffer without closing what is behind it. */
    private static final class Unclosed extends BufferedOutputStream {
        Unclosed(OutputStream out) {
            super(out, BUFFER);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Files that are closed together, whatever comes of it. */
    private static final class OpenFiles implements Closeable {
        private final Deque<Closeable> open = new ArrayDeque<>();

        <F extends Closeable> F open(F file) {
            open.push(file);
            return file;
        }

        @Override
        public void close() throws IOException {
            IOException failure = null;
            for (Closeable each : open) {
                try {
                    each.close();
                } catch (IOException e) {
                    if (failure == null) {
                        failure = e;
                    } else {
                        failure.addSuppressed(e);
                    }
                }
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
