package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.vocabulary.Unit;

/** What a person reads of an interval. */
class QuantityIntervalTextTest {
    /** A quantity by its members, such as {@code least 8 most 9 project}. */
    private static Quantity quantity(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        QuantityBuilder quantity = Quantity.builder().unit(words.get(words.size() - 1));
        for (int i = 0; i + 1 < words.size(); i += 2) {
            BigDecimal number = new BigDecimal(words.get(i + 1));
            switch (words.get(i)) {
                case "is" -> quantity.is(number);
                case "least" -> quantity.least(number);
                case "moreThan" -> quantity.moreThan(number);
                case "most" -> quantity.most(number);
                case "lessThan" -> quantity.lessThan(number);
                case "about" -> quantity.about(number);
                default -> quantity.orderOf(number);
            }
        }
        return quantity.build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            least 8 most 9 project          | 8 to 9 projects
            moreThan 90 lessThan 100 person | more than 90 to less than 100 people
            about 100 lessThan 100 person   | more than 90 to less than 100 people, approximately
            about 100 person                | about 90 to 110 people
            about 0 person                  | about 0 people
            is 1 project                    | 1 project
            is 1.0 project                  | 1 project
            is 1.5 year                     | 1.5 years
            is 0.00 km                      | 0 km
            is 1000 hectare                 | 1000 hectares
            is 2.50 USD                     | 2.5 USD
            is 1 percent                    | 1 percent
            least 1 month                   | at least 1 month
            moreThan 10 country             | more than 10 countries
            most 3 city                     | at most 3 cities
            lessThan 60 day                 | less than 60 days
            least 1 lessThan 2 company      | 1 to less than 2 companies
            orderOf 100 tonne               | 100 to 999 tonnes
            is 2 kwh                        | 2 kwh
            is 2 tea-house                  | 2 tea-house
            is 2 ABC                        | 2 ABC
            """)
    void theText(String members, String expected) {
        assertEquals(expected, quantity(members).interval().toString());
    }

    @Test
    void aSumMayHaveNoBounds() {
        QuantityInterval sum = quantity("least 1 project")
                .interval()
                .plus(quantity("most 2 project").interval());
        assertEquals("any number of projects", sum.toString());
        assertEquals(
                "at least 10 people, approximately",
                quantity("about 10 person")
                        .interval()
                        .plus(quantity("least 1 person").interval())
                        .toString());
    }

    /** All of them, so that somebody looks at the word for a new unit. */
    @Test
    void theWordsForAllUnits() {
        assertEquals(
                "km, metres, hectares, square km, square metres, megawatts, tonnes, percent, times, years, months, days,"
                        + " projects, clusters, people, households, villages, countries, patrols, cases, events, teams,"
                        + " films, documents, measures, companies, organizations, cities, jobs, stations, provinces,"
                        + " beds, seats, berths, vehicles, trips, passengers per year, CNY, KHR, LAK, MMK, THB, VND,"
                        + " USD, EUR, XDR",
                Unit.KIND.values().stream().map(Unit::plural).collect(Collectors.joining(", ")));
    }
}
