package org.lancangmekong.core.internal;

import java.util.Locale;
import java.util.Optional;

/** What all texts of the model have in common: they are well-formed Unicode, so that they have a UTF-8 form. */
public final class Texts {
    private static final int QUOTED = 60;

    private Texts() {}

    /**
     * Why a string is not well-formed Unicode.
     *
     * @param text the string
     * @return a sentence without its subject; empty if every surrogate in the string is paired
     */
    public static Optional<String> problem(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (c <= Character.MAX_HIGH_SURROGATE
                        && i + 1 < length
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return Optional.of(String.format(
                            Locale.ROOT,
                            "has an unpaired surrogate (U+%04X at index %d) but must be well-formed Unicode",
                            (int) c,
                            i));
                }
            }
        }
        return Optional.empty();
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
     * Quotes a text for a message: in quotation marks, shortened, with invisible characters escaped.
     *
     * @param text the text that was found
     * @return the text in quotation marks, at most 60 code points of it
     */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int shown = 0;
        for (int i = 0; i < text.length(); shown++) {
            if (shown == QUOTED) {
                return quoted.append("...\" (")
                        .append(text.codePointCount(0, text.length()))
                        .append(" characters)")
                        .toString();
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isVisible(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, c > Character.MAX_VALUE ? "\\u{%x}" : "\\u%04x", c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }

    /**
     * Why a string is no text for people.
     *
     * @param text the string
     * @return a sentence without subject; empty if it has at least one character and every surrogate in it is paired
     */
    public static Optional<String> nonEmptyProblem(String text) {
        return text.isEmpty() ? Optional.of("is empty but must have at least one character") : problem(text);
    }
}
