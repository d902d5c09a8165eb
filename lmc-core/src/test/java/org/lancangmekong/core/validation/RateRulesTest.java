package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.RecordBuilder;
import org.lancangmekong.core.model.SourceBuilder;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Stance;

/** Exchange rates that conversions imply. */
class RateRulesTest {
    /** Projects {@code p0}, {@code p1} ... of which each has a cost, and a source that says it in another currency. */
    private static ValidationReport conversions(String text) {
        return conversions(text, Map.of());
    }

    private static ValidationReport conversions(String text, Map<String, Optional<String>> repeats) {
        List<RecordBuilder<?>> records = new ArrayList<>();
        records.add(RuleExamples.source("report", "2030"));
        for (String each : text.split(";")) {
            String[] parts = each.trim().split(" ");
            int number = records.size() / 2;
            SourceBuilder source = RuleExamples.source("s" + number, parts[4]).name("en", "Report " + number);
            repeats.getOrDefault("s" + number, Optional.empty()).ifPresent(source::repeats);
            records.add(source);
            records.add(RuleExamples.project("p" + number)
                    .name("en", "Project " + number)
                    .addFigure(RuleExamples.figure("cost", Basis.AT_DATE, Quantity.exactly(parts[0], parts[1]))
                            .addEvidence(RuleExamples.says(
                                            Stance.SUPPORTS, "/value", RuleExamples.quantity(parts[2], parts[3]))
                                    .source("s" + number)
                                    .build())
                            .build()));
        }
        return Checks.check(records.toArray(new RecordBuilder<?>[0]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # conversions                                                                  | whose rate is out of line
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 600 CNY 100 USD 2016               | ''
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 689 CNY 100 USD 2016               | ''
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 691 CNY 100 USD 2016               | p2
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 522 CNY 100 USD 2016               | ''
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 521 CNY 100 USD 2016               | p2
            900 CNY 100 USD 2016; 600 CNY 100 USD 2016; 610 CNY 100 USD 2016               | p0
            # a sum is told in either currency first
            600 CNY 100 USD 2016; 100 USD 600 CNY 2016; 100 USD 900 CNY 2016               | p2
            100 USD 600 CNY 2016; 100 USD 600 CNY 2016; 100 USD 610 CNY 2016               | ''
            # a median of two is no judge
            600 CNY 100 USD 2016; 900 CNY 100 USD 2016                                     | ''
            # other currencies have other rates
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 900 CNY 100 EUR 2016               | ''
            # nothing else is a conversion
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 900 CNY 100 km 2016                | ''
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 900 CNY 100 CNY 2016               | ''
            600 CNY 600 CNY 2016; 600 CNY 600 CNY 2016; 900 CNY 600 CNY 2016               | ''
            600 CNY 100 km 2016; 600 CNY 100 km 2016; 900 CNY 100 km 2016                  | ''
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 0 CNY 100 USD 2016                 | ''
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 900 CNY 0 USD 2016                 | ''
            # of an even number the median is between the two in the middle: 650
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 700 CNY 100 USD 2016; 748 CNY 100 USD 2016 | p3
            600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 700 CNY 100 USD 2016; 747 CNY 100 USD 2016 | ''
            # only two years to either side are of the time
            600 CNY 100 USD 2016-01-01; 600 CNY 100 USD 2016-01-01; 900 CNY 100 USD 2018-01-01 | p2
            600 CNY 100 USD 2016-01-01; 600 CNY 100 USD 2016-01-01; 900 CNY 100 USD 2018-01-02 | ''
            900 CNY 100 USD 2016-01-01; 600 CNY 100 USD 2018-01-01; 600 CNY 100 USD 2018-01-01 | p0
            900 CNY 100 USD 2015-12-31; 600 CNY 100 USD 2018-01-01; 600 CNY 100 USD 2018-01-01 | ''
            # records are in no order of time
            900 CNY 100 USD 2024; 600 CNY 100 USD 2010; 900 CNY 100 USD 2023; 600 CNY 100 USD 2011; 900 CNY 100 USD 2022; 600 CNY 100 USD 2012 | ''
            900 CNY 100 USD 2024; 600 CNY 100 USD 2010; 900 CNY 100 USD 2023; 600 CNY 100 USD 2011; 600 CNY 100 USD 2022; 900 CNY 100 USD 2012 | p4 p5
            """)
    void aConversionIsAtTheRateOfItsTime(String conversions, String expected) {
        List<String> found = Checks.found("LMC-CLM-004", conversions(conversions))
                .map(each -> each.pointer().tokens().get(0))
                .toList();
        assertEquals(expected, String.join(" ", found));
    }

    /** Three rates of 600 are the rule, and one of 900 off it; but two of the three are reposts of the first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -   | -   | p3
            -   | s0  | p3
            s0  | s0  | ''
            s0  | s1  | ''
            """)
    void repostsOfOneConversionAreOneRate(String second, String third, String expected) {
        ValidationReport report = conversions(
                "600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 600 CNY 100 USD 2016; 900 CNY 100 USD 2016",
                Map.of("s1", Optional.ofNullable(second), "s2", Optional.ofNullable(third)));
        assertEquals(
                expected,
                Checks.found("LMC-CLM-004", report)
                        .map(each -> each.pointer().tokens().get(0))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            900 CNY 100 USD 2016 | 900 CNY for 100 USD
            100 USD 900 CNY 2016 | 100 USD for 900 CNY
            """)
    void theMessageTellsTheRateOneWayRound(String conversion, String amounts) {
        assertEquals(
                List.of(amounts
                        + " is 9.000 CNY per USD, but the median of the conversions within two years is 6.000;"
                        + " check both amounts"),
                Checks.said("LMC-CLM-004", conversions("600 CNY 100 USD 2016; 600 CNY 100 USD 2016; " + conversion)));
    }
}
