package org.lancangmekong.json.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/**
 * Writes the tokens of one JSON text in UTF-8 to memory, or in blocks to a stream.
 *
 * <p>Compact, or readable: one element or member a line, indented by two spaces, on every system the same.
 */
public final class BytesOut extends JsonOut implements AutoCloseable {
    private static final int INITIAL = 4 * 1024;

    /** Beyond this a block is handed to the stream; a block that grew larger is not kept for the next text. */
    private static final int BLOCK = 64 * 1024;

    /** What one character needs at most: an escape. */
    private static final int WIDEST = 6;

    /** A number of this many digits always fits in a long. */
    private static final int MOST_DIGITS = 18;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SMALL_HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] NONE = {};

    /** The last block, for the next text; the one that takes it has it alone. */
    private static final AtomicReference<byte[]> SPARE = new AtomicReference<>();

    /** Null if the text stays in memory. */
    private final OutputStream stream;

    private final boolean readable;

    /** Whose tokens are written. */
    private final Content content;

    private byte[] block;
    private int size;
    private int depth;
    private int deepest;

    /** Whether a comma is needed before the next token that is no bracket's end. */
    private boolean comma;

    /** Whether the value that comes belongs to a name, and so to its line; only in readable JSON. */
    private boolean named;

    /** The members that are inserted into the innermost object that has any; null if there is none. */
    private Insertion<?> insertion;

    /** Whose tokens are written. */
    private enum Content {
        VALUES,
        /** In the form that equal values share (RFC 8785). */
        CANONICAL_VALUES,
        /** Read by somebody else, and perhaps with unpaired surrogates, which no value has. */
        FOREIGN_TOKENS
    }

    private BytesOut(OutputStream stream, boolean readable, boolean strict, Content content) {
        super(strict);
        this.stream = stream;
        this.readable = readable;
        this.content = content;
        byte[] spare = SPARE.getAndSet(null);
        this.block = spare == null ? new byte[INITIAL] : spare;
    }

    /** A writer to memory. */
    public static BytesOut inMemory(boolean readable, boolean strict) {
        return new BytesOut(null, readable, strict, Content.VALUES);
    }

    /** A writer to a stream, which {@link #close()} hands the rest and leaves open. */
    public static BytesOut to(OutputStream stream, boolean readable, boolean strict) {
        return new BytesOut(stream, readable, strict, Content.VALUES);
    }

    /** A writer to memory of values in canonical form: what equal values share. */
    public static BytesOut canonical() {
        return new BytesOut(null, false, false, Content.CANONICAL_VALUES);
    }

    /** A writer to memory of tokens that somebody else has read; it escapes unpaired surrogates, which have no UTF-8 form. */
    public static BytesOut ofForeignTokens() {
        return new BytesOut(null, false, false, Content.FOREIGN_TOKENS);
    }

    @Override
    public boolean isCanonical() {
        return content == Content.CANONICAL_VALUES;
    }

    /** What was written to memory. */
    public byte[] toBytes() {
        return Arrays.copyOf(block, size);
    }

    /** What was written to memory. */
    @Override
    public String toString() {
        return new String(block, 0, size, StandardCharsets.UTF_8);
    }

    /** Adds what was written to memory to a digest. */
    public void writeTo(MessageDigest digest) {
        digest.update(block, 0, size);
    }

    /** Hands what was written to memory to a stream. */
    public void writeTo(OutputStream target) throws IOException {
        target.write(block, 0, size);
    }

    /** How many bytes were written to memory. */
    public int size() {
        return size;
    }

    /** How deep the arrays and objects nest. */
    public int deepest() {
        return deepest;
    }

    private void require(int more) {
        if (block.length - size < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        if (stream != null && size >= BLOCK) {
            flush();
        }
        if (block.length - size < more) {
            block = Arrays.copyOf(block, Math.max(2 * block.length, Math.addExact(size, more)));
        }
    }

    private void flush() {
        try {
            stream.write(block, 0, size);
            size = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flushStream() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands everything to the stream, and flushes that; this is then not to be used again. */
    @Override
    public void close() {
        if (stream != null) {
            flush();
            flushStream();
        }
        if (block.length <= BLOCK) {
            SPARE.set(block);
        }
        block = NONE;
    }

    /** Writes what precedes a value, a comma or a line break with the indentation, and makes room for so many bytes of the value. */
    private void separate(int more) {
        require(more + 1);
        if (comma) {
            block[size++] = ',';
        }
        comma = true;
        if (readable) {
            if (!named && depth > 0) {
                nextLine(more);
            }
            named = false;
        }
    }

    private void nextLine(int more) {
        int indentation = 2 * depth;
        require(1 + indentation + more);
        block[size++] = '\n';
        Arrays.fill(block, size, size + indentation, (byte) ' ');
        size += indentation;
    }

    private void open(char bracket) {
        separate(1);
        block[size++] = (byte) bracket;
        depth++;
        deepest = Math.max(deepest, depth);
        comma = false;
    }

    private void close(char bracket) {
        depth--;
        require(1);
        if (readable && comma) {
            nextLine(1);
        }
        block[size++] = (byte) bracket;
        comma = true;
    }

    @Override
    public void startObject() {
        open('{');
    }

    @Override
    public void endObject() {
        if (insertion != null && insertion.depth == depth) {
            insertion.writeRest();
            insertion = insertion.outer;
        }
        close('}');
    }

    /**
     * Writes more members of the object that was just begun, each before the first {@link JsonName} that follows it by UTF-16 code
     * units; they come in order if those names do. What a writer writes has names as Strings, at least on its own level.
     */
    public <V> void insert(SortedMap<String, V> members, BiConsumer<String, V> writer) {
        insertion = new Insertion<>(depth, insertion, members.entrySet().iterator(), writer);
    }

    private void insertBefore(JsonName name) {
        if (insertion != null && insertion.depth == depth) {
            insertion.writeBefore(name.toString());
        }
    }

    /** Members that wait for their places in the object of a depth. */
    private static final class Insertion<V> {
        private final int depth;
        private final Insertion<?> outer;
        private final Iterator<Map.Entry<String, V>> rest;
        private final BiConsumer<String, V> writer;
        private Map.Entry<String, V> next;

        Insertion(int depth, Insertion<?> outer, Iterator<Map.Entry<String, V>> rest, BiConsumer<String, V> writer) {
            this.depth = depth;
            this.outer = outer;
            this.rest = rest;
            this.writer = writer;
            advance();
        }

        private void advance() {
            next = rest.hasNext() ? rest.next() : null;
        }

        void writeBefore(String name) {
            while (next != null && next.getKey().compareTo(name) < 0) {
                writeNext();
            }
        }

        void writeRest() {
            while (next != null) {
                writeNext();
            }
        }

        private void writeNext() {
            writer.accept(next.getKey(), next.getValue());
            advance();
        }
    }

    @Override
    public void startArray() {
        open('[');
    }

    @Override
    public void endArray() {
        close(']');
    }

    @Override
    public void name(JsonName name) {
        insertBefore(name);
        byte[] bytes = name.asMember();
        if (readable) {
            separate(bytes.length);
            append(bytes, 1);
            endName();
        } else {
            require(bytes.length);
            append(bytes, comma ? 0 : 1);
            comma = false;
        }
    }

    @Override
    public void name(String name) {
        separate(quotedAtMost(name));
        quoted(name);
        require(2);
        block[size++] = ':';
        endName();
    }

    @Override
    public void asciiName(String name) {
        separate(name.length() + 3);
        quotedAscii(name);
        block[size++] = ':';
        endName();
    }

    /** Lets the value follow on the same line. */
    private void endName() {
        comma = false;
        if (readable) {
            require(1);
            block[size++] = ' ';
            named = true;
        }
    }

    @Override
    public void string(String text) {
        separate(quotedAtMost(text));
        quoted(text);
    }

    /** Writes a member with a string. */
    public void string(JsonName name, String text) {
        if (readable) {
            name(name);
            string(text);
        } else {
            insertBefore(name);
            byte[] member = name.asMember();
            require(Math.addExact(member.length, quotedAtMost(text)));
            append(member, comma ? 0 : 1);
            quoted(text);
            comma = true;
        }
    }

    /** Writes a member with a string that is ASCII without anything to escape. */
    public void ascii(JsonName name, String text) {
        if (readable) {
            name(name);
            ascii(text);
        } else {
            insertBefore(name);
            byte[] member = name.asMember();
            require(member.length + text.length() + 2);
            append(member, comma ? 0 : 1);
            quotedAscii(text);
            comma = true;
        }
    }

    @Override
    public void string(JsonName text) {
        value(text.quoted());
    }

    @Override
    public void ascii(String text) {
        separate(text.length() + 2);
        quotedAscii(text);
    }

    @Override
    public void decimal(BigDecimal number) {
        int scale = number.scale();
        if (scale < 0 || scale > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            ascii(number.toPlainString());
            return;
        }
        // A sign, a zero and a point before the digits.
        separate(MOST_DIGITS + 5);
        block[size++] = '"';
        // Not by unscaledValue(), which makes a BigInteger.
        long unscaled = scale == 0
                ? number.longValue()
                : number.scaleByPowerOfTen(scale).longValue();
        if (unscaled < 0) {
            block[size++] = '-';
        }
        digits(Math.abs(unscaled), scale);
        block[size++] = '"';
    }

    @Override
    public void number(int number) {
        separate(MOST_DIGITS + 1);
        if (number < 0) {
            block[size++] = '-';
        }
        digits(Math.abs((long) number), 0);
    }

    /** Writes the digits of a number, at least one before the point; there is room for them. */
    private void digits(long unscaled, int scale) {
        int count = 1;
        for (long rest = unscaled / 10; rest != 0; rest /= 10) {
            count++;
        }
        int end = size + Math.max(count, scale + 1) + (scale > 0 ? 1 : 0);
        long rest = unscaled;
        for (int at = end - 1; at >= size; at--) {
            if (scale > 0 && at == end - scale - 1) {
                block[at] = '.';
            } else {
                block[at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        size = end;
    }

    @Override
    public void number(String text) {
        String written = content == Content.CANONICAL_VALUES ? EcmaNumber.exact(text) : text;
        separate(written.length());
        append(written);
    }

    @Override
    public void bool(boolean value) {
        value(value ? TRUE : FALSE);
    }

    @Override
    public void nul() {
        value(NULL);
    }

    private void value(byte[] bytes) {
        separate(bytes.length);
        append(bytes, 0);
    }

    private void append(byte[] bytes, int from) {
        int length = bytes.length - from;
        System.arraycopy(bytes, from, block, size, length);
        size += length;
    }

    private void quotedAscii(String text) {
        block[size++] = '"';
        append(text);
        block[size++] = '"';
    }

    /** Copies ASCII, for which there is room. */
    @SuppressWarnings(
            "deprecation") // It takes the low byte of each character, which is all that ASCII has, and makes no copy.
    private void append(String ascii) {
        int length = ascii.length();
        ascii.getBytes(0, length, block, size);
        size += length;
    }

    /**
     * The most bytes that a text takes with its quotes, if nothing is escaped: three for each character, since a pair of
     * surrogates takes four; and one escape, for which there is always room.
     */
    private static int quotedAtMost(String text) {
        return Math.addExact(3 * Math.min(text.length(), Integer.MAX_VALUE / 4), WIDEST + 3);
    }

    /** Writes a text for which there is room if nothing is escaped. */
    private void quoted(String text) {
        int length = text.length();
        byte[] out = block;
        int at = size;
        out[at++] = '"';
        int i = 0;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c < ' ' || c == '"' || c == '\\') {
                break;
            }
            out[at++] = (byte) c;
        }
        size = at;
        if (i < length) {
            rest(text, i);
        }
        block[size++] = '"';
    }

    /** Writes a text from the first character that is not written as one byte. */
    private void rest(String text, int from) {
        int length = text.length();
        byte[] out = block;
        int at = size;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x800 && !Character.isSurrogate(c)) {
                out[at] = (byte) (0xE0 | c >> 12);
                out[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
                out[at + 2] = (byte) (0x80 | c & 0x3F);
                at += 3;
            } else if (c < 0x80 && c >= ' ' && c != '"' && c != '\\') {
                out[at++] = (byte) c;
            } else if (c >= 0x80 && c < 0x800) {
                out[at] = (byte) (0xC0 | c >> 6);
                out[at + 1] = (byte) (0x80 | c & 0x3F);
                at += 2;
            } else {
                size = at;
                i += special(text, i, c);
                require(quotedAtMost(text));
                out = block;
                at = size;
            }
        }
        size = at;
    }

    /** Writes a character that is escaped, or a pair of surrogates; how many more of the text's characters that takes. */
    private int special(String text, int index, char c) {
        if (!Character.isSurrogate(c)) {
            escape(c);
            return 0;
        }
        int code = text.codePointAt(index);
        if (code == c) {
            if (content != Content.FOREIGN_TOKENS) {
                throw new IllegalStateException("no value of the model has an unpaired surrogate");
            }
            escape(c);
            return 0;
        }
        block[size++] = (byte) (0xF0 | code >> 18);
        block[size++] = (byte) (0x80 | code >> 12 & 0x3F);
        block[size++] = (byte) (0x80 | code >> 6 & 0x3F);
        block[size++] = (byte) (0x80 | code & 0x3F);
        return 1;
    }

    private void escape(char c) {
        block[size++] = '\\';
        switch (c) {
            case '"', '\\' -> block[size++] = (byte) c;
            case '\b' -> block[size++] = 'b';
            case '\t' -> block[size++] = 't';
            case '\n' -> block[size++] = 'n';
            case '\f' -> block[size++] = 'f';
            case '\r' -> block[size++] = 'r';
            default -> {
                block[size++] = 'u';
                byte[] hex = content == Content.CANONICAL_VALUES ? SMALL_HEX : HEX;
                block[size++] = hex[c >> 12];
                block[size++] = hex[c >> 8 & 0xF];
                block[size++] = hex[c >> 4 & 0xF];
                block[size++] = hex[c & 0xF];
            }
        }
    }
}
