package org.lancangmekong.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.EdtfDate;

/** A date in another form is refused with the form in which to write it. */
final class DateSlipsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 2022 | 2022-05",
                "2022 May | 2022-05",
                "Sept. 2022 | 2022-09",
                "12 May 2022 | 2022-05-12",
                "12th of May 2022 |",
                "1st May 2022 | 2022-05-01",
                "May 12, 2022 | 2022-05-12",
                "12-May-2022 | 2022-05-12",
                "05/2022 | 2022-05",
                "5.2022 | 2022-05",
                "2022/05 | 2022-05",
                "2022-5 | 2022-05",
                "2022-5-1 | 2022-05-01",
                "2022.05.12 | 2022-05-12",
                "20220512 | 2022-05-12",
                "2022\u5E745\u6708 | 2022-05",
                "2022\u5E745\u670812\u65E5 | 2022-05-12",
                "2020s | 202X",
                "c. 1995 | 1995~",
                "2016-2018 | 2016/2018",
            })
    void anotherFormIsRefusedWithTheRightOne(String text, String form) {
        assertEquals(Optional.ofNullable(form), DateSlips.meant(text));
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> EdtfDate.parse(text));
        assertEquals(form != null, refused.getMessage().endsWith("; write " + form), refused.getMessage());
        if (form != null) {
            assertEquals(form, EdtfDate.parse(form).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-Q1", "2022Q1", "2022 q1", "Q1 2022", "Q1/2022"})
    void aQuarterIsRefusedWithASetAndAPeriod(String text) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> EdtfDate.parse(text));
        assertTrue(
                refused.getMessage().endsWith("; write [2022-01..2022-03] or, for a period, 2022-01/2022-03"),
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "unknown", "Unknown", "N/A", "TBD", "-", "none"})
    void whatMeansUnknownIsToBeLeftOut(String text) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> EdtfDate.parse(text));
        assertTrue(refused.getMessage().endsWith("; if the date is unknown, leave it out"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/05/2022",
                "2022-13",
                "2022-02-30",
                "31 June 2022",
                "Mey 2022",
                "soon",
                "2000s",
                "2018-2016",
                "2022-123",
                "Q5 2022",
                "99"
            })
    void whatMayBeTwoDatesOrNoneIsNotGuessed(String text) {
        assertEquals(Optional.empty(), DateSlips.meant(text));
    }
}
