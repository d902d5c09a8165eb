package org.lancangmekong.core.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
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

    static final TextKind<Period> CADENCE = text(
                    Period.class,
                    "duration",
                    CADENCE_FORM,
                    100,
                    "an ISO 8601 duration in years, months or days",
                    "P2Y",
                    Period::parse)
            .build();

    private static final String URL_UNIT = "(?:[-A-Za-z0-9._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2}"
            + "|[^\\u0000-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000])";

    private static final String URL_FORM = "https?://" + URL_UNIT + "+(?:/(?:" + URL_UNIT + "|/)*)?" + "(?:\\?(?:"
            + URL_UNIT + "|[/?])*)?(?:#(?:" + URL_UNIT + "|[/?])*)?";

    /** An address of the Web (RFC 3986, with the letters of other scripts as in RFC 3987). */
    static final TextKind<URI> URL = text(
                    URI.class,
                    "web address",
                    URL_FORM,
                    2_000,
                    "a web address that begins with http:// or https://",
                    "https://www.mrcmekong.org/",
                    Kinds::uri)
            .build();

    /** The name of a list member, or of one role or indicator in one. */
    static final TextKind<String> COMPLETE = text(
                    String.class,
                    "list name",
                    "[a-z][A-Za-z]*(?::[a-z0-9]+(?:-[a-z0-9]+)*)?",
                    200,
                    "the name of a list member, or of a role or indicator in one",
                    "participants:member",
                    text -> text)
            .build();

    /** A code of any list that terms name. */
    static final TextKind<String> TERM_CODE = text(
                    String.class,
                    "code",
                    "[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*",
                    100,
                    "a code of the list that the scheme names",
                    "water-resources",
                    text -> text)
            .build();

    private Kinds() {}

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new InvalidValueException(Texts.quote(text) + " is not a web address: " + e.getReason());
        }
    }

    private static <V> TextKind.Builder<V> text(
            Class<V> type,
            String name,
            String form,
            int maxLength,
            String expected,
            String example,
            Function<String, V> parse) {
        Pattern pattern = Pattern.compile(form);
        Function<String, Optional<String>> problem = text -> {
            Optional<String> malformed = Texts.problem(text);
            return malformed.isPresent()
                            || (text.length() <= maxLength
                                    && pattern.matcher(text).matches())
                    ? malformed
                    : Optional.of(
                            "is " + Texts.quote(text) + " but must be " + expected + ", such as \"" + example + "\"");
        };
        return TextKind.of(type, name)
                .pattern(form)
                .maxLength(maxLength)
                .expected(expected, example)
                .conversion(
                        text -> {
                            problem.apply(text).ifPresent(sentence -> {
                                throw new InvalidValueException("the " + name + " " + sentence);
                            });
                            return parse.apply(text);
                        },
                        Object::toString)
                .constraint(value -> problem.apply(value.toString()));
    }
}
