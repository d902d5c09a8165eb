package org.lancangmekong.json.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.annotation.Nullable;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.Location;

/**
 * What is wrong with a text that {@link JsonIn} refused: what was found, what was expected instead, and what to do.
 *
 * <p>The reader keeps no more than it needs to read on, so the text is looked at once more, from its beginning to the
 * first character that cannot be there. The problem has the place of that character, of the beginning of a word that JSON
 * does not have, or of the end of the text. What a sentence quotes from the text is escaped and cut.
 */
final class Diagnosis {
    /** The character after the last. */
    private static final int END = -1;

    /** A byte that does not belong to any character. */
    private static final int NO_CHARACTER = -2;

    /** What people, word processors and other languages write for a double quote. */
    private static final String QUOTES = "'`\u00B4\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F"
            + "\u2039\u203A\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uFF02\uFF07";

    /** How far full-width forms, as input methods of Chinese write them, are from the ASCII characters. */
    private static final int FULL_WIDTH = '\uFF01' - '!';

    /** What may come next. */
    private enum Next {
        DOCUMENT(JsonPart.NEXT_DOCUMENT),
        FIRST_NAME(JsonPart.NEXT_FIRST_NAME),
        NAME(JsonPart.NEXT_NAME),
        COLON(JsonPart.NEXT_COLON),
        MEMBER(JsonPart.NEXT_MEMBER),
        MEMBER_END(JsonPart.NEXT_MEMBER_END),
        FIRST_ELEMENT(JsonPart.NEXT_FIRST_ELEMENT),
        ELEMENT(JsonPart.NEXT_ELEMENT),
        ELEMENT_END(JsonPart.NEXT_ELEMENT_END),
        DOCUMENT_END(JsonPart.NEXT_DOCUMENT_END);

        private final JsonPart expected;

        Next(JsonPart expected) {
            this.expected = expected;
        }

        boolean isValue() {
            return this == DOCUMENT || this == MEMBER || this == FIRST_ELEMENT || this == ELEMENT;
        }

        /** Whether a name has been read whose value has not. */
        boolean isAfterName() {
            return this == COLON || this == MEMBER;
        }
    }

    private final byte[] bytes;
    private final int start;

    /** Where each object or array that is open begins. */
    private final int[] opened;

    private int depth;
    private int at;
    private Next next = Next.DOCUMENT;

    /** The content of the last string or name. */
    private int stringStart;

    private int stringEnd;

    private Diagnosis(byte[] bytes, int start, int maxDepth) {
        this.bytes = bytes;
        this.start = start;
        this.at = start;
        this.opened = new int[maxDepth];
    }

    /**
     * The problem of a text.
     *
     * @param utf8 a text that is not JSON, or nests too deep
     * @param start where the JSON begins, from which the problem's offset is counted
     */
    static MalformedJsonException of(byte[] utf8, int start, int maxDepth) {
        try {
            new Diagnosis(utf8, start, maxDepth).lookThrough();
        } catch (MalformedJsonException e) {
            return e;
        }
        throw new IllegalStateException("the reader refused a text that is JSON");
    }

    /** Goes to the end of the text; throws where it stops being JSON. */
    private void lookThrough() {
        for (int c = skipSpace(); c != END || depth > 0; c = skipSpace()) {
            token(c);
        }
    }

    private int skipSpace() {
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return character(at);
    }

