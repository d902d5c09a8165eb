package org.lancangmekong.json;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lancangmekong.json.internal.text.FileReplacement;

/**
 * Writes JSON Lines: one record or value a line, compact, in UTF-8, each line ended by LF.
 *
 * <p>Lines are gathered in blocks; {@link #flush()} and {@link #close()} pass on what was gathered. For example
 *
 * <pre>{@code
 * try (LinesWriter lines = json.writeLines(path)) {
 *     lines.writeAll(records);
 * }
 * }</pre>
 *
 * <p>A file is replaced as a whole, by {@code close()}, and only if every call before succeeded: after an exception of this writer,
 * or of the stream given to {@link #writeAll}, the file stays as it was. Of other exceptions this writer cannot know; whoever
 * makes the values between its calls, and may fail there, gives them to {@code writeAll} as a stream instead, or calls {@link
 * #abandon()}.
 *
 * <p>This class is not thread-safe.
 */
public final class LinesWriter implements Closeable, Flushable {
    private static final int BLOCK = 64 * 1024;

    private final OutputStream out;

    /** Null if the lines go to a stream that was given. */
    private final FileReplacement file;

    private final Function<Object, byte[]> encoder;
    private boolean failed;
    private boolean closed;

    /** A writer to a stream, which it leaves open. */
    LinesWriter(OutputStream stream, Function<Object, byte[]> encoder) {
        this(stream, null, encoder);
    }

    /** A writer of the new content of a file. */
    LinesWriter(FileReplacement file, Function<Object, byte[]> encoder) {
        this(file, file, encoder);
    }

    private LinesWriter(OutputStream target, FileReplacement file, Function<Object, byte[]> encoder) {
        this.out = new BufferedOutputStream(target, BLOCK);
        this.file = file;
        this.encoder = encoder;
    }

    /**
     * Writes one line.
     *
     * @param value a record, or a value of the model
     * @throws IOException if the stream fails, or this writer is closed
     * @throws org.lancangmekong.core.problem.InvalidValueException if the object is none of the model's; nothing is written
     * @throws LmcJsonException if the {@link LmcJson} of this writer would refuse to read the line; nothing is written
     */
    public void write(Object value) throws IOException {
        requireOpen();
        try {
            // Compact JSON has no line break: in strings they are escaped.
            out.write(encoder.apply(value));
            out.write('\n');
        } catch (Throwable e) {
            failed = true;
            throw e;
        }
    }

    /**
     * Writes a line for each value, in order.
     *
     * @param values records, or values of the model; the stream is read to its end and not closed
     * @throws IOException if the stream fails, or this writer is closed
     * @throws org.lancangmekong.core.problem.InvalidValueException if an object is none of the model's; to a stream, those
     *     before it are written
     * @throws LmcJsonException if the {@link LmcJson} of this writer would refuse to read a line; to a stream, those before it
     *     are written
     */
    public void writeAll(Stream<?> values) throws IOException {
        Objects.requireNonNull(values, "values");
        try {
            for (Iterator<?> each = values.iterator(); each.hasNext(); ) {
                write(each.next());
            }
        } catch (Throwable e) {
            failed = true;
            throw e;
        }
    }

    /**
     * Hands everything that was written to the stream, and flushes the stream. In a file nothing is seen of it before {@link
     * #close()}.
     *
     * @throws IOException if the stream fails, or this writer is closed
     */
    @Override
    public void flush() throws IOException {
        requireOpen();
        try {
            out.flush();
        } catch (Throwable e) {
            failed = true;
            throw e;
        }
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("the writer of JSON Lines is closed");
        }
    }

    /**
     * Flushes a stream that was given, and leaves it open; puts a file that {@link LmcJson#writeLines(java.nio.file.Path)} named
     * in its place. Closing again does nothing.
     *
     * @throws IOException if the stream fails, or the file cannot be replaced, or is not because a call before failed; the file
     *     is then as it was
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (file == null) {
            out.flush();
            return;
        }
        try (file) {
            if (failed) {
                throw new IOException("the file was left as it was, because a line could not be written");
            }
            out.flush();
            file.commit();
        }
    }

    /**
     * Closes this writer without its lines: a file is left as it was; a stream that was given gets no more than it has. Does
     * nothing if this writer is closed.
     *
     * @throws IOException if the temporary file cannot be deleted
     */
    public void abandon() throws IOException {
        closed = true;
        if (file != null) {
            file.close();
        }
    }
}
