package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;

class FigureRulesTest {
    /** A quantity written as {@code 54}, {@code >700}, {@code ~1700}, {@code 100s}, {@code 8-9}, {@code <5}. */
    private static Quantity quantity(String text, String unit) {
        if (text.startsWith(">")) {
            return Quantity.moreThan(text.substring(1), unit);
        }
        if (text.startsWith("<")) {
            return Quantity.lessThan(text.substring(1), unit);
        }
        if (text.startsWith("~")) {
            return Quantity.about(text.substring(1), unit);
        }
        if (text.endsWith("s")) {
            return Quantity.orderOf(text.substring(0, text.length() - 1), unit);
        }
        int hyphen = text.indexOf('-', 1);
        return hyphen < 0
                ? Quantity.exactly(text, unit)
                : Quantity.between(text.substring(0, hyphen), text.substring(hyphen + 1), unit);
    }

    private static ProjectBuilder project(Iterable<Figure> figures) {
        return RuleExamples.project().figures(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # value time; ...                              | where it falls
            >700 2024-03-15; >780 2024-04; 100s 2025-04-01; 991 2025-08-15 | ''
            65 2017; 159 2025; 162 2026                    | ''
            65 2017; 159 2025; 100 2026                    | 2
            159 2025; 65 2017                              | ''
            65 2025; 159 2017                              | 0
            159 2017; 65 2017                              | ''
            159 2017; 65 2017-12                           | ''
            159 2017; ~65 2025                             | ''
            ~159 2017; 65 2025                             | ''
            >159 2017; 159 2025                            | 1
            >159 2017; 160 2025                            | ''
            8-9 2017; 8 2018; 7 2019                       | 2
            159 2016; ~100 2017; 65 2018                   | 2
            159 2016; 160 2017; 165 2018; 161 2019         | 3
            159 2017?; 65 2025                             | ''
            159 [2017,2018]; 65 2025                       | 1
            159 [2017..]; 65 2025                          | ''
            300 2017; 200 2018; 250 2019                   | 1 2
            """)
    void aCumulativeFigureNeverFalls(String series, String expected) {
        List<Figure> figures = new ArrayList<>();
        for (String each : series.split(";")) {
            String[] parts = each.trim().split(" ");
            figures.add(RuleExamples.figure("patrols", Basis.CUMULATIVE, quantity(parts[0], "patrol"))
                    .when(parts[1])
                    .build());
        }
        assertEquals(
                expected,
                String.join(
                        " ",
                        Checks.where("LMC-FIG-003", Checks.check(project(figures))).stream()
                                .map(pointer -> pointer.split("/")[2])
                                .toList()));
    }

    @Test
    void onlyFiguresOfOneSeriesAreCompared() {
        FigureBuilder early = RuleExamples.figure("projects", Basis.CUMULATIVE, quantity("80", "project"));
        Figure first = early.when("2022").build();
        List<Figure> others = List.of(
                RuleExamples.figure("projects", Basis.CUMULATIVE, quantity("13", "project"))
                        .when("2023")
                        .country(Country.CAMBODIA)
                        .build(),
                RuleExamples.figure("projects", Basis.CUMULATIVE, quantity("13", "cluster"))
                        .when("2023")
                        .build(),
                RuleExamples.figure("trainees", Basis.CUMULATIVE, quantity("13", "project"))
                        .when("2023")
                        .build(),
                RuleExamples.figure("projects", Basis.IN_PERIOD, quantity("13", "project"))
                        .when("2023")
                        .build(),
                RuleExamples.figure("projects", Basis.CUMULATIVE, quantity("13", "project"))
                        .when("2023")
                        .planned(true)
                        .build());
        for (Figure each : others) {
            assertEquals(List.of(), Checks.where("LMC-FIG-003", Checks.check(project(List.of(first, each)))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "at-date, 2024, true",
        "at-date, '[2018,2019]', true",
        "at-date, 2018/2019, false",
        "cumulative, 2024-03-15, true",
        "cumulative, ../2024, false",
        "in-period, 2024, true",
        "in-period, 2017-01/2017-10, true",
        "in-period, '[2018,2019]', false",
        "change, 2015/2024, true",
        "change, '[..2024]', false"
    })
    void theTimeFitsTheBasis(String basis, String when, boolean fits) {
        Figure figure = RuleExamples.figure("trade", Basis.of(basis), quantity("5", "USD"))
                .when(when)
                .build();
        assertEquals(
                fits ? List.of() : List.of("/figures/0/when"),
                Checks.where("LMC-FIG-001", Checks.check(project(List.of(figure)))));
    }

    @ParameterizedTest
    @CsvSource({
        "17760000000, 177570000000, 10",
        "177570000000, 17760000000, 10",
        "19000000000, 177570000000, ''",
        "9.8, 1, 10",
        "9.79, 1, ''",
        "10.2, 1, 10",
        "10.21, 1, ''",
        "98, 1, 100",
        "1020, 1, 1000",
        "10000, 1, ''",
        "1, 1, ''",
        "0, 0, ''",
        "~10, 1, 10",
        ">10, 1, 10",
        "<10, 1, 10",
        "10-12, 1, 10",
        "10s, 1, ''",
        "-10, 1, 10"
    })
    void aFactorOfTenIsAMisplacedPoint(String says, String value, String factor) {
        Figure figure = RuleExamples.figure("trade", Basis.AT_DATE, Quantity.exactly(value, "USD"))
                .addEvidence(RuleExamples.says(Stance.DIFFERS, "/value", json(quantity(says, "USD")))
                        .build())
                .build();
        assertEquals(
                factor,
                String.join(
                        " ",
                        Checks.found("LMC-FIG-006", Checks.check(project(List.of(figure))))
                                .map(each -> each.arguments().get("ratio"))
                                .toList()));
    }

    private static JsonValue json(Quantity quantity) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        quantity.is().ifPresent(number -> members.put("is", JsonValue.of(number.toPlainString())));
        quantity.least().ifPresent(number -> members.put("least", JsonValue.of(number.toPlainString())));
        quantity.most().ifPresent(number -> members.put("most", JsonValue.of(number.toPlainString())));
        quantity.moreThan().ifPresent(number -> members.put("moreThan", JsonValue.of(number.toPlainString())));
        quantity.lessThan().ifPresent(number -> members.put("lessThan", JsonValue.of(number.toPlainString())));
        quantity.about().ifPresent(number -> members.put("about", JsonValue.of(number.toPlainString())));
        quantity.orderOf().ifPresent(number -> members.put("orderOf", JsonValue.of(number.toPlainString())));
        members.put("unit", JsonValue.of(quantity.unit().code()));
        return JsonValue.object(members);
    }

    @Test
    void aConversionIsNotCompared() {
        Figure figure = RuleExamples.figure("cost", Basis.AT_DATE, Quantity.exactly("10", "CNY"))
                .addEvidence(RuleExamples.says(Stance.SUPPORTS, "/value", json(quantity("1", "USD")))
                        .build())
                .build();
        assertEquals(List.of(), Checks.where("LMC-FIG-006", Checks.check(project(List.of(figure)))));
    }

    @ParameterizedTest
    @CsvSource({
        "422, 414, true",
        "422, 422, false",
        "422, 422.0, false",
        ">400, 422, false",
        "8-9, 54, true",
        "~400, 900, false",
        "100s, 991, false",
        "100s, 1000, true"
    })
    void twoValuesOfOneFigureAreADisagreement(String one, String other, boolean found) {
        List<Figure> figures = List.of(
                RuleExamples.figure("length", Basis.AT_DATE, quantity(one, "km"))
                        .build(),
                RuleExamples.figure("length", Basis.AT_DATE, quantity(other, "km"))
                        .build());
        assertEquals(
                found ? List.of("/figures/1/value") : List.of(),
                Checks.where("LMC-FIG-005", Checks.check(project(figures))));
    }

    @Test
    void valuesOfTwoThingsAreNoDisagreement() {
        Figure length = RuleExamples.length("422").build();
        List<Figure> others = List.of(
                RuleExamples.length("414").when("2017").build(),
                RuleExamples.length("414").country(Country.LAOS).build(),
                RuleExamples.length("414").planned(true).build(),
                RuleExamples.length("414")
                        .note(LocalizedText.of("en", "without sidings"))
                        .build(),
                RuleExamples.figure("length", Basis.CHANGE, quantity("414", "km"))
                        .build(),
                RuleExamples.figure("length", Basis.AT_DATE, quantity("414", "metre"))
                        .build(),
                RuleExamples.figure("area", Basis.AT_DATE, quantity("414", "km"))
                        .build());
        for (Figure each : others) {
            assertEquals(List.of(), Checks.where("LMC-FIG-005", Checks.check(project(List.of(length, each)))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "progress, at-date, percent, 100, false",
        "progress, at-date, percent, 101, true",
        "progress, at-date, percent, -1, true",
        "progress, at-date, percent, 0, false",
        "progress, at-date, percent, >100, false",
        "progress, at-date, percent, >101, true",
        "progress, at-date, percent, ~105, false",
        "progress, change, percent, 150, false",
        "trade, at-date, percent, 150, false",
        "progress, at-date, km, 150, false"
    })
    void aPartIsNotMoreThanTheWhole(String indicator, String basis, String unit, String value, boolean found) {
        Figure figure = RuleExamples.figure(indicator, Basis.of(basis), quantity(value, unit))
                .build();
        assertEquals(
                found ? List.of("/figures/0/value") : List.of(),
                Checks.where("LMC-FIG-004", Checks.check(project(List.of(figure)))));
    }

    @Test
    void aShareIsNotMoreThanTheWhole() {
        Participant owner = RuleExamples.participant(Role.OWNER, Country.CHINA)
                .share(quantity("151", "percent"))
                .build();
        assertEquals(
                List.of("/participants/0/share"),
                Checks.where("LMC-FIG-004", Checks.check(RuleExamples.project().addParticipant(owner))));
    }

    @ParameterizedTest
    @CsvSource({
        "cumulative, 2018/2019, a figure of basis cumulative needs a point in time but this one has 2018/2019",
        "at-date, 2018/2019, a figure of basis at-date needs a point in time but this one has 2018/2019",
        "in-period, '[2018,2019]', 'a figure of basis in-period needs a period but this one has [2018,2019]'"
    })
    void theMessageTellsWhatABasisIsOf(String basis, String when, String message) {
        Figure figure = RuleExamples.figure("trade", Basis.of(basis), quantity("5", "USD"))
                .when(when)
                .build();
        assertEquals(
                List.of(message.replace(" but", ", but") + "; correct the basis or the date"),
                Checks.said("LMC-FIG-001", Checks.check(project(List.of(figure)))));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, at-date, true",
        "0, at-date, false",
        "-1, change, false",
        "<0, in-period, false",
        "-2--1, at-date, true",
        "~-1, at-date, true"
    })
    void onlyAChangeIsNegative(String value, String basis, boolean found) {
        Figure figure = RuleExamples.figure("length", Basis.of(basis), quantity(value, "km"))
                .build();
        assertEquals(
                found ? List.of("/figures/0/value") : List.of(),
                Checks.where("LMC-FIG-007", Checks.check(project(List.of(figure)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # history                       | basis, plan and time of a count | what it begins before
            launched 2017-01-15             | in-period, false, 2016          | launched
            # a count of the year of the launch is of what began in it
            launched 2017-01-15             | in-period, false, 2017          | ''
            launched 2017-01-15             | in-period, false, 2017/2018     | ''
            launched 2017-01-15             | in-period, false, 2017-01       | ''
            launched 2017-01-15             | in-period, false, 2016-12       | launched
            launched 2017-01-15             | in-period, false, 2017-01-14    | launched
            launched 2017-01-15             | cumulative, false, 2016         | launched
            launched 2017-01-15             | at-date, false, 2016            | ''
            launched 2017-01-15             | change, false, 2016             | ''
            launched 2017-01-15             | in-period, true, 2016           | ''
            launched 2017-01-15             | in-period, false, 2016~         | ''
            launched 2017-01-15             | in-period, false, 2017-01-15/.. | ''
            launched 2017-01-15             | in-period, false, 2017-01-14/.. | launched
            # the first milestone counts, in any order of the list
            proposed 2015; launched 2017    | in-period, false, 2016          | ''
            launched 2017; proposed 2015    | in-period, false, 2016          | ''
            launched 2017; proposed 2015    | in-period, false, 2014          | proposed
            launched 2017; proposed 2015~   | in-period, false, 2014          | ''
            launched 2017; proposed -       | in-period, false, 2014          | ''
            # a history that does not tell the beginning tells nothing of before
            reported 2017                   | in-period, false, 2014          | ''
            """)
    void nothingIsCountedBeforeItBegan(String history, String figure, String expected) {
        ProjectBuilder project = RuleExamples.project();
        for (String each : history.split(";")) {
            String[] parts = each.trim().split(" ");
            MilestoneBuilder milestone = Milestone.builder().event(MilestoneEvent.of(parts[0]));
            project.addHistory((parts[1].equals("-") ? milestone : milestone.date(parts[1])).build());
        }
        String[] parts = figure.split(", ");
        project.addFigure(RuleExamples.figure("trainees", Basis.of(parts[0]), quantity("5", "person"))
                .planned(Boolean.parseBoolean(parts[1]))
                .when(parts[2])
                .build());
        assertEquals(
                expected,
                String.join(
                        " ",
                        Checks.found("LMC-FIG-009", Checks.check(project))
                                .map(each -> each.arguments().get("event"))
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "length, 40075, km, false",
        "length, 40076, km, true",
        "length, 1035000, km, true",
        "length, >1035000, km, true",
        "length, <1035000, km, false",
        "length, ~42000, km, false",
        "length, 10-1035000, km, false",
        "length, 40075000, metre, false",
        "length, 40075001, metre, true",
        "distance, 1035000, km, false",
        "area, 795000, square-km, false",
        "area, 79500000, square-km, true",
        "area, 1160000001, hectare, true",
        "population, 1700000000, person, false",
        "population, 17000000000, person, true",
        "passengers, 17000000000, person, false",
        "beneficiaries, 10000000001, household, true",
        "capacity, 22500, megawatt, false",
        "capacity, 22500000, megawatt, true",
        "countries, 6, country, false",
        "countries, 250, country, true",
        "duration, 99, year, false",
        "duration, 2016, year, true",
        "duration, 12001, month, true",
        "cost, 203231000000000, VND, false",
        "cost, 203231000000000, USD, true",
        "cost, 6000000000000000001, LAK, true",
        "cost, 203231000000000, JPY, false",
        "projects, 1000000000000, project, false"
    })
    void aFigureIsNoGreaterThanWhatThereIs(String indicator, String value, String unit, boolean found) {
        ValidationReport report = Checks.check(RuleExamples.project()
                .addFigure(RuleExamples.figure(indicator, Basis.AT_DATE, quantity(value, unit))
                        .build()));
        assertEquals(found ? List.of("/figures/0/value") : List.of(), Checks.where("LMC-FIG-010", report));
    }
}
