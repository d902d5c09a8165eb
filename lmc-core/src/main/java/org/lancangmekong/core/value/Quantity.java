package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.immutables.value.Value;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.LmcStyle;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * How much, as exactly as the source says and no more.
 *
 * <p>It is one of: exactly so much ({@code is}); between bounds, one or both of them ({@code least} or {@code moreThan},
 * {@code most} or {@code lessThan}); {@code about} so much, or nearly ({@code about} with an equal {@code lessThan}); or
 * of an order of magnitude ({@code orderOf}: "hundreds" is 100). A currency is a unit. Nothing is ever rounded or
 * converted. For example "8 to 9 projects" is {@code least} 8, {@code most} 9, {@code unit} {@code project}.
 *
 * <p>Numbers are decimals of at most 100 characters; trailing zeros are kept, because they say how exact the number was
 * written, so 2.50 does not equal 2.5. To compare as numbers, use {@link #interval()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@LmcStyle
@Value.Immutable
public interface Quantity {
    /**
     * The exact number.
     *
     * @return the number; empty if it is not known exactly
     */
    Optional<BigDecimal> is();

    /**
     * The least number it may be.
     *
     * @return the lower bound, inclusive
     */
    Optional<BigDecimal> least();

    /**
     * A number that it exceeds.
     *
     * @return the lower bound, exclusive
     */
    Optional<BigDecimal> moreThan();

    /**
     * The greatest number it may be.
     *
     * @return the upper bound, inclusive
     */
    Optional<BigDecimal> most();

    /**
     * A number that it stays below.
     *
     * @return the upper bound, exclusive
     */
    Optional<BigDecimal> lessThan();

    /**
     * A number that it is near to.
     *
     * @return the number; by this library's convention it stands for a tenth less to a tenth more
     */
    Optional<BigDecimal> about();

    /**
     * Its order of magnitude.
     *
     * @return a power of ten from 1; 100 stands for "hundreds", 100 to 999
     */
    Optional<BigDecimal> orderOf();

    /**
     * The unit.
     *
     * @return a unit of measure, a thing counted, or a currency
     */
    Unit unit();

    /**
     * Exactly so much.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if either has not its form
     */
    static Quantity is(String number, String unit) {
        return builder().is(Decimals.parse(number)).unit(Unit.of(unit)).build();
    }

    /**
     * Between two bounds, both included.
     *
     * @param least a decimal
     * @param most a decimal that is not less
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if one has not its form, or the least exceeds the most
     */
    static Quantity between(String least, String most, String unit) {
        return builder()
                .least(Decimals.parse(least))
                .most(Decimals.parse(most))
                .unit(Unit.of(unit))
                .build();
    }

    /**
     * So much or more.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if either has not its form
     */
    static Quantity atLeast(String number, String unit) {
        return builder().least(Decimals.parse(number)).unit(Unit.of(unit)).build();
    }

    /**
     * More than so much ("over 10,000 people").
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if either has not its form
     */
    static Quantity moreThan(String number, String unit) {
        return builder().moreThan(Decimals.parse(number)).unit(Unit.of(unit)).build();
    }

    /**
     * So much or less.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if either has not its form
     */
    static Quantity atMost(String number, String unit) {
        return builder().most(Decimals.parse(number)).unit(Unit.of(unit)).build();
    }

    /**
     * Less than so much.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if either has not its form
     */
    static Quantity lessThan(String number, String unit) {
        return builder().lessThan(Decimals.parse(number)).unit(Unit.of(unit)).build();
    }

    /**
     * About so much.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if either has not its form
     */
    static Quantity about(String number, String unit) {
        return builder().about(Decimals.parse(number)).unit(Unit.of(unit)).build();
    }

    /**
     * Nearly so much: about, and less.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if either has not its form
     */
    static Quantity nearly(String number, String unit) {
        BigDecimal value = Decimals.parse(number);
        return builder().about(value).lessThan(value).unit(Unit.of(unit)).build();
    }

    /**
     * Of an order of magnitude ("hundreds of projects").
     *
     * @param number a power of ten from 1
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if either has not its form
     */
    static Quantity orderOf(String number, String unit) {
        return builder().orderOf(Decimals.parse(number)).unit(Unit.of(unit)).build();
    }

    /**
     * The numbers that this may stand for: {@code is} x is x to x; {@code about} x is 0.9 x to 1.1 x; nearly x is more than
     * 0.9 x to less than x; {@code orderOf} 100 is 100 to 999.
     *
     * @return the interval
     */
    default QuantityInterval interval() {
        if (is().isPresent()) {
            return QuantityInterval.of(is(), true, is(), true, false, unit());
        }
        if (orderOf().isPresent()) {
            Optional<BigDecimal> end =
                    orderOf().map(power -> power.movePointRight(1).subtract(BigDecimal.ONE));
            return QuantityInterval.of(orderOf(), true, end, true, false, unit());
        }
        if (about().isPresent()) {
            BigDecimal low = about().get().multiply(Table.A_TENTH_LESS);
            BigDecimal high = about().get().multiply(Table.A_TENTH_MORE);
            return lessThan().isPresent()
                    ? QuantityInterval.of(Optional.of(low), false, lessThan(), false, true, unit())
                    : QuantityInterval.of(
                            Optional.of(low.min(high)), true, Optional.of(low.max(high)), true, true, unit());
        }
        return QuantityInterval.of(
                least().isPresent() ? least() : moreThan(),
                least().isPresent(),
                most().isPresent() ? most() : lessThan(),
                most().isPresent(),
                false,
                unit());
    }

    /**
     * The sum of this and another quantity, as intervals.
     *
     * @param other a quantity of the same unit
     * @return the sum
     * @throws InvalidValueException if the units differ
     */
    default QuantityInterval plus(Quantity other) {
        return interval().plus(other.interval());
    }

    /**
     * Refuses what has no meaning, and takes exponents out of numbers; called when a quantity is built.
     *
     * @return this, or the same quantity with its numbers as they are read back
     * @throws InvalidValueException if the members contradict each other
     */
    @Value.Check
    default Quantity check() {
        Table.SHAPE.check(this, Table.isSound(this));
        Table.requireOneForm(this);
        Table.requireOrder(this);
        return Table.plain(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static QuantityBuilder builder() {
        return new QuantityBuilder();
    }

    /** The table of members, for this library's own modules. */
    final class Table {
        private static final BigDecimal A_TENTH_LESS = new BigDecimal("0.9");
        private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

        // spotless:off
        /** The members of a quantity. */
        public static final Shape<Quantity, QuantityBuilder> SHAPE = Shape.of(Quantity.class, "Quantity", ValueAccessors.QUANTITY)
                .optional("is",       Decimals.KIND, "The exact number.")
                .optional("least",    Decimals.KIND, "The least number it may be, inclusive.")
                .optional("moreThan", Decimals.KIND, "A number that it exceeds.")
                .optional("most",     Decimals.KIND, "The greatest number it may be, inclusive.")
                .optional("lessThan", Decimals.KIND, "A number that it stays below.")
                .optional("about",    Decimals.KIND, "A number that it is near to; with an equal lessThan: nearly so much.")
                .optional("orderOf",  Decimals.KIND, "Its order of magnitude, a power of ten: 100 is hundreds.")
                .required("unit",     Unit.KIND,     "The unit of measure, the thing counted, or the currency.")
                .describe("How much, as exactly as the source says and no more.");
        // spotless:on

        private Table() {}

        /** Whether every member fits its kind, without asking each. */
        private static boolean isSound(Quantity value) {
            return Decimals.isPrintable(value.is())
                    && Decimals.isPrintable(value.least())
                    && Decimals.isPrintable(value.moreThan())
                    && Decimals.isPrintable(value.most())
                    && Decimals.isPrintable(value.lessThan())
                    && Decimals.isPrintable(value.about())
                    && Decimals.isPrintable(value.orderOf());
        }

        private static void requireOneForm(Quantity quantity) {
            boolean lower = quantity.least().isPresent() || quantity.moreThan().isPresent();
            boolean upper = quantity.most().isPresent() || quantity.lessThan().isPresent();
            boolean nearly = quantity.about().isPresent() && quantity.lessThan().isPresent();
            int forms = count(quantity.is()) + count(quantity.about()) + count(quantity.orderOf());
            forms += lower || (upper && !nearly) || quantity.most().isPresent() ? 1 : 0;
            if (forms != 1) {
                throw new InvalidValueException(
                        "a quantity must have exactly one of is, about, orderOf, or bounds, but has "
                                + (forms == 0 ? "none" : "more than one")
                                + "; only about may stand with an equal lessThan, for \"nearly\"");
            }
            if (nearly && quantity.about().get().compareTo(quantity.lessThan().get()) != 0) {
                throw new InvalidValueException("about " + quantity.about().get() + " with lessThan "
                        + quantity.lessThan().get() + " has no meaning: for \"nearly\" both must be the same number");
            }
            if (nearly && quantity.about().get().signum() <= 0) {
                throw new InvalidValueException(
                        "nearly " + quantity.about().get() + " has no meaning: the number must be greater than 0");
            }
            if (quantity.orderOf().isPresent()) {
                requirePowerOfTen(quantity.orderOf().get());
            }
        }

        private static int count(Optional<BigDecimal> number) {
            return number.isPresent() ? 1 : 0;
        }

        private static boolean isPlain(Optional<BigDecimal> number) {
            return number.isEmpty() || number.get().scale() >= 0;
        }

        private static void requirePowerOfTen(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            if (!stripped.unscaledValue().equals(BigInteger.ONE) || stripped.scale() > 0) {
                throw new InvalidValueException("orderOf " + number.toPlainString()
                        + " is no order of magnitude: expected 1, 10, 100 and so on");
            }
        }

        private static void requireOrder(Quantity quantity) {
            if (quantity.least().isPresent() && quantity.moreThan().isPresent()) {
                throw new InvalidValueException("a quantity has one lower bound, least or moreThan, but this has both");
            }
            if (quantity.most().isPresent() && quantity.lessThan().isPresent()) {
                throw new InvalidValueException("a quantity has one upper bound, most or lessThan, but this has both");
            }
            Optional<BigDecimal> lower = quantity.least().isPresent() ? quantity.least() : quantity.moreThan();
            Optional<BigDecimal> upper = quantity.most().isPresent() ? quantity.most() : quantity.lessThan();
            if (lower.isEmpty() || upper.isEmpty()) {
                // Every other form makes its own two bounds, in order.
                return;
            }
            boolean inclusive = quantity.least().isPresent() && quantity.most().isPresent();
            int order = lower.get().compareTo(upper.get());
            if (order > 0 || (order == 0 && !inclusive)) {
                throw new InvalidValueException("no number lies between "
                        + lower.get().toPlainString() + " and "
                        + upper.get().toPlainString()
                        + ": the lower bound must not exceed the upper, and two equal bounds must both be inclusive");
            }
        }

        private static Quantity plain(Quantity quantity) {
            boolean plain = isPlain(quantity.is())
                    && isPlain(quantity.least())
                    && isPlain(quantity.moreThan())
                    && isPlain(quantity.most())
                    && isPlain(quantity.lessThan())
                    && isPlain(quantity.about())
                    && isPlain(quantity.orderOf());
            return plain
                    ? quantity
                    : new QuantityBuilder()
                            .is(quantity.is().map(Decimals::plain))
                            .least(quantity.least().map(Decimals::plain))
                            .moreThan(quantity.moreThan().map(Decimals::plain))
                            .most(quantity.most().map(Decimals::plain))
                            .lessThan(quantity.lessThan().map(Decimals::plain))
                            .about(quantity.about().map(Decimals::plain))
                            .orderOf(quantity.orderOf().map(Decimals::plain))
                            .unit(quantity.unit())
                            .build();
        }
    }
}
