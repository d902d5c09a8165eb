package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.vocabulary.Unit;

/** Differences and ratios of intervals against those of the numbers in them. */
class QuantityArithmeticProperties {
    private static final BigDecimal TINY = new BigDecimal("0.001");

    /** An interval, and some of its numbers: its bounds, what lies just inside an excluded one, and numbers between. */
    private record Range(QuantityInterval interval, List<BigDecimal> numbers) {
        @Override
        public String toString() {
            return interval.toString();
        }
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-50"), new BigDecimal("50"))
                .ofScale(1)
                .edgeCases(edges -> edges.add(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN));
    }

    @Provide
    Arbitrary<Range> ranges() {
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(
                        numbers(),
                        numbers(),
                        flags,
                        flags,
                        Arbitraries.integers().between(0, 7),
                        flags)
                .as((a, b, withLower, withUpper, open, approximate) ->
                        range(a.min(b), a.max(b), withLower, withUpper, open, approximate));
    }

    @Provide
    Arbitrary<Range> bounded() {
        return Combinators.combine(numbers(), numbers()).as((a, b) -> range(a.min(b), a.max(b), true, true, 0, false));
    }

    @Provide
    Arbitrary<Range> notZero() {
        BigDecimal far = new BigDecimal("50.1");
        return Combinators.combine(numbers(), numbers(), Arbitraries.of(far, far.negate()))
                .as((a, b, by) -> range(a.min(b).add(by), a.max(b).add(by), true, true, 0, false));
    }

    private static Range range(
            BigDecimal low, BigDecimal high, boolean withLower, boolean withUpper, int open, boolean approximate) {
        boolean same = low.compareTo(high) == 0;
        boolean noLower = open == 1 || open == 3;
        boolean noUpper = open == 2 || open == 3;
        QuantityInterval interval = QuantityInterval.of(
                noLower ? Optional.empty() : Optional.of(low),
                !noLower && (withLower || same),
                noUpper ? Optional.empty() : Optional.of(high),
                !noUpper && (withUpper || same),
                approximate,
                Unit.KM);
        BigDecimal between = low.add(high).divide(BigDecimal.valueOf(2));
        List<BigDecimal> numbers = Stream.of(
                        low,
                        high,
                        between,
                        low.add(TINY),
                        high.subtract(TINY),
                        BigDecimal.ZERO,
                        TINY,
                        TINY.negate(),
                        low.subtract(BigDecimal.TEN),
                        high.add(BigDecimal.TEN))
                .filter(each -> holds(interval, each))
                .toList();
        return new Range(interval, numbers);
    }

    private static boolean holds(QuantityInterval interval, BigDecimal number) {
        int low = interval.lower().map(number::compareTo).orElse(1);
        int high = interval.upper().map(number::compareTo).orElse(-1);
        return (low > 0 || low == 0 && interval.isLowerIncluded())
                && (high < 0 || high == 0 && interval.isUpperIncluded());
    }

    @Property
    void everyDifferenceIsInTheDifference(@ForAll("ranges") Range a, @ForAll("ranges") Range b) {
        QuantityInterval difference = a.interval().minus(b.interval());
        for (BigDecimal x : a.numbers()) {
            for (BigDecimal y : b.numbers()) {
                assertTrue(holds(difference, x.subtract(y)), () -> x + " - " + y + " is not in " + difference);
            }
        }
        assertEquals(a.interval().isApproximate() || b.interval().isApproximate(), difference.isApproximate());
        assertEquals(Unit.KM, difference.unit());
    }

    @Property
    void aDifferenceReachesItsBounds(@ForAll("ranges") Range a, @ForAll("ranges") Range b) {
        QuantityInterval difference = a.interval().minus(b.interval());
        assertEquals(a.interval().lower().flatMap(low -> b.interval().upper().map(low::subtract)), difference.lower());
        assertEquals(
                a.interval().upper().flatMap(high -> b.interval().lower().map(high::subtract)), difference.upper());
        assertEquals(a.interval().isLowerIncluded() && b.interval().isUpperIncluded(), difference.isLowerIncluded());
    }

