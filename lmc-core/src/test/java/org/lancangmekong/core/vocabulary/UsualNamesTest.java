package org.lancangmekong.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
