package org.lancangmekong.core.words;

import java.math.BigDecimal;
import java.text.CompactNumberFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Map;
import org.lancangmekong.core.vocabulary.Unit;

/** Exact numbers with their unit, in one language. */
public final class Amounts {
    /** From here to there, a number is scaled if that is exact, as in "1.2 billion". */
    private static final BigDecimal SCALED_FROM = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal SCALED_TO = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int SCALED_DIGITS = 2;

    /** Signs that mean one currency only and that everybody knows; other currencies are their codes. */
    private static final Map<Unit, String> CURRENCY_SIGNS = Map.of(Unit.USD, "US$", Unit.EUR, "\u20AC");

    private static final Map<Unit, String> SIGNS = Map.of(
            Unit.METRE, "m",
            Unit.HECTARE, "ha",
            Unit.SQUARE_KM, "km\u00B2",
            Unit.SQUARE_METRE, "m\u00B2",
            Unit.MEGAWATT, "MW",
            Unit.TONNE, "t",
            Unit.PERCENT, "%",
            Unit.TIMES, "\u00D7");

    /** Where the numbers are formatted; null for numbers as they are in JSON. */
    private final Locale locale;

    /** What comes before a number, such as {@code US$}; then no unit comes after it. */
    private final String before;

    private final String one;
    private final String other;

    private Amounts(Locale locale, String before, String one, String other) {
        this.locale = locale;
        this.before = before;
        this.one = one;
        this.other = other;
    }

    static Amounts plain(Unit unit) {
        return new Amounts(null, "", unit.singular(), unit.plural());
    }

    static Amounts english(Unit unit, Locale locale) {
        String before = unit.isCurrency() ? CURRENCY_SIGNS.getOrDefault(unit, unit.code() + " ") : "";
        return new Amounts(locale, before, unit.singular(), unit.plural());
    }

    static Amounts signs(Unit unit, Locale locale) {
        String sign = SIGNS.getOrDefault(unit, unit.code());
        return new Amounts(locale, "", sign, sign);
    }

    /**
     * The number, with its currency where that is written before it.
     *
     * @param number any number
     * @return the exact number, with the zeros at its end
     */
    public String number(BigDecimal number) {
        if (locale == null) {
            return number.toPlainString();
        }
        if (before.isEmpty() || number.signum() >= 0) {
            return before + formatted(number);
        }
        return "-" + before + formatted(number.negate());
    }

    /**
     * Adds the unit to a text that ends with a number.
     *
     * @param numbers the text
     * @param isOne whether the only number in it is 1
     * @return the text with the unit, unless its numbers have one already
     */
    public String withUnit(String numbers, boolean isOne) {
        return before.isEmpty() ? numbers + " " + (isOne ? one : other) : numbers;
    }

    /** What is counted or measured, for a text without a number. */
    public String unit() {
        return other;
    }

    private String formatted(BigDecimal number) {
        String scaled = scaled(number);
        if (scaled != null) {
            return scaled;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumIntegerDigits(Integer.MAX_VALUE);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** A number of millions or more; null if it is none, or has too many digits for it. */
    private String scaled(BigDecimal number) {
        BigDecimal size = number.abs();
        if (number.scale() > 0 || size.compareTo(SCALED_FROM) < 0 || size.compareTo(SCALED_TO) >= 0) {
            return null;
        }
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG);
        format.setMaximumFractionDigits(SCALED_DIGITS);
        // As a long: of a BigDecimal, the format shows only whole millions.
        String text = format.format(number.longValueExact());
        // The format rounds, and does not say so.
        return isSame(number, format, text) ? text : null;
    }

    private static boolean isSame(BigDecimal number, NumberFormat format, String text) {
        if (!(format instanceof CompactNumberFormat compact)) {
            return false;
        }
        compact.setParseBigDecimal(true);
        ParsePosition end = new ParsePosition(0);
        Number parsed = compact.parse(text, end);
        return parsed != null
                && end.getIndex() == text.length()
                && new BigDecimal(parsed.toString()).compareTo(number) == 0;
    }
}
