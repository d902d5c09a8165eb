package org.lancangmekong.core.validation.support;

import java.util.Locale;
import java.util.Optional;

/**
 * Signs that Burmese text is encoded in Zawgyi and not in Unicode.
 *
 * <p>Both use the block U+1000 to U+109F. Unicode stores a syllable in the order of its sounds, Zawgyi in the order of
 * writing, and Zawgyi uses some code points for other signs (Unicode Technical Note 11, "Representing Myanmar in
 * Unicode"; Unicode Standard, chapter 16.3). What Unicode's order rules out is a sign; a text without any may be either.
 */
public final class Zawgyi {
    private static final char FIRST = '\u1000';
    private static final char LAST_CONSONANT = '\u1021';
    private static final char GREAT_SA = '\u103F';

    /** The sign E, written before its consonant and stored after it. */
    private static final char E = '\u1031';

    /** In Unicode it stacks the next consonant below; in Zawgyi it is the visible killer at a syllable's end. */
    private static final char STACKER = '\u1039';

    private static final char FIRST_MEDIAL = '\u103B';
    private static final char LAST_MEDIAL = '\u103E';

    /** Zawgyi's stacked consonants and variant signs; in Unicode letters of Sgaw Karen, Mon, Shan and others. */
    private static final char FIRST_VARIANT = '\u1060';

    private static final char LAST_VARIANT = '\u1097';

    private Zawgyi() {}

    /**
     * The first sign of Zawgyi.
     *
     * @param text any text
     * @return what was found, for a person; empty if nothing was
     */
    public static Optional<String> signIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST_VARIANT) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                if (c == E && !isConsonant(before) && !isMedial(before)) {
                    return Optional.of(name(c) + " does not follow its consonant");
                }
                if (c == STACKER && !isConsonant(after)) {
                    return Optional.of(name(c) + " has no consonant to stack");
                }
                if (c >= FIRST_VARIANT) {
                    return Optional.of(name(c) + " is not a letter of Burmese");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isConsonant(char c) {
        return (c >= FIRST && c <= LAST_CONSONANT) || c == GREAT_SA;
    }

    private static boolean isMedial(char c) {
        return c >= FIRST_MEDIAL && c <= LAST_MEDIAL;
    }

    private static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
