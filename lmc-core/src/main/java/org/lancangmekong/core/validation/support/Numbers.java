package org.lancangmekong.core.validation.support;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.vocabulary.Unit;

/** Arithmetic on quantities for rules; it uses bounds, so that an approximate value is never found to be wrong. */
public final class Numbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The size of each unit in the base unit of its dimension; any other unit is a dimension of its own. */
    private static final Map<Unit, Measure> MEASURES = Map.of(
            Unit.METRE, new Measure(Unit.METRE, BigDecimal.ONE),
            Unit.KM, new Measure(Unit.METRE, BigDecimal.valueOf(1_000)),
            Unit.SQUARE_METRE, new Measure(Unit.SQUARE_METRE, BigDecimal.ONE),
            Unit.HECTARE, new Measure(Unit.SQUARE_METRE, BigDecimal.valueOf(10_000)),
            Unit.SQUARE_KM, new Measure(Unit.SQUARE_METRE, BigDecimal.valueOf(1_000_000)));

    private Numbers() {}

    private record Measure(Unit base, BigDecimal factor) {}

    /** The unit to which quantities of one dimension can be converted. */
    public static Unit base(Unit unit) {
        Measure measure = MEASURES.get(unit);
        return measure == null ? unit : measure.base();
    }

    private static BigDecimal factor(Unit unit) {
        Measure measure = MEASURES.get(unit);
        return measure == null ? BigDecimal.ONE : measure.factor();
    }

    /** A lower and an upper bound; null if there is none. */
    public record Range(BigDecimal low, BigDecimal high) {
        public static final Range ZERO = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

        public static Range of(QuantityInterval interval) {
            return new Range(interval.lower().orElse(null), interval.upper().orElse(null));
        }

        /** A quantity in the base unit of its dimension. */
        public static Range inBase(Quantity quantity) {
            return of(quantity.interval()).times(factor(quantity.unit()));
        }

        public Range plus(Range other) {
            return new Range(add(low, other.low), add(high, other.high));
        }

        /** The possible differences between a number of this range and a number of the other. */
        public Range minus(Range other) {
            return plus(new Range(negated(other.high), negated(other.low)));
        }

        public Range times(BigDecimal factor) {
            return new Range(low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
        }

        public boolean isCertainlyAbove(Range other) {
            return low != null && other.high != null && low.compareTo(other.high) > 0;
        }

        public boolean isPositive() {
            return low != null && low.signum() > 0;
        }

        private static BigDecimal add(BigDecimal a, BigDecimal b) {
            return a == null || b == null ? null : a.add(b);
        }

        private static BigDecimal negated(BigDecimal number) {
            return number == null ? null : number.negate();
        }

        /** The bounds as data, such as {@code 8..9}; one that is not known is left out. */
        public String bounds() {
            String from = low == null ? "" : low.toPlainString();
            String to = high == null ? "" : high.toPlainString();
            return low != null && high != null && low.compareTo(high) == 0 ? from : from + ".." + to;
        }
    }

    /** The number that a source prints; empty for an order of magnitude. */
    public static Optional<BigDecimal> printed(Quantity quantity) {
        // Not by or(), which makes a function for each of them.
        Optional<BigDecimal> number = quantity.is();
        number = number.isPresent() ? number : quantity.about();
        number = number.isPresent() ? number : quantity.least();
        number = number.isPresent() ? number : quantity.moreThan();
        number = number.isPresent() ? number : quantity.most();
        return number.isPresent() ? number : quantity.lessThan();
    }

    /** Whether two numbers are above zero, and the greater exceeds the lesser by at most the given percentage. */
    public static boolean areWithin(int percent, BigDecimal one, BigDecimal other) {
        BigDecimal more = one.max(other);
        BigDecimal less = one.min(other);
        return less.signum() > 0
                && more.multiply(HUNDRED).compareTo(less.multiply(BigDecimal.valueOf(100L + percent))) <= 0;
    }

    /** One number as a percentage of another, rounded for a person. */
    public static String percent(BigDecimal part, BigDecimal whole) {
        BigDecimal percent =
                part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL32).setScale(0, RoundingMode.HALF_UP);
        return percent.toPlainString();
    }
}
