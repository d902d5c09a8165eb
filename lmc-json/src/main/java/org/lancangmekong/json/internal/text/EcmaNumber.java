package org.lancangmekong.json.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;

/**
 * Numbers as ECMAScript writes them, which is how RFC 8785 does: the fewest digits that are still read as the same double,
 * of these the ones nearest to it, without an exponent from 1e-6 to below 1e21.
 *
 * <p>{@code Double.toString} is not used for it: before JDK 19 it sometimes gives more digits than are needed.
 */
public final class EcmaNumber {
    /** With this many decimal digits, any two doubles differ. */
    private static final int MOST_DIGITS = 17;

    /** From this power of ten on, and below the other, there is an exponent. */
    private static final int LARGE = 21;

    private static final int SMALL = -6;

    /** Deeper than any value of the model can nest. */
    private static final int DEPTH = 1_000;

    private EcmaNumber() {}

    /**
     * Refuses the first number that a double does not hold exactly, and says where it is.
     *
     * @param utf8 a JSON text that this library wrote
     * @throws InvalidValueException if there is such a number
     */
    public static void requireExact(byte[] utf8) {
        JsonIn in = JsonIn.of(utf8, 0, DEPTH);
        in.next();
        requireExact(in, Pointer.ROOT);
    }

    private static void requireExact(JsonIn in, Pointer at) {
        switch (in.current()) {
            case START_OBJECT -> {
                while (in.next() == JsonIn.Token.NAME) {
                    Pointer member = at.child(in.name());
                    in.next();
                    requireExact(in, member);
                }
            }
            case START_ARRAY -> {
                for (int i = 0; in.next() != JsonIn.Token.END_ARRAY; i++) {
                    requireExact(in, at.child(i));
                }
            }
            case NUMBER -> {
                try {
                    exact(in.text());
                } catch (InvalidValueException e) {
                    throw new InvalidValueException((at.isRoot() ? "" : "at " + at.describe() + ": ") + e.getMessage());
                }
            }
            default -> {} // has no numbers
        }
    }

    /**
     * The form of a JSON number that is left unchanged by being read as a double.
     *
     * @param text a JSON number
     * @return the number as ECMAScript writes it; of the same value as the text, so that only its spelling changes
     * @throws InvalidValueException if no double is written as a number of this value
     */
    static String exact(String text) {
        double nearest = Double.parseDouble(text);
        if (Double.isInfinite(nearest)) {
            throw new InvalidValueException("the number " + Texts.beginning(text)
                    + " has no canonical form: expected at most 1.7976931348623157e308,"
                    + " the largest that RFC 8785 can write");
        }
        String written = format(nearest);
        // Only zero is written as "0"; anything else that is read as zero is too small for a double.
        boolean same = nearest == 0 ? isZero(text) : new BigDecimal(text).compareTo(new BigDecimal(written)) == 0;
        if (!same) {
            throw new InvalidValueException(
                    "the number " + Texts.beginning(text) + " has no canonical form: RFC 8785 would change it" + " to "
                            + written + "; expected a number that a double holds, or a string");
        }
        return written;
    }

    private static boolean isZero(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                return true;
            }
            if (c >= '1' && c <= '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * A double as ECMAScript writes it; both zeros as {@code 0}.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    static String format(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is no JSON number");
        }
        if (number == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(number));
        String digits = shortest.unscaledValue().toString();
        // The value is 0.<digits> times ten to this power.
        int point = digits.length() - shortest.scale();
        return (number < 0 ? "-" : "") + layOut(digits, point);
    }

    private static String layOut(String digits, int point) {
        int count = digits.length();
        if (point > LARGE || point <= SMALL) {
            String fraction = count == 1 ? "" : "." + digits.substring(1);
            String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
            return digits.charAt(0) + fraction + exponent;
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return count <= point
                ? digits + "0".repeat(point - count)
                : digits.substring(0, point) + "." + digits.substring(point);
    }

    /** The decimal with the fewest digits that is read as this double; of several the nearest. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal best = nearest(exact, number, MOST_DIGITS);
        while (true) {
            // Whoever reads n digits right reads n + 1 right, so the first failure ends the search.
            int fewer = best.precision() - 1;
            BigDecimal shorter = fewer == 0 ? null : nearest(exact, number, fewer);
            if (shorter == null) {
                return best;
            }
            best = shorter;
        }
    }

    /**
     * The decimal of so many digits that is nearest to a double among those that are read as it; null if none is. Both
     * neighbours are tried: beside a power of two the nearer one may be read as another double and the farther one not.
     */
    private static BigDecimal nearest(BigDecimal exact, double number, int digits) {
        BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
        BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
        boolean belowFits = isReadAs(below, number);
        boolean aboveFits = isReadAs(above, number);
        if (!belowFits && !aboveFits) {
            return null;
        }
        if (belowFits && aboveFits) {
            int order = exact.subtract(below).compareTo(above.subtract(exact));
            boolean takesBelow =
                    order < 0 || (order == 0 && !below.unscaledValue().testBit(0));
            return (takesBelow ? below : above).stripTrailingZeros();
        }
        return (belowFits ? below : above).stripTrailingZeros();
    }

    private static boolean isReadAs(BigDecimal decimal, double number) {
        return Double.parseDouble(decimal.toString()) == number;
    }
}
