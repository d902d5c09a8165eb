package org.lancangmekong.json.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.text.JsonText;

/**
 * Records in files of JSON Lines, which can be read again by their addresses. The address of a line is where it begins, in
 * bytes, if all files lay one after the other.
 */
public final class RecordFiles implements Closeable {
    private static final int BLOCK = 4096;

    private final List<Path> paths;
    private final ReadOptions options;
    private final List<FileChannel> channels = new ArrayList<>();
    private final List<FileTime> times = new ArrayList<>();
    private final long[] starts;
    private final Map<Long, LmcRecord> cache;

    /**
     * Opens the files.
     *
     * @param cached how many records are kept, those that were asked for last
     */
    public RecordFiles(List<Path> paths, ReadOptions options, int cached) throws IOException {
        this.paths = paths;
        this.options = options.withoutValidator();
        this.starts = new long[paths.size() + 1];
        this.cache = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, LmcRecord> eldest) {
                return size() > cached;
            }
        };
        for (int i = 0; i < paths.size(); i++) {
            channels.add(FileChannel.open(paths.get(i)));
            times.add(Files.getLastModifiedTime(paths.get(i)));
            starts[i + 1] = starts[i] + channels.get(i).size();
        }
        if (starts[paths.size()] >>> EntrySorter.KEY_BITS != 0) {
            close();
            throw new InvalidValueException("these files have " + starts[paths.size()] + " bytes: expected less than 2^"
                    + EntrySorter.KEY_BITS);
        }
    }

    /** The address of the first byte of a file. */
    public long start(int file) {
        return starts[file];
    }

    /** The record that begins at an address, where one was read before. */
    LmcRecord at(long address) throws IOException {
        LmcRecord record = cache.get(address);
        if (record == null) {
            record = DocumentReader.read(JsonText.of(line(address)), options, Codecs.of(LmcRecord.class), "LmcRecord")
                    .value();
            if (record == null) {
                throw changed(place(address).toString());
            }
            cache.put(address, record);
        }
        return record;
    }

    /** Where an address is. */
    Location place(long address) {
        int file = fileOf(address);
        return Location.atByte(address - starts[file])
                .withSource(paths.get(file).toString());
    }

    private int fileOf(long address) {
        int file = Arrays.binarySearch(starts, address);
        if (file < 0) {
            return -file - 2;
        }
        // Of files that begin at one address all but the last are empty.
        while (starts[file + 1] == address) {
            file++;
        }
        return file;
    }

    private byte[] line(long address) throws IOException {
        int file = fileOf(address);
        ByteBuffer buffer = ByteBuffer.allocate(BLOCK);
        int searched = 0;
        while (channels.get(file).read(buffer, address - starts[file] + buffer.position()) > 0) {
            for (; searched < buffer.position(); searched++) {
                if (buffer.get(searched) == '\n') {
                    return Arrays.copyOf(buffer.array(), searched);
                }
            }
            if (!buffer.hasRemaining()) {
                buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), 2 * buffer.capacity()))
                        .position(searched);
            }
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** Makes sure that what was read first is what was read last. */
    public void requireUnchanged() throws IOException {
        for (int i = 0; i < paths.size(); i++) {
            Path path = paths.get(i);
            if (Files.size(path) != starts[i + 1] - starts[i]
                    || !Files.getLastModifiedTime(path).equals(times.get(i))) {
                throw changed(path.toString());
            }
        }
    }

    private static IOException changed(String where) {
        return new IOException(where + ": the file was changed while it was validated; validate it again");
    }

    @Override
    public void close() throws IOException {
        for (FileChannel each : channels) {
            each.close();
        }
    }
}
