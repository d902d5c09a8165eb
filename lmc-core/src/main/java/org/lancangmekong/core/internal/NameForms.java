package org.lancangmekong.core.internal;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** The forms in which names are compared, so that one name that was typed in two ways is one name. */
public final class NameForms {
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Signs of Thai and Lao that look the same in another order, as NFKC leaves them: nikhahit, perhaps of am, and tone. */
    private static final Pattern NIKHAHIT_BEFORE_TONE =
            Pattern.compile("(\u0E4D\u0E32?)([\u0E48-\u0E4B])|(\u0ECD\u0EB2?)([\u0EC8-\u0ECB])");

    private static final Pattern TONE_BEFORE_VOWEL = Pattern.compile(
            "([\u0E48-\u0E4B])([\u0E31\u0E34-\u0E37\u0E47])|([\u0EC8-\u0ECB])([\u0EB1\u0EB4-\u0EB7\u0EBB])");

    /** Letters that differ from others by a stroke, as a ligature or at the end of a word, for which Unicode has no mark. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u00DF', "ss"),
            Map.entry('\u00E6', "ae"),
            Map.entry('\u00F0', "d"),
            Map.entry('\u00F8', "o"),
            Map.entry('\u00FE', "th"),
            Map.entry('\u0111', "d"),
            Map.entry('\u0131', "i"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u03C2', "\u03C3"));

    private NameForms() {}

    /**
     * The letters, digits and marks of a name, in lower case, the signs of Thai and Lao in one order; of a name without any,
     * all but its spaces.
     *
     * @param text a name
     * @return its plain form, in which case, width, spaces, dashes and invisible characters make no difference
     */
    public static String plain(String text) {
        String lower = lower(text);
        StringBuilder plain = new StringBuilder(lower.length());
        words(lower, plain::appendCodePoint, () -> {});
        return plain.length() > 0 ? plain.toString() : SPACES.matcher(lower).replaceAll("");
    }

    /** A text in compatibility form and lower case, the signs of Thai and Lao in one order. */
    static String lower(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= '\u0E00' && c <= '\u0EFF') {
                return inOneOrder(lower);
            }
        }
        return lower;
    }

    /** Whether a text is in every normalization form as it stands, as most names are. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String inOneOrder(String text) {
        // Two of the sign E look like the one sign AE.
        String letters = text.replace("\u0E40\u0E40", "\u0E41").replace("\u0EC0\u0EC0", "\u0EC1");
        return exchanged(TONE_BEFORE_VOWEL, exchanged(NIKHAHIT_BEFORE_TONE, letters));
    }

    private static String exchanged(Pattern pair, String text) {
        // Of the two alternatives, Thai and Lao, only one has groups; those of the other are empty.
        return pair.matcher(text).replaceAll("$2$1$4$3");
    }

    /** Gives the letters, digits and marks of a text, and says where a run of them ends. */
    static void words(String lower, IntConsumer letter, Runnable end) {
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (isOfAWord(c)) {
                letter.accept(c);
            } else if (!isInvisible(c)) {
                end.run();
            }
        }
        end.run();
    }

    private static boolean isOfAWord(int c) {
        return (Character.isLetterOrDigit(c) || isMark(c)) && !Texts.isBlank(c);
    }

    /** A joiner, a soft hyphen or a selector of a variant is in a word, not between two. */
    private static boolean isInvisible(int c) {
        return Texts.isBlank(c) || (Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_SPACE);
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a word may begin at any letter, since the script does not show where one does. */
    static boolean isWithoutSpaces(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, KHMER, LAO, MYANMAR, THAI -> true;
            default -> false;
        };
    }

    /**
     * Latin, Greek and Cyrillic letters without accents and strokes: {@code Dien Bien} for {@code Điện Biên}. Marks of other
     * scripts stay, as a vowel or tone of Thai or Khmer is a part of the word.
     */
    static String withoutAccents(String lower) {
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        boolean accented = false;
        for (int i = 0; i < parts.length(); ) {
            int c = parts.codePointAt(i);
            i += Character.charCount(c);
            if (!isMark(c)) {
                accented = isAccented(c);
                String letters = c <= Character.MAX_VALUE ? LETTERS.get((char) c) : null;
                plain.append(letters == null ? Character.toString(c) : letters);
            } else if (!accented) {
                plain.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Whether people also write a letter without its accents; in other scripts marks are vowels. */
    private static boolean isAccented(int c) {
        return switch (UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC -> true;
            default -> false;
        };
    }
}
