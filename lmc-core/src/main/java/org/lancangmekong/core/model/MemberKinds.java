package org.lancangmekong.core.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.TextKind;

/** Kinds of members that only records have and that need no Java type of their own. */
final class MemberKinds {
    /** The number of something in a series. */
    static final IntegerKind ORDINAL = IntegerKind.between(1, 1_000_000);

    private static final String COUNT = "[1-9][0-9]{0,3}";

    /**
     * Years, months and days of ISO 8601, each from 1. Weeks are refused because {@link Period} would turn them into
     * days without saying so.
     */
    private static final String CADENCE_FORM = "P(?:" + COUNT + "Y(?:" + COUNT + "M)?(?:" + COUNT + "D)?|" + COUNT
            + "M(?:" + COUNT + "D)?|" + COUNT + "D)";

    /** The interval at which a series is held. */
    static final TextKind<Period> CADENCE = new CadenceForm().kind(Period.class, CADENCE_FORM);

    /** What a part of an address has only escaped, if at all: controls, spaces, and the signs that RFC 3986 gives no place. */
    private static final String NOT_IN_URL = "\\x00-\\x20\\x22#%<>\\x5B-\\x5E\\x60\\x7B-\\x7D\\x7F-\\xA0"
            + "\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    private static final String URL_FORM = "[Hh][Tt][Tt][Pp][Ss]?://(?:[^" + NOT_IN_URL + "/?]|%[0-9A-Fa-f]{2})"
            + urlPart("/?") + "(?:/" + urlPart("?") + ")?(?:\\?" + urlPart("") + ")?(?:#" + urlPart("") + ")?";

    /** A web address (RFC 3986, with the letters of other scripts as in RFC 3987). */
    static final TextKind<URI> URL = new UrlForm().kind(URI.class, URL_FORM);

    /** The name of a list member, or of one role or indicator in one. */
    static final TextKind<String> COMPLETE =
            new ListNameForm().kind(String.class, "[a-z][A-Za-z]*(?::[a-z0-9]+(?:-[a-z0-9]+)*)?");

    /** A code of any list that terms can name. */
    static final TextKind<String> TERM_CODE =
            new TermCodeForm().kind(String.class, "[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*");

    private MemberKinds() {}

    /**
     * The characters of a part of an address. Characters and escapes are not alternatives of one loop, in which Java's engine
     * would call itself for each character and overflow the stack.
     */
    private static String urlPart(String delimiters) {
        String plain = "[^" + NOT_IN_URL + delimiters + "]*";
        return plain + "(?:%[0-9A-Fa-f]{2}" + plain + ")*";
    }

    /** A text whose form alone is checked, before it becomes a value and when a value is built. */
    private abstract static class Form<V> implements TextKind.Form<V> {
        private final String name;
        private final int maxLength;
        private final String expected;
        private final String example;

        Form(String name, int maxLength, String expected, String example) {
            this.name = name;
            this.maxLength = maxLength;
            this.expected = expected;
            this.example = example;
        }

        TextKind<V> kind(Class<V> type, String pattern) {
            return TextKind.of(type, name)
                    .pattern(pattern)
                    .maxLength(maxLength)
                    .expected(expected, example)
                    .form(this)
                    .build();
        }

        /** Checks the same form as the pattern, without the cost of a matcher. */
        abstract boolean matches(String text);

        abstract V value(String text);

        @Override
        public final V parse(String text) {
            Optional<String> problem = problemOf(text);
            if (problem.isPresent()) {
                throw new InvalidValueException("the " + name + " " + problem.get());
            }
            return value(text);
        }

        @Override
        public final boolean isConstrained() {
            return true;
        }

        @Override
        public Optional<String> problem(V value) {
            return problemOf(value.toString());
        }

        private Optional<String> problemOf(String text) {
            Optional<String> malformed = Texts.problem(text);
            return malformed.isPresent() || (text.codePointCount(0, text.length()) <= maxLength && matches(text))
                    ? malformed
                    : Optional.of(
                            "is " + Texts.quote(text) + " but must be " + expected + ", such as \"" + example + "\"");
        }
    }

    private static final class CadenceForm extends Form<Period> {
        CadenceForm() {
            super("duration", 100, "an ISO 8601 duration in years, months or days", "P2Y");
        }

        @Override
        boolean matches(String text) {
            int at = 1;
            int unit = 0;
            while (at < text.length()) {
                int end = at;
                while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                    end++;
                }
                if (end == at || end - at > 4 || text.charAt(at) == '0' || end == text.length()) {
                    return false;
                }
                unit = 1 + "YMD".indexOf(text.charAt(end), unit);
                if (unit == 0) {
                    return false;
                }
                at = end + 1;
            }
            return unit > 0 && text.charAt(0) == 'P';
        }

