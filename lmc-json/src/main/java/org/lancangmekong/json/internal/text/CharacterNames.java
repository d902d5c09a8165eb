package org.lancangmekong.json.internal.text;

import java.util.Locale;

/** How messages show a single character of a document: as it is if it can be seen, and otherwise by its code point. */
final class CharacterNames {
    private CharacterNames() {}

    /** A character with its article, such as {@code "x"}, a line break (U+000A), the invisible character U+FEFF. */
    static String of(int c) {
        return switch (c) {
            case 0 -> "the control character U+0000 (NUL)";
            case '\t' -> "a tab (U+0009)";
            case '\n' -> "a line break (U+000A)";
            case '\r' -> "a carriage return (U+000D)";
            case ' ' -> "a space";
            case '"' -> "a double quote";
            case '\'' -> "a single quote";
            default -> c > ' ' && c <= '~' ? "\"" + (char) c + "\"" : beyondAscii(c);
        };
    }

    private static String beyondAscii(int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        return switch (Character.getType(c)) {
            case Character.CONTROL -> "the control character " + code;
            case Character.SPACE_SEPARATOR -> "the space " + code;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "the line separator " + code;
            case Character.FORMAT -> "the invisible character " + code;
            case Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> "the character " + code;
            default -> "\"" + Character.toString(c) + "\" (" + code + ")";
        };
    }
}
