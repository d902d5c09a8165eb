package org.lancangmekong.json.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tokens of one JSON text in memory, as the codecs see them.
 *
 * <p>A text that is not JSON or not UTF-8 causes a {@link MalformedJsonException}.
 */
public final class JsonIn {
    /** A token. */
    public enum Token {
        START_OBJECT(JsonPart.AN_OBJECT),
        END_OBJECT(JsonPart.END_OF_OBJECT),
        START_ARRAY(JsonPart.AN_ARRAY),
        END_ARRAY(JsonPart.END_OF_ARRAY),
        NAME(JsonPart.A_NAME),
        STRING(JsonPart.A_STRING),
        NUMBER(JsonPart.A_NUMBER),
        TRUE(JsonPart.TRUE),
        FALSE(JsonPart.FALSE),
        NULL(JsonPart.NULL),
        END(JsonPart.END);

        private final JsonPart description;

        Token(JsonPart description) {
            this.description = description;
        }

        /** What was found, with its article. */
        public JsonPart description() {
            return description;
        }
    }

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final int maxDepth;

    /** Before the next byte that has not been looked at. */
    private int at;

    /** Null before the first token. */
    private Token token;

    private int tokenStart;

    /** The content of a string or name without its quotes, or a number. */
    private int textStart;

    private int textEnd;
    private boolean escaped;
    private boolean ascii;

    /** For each object or array that is open, whether it is an object. */
    private boolean[] objects = new boolean[16];

    private int depth;

    private JsonIn(byte[] bytes, int start, int at, int maxDepth) {
        this.bytes = bytes;
        this.start = start;
        this.end = bytes.length;
        this.at = at;
        this.maxDepth = maxDepth;
    }

    /** The tokens of a UTF-8 text, from {@code start}, nested at most so deep; offsets count from the start. */
    public static JsonIn of(byte[] utf8, int start, int maxDepth) {
        return new JsonIn(utf8, start, start, maxDepth);
    }

    /** The tokens of the same text again, from a value's offset; their offsets count from the start of the text too. */
    public JsonIn again(long offset) {
        return new JsonIn(bytes, start, start + (int) offset, maxDepth);
    }

    /** The current token. */
    public Token current() {
        return token == null ? Token.END : token;
    }

    /** Goes to the next token. */
    public Token next() {
        if (token == Token.NAME) {
            return value();
        }
        if (depth == 0) {
            skipSpace();
            return at == end ? end() : value();
        }
        if (objects[depth - 1]) {
            if (toName()) {
                name(null, JsonNames.UNKNOWN);
            }
            return token;
        }
        return element();
    }

    private Token end() {
        tokenStart = at;
        token = Token.END;
        return token;
    }

    /**
     * Goes to the next token of an object. If it is a name, {@link #current()} says so.
     *
     * @param names the names that are known
     * @param expected the index of the one that comes next if nothing is left out; it may be beyond the last
     * @return the index of the name; {@link JsonNames#UNKNOWN} if it is another, or the end of the object
     */
    public int nextName(JsonNames names, int expected) {
        return toName() ? name(names, expected) : JsonNames.UNKNOWN;
    }

    /** Goes to before the next name; false if this is now at the end of the object. */
    private boolean toName() {
        boolean first = token == Token.START_OBJECT;
        int c = skipSpace();
        if (!first && c == ',') {
            at++;
            c = skipSpace();
        } else if (c == '}') {
            close(Token.END_OBJECT);
            return false;
        } else if (!first) {
            throw malformed();
        }
        if (c != '"') {
            throw malformed();
        }
        return true;
    }

    private int name(JsonNames names, int expected) {
        tokenStart = at;
        int found = names == null ? JsonNames.UNKNOWN : names.findNear(expected, bytes, at + 1);
        if (found >= 0) {
            textStart = at + 1;
            at = textStart + names.length(found);
            textEnd = at - 1;
            escaped = false;
            ascii = true;
        } else {
            string();
            found = names == null ? JsonNames.UNKNOWN : find(names);
        }
        if (skipSpace() != ':') {
            throw malformed();
        }
        at++;
        token = Token.NAME;
        return found;
    }

    private Token element() {
        boolean first = token == Token.START_ARRAY;
        int c = skipSpace();
        if (c == ']') {
            return close(Token.END_ARRAY);
        }
        if (!first) {
            if (c != ',') {
                throw malformed();
            }
            at++;
        }
        return value();
    }

    private Token close(Token closing) {
        tokenStart = at++;
        depth--;
        token = closing;
        return closing;
    }

