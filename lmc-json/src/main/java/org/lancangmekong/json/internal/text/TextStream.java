package org.lancangmekong.json.internal.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** The text of a file, decompressed if need be. Nothing is read before it is asked for, since a pipe may have nothing yet. */
final class TextStream extends InputStream {
    private final String name;
    private final Counted file;

    /** Null before the first byte was asked for. */
    private InputStream text;

    private Compression compression = Compression.NONE;

    private volatile boolean closed;

    TextStream(InputStream file, String name) {
        this.file = new Counted(file);
        this.name = name;
    }

    /** How many bytes of the file were read, as they are in it. */
    long count() {
        return file.count;
    }

    boolean isCompressed() {
        return compression != Compression.NONE;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException(name + " cannot be read on, since the stream of its lines was closed");
        }
        try {
            if (text == null) {
                text = begin();
            }
            return text.read(to, offset, length);
        } catch (IOException e) {
            if (!isCompressed()) {
                throw e;
            }
            throw new IOException(
                    name + " is compressed with " + compression.title() + " and cannot be decompressed: "
                            + e.getMessage(),
                    e);
        }
    }

    private InputStream begin() throws IOException {
        byte[] head = file.readNBytes(Compression.HEAD);
        PushbackInputStream whole = new PushbackInputStream(file, Compression.HEAD);
        whole.unread(head);
        compression = Compression.of(head);
        return compression.decompress(whole);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        if (isCompressed() && text != null) {
            // It may hold memory outside the heap.
            text.close();
        } else {
            file.close();
        }
    }

    /** Counts what is read. */
    private static final class Counted extends FilterInputStream {
        private long count;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = in.read(to, offset, length);
            count += Math.max(0, read);
            return read;
        }

        /**
         * Never zero, which a GZIPInputStream would take for the end, although a pipe only has nothing yet; nor is the file asked,
         * since a pipe has no answer.
         */
        @Override
        public int available() {
            return 1;
        }
    }
}
