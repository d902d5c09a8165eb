package org.lancangmekong.json.internal.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/** Entries on disk in the order of their keys, to look up a key or to read all. Only the first key of each block is in memory. */
public final class SortedEntries implements Closeable {
    private static final int ENTRY = 2 * Long.BYTES;
    private static final int BLOCK = 256;
    private static final long[] NONE = {};

    private final FileChannel channel;
    private final long size;

    /** The first key of each block. */
    private final long[] firsts;

    private final ByteBuffer looked = ByteBuffer.allocateDirect(BLOCK * ENTRY);
    private long lookedAt = -1;

    SortedEntries(Path file) throws IOException {
        channel = FileChannel.open(file);
        size = channel.size() / ENTRY;
        firsts = new long[(int) ((size + BLOCK - 1) / BLOCK)];
        for (int i = 0; i < firsts.length; i++) {
            read(looked, i);
            firsts[i] = looked.getLong(0);
        }
        lookedAt = -1;
    }

    private void read(ByteBuffer buffer, long block) throws IOException {
        buffer.clear();
        long at = block * BLOCK * ENTRY;
        buffer.limit((int) Math.min(buffer.capacity(), size * ENTRY - at));
        while (buffer.hasRemaining()) {
            int count = channel.read(buffer, at + buffer.position());
            if (count < 0) {
                throw new EOFException("an index on disk is shorter than it was");
            }
        }
        buffer.flip();
    }

    /** How many entries there are. */
    public long size() {
        return size;
    }

    /** The values of a key, in the order in which they were added. */
    public long[] find(long key) throws IOException {
        long[] found = NONE;
        int block = Arrays.binarySearch(firsts, key);
        block = block < 0 ? -block - 2 : block;
        while (block > 0 && firsts[block] == key) {
            block--;
        }
        for (block = Math.max(block, 0); block < firsts.length && firsts[block] <= key; block++) {
            if (lookedAt != block) {
                lookedAt = -1;
                read(looked, block);
                lookedAt = block;
            }
            for (int i = firstNotBelow(key); i < looked.limit() && looked.getLong(i) == key; i += ENTRY) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = looked.getLong(i + Long.BYTES);
            }
        }
        return found;
    }

    /** Where in the block the first entry is whose key is not below one. */
    private int firstNotBelow(long key) {
        int low = 0;
        int high = looked.limit() / ENTRY;
        while (low < high) {
            int middle = (low + high) / 2;
            if (looked.getLong(middle * ENTRY) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low * ENTRY;
    }

    /** Reads all entries from the first on. */
    public Cursor cursor() {
        return new Cursor();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Stands at one entry after the other. */
    public final class Cursor {
        private final ByteBuffer buffer = ByteBuffer.allocate(BLOCK * ENTRY).limit(0);
        private long block;
        private long key;
        private long value;

        /** Goes to the next entry; false at the end. */
        public boolean next() throws IOException {
            if (!buffer.hasRemaining()) {
                if (block * BLOCK >= size) {
                    return false;
                }
                read(buffer, block++);
            }
            key = buffer.getLong();
            value = buffer.getLong();
            return true;
        }

        public long key() {
            return key;
        }

        public long value() {
            return value;
        }
    }
}