    private Token open(Token opening) {
        if (depth == maxDepth) {
            throw malformed();
        }
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
        }
        objects[depth++] = opening == Token.START_OBJECT;
        at++;
        return opening;
    }

    private Token value() {
        int c = skipSpace();
        tokenStart = at;
        switch (c) {
            case '"' -> {
                string();
                token = Token.STRING;
            }
            case '{' -> token = open(Token.START_OBJECT);
            case '[' -> token = open(Token.START_ARRAY);
            case 't' -> {
                literal(TRUE);
                token = Token.TRUE;
            }
            case 'f' -> {
                literal(FALSE);
                token = Token.FALSE;
            }
            case 'n' -> {
                literal(NULL);
                token = Token.NULL;
            }
            default -> {
                number();
                token = Token.NUMBER;
            }
        }
        return token;
    }

    /** Skips white space and returns the next byte, or -1 at the end. */
    private int skipSpace() {
        if (at < end && bytes[at] > ' ') {
            return bytes[at];
        }
        return skipSomeSpace();
    }

    private int skipSomeSpace() {
        while (at < end) {
            int c = bytes[at];
            if (c > ' ' || c < 0) {
                return c & 0xFF;
            }
            if (c == '\n' || c == ' ') {
                at++;
                while (at + Long.BYTES <= end && Swar.isSpaces(Swar.at(bytes, at))) {
                    at += Long.BYTES;
                }
            } else if (c == '\r' || c == '\t') {
                at++;
            } else {
                throw malformed();
            }
        }
        return -1;
    }

    /** Goes past a string, whose opening quote is here. */
    private void string() {
        int i = at + 1;
        textStart = i;
        escaped = false;
        ascii = true;
        // Most strings are short, and ASCII without escapes.
        while (i + Long.BYTES <= end) {
            int plain = Swar.plain(Swar.at(bytes, i));
            i += plain;
            if (plain < Long.BYTES) {
                if (bytes[i] == '"') {
                    textEnd = i;
                    at = i + 1;
                    return;
                }
                break;
            }
        }
        at = i;
        restOfString();
    }

    private void restOfString() {
        while (true) {
            if (at + Long.BYTES <= end) {
                int plain = Swar.plain(Swar.at(bytes, at));
                at += plain;
                if (plain == Long.BYTES) {
                    continue;
                }
            } else if (at == end) {
                throw malformed();
            }
            int c = bytes[at];
            if (c == '"') {
                textEnd = at++;
                return;
            }
            if (c < 0) {
                ascii = false;
                skipOtherThanAscii();
            } else if (c == '\\') {
                escape();
            } else if (c < ' ') {
                throw malformed();
            } else {
                at++;
            }
        }
    }

    private void skipOtherThanAscii() {
        do {
            int size = Utf8.sequence(bytes, at);
            if (size == 0) {
                throw malformed();
            }
            at += size;
        } while (at < end && bytes[at] < 0);
    }

    private void escape() {
        escaped = true;
        at++;
        int c = at < end ? bytes[at] : -1;
        at++;
        switch (c) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {}
            case 'u' -> {
                for (int i = 0; i < 4; i++) {
                    if (at >= end || Character.digit(bytes[at++], 16) < 0) {
                        throw malformed();
                    }
                }
            }
            default -> throw malformed();
        }
    }

    private void number() {
        textStart = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
            if (isDigit(peek())) {
                throw malformed();
            }
        } else {
            digits();
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        textEnd = at;
        escaped = false;
        ascii = true;
        if (depth == 0 && at < end && peek() > ' ') {
            throw malformed();
        }
    }

    private void digits() {
        if (!isDigit(peek())) {
            throw malformed();
        }
        while (isDigit(peek())) {
            at++;
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int peek() {
        return at < end ? bytes[at] & 0xFF : -1;
    }

    private void literal(byte[] expected) {
        if (end - at < expected.length
                || !Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length)) {
            throw malformed();
        }
        at += expected.length;
        int c = peek();
        if (c >= 0 && (c > '~' || Character.isJavaIdentifierPart(c))) {
            throw malformed();
        }
    }

    /** The current name. */
    public String name() {
        return text();
    }

    /** The current string or number as text; a number as it was written. */
    public String text() {
        if (escaped) {
            return unescaped();
        }
        return new String(
                bytes, textStart, textEnd - textStart, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** The value of the current string, from those that were parsed last or from its text. */
    public <V> V value(ParseCache<V> recent) {
        int length = textEnd - textStart;
        return escaped || length > ParseCache.LONGEST ? recent.parse(text()) : recent.get(bytes, textStart, length);
    }

    /** The index of the current string or name, or {@link JsonNames#UNKNOWN}. */
    public int find(JsonNames names) {
        return escaped ? names.find(unescaped()) : names.find(bytes, textStart);
    }

    /** Whether the current string has escapes; without any, it has no unpaired surrogate. */
    public boolean isEscaped() {
        return escaped;
    }

    /** Whether the current string is empty. */
    public boolean isEmpty() {
        return textStart == textEnd;
    }

    private String unescaped() {
        StringBuilder text = new StringBuilder(textEnd - textStart);
        int i = textStart;
        while (i < textEnd) {
            int from = i;
            while (i < textEnd && bytes[i] != '\\') {
                i++;
            }
            text.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
            if (i < textEnd) {
                text.append(unescape(i));
                i += bytes[i + 1] == 'u' ? 6 : 2;
            }
        }
        return text.toString();
    }

    private char unescape(int backslash) {
        int c = bytes[backslash + 1];
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int code = 0;
                for (int i = 2; i < 6; i++) {
                    code = code << 4 | Character.digit(bytes[backslash + i], 16);
                }
                yield (char) code;
            }
            default -> (char) c;
        };
    }

    /** Goes to the end of the current value, which is the current token unless that opens an array or object. */
    public void skipValue() {
        if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
            int outside = depth - 1;
            do {
                next();
            } while (depth > outside);
        }
    }

    /** How many objects and arrays are open. */
    public int depth() {
        return depth;
    }

    /** Goes back to the opening brace of an object, given its offset and the depth that it opened. */
    public void reopen(long offset, int depth) {
        this.depth = depth;
        objects[depth - 1] = true;
        tokenStart = start + (int) offset;
        at = tokenStart + 1;
        token = Token.START_OBJECT;
    }

    /** Where the current token begins, in bytes from the start of the text. */
    public long tokenOffset() {
        return tokenStart - start;
    }

    private MalformedJsonException malformed() {
        return Diagnosis.of(bytes, start, maxDepth);
    }
}