    @Property
    void whatIsTakenAwayAndAddedAgainIsStillPossible(@ForAll("ranges") Range a, @ForAll("ranges") Range b) {
        QuantityInterval back = a.interval().minus(b.interval()).plus(b.interval());
        a.numbers().forEach(each -> assertTrue(holds(back, each)));
        if (b.interval().isExact()) {
            assertEquals(a.interval().lower().isPresent(), back.lower().isPresent());
            assertTrue(back.overlaps(a.interval()));
        }
    }

    @Property
    void everyRatioIsInTheRatio(
            @ForAll("ranges") Range a, @ForAll("ranges") Range b, @ForAll @IntRange(min = 1, max = 40) int digits) {
        Assume.that(!isZero(b.interval()));
        QuantityInterval ratio = a.interval().dividedBy(b.interval(), digits);
        for (BigDecimal x : a.numbers()) {
            for (BigDecimal y : b.numbers()) {
                if (y.signum() != 0) {
                    // A neighbour above and one below, since the ratio itself may have no end.
                    BigDecimal floor = x.divide(y, new MathContext(60, RoundingMode.FLOOR));
                    BigDecimal ceiling = x.divide(y, new MathContext(60, RoundingMode.CEILING));
                    assertTrue(
                            holds(ratio, floor) && holds(ratio, ceiling), () -> x + " / " + y + " is not in " + ratio);
                }
            }
        }
        assertEquals(a.interval().isApproximate() || b.interval().isApproximate(), ratio.isApproximate());
        assertEquals(Unit.TIMES, ratio.unit());
    }

    /** Between two finite intervals of which the second does not reach 0, the extremes are ratios of bounds. */
    @Property
    void aRatioIsNoWiderThanItsDigits(
            @ForAll("bounded") Range a, @ForAll("notZero") Range b, @ForAll @IntRange(min = 1, max = 40) int digits) {
        BigDecimal least = b.interval().lower().get();
        BigDecimal most = b.interval().upper().get();
        QuantityInterval ratio = a.interval().dividedBy(b.interval(), digits);
        assertEquals(
                extreme(a, least, most, digits, RoundingMode.FLOOR),
                ratio.lower().get().stripTrailingZeros());
        assertEquals(
                extreme(a, least, most, digits, RoundingMode.CEILING),
                ratio.upper().get().stripTrailingZeros());
    }

    private static BigDecimal extreme(Range a, BigDecimal least, BigDecimal most, int digits, RoundingMode mode) {
        MathContext to = new MathContext(digits, mode);
        Stream<BigDecimal> all = Stream.of(
                        a.interval().lower().get(), a.interval().upper().get())
                .flatMap(each -> Stream.of(each.divide(least, to), each.divide(most, to)));
        return all.reduce(mode == RoundingMode.FLOOR ? BigDecimal::min : BigDecimal::max)
                .get()
                .stripTrailingZeros();
    }

    @Property
    void aRatioToOneIsTheNumberItself(@ForAll("ranges") Range a) {
        QuantityInterval one = Quantity.exactly("1", "km").interval();
        QuantityInterval ratio = a.interval().dividedBy(one);
        assertEquals(
                QuantityInterval.of(
                        a.interval().lower(),
                        a.interval().isLowerIncluded(),
                        a.interval().upper(),
                        a.interval().isUpperIncluded(),
                        a.interval().isApproximate(),
                        Unit.TIMES),
                ratio);
    }

    private static boolean isZero(QuantityInterval interval) {
        return interval.isExact() && interval.lower().get().signum() == 0;
    }

