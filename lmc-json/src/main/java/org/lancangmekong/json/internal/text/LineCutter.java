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
public final class LineCutter {
    private static final int BLOCK = 64 * 1024;

    /**
     * One line.
     *
     * @param number its number, from 1
     * @param byteOffset where it begins, from 0
     * @param bytes its content without the line end; null if it exceeds the limit
     */
    public record Line(long number, long byteOffset, byte[] bytes) {}

    private final InputStream in;
    private final long limit;

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
        this.in = in;
        this.limit = limit;
        this.number = linesBefore;
        this.blockOffset = bytesBefore;
    }

    /** The next line that is not blank; null at the end. */
    public Line next() throws IOException {
        while (fill()) {
            Line line = cut();
            if (line != null) {
                return line;
            }
        }
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
        long offset = blockOffset + from;
        long length = 0;
        boolean blank = true;
        boolean ended = false;
        List<byte[]> parts = new ArrayList<>();
        while (!ended && fill()) {
            int end = from;
            while (end < to && block[end] != '\n') {
                end++;
            }
            ended = end < to;
            blank = blank && isBlank(block, from, end);
            length += end - from;
            if (length > limit + 1) {
                parts.clear();
            } else {
                parts.add(Arrays.copyOfRange(block, from, end));
            }
            from = ended ? end + 1 : end;
        }
        if (blank) {
            return null;
        }
        return finish(offset, length > limit + 1 ? null : joined(parts, (int) length), ended);
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

    private Line finish(long offset, byte[] bytes, boolean ended) {
        if (bytes == null) {
            return new Line(number, offset, null);
        }
        byte[] content = ended && bytes.length > 0 && bytes[bytes.length - 1] == '\r'
                ? Arrays.copyOf(bytes, bytes.length - 1)
                : bytes;
        if (content.length > limit) {
            return new Line(number, offset, null);
        }
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
