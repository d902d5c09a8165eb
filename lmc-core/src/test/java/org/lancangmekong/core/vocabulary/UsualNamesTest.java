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
    void a_status_is_found_by_its_usual_names(String name, String code) {
        assertEquals(Optional.of(Status.of(code)), Status.KIND.meaning(name));
        assertEquals(Optional.of(code), Status.KIND.suggestion(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "active", "complet", "", "yes"})
    void what_is_only_near_or_may_be_several_statuses_means_none(String name) {
        assertEquals(Optional.empty(), Status.KIND.meaning(name));
    }

    /** The names are a copy of CLDR's; none that this Java has is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "th", "lo", "km", "my", "vi"})
    void members_are_found_by_every_name_that_java_has_in_their_languages(String language) {
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