    private static Quantity quantity(String text) {
        String[] words = text.split(" ");
        return switch (words[0]) {
            case "about" -> Quantity.about(words[1], "km");
            case "nearly" -> Quantity.nearly(words[1], "km");
            case "least" -> Quantity.atLeast(words[1], "km");
            case "more" -> Quantity.moreThan(words[1], "km");
            case "most" -> Quantity.atMost(words[1], "km");
            case "less" -> Quantity.lessThan(words[1], "km");
            default ->
                words.length == 1 ? Quantity.exactly(words[0], "km") : Quantity.between(words[0], words[1], "km");
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one     | other    | difference                                | ratio to two digits
            180       | 151.6    | 28.4 km                                   | more than 1.1 to less than 1.2 times
            6         | 3        | 3 km                                      | 2 times
            1         | 3        | -2 km                                     | more than 0.33 to less than 0.34 times
            -1        | 3        | -4 km                                     | more than -0.34 to less than -0.33 times
            8 9       | 2 4      | 4 to 7 km                                 | 2 to 4.5 times
            least 6   | 3        | at least 3 km                             | at least 2 times
            more 6    | 2 3      | more than 3 km                            | more than 2 times
            6         | more 3   | less than 3 km                            | more than 0 to less than 2 times
            6         | least 3  | at most 3 km                              | more than 0 to 2 times
            6         | most 3   | at least 3 km                             | any number of times
            6         | 0 3      | 3 to 6 km                                 | at least 2 times
            6         | -3 0     | 6 to 9 km                                 | at most -2 times
            6         | -3 3     | 3 to 9 km                                 | any number of times
            0         | -3 3     | -3 to 3 km                                | 0 times
            -3 6      | 0 3      | -6 to 6 km                                | any number of times
            least 0   | most 3   | at least -3 km                            | any number of times
            about 100 | 50       | about 40 to 60 km                         | about 1.8 to 2.2 times
            nearly 10 | 5        | more than 4 to less than 5 km, approximately | more than 1.8 to less than 2 times, approximately
            123456    | 1        | 123455 km                                 | more than 120000 to less than 130000 times
            """)
    void theTextOfDifferencesAndRatios(String one, String other, String difference, String ratio) {
        assertEquals(difference, quantity(one).minus(quantity(other)).toString());
        assertEquals(ratio, quantity(one).dividedBy(quantity(other), 2).toString());
    }

    @Test
    void aRatioHasThirtyFourDigitsUnlessOthersAreAskedFor() {
        assertEquals(
                "more than 0.3333333333333333333333333333333333 to less than 0.3333333333333333333333333333333334"
                        + " times",
                quantity("1").dividedBy(quantity("3")).toString());
    }

    @Test
    void aRatioOfFarNumbersHasNoExponent() {
        Quantity great = Quantity.exactly("1" + "0".repeat(60), "km");
        QuantityInterval ratio = great.dividedBy(quantity("0.001"));
        assertEquals(0, ratio.lower().get().scale());
        assertTrue(ratio.isExact());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | km   | 0   | km  | 2  | 1 km cannot be divided by 0 km
            0 1 | km   | 0   | km  | 2  | 0 to 1 km cannot be divided by 0 km
            1   | km   | 1   | km  | 0  | a ratio has 1 to 1000 digits, but 0 were asked for
            1   | km   | 8   | km  | 2147483647 | a ratio has 1 to 1000 digits, but 2147483647 were asked for
            1   | km   | 1   | USD | 2  | a quantity in "km" and one in "USD" have no sum, difference or ratio and cannot be compared: expected the same unit
            """)
    void whatHasNoRatio(String one, String unit, String other, String otherUnit, int digits, String message) {
        QuantityInterval a = quantity(one).interval();
        QuantityInterval b = Quantity.exactly(other, otherUnit).interval();
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> a.dividedBy(b, digits));
        assertEquals(message, refused.getMessage());
        if (!unit.equals(otherUnit)) {
            assertEquals(
                    message,
                    assertThrows(InvalidValueException.class, () -> a.minus(b)).getMessage());
        }
    }
}
