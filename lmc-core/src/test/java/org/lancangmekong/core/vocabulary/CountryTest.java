package org.lancangmekong.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.problem.InvalidValueException;

class CountryTest {
    /** A second source: the JDK's copy of the officially assigned codes. */
    @Test
    void theListIsThatOfIso3166() {
        Set<String> jdk = new TreeSet<>(List.of(Locale.getISOCountries()));
        assertEquals(jdk, new TreeSet<>(Country.KIND.codes()));
        assertEquals(249, Country.KIND.codes().size());
    }

    @ParameterizedTest
    @CsvSource({
        "KH, Cambodia, KHM",
        "CN, China, CHN",
        "LA, Lao PDR, LAO",
        "MM, Myanmar, MMR",
        "TH, Thailand, THA",
        "VN, Viet Nam, VNM"
    })
    void theSixMembersHaveAName(String code, String name, String alpha3) {
        Country country = Country.of(code);
        assertTrue(country.isMember());
        assertEquals(Optional.of(name), country.englishName());
        assertEquals(alpha3, new Locale("", country.code()).getISO3Country());
    }

    @Test
    void thereAreSixMembersAndFiveOfThemOnTheMekong() {
        assertEquals(
                List.of(
                        Country.CAMBODIA,
                        Country.CHINA,
                        Country.LAOS,
                        Country.MYANMAR,
                        Country.THAILAND,
                        Country.VIET_NAM),
                Country.members());
        assertEquals(
                List.of(Country.CAMBODIA, Country.LAOS, Country.MYANMAR, Country.THAILAND, Country.VIET_NAM),
                Country.mekongCountries());
        assertEquals(
                Country.members(),
                Country.KIND.values().stream().filter(Country::isMember).toList());
        assertThrows(
                UnsupportedOperationException.class, () -> Country.members().clear());
    }

    @Test
    void otherCountriesHaveNoName() {
        Country japan = Country.of("JP");
        assertSame(japan, Country.of("JP"));
        assertFalse(japan.isMember());
        assertEquals(Optional.empty(), japan.englishName());
        assertEquals("JP", japan.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "AN", "XK", "SU", "ZZ", "XX", "C", "", "156"})
    void refusesCodesThatAreNotAssigned(String code) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> Country.of(code));
        assertTrue(refused.getMessage().endsWith("CN, LA, MM, TH, VN, AD, AE, AF, AG, AI, AL, ... (249 in all)"));
        assertFalse(refused.getMessage().contains("did you mean"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"KHM, KH", "CHN, CN", "LAO, LA", "MMR, MM", "THA, TH", "VNM, VN"})
    void suggestsTheAlpha2CodeForTheAlpha3CodeOfAMember(String alpha3, String alpha2) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> Country.of(alpha3));
        assertTrue(refused.getMessage().contains("(did you mean \"" + alpha2 + "\"?)"), refused.getMessage());
    }

    @Test
    void suggestsTheCodeInCapitals() {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> Country.of("vn"));
        assertTrue(refused.getMessage().contains("(did you mean \"VN\"?)"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "Laos, LA",
        "Lao PDR, LA",
        "laos, LA",
        "Lao People's Democratic Republic, LA",
        "Vietnam, VN",
        "Viet Nam, VN",
        "Burma, MM",
        "Myanmar, MM",
        "Cambodia, KH",
        "The Kingdom of Thailand, TH",
        "P.R. China, CN",
        "People\u2019s Republic of China, CN",
        "Japan, JP",
        "Republic of Korea, KR",
        "South Korea, KR",
        "USA, US",
        "UK, GB",
        "Czech Republic, CZ",
        "Cote d'Ivoire, CI",
        "C\u00F4te d\u2019Ivoire, CI",
        "Saint Lucia, LC",
        "T\u00FCrkiye, TR",
        "Hong Kong, HK",
        "Macau, MO",
        "Bosnia and Herzegovina, BA",
        "' Netherlands ', NL",
        "Guinea-Bissau, GW"
    })
    void isFoundByItsUsualEnglishNames(String name, String code) {
        assertEquals(Optional.of(Country.of(code)), Country.ofName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "the", "LA", "Korea", "Indochina", "Mekong", "Laoss"})
    void isNotFoundByWhatIsNoNameOfOne(String name) {
        assertEquals(Optional.empty(), Country.ofName(name));
    }

    /** No name leads to two countries: the usual ones do not hide one of the JDK's. */
    @Test
    void everyCountryIsFoundByTheNameThatTheJdkGives() {
        for (Country each : Country.KIND.values()) {
            String name = new Locale("", each.code()).getDisplayCountry(Locale.ENGLISH);
            assertEquals(Optional.of(each), Country.ofName(name), name);
            each.englishName().ifPresent(own -> assertEquals(Optional.of(each), Country.ofName(own)));
        }
    }
}
