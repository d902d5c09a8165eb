package org.lancangmekong.core.internal;

import java.util.Locale;

/** What all texts of the model have in common: they are well-formed Unicode, so that they have a UTF-8 form. */
public final class Texts {
    /** How many code points of a text from a document are shown. */
    private static final int QUOTED = 60;

    /** How many code points are shown of what is longer by its nature, such as a sentence or a list. */
    private static final int ONE_LINE = 500;

    /** What follows what was cut, in English. */
    public static final String CUT = " ({count} characters)";

    private Texts() {}

    /**
     * Where a string is not well-formed Unicode.
     *
     * @param text the string
     * @return the index of the first surrogate that is not paired; -1 if there is none
     */
    public static int unpairedSurrogate(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (c <= Character.MAX_HIGH_SURROGATE
                        && i + 1 < length
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * Whether a string is lower-case Latin letters and digits, in words joined by hyphens: the form of ids and codes.
     *
     * @param text the string
     * @return whether it has the form {@code [a-z0-9]+(-[a-z0-9]+)*}
     */
    public static boolean isSlug(String text) {
        // Not with a pattern: most texts that are read are ids and codes, and a matcher would cost more than the rest.
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && !(c == '-' && inWord)) {
                return false;
            }
            inWord = letter;
        }
        return inWord;
    }

    /**
     * Quotes a text for a message: in quotation marks, cut, with quotation marks, backslashes and what cannot be seen
     * escaped; so it stays on its line, nothing in it passes for the message's own words, and two texts that differ look
     * different.
     *
     * @param text the text that was found
     * @return the text in quotation marks, at most 60 code points of it
     */
    public static String quote(String text) {
        return quote(text, QUOTED);
    }

    /**
     * Quotes a text with another limit.
     *
     * @param text the text that was found
     * @param most the greatest number of code points to show
     * @return the text in quotation marks
     */
    public static String quote(String text, int most) {
        return quote(text, most, CUT);
    }

    /**
     * Quotes a text in another language.
     *
     * @param text the text that was found
     * @param cut what follows a text that was cut, with <code>{count}</code> for the number of its code points
     * @return the text in quotation marks, at most 60 code points of it
     */
    public static String quote(String text, String cut) {
        return quote(text, QUOTED, cut);
    }

    private static String quote(String text, int most, String cut) {
        StringBuilder quoted = new StringBuilder("\"");
        boolean whole = show(text, most, true, quoted);
        return quoted.append(whole ? "\"" : "...\"" + length(text, cut)).toString();
    }

    /**
     * A sentence, a list or a name of which parts may come from a document, as one line: cut, with what cannot be seen
     * escaped. Its own quotation marks and backslashes stay, since it may have quotes in it.
     *
     * @param text any text
     * @return the text, at most 500 code points of it
     */
    public static String oneLine(String text) {
        return oneLine(text, CUT);
    }

    /**
     * A sentence, a list or a name as one line of another language.
     *
     * @param text any text
     * @param cut what follows a text that was cut, with <code>{count}</code> for the number of its code points
     * @return the text, at most 500 code points of it
     */
    public static String oneLine(String text, String cut) {
        StringBuilder line = new StringBuilder();
        boolean whole = show(text, ONE_LINE, false, line);
        return whole
                ? line.toString()
                : line.append("...").append(length(text, cut)).toString();
    }

    /**
     * The beginning of a text, as it is.
     *
     * @param text any text
     * @return the text, or the first 60 code points of a longer one and three dots
     */
    public static String beginning(String text) {
        boolean isShort = text.length() <= QUOTED || text.codePointCount(0, text.length()) <= QUOTED;
        return isShort ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "...";
    }

    /**
     * Whether a text can be seen, and where it begins and ends, without quotation marks.
     *
     * @param text any text
     * @return whether it has only visible characters, no quotation marks and no backslashes
     */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(c -> c != ' ' && c != '"' && c != '\\' && isVisible(c));
    }

    private static String length(String text, String cut) {
        return cut.replace("{count}", Integer.toString(text.codePointCount(0, text.length())));
    }

    /** Appends the first code points of a text; false if there are more. */
    private static boolean show(String text, int most, boolean inQuotes, StringBuilder out) {
        int shown = 0;
        for (int i = 0; i < text.length(); shown++) {
            if (shown == most) {
                return false;
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isVisible(c)) {
                out.append(String.format(Locale.ROOT, c > Character.MAX_VALUE ? "\\u{%x}" : "\\u%04x", c));
            } else {
                out.append(inQuotes && (c == '"' || c == '\\') ? "\\" : "").appendCodePoint(c);
            }
        }
        return true;
    }

    private static boolean isVisible(int c) {
        if (c >= ' ' && c <= '~') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isBlank(c);
        };
    }

    /** Letters, marks and symbols that are drawn as nothing: fillers, joiners, inherent vowels and variation selectors. */
    static boolean isBlank(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x2800
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
