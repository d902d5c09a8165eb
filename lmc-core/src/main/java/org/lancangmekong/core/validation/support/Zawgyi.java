package org.lancangmekong.core.validation.support;

import java.util.Locale;
import java.util.Optional;
import org.lancangmekong.core.message.Message;

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

    /** It kills a consonant's vowel; in a contraction such as that for "man" a medial follows it. */
    private static final char KILLER = '\u103A';

    private static final char FIRST_MEDIAL = '\u103B';
    private static final char LAST_MEDIAL = '\u103E';

    /** Zawgyi's stacked consonants and variant signs; in Unicode letters of Sgaw Karen, Mon, Shan and others. */
    private static final char FIRST_VARIANT = '\u1060';

    private static final char LAST_VARIANT = '\u1097';

    /** Zawgyi's other forms of U+102F, U+1030 and U+102B; in Unicode vowels and letters of Mon. */
    private static final String OTHER_FORMS = "\u1033\u1034\u105A";

    private Zawgyi() {}

    /**
     * The first sign of Zawgyi.
     *
     * @param text a Burmese text; other languages use the same block differently
     * @return what was found, for a person; empty if nothing was
     */
    public static Optional<Message> signIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST_VARIANT) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                boolean follows = isBase(before) || isMedial(before);
                if ((c == E && !follows) || (isMedial(c) && !follows && before != KILLER)) {
                    return Optional.of(RulePart.ZAWGYI_ORDER.with("sign", name(c)));
                }
                if (c == STACKER && !isConsonant(after)) {
                    return Optional.of(RulePart.ZAWGYI_STACK.with("sign", name(c)));
                }
                if (isLowVowel(c) && isHighVowel(after)) {
                    return Optional.of(RulePart.ZAWGYI_VOWELS.with("sign", name(c), "next", name(after)));
                }
                if (c >= FIRST_VARIANT || OTHER_FORMS.indexOf(c) >= 0) {
                    return Optional.of(RulePart.ZAWGYI_LETTER.with("sign", name(c)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isConsonant(char c) {
        return (c >= FIRST && c <= LAST_CONSONANT) || c == GREAT_SA;
    }

    /** Burmese letters, also independent vowels, that a sign may belong to; U+1028 and U+1022 are of other languages. */
    private static boolean isBase(char c) {
        return isConsonant(c) || (c >= '\u1023' && c <= '\u1027') || c == '\u1029' || c == '\u102A';
    }

    private static boolean isMedial(char c) {
        return c >= FIRST_MEDIAL && c <= LAST_MEDIAL;
    }

    private static boolean isLowVowel(char c) {
        return c == '\u102F' || c == '\u1030';
    }

    private static boolean isHighVowel(char c) {
        return c == '\u102D' || c == '\u102E';
    }

    private static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
