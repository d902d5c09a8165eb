package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureFilter;
import org.lancangmekong.core.vocabulary.Indicator;

/** A record that has figures. */
public interface WithFigures {
    /**
     * The figures about it.
     *
     * @return the figures, in their order
     */
    List<Figure> figures();

    /**
     * The figures of an indicator.
     *
     * @param indicator the indicator
     * @return all figures of the indicator, in their order: for all times, for parts and for the whole
     */
    default List<Figure> figures(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return figures().stream()
                .filter(each -> each.indicator().equals(indicator))
                .toList();
    }

    /**
     * The figures that pass a filter.
     *
     * @param filter by indicator, country, basis, unit and time
     * @return the figures, in their order
     */
    default List<Figure> figures(FigureFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return figures().stream().filter(filter::keeps).toList();
    }

    /**
     * The latest figure of an indicator for the whole.
     *
     * <p>A note usually says that a figure is about a part ("agriculture projects") or how it was counted, so a figure
     * without a note is preferred, even to a later one with a note. Then what is is preferred to what was only planned,
     * even if the plan is for a later time or the only one with a date.
     *
     * @param indicator the indicator
     * @return the latest figure that has neither country nor note and is not planned; if there is none, the latest
     *     planned one without either; if every figure without a country has a note, the latest of those, in the same
     *     order; undated figures count as earliest, and of equally late ones the last wins; empty if there is none
     */
    default Optional<Figure> figure(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return latest(figures(), FigureFilter.of(indicator).total());
    }

    /**
     * The latest figure of an indicator for the whole.
     *
     * @param indicator an indicator's code, such as {@code length}
     * @return the figure that {@link #figure(Indicator)} gives
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have the form of a
     *     code
     */
    default Optional<Figure> figure(String indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return figure(Indicator.of(indicator));
    }

    /**
     * The latest figure that passes a filter, chosen as {@link #figure(Indicator)} chooses.
     *
     * @param filter by indicator, country, basis, unit and time
     * @return of the figures that pass those without a note, if there are any; of these those that are not planned, if
     *     there are any; and of these the latest; undated figures count as earliest, and of equally late ones the last
     *     wins; empty if none passes
     */
    default Optional<Figure> figure(FigureFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return latest(figures(), filter);
    }

    private static Optional<Figure> latest(List<Figure> figures, FigureFilter filter) {
        Figure latest = null;
        for (Figure each : figures) {
            if (filter.keeps(each) && (latest == null || !isPreferred(latest, each))) {
                latest = each;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static boolean isPreferred(Figure one, Figure later) {
        if (one.note().isEmpty() != later.note().isEmpty()) {
            return one.note().isEmpty();
        }
        if (one.planned() != later.planned()) {
            return later.planned();
        }
        return lastDay(later).isBefore(lastDay(one));
    }

    private static LocalDate lastDay(Figure figure) {
        return figure.when().flatMap(EdtfDate::latest).orElse(LocalDate.MIN);
    }
}
