package org.lancangmekong.core.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.shape.Texts;

/** Kinds of members that only records have and that need no Java type of their own. */
final class Kinds {
    /** Which of a series something is. */
    static final IntegerKind ORDINAL = IntegerKind.between(1, 1_000_000);

    private static final String COUNT = "[1-9][0-9]{0,3}";

    /**
     * Years, months and days of ISO 8601, each from 1. Weeks are refused because {@link Period} would turn them into days
     * without saying so.
     */
    private static final String CADENCE_FORM = "P(?:" + COUNT + "Y(?:" + COUNT + "M)?(?:" + COUNT + "D)?|" + COUNT
            + "M(?:" + COUNT + "D)?|" + COUNT + "D)";

    /** How often a series is held. */
    static final TextKind<Period> CADENCE = new Form<>(
                    Period.class,
                    "duration",
                    CADENCE_FORM,
                    Kinds::isCadence,
                    100,
                    "an ISO 8601 duration in years, months or days",
                    "P2Y",
                    Period::parse)
            .kind();

    private static final String URL_UNIT = "(?:[-A-Za-z0-9._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2}"
            + "|[^\\u0000-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000])";

    private static final String URL_FORM = "https?://" + URL_UNIT + "+(?:/(?:" + URL_UNIT + "|/)*)?" + "(?:\\?(?:"
            + URL_UNIT + "|[/?])*)?(?:#(?:" + URL_UNIT + "|[/?])*)?";

    /** An address of the Web (RFC 3986, with the letters of other scripts as in RFC 3987). */
    static final TextKind<URI> URL = new Form<>(
                    URI.class,
                    "web address",
                    URL_FORM,
                    Kinds::isUrl,
                    2_000,
                    "a web address that begins with http:// or https://",
                    "https://www.mrcmekong.org/",
                    Kinds::uri)
            .kind();

    /** The name of a list member, or of one role or indicator in one. */
    static final TextKind<String> COMPLETE = new Form<>(
                    String.class,
                    "list name",
                    "[a-z][A-Za-z]*(?::[a-z0-9]+(?:-[a-z0-9]+)*)?",
                    Kinds::isListName,
                    200,
                    "the name of a list member, or of a role or indicator in one",
                    "participants:member",
                    Function.identity())
            .kind();

    /** A code of any list that terms name. */
    static final TextKind<String> TERM_CODE = new Form<>(
                    String.class,
                    "code",
                    "[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*",
                    Kinds::isTermCode,
                    100,
                    "a code of the list that the scheme names",
                    "water-resources",
                    Function.identity())
            .kind();

    private Kinds() {}

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new InvalidValueException(Texts.quote(text) + " is not a web address: " + e.getReason());
        }
    }

    private static boolean isCadence(String text) {
        return Cadence.PATTERN.matcher(text).matches();
    }

    /** Made when first asked for. */
    private static final class Cadence {
        private static final Pattern PATTERN = Pattern.compile(CADENCE_FORM);
    }

    /** What the pattern of {@link #COMPLETE} says, without the cost of a matcher. */
    private static boolean isListName(String text) {
        int colon = text.indexOf(':');
        int end = colon < 0 ? text.length() : colon;
        if (end == 0 || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return colon < 0 || Texts.isSlug(text.substring(colon + 1));
    }

    /** What the pattern of {@link #TERM_CODE} says, likewise. */
    private static boolean isTermCode(String text) {
        return Texts.isSlug(text) || (text.length() == 2 && isCapital(text.charAt(0)) && isCapital(text.charAt(1)));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** What the pattern of {@link #URL} says, likewise: addresses are long. */
    private static boolean isUrl(String text) {
        int start = text.startsWith("https://") ? "https://".length() : "http://".length();
        if (!text.startsWith("http") || !text.startsWith("://", start - "://".length())) {
            return false;
        }
        int part = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            // Path, query and fragment, by what each begins with; in a later part the sign of an earlier one is a
            // letter.
            int begun = "/?#".indexOf(c) + 1;
            if (begun > part) {
                if (i == start) {
                    return false;
                }
                part = begun;
            } else if (c == '#') {
                return false;
            } else if (c == '%') {
                if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
                    return false;
                }
                i += 2;
            } else if (begun == 0 && !isUrlUnit(c)) {
                return false;
            }
        }
        return text.length() > start;
    }

    private static boolean isHex(char c) {
        return c <= 'f' && Character.digit(c, 16) >= 0;
    }

    private static boolean isUrlUnit(char c) {
        return c > '\u00A0'
                ? !Character.isSpaceChar(c)
                : (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || "-._~!$&'()*+,;=:@".indexOf(c) >= 0;
    }

    /** A text that is checked by its form alone, before it becomes a value and when a value is built. */
    private record Form<V>(
            Class<V> type,
            String name,
            String pattern,
            Predicate<String> matches,
            int maxLength,
            String expected,
            String example,
            Function<String, V> parse) {
        TextKind<V> kind() {
            return TextKind.of(type, name)
                    .pattern(pattern)
                    .maxLength(maxLength)
                    .expected(expected, example)
                    .conversion(this::read)
                    .constraint(this::problem)
                    .build();
        }

        private V read(String text) {
            Optional<String> problem = problem(text);
            if (problem.isPresent()) {
                throw new InvalidValueException("the " + name + " " + problem.get());
            }
            return parse.apply(text);
        }

        /** Of a value, or of the text that is to become one. */
        private Optional<String> problem(Object value) {
            String text = value.toString();
            Optional<String> malformed = Texts.problem(text);
            return malformed.isPresent() || (text.length() <= maxLength && matches.test(text))
                    ? malformed
                    : Optional.of(
                            "is " + Texts.quote(text) + " but must be " + expected + ", such as \"" + example + "\"");
        }
    }
}
