package org.lancangmekong.json.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a stream of bytes into lines and holds one at a time. A line ends with LF, or CR and LF; the last need not.
 *
 * <p>Blank lines are counted and left out. Of a line beyond the limit nothing is kept.
 */
public final class LineCutter implements Lines {
    private static final int BLOCK = 64 * 1024;
    private static final byte LF = '\n';

    private final InputStream in;
    private final long limit;

    /** Where lines of somebody else begin. */
    private final long end;

    /** What was read from the stream and is not yet cut: from {@code from} to {@code to}. */
    private final byte[] block = new byte[BLOCK];

    private int from;
    private int to;
    private long blockOffset;
    private long number;

    public LineCutter(InputStream in, int limit) {
        this(in, limit, 0, 0);
    }

    /** Continues in a file after the lines and bytes that were read before. */
    public LineCutter(InputStream in, int limit, long linesBefore, long bytesBefore) {
        this(in, limit, linesBefore, bytesBefore, Long.MAX_VALUE);
    }

    private LineCutter(InputStream in, int limit, long linesBefore, long bytesBefore, long end) {
        this.in = in;
        this.limit = limit;
        this.number = linesBefore;
        this.blockOffset = bytesBefore;
        this.end = end;
    }

    /**
     * The lines that begin from one place of a file until before another.
     *
     * @param in the file from there on; but if that is not the beginning of the file, from the byte before, which shows
     *     whether a line begins there
     * @param linesBefore how many lines begin before
     */
    static LineCutter between(InputStream in, int limit, long linesBefore, long from, long to) throws IOException {
        if (from == 0) {
            return new LineCutter(in, limit, linesBefore, 0, to);
        }
        LineCutter lines = new LineCutter(in, limit, linesBefore, from - 1, to);
        lines.skipLine();
        return lines;
    }

    /** Passes over the rest of a line that began before, but not over what somebody else passes over, too. */
    private void skipLine() throws IOException {
        boolean ended = false;
        while (!ended && position() < end && fill()) {
            int at = Swar.find(LF, block, from, to);
            ended = at < to;
            from = ended ? at + 1 : at;
        }
    }

    /** Where the next line begins, from the beginning of the file. */
    long position() {
        return blockOffset + from;
    }

    @Override
    public Line next() throws IOException {
        while (position() < end && fill()) {
            Line line = cut();
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    /** A stream can be read by one thread only. */
    @Override
    public Lines split() {
        return null;
    }

    /** Whether there is a byte to cut, after reading more if need be. */
    private boolean fill() throws IOException {
        while (from == to) {
            blockOffset += to;
            from = 0;
            to = 0;
            int count = in.read(block);
            if (count < 0) {
                return false;
            }
            to = count;
        }
        return true;
    }

    /** The line that begins here; null if it is blank. */
    private Line cut() throws IOException {
        number++;
        long offset = position();
        int at = Swar.find(LF, block, from, to);
        if (at == to) {
            return cutAcrossBlocks(offset);
        }
        int start = from;
        from = at + 1;
        if (isBlank(block, start, at)) {
            return null;
        }
        int last = block[at - 1] == '\r' ? at - 1 : at;
        return last - start > limit
                ? new Line(number, offset, null)
                : lineUnlessMarkOnly(offset, Arrays.copyOfRange(block, start, last));
    }

    private Line cutAcrossBlocks(long offset) throws IOException {
        long length = 0;
        boolean blank = true;
        boolean ended = false;
        List<byte[]> parts = new ArrayList<>();
        while (!ended && fill()) {
            int at = Swar.find(LF, block, from, to);
            ended = at < to;
            blank = blank && isBlank(block, from, at);
            length += at - from;
            if (length > limit + 1) {
                parts.clear();
            } else {
                parts.add(Arrays.copyOfRange(block, from, at));
            }
            from = ended ? at + 1 : at;
        }
        if (blank) {
            return null;
        }
        if (length > limit + 1) {
            return new Line(number, offset, null);
        }
        byte[] bytes = joined(parts, (int) length);
        byte[] content = ended && bytes[bytes.length - 1] == '\r' ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
        return content.length > limit ? new Line(number, offset, null) : lineUnlessMarkOnly(offset, content);
    }

    /** One array of all parts, of which most lines have one. A buffer that doubles would exceed the limit three times. */
    private static byte[] joined(List<byte[]> parts, int length) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] each : parts) {
            System.arraycopy(each, 0, joined, at, each.length);
            at += each.length;
        }
        return joined;
    }

    /** The line; null if there is nothing in it but a byte order mark and white space. */
    private Line lineUnlessMarkOnly(long offset, byte[] content) {
        int start = JsonText.of(content).start();
        return isBlank(content, start, content.length) ? null : new Line(number, offset, content);
    }

    /** Whether there is nothing but JSON's white space. */
    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
