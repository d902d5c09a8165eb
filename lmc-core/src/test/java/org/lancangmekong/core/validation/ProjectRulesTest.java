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
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Stance;

/** Wholes and their parts. */
class ProjectRulesTest {
    private static ProjectBuilder whole(Figure... figures) {
        return RuleExamples.project("whole").figures(List.of(figures));
    }

    private static ProjectBuilder part(String id, Figure... figures) {
        return RuleExamples.project(id).name("en", id).partOf("whole").figures(List.of(figures));
    }

    private static FigureBuilder length(String number, String unit) {
        return RuleExamples.length(number).value(Quantity.exactly(number, unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # basis, plan and unit of the whole  | of the part        | found
            at-date, false, km                   | at-date, false, km | true
            at-date, true, km                    | at-date, true, km  | true
            at-date, false, km                   | at-date, true, km  | false
            at-date, true, km                    | at-date, false, km | false
            at-date, false, km                   | cumulative, false, km | false
            at-date, false, km                   | at-date, false, metre | false
            change, false, km                    | change, false, km  | false
            """)
    void onlyWhatIsAlikeIsAddedUp(String whole, String part, boolean found) {
        ValidationReport report =
                Checks.check(whole(figure("100", whole)), part("part", figure("200", part)), RuleExamples.report());
        assertEquals(
                found ? List.of("length is 100 km, but the parts add up to 200 (part 200 km)") : List.of(),
                Checks.said("LMC-PRJ-001", report));
    }

    private static Figure figure(String number, String form) {
        String[] parts = form.split(", ");
        return RuleExamples.figure("length", Basis.of(parts[0]), Quantity.exactly(number, parts[2]))
                .planned(Boolean.parseBoolean(parts[1]))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // the parts are 200 km together, the figure of the whole is 100 km
        "200, km, false",
        "191, km, false",
        "190, km, true",
        "200000, metre, true"
    })
    void whatAnotherSourceSaysOfTheWholeCountsInItsUnit(String said, String unit, boolean found) {
        Figure figure = length("100", "km")
                .addEvidence(RuleExamples.says(Stance.DIFFERS, "/value", RuleExamples.quantity(said, unit))
                        .build())
                .build();
        ValidationReport report =
                Checks.check(whole(figure), part("part", length("200", "km").build()), RuleExamples.report());
        assertEquals(found ? List.of("/whole/figures/0/value") : List.of(), Checks.where("LMC-PRJ-001", report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # whole | said of it | part one | part two | where a number of a part is told of the whole
            1000 km | ''      | 420 km | 600 km | ''
            600 km  | ''      | 420 km | 600 km | /whole/figures/0/value
            612 km  | ''      | 420 km | 600 km | /whole/figures/0/value
            613 km  | ''      | 420 km | 600 km | ''
            588 km  | ''      | 420 km | 600 km | ''
            589 km  | ''      | 420 km | 600 km | /whole/figures/0/value
            600 metre | ''    | 420 km | 600 km | ''
            1000 km | 600 km  | 420 km | 600 km | /whole/figures/0/evidence/0/says
            1000 km | 600 metre | 420 km | 600 km | ''
            # the same part is named once; another is named too
            600 km  | 601 km  | 420 km | 600 km | /whole/figures/0/value
            600 km  | 420 km  | 420 km | 600 km | /whole/figures/0/evidence/0/says /whole/figures/0/value
            """)
    void aNumberOfAPartIsNotThatOfTheWhole(String whole, String said, String one, String two, String expected) {
        FigureBuilder figure = length(whole.split(" ")[0], whole.split(" ")[1]);
        if (!said.isEmpty()) {
            figure.addEvidence(RuleExamples.says(
                            Stance.DIFFERS, "/value", RuleExamples.quantity(said.split(" ")[0], said.split(" ")[1]))
                    .build());
        }
        ValidationReport report = Checks.check(
                whole(figure.build()),
                part("one", length(one.split(" ")[0], one.split(" ")[1]).build()),
                part("two", length(two.split(" ")[0], two.split(" ")[1]).build()),
                RuleExamples.report());
        assertEquals(expected, String.join(" ", Checks.where("LMC-PRJ-003", report)));
    }

    @Test
    void onlyFiguresOfOneKindAreTheSameNumber() {
        Figure people = RuleExamples.figure("beneficiaries", Basis.AT_DATE, Quantity.exactly("600", "person"))
                .build();
        Figure change = RuleExamples.figure("length", Basis.CHANGE, Quantity.exactly("600", "km"))
                .build();
        Figure area = RuleExamples.figure("area", Basis.AT_DATE, Quantity.exactly("600", "km"))
                .build();
        Figure length = length("600", "km").build();
        for (List<Figure> each : List.of(List.of(people, people), List.of(length, change), List.of(length, area))) {
            ValidationReport report =
                    Checks.check(whole(each.get(0)), part("part", each.get(1)), RuleExamples.report());
            assertEquals(List.of(), Checks.where("LMC-PRJ-003", report));
        }
    }

    @Test
    void onePartThatIsNearlyTheWholeIsNotAllOfIt() {
        Figure whole = length("1000", "km").build();
        Figure most = length("990", "km").build();
        Figure rest = length("1", "km").build();
        assertEquals(
                List.of(),
                Checks.where("LMC-PRJ-002", Checks.check(whole(whole), part("one", most), RuleExamples.report())));
        assertEquals(
                List.of("/whole/figures/0/value"),
                Checks.where(
                        "LMC-PRJ-002",
                        Checks.check(whole(whole), part("one", most), part("two", rest), RuleExamples.report())));
    }

    @Test
    void anAgreementOfTheWholeCountsItsPartToo() {
        ValidationReport report = Checks.check(
                whole().agreement("batch"),
                part("one").agreement("batch"),
                part("two").agreement("other"),
                part("three"),
                RuleExamples.document("batch"),
                RuleExamples.document("other").name("en", "Another"),
                RuleExamples.report());
        assertEquals(List.of("/one/agreement"), Checks.where("LMC-PRJ-004", report));
    }
}
