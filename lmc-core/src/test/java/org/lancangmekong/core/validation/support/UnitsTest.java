package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Indicator;

class UnitsTest {
    private static boolean fits(String indicator, Basis basis, String unit) {
        return Units.fit(RuleExamples.figure(indicator, basis, Quantity.exactly("5", unit))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "length, km or metre",
        "area, hectare or square-km or square-metre",
        "beneficiaries, person or household or village or country",
        "projects, project",
        "water-supply-projects, project",
        "centralized-water-supply-projects, project",
        "decentralized-water-supply-projects, project",
        "project-clusters, cluster",
        "patrols, patrol",
        "trainees, person",
        "progress, percent",
        "duration, year or month or day",
        "anniversary, year",
        "teams, team",
        "films, film",
        "documents, document",
        "measures, measure",
        "provinces-crossed, province",
        "stations, station",
        "jobs, job or person",
        "companies, company",
        "cases, case",
        "suspects, person",
        "member-countries, country",
        "countries, country"
    })
    void anIndicatorHasItsUnitsAndNoOthers(String indicator, String units) {
        assertEquals(
                units.contains(" or ") ? "one of " + units.replace(" or ", ", ") : units,
                Units.expected(Indicator.of(indicator)).text());
        for (String each : units.split(" or ")) {
            assertTrue(fits(indicator, Basis.AT_DATE, each), each);
        }
        assertFalse(fits(indicator, Basis.AT_DATE, "USD"));
        assertFalse(fits(indicator, Basis.AT_DATE, "tonne"));
    }

    @ParameterizedTest
    @CsvSource({
        "cost",
        "amount",
        "trade",
        "trade-china-mekong",
        "concessional-loans",
        "credit-lines",
        "loans-and-credit"
    })
    void moneyIsInACurrency(String indicator) {
        assertEquals("a currency", Units.expected(Indicator.of(indicator)).text());
        assertTrue(fits(indicator, Basis.AT_DATE, "USD"));
        assertTrue(fits(indicator, Basis.AT_DATE, "CNY"));
        assertFalse(fits(indicator, Basis.AT_DATE, "km"));
        assertFalse(fits(indicator, Basis.AT_DATE, "percent"));
    }

    @ParameterizedTest
    @CsvSource({
        "length, change, percent, true",
        "length, change, times, true",
        "length, change, hectare, false",
        "length, at-date, percent, false",
        "length, at-date, times, false",
        "cost, change, percent, true",
        "cost, in-period, times, false",
        // an unknown unit is another rule's matter, and an indicator without a unit of its own takes any
        "length, at-date, furlong, true",
        "cost, at-date, furlong, true",
        "capacity, at-date, megawatt, true",
        "capacity, at-date, km, true"
    })
    void aChangeMayBeARatio(String indicator, String basis, String unit, boolean fits) {
        assertEquals(fits, fits(indicator, Basis.of(basis), unit));
    }
}
