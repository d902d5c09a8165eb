package org.lancangmekong.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.DocumentBuilder;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureBuilder;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Unit;

class FundTotalsTest {
    private static final RecordId FUND = RecordId.of("fund");

    private static DocumentBuilder agreement(String id, String... parties) {
        DocumentBuilder builder = Document.builder()
                .id(id)
                .name("en", id)
                .kind(DocumentKind.AGREEMENT)
                .issuer(FUND)
                .addParticipant(Participant.of(Role.PARTY, Country.CHINA));
        for (String each : parties) {
            builder.addParticipant(Participant.of(Role.PARTY, Country.of(each)));
        }
        return builder;
    }

    private static FigureBuilder projects(int number) {
        return figure("projects", Quantity.exactly(Integer.toString(number), "project"));
    }

    private static FigureBuilder figure(String indicator, Quantity value) {
        return Figure.builder().indicator(indicator).basis(Basis.IN_PERIOD).value(value);
    }

    private static FundTotals totals(Document... documents) {
        List<LmcRecord> records = new ArrayList<>(List.of(documents));
        records.add(Mechanism.builder()
                .id(FUND)
                .name("en", "Fund")
                .kind(MechanismKind.FUND)
                .addParticipant(Participant.of(Role.DONOR, Country.CHINA))
                .addFigure(projects(1_000).basis(Basis.CUMULATIVE).build())
                .build());
        return FundTotals.of(Catalogue.of(records), FUND);
    }

    private static QuantityInterval projectsOf(int number) {
        return Quantity.exactly(Integer.toString(number), "project").interval();
    }

    private static String lines(List<FundTotal> totals) {
        return String.join("\n", totals.stream().map(FundTotal::toString).toList());
    }

    private static String ids(List<Document> documents) {
        return String.join(
                " ", documents.stream().map(each -> each.id().toString()).toList());
    }

