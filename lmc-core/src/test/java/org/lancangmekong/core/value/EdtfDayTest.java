package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date as one day of the calendar, where it is exactly one. */
class EdtfDayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2017-03-10            | 2017-03-10
            -0044-03-15           | -0044-03-15
            1985-04-12T23:20:30   | 1985-04-12
            2021-12-02T23:30:00Z  | 2021-12-02
            2021-12-03T00:30:00+07:00 | 2021-12-03
            [2017-03-10]          | 2017-03-10
            [2017-03-10,2017-03-11] | -
            2017-03               | -
            2017                  | -
            2017-03-XX            | -
            2017-03-10?           | -
            2017-03-10~           | -
            2017-03-10%           | -
            2017-03-10/2017-03-10 | -
            2017-03-10/..         | -
            2001-21               | -
            """)
    void aDayIsOneCertainDay(String text, LocalDate expected) {
        EdtfDate date = EdtfDate.parse(text);
        assertEquals(Optional.ofNullable(expected), date.day());
        assertEquals(date.isFullDay(), date.day().isPresent());
    }
}
