package org.lancangmekong.json.internal.text;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.LongConsumer;

/**
 * The lines of a file, or of a part of it: all that begin in the part.
 *
 * <p>They are cut into pieces from the front, one behind the other, and not into halves: whoever needs the results in order holds
 * those of a few pieces only, and lines are counted hardly ahead of where they are read.
 */
public final class FileLines implements Lines, Closeable {
    private final LineFile.Open open;
    private final LineFile file;
    private final LineCounts counts;
    private final Pieces pieces;
    private final int limit;
    private final Progress progress;

    private final long to;
    private final boolean isPiece;
    private long from;

    /** Whether the file is read from its beginning to where it ends by then, which needs no place in it. */
    private boolean whole;

    /** Null before the first line was asked for. */
    private LineCutter cutter;

    private long reported;
    private boolean ended;

    /**
     * How large the pieces are.
     *
     * @param least the least number of bytes
     * @param most the greatest number of bytes
     */
    public record Pieces(long least, long most) {
        /**
         * A piece takes some milliseconds, so what it costs to hand it over does not count; the results of a few of them are
         * no burden; and even a terabyte is not so many pieces that those who put results together feel it.
         */
        public static final Pieces STANDARD = new Pieces(1 << 20, 16 << 20);

        /** Towards the end the pieces become smaller, so that all threads end at about the same time. */
        private static final int SHARE = 32;

        private long of(long bytes) {
            return Math.max(least, Math.min(most, bytes / SHARE));
        }
    }

    private FileLines(
            LineFile.Open open,
            LineFile file,
            long from,
            long to,
            LineCounts counts,
            Pieces pieces,
            int limit,
            Progress progress) {
        this.open = open;
        this.file = file;
        this.from = from;
        this.to = to;
        this.counts = counts;
        this.pieces = pieces;
        this.limit = limit;
        this.progress = progress;
        this.isPiece = false;
        this.whole = open.whole() != null;
        this.reported = from;
    }

    /** A piece of others. */
    private FileLines(FileLines others, long from, long to) {
        this.open = others.open;
        this.file = others.file;
        this.from = from;
        this.to = to;
        this.counts = others.counts;
        this.pieces = others.pieces;
        this.limit = others.limit;
        this.progress = others.progress;
        this.isPiece = true;
        this.reported = from;
    }

    /**
     * Opens a whole file.
     *
     * @param counts counts from the first byte
     * @param limit the greatest length of a line
     * @param listener gets to know how many bytes are done
     */
    public static FileLines whole(LineFile file, LineCounts counts, Pieces pieces, int limit, LongConsumer listener)
            throws IOException {
        return new FileLines(
                LineFile.Open.whole(file), file, 0, file.size(), counts, pieces, limit, new Progress(listener));
    }

    /**
     * Opens a part of a splittable file.
     *
     * @param from where the first line may begin
     * @param to before which the last line begins
     * @param counts counts from the first byte of the file, or of the part
     * @param limit the greatest length of a line
     * @param listener gets to know how many bytes are done
     */
    public static FileLines part(
            LineFile file, long from, long to, LineCounts counts, Pieces pieces, int limit, LongConsumer listener)
            throws IOException {
        return new FileLines(LineFile.Open.parts(file), file, from, to, counts, pieces, limit, new Progress(listener));
    }

    @Override
    public Lines split() {
        long length = pieces.of(to - from);
        if (isPiece || cutter != null || !file.isSplittable() || length >= to - from) {
            return null;
        }
        FileLines piece = new FileLines(this, from, from + length);
        from += length;
        whole = false;
        reported = from;
        return piece;
    }

    @Override
    public Line next() throws IOException {
        if (ended) {
            return null;
        }
        if (cutter == null) {
            cutter = begin();
        }
        Line line = cutter.next();
        if (line == null) {
            end();
        } else if (done() - reported >= Progress.STEP) {
            report(done());
        }
        return line;
    }

    private LineCutter begin() throws IOException {
        if (whole) {
            return new LineCutter(open.whole(), limit, counts.before(0, null), 0);
        }
        return LineCutter.between(
                open.from(Math.max(0, from - 1)), limit, counts.before(from, open.channel()), from, to);
    }

    private void end() throws IOException {
        ended = true;
        if (!whole) {
            open.requireUnchanged();
        } else if (!open.whole().isCompressed()) {
            open.requireWhole(cutter.position());
        }
        report(file.size() == LineFile.UNKNOWN ? done() : to);
    }

    /** Up to where the file is done, as far as it belongs to these lines. */
    private long done() {
        long place = whole && open.whole().isCompressed() ? open.whole().count() : cutter.position();
        return Math.max(from, Math.min(place, to));
    }

    private void report(long done) {
        progress.add(done - reported);
        reported = done;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }

    /** How many bytes are done, in all pieces. */
    private static final class Progress {
        /** Nobody looks more often, and a listener may take its time. */
        private static final long STEP = 1 << 20;

        private final LongConsumer listener;
        private long done;

        private Progress(LongConsumer listener) {
            this.listener = listener;
        }

        /** One thread at a time, so that the listener never sees a number fall. */
        private synchronized void add(long bytes) {
            done += bytes;
            listener.accept(done);
        }
    }
}
