package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.vocabulary.Indicator;

/** A record that has figures. */
public interface WithFigures {
    /**
     * Numbers about it.
     *
     * @return the figures, in their order
     */
    List<Figure> figures();

    /**
     * The figures of an indicator.
     *
     * @param indicator the indicator
     * @return all figures of it, in their order: of all times, of parts and of the whole
     */
    default List<Figure> figures(Indicator indicator) {
        return figures().stream()
                .filter(each -> each.indicator().equals(indicator))
                .toList();
    }

    /**
     * The latest figure of an indicator for the whole.
     *
     * <p>A note mostly says that a figure is of a part ("agriculture projects") or how it was counted, so one without a note
     * is preferred, even to a later one with a note.
     *
     * @param indicator the indicator
     * @return of the figures without a country and a note the one with the latest time, the last of equals; one without a
     *     time counts as the earliest; if all of them have notes, the same of these; empty if there is none
     */
    default Optional<Figure> figure(Indicator indicator) {
        Figure latest = null;
        for (Figure each : figures()) {
            boolean whole = each.indicator().equals(indicator) && each.country().isEmpty();
            if (whole && (latest == null || !isPreferred(latest, each))) {
                latest = each;
            }
        }
        return Optional.ofNullable(latest);
    }

    /**
     * The latest figure of an indicator for the whole.
     *
     * @param indicator an indicator's code, such as {@code length}
     * @return as {@link #figure(Indicator)}
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text has not the form of a code
     */
    default Optional<Figure> figure(String indicator) {
        return figure(Indicator.of(indicator));
    }

    private static boolean isPreferred(Figure one, Figure later) {
        return one.note().isEmpty() == later.note().isEmpty()
                ? lastDay(later).isBefore(lastDay(one))
                : one.note().isEmpty();
    }

    private static LocalDate lastDay(Figure figure) {
        return figure.when().flatMap(EdtfDate::latest).orElse(LocalDate.MIN);
    }
}
