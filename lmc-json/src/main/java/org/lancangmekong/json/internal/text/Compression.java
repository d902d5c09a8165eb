package org.lancangmekong.json.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.zip.GZIPInputStream;

/** How a file is compressed. Its first bytes show it, since no JSON begins with them; its name may be anything. */
enum Compression {
    NONE("") {
        @Override
        InputStream decompress(InputStream in) {
            return in;
        }
    },
    GZIP("gzip") {
        @Override
        InputStream decompress(InputStream in) throws IOException {
            return new GZIPInputStream(in, BLOCK);
        }
    },
    ZSTANDARD("Zstandard") {
        @Override
        InputStream decompress(InputStream in) throws IOException {
            try {
                // By its name: few applications have it, and no other class of this library needs it.
                return (InputStream) Class.forName("com.github.luben.zstd.ZstdInputStream")
                        .getConstructor(InputStream.class)
                        .newInstance(in);
            } catch (InvocationTargetException e) {
                throw new IOException(e.getCause().getMessage(), e.getCause());
            } catch (ReflectiveOperationException | LinkageError e) {
                throw new IOException(
                        "the application lacks com.github.luben:zstd-jni; add it, or give readLines a stream that"
                                + " decompresses",
                        e);
            }
        }
    };

    /** How many of the first bytes of a file are needed. */
    static final int HEAD = 4;

    private static final int BLOCK = 64 * 1024;

    private final String title;

    Compression(String title) {
        this.title = title;
    }

    /** The compression of a file that begins with these bytes, which are fewer than {@link #HEAD} only if the file is. */
    static Compression of(byte[] head) {
        if (head.length >= 2 && byteAt(head, 0) == 0x1F && byteAt(head, 1) == 0x8B) {
            return GZIP;
        }
        if (head.length < HEAD) {
            return NONE;
        }
        int rest = byteAt(head, 1) << 16 | byteAt(head, 2) << 8 | byteAt(head, 3);
        boolean isFrame = byteAt(head, 0) == 0x28 && rest == 0xB52FFD;
        // What pzstd writes begins with a frame that is passed over (RFC 8878, section 3.1.2).
        boolean isSkippableFrame = byteAt(head, 0) >> 4 == 5 && rest == 0x2A4D18;
        return isFrame || isSkippableFrame ? ZSTANDARD : NONE;
    }

    private static int byteAt(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    /** Its name, for messages. */
    String title() {
        return title;
    }

    abstract InputStream decompress(InputStream in) throws IOException;
}
