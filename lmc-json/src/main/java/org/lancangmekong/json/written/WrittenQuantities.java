package org.lancangmekong.json.written;

import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * Reads quantities as people write them: {@code 1.2 bn USD}, {@code US$1,250,000}, {@code over 10,000 people}, {@code 8 to 9
 * projects}, {@code nearly 60 km}, {@code hundreds of villages}, {@code 1.2亿元}, {@code ๑๒ ล้านบาท}.
 *
 * <p>Words are known in English and the usual ones in Chinese, Thai, Lao, Vietnamese and Khmer; digits in every script. Nothing
 * is guessed: {@code 1,234} is ambiguous, unless the style of numbers is declared or the words show the language. A bare {@code $}
 * or {@code ¥} is refused, unless a unit is declared that it may be. Nothing is rounded or converted from one unit to another.
 *
 * <p>This class is immutable and thread-safe. For example, {@code WrittenQuantities.standard().read("8 to 9 projects")} is from 8
 * to 9 projects.
 */
public final class WrittenQuantities {
    private static final int GREATEST_POWER = 12;

    private final QuantityOptions options;

    private WrittenQuantities(QuantityOptions options) {
        this.options = options;
    }

    /**
     * A reader with nothing declared.
     *
     * @return the reader
     */
    public static WrittenQuantities standard() {
        return new WrittenQuantities(new QuantityOptions(Optional.empty(), Optional.empty(), 0));
    }

    /**
     * The same, where numbers are written {@code 1,250.5}.
     *
     * @return the reader
     */
    public WrittenQuantities withDecimalPoint() {
        return new WrittenQuantities(
                new QuantityOptions(Optional.of(NumberStyle.POINT), options.unit(), options.power()));
    }

    /**
     * The same, where numbers are written {@code 1.250,5}.
     *
     * @return the reader
     */
    public WrittenQuantities withDecimalComma() {
        return new WrittenQuantities(
                new QuantityOptions(Optional.of(NumberStyle.COMMA), options.unit(), options.power()));
    }

    /**
     * The same, with the unit of numbers that name none, such as the one in the heading of a column.
     *
     * @param unit the unit; a dollar also says which dollar {@code $} is
     * @return the reader
     */
    public WrittenQuantities withUnit(Unit unit) {
        Objects.requireNonNull(unit, "unit");
        return new WrittenQuantities(new QuantityOptions(options.style(), Optional.of(unit), options.power()));
    }

    /**
     * The same, where numbers are thousands (3) or millions (6). A number that names its own, such as {@code 5 million}, is then
     * refused.
     *
     * @param power the power of ten, from 0 to 12
     * @return the reader
     * @throws InvalidValueException if the power is out of range
     */
    public WrittenQuantities withPowerOfTen(int power) {
        if (power < 0 || power > GREATEST_POWER) {
            throw new InvalidValueException(
                    "expected a power of ten from 0 to " + GREATEST_POWER + ", but found " + power);
        }
        return new WrittenQuantities(new QuantityOptions(options.style(), options.unit(), power));
    }

    /**
     * Reads a quantity.
     *
     * @param text any text
     * @return the quantity with what was assumed, or a sentence that says why the text is no quantity, or not one alone
     */
    public Interpretation<Quantity> read(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return new QuantityGrammar(WrittenText.of(text), options).read();
        } catch (WrittenText.Refusal e) {
            return Interpretation.refused(e);
        }
    }

    /** Whether the other reads alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenQuantities that && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    /** What is declared. */
    @Override
    public String toString() {
        return "WrittenQuantities" + options;
    }
}
