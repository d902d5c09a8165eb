package org.lancangmekong.json.internal.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of entries, each a key and a value, by key, in the memory of one run: full runs are written to files, and
 * merged in the end. Entries with one key keep the order in which they were added. Not thread-safe.
 */
public final class EntrySorter implements Closeable {
    /** Keys have this many bits, so that a key and its place in the run fit into one number, which sorts fast. */
    public static final int KEY_BITS = 40;

    private static final int PLACE_BITS = Long.SIZE - 1 - KEY_BITS;

    /** The most entries that a run can have. */
    public static final int LONGEST_RUN = 1 << PLACE_BITS;

    /** How many files are open at once. */
    private static final int FAN_IN = 64;

    private static final int BUFFER = 32 * 1024;

    private final Path directory;
    private final String name;
    private final int longestRun;
    private final List<Path> runs = new ArrayList<>();
    private long[] order;
    private long[] values;
    private int size;
    private int files;

    /**
     * Sorts in a directory.
     *
     * @param name the beginning of the names of its files
     * @param longestRun how many entries are held in memory
     */
    public EntrySorter(Path directory, String name, int longestRun) {
        this.directory = directory;
        this.name = name;
        this.longestRun = longestRun;
        this.order = new long[Math.min(longestRun, 1024)];
        this.values = new long[order.length];
    }

    public void add(long key, long value) throws IOException {
        if (size == longestRun) {
            writeRun();
        } else if (size == order.length) {
            int more = Math.min(longestRun, 2 * size);
            order = Arrays.copyOf(order, more);
            values = Arrays.copyOf(values, more);
        }
        order[size] = key << PLACE_BITS | size;
        values[size++] = value;
    }

    private void writeRun() throws IOException {
        Arrays.sort(order, 0, size);
        Path file = nextFile();
        try (DataOutputStream out = open(file)) {
            for (int i = 0; i < size; i++) {
                out.writeLong(order[i] >>> PLACE_BITS);
                out.writeLong(values[(int) (order[i] & (LONGEST_RUN - 1))]);
            }
        }
        runs.add(file);
        size = 0;
    }

    private Path nextFile() {
        return directory.resolve(name + "-" + files++ + ".entries");
    }

    private static DataOutputStream open(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    /** All entries in order. Nothing can be added then. */
    public SortedEntries finish() throws IOException {
        writeRun();
        order = new long[0];
        values = new long[0];
        while (runs.size() > 1) {
            List<Path> longer = new ArrayList<>();
            for (int i = 0; i < runs.size(); i += FAN_IN) {
                longer.add(merged(runs.subList(i, Math.min(runs.size(), i + FAN_IN))));
            }
            runs.clear();
            runs.addAll(longer);
        }
        return new SortedEntries(runs.get(0));
    }

    private Path merged(List<Path> some) throws IOException {
        Path file = nextFile();
        PriorityQueue<Run> queue = new PriorityQueue<>(
                Comparator.<Run>comparingLong(run -> run.key).thenComparingInt(run -> run.number));
        List<Run> open = new ArrayList<>();
        try (DataOutputStream out = open(file)) {
            for (Path each : some) {
                Run run = new Run(open.size(), each);
                open.add(run);
                if (run.next()) {
                    queue.add(run);
                }
            }
            while (!queue.isEmpty()) {
                Run first = queue.poll();
                out.writeLong(first.key);
                out.writeLong(first.value);
                if (first.next()) {
                    queue.add(first);
                }
            }
        } finally {
            for (Run each : open) {
                each.in.close();
            }
        }
        for (Path each : some) {
            Files.delete(each);
        }
        return file;
    }

    /** Deletes the files. */
    @Override
    public void close() throws IOException {
        for (Path each : runs) {
            Files.deleteIfExists(each);
        }
    }

    /** A run that is read. */
    private static final class Run {
        private final int number;
        private final DataInputStream in;
        private long key;
        private long value;

        Run(int number, Path file) throws IOException {
            this.number = number;
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        boolean next() throws IOException {
            try {
                key = in.readLong();
            } catch (EOFException e) {
                return false;
            }
            value = in.readLong();
            return true;
        }
    }
}
