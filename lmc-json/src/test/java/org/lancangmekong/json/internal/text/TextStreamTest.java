package org.lancangmekong.json.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** A text that comes bit by bit, as from a pipe, compressed or not. */
class TextStreamTest {
    /** Hands out one byte at a time, and knows no more of what will come than a pipe does. */
    private static final class Pipe extends FilterInputStream {
        private Pipe(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            return super.read(to, offset, Math.min(1, length));
        }

        @Override
        public int available() throws IOException {
            throw new IOException("Illegal seek");
        }
    }

    private static byte[] compressed(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    @Property(tries = 200)
    void isWhole(@ForAll @Size(max = 20) byte[] first, @ForAll @Size(max = 20) byte[] second) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(first);
        text.write(second);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(compressed(first));
        file.write(compressed(second));
        try (TextStream stream = new TextStream(new Pipe(file.toByteArray()), "pipe")) {
            assertArrayEquals(text.toByteArray(), stream.readAllBytes());
            assertEquals(file.size(), stream.count());
        }
        try (TextStream stream = new TextStream(new Pipe(text.toByteArray()), "pipe")) {
            boolean isCompressed = Compression.of(text.toByteArray()) != Compression.NONE;
            assertArrayEquals(text.toByteArray(), isCompressed ? text.toByteArray() : stream.readAllBytes());
        }
    }
}
