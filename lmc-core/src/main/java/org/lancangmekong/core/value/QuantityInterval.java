package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.core.words.Words;

/**
 * All the numbers that a {@link Quantity} may mean: the numbers between two bounds, each of which may be excluded or
 * absent.
 *
 * <p>A sum, a difference or a quotient is the interval of all results for all numbers here and there, as if any number
 * here could come with any number there; so an interval minus itself is not 0 unless it is exact. Comparisons are
 * three-valued, because two intervals may overlap. The bounds of an approximate number ("about") are this library's
 * convention and not what the source states, so a result with one is approximate, and a comparison with one is always
 * {@link Certainty#POSSIBLE}. For example, 8 to 9 and 54 add up to 62 to 63.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class QuantityInterval {
    /** How exact a quotient is unless the caller says otherwise: as exact as IEEE 754 decimal128. */
    private static final int DIGITS = MathContext.DECIMAL128.getPrecision();

    /** More digits than any use has; the time for them grows faster than their number. */
    private static final int MOST_DIGITS = 1_000;

    private final Bound lower;
    private final Bound upper;
    private final boolean approximate;
    private final Unit unit;

    /** One bound; a null value means that the interval has no bound on this side. */
    private record Bound(BigDecimal value, boolean included) {
        static final Bound NONE = new Bound(null, false);

        /** The lower bound of all positive numbers. */
        static final Bound ABOVE_ZERO = new Bound(BigDecimal.ZERO, false);

        Bound plus(Bound other) {
            return value == null || other.value == null
                    ? NONE
                    : new Bound(value.add(other.value), included && other.included);
        }

        Bound negated() {
            return value == null ? NONE : new Bound(value.negate(), included);
        }

        int sign() {
            return value.signum();
        }

        /**
         * The quotient, or if it has more digits than that the next number below it, which is then excluded.
         *
         * @param other not 0, and neither of the two absent
         */
        Bound dividedBy(Bound other, int digits) {
            BigDecimal quotient = value.divide(other.value, new MathContext(digits, RoundingMode.FLOOR));
            boolean exact = quotient.multiply(other.value).compareTo(value) == 0;
            return new Bound(Decimals.plain(quotient), exact && included && other.included);
        }

        /**
         * The lower bound of the ratios of the numbers from this lower bound on to positive numbers.
         *
         * @param least the lower bound of the positive numbers, which may be 0
         * @param most their upper bound
         */
        Bound leastRatio(Bound least, Bound most, int digits) {
            if (value == null || (sign() < 0 && least.sign() == 0)) {
                return NONE;
            }
            if (sign() < 0) {
                return dividedBy(least, digits);
            }
            // 0 divided by any number is 0; a positive number divided by ever greater ones only approaches it.
            return sign() == 0 || most.value == null
                    ? new Bound(BigDecimal.ZERO, sign() == 0 && included)
                    : dividedBy(most, digits);
        }

        /** The lower of two lower bounds. */
        Bound orLower(Bound other) {
            if (value == null || other.value == null) {
                return NONE;
            }
            int order = value.compareTo(other.value);
            return order < 0 || (order == 0 && included) ? this : other;
        }

        boolean sameAs(Bound other) {
            return value == null || other.value == null
                    ? value == other.value
                    : value.compareTo(other.value) == 0 && included == other.included;
        }

        int hash() {
            return value == null ? 0 : Objects.hash(value.stripTrailingZeros(), included);
        }
    }

    private QuantityInterval(Bound lower, Bound upper, boolean approximate, Unit unit) {
        this.lower = lower;
        this.upper = upper;
        this.approximate = approximate;
        this.unit = unit;
    }

    static QuantityInterval of(
            Optional<BigDecimal> lower,
            boolean lowerIncluded,
            Optional<BigDecimal> upper,
            boolean upperIncluded,
            boolean approximate,
            Unit unit) {
        return new QuantityInterval(
                lower.isPresent() ? new Bound(lower.get(), lowerIncluded) : Bound.NONE,
                upper.isPresent() ? new Bound(upper.get(), upperIncluded) : Bound.NONE,
                approximate,
                unit);
    }

    /**
     * The lower bound.
     *
     * @return the bound, {@linkplain #isLowerIncluded() included or not}; empty if there is none
     */
    public Optional<BigDecimal> lower() {
        return Optional.ofNullable(lower.value);
    }

    /**
     * The upper bound.
     *
     * @return the bound, {@linkplain #isUpperIncluded() included or not}; empty if there is none
     */
    public Optional<BigDecimal> upper() {
        return Optional.ofNullable(upper.value);
    }

    /**
     * Whether the lower bound is itself one of the numbers.
     *
     * @return whether it is; false if there is no lower bound
     */
    public boolean isLowerIncluded() {
        return lower.included;
    }

    /**
     * Whether the upper bound is itself one of the numbers.
     *
     * @return whether it is; false if there is no upper bound
     */
    public boolean isUpperIncluded() {
        return upper.included;
    }

    /**
     * Whether the bounds come from an approximate number ("about").
     *
     * @return whether they do
     */
    public boolean isApproximate() {
        return approximate;
    }

    /**
     * The unit.
     *
     * @return the unit of both bounds
     */
    public Unit unit() {
        return unit;
    }

    /**
     * The sum of this interval and another: the bounds are added, and the sum is approximate if either interval is.
     *
     * @param other an interval of the same unit
     * @return the sum
     * @throws InvalidValueException if the units differ; nothing is ever converted
     */
    public QuantityInterval plus(QuantityInterval other) {
        Objects.requireNonNull(other, "other");
        requireSameUnit(other);
        return new QuantityInterval(
                lower.plus(other.lower), upper.plus(other.upper), approximate || other.approximate, unit);
    }

    /**
     * This interval less another: from the lower bound here less the upper there, to the upper bound here less the lower
     * there. The difference is approximate if either interval is.
     *
     * @param other an interval of the same unit
     * @return the difference, in the same unit
     * @throws InvalidValueException if the units differ; nothing is ever converted
     */
    public QuantityInterval minus(QuantityInterval other) {
        Objects.requireNonNull(other, "other");
        return plus(other.negated());
    }

    /**
     * How many times as much as another this interval is, to 34 digits: what {@link #dividedBy(QuantityInterval, int)}
     * gives.
     *
     * @param other an interval of the same unit, other than exactly 0
     * @return the ratio, in the unit {@code times}
     * @throws InvalidValueException if the units differ, or the other number is 0
     */
    public QuantityInterval dividedBy(QuantityInterval other) {
        Objects.requireNonNull(other, "other");
        return dividedBy(other, DIGITS);
    }

    /**
     * How many times as much as another this interval is: all numbers here divided by all numbers there. The ratio is
     * approximate if either interval is.
     *
     * <p>A bound of at most so many digits is exact. A lower bound with more digits is rounded down and an upper one up,
     * and both are then excluded, so the ratio always lies between them: 1 divided by 3 to two digits is more than 0.33 to
     * less than 0.34 times.
     *
     * <p>Nothing is divided by 0. If 0 is one of several numbers there, the ratio is that of the others, which has no bound
     * on a side on which they make it arbitrarily large: 6 divided by 0 to 3 is at least 2 times. If there are numbers on
     * both sides of 0, as in "at most 3", it has no bound at all, unless this interval is exactly 0.
     *
     * @param other an interval of the same unit, other than exactly 0
     * @param digits the greatest number of significant digits of a bound, 1 to 1000
     * @return the ratio, in the unit {@code times}
     * @throws InvalidValueException if the units differ, the other number is 0, or {@code digits} is less than 1 or
     *     more than 1000
     */
    public QuantityInterval dividedBy(QuantityInterval other, int digits) {
        Objects.requireNonNull(other, "other");
        requireSameUnit(other);
        if (digits < 1 || digits > MOST_DIGITS) {
            throw new InvalidValueException(
                    "a ratio has 1 to " + MOST_DIGITS + " digits, but " + digits + " were asked for");
        }
        boolean hasPositive = other.upper.value == null || other.upper.sign() > 0;
        boolean hasNegative = other.lower.value == null || other.lower.sign() < 0;
        if (!hasPositive && !hasNegative) {
            throw new InvalidValueException(this + " cannot be divided by " + other);
        }
        QuantityInterval ratio =
                hasPositive ? dividedByPositive(other, digits) : negated().dividedByPositive(other.negated(), digits);
        if (hasPositive && hasNegative) {
            ratio = ratio.hull(negated().dividedByPositive(other.negated(), digits));
        }
        return new QuantityInterval(ratio.lower, ratio.upper, approximate || other.approximate, Unit.TIMES);
    }

    private QuantityInterval negated() {
        return new QuantityInterval(upper.negated(), lower.negated(), approximate, unit);
    }

    /** All numbers here divided by all positive numbers there. */
    private QuantityInterval dividedByPositive(QuantityInterval other, int digits) {
        Bound least = other.lower.value == null || other.lower.sign() < 0 ? Bound.ABOVE_ZERO : other.lower;
        // The upper bound is the lower one of the opposite numbers, so both are rounded away from what lies between
        // them.
        return new QuantityInterval(
                lower.leastRatio(least, other.upper, digits),
                upper.negated().leastRatio(least, other.upper, digits).negated(),
                false,
                unit);
    }

    private QuantityInterval hull(QuantityInterval other) {
        return new QuantityInterval(
                lower.orLower(other.lower),
                upper.negated().orLower(other.upper.negated()).negated(),
                false,
                unit);
    }

    /**
     * Whether the number is less than another.
     *
     * @param other an interval of the same unit
     * @return CERTAIN if every number here is less than every number there, IMPOSSIBLE if none is
     * @throws InvalidValueException if the units differ
     */
    public Certainty lessThan(QuantityInterval other) {
        Objects.requireNonNull(other, "other");
        requireSameUnit(other);
        return soften(other, isBelow(upper, other.lower), !isBelowLoosely(lower, other.upper));
    }

    /**
     * Whether the number is greater than another.
     *
     * @param other an interval of the same unit
     * @return CERTAIN if every number here is greater than every number there, IMPOSSIBLE if none is
     * @throws InvalidValueException if the units differ
     */
    public Certainty greaterThan(QuantityInterval other) {
        Objects.requireNonNull(other, "other");
        return other.lessThan(this);
    }

    /**
     * Whether the number is the same as another.
     *
     * @param other an interval of the same unit
     * @return CERTAIN if both intervals are the same single number, IMPOSSIBLE if they have no number in common
     * @throws InvalidValueException if the units differ
     */
    public Certainty equalTo(QuantityInterval other) {
        Objects.requireNonNull(other, "other");
        requireSameUnit(other);
        boolean same = isExact() && other.isExact() && lower.value.compareTo(other.lower.value) == 0;
        return soften(other, same, !overlaps(other));
    }

    /**
     * Whether the two intervals have a number in common, even if their bounds are approximate.
     *
     * @param other an interval of the same unit
     * @return whether they overlap
     * @throws InvalidValueException if the units differ
     */
    public boolean overlaps(QuantityInterval other) {
        Objects.requireNonNull(other, "other");
        requireSameUnit(other);
        return !isBelow(upper, other.lower) && !isBelow(other.upper, lower);
    }

    /**
     * Whether the interval is a single number.
     *
     * @return whether both bounds are included and the same
     */
    public boolean isExact() {
        return lower.included && upper.included && lower.value.compareTo(upper.value) == 0;
    }

    private Certainty soften(QuantityInterval other, boolean certain, boolean impossible) {
        if (approximate || other.approximate) {
            return Certainty.POSSIBLE;
        }
        return certain ? Certainty.CERTAIN : impossible ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }

    /**
     * Whether all numbers up to {@code high} are less than all from {@code low}; of equal bounds, one must be excluded.
     */
    private static boolean isBelow(Bound high, Bound low) {
        if (high.value == null || low.value == null) {
            return false;
        }
        int order = high.value.compareTo(low.value);
        return order < 0 || (order == 0 && !(high.included && low.included));
    }

    /** Whether some number from {@code low} is less than some number up to {@code high}. */
    private static boolean isBelowLoosely(Bound low, Bound high) {
        return low.value == null || high.value == null || low.value.compareTo(high.value) < 0;
    }

    private void requireSameUnit(QuantityInterval other) {
        if (!unit.equals(other.unit)) {
            throw new InvalidValueException(
                    "a quantity in " + Texts.quote(unit.code()) + " and one in " + Texts.quote(other.unit.code())
                            + " have no sum, difference or ratio and cannot be compared: expected the same unit");
        }
    }

    /** Compares bounds as numbers: 2.50 equals 2.5. */
    @Override
    public boolean equals(Object other) {
        return other instanceof QuantityInterval that
                && lower.sameAs(that.lower)
                && upper.sameAs(that.upper)
                && approximate == that.approximate
                && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower.hash(), upper.hash(), approximate, unit);
    }

    /**
     * The interval for a person, in English, such as {@code 62 to 63 projects}: what {@link #text(Locale)} gives for {@link
     * Locale#UK}.
     *
     * @return one line, which says both bounds exactly; numbers have no zeros at their end, since {@link #equals} does not
     *     see these either
     */
    public String text() {
        return text(Words.USUAL);
    }

    /**
     * The interval for a person, in a language, as {@link Quantity#text(Locale)} says a quantity.
     *
     * @param locale the language, and the form of its numbers
     * @return one line, which says both bounds exactly; in English words for an English locale, otherwise in signs
     */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return QuantityText.of(this, Words.in(locale));
    }

    /** What {@link #text()} gives, but with plain digits and the code of a currency, such as {@code 1000000 USD}. */
    @Override
    public String toString() {
        return QuantityText.of(this, Words.PLAIN);
    }
}
