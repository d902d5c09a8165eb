package org.lancangmekong.core.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.CheckedForm;
import org.lancangmekong.core.shape.TextKind;

/**
 * Web addresses as values: RFC 3986, with the letters of other scripts as in RFC 3987, {@code http} or {@code https}, at
 * most 2,000 characters.
 */
public final class WebAddresses {
    /** What a part of an address has only escaped, if at all: controls, spaces, and the signs that RFC 3986 gives no place. */
    private static final String NOT_IN_URL = "\\x00-\\x20\\x22#%<>\\x5B-\\x5E\\x60\\x7B-\\x7D\\x7F-\\xA0"
            + "\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    private static final String FORM = "[Hh][Tt][Tt][Pp][Ss]?://(?:[^" + NOT_IN_URL + "/?]|%[0-9A-Fa-f]{2})"
            + urlPart("/?") + "(?:/" + urlPart("?") + ")?(?:\\?" + urlPart("") + ")?(?:#" + urlPart("") + ")?";

    /** The kind of a member that holds a web address. */
    public static final TextKind<URI> URL = new UrlForm().kind(URI.class, FORM);

    private WebAddresses() {}

    /**
     * The characters of a part of an address. Characters and escapes are not alternatives of one loop, in which Java's engine
     * would call itself for each character and overflow the stack.
     */
    private static String urlPart(String delimiters) {
        String plain = "[^" + NOT_IN_URL + delimiters + "]*";
        return plain + "(?:%[0-9A-Fa-f]{2}" + plain + ")*";
    }

    private static final class UrlForm extends CheckedForm<URI> {
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
        protected boolean matches(String text) {
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
        public Optional<Message> problem(URI value) {
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
        protected URI value(String text) {
            try {
                URI address = new URI(text);
                last = address;
                return address;
            } catch (URISyntaxException e) {
                throw new InvalidValueException(ValueProblem.WEB_ADDRESS.with("text", text));
            }
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
