package org.lancangmekong.json.internal.text;

import java.util.Locale;
import org.lancangmekong.core.message.Message;

/** How messages show a single character of a document: as it is if it can be seen, and otherwise by its code point. */
final class CharacterNames {
    private CharacterNames() {}

    /** A character with its article, such as {@code "x"}, a line break (U+000A), the invisible character U+FEFF. */
    static Message of(int c) {
        return switch (c) {
            case 0 -> JsonPart.NUL.with();
            case '\t' -> JsonPart.TAB.with();
            case '\n' -> JsonPart.LINE_BREAK.with();
            case '\r' -> JsonPart.CARRIAGE_RETURN.with();
            case ' ' -> JsonPart.SPACE.with();
            case '"' -> JsonPart.DOUBLE_QUOTE.with();
            case '\'' -> JsonPart.SINGLE_QUOTE.with();
            default -> c > ' ' && c <= '~' ? JsonPart.SIGN.with("sign", String.valueOf((char) c)) : beyondAscii(c);
        };
    }

    private static Message beyondAscii(int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        return switch (Character.getType(c)) {
            case Character.CONTROL -> JsonPart.CONTROL_CHARACTER.with("code", code);
            case Character.SPACE_SEPARATOR -> JsonPart.SPACE_CHARACTER.with("code", code);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> JsonPart.LINE_SEPARATOR.with("code", code);
            case Character.FORMAT -> JsonPart.INVISIBLE_CHARACTER.with("code", code);
            case Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> JsonPart.CHARACTER.with("code", code);
            default -> JsonPart.SIGN_WITH_CODE.with("sign", Character.toString(c), "code", code);
        };
    }
}
