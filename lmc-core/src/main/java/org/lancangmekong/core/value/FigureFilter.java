package org.lancangmekong.core.value;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.lancangmekong.core.internal.Conditions;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * Selects figures, of a record or of a catalogue: {@code
 * FigureFilter.of("projects").country(Country.LAOS).within("2024")}.
 *
 * <p>A figure must pass every condition. Setting a condition again replaces it, so a filter has at most one indicator,
 * one country, one basis, one unit and one window.
 *
 * <p>Windows are three-valued, because dates are: a figure of {@code 2017} is possibly within {@code 2017-03}, and so is
 * a figure whose source states no time. A figure that is possibly within the window passes, unless {@link #certainly()}
 * was called.
 *
 * <p>This class is immutable and thread-safe; every method returns a new filter.
 */
public final class FigureFilter {
    private static final FigureFilter ALL =
            new FigureFilter(Optional.empty(), Certainty.POSSIBLE, Conditions.none(Condition.class));

    private enum Condition {
        INDICATOR,
        COUNTRY,
        BASIS,
        UNIT
    }

    private final Optional<TimeWindow> window;
    /** The least certainty with which a figure passes. */
    private final Certainty needed;

    private final Conditions<Condition, Figure> conditions;

    private FigureFilter(Optional<TimeWindow> window, Certainty needed, Conditions<Condition, Figure> conditions) {
        this.window = window;
        this.needed = needed;
        this.conditions = conditions;
    }

    /**
     * Returns the filter that every figure passes.
     *
     * @return the filter to begin with
     */
    public static FigureFilter all() {
        return ALL;
    }

    /**
     * Returns the filter that the figures of an indicator pass.
     *
     * @param indicator what is counted or measured
     * @return the filter
     */
    public static FigureFilter of(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return ALL.indicator(indicator);
    }

    /**
     * Returns the filter that the figures of an indicator pass.
     *
     * @param indicator an indicator's code, such as {@code length}
     * @return the filter
     * @throws InvalidValueException if the text does not have the form of a code
     */
    public static FigureFilter of(String indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return of(Indicator.of(indicator));
    }

    /**
     * Keeps only figures of an indicator.
     *
     * @param indicator what is counted or measured
     * @return this filter with the indicator
     */
    public FigureFilter indicator(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return with(Condition.INDICATOR, figure -> figure.indicator().equals(indicator));
    }

    /**
     * Keeps only figures of a country's part of a total.
     *
     * @param country the country
     * @return this filter with the country
     */
    public FigureFilter country(Country country) {
        Objects.requireNonNull(country, "country");
        return with(Condition.COUNTRY, figure -> figure.country().equals(Optional.of(country)));
    }

    /**
     * Keeps only figures of a total: those of no single country.
     *
     * @return this filter for totals, in place of a country
     */
    public FigureFilter total() {
        return with(Condition.COUNTRY, figure -> figure.country().isEmpty());
    }

    /**
     * Keeps only figures of a basis.
     *
     * @param basis how the number relates to time
     * @return this filter with the basis
     */
    public FigureFilter basis(Basis basis) {
        Objects.requireNonNull(basis, "basis");
        return with(Condition.BASIS, figure -> figure.basis() == basis);
    }

    /**
     * Keeps only figures in a unit, such as a currency.
     *
     * @param unit the unit
     * @return this filter with the unit
     */
    public FigureFilter unit(Unit unit) {
        Objects.requireNonNull(unit, "unit");
        return with(Condition.UNIT, figure -> figure.value().unit().equals(unit));
    }

    /**
     * Keeps only figures in a window of time: some day of the figure's time lies in the window.
     *
     * @param period an EDTF interval or date without a mark of doubt; the window is all days that it may cover
     * @return this filter with the window
     * @throws InvalidValueException if {@link TimeWindow#of(EdtfDate)} refuses the period
     */
    public FigureFilter within(EdtfDate period) {
        Objects.requireNonNull(period, "period");
        return new FigureFilter(Optional.of(TimeWindow.of(period)), needed, conditions);
    }

    /**
     * Keeps only figures in a window of time, as {@link #within(EdtfDate)} does.
     *
     * @param period an EDTF interval or date, such as {@code 2016/2018}
     * @return this filter with the window
     * @throws InvalidValueException if {@link TimeWindow#of(String)} refuses the text
     */
    public FigureFilter within(String period) {
        Objects.requireNonNull(period, "period");
        return within(EdtfDate.parse(period));
    }

    /**
     * Keeps only figures that are certainly within the window, for all days that their time may mean; without a window,
     * it keeps all.
     *
     * @return this filter without figures that are only possibly within the window
     */
    public FigureFilter certainly() {
        return new FigureFilter(window, Certainty.CERTAIN, conditions);
    }

    private FigureFilter with(Condition sort, Predicate<Figure> condition) {
        return new FigureFilter(window, needed, conditions.with(sort, condition));
    }

    /**
     * Whether a figure passes.
     *
     * @param figure the figure
     * @return CERTAIN if it passes every condition, POSSIBLE if it passes them but is only possibly within the window,
     *     IMPOSSIBLE if it is outside the window or fails another condition; {@link #certainly()} makes no difference
     */
    public Certainty test(Figure figure) {
        Objects.requireNonNull(figure, "figure");
        if (!conditions.hold(figure)) {
            return Certainty.IMPOSSIBLE;
        }
        return window.map(days -> figure.when().map(days::overlaps).orElse(Certainty.POSSIBLE))
                .orElse(Certainty.CERTAIN);
    }

    /**
     * Whether this filter keeps a figure.
     *
     * @param figure the figure
     * @return whether it passes certainly, or possibly unless {@link #certainly()} was called
     */
    public boolean keeps(Figure figure) {
        Objects.requireNonNull(figure, "figure");
        return test(figure).compareTo(needed) <= 0;
    }
}
