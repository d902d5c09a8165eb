package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.TextKind;

/** Decimals as JSON strings without exponent, so that no reader converts them to binary floating point. */
final class Decimals {
    private static final int MAX_LENGTH = 100;

    /** No exponent, plus sign, leading zero or negative zero, so that each number of each precision has one text. */
    private static final String FORM =
            "(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?|-(?:0\\.0*[1-9][0-9]*|[1-9][0-9]*(?:\\.[0-9]+)?)";

    /** A number of this many characters always fits in a long. */
    private static final int LONG_DIGITS = 18;

    /** A decimal; trailing zeros are kept, since they show how exactly the number was written. */
    static final TextKind<BigDecimal> KIND = TextKind.of(BigDecimal.class, "decimal")
            .pattern(FORM)
            .maxLength(MAX_LENGTH)
            .expected("a decimal number in a string, without exponent", "151.6")
            .form(new WithoutExponent())
            .build();

    private Decimals() {}

    private static final class WithoutExponent implements TextKind.Form<BigDecimal> {
        @Override
        public BigDecimal parse(String text) {
            return Decimals.parse(text);
        }

        @Override
        public String print(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public boolean isConstrained() {
            return true;
        }

        @Override
        public Optional<Message> problem(BigDecimal value) {
            return isPrintable(value)
                    ? Optional.empty()
                    : Optional.of(ValueProblem.LONG_DECIMAL.with("most", Integer.toString(MAX_LENGTH)));
        }
    }

    static BigDecimal parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH || !isDecimal(text)) {
            throw new InvalidValueException(
                    ValueProblem.DECIMAL.with("text", text, "most", Integer.toString(MAX_LENGTH)));
        }
        return text.length() <= LONG_DIGITS ? ofFewDigits(text) : new BigDecimal(text);
    }

    /** Checks the same form as the pattern, without the cost of a matcher. */
    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = digits(text, start);
        int end = point;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(text, point + 1);
            if (end == point + 1) {
                return false;
            }
        }
        boolean leadingZero = point > start + 1 && text.charAt(start) == '0';
        return end == text.length() && point > start && !leadingZero && (start == 0 || !isZero(text));
    }

    /** The end of the digits that begin here. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isZero(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    /** Gives the same as BigDecimal's own parser, without copying the characters. */
    private static BigDecimal ofFewDigits(String text) {
        long unscaled = 0;
        int scale = 0;
        boolean fraction = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                fraction = true;
            } else if (c != '-') {
                unscaled = 10 * unscaled + (c - '0');
                scale += fraction ? 1 : 0;
            }
        }
        return BigDecimal.valueOf(text.charAt(0) == '-' ? -unscaled : unscaled, scale);
    }

    /** Counts the characters without printing: the text of 1E+1000000000 would fill the memory. */
    private static boolean isPrintable(BigDecimal value) {
        long sign = value.signum() < 0 ? 1 : 0;
        long scale = value.scale();
        long digits = value.precision();
        if (scale > 0) {
            return sign + Math.max(digits, scale + 1) + 1 <= MAX_LENGTH;
        }
        return value.signum() == 0 || sign + digits - scale <= MAX_LENGTH;
    }

    /**
     * Returns the same number without exponent, as it is read back from its text.
     *
     * @return the value itself unless its scale is negative; a value that is too long to print is returned as it is,
     *     for the constraint to refuse
     */
    static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 && isPrintable(value) ? value.setScale(0) : value;
    }
}
