package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Unit;

class NumbersTest {
    /** A range written as {@code low high}, with {@code -} for no bound. */
    private static Numbers.Range range(String text) {
        String[] parts = text.split(" ");
        return new Numbers.Range(bound(parts[0]), bound(parts[1]));
    }

    private static BigDecimal bound(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({"- -, any number", "- 5, at most 5", "1E+1 -, at least 10", "5 5, 5", "5.0 5, 5.0", "4 5, 4 to 5"})
    void aRangeIsToldByItsBounds(String range, String text) {
        assertEquals(text, Quantities.of(range(range)).text());
    }

    @ParameterizedTest
    @CsvSource({
        "5 6, 3 4, true",
        "5 6, 3 5, false",
        "5 6, 5 6, false",
        "5 -, 3 4, true",
        "- 6, 3 4, false",
        "5 6, 3 -, false",
        "- -, - -, false"
    })
    void aRangeIsAboveAnotherIfItsLeastIsAboveTheMostOfTheOther(String one, String other, boolean above) {
        assertEquals(above, range(one).isCertainlyAbove(range(other)));
    }

    @ParameterizedTest
    @CsvSource({"1 2, true", "0 2, false", "-1 2, false", "- 2, false", "1 -, true"})
    void aRangeIsPositiveIfItsLeastIs(String range, boolean positive) {
        assertEquals(positive, range(range).isPositive());
    }

    @ParameterizedTest
    @CsvSource({
        "1 2, 10 20, 11 22, -19 -8",
        "1 -, 10 20, 11 -, -19 -",
        "- 2, 10 20, - 22, - -8",
        "1 2, 10 -, 11 -, - -8",
        "1 2, - 20, - 22, -19 -"
    })
    void sumsAndDifferencesAreOfAllNumbersOfBoth(String one, String other, String sum, String difference) {
        assertEquals(range(sum), range(one).plus(range(other)));
        assertEquals(range(difference), range(one).minus(range(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "metre, metre, 2",
        "km, metre, 2000",
        "square-metre, square-metre, 2",
        "hectare, square-metre, 20000",
        "square-km, square-metre, 2000000",
        "person, person, 2",
        "USD, USD, 2"
    })
    void lengthsAndAreasAreBroughtToOneUnit(String unit, String base, String number) {
        assertEquals(Unit.of(base), Numbers.base(Unit.of(unit)));
        assertEquals(range(number + " " + number), Numbers.Range.inBase(Quantity.exactly("2", unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "102, 100, true",
        "100, 102, true",
        "102.1, 100, false",
        "100, 102.1, false",
        "100, 100, true",
        "0, 0, false",
        "0, 100, false",
        "-100, -100, false"
    })
    void twoNumbersAreWithinSoManyPercent(String one, String other, boolean within) {
        assertEquals(within, Numbers.areWithin(2, new BigDecimal(one), new BigDecimal(other)));
    }

    @ParameterizedTest
    @CsvSource({"304, 365, 83", "1, 200, 1", "1, 201, 0", "2, 1, 200"})
    void aPartIsToldInWholePercents(BigDecimal part, BigDecimal whole, String text) {
        assertEquals(text, Numbers.percent(part, whole));
    }
}
