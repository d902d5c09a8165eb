package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.core.words.Words;

/**
 * An amount, stated exactly as precisely as the source states it.
 *
 * <p>A quantity has one of these forms: an exact number ({@code is}); one or two bounds ({@code least} or {@code
 * moreThan}, {@code most} or {@code lessThan}); an approximate number ({@code about}; with an equal {@code lessThan} it
 * means "nearly"); or an order of magnitude ({@code orderOf}: 100 means "hundreds"). A currency is a unit. Nothing is
 * ever rounded or converted. For example, "8 to 9 projects" is {@code least} 8, {@code most} 9, {@code unit} {@code
 * project}.
 *
 * <p>Numbers are decimals of at most 100 characters. Trailing zeros are kept, because they show how exactly the number
 * was written; so 2.50 does not equal 2.5. To compare quantities as numbers, use {@link #interval()}.
 *
 * <p>This class is immutable and thread-safe.
 */
public interface Quantity {
    /**
     * The exact number.
     *
     * @return the number; empty if it is not known exactly
     */
    Optional<BigDecimal> is();

    /**
     * The least number that the quantity may be.
     *
     * @return the lower bound, inclusive
     */
    Optional<BigDecimal> least();

    /**
     * A number that the quantity exceeds.
     *
     * @return the lower bound, exclusive
     */
    Optional<BigDecimal> moreThan();

    /**
     * The greatest number that the quantity may be.
     *
     * @return the upper bound, inclusive
     */
    Optional<BigDecimal> most();

    /**
     * A number that the quantity stays below.
     *
     * @return the upper bound, exclusive
     */
    Optional<BigDecimal> lessThan();

    /**
     * An approximate number.
     *
     * @return the number; by this library's convention it means from a tenth less to a tenth more
     */
    Optional<BigDecimal> about();

    /**
     * The order of magnitude.
     *
     * @return a power of ten from 1; 100 means "hundreds", from 100 to 999
     */
    Optional<BigDecimal> orderOf();

    /**
     * The unit.
     *
     * @return a unit of measure, a thing counted, or a currency
     */
    Unit unit();

    /**
     * Returns an exact quantity.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if the number or the unit is malformed
     */
    static Quantity exactly(String number, String unit) {
        return in(unit).is(number(number)).build();
    }

    /**
     * Returns a quantity between two bounds, both included.
     *
     * @param least a decimal
     * @param most a decimal that is not less than {@code least}
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if a number or the unit is malformed, or {@code least} exceeds {@code most}
     */
    static Quantity between(String least, String most, String unit) {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        return in(unit).least(Decimals.parse(least)).most(Decimals.parse(most)).build();
    }

    /**
     * Returns a quantity of at least a number.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if the number or the unit is malformed
     */
    static Quantity atLeast(String number, String unit) {
        return in(unit).least(number(number)).build();
    }

    /**
     * Returns a quantity of more than a number ("over 10,000 people").
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if the number or the unit is malformed
     */
    static Quantity moreThan(String number, String unit) {
        return in(unit).moreThan(number(number)).build();
    }

    /**
     * Returns a quantity of at most a number.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if the number or the unit is malformed
     */
    static Quantity atMost(String number, String unit) {
        return in(unit).most(number(number)).build();
    }

    /**
     * Returns a quantity of less than a number.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if the number or the unit is malformed
     */
    static Quantity lessThan(String number, String unit) {
        return in(unit).lessThan(number(number)).build();
    }

    /**
     * Returns a quantity of about a number.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if the number or the unit is malformed
     */
    static Quantity about(String number, String unit) {
        return in(unit).about(number(number)).build();
    }

    /**
     * Returns a quantity of nearly a number: about the number, but less.
     *
     * @param number a decimal
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if the number or the unit is malformed
     */
    static Quantity nearly(String number, String unit) {
        BigDecimal value = number(number);
        return in(unit).about(value).lessThan(value).build();
    }

