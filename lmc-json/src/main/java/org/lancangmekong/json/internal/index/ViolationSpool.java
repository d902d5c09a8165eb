package org.lancangmekong.json.internal.index;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.problem.Violation;

/** Violations on disk, added in any order, and given back by the record that they are about, in the order of the addresses. */
public final class ViolationSpool implements Closeable {
    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final EntrySorter places;
    private final DataOutputStream out;
    private long position;

    private RandomAccessFile in;
    private SortedEntries sorted;
    private SortedEntries.Cursor cursor;
    private boolean more;

    public ViolationSpool(Path directory, int longestRun) throws IOException {
        this.file = directory.resolve("violations.spool");
        this.places = new EntrySorter(directory, "violations", longestRun);
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    public void add(long address, Violation violation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(violation);
        }
        places.add(address, position);
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        position += Integer.BYTES + bytes.size();
    }

    /** Ends the adding. */
    public void finish() throws IOException {
        out.close();
        sorted = places.finish();
        cursor = sorted.cursor();
        more = cursor.next();
        in = new RandomAccessFile(file.toFile(), "r");
    }

    /** The violations of a record. Whoever asks does so in the order of the addresses. */
    public List<Violation> of(long address) throws IOException {
        List<Violation> found = new ArrayList<>();
        for (; more && cursor.key() <= address; more = cursor.next()) {
            if (cursor.key() == address) {
                found.add(read(cursor.value()));
            }
        }
        return found;
    }

    private Violation read(long place) throws IOException {
        in.seek(place);
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Violation) objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (sorted != null) {
            sorted.close();
        }
        if (in != null) {
            in.close();
        }
        places.close();
        Files.deleteIfExists(file);
    }
}
