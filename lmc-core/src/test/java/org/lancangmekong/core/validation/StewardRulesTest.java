package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureBuilder;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.MilestoneBuilder;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;

/** The bounds of the rules that compare values with each other. */
class StewardRulesTest {
    private static String found(String rule, ValidationReport report) {
        return Checks.finds(rule, report) ? "found" : "";
    }

    private static Figure figure(String indicator, Basis basis, String number, String unit, String when) {
        return RuleExamples.figure(indicator, basis, Quantity.exactly(number, unit))
                .when(when)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # of 365 in the year 2017, ten months are 304 days: half their share is 152, double is 608
            153 | 2017-01/2017-10 | 2017 | ''
            151 | 2017-01/2017-10 | 2017 | found
            607 | 2017-01/2017-10 | 2017 | ''
            609 | 2017-01/2017-10 | 2017 | found
            # of two days one is half
            92  | 2017-01-01      | 2017-01-01/2017-01-02 | ''
            91  | 2017-01-01      | 2017-01-01/2017-01-02 | found
            1   | 2018-01/2018-10 | 2017 | ''
            1   | 2017-01/2017-10 | 2017~ | ''
            1   | 2017            | 2017 | ''
            """)
    void aPartOfAPeriodHasHalfToDoubleItsShare(String part, String when, String whole, String expected) {
        ValidationReport report = Checks.check(RuleExamples.cooperation()
                .addFigure(figure("trade", Basis.IN_PERIOD, part, "USD", when))
                .addFigure(figure("trade", Basis.IN_PERIOD, "365", "USD", whole)));
        assertEquals(expected, found("LMC-SER-001", report));
    }

    @Test
    void aPartOffItsShareIsToldWithBothNumbers() {
        ValidationReport report = Checks.check(RuleExamples.cooperation()
                .addFigure(figure("trade", Basis.IN_PERIOD, "151", "USD", "2017-01/2017-10"))
                .addFigure(figure("trade", Basis.IN_PERIOD, "365", "USD", "2017")));
        assertEquals(
                List.of("trade is 151 USD for 2017-01/2017-10 and 365 USD for 2017, although 2017-01/2017-10 covers"
                        + " 83 percent of the days; check the digits"),
                Checks.said("LMC-SER-001", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12500 | metre   | ''       | ''
            12501 | metre   | ''       | found
            7.5   | km      | ''       | ''
            7.49  | km      | ''       | found
            7     | km      | 2012     | ''
            7     | km      | 2009     | found
            7     | km      | 2021     | found
            7     | hectare | ''       | ''
            """)
    void aSizeThatChangesByAQuarterWasRescoped(String later, String unit, String rescoped, String expected) {
        ProjectBuilder project = RuleExamples.project()
                .addFigure(figure("length", Basis.AT_DATE, "10", "km", "2010"))
                .addFigure(figure("length", Basis.AT_DATE, later, unit, "2020"));
        if (!rescoped.isEmpty()) {
            project.addHistory(RuleExamples.happened(MilestoneEvent.RESCOPED, rescoped));
        }
        assertEquals(expected, found("LMC-SER-004", Checks.check(project)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the whole is 1000 km long; one part is 600 km
            400 | ''
            420 | LMC-PRJ-002
            450 | LMC-PRJ-002
            451 | LMC-PRJ-001
            390 | LMC-PRJ-002
            300 | ''
            """)
    void partsMakeUpTheirWhole(String other, String expected) {
        ValidationReport report = Checks.check(
                RuleExamples.project("whole")
                        .addFigure(RuleExamples.length("1000").build()),
                RuleExamples.project("one")
                        .name("en", "One")
                        .partOf("whole")
                        .addFigure(RuleExamples.length("600").build()),
                RuleExamples.project("other")
                        .name("en", "Other")
                        .partOf("whole")
                        .addFigure(RuleExamples.length(other).build()),
                RuleExamples.report());
        assertEquals(
                expected,
                report.violations().stream()
                        .map(each -> each.rule())
                        .filter(rule -> rule.startsWith("LMC-PRJ"))
                        .findFirst()
                        .orElse(""));
    }

    /** Found in the reference catalogue: two phases cost more than the line, as a source that differs tells. */
    @Test
    void aKnownDisagreementOnTheWholeIsNoError() {
        FigureBuilder whole = RuleExamples.length("1000")
                .addEvidence(RuleExamples.says(Stance.DIFFERS, "/value", RuleExamples.quantity("1200", "km"))
                        .build());
        assertEquals(
                "",
                found(
                        "LMC-PRJ-001",
                        Checks.check(
                                RuleExamples.project("whole").addFigure(whole.build()),
                                RuleExamples.project("one")
                                        .name("en", "One")
                                        .partOf("whole")
                                        .addFigure(RuleExamples.length("1200").build()),
                                RuleExamples.report())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            48 | month | 2027-06              | ''
            48 | month | [2026-12..2027-03]   | found
            48 | month | 2028                 | found
            50 | year  | 2027-06              | ''
            48 | month | 2028~                | ''
            4  | year  | 2026-11              | found
            4  | year  | 2026-12              | ''
            4  | year  | 2027                 | ''
            """)
    void worksEndWhenTheyAreSaidTo(String number, String unit, String target, String expected) {
        ValidationReport report = Checks.check(RuleExamples.project()
                .addHistory(RuleExamples.happened(MilestoneEvent.GROUND_BROKEN, "2023-06-07"))
                .addHistory(RuleExamples.milestone(MilestoneEvent.COMPLETED, target)
                        .planned(true)
                        .build())
                .addFigure(RuleExamples.figure("duration", Basis.AT_DATE, Quantity.exactly(number, unit))
                        .build()));
        assertEquals(expected, found("LMC-SCH-001", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the beginning, and how long it takes     | what was planned for 1990 is out of line
            ground-broken 2023-06-07 | 48 month        | found
            opened 2023-06-07        | 48 month        | ''
            ground-broken -          | 48 month        | ''
            ground-broken 2023~      | 48 month        | ''
            ground-broken 2023-06-07 | 14 year         | found
            ground-broken 2023-06-07 | 15 year         | ''
            ground-broken 2023-06-07 | 5499 day        | found
            ground-broken 2023-06-07 | 5500 day        | ''
            ground-broken 2023-06-07 | 0 month         | ''
            ground-broken 2023-06-07 | 48 km           | ''
            ground-broken 9999       | 48 month        | found
            ground-broken Y10000     | 48 month        | ''
            """)
    void onlyTheTimeOfWorksIsAddedToTheirBeginning(String begun, String duration, String expected) {
        String[] parts = begun.split(" ");
        MilestoneBuilder beginning = Milestone.builder().event(MilestoneEvent.of(parts[0]));
        if (!parts[1].equals("-")) {
            beginning.date(parts[1]);
        }
        ValidationReport report = Checks.check(RuleExamples.project()
                .addHistory(beginning.build())
                .addHistory(RuleExamples.milestone(MilestoneEvent.COMPLETED, "1990")
                        .planned(true)
                        .build())
                .addFigure(RuleExamples.figure(
                                "duration",
                                Basis.AT_DATE,
                                Quantity.exactly(duration.split(" ")[0], duration.split(" ")[1]))
                        .build()));
        assertEquals(expected, found("LMC-SCH-001", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # works of 36 months begun on 2020-01-01 ended by 2023-01; what else is told   | of 2025-04-01
            ''                             | found
            opened 2022-12-31              | ''
            opened 2021                    | ''
            opened -                       | ''
            reported 2023-06               | ''
            reported 2021                  | found
            approved 2019                  | found
            !completed 2026                | ''
            !completed 2021                | found
            """)
    void worksWhoseTimeHasPassedAreToldOf(String milestone, String expected) {
        ProjectBuilder project = RuleExamples.project()
                .addHistory(RuleExamples.happened(MilestoneEvent.GROUND_BROKEN, "2020-01-01"))
                .addFigure(RuleExamples.figure("duration", Basis.AT_DATE, Quantity.exactly("36", "month"))
                        .build());
        if (!milestone.isEmpty()) {
            String[] parts = milestone.split(" ");
            MilestoneBuilder other = Milestone.builder()
                    .event(MilestoneEvent.of(parts[0].replace("!", "")))
                    .planned(parts[0].startsWith("!"));
            project.addHistory((parts[1].equals("-") ? other : other.date(parts[1])).build());
        }
        ValidationReport report = Checks.check(project, RuleExamples.report());
        assertEquals(expected, found("LMC-SCH-002", report));
        assertEquals(
                expected.isEmpty()
                        ? List.of()
                        : List.of("works that began on 2020-01-01 and take 36 months should have ended"
                                + " between 2022-12-16 and 2023-01-15; the newest source is of 2025-04-01,"
                                + " but no milestone says what became of them"),
                Checks.said("LMC-SCH-002", report));
    }

    /** Found in the reference catalogue: a bridge that opened before the day planned for its completion. */
    @Test
    void whatOpenedEarlyIsNotOverdue() {
        ValidationReport report = Checks.check(
                RuleExamples.project()
                        .addHistory(RuleExamples.happened(MilestoneEvent.GROUND_BROKEN, "2018-02-09"))
                        .addHistory(RuleExamples.milestone(MilestoneEvent.COMPLETED, "2021-05")
                                .planned(true)
                                .build())
                        .addHistory(RuleExamples.happened(MilestoneEvent.OPENED, "2021-03-23"))
                        .addFigure(RuleExamples.figure("duration", Basis.AT_DATE, Quantity.exactly("42", "month"))
                                .build()),
                RuleExamples.report());
        assertEquals("", found("LMC-HIS-006", report));
        assertEquals("", found("LMC-SCH-002", report));
    }

    /** Found in the reference catalogue: counts with different remarks are counts of different things. */
    @Test
    void cumulativeCountsWithDifferentRemarksAreNotOneSeries() {
        ValidationReport report = Checks.check(RuleExamples.cooperation()
                .addFigure(figure("projects", Basis.CUMULATIVE, "51", "project", "2020-03-23"))
                .addFigure(RuleExamples.figure("projects", Basis.CUMULATIVE, Quantity.exactly("24", "project"))
                        .when("2021")
                        .note(LocalizedText.of("en", "agriculture only"))
                        .build()));
        assertEquals("", found("LMC-FIG-003", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [..2017-12-08] | [..2017-12-08] | [..2023-02]   | ''
            [..2017-12-19] | [..2017-12-08] | [..2023-02]   | found
            [2016..2017]   | [2016..]       | [..2017]      | ''
            [2015..2017]   | [2016..]       | [..2017]      | found
            [2000,2001]    | 2000           | 2001          | ''
            2015           | [2016..]       | [..2017]      | ''
            """)
    void aSetOfDaysIsAsNarrowAsItsBounds(String date, String one, String other, String expected) {
        ValidationReport report = Checks.check(RuleExamples.cooperation()
                .addHistory(RuleExamples.milestone(MilestoneEvent.FOUNDED, date)
                        .addEvidence(
                                RuleExamples.says(Stance.SUPPORTS, "/date", JsonValue.of(one))
                                        .build(),
                                RuleExamples.says(Stance.SUPPORTS, "/date", JsonValue.of(other))
                                        .build())
                        .build()));
        assertEquals(expected, found("LMC-CLM-003", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            လန်ချန်း-မဲခေါင် ပူးပေါင်းဆောင်ရွက်မှု | ''
            မြန်မာ                              | ''
            ေမ                                  | found
            ကြေ                                 | ''
            က္                                  | found
            က္က                                 | ''
            ၾကည                                 | found
            ကၠ                                  | found
            Mekong                              | ''
            """)
    void zawgyiIsToldByWhatUnicodeRulesOut(String text, String expected) {
        ValidationReport report = Checks.check(RuleExamples.project().name(LocalizedText.of("en", "LMC", "my", text)));
        assertEquals(expected, found("LMC-TXT-005", report));
    }

    @ParameterizedTest
    @CsvSource({"my, found", "my-MM, found", "shn, ''", "ksw, ''", "blk, ''", "kyu, ''", "mnw, ''", "en, ''"})
    void onlyBurmeseIsWrittenInZawgyi(String language, String expected) {
        // Letters of Shan, Karen and others, of which Zawgyi makes other signs.
        ValidationReport report = Checks.check(
                RuleExamples.project().name(LocalizedText.of("zh-Hans", "澜湄", language, "\u1000\u1062\u1086")));
        assertEquals(expected, found("LMC-TXT-005", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            51   | 49   | ''
            51   | 48   | ''
            51   | 47   | found
            33.3 | 66.7 | ''
            33   | 66   | ''
            """)
    void aCompleteListOfOwnersHasTheWhole(String one, String other, String expected) {
        ValidationReport report = Checks.check(RuleExamples.project()
                .complete(List.of("participants:owner"))
                .addParticipant(RuleExamples.owner(Country.CAMBODIA, one).build())
                .addParticipant(RuleExamples.owner(Country.CHINA, other).build())
                .addParticipant(
                        RuleExamples.participant(Role.LENDER, Country.CHINA).build()));
        assertEquals(expected, found("LMC-PAR-005", report));
    }
}
