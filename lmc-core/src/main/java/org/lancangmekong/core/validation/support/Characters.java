package org.lancangmekong.core.validation.support;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Characters that do not belong in a text for people. */
public final class Characters {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int OBJECT_REPLACEMENT = 0xFFFC;
    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int BRAILLE_BLANK = 0x2800;

    private Characters() {}

    /**
     * The first character that hides, reverses or loses part of what a reader should see.
     *
     * @param text any text
     * @return its code point; empty if there is none
     */
    public static Optional<Integer> outOfPlace(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            // Most texts have nothing but letters of the first blocks, which need no closer look.
            if ((c < ' ' || c > '~')
                    && !isLetter(c)
                    && isOutOfPlace(c)
                    && !(c == ZERO_WIDTH_SPACE && isBetweenWords(text, i))) {
                return Optional.of(c);
            }
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    /**
     * Whether a text has a character that may be out of place, not normalized, or a trace of another encoding or of an
     * escape; one look for all of these, since most texts have none.
     *
     * @param text any text
     * @return false only if {@link #outOfPlace} and {@link Misreadings#in} find nothing and all characters are {@linkplain
     *     #isNormalizedAnywhere normalized}
     */
    public static boolean isUnusual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isAscii = c >= ' ' && c <= '~' && c != '&' && c != '\\';
            if (!isAscii && !isBeyondLatin(c)) {
                return true;
            }
        }
        return false;
    }

    /** Chinese and Vietnamese letters that are neither out of place nor letters as which UTF-8 is misread. */
    private static boolean isBeyondLatin(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u1EA0' && c <= '\u1EF9') || (c >= '\u0100' && c < '\u0300');
    }

    /**
     * Whether a character is in normalization form C beside any other such character; a text of nothing else, as most are,
     * needs no closer look.
     *
     * @return true of Latin, Vietnamese, Chinese and Khmer letters; false of marks that are ordered or composed, and of all
     *     else
     */
    public static boolean isNormalizedAnywhere(char c) {
        return c < '\u0300'
                || (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '\u1780' && c <= '\u17DC')
                || (c >= '\u1EA0' && c <= '\u1EF9');
    }

    /**
     * Whether a text has nothing that a reader can see.
     *
     * @param text any text
     * @return whether it has only spaces, invisible characters, and marks without a letter that carries them
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isVisible(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            case Character.FORMAT -> isVisibleFormat(c);
            default -> !isFiller(c) && c != BRAILLE_BLANK && !isNoncharacter(c);
        };
    }

    /** The letters of most texts, of which none is out of place. */
    private static boolean isLetter(int c) {
        return (c >= 0x00C0 && c < 0x0300) || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x4E00 && c <= 0x9FFF);
    }

    private static boolean isOutOfPlace(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER && !isVisibleFormat(c);
            default ->
                c == REPLACEMENT
                        || c == OBJECT_REPLACEMENT
                        || c == COMBINING_GRAPHEME_JOINER
                        || isFiller(c)
                        || isNoncharacter(c);
        };
    }

    /** Arabic, Syriac and Kaithi signs that enclose a number, and signs that join hieroglyphs. */
    private static boolean isVisibleFormat(int c) {
        return (c >= 0x0600 && c <= 0x0605)
                || c == 0x06DD
                || c == 0x070F
                || c == 0x0890
                || c == 0x0891
                || c == 0x08E2
                || c == 0x110BD
                || c == 0x110CD
                || (c >= 0x13430 && c <= 0x1343F);
    }

    /** Letters of Hangul that fill an empty place, and vowels of Khmer that are not written: they are invisible. */
    private static boolean isFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x17B4 || c == 0x17B5;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Khmer, Lao, Burmese and Thai texts break lines at the zero-width space; other texts have no use for it. */
    private static boolean isBetweenWords(String text, int index) {
        return (index > 0 && hasNoSpaces(text.codePointBefore(index)))
                || (index + 1 < text.length() && hasNoSpaces(text.codePointAt(index + 1)));
    }

    private static boolean hasNoSpaces(int c) {
        return switch (UnicodeScript.of(c)) {
            case KHMER, LAO, MYANMAR, THAI -> true;
            default -> c == ZERO_WIDTH_SPACE;
        };
    }
}
