package org.lancangmekong.core.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the name that a misspelt one probably means. */
public final class Suggestions {
    /** A longer text is not a misspelt name, and the time for the distance grows with the product of the lengths. */
    private static final int MAX_LENGTH = 64;

    /** What people write where they know no value. */
    private static final Set<String> UNKNOWN = Set.of(
            "",
            "unknown",
            "not known",
            "unspecified",
            "not specified",
            "not available",
            "n/a",
            "na",
            "n.a.",
            "none",
            "null",
            "nil",
            "tbd",
            "tbc",
            "tba",
            "?",
            "-",
            "--",
            "\u2013",
            "\u2014",
            "\u672A\u77E5",
            "\u4E0D\u8BE6");

    private Suggestions() {}

    /**
     * The candidate nearest to a text.
     *
     * @param text what was found
     * @param candidates the names that it may mean
     * @return the candidate with the fewest differences (insertions, deletions, substitutions and swaps of neighbours,
     *     ignoring case and the difference between {@code _}, space and {@code -}), or the first of equally near ones;
     *     empty if the differences exceed a third of the length of the longer text; an abbreviation of two or three
     *     capitals must not differ at all, since most of its neighbours are other abbreviations
     */
    public static Optional<String> nearest(String text, Iterable<String> candidates) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String wanted = fold(text);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String each : candidates) {
            String candidate = fold(each);
            int most = isAbbreviation(each) ? 0 : Math.max(text.length(), each.length()) / 3;
            // Texts differ by at least the difference of their lengths, which costs nothing to know.
            if (Math.abs(wanted.length() - candidate.length()) <= most) {
                int distance = distance(wanted, candidate);
                if (distance < bestDistance && distance <= most) {
                    best = each;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Whether a text is one of those that people write where they know no value.
     *
     * @param text what was found
     * @return whether it is blank, or such as {@code unknown}, {@code N/A} or {@code -}
     */
    public static boolean meansUnknown(String text) {
        return text.length() <= MAX_LENGTH && UNKNOWN.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isAbbreviation(String text) {
        return text.length() <= 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** The optimal string alignment distance (Damerau 1964, restricted to non-overlapping swaps). */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[b.length()];
    }
}
