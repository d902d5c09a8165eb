// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.vocabulary.Unit;

/** Builds a value of {@link Quantity}. Not thread-safe. */
public final class QuantityBuilder {
    private BigDecimal is;
    private BigDecimal least;
    private BigDecimal moreThan;
    private BigDecimal most;
    private BigDecimal lessThan;
    private BigDecimal about;
    private BigDecimal orderOf;
    private Unit unit;

    QuantityBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param quantity the value
     * @return this
     */
    public QuantityBuilder from(Quantity quantity) {
        Objects.requireNonNull(quantity, "quantity");
        is = quantity.is().orElse(is);
        least = quantity.least().orElse(least);
        moreThan = quantity.moreThan().orElse(moreThan);
        most = quantity.most().orElse(most);
        lessThan = quantity.lessThan().orElse(lessThan);
        about = quantity.about().orElse(about);
        orderOf = quantity.orderOf().orElse(orderOf);
        unit = quantity.unit();
        return this;
    }

    /**
     * Sets {@code is}.
     *
     * @param is the exact number
     * @return this
     */
    public QuantityBuilder is(BigDecimal is) {
        this.is = Objects.requireNonNull(is, "is");
        return this;
    }

    /**
     * Sets or clears {@code is}.
     *
     * @param is the value, or empty to clear it
     * @return this
     */
    public QuantityBuilder is(Optional<? extends BigDecimal> is) {
        this.is = Objects.requireNonNull(is, "is").orElse(null);
        return this;
    }

    /**
     * Sets {@code is} from its text.
     *
     * @param text digits without exponent or thousands separator, such as {@code 102.6}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public QuantityBuilder is(String text) {
        is(Decimals.parse(text));
        return this;
    }

    /**
     * Sets {@code least}.
     *
     * @param least the least number that the quantity may be
     * @return this
     */
    public QuantityBuilder least(BigDecimal least) {
        this.least = Objects.requireNonNull(least, "least");
        return this;
    }

    /**
     * Sets or clears {@code least}.
     *
     * @param least the value, or empty to clear it
     * @return this
     */
    public QuantityBuilder least(Optional<? extends BigDecimal> least) {
        this.least = Objects.requireNonNull(least, "least").orElse(null);
        return this;
    }

    /**
     * Sets {@code least} from its text.
     *
     * @param text digits without exponent or thousands separator, such as {@code 102.6}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public QuantityBuilder least(String text) {
        least(Decimals.parse(text));
        return this;
    }

    /**
     * Sets {@code moreThan}.
     *
     * @param moreThan a number that the quantity exceeds
     * @return this
     */
    public QuantityBuilder moreThan(BigDecimal moreThan) {
        this.moreThan = Objects.requireNonNull(moreThan, "moreThan");
        return this;
    }

    /**
     * Sets or clears {@code moreThan}.
     *
     * @param moreThan the value, or empty to clear it
     * @return this
     */
    public QuantityBuilder moreThan(Optional<? extends BigDecimal> moreThan) {
        this.moreThan = Objects.requireNonNull(moreThan, "moreThan").orElse(null);
        return this;
    }

    /**
     * Sets {@code moreThan} from its text.
     *
     * @param text digits without exponent or thousands separator, such as {@code 102.6}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public QuantityBuilder moreThan(String text) {
        moreThan(Decimals.parse(text));
        return this;
    }

    /**
     * Sets {@code most}.
     *
     * @param most the greatest number that the quantity may be
     * @return this
     */
    public QuantityBuilder most(BigDecimal most) {
        this.most = Objects.requireNonNull(most, "most");
        return this;
    }

    /**
     * Sets or clears {@code most}.
     *
     * @param most the value, or empty to clear it
     * @return this
     */
    public QuantityBuilder most(Optional<? extends BigDecimal> most) {
        this.most = Objects.requireNonNull(most, "most").orElse(null);
        return this;
    }

    /**
     * Sets {@code most} from its text.
     *
     * @param text digits without exponent or thousands separator, such as {@code 102.6}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public QuantityBuilder most(String text) {
        most(Decimals.parse(text));
        return this;
    }

    /**
     * Sets {@code lessThan}.
     *
     * @param lessThan a number that the quantity stays below
     * @return this
     */
    public QuantityBuilder lessThan(BigDecimal lessThan) {
        this.lessThan = Objects.requireNonNull(lessThan, "lessThan");
        return this;
    }

    /**
     * Sets or clears {@code lessThan}.
     *
     * @param lessThan the value, or empty to clear it
     * @return this
     */
    public QuantityBuilder lessThan(Optional<? extends BigDecimal> lessThan) {
        this.lessThan = Objects.requireNonNull(lessThan, "lessThan").orElse(null);
        return this;
    }

    /**
     * Sets {@code lessThan} from its text.
     *
     * @param text digits without exponent or thousands separator, such as {@code 102.6}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public QuantityBuilder lessThan(String text) {
        lessThan(Decimals.parse(text));
        return this;
    }

    /**
     * Sets {@code about}.
     *
     * @param about an approximate number; with an equal lessThan it means nearly that number
     * @return this
     */
    public QuantityBuilder about(BigDecimal about) {
        this.about = Objects.requireNonNull(about, "about");
        return this;
    }

    /**
     * Sets or clears {@code about}.
     *
     * @param about the value, or empty to clear it
     * @return this
     */
    public QuantityBuilder about(Optional<? extends BigDecimal> about) {
        this.about = Objects.requireNonNull(about, "about").orElse(null);
        return this;
    }

    /**
     * Sets {@code about} from its text.
     *
     * @param text digits without exponent or thousands separator, such as {@code 102.6}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public QuantityBuilder about(String text) {
        about(Decimals.parse(text));
        return this;
    }

    /**
     * Sets {@code orderOf}.
     *
     * @param orderOf the order of magnitude, a power of ten: 100 means hundreds
     * @return this
     */
    public QuantityBuilder orderOf(BigDecimal orderOf) {
        this.orderOf = Objects.requireNonNull(orderOf, "orderOf");
        return this;
    }

    /**
     * Sets or clears {@code orderOf}.
     *
     * @param orderOf the value, or empty to clear it
     * @return this
     */
    public QuantityBuilder orderOf(Optional<? extends BigDecimal> orderOf) {
        this.orderOf = Objects.requireNonNull(orderOf, "orderOf").orElse(null);
        return this;
    }

    /**
     * Sets {@code orderOf} from its text.
     *
     * @param text digits without exponent or thousands separator, such as {@code 102.6}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public QuantityBuilder orderOf(String text) {
        orderOf(Decimals.parse(text));
        return this;
    }

    /**
     * Sets {@code unit}.
     *
     * @param unit the unit of measure, the thing counted, or the currency
     * @return this
     */
    public QuantityBuilder unit(Unit unit) {
        this.unit = Objects.requireNonNull(unit, "unit");
        return this;
    }

    /**
     * Sets {@code unit} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public QuantityBuilder unit(String code) {
        unit(Unit.of(code));
        return this;
    }

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.lancangmekong.core.problem.InvalidValueException if required members are missing (all are named), or it has no meaning
     */
    public Quantity build() {
        List<String> missing = new ArrayList<>();
        if (unit == null) {
            missing.add("unit");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Quantity", "members", String.join(", ", missing)));
        }
        return ImmutableQuantity.of(
                is,
                least,
                moreThan,
                most,
                lessThan,
                about,
                orderOf,
                unit).check();
    }
}
