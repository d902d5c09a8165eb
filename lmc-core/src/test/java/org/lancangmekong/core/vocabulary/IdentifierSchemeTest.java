package org.lancangmekong.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierSchemeTest {
    static Stream<IdentifierScheme> known() {
        return IdentifierScheme.KIND.values().stream();
    }

    @ParameterizedTest
    @MethodSource("known")
    void anExampleIsAnIdentifierOfItsScheme(IdentifierScheme scheme) {
        assertEquals(Optional.empty(), scheme.problem(scheme.example().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("known")
    void nothingElseIsAnIdentifier(IdentifierScheme scheme) {
        String example = scheme.example().orElseThrow();
        for (String each : new String[] {"", " " + example, example + " ", example + "\n", "?"}) {
            assertTrue(scheme.problem(each).orElseThrow().startsWith("does not have the form of "), each);
            assertEquals(Optional.empty(), scheme.address(each));
        }
    }

    /** Published identifiers, and the same with one character wrong. */
    @ParameterizedTest
    @CsvSource({
        "wikidata, Q41179, q41179",
        "wikidata, Q1, Q01",
        "geonames, 1651944, 01651944",
        "osm, relation/49903, 49903",
        "iso-3166-1, LA, LAO",
        "iso-3166-2, LA-VT, LAVT",
        "un-locode, VNSGN, VN SGN",
        "ror, 05dxps055, 05dxps056",
        "ror, 02mhbdp94, 02mhbdp49",
        "isni, 0000000121032683, 0000000121032638",
        "lei, 5493001KJTIIGC8Y1R12, 5493001KJTIIGC8Y1R21",
        "issn, 2049-3630, 2049-3603",
        "issn, 2434-561X, 2434-5610",
        "isbn, 9780306406157, 9780306406158",
        "doi, 10.1000/182, doi:10.1000/182",
        "iati-organisation, XM-DAC-41114, XM-DAC/41114",
        "world-bank-project, P101083, 101083",
        "adb-project, 41682-013, 41682"
    })
    void aWrongCharacterIsFound(String scheme, String right, String wrong) {
        assertEquals(Optional.empty(), IdentifierScheme.of(scheme).problem(right));
        assertTrue(IdentifierScheme.of(scheme).problem(wrong).isPresent());
    }

    @Provide
    Arbitrary<IdentifierScheme> checked() {
        return Arbitraries.of(
                IdentifierScheme.ROR,
                IdentifierScheme.ISNI,
                IdentifierScheme.LEI,
                IdentifierScheme.ISSN,
                IdentifierScheme.ISBN);
    }

    /** What a check digit is for (of ISO 7064 and of weights modulo 11; that modulo 10 also finds all single digits). */
    @Property
    void oneWrongDigitIsAlwaysFound(
            @ForAll("checked") IdentifierScheme scheme,
            @ForAll @IntRange(max = 25) int place,
            @ForAll @IntRange(max = 9) int digit) {
        String right = scheme.example().orElseThrow();
        Assume.that(place < right.length() && Character.isDigit(right.charAt(place)));
        String wrong = right.substring(0, place) + digit + right.substring(place + 1);
        assertEquals(wrong.equals(right), scheme.problem(wrong).isEmpty(), wrong);
    }

    @Property
    void twoNeighboursInTheWrongOrderAreFound(
            @ForAll("checked") IdentifierScheme scheme, @ForAll @IntRange(max = 25) int place) {
        String right = scheme.example().orElseThrow();
        Assume.that(place + 1 < right.length() && right.charAt(place) != right.charAt(place + 1));
        // Modulo 10, with weights 1 and 3, two digits whose difference is 5 may change places.
        Assume.that(scheme != IdentifierScheme.ISBN || Math.abs(right.charAt(place) - right.charAt(place + 1)) != 5);
        String wrong =
                right.substring(0, place) + right.charAt(place + 1) + right.charAt(place) + right.substring(place + 2);
        assertTrue(scheme.problem(wrong).isPresent(), wrong);
    }

    @Test
    void anUnknownSchemeTakesAnyIdentifier() {
        IdentifierScheme other = IdentifierScheme.of("mekong-river-commission");
        assertEquals(Optional.empty(), other.form());
        assertEquals(Optional.empty(), other.example());
        assertEquals(Optional.empty(), other.problem("any thing"));
        assertEquals(Optional.empty(), other.address("any thing"));
    }

    @ParameterizedTest
    @CsvSource({
        "wikidata, Q41179, https://www.wikidata.org/wiki/Q41179",
        "osm, node/1, https://www.openstreetmap.org/node/1",
        "doi, 10.1000/a:b(1)<2>#3?4%5, https://doi.org/10.1000/a:b(1)%3C2%3E%233%3F4%255",
        "issn, 2049-3630, https://portal.issn.org/resource/ISSN/2049-3630"
    })
    void anAddressLeadsToTheSchemesOwnSite(String scheme, String id, String address) {
        assertEquals(
                Optional.of(URI.create(address)), IdentifierScheme.of(scheme).address(id));
    }
}
