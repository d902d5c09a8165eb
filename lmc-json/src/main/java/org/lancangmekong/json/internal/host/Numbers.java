package org.lancangmekong.json.internal.host;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.lancangmekong.core.internal.Texts;

/** Numbers for formats that have no text of a number. */
public final class Numbers {
    private Numbers() {}

    /** The number of a text, as the narrowest of Integer, Long, BigInteger and BigDecimal; empty if its exponent is too large. */
    public static Optional<Number> of(String text) {
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (!text.matches("-?[0-9]+")) {
            return Optional.of(value);
        }
        BigInteger whole = value.toBigInteger();
        if (whole.bitLength() < Integer.SIZE) {
            return Optional.of(whole.intValue());
        }
        return Optional.of(whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole);
    }

    /** Why a number cannot be written. */
    public static String refusal(String text) {
        return "the exponent of " + Texts.beginning(text) + " is too large for this format";
    }
}
