package org.lancangmekong.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.WebAddresses;

/** What is read without a matcher is what the pattern in the schema says. */
class MemberKindsProperties {
    private static final List<String> PIECES = List.of(
            "http://",
            "https://",
            "HTTP://",
            "Https://",
            "http\u017F://",
            "http",
            "://",
            ":",
            "/",
            "?",
            "#",
            "%",
            "%2",
            "%4a",
            "%C3",
            "%Fg",
            "%\u0664\u0664",
            "a",
            "f",
            "Z",
            "0",
            "-",
            "--",
            ".",
            "..",
            "_",
            "~",
            "!",
            "@",
            "[",
            "|",
            " ",
            "\u00A0",
            "\u00E9",
            "\u1680",
            "\u2028",
            "\u3000",
            "\u6E44",
            "\uD83D\uDE82",
            "\u007F",
            "KH",
            "participants",
            "member",
            "water-supply",
            "\n");

    private static final TextKind<?> REGION =
            (TextKind<?>) Place.Table.SHAPE.member("region").orElseThrow().kind();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(7).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> urls() {
        return texts().map(rest -> "https://a" + rest);
    }

    private static <V> void check(TextKind<V> kind, String text) {
        boolean matches =
                text.codePointCount(0, text.length()) <= kind.maxLength() && Pattern.matches(kind.pattern(), text);
        boolean read;
        try {
            V value = kind.parse(text);
            assertEquals(text, kind.print(value));
            assertEquals(Optional.empty(), kind.problem(value));
            // What was read last is known to be good; after another text it is asked anew.
            kind.parse(kind.example());
            assertEquals(Optional.empty(), kind.problem(value));
            read = true;
        } catch (InvalidValueException e) {
            // An address can have the form and yet be none: what java.net.URI makes of its authority is no form.
            read = e.getMessage().contains(" is not a web address: ");
        }
        assertEquals(matches, read, text);
        Statistics.label(kind.name()).collect(matches);
    }

    @Property(tries = 5_000)
    void aTextHasTheFormThatThePatternSays(@ForAll("texts") String text) {
        check(WebAddresses.URL, text);
        check(MemberKinds.COMPLETE, text);
        check(MemberKinds.TERM_CODE, text);
        assertEquals(Pattern.matches("[a-z0-9]+(?:-[a-z0-9]+)*", text), Texts.isSlug(text), text);
    }

    /** The letters of a scheme have no case (RFC 3986, 3.1). */
    @Property
    void aSchemeIsReadInAnyCase(
            @ForAll("schemes") String scheme, @ForAll @IntRange(max = 31) int capitals, @ForAll("texts") String rest) {
        char[] letters = scheme.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (capitals >> i & 1) == 1 ? Character.toUpperCase(letters[i]) : letters[i];
        }
        String text = new String(letters) + "://example.org/";
        assertEquals(text, WebAddresses.URL.parse(text).toString());
        check(WebAddresses.URL, text);
        check(WebAddresses.URL, new String(letters) + rest);
    }

    /** A schema counts characters; Java counts two for a character beyond the basic plane. */
    @Property
    void aLengthIsThatInCharacters(
            @ForAll("characters") String character, @ForAll @IntRange(min = 1_980, max = 2_010) int length) {
        String start = "https://example.org/";
        check(WebAddresses.URL, start + character.repeat(length - start.length()));
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.of("a", "\u6E44", "\uD83D\uDE82");
    }

    @Provide
    Arbitrary<String> schemes() {
        return Arbitraries.of("http", "https");
    }

    @Provide
    Arbitrary<String> durations() {
        Arbitrary<String> parts = Arbitraries.of("1Y", "2Y", "12M", "9999M", "30D", "7D");
        Arbitrary<String> pieces =
                Arbitraries.of("P", "p", "T", "Y", "M", "D", "1W", "1H", "0", "01", "12345", "-", "+", " ", "\u0661");
        return Arbitraries.frequencyOf(Tuple.of(3, parts), Tuple.of(1, pieces))
                .list()
                .ofMaxSize(4)
                .map(list -> "P" + String.join("", list));
    }

    @Property(tries = 5_000)
    void aCadenceHasTheFormThatThePatternSays(@ForAll("durations") String text) {
        check(MemberKinds.CADENCE, text);
        check(MemberKinds.CADENCE, text.substring(1));
        Statistics.label(MemberKinds.CADENCE.name())
                .coverage(coverage -> Stream.of(true, false)
                        .forEach(each -> coverage.check(each).percentage(share -> share > 2)));
    }

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of("C", "N", "5", "3", "-", "LA", "c", "\u0665", "_", "\uD83D\uDE82")
                .list()
                .ofMaxSize(7)
                .map(list -> String.join("", list));
    }

    @Property(tries = 5_000)
    void aRegionHasTheFormThatThePatternSays(@ForAll("regions") String text) {
        check(REGION, text);
        check(REGION, "CN-" + text);
        Statistics.label(REGION.name())
                .coverage(coverage -> Stream.of(true, false)
                        .forEach(each -> coverage.check(each).percentage(share -> share > 5)));
    }

    @Property
    void aCadenceIsThePeriodOfItsText(
            @ForAll @IntRange(max = 9_999) int years,
            @ForAll @IntRange(max = 9_999) int months,
            @ForAll @IntRange(max = 9_999) int days) {
        Period period = Period.of(years, months, days);
        Assume.that(!period.isZero());
        assertEquals(period, MemberKinds.CADENCE.parse(period.toString()));
    }

    @Property(tries = 5_000)
    void anAddressHasTheFormThatThePatternSays(@ForAll("urls") String text) {
        check(WebAddresses.URL, text);
        Statistics.label(WebAddresses.URL.name())
                .coverage(coverage -> Stream.of(true, false)
                        .forEach(each -> coverage.check(each).percentage(share -> share > 5)));
    }
}
