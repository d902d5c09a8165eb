package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.problem.InvalidValueException;

/** Dates with their verdict and bounds: the examples of the specification, and what lies at the edges. */
class EdtfCasesTest {
    private static final Pattern POINT = Pattern.compile(EdtfDate.POINT_PATTERN);
    private static final Pattern PERIOD = Pattern.compile(EdtfDate.PERIOD_PATTERN);

    @ParameterizedTest
    @CsvFileSource(resources = "edtf-cases.csv", numLinesToSkip = 1, delimiter = ';')
    void theTable(String text, String verdict, String form, LocalDate earliest, LocalDate latest, String from) {
        if (verdict.equals("valid")) {
            EdtfDate date = EdtfDate.parse(text);
            assertEquals(text, date.toString());
            assertEquals(Optional.ofNullable(earliest), date.earliest(), "earliest");
            assertEquals(Optional.ofNullable(latest), date.latest(), "latest");
            assertEquals(form, form(date), "form");
            assertEquals(date.isPoint(), POINT.matcher(text).matches(), "pattern of points");
            assertEquals(date.isPeriod(), PERIOD.matcher(text).matches(), "pattern of periods");
        } else {
            InvalidValueException refused = assertThrows(InvalidValueException.class, () -> EdtfDate.parse(text));
            assertTrue(refused.getMessage().contains(": "), refused.getMessage());
        }
    }

    private static String form(EdtfDate date) {
        if (date.isInterval()) {
            return "interval";
        }
        return date.isSet() ? "set" : date.isPeriod() ? "date" : "time";
    }

    @ParameterizedTest
    @CsvSource({
        "2017-13, month 13 does not exist (expected 01 to 12",
        "2017-02-29, day 29 does not exist in that month (expected 01 to 28)",
        "1985/1984, it ends before it begins",
        "2024-XX-14, a day in an unspecified month can only be XX",
        "Y2017, a year of more than four digits",
        "Y1000000000, the last year that this library supports",
        "/, an interval needs a date",
        "๒๕๖๐, expected a year of four digits at character 1"
    })
    void theSentenceSaysWhatWasExpected(String text, String part) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> EdtfDate.parse(text));
        assertTrue(refused.getMessage().startsWith("\"" + text + "\" is not an EDTF date"), refused.getMessage());
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2018, CERTAIN",
        "2017, 2017-06-01, POSSIBLE",
        "2018, 2017, IMPOSSIBLE",
        "2017-03-10, 2017-03-10, IMPOSSIBLE",
        "2016-12-25~, 2021-12-03, POSSIBLE",
        "[..2020-06-08], 2019-07-22, POSSIBLE",
        "[..2020-06-08], 2020-06-09, CERTAIN",
        "2018-01-10/2020, 2021, CERTAIN",
        "2018-01-10/2020, 2020-06-01, POSSIBLE",
        "2018-01-10/.., 2030, IMPOSSIBLE",
        "2018-01-10/, 2030, POSSIBLE",
        "'[2013-10,2014]', 2013-11-01, POSSIBLE"
    })
    void before(String a, String b, Certainty expected) {
        assertEquals(expected, EdtfDate.parse(a).before(EdtfDate.parse(b)));
        assertEquals(expected, EdtfDate.parse(b).after(EdtfDate.parse(a)));
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018-06-01, CERTAIN",
        "2018, 2019-01-01, IMPOSSIBLE",
        "2018-01-10/2020, 2019-12-31, CERTAIN",
        "2018-01-10/2020, 2020-06-01, POSSIBLE",
        "2018-01-10/2020, 2021-01-01, IMPOSSIBLE",
        "2023-12-25/.., 2099-01-01, CERTAIN",
        "2023-12-25/, 2099-01-01, POSSIBLE",
        "../2018-11-08, 1900-01-01, CERTAIN",
        "'[2017-03-10,2017-03-17]', 2017-03-10, POSSIBLE",
        "'[2017-03-10,2017-03-17]', 2017-03-12, IMPOSSIBLE",
        "2018?, 2018-06-01, POSSIBLE",
        "-0044-03, -0044-03-15, CERTAIN",
        "2016-05-03, 2016-05-03, CERTAIN",
        "2016-21, 2016-12-31, POSSIBLE",
        "2016-21, 2016-04-15, POSSIBLE",
        "2016-21, 2018-01-01, IMPOSSIBLE",
        "2016-24, 2017-01-01, POSSIBLE",
        "-0044-22, -0044-12-31, POSSIBLE",
        "201X, 2016-05-03, POSSIBLE",
        "201X, 2020-01-01, IMPOSSIBLE",
        "20XX, 2016-05-03, POSSIBLE",
        "2016-XX, 2016-05-03, POSSIBLE",
        "2016-XX-XX, 2016-05-03, POSSIBLE",
        "2016-05-XX, 2016-05-03, POSSIBLE",
        "2016-05-XX, 2016-06-01, IMPOSSIBLE"
    })
    void contains(String period, LocalDate day, Certainty expected) {
        assertEquals(expected, EdtfDate.parse(period).contains(day));
    }

    @Test
    void daysMonthsAndYearsAreWrittenAsEdtf() {
        assertEquals("2017-03-10", EdtfDate.of(LocalDate.of(2017, 3, 10)).toString());
        assertEquals("2017-03", EdtfDate.of(YearMonth.of(2017, 3)).toString());
        assertEquals("2017", EdtfDate.of(Year.of(2017)).toString());
        assertEquals("-0044", EdtfDate.of(Year.of(-44)).toString());
        assertEquals("Y-17000", EdtfDate.of(Year.of(-17_000)).toString());
        assertThrows(InvalidValueException.class, () -> EdtfDate.of(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void onlyOneKnownDayIsAFullDay() {
        assertTrue(EdtfDate.parse("2017-03-10").isFullDay());
        assertTrue(!EdtfDate.parse("2017-03-10~").isFullDay());
        assertTrue(!EdtfDate.parse("2017-03").isFullDay());
        assertTrue(!EdtfDate.parse("2017-03-10/2017-03-10").isFullDay());
    }
}
