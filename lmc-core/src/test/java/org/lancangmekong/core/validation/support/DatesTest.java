package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.value.EdtfDate;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2018-01-10/2020-08-24, 2018-01-10 2020-08-24",
        "2018/2020, 2018-12-31 2020-01-01",
        "2018-03/2018-06, 2018-03-31 2018-06-01",
        "2018/2018, ''",
        "2018/.., 2018-12-31 +999999999-12-31",
        "../2018, -999999999-01-01 2018-01-01",
        "2018/, ''",
        "/2018, ''",
        "2018~/2020, ''",
        "2018/2020?, ''",
        "2018, 2018-01-01 2018-12-31",
        "2018~, ''",
        "2018-21, ''",
        "201X, ''",
        "2018-XX, ''",
        "2018-05-XX, ''",
        "201X/2030, 2019-12-31 2030-01-01",
        "2018-01-10, 2018-01-10 2018-01-10"
    })
    void certainDaysAreBetweenTheLastBeginningAndTheFirstEnd(String period, String expected) {
        assertEquals(
                expected,
                Dates.certainDays(EdtfDate.parse(period))
                        .map(span -> span.first() + " " + span.last())
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-10/2020-08-24, 2020-08-24/.., false",
        "2018-01-10/2020-08-25, 2020-08-24/.., true",
        "2018, 2018, true",
        "2018-01-10, 2018-01-10, false",
        "../2018-01-10, 2019/.., false"
    })
    void aDayOfHandoverIsNoMeeting(String one, String other, boolean meets) {
        Dates.Span a = Dates.certainDays(EdtfDate.parse(one)).orElseThrow();
        Dates.Span b = Dates.certainDays(EdtfDate.parse(other)).orElseThrow();
        assertEquals(meets, a.meets(b));
        assertEquals(meets, b.meets(a));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03, 2018-03-01",
        "2018~, -999999999-01-01",
        "2018?, -999999999-01-01",
        "'[2018,2019]', 2018-01-01",
        "'[..2019]', -999999999-01-01"
    })
    void aDoubtfulDateMayBeAnyDay(String date, LocalDate expected) {
        assertEquals(expected, Dates.earliestCertain(Optional.of(EdtfDate.parse(date))));
        assertEquals(LocalDate.MIN, Dates.earliestCertain(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03/2019, 2018-03-31",
        "2018-03-05/.., 2018-03-05",
        "2018~/2019, ''",
        "../2019, ''",
        "/2019, ''",
        "'[2018,2019]', 2019-12-31",
        "'[2018..]', ''",
        "2018-03~, ''",
        "2018-03-05, 2018-03-05",
        "2018-03, 2018-03-31",
        "2018, 2018-12-31"
    })
    void aPeriodHasBegunByTheEndOfItsFirstDate(String period, String expected) {
        assertEquals(
                expected,
                Dates.latestStart(EdtfDate.parse(period))
                        .map(LocalDate::toString)
                        .orElse(""));
    }
}
