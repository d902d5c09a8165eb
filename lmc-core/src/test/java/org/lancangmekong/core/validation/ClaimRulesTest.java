package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.FigureBuilder;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Stance;

class ClaimRulesTest {
    private static FigureBuilder figure(String text) {
        String[] parts = text.split(" ");
        FigureBuilder figure = RuleExamples.figure(parts[0], Basis.of(parts[1]), Quantity.exactly(parts[2], "project"));
        if (!parts[3].equals("-")) {
            figure.when(parts[3]);
        }
        return parts.length < 5 ? figure : figure.country(Country.of(parts[4]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a source is said to differ, with 14, from 24 projects by 2021; another figure is
            projects cumulative 14 2020     | report | supports | cumulative 2020
            projects in-period 14 2021      | report | supports | in-period 2021
            projects cumulative 14 2021 KH  | report | supports | cumulative 2021 of KH
            projects cumulative 14 -        | report | supports | cumulative
            projects cumulative 14 2021     | report | supports | ''
            projects cumulative 15 2020     | report | supports | ''
            teams cumulative 14 2020        | report | supports | ''
            projects cumulative 14 2020     | report | implies  | ''
            projects cumulative 14 2020     | other  | supports | ''
            """)
    void aSourceThatSpeaksOfAnotherFigureDoesNotDiffer(String other, String source, String stance, String expected) {
        FigureBuilder disputed = figure("projects cumulative 24 2021")
                .addEvidence(RuleExamples.says(Stance.DIFFERS, "/value", RuleExamples.quantity("14", "project"))
                        .build());
        Evidence evidence =
                Evidence.builder().source(source).stance(Stance.of(stance)).build();
        ValidationReport report = Checks.check(RuleExamples.cooperation()
                .addFigure(disputed.build())
                .addFigure(figure(other).addEvidence(evidence).build()));
        assertEquals(
                expected.isEmpty()
                        ? List.of()
                        : List.of("report is said to differ from the figure cumulative 2021, but its value is for"
                                + " " + expected
                                + "; record it as a figure of its own"),
                Checks.said("LMC-CLM-001", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the time of a source that differs on a figure of 2021
            2021       | ''
            2021-06-30 | ''
            2020       | found
            2022~      | ''
            ''         | ''
            """)
    void aSourceOfAnotherTimeDoesNotDiffer(String asOf, String expected) {
        var evidence = RuleExamples.says(Stance.DIFFERS, "/value", RuleExamples.quantity("14", "project"));
        if (!asOf.isEmpty()) {
            evidence.asOf(asOf);
        }
        ValidationReport report = Checks.check(RuleExamples.cooperation()
                .addFigure(figure("projects cumulative 24 2021")
                        .addEvidence(evidence.build())
                        .build()));
        assertEquals(!expected.isEmpty(), Checks.finds("LMC-CLM-001", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a date     | bounds that sources give    | what is said
            [..2023]     | [..2017-12-08]              | from any earlier day to 2017-12-08
            [2015..]     | [2016..]                    | from 2016-01-01 to any later day
            [2015..2023] | [2016..] [..2017]           | from 2016-01-01 to 2017-12-31
            [..2023]     | 2017~                       | ''
            [2015..2023] | [2019..] [..2017]           | ''
            """)
    void aDateLiesWithinAllBoundsOfItsSources(String date, String bounds, String expected) {
        var milestone = RuleExamples.milestone(MilestoneEvent.FOUNDED, date);
        var document = RuleExamples.document("doc").date(date).evidence();
        for (String each : bounds.split(" ")) {
            Evidence evidence = RuleExamples.says(Stance.SUPPORTS, "/date", JsonValue.of(each))
                    .build();
            milestone.addEvidence(evidence);
            document.addEvidence(evidence);
        }
        List<String> said =
                expected.isEmpty() ? List.of() : List.of(date + " is wider than its evidence leaves open: " + expected);
        assertEquals(
                said,
                Checks.said(
                        "LMC-CLM-003", Checks.check(RuleExamples.cooperation().addHistory(milestone.build()))));
        assertEquals(said, Checks.said("LMC-CLM-003", Checks.check(document)));
    }

    @Test
    void evidenceOfAnotherMemberOrThatDiffersBoundsNothing() {
        for (Evidence each : List.of(
                RuleExamples.says(Stance.DIFFERS, "/date", JsonValue.of("[..2017]"))
                        .build(),
                RuleExamples.says(Stance.SUPPORTS, "/note", JsonValue.of("[..2017]"))
                        .build())) {
            ValidationReport report = Checks.check(RuleExamples.cooperation()
                    .addHistory(RuleExamples.milestone(MilestoneEvent.FOUNDED, "[..2023]")
                            .addEvidence(each)
                            .build()));
            assertEquals(List.of(), Checks.where("LMC-CLM-003", report));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-03-23 | 2016-03-01 | true
            2016-03-01 | 2016-03-23 | true
            2016-03-23 | 2016-03-22 | false
            2016-03-01 | 2016-03-01 | false
            2016-03-23 | 2016-04-01 | false
            2016-03-23 | 2015-03-01 | false
            2016-03    | 2016-03-01 | false
            2016-03-23 | 2016-03    | false
            """)
    void theFirstOfAMonthMayMeanTheMonth(String date, String says, boolean found) {
        ValidationReport report = Checks.check(RuleExamples.cooperation()
                .addHistory(RuleExamples.milestone(MilestoneEvent.FOUNDED, date)
                        .addEvidence(RuleExamples.says(Stance.DIFFERS, "/date", JsonValue.of(says))
                                .build())
                        .build()));
        assertEquals(found ? List.of("/history/0/evidence/0/says") : List.of(), Checks.where("LMC-CLM-002", report));
    }
}
