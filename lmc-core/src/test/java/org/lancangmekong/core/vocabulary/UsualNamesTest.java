package org.lancangmekong.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.CodeKind;

/** Codes by the names that people use; unlike a suggestion, a meaning is never only near. */
final class UsualNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Completed, completed",
        "COMPLETE, completed",
        "done, completed",
        "已完成, completed",
        "เสร็จสิ้น, completed",
        "ສຳເລັດ, completed",
        "Ongoing, implementing",
        "under construction, implementing",
        "在建, implementing",
        "กำลังก่อสร้าง, implementing",
        "ກຳລັງກໍ່ສ້າງ, implementing",
        "On hold, suspended",
        "canceled, cancelled",
        "operational, operating",
        "trial run, trial"
    })
    void aStatusIsFoundByItsUsualNames(String name, String code) {
        assertEquals(Optional.of(Status.of(code)), Status.KIND.meaning(name));
        assertEquals(Optional.of(code), Status.KIND.suggestion(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "active", "complet", "", "yes"})
    void whatIsOnlyNearOrMayBeSeveralStatusesMeansNone(String name) {
        assertEquals(Optional.empty(), Status.KIND.meaning(name));
    }

    /** A code in a document is often the name of a country. */
    @ParameterizedTest
    @CsvSource({
        "Laos, LA",
        "Lao PDR, LA",
        "the Lao PDR, LA",
        "LAO, LA",
        "lao, LA",
        "la, LA",
        "老挝, LA",
        "Vietnam, VN",
        "viet nam, VN",
        "China, CN",
        "CHINA, CN",
        "Cambodia, KH",
        "Burma, MM",
        "ไทย, TH",
        "UK, GB",
        "United States, US",
        "France, FR"
    })
    void aCountrySuggestsItsCode(String name, String code) {
        assertEquals(Optional.of(code), Country.KIND.suggestion(name));
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> Country.of(name));
        assertTrue(refused.getMessage().contains("did you mean \"" + code + "\"?"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Atlantis", "XX", "Mekong", "123"})
    void whatIsNoCountrySuggestsNone(String name) {
        assertEquals(Optional.empty(), Country.KIND.suggestion(name));
    }

    static Stream<Arguments> namesInEnglish() {
        return Stream.of(
                        Country.members().stream()
                                .map(each -> Arguments.of(
                                        Country.KIND, each.englishName().orElseThrow(), each.code())),
                        Pillar.KIND.values().stream()
                                .map(each -> Arguments.of(Pillar.KIND, each.englishName(), each.code())),
                        PriorityArea.KIND.values().stream()
                                .map(each -> Arguments.of(PriorityArea.KIND, each.englishName(), each.code())),
                        Unit.KIND.values().stream().map(each -> Arguments.of(Unit.KIND, each.singular(), each.code())),
                        Unit.KIND.values().stream().map(each -> Arguments.of(Unit.KIND, each.plural(), each.code())))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("namesInEnglish")
    void aNameInEnglishSuggestsItsCode(CodeKind<?> list, String name, String code) {
        assertEquals(Optional.of(code), list.suggestion(name));
        assertEquals(Optional.of(code), list.suggestion(name.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "OpenStreetMap, osm",
        "QID, wikidata",
        "ISO 3166-1 alpha-2, iso-3166-1",
        "M49, un-m49",
        "UN/LOCODE, un-locode",
        "IATA, iata-airport",
        "World Bank, world-bank-project",
        "DOI, doi"
    })
    void aSchemeSuggestsItsCode(String name, String code) {
        assertEquals(Optional.of(code), IdentifierScheme.KIND.suggestion(name));
    }

    /** The names are a copy of CLDR's; none that this Java has is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "th", "lo", "km", "my", "vi"})
    void membersAreFoundByEveryNameThatJavaHasInTheirLanguages(String language) {
        for (Country each : Country.members()) {
            String name = new Locale.Builder()
                    .setRegion(each.code())
                    .build()
                    .getDisplayCountry(Locale.forLanguageTag(language));
            for (String part : name.split("[()]")) {
                assertEquals(Optional.of(each), Country.ofName(part), part);
            }
        }
    }
}
