package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.DocumentBuilder;
import org.lancangmekong.core.model.RecordBuilder;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureBuilder;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.Stance;

/** Batches of a fund, held against its totals and against each other. */
class SeriesRulesTest {
    private static Figure total(String number, String when) {
        return RuleExamples.figure("projects", Basis.CUMULATIVE, Quantity.exactly(number, "project"))
                .when(when)
                .build();
    }

    private static FigureBuilder inBatch(String number) {
        return RuleExamples.figure("projects", Basis.IN_PERIOD, Quantity.exactly(number, "project"));
    }

    private static DocumentBuilder batch(String id, Figure figure) {
        return RuleExamples.document(id).name("en", id).issuer("fund").addFigure(figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the fund had 100 projects on 2020-03-10 and 110 on 2021-06-20
            # batches, each a number and when it was signed      | what they are said to add up to
            10 2020-12-01                                        | ''
            9 2020-12-01                                         | 9
            11 2020-12-01                                        | 11
            4 2020-12-01; 6 2021-01-01                           | ''
            4 2020-12-01; 5 2021-01-01                           | 9
            # a batch of the first day is in the first total, one of the last day in the last
            10 2020-12-01; 7 2020-03-10                          | ''
            10 2020-03-11                                        | ''
            9 2020-03-11                                         | 9
            10 2021-06-20                                        | ''
            9 2021-06-20                                         | 9
            10 2020-12-01; 7 2021-06-21                          | ''
            10 2020-12-01; 7 2019                                | ''
            9 2020-12-01; 7 2019; 7 2022                         | 9
            # one that may be between, or may not be, leaves the sum open
            9 2020-12-01; 7 2020                                 | ''
            9 2020-12-01; 7 2021                                 | ''
            9 2020-12-01; 7 2021-01~                             | ''
            9 2020-12-01; 7 -                                    | ''
            7 2019                                               | ''
            """)
    void aTotalRisesByTheBatchesBetween(String batches, String sum) {
        List<RecordBuilder<?>> records = new ArrayList<>();
        records.add(RuleExamples.mechanism("fund", MechanismKind.FUND)
                .addFigure(total("100", "2020-03-10"))
                .addFigure(total("110", "2021-06-20")));
        records.add(RuleExamples.report());
        for (String each : batches.split(";")) {
            String[] parts = each.trim().split(" ");
            DocumentBuilder batch =
                    batch("batch-" + records.size(), inBatch(parts[0]).build());
            if (!parts[1].equals("-")) {
                batch.date(parts[1]);
            }
            records.add(batch);
        }
        ValidationReport report = Checks.check(records.toArray(new RecordBuilder<?>[0]));
        assertEquals(
                sum.isEmpty()
                        ? List.of()
                        : List.of("projects rises by 10 from 2020-03-10 to 2021-06-20, but the batches signed in that"
                                + " time"
                                + " add up to " + sum),
                Checks.said("LMC-SER-002", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the stances of the evidence of one batch | of another | where the first is less sure than it looks
            implies          | differs | /one/figures/0/value
            implies implies  | differs | /one/figures/0/value
            implies supports | differs | ''
            supports         | differs | ''
            ''               | differs | ''
            implies          | supports | ''
            implies          | supports differs | /one/figures/0/value
            """)
    void whatIsComputedFromADisputedNumberIsNoSurer(String one, String other, String expected) {
        ValidationReport report = Checks.check(
                RuleExamples.mechanism("fund", MechanismKind.FUND),
                batch("one", evidenced(one)),
                batch("other", evidenced(other)),
                RuleExamples.report());
        assertEquals(expected, String.join(" ", Checks.where("LMC-SER-003", report)));
    }

    private static Figure evidenced(String stances) {
        FigureBuilder figure = inBatch("12");
        for (String each : stances.isEmpty() ? new String[0] : stances.split(" ")) {
            Stance stance = Stance.of(each);
            figure.addEvidence(
                    stance == Stance.DIFFERS
                            ? RuleExamples.says(stance, "/value", RuleExamples.quantity("3", "project"))
                                    .build()
                            : Evidence.builder().source("report").stance(stance).build());
        }
        return figure.build();
    }
}
