package org.lancangmekong.json.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

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

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

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

    /** Whether a comma is needed before the next element or member. */
    private boolean comma;

    /** Whether the value that comes belongs to a name. */
    private boolean named;

    /** Whose tokens are written. */
    private enum Content {
        VALUES,
        /** In the spelling that equal values share. */
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

    /** A writer to memory of values in the spelling that equal values share. */
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
        block = new byte[0];
    }

    /** Writes what precedes a value: a comma, a line break, the indentation. */
    private void separate() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            nextLine(comma);
        }
        comma = true;
    }

    private void nextLine(boolean afterComma) {
        if (afterComma) {
            require(1);
            block[size++] = ',';
        }
        if (readable) {
            require(1 + 2 * depth);
            block[size++] = '\n';
            Arrays.fill(block, size, size + 2 * depth, (byte) ' ');
            size += 2 * depth;
        }
    }

    private void open(char bracket) {
        separate();
        require(1);
        block[size++] = (byte) bracket;
        depth++;
        deepest = Math.max(deepest, depth);
        comma = false;
    }

    private void close(char bracket) {
        depth--;
        if (comma) {
            nextLine(false);
        }
        require(1);
        block[size++] = (byte) bracket;
        comma = true;
    }

    @Override
    public void startObject() {
        open('{');
    }

    @Override
    public void endObject() {
        close('}');
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
        nextLine(comma);
        ascii(name.quoted());
        colon();
    }

    @Override
    public void name(String name) {
        nextLine(comma);
        quoted(name);
        colon();
    }

    private void colon() {
        require(2);
        block[size++] = ':';
        if (readable) {
            block[size++] = ' ';
        }
        named = true;
    }

    @Override
    public void string(String text) {
        separate();
        quoted(text);
    }

    @Override
    public void string(JsonName text) {
        separate();
        ascii(text.quoted());
    }

    @Override
    public void number(int number) {
        number(Integer.toString(number));
    }

    @Override
    public void number(String text) {
        separate();
        ascii(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void bool(boolean value) {
        separate();
        ascii(value ? TRUE : FALSE);
    }

    @Override
    public void nul() {
        separate();
        ascii(NULL);
    }

    private void ascii(byte[] bytes) {
        require(bytes.length);
        System.arraycopy(bytes, 0, block, size, bytes.length);
        size += bytes.length;
    }

    private void quoted(String text) {
        int length = text.length();
        // Three bytes are the most that a character needs without an escape, and a pair of surrogates needs four.
        require(Math.addExact(3 * Math.min(length, Integer.MAX_VALUE / 4), WIDEST + 2));
        block[size++] = '"';
        byte[] out = block;
        int at = size;
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
        require(1);
        block[size++] = '"';
    }

    /** Writes a text from the first character that is not written as one byte. */
    private void rest(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            // What is left takes three bytes each at most, as was required, if nothing is escaped.
            if (c >= 0x800 && (content != Content.FOREIGN_TOKENS || !isUnpaired(text, i))) {
                i += wide(text, i, c);
            } else if (c >= 0x800) {
                escape(c);
                require(Math.addExact(3 * Math.min(length - i, Integer.MAX_VALUE / 4), WIDEST + 1));
            } else if (c >= 0x80) {
                block[size++] = (byte) (0xC0 | c >> 6);
                block[size++] = (byte) (0x80 | c & 0x3F);
            } else if (c < ' ' || c == '"' || c == '\\') {
                escape(c);
                require(Math.addExact(3 * Math.min(length - i, Integer.MAX_VALUE / 4), WIDEST + 1));
            } else {
                block[size++] = (byte) c;
            }
        }
    }

    private static boolean isUnpaired(String text, int index) {
        return Character.isSurrogate(text.charAt(index)) && text.codePointAt(index) == text.charAt(index);
    }

    /** A character of three bytes, or of four; how many more of the text's it takes. */
    private int wide(String text, int index, char c) {
        if (!Character.isSurrogate(c)) {
            block[size++] = (byte) (0xE0 | c >> 12);
            block[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            block[size++] = (byte) (0x80 | c & 0x3F);
            return 0;
        }
        int code = text.codePointAt(index);
        if (code == c) {
            throw new IllegalStateException("no value of the model has an unpaired surrogate");
        }
        block[size++] = (byte) (0xF0 | code >> 18);
        block[size++] = (byte) (0x80 | code >> 12 & 0x3F);
        block[size++] = (byte) (0x80 | code >> 6 & 0x3F);
        block[size++] = (byte) (0x80 | code & 0x3F);
        return 1;
    }

    private void escape(char c) {
        require(WIDEST);
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
                block[size++] = HEX[c >> 12];
                block[size++] = HEX[c >> 8 & 0xF];
                block[size++] = HEX[c >> 4 & 0xF];
                block[size++] = HEX[c & 0xF];
            }
        }
    }
}
