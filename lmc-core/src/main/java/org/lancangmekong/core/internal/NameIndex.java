package org.lancangmekong.core.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Finds things by their names, whole names first.
 *
 * @param <T> what has names
 */
public final class NameIndex<T> {
    /** A longer text is not looked for within names, since the time for that grows with the product of the lengths. */
    private static final int MOST_WITHIN = 200;

    /** The ways in which a name matches a text, the best first. */
    private enum Match {
        SAME,
        SAME_BUT_FOR_ACCENTS,
        BEGINNING,
        WORDS,
        NONE
    }

    /** A thing and its names. */
    private record Named<T>(T subject, List<Name> names) {}

    private final List<Named<T>> all;

    private NameIndex(List<Named<T>> all) {
        this.all = all;
    }

    /**
     * Returns the index of things by their names.
     *
     * @param subjects the things, in the order of equal matches
     * @param names gives the names of one
     * @param <T> what has names
     * @return the index
     */
    public static <T> NameIndex<T> of(Iterable<T> subjects, Function<T, List<String>> names) {
        List<Named<T>> all = new ArrayList<>();
        for (T each : subjects) {
            all.add(new Named<>(each, names.apply(each).stream().map(Name::new).toList()));
        }
        return new NameIndex<>(all);
    }

    /**
     * The things with a name that matches a text.
     *
     * @param text a whole name or the beginning of some of its words
     * @return each once, the best matches first and equal ones in their order
     */
    public List<T> find(String text) {
        Name wanted = new Name(text);
        List<List<T>> found = new ArrayList<>();
        for (Match each : Match.values()) {
            found.add(new ArrayList<>());
        }
        if (!wanted.plain.isEmpty()) {
            for (Named<T> each : all) {
                found.get(match(each.names, wanted).ordinal()).add(each.subject);
            }
        }
        return found.subList(0, Match.NONE.ordinal()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Match match(List<Name> names, Name wanted) {
        Match best = Match.NONE;
        for (Name each : names) {
            Match match = each.match(wanted);
            best = match.compareTo(best) < 0 ? match : best;
        }
        return best;
    }

    /** A name in the forms in which it is compared. */
    private static final class Name {
        private final String plain;
        private final String withoutAccents;

        /** Where a word begins in {@link #withoutAccents}, which has no spaces. */
        private final BitSet words = new BitSet();

        Name(String text) {
            this.plain = NameForms.plain(text);
            StringBuilder all = new StringBuilder();
            StringBuilder word = new StringBuilder();
            NameForms.words(NameForms.lower(text), word::appendCodePoint, () -> {
                String folded = NameForms.withoutAccents(word.toString());
                addWords(folded, all.length());
                all.append(folded);
                word.setLength(0);
            });
            this.withoutAccents = all.length() > 0 ? all.toString() : plain;
            words.set(0);
        }

        private void addWords(String word, int at) {
            boolean isBeginning = true;
            for (int i = 0; i < word.length(); ) {
                int c = word.codePointAt(i);
                boolean isAlone = NameForms.isWithoutSpaces(c);
                if ((isBeginning || isAlone) && !NameForms.isMark(c)) {
                    words.set(at + i);
                }
                // What follows such a script in another one begins a word, too.
                isBeginning = isAlone;
                i += Character.charCount(c);
            }
        }

        Match match(Name wanted) {
            if (plain.equals(wanted.plain)) {
                return Match.SAME;
            }
            String text = wanted.withoutAccents;
            if (withoutAccents.equals(text)) {
                return Match.SAME_BUT_FOR_ACCENTS;
            }
            if (text.length() > MOST_WITHIN) {
                return Match.NONE;
            }
            int at = withoutAccents.indexOf(text);
            while (at >= 0 && !(words.get(at) && isWhole(at + text.length()))) {
                at = withoutAccents.indexOf(text, at + 1);
            }
            return at < 0 ? Match.NONE : at == 0 ? Match.BEGINNING : Match.WORDS;
        }

        /** Whether a letter ends there: a mark that follows is a part of it. */
        private boolean isWhole(int end) {
            return end == withoutAccents.length() || !NameForms.isMark(withoutAccents.codePointAt(end));
        }
    }
}