    /**
     * Returns a quantity of an order of magnitude ("hundreds of projects").
     *
     * @param number a power of ten from 1
     * @param unit a unit's code
     * @return the quantity
     * @throws InvalidValueException if the number or the unit is malformed
     */
    static Quantity orderOf(String number, String unit) {
        return in(unit).orderOf(number(number)).build();
    }

    private static QuantityBuilder in(String unit) {
        Objects.requireNonNull(unit, "unit");
        return builder().unit(Unit.of(unit));
    }

    private static BigDecimal number(String number) {
        Objects.requireNonNull(number, "number");
        return Decimals.parse(number);
    }

    /**
     * The numbers that this quantity may mean: {@code is} x means x to x; {@code about} x means 0.9 x to 1.1 x; nearly
     * x means more than 0.9 x to less than x; {@code orderOf} 100 means 100 to 999.
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
     * The sum of this quantity and another, as an interval.
     *
     * @param other a quantity of the same unit
     * @return the sum
     * @throws InvalidValueException if the units differ
     */
    default QuantityInterval plus(Quantity other) {
        Objects.requireNonNull(other, "other");
        return interval().plus(other.interval());
    }

    /**
     * This quantity less another, as an interval.
     *
     * @param other a quantity of the same unit
     * @return the difference, as {@link QuantityInterval#minus} gives it
     * @throws InvalidValueException if the units differ
     */
    default QuantityInterval minus(Quantity other) {
        Objects.requireNonNull(other, "other");
        return interval().minus(other.interval());
    }

    /**
     * How many times as much as another this quantity is, as an interval.
     *
     * @param other a quantity of the same unit, other than exactly 0
     * @return the ratio, as {@link QuantityInterval#dividedBy(QuantityInterval)} gives it
     * @throws InvalidValueException if the units differ, or the other number is 0
     */
    default QuantityInterval dividedBy(Quantity other) {
        Objects.requireNonNull(other, "other");
        return interval().dividedBy(other.interval());
    }

    /**
     * How many times as much as another this quantity is, as an interval of so many digits.
     *
     * @param other a quantity of the same unit, other than exactly 0
     * @param digits the greatest number of significant digits of a bound, 1 to 1000
     * @return the ratio, as {@link QuantityInterval#dividedBy(QuantityInterval, int)} gives it
     * @throws InvalidValueException if the units differ, the other number is 0, or {@code digits} is less than 1 or more
     *     than 1000
     */
    default QuantityInterval dividedBy(Quantity other, int digits) {
        Objects.requireNonNull(other, "other");
        return interval().dividedBy(other.interval(), digits);
    }

    /**
     * The quantity for a person, in English, such as {@code about 13 km}: what {@link #text(Locale)} gives for {@link
     * Locale#UK}.
     *
     * @return one line, never empty
     */
    default String text() {
        return text(Words.USUAL);
    }

