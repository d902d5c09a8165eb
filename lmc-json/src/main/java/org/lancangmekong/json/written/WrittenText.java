package org.lancangmekong.json.written;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.lancangmekong.core.message.Message;

/** One text that is being read: in plain form, and what was assumed so far. */
final class WrittenText {
    /** What no date or number that a person wrote into one cell exceeds; so no form of it costs much to try. */
    private static final int MAX_LENGTH = 200;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Why a text has no value; it never leaves this package. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Message problem;

        Refusal(Message problem) {
            super(problem.text(), null, false, false);
            this.problem = problem;
        }

        Message problem() {
            return problem;
        }
    }

    private final String original;
    private final String plain;
    private final List<Assumption> assumptions = new ArrayList<>();

    private WrittenText(String original, String plain) {
        this.original = original;
        this.plain = plain;
    }

    static WrittenText of(String text) throws Refusal {
        WrittenText written = new WrittenText(text, text.length() > MAX_LENGTH ? "" : plain(text));
        if (text.length() > MAX_LENGTH) {
            throw written.refuse(WrittenPart.LONG.with("most", Integer.toString(MAX_LENGTH)));
        }
        if (written.plain.isEmpty()) {
            throw written.refuse(WrittenPart.EMPTY.with());
        }
        for (int i = 1; i < text.length(); i++) {
            // NFKC makes 10² a number of three digits, and 3½ a fraction of 31.
            if (Character.getType(text.charAt(i)) == Character.OTHER_NUMBER && Character.isDigit(text.charAt(i - 1))) {
                throw written.refuse(WrittenPart.SMALL_DIGIT.with());
            }
        }
        return written;
    }

    /**
     * Lower case, with digits 0 to 9, plain hyphens and single spaces, without what cannot be seen; the same for words of a
     * vocabulary and for texts, so that these meet.
     */
    static String plain(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(normal.length());
        normal.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(c, 10));
                case Character.DASH_PUNCTUATION -> plain.append('-');
                case Character.FORMAT -> {
                    // Zero-width spaces between Khmer or Thai words, joiners, marks of direction.
                }
                default -> plain.appendCodePoint(c == '\u2212' ? '-' : c);
            }
        });
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    String original() {
        return original;
    }

    String plain() {
        return plain;
    }

    void assume(Assumption.Kind kind, Message sentence) {
        Assumption assumption = new Assumption(kind, sentence);
        if (!assumptions.contains(assumption)) {
            assumptions.add(assumption);
        }
    }

    List<Assumption> assumptions() {
        return List.copyOf(assumptions);
    }

    /** A refusal that quotes the text; the reason lacks its subject. */
    Refusal refuse(Message reason) {
        return new Refusal(WrittenPart.REFUSED.with("text", original, "reason", reason));
    }

    boolean has(Character.UnicodeScript script) {
        return plain.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
    }

    /** Words, and the symbols that they mean: in capitals, which no plain text has. */
    static final class Vocabulary {
        private final Map<Integer, List<String>> byFirst = new HashMap<>();
        private final Map<String, String> symbols = new HashMap<>();

        /** Adds lines of a symbol, a colon, and words separated by commas. The symbol "-" drops its words. */
        Vocabulary add(String lines) {
            lines.lines().forEach(line -> {
                int colon = line.indexOf(':');
                String symbol = line.substring(0, colon).strip();
                for (String each : line.substring(colon + 1).split(",")) {
                    add(symbol.equals("-") ? "" : symbol, plain(each));
                }
            });
            return this;
        }

        private void add(String symbol, String word) {
            if (symbols.put(word, symbol) == null) {
                List<String> words = byFirst.computeIfAbsent(word.codePointAt(0), c -> new ArrayList<>());
                words.add(word);
                words.sort((a, b) -> b.length() - a.length());
            }
        }

        /**
         * The tokens of a text, each followed by one space: symbols, numbers, other words and single characters.
         *
         * @param number what a number is
         */
        String tokens(String plain, Pattern number) {
            StringBuilder tokens = new StringBuilder();
            var numbers = number.matcher(plain);
            int i = 0;
            while (i < plain.length()) {
                String word = wordAt(plain, i);
                int from = i;
                if (word != null) {
                    i += word.length();
                    String symbol = symbols.get(word);
                    tokens.append(symbol).append(symbol.isEmpty() ? "" : " ");
                } else if (numbers.region(i, plain.length()).lookingAt()) {
                    i = numbers.end();
                    // Spaces part tokens; an apostrophe groups digits, too.
                    tokens.append(plain.substring(from, i).replace(' ', '\'')).append(' ');
                } else {
                    i += Character.charCount(plain.codePointAt(i));
                    while (isLatin(plain, from) && i < plain.length() && isLatin(plain, i)) {
                        i++;
                    }
                    tokens.append(plain.charAt(from) == ' ' ? "" : plain.substring(from, i) + " ");
                }
            }
            return tokens.toString().strip();
        }

        /** The longest word at a place; one of Latin letters is never a part of a longer word. */
        private String wordAt(String plain, int at) {
            for (String each : byFirst.getOrDefault(plain.codePointAt(at), List.of())) {
                int end = at + each.length();
                if (plain.startsWith(each, at)
                        && !(isLatin(plain, at) && at > 0 && isLatin(plain, at - 1))
                        && !(isLatin(plain, end - 1) && end < plain.length() && isLatin(plain, end))) {
                    return each;
                }
            }
            return null;
        }

        private static boolean isLatin(String text, int at) {
            char c = text.charAt(at);
            return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        }
    }
}
