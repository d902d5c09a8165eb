package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.TextKind;

/** What a refusal suggests in place of a date of the wrong form: a date of the right one, with the same days. */
class EdtfHintsTest {
    private static final Pattern HINT = Pattern.compile("write (\\S+)$");

    private static String hint(TextKind<EdtfDate> kind, String text) {
        String message = assertThrows(InvalidValueException.class, () -> kind.parse(text))
                .getMessage();
        String problem = kind.problem(EdtfDate.parse(text)).orElseThrow().text();
        Matcher hint = HINT.matcher(message);
        boolean hasHint = hint.find();
        assertEquals(hasHint, HINT.matcher(problem).find(), problem);
        return hasHint ? hint.group(1) : "-";
    }

    @ParameterizedTest
    @CsvSource({
        "2019/2021, [2019..2021]",
        "2024-07/2024-09, [2024-07..2024-09]",
        "2018-01-10/2020, [2018-01-10..2020-12-31]",
        "2016-XX/2017, [2016-01-01..2017-12-31]",
        "../2018, [..2018]",
        "2018/.., [2018..]",
        "2018/, -",
        "2018~/2020, -",
        "Y17000/Y17001, -"
    })
    void anIntervalInPlaceOfAPointSuggestsASet(String interval, String set) {
        assertEquals(set, hint(EdtfDate.POINT, interval));
        if (!set.equals("-")) {
            assertSameDays(interval, EdtfDate.POINT.parse(set));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2019..2021]              | 2019/2021
            [..2018]                  | ../2018
            [2018..]                  | 2018/..
            [2018]                    | 2018
            [2013-10,2014]            | -
            1985-04-12T23:20:30+04:30 | 1985-04-12
            """)
    void aSetOrATimeInPlaceOfAPeriodSuggestsAPeriod(String point, String period) {
        assertEquals(period, hint(EdtfDate.PERIOD, point));
        if (!period.equals("-")) {
            assertSameDays(point, EdtfDate.PERIOD.parse(period));
        }
    }

    private static void assertSameDays(String text, EdtfDate hint) {
        EdtfDate date = EdtfDate.parse(text);
        assertEquals(date.earliest(), hint.earliest());
        assertEquals(date.latest(), hint.latest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020/2024-35", "2024-35/2025", "[2024-35]", "2024-13", "2024-24-01", "2024-42", "2024-35-01"})
    void whereASetIsNotTakenNoneIsSuggested(String text) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> EdtfDate.parse(text));
        assertFalse(refused.getMessage().contains("write"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-25, 2024-21",
        "2024-28, 2024-24",
        "2024-29, 2024-21",
        "2024-32, 2024-24",
        "2024-33, [2024-01..2024-03]",
        "2024-34, [2024-04..2024-06]",
        "2024-35, [2024-07..2024-09]",
        "2024-36, [2024-10..2024-12]",
        "2024-37, [2024-01..2024-04]",
        "2024-38, [2024-05..2024-08]",
        "2024-39, [2024-09..2024-12]",
        "2024-40, [2024-01..2024-06]",
        "2024-41, [2024-07..2024-12]",
        "-0044-35, [-0044-07..-0044-09]"
    })
    void aPartOfAYearOfLevel2SuggestsWhatIsRead(String text, String expected) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> EdtfDate.parse(text));
        assertTrue(refused.getMessage().contains("write " + expected), refused.getMessage());
        EdtfDate.POINT.parse(expected);
        if (expected.startsWith("[")) {
            String period = expected.substring(1, expected.length() - 1).replace("..", "/");
            assertTrue(refused.getMessage().contains(" or, for a period, " + period), refused.getMessage());
            EdtfDate.PERIOD.parse(period);
        }
    }
}
