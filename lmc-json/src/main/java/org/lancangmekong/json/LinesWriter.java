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

/**
 * Writes JSON Lines: one record or value a line, compact, in UTF-8, each line ended by LF.
 *
 * <p>A value is written whole or not at all, unless the stream fails. Lines are gathered in blocks; {@link #flush()} and
 * {@link #close()} pass on what was gathered. For example
 *
 * <pre>{@code
 * try (LinesWriter lines = json.writeLines(path)) {
 *     lines.writeAll(records);
 * }
 * }</pre>
 *
 * <p>This class is not thread-safe.
 */
public final class LinesWriter implements Closeable, Flushable {
    private static final int BLOCK = 64 * 1024;

    private final OutputStream out;
    private final boolean owner;
    private final Function<Object, byte[]> encoder;
    private boolean closed;

    /** A writer to a stream, which it closes if it is the owner. */
    LinesWriter(OutputStream target, boolean owner, Function<Object, byte[]> encoder) {
        this.out = new BufferedOutputStream(target, BLOCK);
        this.owner = owner;
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
        // Compact JSON has no line break: in strings they are escaped.
        out.write(encoder.apply(value));
        out.write('\n');
    }

    /**
     * Writes a line for each value, in order.
     *
     * @param values records, or values of the model; the stream is read to its end and not closed
     * @throws IOException if the stream fails, or this writer is closed
     * @throws org.lancangmekong.core.problem.InvalidValueException if an object is none of the model's; those before it are
     *     written
     * @throws LmcJsonException if the {@link LmcJson} of this writer would refuse to read a line; those before it are written
     */
    public void writeAll(Stream<?> values) throws IOException {
        Objects.requireNonNull(values, "values");
        for (Iterator<?> each = values.iterator(); each.hasNext(); ) {
            write(each.next());
        }
    }

    /**
     * Hands everything that was written to the stream, and flushes the stream.
     *
     * @throws IOException if the stream fails, or this writer is closed
     */
    @Override
    public void flush() throws IOException {
        requireOpen();
        out.flush();
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("the writer of JSON Lines is closed");
        }
    }

    /**
     * Flushes; then closes a file that {@link LmcJson#writeLines(java.nio.file.Path)} opened, and leaves a stream that was
     * given open. Closing again does nothing.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (owner) {
            out.close();
        } else {
            out.flush();
        }
    }
}
