package org.lancangmekong.json.internal.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rows of one table in a temporary file, until it is known which languages have columns: only the cells that are not empty,
 * each with its column.
 *
 * <p>The file lies beside the table to come, since the directory of temporary files may be small, and is deleted when this is
 * closed.
 */
final class TableSpool implements Closeable {
    /** Beyond these, texts in further languages share a column: a table as wide as it is long would serve nobody. */
    private static final int MOST_LANGUAGES = 200;

    private static final int BUFFER = 32 * 1024;

    private final Table table;
    private final Path file;

    /** Opened for the first row; null before. */
    private SeekableByteChannel channel;

    private DataOutputStream out;

    /** The columns by the numbers that stand for them in the file. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<String> names = new ArrayList<>();

    /** The columns that only some tables have. */
    private final Set<String> languages = new LinkedHashSet<>();

    private long rows;

    TableSpool(Table table, Path directory) {
        this.table = table;
        this.file = directory.resolve(".lmc-" + UUID.randomUUID() + ".tmp");
        table.columns(Set.of()).forEach(each -> number(each.name()));
    }

    private void open() throws IOException {
        try {
            channel = Files.newByteChannel(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            // The name that the caller knows, not that of the temporary file.
            throw new NoSuchFileException(
                    file.toAbsolutePath().getParent().toString(), null, "the directory does not exist");
        }
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
    }

    private int number(String column) {
        numbers.put(column, names.size());
        names.add(column);
        return names.size() - 1;
    }

    /** Whether a language has a column, or can get one. */
    boolean admits(String column) {
        return languages.contains(column) || languages.size() < MOST_LANGUAGES;
    }

    void add(Map<String, String> cells) throws IOException {
        if (channel == null) {
            open();
        }
        out.writeInt(cells.size());
        for (Map.Entry<String, String> each : cells.entrySet()) {
            Integer number = numbers.get(each.getKey());
            if (number == null) {
                languages.add(each.getKey());
                number = number(each.getKey());
            }
            byte[] text = each.getValue().getBytes(StandardCharsets.UTF_8);
            out.writeInt(number);
            out.writeInt(text.length);
            out.write(text);
        }
        rows++;
    }

    Table table() {
        return table;
    }

    /** The columns of the table, for which all rows must have been added. */
    List<Column> columns() {
        return table.columns(languages);
    }

    /** Writes the table. */
    void writeTo(OutputStream target) throws IOException {
        List<String> header = columns().stream().map(Column::name).toList();
        Csv.Out csv = new Csv.Out(target);
        csv.row(header);
        if (channel != null) {
            out.flush();
            channel.position(0);
            writeRows(header, csv);
        }
        csv.flush();
    }

    private void writeRows(List<String> header, Csv.Out csv) throws IOException {
        int[] places = names.stream().mapToInt(header::indexOf).toArray();
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
        String[] cells = new String[header.size()];
        for (long i = 0; i < rows; i++) {
            Arrays.fill(cells, "");
            for (int count = in.readInt(); count > 0; count--) {
                int place = places[in.readInt()];
                cells[place] = SafeText.escape(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            csv.row(Arrays.asList(cells));
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            try {
                channel.close();
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
