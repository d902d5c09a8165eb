package org.lancangmekong.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureFilter;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.Unit;

class FigureFilterTest {
    private static Figure figure(
            String indicator, String number, String unit, String country, Basis basis, String when) {
        var figure = Figure.builder()
                .indicator(indicator)
                .value(Quantity.exactly(number, unit))
                .basis(basis);
        if (!country.isEmpty()) {
            figure.country(Country.of(country));
        }
        return (when.isEmpty() ? figure : figure.when(when)).build();
    }

    private static final Mechanism FUND = RuleExamples.cooperation()
            .addFigures(
                    figure("projects", "1", "project", "", Basis.CUMULATIVE, "2020"),
                    figure("projects", "2", "project", "", Basis.CUMULATIVE, "2024-04"),
                    figure("projects", "3", "project", "LA", Basis.CUMULATIVE, "2024-04-05"),
                    figure("projects", "4", "project", "LA", Basis.IN_PERIOD, "2024"),
                    figure("projects", "5", "project", "LA", Basis.IN_PERIOD, ""),
                    figure("amount", "6", "USD", "LA", Basis.IN_PERIOD, "2024"),
                    figure("amount", "7", "CNY", "LA", Basis.IN_PERIOD, "2024/2025"),
                    figure("amount", "8", "USD", "TH", Basis.IN_PERIOD, "2024?"))
            .build();

    private static String numbers(List<Figure> figures) {
        return figures.stream()
                .map(each -> each.value().is().orElseThrow().toString())
                .collect(Collectors.joining(" "));
    }

    private static void assertKeeps(String expected, FigureFilter filter) {
        assertEquals(expected, numbers(FUND.figures(filter)));
        Catalogue catalogue = Catalogue.of(List.of(FUND));
        assertEquals(
                expected,
                numbers(catalogue.figures(filter).stream()
                        .map(FigureEntry::figure)
                        .toList()));
    }

    @Test
    void aFigureMustPassEveryConditionAndTheLastOfASortWins() {
        assertKeeps("1 2 3 4 5 6 7 8", FigureFilter.all());
        assertKeeps("1 2 3 4 5", FigureFilter.of("projects"));
        assertKeeps("1 2", FigureFilter.of(Indicator.PROJECTS).total());
        assertKeeps("3 4 5", FigureFilter.of("projects").country(Country.LAOS));
        assertKeeps("4 5", FigureFilter.of("projects").country(Country.LAOS).basis(Basis.IN_PERIOD));
        assertKeeps("6 8", FigureFilter.all().unit(Unit.USD));
        assertKeeps("8", FigureFilter.of("amount").country(Country.LAOS).country(Country.THAILAND));
        assertKeeps("1 2", FigureFilter.of("projects").country(Country.LAOS).total());
        assertKeeps("", FigureFilter.of("length"));
    }

    @Test
    void aTimeThatIsNotStatedOrDoubtfulIsPossible() {
        assertKeeps("2 3 4 5 6 7 8", FigureFilter.all().within("2024"));
        assertKeeps("2 3 4 6 7", FigureFilter.all().within("2024").certainly());
        assertKeeps("2 3 4 5 6 7 8", FigureFilter.all().within("2024-04-05"));
        assertKeeps("3", FigureFilter.all().within(EdtfDate.parse("2024-04-05")).certainly());
        assertKeeps("1 5 8", FigureFilter.all().within("../2023"));
        assertKeeps("1 2 3 4 5 6 7 8", FigureFilter.all().certainly());
        FigureFilter year = FigureFilter.of("projects").within("2024").certainly();
        assertEquals(Certainty.POSSIBLE, year.test(FUND.figures().get(4)));
        assertEquals(Certainty.IMPOSSIBLE, year.test(FUND.figures().get(0)));
        assertEquals(Certainty.CERTAIN, year.test(FUND.figures().get(1)));
        assertEquals(Certainty.IMPOSSIBLE, year.test(FUND.figures().get(5)));
    }

    @Test
    void theLatestThatPassesIsPreferredWithoutANote() {
        assertEquals(
                "3",
                numbers(FUND
                        .figure(FigureFilter.of("projects")
                                .country(Country.LAOS)
                                .basis(Basis.CUMULATIVE))
                        .stream()
                        .toList()));
        Figure noted = FUND.figures().get(1).toBuilder()
                .note(LocalizedText.of("en", "agriculture only"))
                .build();
        Mechanism other =
                FUND.toBuilder().figures(List.of(FUND.figures().get(0), noted)).build();
        assertEquals("1", numbers(other.figure(FigureFilter.all()).stream().toList()));
        assertEquals(
                "2",
                numbers(other.figure(FigureFilter.all().within("2024")).stream().toList()));
        assertEquals(
                other.figure(Indicator.PROJECTS),
                other.figure(FigureFilter.of("projects").total()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024?       | the window "2024?" is doubtful: expected one without ?, ~ and %
            [2024,2025] | "[2024,2025]" is not a window of time: expected an EDTF interval or date, such as 2016/2018 or 2020/..
            2024/       | "2024/" is not a window of time: expected an EDTF interval or date, such as 2016/2018 or 2020/..
            """)
    void aWindowIsExact(String period, String message) {
        assertEquals(
                message,
                assertThrows(
                                InvalidValueException.class,
                                () -> FigureFilter.all().within(period))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(
                                InvalidValueException.class,
                                () -> ProjectFilter.all().status(Status.PROPOSED, period))
                        .getMessage());
    }
}