    /**
     * The quantity for a person, in a language, such as {@code about 13 km}, {@code 8 to 9 projects}, {@code hundreds of
     * projects} or {@code US$1.2 billion}.
     *
     * <p>The text says neither more nor less than the quantity: no number is rounded, zeros at the end are kept, and quantities
     * with other bounds have other texts. A whole number of millions or more is scaled, as in "1.2 billion", if two digits after
     * the point are enough to say it exactly. Nothing promises that a text can be read back.
     *
     * <p>There are words in English only. For other languages signs take their place, which need no translation: {@code ≈ 13
     * km}, {@code 8 – 9 project}, {@code > 10.000 person}; a currency and a thing counted are then the code. Numbers are always
     * those of the locale, by the JDK's data (also of its extension {@code nu}, as in {@code lo-u-nu-laoo}), so they may differ
     * between its versions.
     *
     * @param locale the language, and the form of its numbers
     * @return one line, never empty; in English words for an English locale, otherwise in signs
     */
    default String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return QuantityText.of(this, Words.in(locale));
    }

    /**
     * Refuses what has no meaning, and removes exponents from numbers; called when a quantity is built.
     *
     * @return this quantity, or the same quantity with its numbers as they are read back
     * @throws InvalidValueException if the members contradict each other
     */
    default Quantity check() {
        Table.SHAPE.check(this);
        Table.requireMeaning(this);
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

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        private static final BigDecimal A_TENTH_LESS = new BigDecimal("0.9");
        private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

        // spotless:off
        /** The members of a quantity. */
        public static final Shape<Quantity, QuantityBuilder> SHAPE = Shape.of(Quantity.class, "Quantity", new QuantityAccessors())
                .optional("is",       Decimals.KIND, "The exact number.")
                .optional("least",    Decimals.KIND, "The least number that the quantity may be.")
                .optional("moreThan", Decimals.KIND, "A number that the quantity exceeds.")
                .optional("most",     Decimals.KIND, "The greatest number that the quantity may be.")
                .optional("lessThan", Decimals.KIND, "A number that the quantity stays below.")
                .optional("about",    Decimals.KIND, "An approximate number; with an equal lessThan it means nearly that number.")
                .optional("orderOf",  Decimals.KIND, "The order of magnitude, a power of ten: 100 means hundreds.")
                .required("unit",     Unit.KIND,     "The unit of measure, the thing counted, or the currency.")
                .example("{\"is\": \"1.3\", \"unit\": \"km\"}")
                .describe("An amount, stated exactly as precisely as the source states it.");
        // spotless:on

        private Table() {}

        static void requireMeaning(Quantity quantity) {
            requireOneForm(quantity);
            requireOrder(quantity);
        }

        private static void requireOneForm(Quantity quantity) {
            boolean lower = quantity.least().isPresent() || quantity.moreThan().isPresent();
            boolean upper = quantity.most().isPresent() || quantity.lessThan().isPresent();
            boolean nearly = quantity.about().isPresent() && quantity.lessThan().isPresent();
            int forms = count(quantity.is()) + count(quantity.about()) + count(quantity.orderOf());
            forms += lower || (upper && !nearly) || quantity.most().isPresent() ? 1 : 0;
            if (forms != 1) {
                throw new InvalidValueException(
                        (forms == 0 ? ValueProblem.NO_FORM : ValueProblem.SEVERAL_FORMS).with());
            }
            if (nearly && quantity.about().get().compareTo(quantity.lessThan().get()) != 0) {
                throw new InvalidValueException(ValueProblem.UNEQUAL_NEARLY.with(
                        "about",
                        quantity.about().get().toString(),
                        "lessThan",
                        quantity.lessThan().get().toString()));
            }
            if (nearly && quantity.about().get().signum() <= 0) {
                throw new InvalidValueException(ValueProblem.NEARLY_NOTHING.with(
                        "about", quantity.about().get().toString()));
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
                throw new InvalidValueException(ValueProblem.ORDER_OF.with("number", number.toPlainString()));
            }
        }

        private static void requireOrder(Quantity quantity) {
            if (quantity.least().isPresent() && quantity.moreThan().isPresent()) {
                throw new InvalidValueException(ValueProblem.TWO_LOWER_BOUNDS.with());
            }
            if (quantity.most().isPresent() && quantity.lessThan().isPresent()) {
                throw new InvalidValueException(ValueProblem.TWO_UPPER_BOUNDS.with());
            }
            Optional<BigDecimal> lower = quantity.least().isPresent() ? quantity.least() : quantity.moreThan();
            Optional<BigDecimal> upper = quantity.most().isPresent() ? quantity.most() : quantity.lessThan();
            if (lower.isEmpty() || upper.isEmpty()) {
                // The other forms have no bounds that could be in the wrong order.
                return;
            }
            boolean inclusive = quantity.least().isPresent() && quantity.most().isPresent();
            int order = lower.get().compareTo(upper.get());
            if (order > 0 || (order == 0 && !inclusive)) {
                throw new InvalidValueException(ValueProblem.CROSSED_BOUNDS.with(
                        "lower",
                        lower.get().toPlainString(),
                        "upper",
                        upper.get().toPlainString()));
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
