package org.lancangmekong.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.problem.InvalidValueException;

/** Which country a refused code suggests, for all codes of three letters and for anything as short. */
class CountrySuggestionProperties {
    /** The countries by the codes of three letters that the JDK gives them. */
    private static final Map<String, String> BY_ALPHA_3 = Country.KIND.codes().stream()
            .collect(Collectors.toMap(
                    code -> new Locale.Builder().setRegion(code).build().getISO3Country(), Function.identity()));

    @Test
    void aCodeOfThreeLettersSuggestsTheOneOfTwo() {
        assertEquals(249, BY_ALPHA_3.size());
        BY_ALPHA_3.forEach((alpha3, alpha2) -> {
            assertEquals(Optional.of(alpha2), Country.KIND.suggestion(alpha3), alpha3);
            assertEquals(Optional.of(alpha2), Country.KIND.suggestion(alpha3.toLowerCase(Locale.ROOT)), alpha3);
        });
    }

    @Test
    void theSentenceOfARefusalNamesTheCountryThatWasMeant() {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> Country.of("AUS"));
        assertTrue(refused.getMessage().contains("(did you mean \"AU\"?)"), refused.getMessage());
    }

    /** A name may be as short, such as UK. */
    @Property
    void noOtherCountryIsGuessedFromFewLetters(@ForAll("fewLetters") String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String byCode = Country.KIND.codes().contains(upper) ? upper : BY_ALPHA_3.get(upper);
        String byName = Country.ofName(text).map(Country::code).orElse(null);
        assertEquals(Optional.ofNullable(byCode == null ? byName : byCode), Country.KIND.suggestion(text));
    }

    @Test
    void aShortNameSuggestsTheCodeOfItsCountry() {
        assertEquals(Optional.of("GB"), Country.KIND.suggestion("UK"));
        assertEquals(Optional.of("GB"), Country.KIND.suggestion("uk"));
    }

    @Provide
    Arbitrary<String> fewLetters() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(3);
    }
}