    /** An agreement with one country, of a year or of no known year, with a number of projects or none. */
    private record Row(Country country, Optional<Integer> year, Optional<Integer> projects) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.of(Country.CAMBODIA, Country.LAOS, Country.MYANMAR),
                        Arbitraries.integers().between(2017, 2020).optional(),
                        Arbitraries.integers().between(0, 30).optional())
                .as(Row::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void everySumIsThatOfItsAgreementsAndNamesThoseThatAreMissing(@ForAll("rows") List<Row> rows) {
        List<Document> documents = new ArrayList<>();
        for (Row each : rows) {
            DocumentBuilder builder =
                    agreement("a" + documents.size(), each.country().code());
            each.year().ifPresent(year -> builder.period(EdtfDate.of(Year.of(year))));
            each.projects()
                    .ifPresent(number -> builder.addFigure(projects(number).build()));
            documents.add(builder.build());
        }
        FundTotals totals = totals(documents.toArray(Document[]::new));
        List<Optional<Country>> countries = List.of(
                Optional.empty(),
                Optional.of(Country.CAMBODIA),
                Optional.of(Country.LAOS),
                Optional.of(Country.MYANMAR));
        List<Optional<Integer>> years =
                List.of(Optional.empty(), Optional.of(2017), Optional.of(2018), Optional.of(2019), Optional.of(2020));
        int found = 0;
        for (Optional<Country> country : countries) {
            for (Optional<Integer> year : years) {
                Predicate<Row> belongs = row -> (country.isEmpty() || country.get() == row.country())
                        && (year.isEmpty() || year.equals(row.year()))
                        && row.projects().isPresent();
                Predicate<Row> isMissing = row -> (country.isEmpty() || country.get() == row.country())
                        && (year.isEmpty() || row.year().isEmpty() || year.equals(row.year()))
                        && !belongs.test(row);
                Optional<FundTotal> total = find(totals, country, year);
                assertEquals(rows.stream().anyMatch(belongs), total.isPresent());
                if (total.isPresent()) {
                    found++;
                    int sum = rows.stream()
                            .filter(belongs)
                            .mapToInt(row -> row.projects().get())
                            .sum();
                    assertEquals(projectsOf(sum), total.get().sum());
                    assertEquals(
                            rows.stream().filter(belongs).count(),
                            total.get().documents().size());
                    assertEquals(
                            rows.stream().filter(isMissing).count(),
                            total.get().without().size());
                    assertEquals(total.get().without().isEmpty(), total.get().isWhole());
                }
            }
        }
        assertEquals(
                found,
                totals.overall().size()
                        + totals.byCountry().size()
                        + totals.byYear().size()
                        + totals.byCountryAndYear().size());
        assertEquals(documents.size(), totals.agreements().size());
    }

    private static Optional<FundTotal> find(FundTotals totals, Optional<Country> country, Optional<Integer> year) {
        if (country.isPresent()) {
            return year.isPresent()
                    ? totals.total(Indicator.PROJECTS, Unit.PROJECT, country.get(), Year.of(year.get()))
                    : totals.total(Indicator.PROJECTS, Unit.PROJECT, country.get());
        }
        return year.isPresent()
                ? totals.total(Indicator.PROJECTS, Unit.PROJECT, Year.of(year.get()))
                : totals.total(Indicator.PROJECTS, Unit.PROJECT);
    }

    @Test
    void aBatchForSeveralCountriesCountsOnceInAll() {
        FundTotals totals = totals(
                agreement("both", "KH", "LA")
                        .period("2018")
                        .addFigure(projects(11).build())
                        .addFigure(projects(5).country(Country.CAMBODIA).build())
                        .build(),
                agreement("one", "LA")
                        .period("2018")
                        .addFigure(projects(7).build())
                        .build());
        assertEquals("projects: 18 projects (2 agreements)", lines(totals.overall()));
        assertEquals("projects 2018: 18 projects (2 agreements)", lines(totals.byYear()));
        assertEquals("""
                projects KH: 5 projects (1 agreement)
                projects LA: 7 projects (1 agreement; without 1 agreement)""", lines(totals.byCountry()));
        assertEquals("both", ids(totals.withoutCountry()));
        assertEquals("both", ids(totals.byCountry().get(1).without()));
    }

    @Test
    void aBatchThatGivesAPartOfItsCountriesMakesNoWholeSum() {
        FundTotal overall = totals(agreement("both", "KH", "LA")
                        .period("2018")
                        .addFigure(projects(5).country(Country.CAMBODIA).build())
                        .build())
                .overall()
                .get(0);
        assertEquals(projectsOf(5), overall.sum());
        assertEquals("both", ids(overall.documents()));
        assertEquals("both", ids(overall.without()));
        assertFalse(overall.isWhole());
        assertTrue(totals(agreement("both", "KH", "LA")
                        .period("2018")
                        .addFigure(projects(5).country(Country.CAMBODIA).build())
                        .addFigure(projects(6).country(Country.LAOS).build())
                        .build())
                .overall()
                .get(0)
                .isWhole());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the agreement's period | of one figure | of the other | all years | each year            | without a year
            2017/2018                | 2017          | 2018         | 7 whole   | 2017: 3, 2018: 4     | a
            2017/2018                | 2017/2018     | 2018         | 3 whole   | 2018: 4              | a
            2017/2018                | 2017          | -            | 4 whole   | 2017: 3              | a
            2017/2019                | 2017          | 2018         | 7 partly  | 2017: 3, 2018: 4     | a
            2017                     | 2017          | -            | 4 whole   | 2017: 4              |
            -                        | 2017          | 2018         | 7 whole   | 2017: 3, 2018: 4     | a
            -                        | 2017          | 2017         | 4 whole   | 2017: 4              |
            -                        | -             | -            | 4 whole   |                      | a
            2017~                    | -             | -            | 4 whole   |                      | a
            0001/9999                | -             | -            | 4 whole   |                      | a
            """)
    void nothingThatIsForAllIsAddedToWhatIsForEach(
            String period, String one, String other, String all, String each, String withoutYear) {
        DocumentBuilder agreement = agreement("a", "KH");
        Optional.ofNullable(period).ifPresent(agreement::period);
        FigureBuilder first = projects(3);
        Optional.ofNullable(one).ifPresent(first::when);
        FigureBuilder second = projects(4);
        Optional.ofNullable(other).ifPresent(second::when);
        FundTotals totals =
                totals(agreement.addFigures(first.build(), second.build()).build());
        FundTotal overall = totals.overall().get(0);
        assertEquals(all, overall.sum().lower().get() + (overall.isWhole() ? " whole" : " partly"));
        assertEquals(
                each == null ? "" : each,
                String.join(
                        ", ",
                        totals.byYear().stream()
                                .map(total -> total.year().get() + ": "
                                        + total.sum().lower().get())
                                .toList()));
        assertEquals(withoutYear == null ? "" : withoutYear, ids(totals.withoutYear()));
    }

    @Test
    void whatIsOfAPartOrCumulativeOrPlannedOrInAListIsNotAdded() {
        FundTotals totals = totals(
                agreement("cumulative", "KH")
                        .addFigure(projects(100).basis(Basis.CUMULATIVE).build())
                        .build(),
                agreement("part", "KH")
                        .addFigure(projects(4)
                                .note(LocalizedText.of("en", "agriculture"))
                                .build())
                        .build(),
                agreement("planned", "KH")
                        .addFigure(projects(5).planned(true).build())
                        .build(),
                agreement("list", "KH")
                        .kind(DocumentKind.LIST)
                        .addFigure(projects(6).build())
                        .build(),
                agreement("whole", "KH").addFigure(projects(7).build()).build(),
                agreement("other", "KH")
                        .issuer("another-fund")
                        .addFigure(projects(8).build())
                        .build());
        FundTotal overall = totals.overall().get(0);
        assertEquals(projectsOf(7), overall.sum());
        assertEquals("whole", ids(overall.documents()));
        assertEquals("cumulative part planned", ids(overall.without()));
        assertEquals("list", ids(totals.others()));
    }

    @Test
    void sumsAreAsExactAsTheirPartsAndUnitsStayApart() {
        FundTotals totals = totals(
                agreement("a", "KH")
                        .addFigure(figure("amount", Quantity.exactly("7300000", "USD"))
                                .build())
                        .addFigure(figure("amount", Quantity.exactly("50000000", "CNY"))
                                .build())
                        .build(),
                agreement("b", "KH")
                        .addFigure(figure("amount", Quantity.moreThan("4300000", "USD"))
                                .build())
                        .build());
        assertEquals("""
                amount: 50000000 CNY (1 agreement; without 1 agreement)
                amount: more than 11600000 USD (2 agreements)""", lines(totals.overall()));
    }

    @Test
    void aFundThatIsNotThereHasNoSums() {
        FundTotals totals = FundTotals.of(Catalogue.of(List.of()), FUND);
        assertEquals(FUND, totals.fund());
        assertEquals(List.of(), totals.agreements());
        assertEquals(List.of(), totals.overall());
        assertEquals("", totals.toString());
    }
}
