package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * All the numbers that a {@link Quantity} may mean: the numbers between two bounds, each of which may be excluded or
 * absent.
 *
 * <p>A sum adds the bounds. Comparisons are three-valued, because two intervals may overlap. The bounds of an
 * approximate number ("about") are this library's convention and not what the source states, so a comparison with one
 * is always {@link Certainty#POSSIBLE}. For example, 8 to 9 and 54 add up to 62 to 63.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class QuantityInterval {
    private final Bound lower;
    private final Bound upper;
    private final boolean approximate;
    private final Unit unit;

    /** One bound; a null value means that the interval has no bound on this side. */
    private record Bound(BigDecimal value, boolean included) {
        static final Bound NONE = new Bound(null, false);

        Bound plus(Bound other) {
            return value == null || other.value == null
                    ? NONE
                    : new Bound(value.add(other.value), included && other.included);
        }

        boolean sameAs(Bound other) {
            return value == null || other.value == null
                    ? value == other.value
                    : value.compareTo(other.value) == 0 && included == other.included;
        }

        String text() {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
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
            throw new InvalidValueException("a quantity in " + Texts.quote(unit.code()) + " and one in "
                    + Texts.quote(other.unit.code()) + " cannot be added or compared: expected the same unit");
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
     * The interval for a person, such as {@code 62 to 63 projects}; numbers are written without trailing zeros, since
     * {@link #equals} does not see these either.
     */
    @Override
    public String toString() {
        boolean isPlainRange = lower.included && upper.included;
        String text = numbers() + " " + (isOne() ? unit.singular() : unit.plural());
        if (!approximate) {
            return text;
        }
        return isPlainRange ? "about " + text : text + ", approximately";
    }

    /** Whether the only number in the text is 1. */
    private boolean isOne() {
        Bound only = lower.value == null ? upper : lower;
        return (upper.value == null || lower.value == null || isExact())
                && only.value != null
                && only.value.compareTo(BigDecimal.ONE) == 0;
    }

    private String numbers() {
        if (lower.value == null && upper.value == null) {
            return "any number of";
        }
        if (upper.value == null) {
            return (lower.included ? "at least " : "more than ") + lower.text();
        }
        if (lower.value == null) {
            return (upper.included ? "at most " : "less than ") + upper.text();
        }
        if (isExact()) {
            return lower.text();
        }
        return (lower.included ? "" : "more than ")
                + lower.text()
                + (upper.included ? " to " : " to less than ")
                + upper.text();
    }
}