        @Override
        Period value(String text) {
            return Period.parse(text);
        }
    }

    private static final class UrlForm extends Form<URI> {
        /**
         * The address that was read last and so already checked, since its record checks it again; a race checks it
         * twice.
         */
        private URI last;

        UrlForm() {
            super(
                    "web address",
                    2_000,
                    "a web address that begins with http:// or https://",
                    "https://www.mrcmekong.org/");
        }

        @Override
        boolean matches(String text) {
            int start = afterScheme(text);
            if (start < 0) {
                return false;
            }
            int part = 0;
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    continue; // As most are.
                }
                // Path, query and fragment each begin with a sign of their own, which is an ordinary character in any
                // later
                // part.
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
                } else if (begun == 0 && !isUnit(c)) {
                    return false;
                }
            }
            return text.length() > start;
        }

        /** Where the authority begins; less than 0 if the text does not begin with http:// or https:// in any case. */
        private static int afterScheme(String text) {
            int colon = text.indexOf(':');
            boolean isScheme = colon == 4 || colon == 5;
            for (int i = 0; i < colon && isScheme; i++) {
                char c = text.charAt(i);
                isScheme = (isCapital(c) ? c + 'a' - 'A' : c) == "https".charAt(i);
            }
            return isScheme && text.startsWith("://", colon) ? colon + "://".length() : -1;
        }

        private static boolean isHex(char c) {
            return c <= 'f' && Character.digit(c, 16) >= 0;
        }

        /** Whether a character other than a small letter or digit may appear in a part. */
        private static boolean isUnit(char c) {
            return c > '\u00A0' ? !Character.isSpaceChar(c) : isCapital(c) || "-._~!$&'()*+,;=:@".indexOf(c) >= 0;
        }

        @Override
        public Optional<String> problem(URI value) {
            return value == last ? Optional.empty() : super.problem(value);
        }

        /**
         * What {@link URI#equals} takes for the same: RFC 3986 section 6.2.2.1 for the case of the scheme, the host and
         * hexadecimal digits, and the port as a number.
         */
        @Override
        public String canonical(URI value) {
            StringBuilder text = new StringBuilder(value.getScheme().toLowerCase(Locale.ROOT)).append("://");
            if (value.getHost() == null) {
                text.append(value.getRawAuthority());
            } else {
                text.append(value.getRawUserInfo() == null ? "" : value.getRawUserInfo() + "@")
                        .append(value.getHost().toLowerCase(Locale.ROOT))
                        .append(value.getPort() < 0 ? "" : ":" + value.getPort());
            }
            text.append(value.getRawPath())
                    .append(value.getRawQuery() == null ? "" : "?" + value.getRawQuery())
                    .append(value.getRawFragment() == null ? "" : "#" + value.getRawFragment());
            for (int i = text.indexOf("%"); i >= 0; i = text.indexOf("%", i + 1)) {
                text.setCharAt(i + 1, Character.toUpperCase(text.charAt(i + 1)));
                text.setCharAt(i + 2, Character.toUpperCase(text.charAt(i + 2)));
            }
            return text.toString();
        }

        @Override
        URI value(String text) {
            try {
                URI address = new URI(text);
                last = address;
                return address;
            } catch (URISyntaxException e) {
                throw new InvalidValueException(Texts.quote(text) + " is not a web address: " + e.getReason());
            }
        }
    }

    private static final class ListNameForm extends Form<String> {
        ListNameForm() {
            super(
                    "list name",
                    200,
                    "the name of a list member, or of a role or indicator in one",
                    "participants:member");
        }

        @Override
        boolean matches(String text) {
            int colon = text.indexOf(':');
            int end = colon < 0 ? text.length() : colon;
            if (end == 0 || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
                return false;
            }
            for (int i = 1; i < end; i++) {
                char c = text.charAt(i);
                if (!(c >= 'a' && c <= 'z') && !isCapital(c)) {
                    return false;
                }
            }
            return colon < 0 || Texts.isSlug(text.substring(colon + 1));
        }

        @Override
        String value(String text) {
            return text;
        }
    }

    private static final class TermCodeForm extends Form<String> {
        TermCodeForm() {
            super("code", 100, "a code of the list that the scheme names", "water-resources");
        }

        @Override
        boolean matches(String text) {
            return Texts.isSlug(text) || (text.length() == 2 && isCapital(text.charAt(0)) && isCapital(text.charAt(1)));
        }

        @Override
        String value(String text) {
            return text;
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
