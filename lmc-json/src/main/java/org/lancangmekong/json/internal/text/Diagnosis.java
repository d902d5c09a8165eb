package org.lancangmekong.json.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lancangmekong.core.internal.Texts;
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
        DOCUMENT("a JSON value"),
        FIRST_NAME("a member's name in double quotes, or \"}\""),
        NAME("a member's name in double quotes"),
        COLON("\":\""),
        MEMBER("a value"),
        MEMBER_END("\",\" or \"}\""),
        FIRST_ELEMENT("a value or \"]\""),
        ELEMENT("a value"),
        ELEMENT_END("\",\" or \"]\""),
        DOCUMENT_END("nothing");

        private final String expected;

        Next(String expected) {
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
                throw found("the end of the text, but the string that opens " + place(quote) + " is not closed");
            } else if (c == NO_CHARACTER) {
                throw found(noCharacter());
            } else if (c < ' ') {
                throw found(CharacterNames.of(c) + " in the string that opens " + place(quote) + "; write "
                        + escapeOf(c) + ", or close the string before it");
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
                    throw found(describeCharacter(character(at)) + " in an escape, but expected a hexadecimal digit; "
                            + "write four of them after \\u");
                }
                at++;
            }
        } else if (c != END) {
            if ("\"\\/bfnrt".indexOf(c) < 0) {
                throw found(describeCharacter(c) + " after a backslash, but expected one of \" \\ / b f n r t u; write "
                        + (c == '\'' ? "a single quote without a backslash" : "\\\\ for a backslash"));
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
                throw word("a digit after the minus sign");
            }
            requireDigit("a digit after the minus sign");
        }
        boolean zero = bytes[at] == '0';
        if (zero) {
            at++;
        } else {
            digits();
        }
        if (zero && isDigit(character(at))) {
            throw found(quote(from, numberEnd()) + ", but a number has no leading zeros; remove them, or put text in "
                    + "double quotes");
        }
        if (character(at) == '.') {
            at++;
            requireDigit("a digit after the decimal point");
            digits();
        }
        if (character(at) == 'e' || character(at) == 'E') {
            at++;
            if (character(at) == '+' || character(at) == '-') {
                at++;
            }
            requireDigit("a digit in the exponent");
            digits();
        }
        if (numberEnd() > at) {
            throw found(quote(from, numberEnd()) + ", which is not a number; put text in double quotes");
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

    private void requireDigit(String expected) {
        int c = character(at);
        if (!isDigit(c)) {
            throw found(describeCharacter(c) + ", but expected " + expected
                    + (c == '.' ? "; write 0 before the point" : ""));
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

    private MalformedJsonException unexpected(int c) {
        if (c == END) {
            return found("the end of the text, but expected " + expected() + "; " + innermost() + " is not closed");
        }
        String never = outsideStrings(c);
        if (never != null) {
            return found(never);
        }
        if (c == '}' || c == ']') {
            return bracket(c);
        }
        if (next == Next.DOCUMENT_END) {
            String advice = c == ',' ? "put several values into an array" : "remove it";
            return found(describe(c) + " after the end of the document; " + advice);
        }
        if (next.isValue() && isWordStart(c)) {
            return word(expected());
        }
        String advice = advice(c);
        return found(describe(c) + ", but expected " + expected() + (advice.isEmpty() ? "" : "; " + advice));
    }

    /** What to say of a character that only a string may have; null if it is another. */
    private String outsideStrings(int c) {
        if (c == NO_CHARACTER) {
            return noCharacter();
        }
        String name = CharacterNames.of(c);
        if (c == '#' || (c == '/' && (character(at + 1) == '/' || character(at + 1) == '*'))) {
            return "a comment, but JSON has no comments; remove it";
        }
        if (c == '\\') {
            return name + " outside a string; if the whole text is escaped, unescape it first";
        }
        if (QUOTES.indexOf(c) >= 0) {
            return name + ", but JSON puts names and strings in double quotes; write \" instead";
        }
        if ("{}[]:,".indexOf(c - FULL_WIDTH) >= 0) {
            return name + ", a full-width form; write " + CharacterNames.of(c - FULL_WIDTH) + " instead";
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL ->
                name + " outside a string; remove it"
                        + (c == 0 ? ", or convert the text to UTF-8 if it is UTF-16 or UTF-32" : "");
            case Character.FORMAT -> name + " outside a string; remove it";
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                name + " outside a string; write an ordinary space instead";
            default -> null;
        };
    }

    private MalformedJsonException bracket(int c) {
        String name = CharacterNames.of(c);
        if (depth == 0) {
            String opening = CharacterNames.of(c == '}' ? '{' : '[');
            return found(
                    name + ", but no " + opening + " is open; remove it, or write the " + opening + " that is missing");
        }
        if (next.isAfterName()) {
            return found(name + ", but expected " + expected() + "; write the value, or remove the name");
        }
        if (isInObject() != (c == '}')) {
            return found(name + ", but " + innermost() + " is not closed; write "
                    + CharacterNames.of(isInObject() ? '}' : ']') + " first");
        }
        return found(name + " after a comma, but expected " + expected() + "; remove the comma");
    }

    private MalformedJsonException word(String expected) {
        String word = text(at, wordEnd());
        String lower = word.toLowerCase(Locale.ROOT);
        String advice = switch (lower) {
            case "true", "false", "null" -> "write " + lower;
            case "none", "nil", "undefined" -> "write null, or leave it out";
            case "nan", "inf", "infinity" -> "JSON has only finite numbers, so leave it out";
            default -> "put text in double quotes";
        };
        return found("the word " + Texts.quote(word) + ", but expected " + expected + "; " + advice);
    }

    /** What to do about what JSON has, but not here; empty if that is not known. */
    private String advice(int c) {
        if (c == ',') {
            return next.isAfterName() ? "write the value, or remove the name" : "remove the comma";
        }
        return switch (next) {
            case FIRST_NAME, NAME -> startsScalar(c) ? "put the name in double quotes" : "";
            case COLON -> adviceAfterName(c);
            case MEMBER_END, ELEMENT_END -> adviceAfterValue(c);
            default ->
                switch (c) {
                    case '+' -> "remove the plus sign";
                    case '.' -> "write 0 before the point";
                    case '<' -> "the text looks like HTML or XML";
                    default -> "";
                };
        };
    }

    private static boolean startsScalar(int c) {
        return c == '"' || c == '-' || isDigit(c) || isWordStart(c);
    }

    private String adviceAfterName(int c) {
        if (c == '=') {
            return "write a colon instead";
        }
        if (text(stringStart, stringEnd).indexOf(':') >= 0) {
            return "the name may lack its closing quote";
        }
        return adviceBefore(c, "colon");
    }

    private String adviceAfterValue(int c) {
        if (c == ';') {
            return "write a comma instead";
        }
        if (c == ':' && next == Next.ELEMENT_END) {
            return "put members into an object, or close the array before them";
        }
        return adviceBefore(c, "comma");
    }

    private String adviceBefore(int c, String missing) {
        if (isWordStart(c) && at == stringEnd + 1) {
            return "write a " + missing + " before it, or \\\" for a double quote inside the string";
        }
        return startsScalar(c) || c == '{' || c == '[' ? "write a " + missing + " before it" : "";
    }

    private String expected() {
        return next.isAfterName() ? next.expected + " after the name " + quote(stringStart, stringEnd) : next.expected;
    }

    private String quote(int from, int to) {
        return Texts.quote(text(from, to));
    }

    /** What begins here. */
    private String describe(int c) {
        if (c == '"') {
            return "a string";
        } else if (c == '-' || isDigit(c)) {
            return "a number";
        } else if (isWordStart(c)) {
            return "the word " + quote(at, wordEnd());
        }
        return describeCharacter(c);
    }

    private String describeCharacter(int c) {
        return c == END ? "the end of the text" : c == NO_CHARACTER ? noCharacter() : CharacterNames.of(c);
    }

    private String noCharacter() {
        return String.format(
                Locale.ROOT, "the byte 0x%02X, which does not belong to any character in UTF-8", bytes[at]);
    }

    private String innermost() {
        int opening = opened[depth - 1];
        return "the " + (isInObject() ? "object" : "array") + " that opens " + place(opening);
    }

    /** Where something opens that is not closed; the line only if it is another than that of the problem. */
    private String place(int index) {
        JsonText text = JsonText.of(bytes);
        Location there = text.location(index);
        String column = "column " + there.column().orElseThrow();
        boolean sameLine = there.line().equals(text.location(at).line());
        return "at " + (sameLine ? column : "line " + there.line().orElseThrow() + ", " + column);
    }

    private MalformedJsonException found(String sentence) {
        return new MalformedJsonException("found " + sentence, at - start);
    }
}