    private int character(int index) {
        if (index >= bytes.length) {
            return END;
        }
        if (bytes[index] >= 0) {
            return bytes[index];
        }
        int size = Utf8.sequence(bytes, index);
        return size == 0 ? NO_CHARACTER : Utf8.codePoint(bytes, index, size);
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static int size(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c <= Character.MAX_VALUE ? 3 : 4;
    }

    private void token(int c) {
        switch (next) {
            case FIRST_NAME -> {
                if (c == '}') {
                    close();
                } else {
                    name(c);
                }
            }
            case NAME -> name(c);
            case COLON -> pass(c, ':', Next.MEMBER);
            case MEMBER_END -> {
                if (c == '}') {
                    close();
                } else {
                    pass(c, ',', Next.NAME);
                }
            }
            case FIRST_ELEMENT -> {
                if (c == ']') {
                    close();
                } else {
                    value(c);
                }
            }
            case ELEMENT_END -> {
                if (c == ']') {
                    close();
                } else {
                    pass(c, ',', Next.ELEMENT);
                }
            }
            default -> value(c);
        }
    }

    private void pass(int c, char expected, Next afterwards) {
        if (c != expected) {
            throw unexpected(c);
        }
        at++;
        next = afterwards;
    }

    private void name(int c) {
        if (c != '"') {
            throw unexpected(c);
        }
        string();
        next = Next.COLON;
    }

    private void value(int c) {
        if (c == '{' || c == '[') {
            open(c);
        } else if (c == '"') {
            string();
            valueEnds();
        } else if (c == '-' || isDigit(c)) {
            number();
            valueEnds();
        } else if (isLiteral()) {
            at = wordEnd();
            valueEnds();
        } else {
            throw unexpected(c);
        }
    }

    private void open(int bracket) {
        if (depth == opened.length) {
            throw MalformedJsonException.tooDeep(at - start, depth);
        }
        opened[depth++] = at++;
        next = bracket == '{' ? Next.FIRST_NAME : Next.FIRST_ELEMENT;
    }

    private void close() {
        at++;
        depth--;
        valueEnds();
    }

    private void valueEnds() {
        next = depth == 0 ? Next.DOCUMENT_END : isInObject() ? Next.MEMBER_END : Next.ELEMENT_END;
    }

    private boolean isInObject() {
        return bytes[opened[depth - 1]] == '{';
    }

    private void string() {
        int quote = at++;
        stringStart = at;
        for (int c = character(at); c != '"'; c = character(at)) {
            if (c == END) {
                throw found(JsonPart.UNCLOSED_STRING.with("place", place(quote)));
            } else if (c == NO_CHARACTER) {
                throw found(JsonPart.FOUND.with("what", noCharacter()));
            } else if (c < ' ') {
                throw found(JsonPart.IN_STRING.with(
                        "what", CharacterNames.of(c), "place", place(quote), "escape", escapeOf(c)));
            } else if (c == '\\') {
                at++;
                escape();
            } else {
                at += size(c);
            }
        }
        stringEnd = at++;
    }

    private static String escapeOf(int control) {
        return switch (control) {
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> String.format(Locale.ROOT, "\\u%04x", control);
        };
    }

    /** Goes past an escape, whose backslash has been read; at most to the end of the text. */
    private void escape() {
        int c = character(at);
        if (c == 'u') {
            at++;
            for (int i = 0; i < 4 && character(at) != END; i++) {
                if (!isHexadecimal(character(at))) {
                    throw found(JsonPart.NOT_HEXADECIMAL.with("what", describeCharacter(character(at))));
                }
                at++;
            }
        } else if (c != END) {
            if ("\"\\/bfnrt".indexOf(c) < 0) {
                throw found(JsonPart.UNKNOWN_ESCAPE.with(
                        "what",
                        describeCharacter(c),
                        "advice",
                        (c == '\'' ? JsonPart.QUOTE_WITHOUT_BACKSLASH : JsonPart.TWO_BACKSLASHES).with()));
            }
            at++;
        }
    }

    private static boolean isHexadecimal(int c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void number() {
        int from = at;
        if (bytes[at] == '-') {
            at++;
            if (isWordStart(character(at))) {
                throw word(JsonPart.DIGIT_AFTER_MINUS.with());
            }
            requireDigit(JsonPart.DIGIT_AFTER_MINUS);
        }
        boolean zero = bytes[at] == '0';
        if (zero) {
            at++;
        } else {
            digits();
        }
        if (zero && isDigit(character(at))) {
            throw found(JsonPart.LEADING_ZEROS.with("text", text(from, numberEnd())));
        }
        if (character(at) == '.') {
            at++;
            requireDigit(JsonPart.DIGIT_AFTER_POINT);
            digits();
        }
        if (character(at) == 'e' || character(at) == 'E') {
            at++;
            if (character(at) == '+' || character(at) == '-') {
                at++;
            }
            requireDigit(JsonPart.DIGIT_IN_EXPONENT);
            digits();
        }
        if (numberEnd() > at) {
            throw found(JsonPart.NO_NUMBER.with("text", text(from, numberEnd())));
        }
        if (depth == 0 && at < bytes.length && (bytes[at] & 0xFF) > ' ') {
            // The reader wants white space after a number that is a whole document.
            next = Next.DOCUMENT_END;
            throw unexpected(character(at));
        }
    }

    private void digits() {
        while (isDigit(character(at))) {
            at++;
        }
    }

    private void requireDigit(JsonPart expected) {
        int c = character(at);
        if (!isDigit(c)) {
            throw unexpected(
                    describeCharacter(c), expected.with(), c == '.' ? JsonPart.ZERO_BEFORE_POINT.with() : null);
        }
    }

    /** Where what was meant as a number ends, whether it is one or not: 1.2.3, 0x1F, 2021-12-03. */
    private int numberEnd() {
        int end = at;
        for (int c = character(end); isWordPart(c) || c == '.' || c == '+' || c == '-'; c = character(end)) {
            end += size(c);
        }
        return end;
    }

    private static boolean isWordStart(int c) {
        return c >= 0 && Character.isJavaIdentifierStart(c);
    }

    private static boolean isWordPart(int c) {
        return c >= 0 && Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    private int wordEnd() {
        int end = at;
        for (int c = character(end); isWordPart(c); c = character(end)) {
            end += size(c);
        }
        return end;
    }

    private boolean isLiteral() {
        String word = text(at, wordEnd());
        return word.equals("true") || word.equals("false") || word.equals("null");
    }

    private MalformedJsonException unexpected(Message what, Message expected, @Nullable Message advice) {
        return found(JsonPart.UNEXPECTED.with(
                "what",
                what,
                "expected",
                expected,
                "advice",
                advice == null ? "" : JsonPart.ADVICE.with("what", advice)));
    }

    private MalformedJsonException unexpected(int c) {
        if (c == END) {
            return found(JsonPart.TEXT_ENDS.with("expected", expected(), "open", innermost()));
        }
        Message never = outsideStrings(c);
        if (never != null) {
            return found(never);
        }
        if (c == '}' || c == ']') {
            return bracket(c);
        }
        if (next == Next.DOCUMENT_END) {
            JsonPart advice = c == ',' ? JsonPart.USE_ARRAY : JsonPart.REMOVE_IT;
            return found(JsonPart.AFTER_END.with("what", describe(c), "advice", advice.with()));
        }
        if (next.isValue() && isWordStart(c)) {
            return word(expected());
        }
        JsonPart advice = advice(c);
        return unexpected(describe(c), expected(), advice == null ? null : advice.with());
    }

    /** What to say of a character that only a string may have; null if it is another. */
    private @Nullable Message outsideStrings(int c) {
        if (c == NO_CHARACTER) {
            return JsonPart.FOUND.with("what", noCharacter());
        }
        if (c == '#' || (c == '/' && (character(at + 1) == '/' || character(at + 1) == '*'))) {
            return JsonPart.COMMENT.with();
        }
        Message name = CharacterNames.of(c);
        if (c == '\\') {
            return JsonPart.ESCAPED_TEXT.with("what", name);
        }
        if (QUOTES.indexOf(c) >= 0) {
            return JsonPart.OTHER_QUOTE.with("what", name);
        }
        if ("{}[]:,".indexOf(c - FULL_WIDTH) >= 0) {
            return JsonPart.FULL_WIDTH.with("what", name, "meant", CharacterNames.of(c - FULL_WIDTH));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL ->
                (c == 0 ? JsonPart.OUTSIDE_STRING_UTF_16 : JsonPart.OUTSIDE_STRING).with("what", name);
            case Character.FORMAT -> JsonPart.OUTSIDE_STRING.with("what", name);
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                JsonPart.SPACE_OUTSIDE_STRING.with("what", name);
            default -> null;
        };
    }

    private MalformedJsonException bracket(int c) {
        Message name = CharacterNames.of(c);
        if (depth == 0) {
            return found(JsonPart.NOTHING_OPEN.with("what", name, "opening", CharacterNames.of(c == '}' ? '{' : '[')));
        }
        if (next.isAfterName()) {
            return found(JsonPart.NO_VALUE.with("what", name, "expected", expected()));
        }
        if (isInObject() != (c == '}')) {
            return found(JsonPart.OPEN_INSIDE.with(
                    "what", name, "open", innermost(), "meant", CharacterNames.of(isInObject() ? '}' : ']')));
        }
        return found(JsonPart.AFTER_COMMA.with("what", name, "expected", expected()));
    }

    private MalformedJsonException word(Message expected) {
        String word = text(at, wordEnd());
        String lower = word.toLowerCase(Locale.ROOT);
        Message advice = switch (lower) {
            case "true", "false", "null" -> JsonPart.WRITE_LITERAL.with("literal", lower);
            case "none", "nil", "undefined" -> JsonPart.WRITE_NULL.with();
            case "nan", "inf", "infinity" -> JsonPart.ONLY_FINITE.with();
            default -> JsonPart.QUOTE_TEXT.with();
        };
        return unexpected(JsonPart.THE_WORD.with("word", word), expected, advice);
    }

    /** What to do about what JSON has, but not here; null if that is not known. */
    private @Nullable JsonPart advice(int c) {
        if (c == ',') {
            return next.isAfterName() ? JsonPart.WRITE_VALUE : JsonPart.REMOVE_COMMA;
        }
        return switch (next) {
            case FIRST_NAME, NAME -> startsScalar(c) ? JsonPart.QUOTE_NAME : null;
            case COLON -> adviceAfterName(c);
            case MEMBER_END, ELEMENT_END -> adviceAfterValue(c);
            default ->
                switch (c) {
                    case '+' -> JsonPart.REMOVE_PLUS;
                    case '.' -> JsonPart.ZERO_BEFORE_POINT;
                    case '<' -> JsonPart.LOOKS_LIKE_XML;
                    default -> null;
                };
        };
    }

    private static boolean startsScalar(int c) {
        return c == '"' || c == '-' || isDigit(c) || isWordStart(c);
    }

    private @Nullable JsonPart adviceAfterName(int c) {
        if (c == '=') {
            return JsonPart.COLON_INSTEAD;
        }
        if (text(stringStart, stringEnd).indexOf(':') >= 0) {
            return JsonPart.NAME_NOT_CLOSED;
        }
        return adviceBefore(c, JsonPart.COLON_BEFORE, JsonPart.COLON_BEFORE_OR_QUOTE);
    }

    private @Nullable JsonPart adviceAfterValue(int c) {
        if (c == ';') {
            return JsonPart.COMMA_INSTEAD;
        }
        if (c == ':' && next == Next.ELEMENT_END) {
            return JsonPart.MEMBERS_IN_ARRAY;
        }
        return adviceBefore(c, JsonPart.COMMA_BEFORE, JsonPart.COMMA_BEFORE_OR_QUOTE);
    }

    private @Nullable JsonPart adviceBefore(int c, JsonPart missing, JsonPart missingOrQuote) {
        if (isWordStart(c) && at == stringEnd + 1) {
            return missingOrQuote;
        }
        return startsScalar(c) || c == '{' || c == '[' ? missing : null;
    }

    private Message expected() {
        Message what = next.expected.with();
        return next.isAfterName() ? JsonPart.AFTER_NAME.with("what", what, "name", text(stringStart, stringEnd)) : what;
    }

    /** What begins here. */
    private Message describe(int c) {
        if (c == '"') {
            return JsonPart.A_STRING.with();
        } else if (c == '-' || isDigit(c)) {
            return JsonPart.A_NUMBER.with();
        } else if (isWordStart(c)) {
            return JsonPart.THE_WORD.with("word", text(at, wordEnd()));
        }
        return describeCharacter(c);
    }

    private Message describeCharacter(int c) {
        return c == END ? JsonPart.END.with() : c == NO_CHARACTER ? noCharacter() : CharacterNames.of(c);
    }

    private Message noCharacter() {
        return JsonPart.NO_CHARACTER.with("byte", String.format(Locale.ROOT, "%02X", bytes[at]));
    }

    private Message innermost() {
        return (isInObject() ? JsonPart.OPEN_OBJECT : JsonPart.OPEN_ARRAY).with("place", place(opened[depth - 1]));
    }

    /** Where something opens that is not closed; the line only if it is another than that of the problem. */
    private Message place(int index) {
        JsonText text = JsonText.of(bytes);
        Location there = text.location(index);
        String line = Integer.toString(there.line().orElseThrow());
        String column = Integer.toString(there.column().orElseThrow());
        return there.line().equals(text.location(at).line())
                ? JsonPart.AT_COLUMN.with("column", column)
                : JsonPart.AT_LINE.with("line", line, "column", column);
    }

    private MalformedJsonException found(Message problem) {
        return new MalformedJsonException(problem, at - start);
    }
}
