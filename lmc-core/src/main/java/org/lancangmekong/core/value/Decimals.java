package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.shape.Texts;

/** Decimals as JSON strings without exponent, so that no reader puts them through a binary floating point number. */
final class Decimals {
    private static final int MAX_LENGTH = 100;

    /** No exponent, no plus, no superfluous zero before, no negative zero: one text per number and written precision. */
    private static final String FORM =
            "(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?|-(?:0\\.0*[1-9][0-9]*|[1-9][0-9]*(?:\\.[0-9]+)?)";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** A decimal; trailing zeros are kept, since they say how exact it was written. */
    static final TextKind<BigDecimal> KIND = TextKind.of(BigDecimal.class, "decimal")
            .pattern(FORM)
            .maxLength(MAX_LENGTH)
            .expected("a decimal number in a string, without exponent", "151.6")
            .conversion(Decimals::parse, BigDecimal::toPlainString)
            .constraint(Decimals::problem)
            .build();

    private Decimals() {}

    static BigDecimal parse(String text) {
        if (text.length() > MAX_LENGTH || !PATTERN.matcher(text).matches()) {
            throw new InvalidValueException(Texts.quote(text) + " is not a decimal number: expected "
                    + "digits without exponent or thousands separator, such as \"151.6\", at most " + MAX_LENGTH
                    + " characters");
        }
        return new BigDecimal(text);
    }

    private static Optional<String> problem(BigDecimal value) {
        return isPrintable(value)
                ? Optional.empty()
                : Optional.of("has more than " + MAX_LENGTH + " digits when written without exponent");
    }

    private static boolean isPrintable(BigDecimal value) {
        // The length is bounded before the text is made: 1E+1000000000 would fill the memory.
        return Math.abs((long) value.scale()) <= MAX_LENGTH
                && value.precision() <= MAX_LENGTH
                && value.toPlainString().length() <= MAX_LENGTH;
    }

    /**
     * The same number without exponent, as it is read back from its text.
     *
     * @return the value itself unless its scale is negative; a value too long to be printed is left to the constraint
     */
    static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 && isPrintable(value) ? value.setScale(0) : value;
    }
}
