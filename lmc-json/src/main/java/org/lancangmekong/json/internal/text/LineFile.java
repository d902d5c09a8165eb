package org.lancangmekong.json.internal.text;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file of lines, as it was when it was looked at.
 *
 * @param path where it is
 * @param size how many bytes it has; {@link #UNKNOWN} if it is a pipe or device
 * @param isSplittable whether it can be read from any place on: it is a file of the system, and not compressed
 */
public record LineFile(Path path, long size, boolean isSplittable) {
    /** The size of what is no file: it ends where it ends. */
    public static final long UNKNOWN = Long.MAX_VALUE;

    /** Looks at a file; of a pipe nothing is read. */
    public static LineFile of(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            return new LineFile(path, UNKNOWN, false);
        }
        Compression compression;
        try (InputStream in = Files.newInputStream(path)) {
            compression = Compression.of(in.readNBytes(Compression.HEAD));
        }
        // Other file systems may have to unpack a file before a part of it can be read.
        boolean isOfTheSystem = path.getFileSystem() == FileSystems.getDefault();
        return new LineFile(path, attributes.size(), isOfTheSystem && compression == Compression.NONE);
    }

    /** How many lines begin from one place of a splittable file until before another. */
    public long linesBetween(long from, long to) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return LineCounts.linesBetween(from, to, channel);
        }
    }

    /** How many lines the whole has, which is read for it. */
    public long lines() throws IOException {
        try (InputStream text = text()) {
            byte[] block = new byte[64 * 1024];
            long feeds = 0;
            byte last = '\n';
            for (int count = text.read(block); count >= 0; count = text.read(block)) {
                feeds += Swar.count((byte) '\n', block, count);
                last = count == 0 ? last : block[count - 1];
            }
            return last == '\n' ? feeds : feeds + 1;
        }
    }

    private TextStream text() throws IOException {
        return new TextStream(Files.newInputStream(path), path.toString());
    }

    /**
     * The file while it is read, by any number of threads.
     *
     * <p>The whole is read by a stream, which an interrupt of the thread does not close; parts are read by a channel, since all
     * of them then are of one file, even if its name is given to another meanwhile.
     */
    static final class Open implements Closeable {
        private final LineFile file;

        /** Null if only parts are read. */
        private final TextStream whole;

        /** How many bytes the whole had when it was opened: not when it was looked at, since files are replaced. */
        private final long wholeSize;

        /** Null before parts are read. */
        private FileChannel channel;

        private boolean closed;

        /** Opens a file to read the whole, or, if one thread does not do that, parts. */
        static Open whole(LineFile file) throws IOException {
            if (file.size == UNKNOWN || file.path.getFileSystem() != FileSystems.getDefault()) {
                return new Open(file, file.text(), 0);
            }
            // Of all that reads a file, only this tells the size of what it has opened and is not closed by an
            // interrupt.
            RandomAccessFile opened = new RandomAccessFile(file.path.toFile(), "r");
            try {
                return new Open(
                        file,
                        new TextStream(new FileInputStream(opened.getFD()), file.path.toString()),
                        opened.length());
            } catch (IOException e) {
                opened.close();
                throw e;
            }
        }

        /** Opens a file to read parts. */
        static Open parts(LineFile file) throws IOException {
            Open open = new Open(file, null, 0);
            open.channel();
            return open;
        }

        private Open(LineFile file, TextStream whole, long wholeSize) {
            this.file = file;
            this.whole = whole;
            this.wholeSize = wholeSize;
        }

        /** The text of the whole file, for one thread. */
        TextStream whole() {
            return whole;
        }

        /** The bytes of the file, for all threads. */
        synchronized FileChannel channel() throws IOException {
            if (channel == null) {
                channel = FileChannel.open(file.path, StandardOpenOption.READ);
                if (closed) {
                    // Reading then says that the channel is closed.
                    channel.close();
                }
            }
            return channel;
        }

        /** The file from a place on. */
        InputStream from(long place) throws IOException {
            return new FromPlace(channel(), place);
        }

        /**
         * Refuses a file that has another size than when it was looked at.
         *
         * @throws IOException in which one sentence says so
         */
        void requireUnchanged() throws IOException {
            long size = channel().size();
            if (size != file.size) {
                throw changed(file.size, size);
            }
        }

        /**
         * Refuses a file in which less was read than it had when it was opened.
         *
         * @param read how many bytes the whole had
         * @throws IOException in which one sentence says so
         */
        void requireWhole(long read) throws IOException {
            if (read < wholeSize) {
                throw changed(wholeSize, read);
            }
        }

        private IOException changed(long before, long now) {
            return new IOException(file.path + " changed while it was read: it had " + before + " bytes and now has "
                    + now + "; read it again");
        }

        @Override
        public synchronized void close() throws IOException {
            closed = true;
            try {
                if (whole != null) {
                    whole.close();
                }
            } finally {
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** A channel from a place on, with a position of its own. */
    private static final class FromPlace extends InputStream {
        private final FileChannel channel;
        private long place;

        private FromPlace(FileChannel channel, long place) {
            this.channel = channel;
            this.place = place;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int count = channel.read(ByteBuffer.wrap(to, offset, length), place);
            place += Math.max(0, count);
            return count;
        }
    }
}
