package org.lancangmekong.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> CODES = List.of(
            "connectivity",
            "production-capacity",
            "water-resources",
            "evidence",
            "otherNames",
            "name",
            "kind",
            "CN",
            "KH");

    /** Each way to mistype one letter of a word. */
    private enum Slip {
        DELETE {
            @Override
            String apply(String word, int at, char c) {
                return word.substring(0, at) + word.substring(at + 1);
            }
        },
        INSERT {
            @Override
            String apply(String word, int at, char c) {
                return word.substring(0, at) + c + word.substring(at);
            }
        },
        SUBSTITUTE {
            @Override
            String apply(String word, int at, char c) {
                return word.substring(0, at) + c + word.substring(at + 1);
            }
        },
        SWAP {
            @Override
            String apply(String word, int at, char c) {
                int next = Math.min(at + 1, word.length() - 1);
                char[] letters = word.toCharArray();
                letters[at] = word.charAt(next);
                letters[next] = word.charAt(at);
                return new String(letters);
            }
        };

        abstract String apply(String word, int at, char c);
    }

    @Property
    void oneSlipIsForgiven(
            @ForAll("longCode") String code,
            @ForAll Slip slip,
            @ForAll @IntRange(max = 100) int at,
            @ForAll("letter") char letter) {
        String typed = slip.apply(code, at % code.length(), letter);
        assertEquals(Optional.of(code), Suggestions.nearest(typed, CODES));
    }

    @Provide
    Arbitrary<String> longCode() {
        return Arbitraries.of(CODES.subList(0, 7));
    }

    @Provide
    Arbitrary<Character> letter() {
        return Arbitraries.chars().range('a', 'z');
    }

    @Property
    void whatIsFarFromAllIsNotGuessed(@ForAll("digits") String text) {
        assertEquals(Optional.empty(), Suggestions.nearest(text, CODES));
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().withCharRange('0', '9').ofMaxLength(80);
    }

    @Property
    void caseAndSeparatorsDoNotCount(@ForAll("anyCode") String code) {
        assertEquals(Optional.of(code), Suggestions.nearest(code.toUpperCase(Locale.ROOT), CODES));
        assertEquals(Optional.of(code), Suggestions.nearest(code.replace('-', '_'), CODES));
        assertEquals(Optional.of(code), Suggestions.nearest(code.replace('-', ' '), CODES));
    }

    @Provide
    Arbitrary<String> anyCode() {
        return Arbitraries.of(CODES);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "conectivity, connectivity",
                "conenctivity, connectivity",
                "connectivitys, connectivity",
                "conxxxtivity, connectivity",
                "coxxxxtivity, connectivity",
                "cxxxxxtivity, -",
                "nmae, name",
                "nxxe, -",
                "WATER RESOURCES, water-resources",
                "other_names, otherNames",
                "cn, CN",
                "CNN, -",
                "C-N, -",
                "KHH, -",
                "CX, -",
                "UK, -",
                "C, -",
                "x, -",
            })
    void suggestsWhatDiffersInAThirdOfItsLettersAtMost(String text, String nearest) {
        assertEquals(Optional.ofNullable(nearest), Suggestions.nearest(text, CODES));
    }

    @Test
    void ofEquallyNearOnesItIsTheFirst() {
        assertEquals(Optional.of("caat"), Suggestions.nearest("cat", List.of("caat", "cart", "cats")));
        assertEquals(Optional.of("cats"), Suggestions.nearest("cat", List.of("cxxt", "cats", "cart")));
        assertEquals(Optional.of("cat"), Suggestions.nearest("cat", List.of("cats", "cat")));
    }

    @Test
    void anEmptyOrVeryLongTextIsNoMisspeltName() {
        String longest = "a".repeat(64);
        assertEquals(Optional.of(longest), Suggestions.nearest(longest, List.of(longest)));
        assertEquals(Optional.empty(), Suggestions.nearest(longest + "a", List.of(longest)));
        assertEquals(Optional.empty(), Suggestions.nearest("", List.of("", "a")));
        assertTrue(Suggestions.nearest("name", List.of()).isEmpty());
    }
}
