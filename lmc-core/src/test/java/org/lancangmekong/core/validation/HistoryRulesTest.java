package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.MilestoneBuilder;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Status;

class HistoryRulesTest {
    /** A milestone written as {@code event date status}, with {@code -} for an absent part and {@code !} for a plan. */
    private static Milestone milestone(String text) {
        String[] parts = text.trim().split(" ");
        MilestoneBuilder builder = Milestone.builder().event(MilestoneEvent.of(parts[0].replace("!", "")));
        builder.planned(parts[0].startsWith("!"));
        if (!parts[1].equals("-")) {
            builder.date(parts[1]);
        }
        if (parts.length > 2) {
            builder.status(Status.of(parts[2]));
        }
        return builder.build();
    }

    private static ProjectBuilder project(String history) {
        ProjectBuilder builder = RuleExamples.project();
        for (String each : history.split(";")) {
            builder.addHistory(milestone(each));
        }
        return builder;
    }

    private static String ids(ValidationReport report) {
        return report.violations().stream()
                .map(each -> each.rule().substring(8))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what happened                                                       | rules of LMC-HIS that speak
            construction-started 2016; opened 2021                                | ''
            opened 2021; construction-started 2016                                | ''
            construction-started 2022; opened 2021                                | 001
            construction-started 2022; trial-opened 2021; opened 2021             | 001
            ground-broken 2022; completed 2021                                    | 001
            ground-broken 2022; handed-over 2021                                  | 001
            ground-broken 2022; unit-commissioned 2021                            | 001
            ground-broken 2022; inaugurated 2021                                  | 003
            ground-broken 2016; construction-started 2022; opened 2021            | ''
            ground-broken -; construction-started 2022; opened 2021               | ''
            construction-started 2022~; opened 2021                               | 002
            construction-started 2016-12-25~; opened 2021                         | ''
            construction-started 2021; opened 2021                                | 002
            construction-started 2021; opened 2021-12-30                          | 002
            construction-started 2021; opened 2021-12-31                          | ''
            construction-started 2021-12-31; opened 2021-12-31                    | ''
            construction-started [2013-10,2014]; opened 2018                      | ''
            construction-started [2013-10,2019]; opened 2018                      | 002
            construction-started [2019,2020]; opened 2018                         | 001
            construction-started [2019..]; opened 2018                            | 001
            construction-started [..2019]; opened 2018                            | 002
            !construction-started 2022; opened 2021                               | ''
            construction-started 2022; !opened 2021                               | ''
            opened 2010; rescoped 2019; construction-started 2020                 | ''
            in-force 2020; signed 2021                                            | 001
            in-force 2020; agreement-signed 2021                                  | 001
            signed 2020-11-15; in-force 2022-01-01                                | ''
            ground-broken 2024-08-05; agreement-signed 2025-04-17                 | 003
            agreement-signed 2018; agreement-signed 2025; ground-broken 2020      | ''
            proposed 2012; proposed 2014-11; founded 2015-11-12                   | ''
            proposed 2016; founded 2015-11-12                                     | 003
            founded [..2020-06-08]; branch-opened 2020-06-08                      | ''
            announced 2018; launched 2017                                         | 003
            resumed 2018; suspended 2019                                          | 003
            suspended 2017; resumed 2018; suspended 2019                          | ''
            opened 2021 operating; reported 2025 implementing                     | 005
            reported 2025 implementing; opened 2021 operating                     | 005
            completed 2021 completed; reported 2025 proposed                      | 007 005
            opened 2021 operating; suspended 2022 suspended; reported 2025 approved | ''
            opened 2021 operating; rescoped 2022; reported 2025 approved          | ''
            opened 2021 operating; !reported 2025 implementing                    | ''
            opened 2021 operating; reported 2021 implementing                     | ''
            opened - operating; reported 2025 implementing                        | ''
            opened 2021 operating; reported 2025 operating                        | ''
            opened 2021 operating; trial-opened 2018 operating; reported 2019 implementing | 005
            trial-opened 2018 operating; opened 2021 operating; reported 2019 implementing | 005
            opened 2021 proposed                                                  | 004
            opened 2021 trial                                                     | ''
            cancelled 2021 suspended                                              | 004
            ground-broken 2021 operating                                          | 004
            in-force 2021 approved                                                | 004
            agreement-signed 2021 preparing                                       | ''
            """)
    void historiesAreOrderedByTheirDates(String history, String expected) {
        assertEquals(expected, ids(Checks.check(project(history))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the newest source is of 2025-04-01                     | where a plan is overdue
            !opened 2024                                             | /stung-trang-bridge/history/0/date
            !opened 2025                                             | ''
            !opened 2028                                             | ''
            !opened -                                                | ''
            !opened 2024~                                            | ''
            !opened 2024; opened 2023                                | ''
            !opened 2024; ground-broken 2020                         | /stung-trang-bridge/history/0/date
            !opened 2024; reported 2025                              | ''
            !opened 2024; reported -                                 | ''
            !opened 2024; !opened 2028                               | ''
            !opened 2024; !completed 2028                            | /stung-trang-bridge/history/0/date
            ground-broken 2020; !opened 2023; !opened 2024           | /stung-trang-bridge/history/2/date
            """)
    void aPlanIsOverdueIfNothingIsToldSince(String history, String expected) {
        ValidationReport report = Checks.check(project(history), RuleExamples.report());
        assertEquals(expected, String.join(" ", Checks.where("LMC-HIS-006", report)));
    }

    @Test
    void whatIsFoundStandsAtTheMilestoneThatIsLate() {
        assertEquals(
                List.of("/history/1/date"),
                Checks.where("LMC-HIS-001", Checks.check(project("opened 2021; construction-started 2022"))));
        assertEquals(
                List.of("/history/0/status"),
                Checks.where(
                        "LMC-HIS-005", Checks.check(project("reported 2025 implementing; opened 2021 operating"))));
    }
}
