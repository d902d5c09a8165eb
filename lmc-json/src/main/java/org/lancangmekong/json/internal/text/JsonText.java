package org.lancangmekong.json.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Violation;

/**
 * One document as bytes, with its name, and the lines and columns in it.
 *
 * <p>Every source becomes this first, so that all are read alike. Only when there is a problem are lines counted.
 */
public final class JsonText {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final byte[] bytes;
    private final boolean truncated;

    /** Where the source has the tokens of a copy; null for a source itself. */
    private final TokenPlaces places;

    /** Where each line begins; made when first needed. */
    private int[] lineStarts;

    private final Columns columns;

    private JsonText(String name, byte[] bytes, boolean truncated, TokenPlaces places) {
        this.name = name;
        this.bytes = bytes;
        this.truncated = truncated;
        this.places = places;
        this.columns = new Columns(bytes);
    }

    public static JsonText of(byte[] bytes) {
        return new JsonText("", bytes, false, null);
    }

    /** Tokens that came from elsewhere, copied: the places in this text mean nothing to whoever sent them. */
    public static JsonText ofCopy(byte[] bytes) {
        return ofCopy(bytes, new TokenPlaces());
    }

    /** Tokens that came from elsewhere, copied, with the places where they came from. */
    public static JsonText ofCopy(byte[] bytes, TokenPlaces places) {
        return new JsonText("", bytes, false, places);
    }

    /** An unpaired surrogate has no UTF-8 form; it becomes the three bytes of its code point, which the reader refuses. */
    public static JsonText of(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return new JsonText("", hasUnpairedSurrogate(text) ? encodeAsIs(text) : encoded, false, null);
    }

    /** At most one byte more than the limit is read, which is enough to know that the document is too long. */
    public static JsonText of(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
        return new JsonText("", bytes, bytes.length > limit, null);
    }

    public static JsonText of(Path path, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return of(in, limit).named(path.toString());
        }
    }

    public JsonText named(String source) {
        return new JsonText(source, bytes, truncated, places);
    }

    /** The name of the source; empty if it has none. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Whether there is more than was read. */
    public boolean isTruncated() {
        return truncated;
    }

    /** The violation with the place of a byte of this text; of a copy, with the place where the source has that token. */
    public Violation locate(Violation violation, long offset) {
        if (places == null) {
            return violation.at(location(offset));
        }
        return places.at(offset).map(violation::at).orElseGet(violation::withoutLocation);
    }

    /** Where the JSON begins: after a byte order mark, if there is one. */
    public int start() {
        return startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    }

    /**
     * The encoding, if the first bytes show that it is not UTF-8: by a byte order mark, or since JSON begins with ASCII
     * characters, so that zeros among the first four bytes show how wide a character is (RFC 4627, section 3). A zero
     * anywhere else is a character that JSON does not allow, and no other encoding.
     */
    public Optional<String> otherEncoding() {
        int b0 = byteAt(0);
        int b1 = byteAt(1);
        int b2 = byteAt(2);
        int b3 = byteAt(3);
        if ((b0 == 0xFF && b1 == 0xFE && b2 == 0 && b3 == 0) || (b0 == 0 && b1 == 0 && b2 == 0xFE && b3 == 0xFF)) {
            return Optional.of("UTF-32");
        }
        if ((b0 == 0xFF && b1 == 0xFE) || (b0 == 0xFE && b1 == 0xFF)) {
            return Optional.of("UTF-16");
        }
        if ((b0 == 0 && b1 == 0 && b2 == 0 && b3 > 0) || (b0 > 0 && b1 == 0 && b2 == 0 && b3 == 0)) {
            return Optional.of("UTF-32");
        }
        if ((b0 == 0 && b1 > 0 && b2 == 0 && b3 > 0) || (b0 > 0 && b1 == 0 && b2 > 0 && b3 == 0)) {
            return Optional.of("UTF-16");
        }
        return Optional.empty();
    }

    private int byteAt(int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private boolean startsWith(byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    /**
     * The place of a byte. A line ends with LF, CR or both; a column counts code points, so a byte inside a sequence has
     * the column of the character that it belongs to.
     */
    public Location location(long offset) {
        int at = (int) Math.min(Math.max(offset, 0), bytes.length);
        if (lineStarts == null) {
            lineStarts = findLineStarts();
        }
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        int lineStart = Math.max(lineStarts[line], start());
        Location location = Location.of(line + 1, columns.at(lineStart, Math.max(at, lineStart)), at);
        return name.isEmpty() ? location : location.withSource(name);
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            boolean ends = bytes[i] == '\n' || (bytes[i] == '\r' && byteAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean hasUnpairedSurrogate(String text) {
        return !StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static byte[] encodeAsIs(String text) {
        byte[] out = new byte[3 * text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out[size++] = (byte) (0xE0 | c >> 12);
                out[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[size++] = (byte) (0x80 | c & 0x3F);
            } else {
                byte[] character = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(character, 0, out, size, character.length);
                size += character.length;
            }
        }
        return Arrays.copyOf(out, size);
    }
}
