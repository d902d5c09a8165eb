package org.lancangmekong.json.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.value.EdtfDate;

/** Dates as people write them. */
final class WrittenDatesTest {
    private static final WrittenDates POINTS = WrittenDates.points();
    private static final WrittenDates PERIODS = WrittenDates.periods();

    /** A text, the point and the period that it means, and the kinds of what is assumed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2024                      | 2024                    | 2024            |
            2024-03-05                | 2024-03-05              | 2024-03-05      |
            Dec 2022                  | 2022-12                 | 2022-12         |
            DECEMBER, 2022            | 2022-12                 | 2022-12         |
            Sept. 2022                | 2022-09                 | 2022-09         |
            12/2022                   | 2022-12                 | 2022-12         |
            2022/3                    | -                       | -               |
            2022.03                   | 2022-03                 | 2022-03         |
            5 March 2024              | 2024-03-05              | 2024-03-05      |
            5th of March, 2024        | 2024-03-05              | 2024-03-05      |
            March 5, 2024             | 2024-03-05              | 2024-03-05      |
            5-Mar-2024                | 2024-03-05              | 2024-03-05      |
            2024/3/5                  | 2024-03-05              | 2024-03-05      |
            2024-03-05 00:00:00       | 2024-03-05              | 2024-03-05      |
            25/04/2021                | 2021-04-25              | 2021-04-25      |
            04/25/2021                | 2021-04-25              | 2021-04-25      |
            04.04.2021                | 2021-04-04              | 2021-04-04      |
            Q3 2024                   | [2024-07..2024-09]      | 2024-07/2024-09 |
            2024Q3                    | [2024-07..2024-09]      | 2024-07/2024-09 |
            third quarter of 2024     | [2024-07..2024-09]      | 2024-07/2024-09 |
            H1 2023                   | [2023-01..2023-06]      | 2023-01/2023-06 |
            mid-2022                  | [2022-04..2022-09]      | 2022-04/2022-09 | PART_OF_PERIOD
            early 2022                | [2022-01..2022-06]      | 2022-01/2022-06 | PART_OF_PERIOD
            end of 2022               | [2022-07..2022-12]      | 2022-07/2022-12 | PART_OF_PERIOD
            late March 2024           | [2024-03-15..2024-03-31] | 2024-03-15/2024-03-31 | PART_OF_PERIOD
            1990s                     | 199X                    | 1990/1999       |
            early 1990s               | [1990..1994]            | 1990/1994       | PART_OF_PERIOD
            late 1990s                | [1995..1999]            | 1995/1999       | PART_OF_PERIOD
            c. 2019                   | 2019~                   | 2019~           |
            circa March 2019          | 2019-03~                | 2019-03~        |
            ~2019                     | 2019~                   | 2019~           |
            2019 (?)                  | 2019?                   | 2019?           |
            about 2016-2018           | -                       | 2016~/2018~     |
            spring 2024               | 2024-21                 | 2024-21         |
            2016-2018                 | [2016..2018]            | 2016/2018       |
            2016 – 2018               | [2016..2018]            | 2016/2018       |
            2016-18                   | [2016..2018]            | 2016/2018       | YEARS_OR_MONTH
            from March to June 2017   | [2017-03..2017-06]      | 2017-03/2017-06 |
            March–June 2017           | [2017-03..2017-06]      | 2017-03/2017-06 |
            5-8 March 2024            | [2024-03-05..2024-03-08] | 2024-03-05/2024-03-08 |
            30 March - 2 April 2024   | [2024-03-30..2024-04-02] | 2024-03-30/2024-04-02 |
            between 2016 and 2018     | [2016..2018]            | 2016/2018       |
            2016 to March 2018        | [2016-01-01..2018-03-31] | 2016-01-01/2018-03-31 |
            before 2016               | [..2015]                | ../2015         |
            before March 2016         | [..2016-02]             | ../2016-02      |
            after 2020                | [2021..]                | 2021/..         |
            since 2016                | [2016..]                | 2016/..         |
            by 2016                   | [..2016]                | ../2016         |
            2563 B.E.                 | 2020                    | 2020            | ERA
            พ.ศ. 2563                 | 2020                    | 2020            | ERA
            ພ.ສ. 2563                 | 2020                    | 2020            | ERA
            พ.ศ. ๒๕๖๓                  | 2020                    | 2020            | ERA
            5 มีนาคม 2567               | 2024-03-05              | 2024-03-05      | ERA
            วันที่ ๕ มีนาคม พ.ศ. ๒๕๖๗    | 2024-03-05              | 2024-03-05      | ERA
            5 มี.ค. 2024                | 2024-03-05              | 2024-03-05      |
            ไตรมาส 3/2565             | [2022-07..2022-09]      | 2022-07/2022-09 | ERA
            ປີ 2024                    | 2024                    | 2024            |
            ວັນທີ ໕ ມີນາ ໒໐໒໔             | 2024-03-05              | 2024-03-05      |
            ថ្ងៃទី៥ ខែមីនា ឆ្នាំ២០២៤      | 2024-03-05              | 2024-03-05      |
            ၅ မတ် ၂၀၂၄                 | 2024-03-05              | 2024-03-05      |
            ngày 5 tháng 3 năm 2024   | 2024-03-05              | 2024-03-05      |
            tháng 3/2024              | 2024-03                 | 2024-03         |
            2024年3月5日               | 2024-03-05              | 2024-03-05      |
            ２０２４年３月              | 2024-03                 | 2024-03         |
            2024年十一月               | 2024-11                 | 2024-11         |
            2024年第三季度             | [2024-07..2024-09]      | 2024-07/2024-09 |
            2023年上半年               | [2023-01..2023-06]      | 2023-01/2023-06 |
            2022年底                  | [2022-07..2022-12]      | 2022-07/2022-12 | PART_OF_PERIOD
            2016年至2018年             | [2016..2018]            | 2016/2018       |
            2020年以前                 | [..2019]                | ../2019         |
            约2019年                   | 2019~                   | 2019~           |
            2024年春                   | 2024-21                 | 2024-21         |
            """)
    void datesAreReadWithWhatWasAssumed(String text, String point, String period, String kinds) {
        assertReads(POINTS, text, point, kinds);
        assertReads(PERIODS, text, period, kinds);
    }

    private static void assertReads(WrittenDates reader, String text, String expected, String kinds) {
        Interpretation<EdtfDate> read = reader.read(text);
        assertEquals(expected, read.value().map(EdtfDate::toString).orElse("-"), read::toString);
        assertFalse(read.isAmbiguous(), read::toString);
        if (!expected.equals("-")) {
            assertEquals(
                    kinds == null ? "" : kinds,
                    read.assumptions().stream().map(each -> each.kind().name()).collect(Collectors.joining(" ")));
        }
    }

    @Test
    void aDayAndAMonthInUnknownOrderAreASetOfTwoDaysUntilTheOrderIsDeclared() {
        Interpretation<EdtfDate> read = POINTS.read("03/04/2021");
        assertEquals(EdtfDate.parse("[2021-03-04,2021-04-03]"), read.orThrow());
        assertEquals(List.of(EdtfDate.parse("2021-03-04"), EdtfDate.parse("2021-04-03")), read.alternatives());
        assertEquals(
                "2021-04-03", POINTS.withDayFirst().read("03/04/2021").orThrow().toString());
        assertEquals(
                "2021-03-04",
                POINTS.withMonthFirst().read("03/04/2021").orThrow().toString());
        assertTrue(PERIODS.read("03/04/2021").value().isEmpty(), "no period says \"one of two days\"");
        assertEquals(2, PERIODS.read("03/04/2021").alternatives().size());
        assertTrue(POINTS.withMonthFirst().read("25/04/2021").value().isEmpty(), "what was declared is not overruled");
    }

    @ParameterizedTest
    @CsvSource({"2009/10, 2009-10, 2009/2010", "2021-22, 2021-22, 2021/2022", "2000s, 2000/2009, 2000/2099"})
    void whatHasTwoMeaningsIsRefusedWithBoth(String text, String one, String other) {
        Interpretation<EdtfDate> read = PERIODS.read(text);
        assertEquals(List.of(EdtfDate.parse(one), EdtfDate.parse(other)), read.alternatives());
        assertTrue(read.problem().orElseThrow().contains("may mean"), read::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "TBD",
                "n/a",
                "soon",
                "44927",
                "03/04/21",
                "Mar-24",
                "5 March",
                "31 April 2024",
                "32/13/2024",
                "2563",
                "5/3/2563",
                "FY2021",
                "2021财年",
                "ปีงบประมาณ 2564",
                "2018-2016",
                "13/2022",
                "2024 or 2025",
                "2024²",
                "about Q3 2024 2025",
                "mid spring 2024",
                "before spring 2024",
                "2024 2025",
                "2460 B.E.",
                "ព.ស. 2567",
                "2024-03-05 10:30",
                "maybe"
            })
    void whatIsNotOneDateIsRefusedWithASentenceThatQuotesIt(String text) {
        Interpretation<EdtfDate> read = POINTS.read(text);
        assertTrue(read.value().isEmpty(), read::toString);
        assertTrue(read.problem().orElseThrow().startsWith("\"" + text.replace("\\", "\\\\")), read::toString);
    }

    @Test
    void aFiscalYearIsReadOnceItsFirstMonthIsDeclared() {
        WrittenDates thai = PERIODS.withFiscalYear(Month.OCTOBER, true);
        assertEquals("2020-10/2021-09", thai.read("FY2021").orThrow().toString());
        assertEquals("2020-10/2021-09", thai.read("ปีงบประมาณ 2564").orThrow().toString());
        assertEquals(
                "2021-04/2022-03",
                PERIODS.withFiscalYear(Month.APRIL, false)
                        .read("FY 2021/22")
                        .orThrow()
                        .toString());
        assertEquals(
                "2021-01/2021-12",
                PERIODS.withFiscalYear(Month.JANUARY, true)
                        .read("FY2021")
                        .orThrow()
                        .toString());
    }

    @Test
    void aYearThatMayBeBuddhistIsReadOnceTheEraIsDeclared() {
        assertEquals("2020", POINTS.withBuddhistEra().read("2563").orThrow().toString());
        assertEquals("2563", POINTS.withCommonEra().read("2563").orThrow().toString());
        assertEquals(
                "2020-03-25",
                POINTS.withBuddhistEra().read("25/3/2563").orThrow().toString());
        assertEquals(
                "2563", POINTS.withBuddhistEra().read("C.E. 2563").orThrow().toString());
    }

    @Property
    void everyDayReadsBackFromEveryStyleAndScript(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 4) int script) {
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        int y = day.getYear();
        String name = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        List<String> styles = List.of(
                d + " " + name + " " + y,
                name + " " + d + ", " + y,
                y + "年" + m + "月" + d + "日",
                y + "/" + m + "/" + d,
                "ngày " + d + " tháng " + m + " năm " + y,
                d + " " + name.substring(0, 3) + " " + y);
        for (String each : styles) {
            assertEquals(
                    EdtfDate.of(day),
                    POINTS.read(inDigits(each, "0๐໐០၀".charAt(script))).orThrow(),
                    each);
        }
        String numbers = inDigits(d + "/" + m + "/" + y, "0๐໐០၀".charAt(script));
        assertEquals(EdtfDate.of(day), POINTS.withDayFirst().read(numbers).orThrow());
    }

    private static String inDigits(String text, char zero) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)))
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(2400, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void whatIsWrittenAsEdtfIsReadAsItIs(@ForAll("days") LocalDate day) {
        for (String each : List.of(day.toString(), day.toString().substring(0, 4), "[" + day + "..]")) {
            assertEquals(EdtfDate.parse(each), POINTS.read(each).orThrow());
        }
    }

    @Property
    void noTextIsAnsweredWithAnException(@ForAll @StringLength(max = 30) String text) {
        assertEquals(
                POINTS.read(text).value().isEmpty(), POINTS.read(text).problem().isPresent());
    }

    @Property(tries = 5000)
    void noOrderOfTheWordsOfDatesIsAnsweredWithAnException(@ForAll("wordSalads") String text) {
        assertEquals(
                POINTS.read(text).value().isEmpty(), POINTS.read(text).problem().isPresent());
        assertEquals(
                PERIODS.read(text).value().isEmpty(),
                PERIODS.read(text).problem().isPresent());
    }

    @Provide
    Arbitrary<String> wordSalads() {
        return Arbitraries.of(
                        "2024", "0000", "9999", "2563", "1990s", "2000s", "3", "12", "31", "/", "-", ".", "March",
                        "Dec", "Q3", "H1", "spring", "winter", "early", "mid", "late", "c.", "?", "before", "after",
                        "since", "from", "to", "between", "and", "FY", "B.E.", "พ.ศ.", "年", "月", "CE")
                .list()
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }

    @Test
    void theDefaultLocaleDoesNotCount() {
        Locale before = Locale.getDefault();
        try {
            for (String each : List.of("tr-TR", "th-TH-u-nu-thai-ca-buddhist", "my-MM-u-nu-mymr")) {
                Locale.setDefault(Locale.forLanguageTag(each));
                assertEquals(
                        "[2016-04-01..2018-12-31]",
                        POINTS.read("APRIL 2016 - 2018").orThrow().toString());
                assertEquals("2020-07", POINTS.read("July 2563 B.E.").orThrow().toString());
                assertEquals(
                        "[2024-07..2024-09]",
                        POINTS.read("THIRD QUARTER 2024").orThrow().toString());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The names are ours, so that they do not change with Java; but none that this Java has is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "th", "lo", "km", "my", "vi", "zh"})
    void everyNameOfAMonthThatJavaHasIsKnown(String language) {
        for (Month each : Month.values()) {
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                if (language.equals("my") && (style == TextStyle.SHORT || style == TextStyle.SHORT_STANDALONE)) {
                    // A letter or two, which are also parts of other words.
                    continue;
                }
                String name = each.getDisplayName(style, Locale.forLanguageTag(language));
                String text = language.equals("zh") ? "2024年" + name : name + " 2024";
                assertEquals(
                        EdtfDate.parse(String.format(Locale.ROOT, "2024-%02d", each.getValue())),
                        POINTS.read(text).orThrow(),
                        text);
            }
        }
    }
}
