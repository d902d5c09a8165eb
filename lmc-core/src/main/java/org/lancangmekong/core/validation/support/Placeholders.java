package org.lancangmekong.core.validation.support;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that fill a member and say nothing: words for "no value", and texts of punctuation only. */
public final class Placeholders {
    /**
     * What spreadsheets, databases, programs and forms write where there is no value. Nothing that is also a name or word,
     * such as "Na", and not "not known", which is what a publisher is called if nobody knows it.
     */
    private static final List<String> WORDS = List.of(
            "n/a",
            "n.a",
            "n. a",
            "#n/a",
            "#ref!",
            "#value!",
            "#name?",
            "#div/0!",
            "#null!",
            "nan",
            "nil",
            "none",
            "null",
            "undefined",
            "object object",
            "tba",
            "tbc",
            "tbd",
            "to be announced",
            "to be confirmed",
            "to be determined",
            "unknown",
            "unspecified",
            "not applicable",
            "not available",
            "no data",
            "missing",
            "placeholder",
            "untitled",
            "xxx",
            "未知",
            "不详",
            "不詳",
            "待定",
            "无",
            "無",
            "không rõ",
            "chưa rõ",
            "ไม่ทราบ",
            "ไม่ระบุ");

    /** The characters with which a word begins, so that most texts are not compared with any. */
    private static final BitSet FIRST = new BitSet();

    /** The words by their first characters, so that a text is compared with few. */
    private static final Map<Character, List<String>> BY_FIRST = new HashMap<>();

    static {
        for (String each : WORDS) {
            char first = folded(each.charAt(0));
            FIRST.set(first);
            BY_FIRST.computeIfAbsent(first, any -> new ArrayList<>()).add(each);
        }
    }

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElseThrow();

    /** What people put around such a word. */
    private static final BitSet AROUND = new BitSet();

    static {
        " .:()[]<>{}\"'*_-".chars().forEach(AROUND::set);
    }

    private Placeholders() {}

    /**
     * Whether a text says nothing.
     *
     * @return whether its only word is one for "no value", or it has something visible but neither a letter nor a digit
     *     nor a symbol
     */
    public static boolean isPlaceholder(String text) {
        return isOnlyPunctuation(text) || isWord(text);
    }

    private static boolean isWord(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && AROUND.get(text.charAt(from))) {
            from++;
        }
        while (to > from && AROUND.get(text.charAt(to - 1))) {
            to--;
        }
        if (from == to || to - from > LONGEST || !FIRST.get(folded(text.charAt(from)))) {
            return false;
        }
        List<String> words = BY_FIRST.get(folded(text.charAt(from)));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() == to - from && text.regionMatches(true, from, word, 0, to - from)) {
                return true;
            }
        }
        return false;
    }

    /** As words are compared, whatever their case. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isOnlyPunctuation(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (says(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return !Characters.isBlank(text);
    }

    private static boolean says(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL -> false;
            default -> Characters.isVisible(c);
        };
    }
}
