package org.lancangmekong.core.validation.support;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.Unit;

/** How much there is of what figures measure: more than that is a slip of digits, or of the unit. */
public final class Magnitudes {
    /**
     * The most that there can be.
     *
     * @param value a number in the unit of the figure
     * @param reason says why
     */
    public record Most(BigDecimal value, RulePart reason) {}

    private static final Map<Unit, Most> LENGTHS =
            Map.of(Unit.KM, most("40075", RulePart.AROUND_EARTH), Unit.METRE, most("40075000", RulePart.AROUND_EARTH));

    private static final Map<Unit, Most> DURATIONS = Map.of(
            Unit.YEAR,
            most("1000", RulePart.LASTING),
            Unit.MONTH,
            most("12000", RulePart.LASTING),
            Unit.DAY,
            most("365250", RulePart.LASTING));

    private static final Map<Unit, Most> OTHERS = new HashMap<>();

    static {
        OTHERS.put(Unit.SQUARE_KM, most("11600000", RulePart.LAND));
        OTHERS.put(Unit.HECTARE, most("1160000000", RulePart.LAND));
        OTHERS.put(Unit.SQUARE_METRE, most("11600000000000", RulePart.LAND));
        OTHERS.put(Unit.PERSON, most("10000000000", RulePart.PEOPLE));
        OTHERS.put(Unit.HOUSEHOLD, most("10000000000", RulePart.PEOPLE));
        OTHERS.put(Unit.JOB, most("10000000000", RulePart.PEOPLE));
        OTHERS.put(Unit.MEGAWATT, most("20000000", RulePart.POWER));
        OTHERS.put(Unit.COUNTRY, most("249", RulePart.COUNTRIES));
        // Some 120 trillion dollars, at rates that leave room for the fall of a currency.
        OTHERS.put(Unit.USD, most("150e12", RulePart.MONEY));
        OTHERS.put(Unit.EUR, most("150e12", RulePart.MONEY));
        OTHERS.put(Unit.XDR, most("150e12", RulePart.MONEY));
        OTHERS.put(Unit.CNY, most("1500e12", RulePart.MONEY));
        OTHERS.put(Unit.THB, most("6e15", RulePart.MONEY));
        OTHERS.put(Unit.KHR, most("1e18", RulePart.MONEY));
        OTHERS.put(Unit.MMK, most("1e18", RulePart.MONEY));
        OTHERS.put(Unit.LAK, most("6e18", RulePart.MONEY));
        OTHERS.put(Unit.VND, most("6e18", RulePart.MONEY));
    }

    private Magnitudes() {}

    private static Most most(String value, RulePart reason) {
        return new Most(new BigDecimal(value), reason);
    }

    /** The bound that a figure certainly exceeds; empty if it may lie within, or its unit has no bound. */
    public static Optional<Most> exceeded(Figure figure) {
        Most most = boundsOf(figure.indicator()).get(figure.value().unit());
        if (most == null) {
            return Optional.empty();
        }
        // No bound of an interval is above the number in it, so most figures need none.
        Optional<BigDecimal> printed = Numbers.printed(figure.value());
        if (printed.isPresent() && printed.get().compareTo(most.value()) <= 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> least = figure.value().interval().lower();
        return least.isPresent() && least.get().compareTo(most.value()) > 0 ? Optional.of(most) : Optional.empty();
    }

    private static Map<Unit, Most> boundsOf(Indicator indicator) {
        if (indicator.equals(Indicator.LENGTH)) {
            return LENGTHS;
        }
        if (indicator.equals(Indicator.DURATION) || indicator.equals(Indicator.ANNIVERSARY)) {
            return DURATIONS;
        }
        // These count the same people again and again.
        boolean counted = indicator.equals(Indicator.PASSENGERS) || indicator.equals(Indicator.TRAFFIC);
        return counted ? Map.of() : OTHERS;
    }
}
