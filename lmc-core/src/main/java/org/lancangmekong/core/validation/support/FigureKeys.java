package org.lancangmekong.core.validation.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Unit;

/** What two figures must have in common to be about one thing. Different notes mean different things. */
public final class FigureKeys {
    /** So many figures are compared each with each before their keys are put into a table. */
    private static final int FEW = 16;

    private FigureKeys() {}

    /**
     * Whether two figures may be about one thing, since they have one indicator; asked first, because in most records no
     * two have.
     *
     * @return false only if no key of this class is that of two of the figures
     */
    public static boolean mayMeet(List<Figure> figures) {
        for (int i = 1; figures.size() <= FEW && i < figures.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (figures.get(i).indicator().equals(figures.get(k).indicator())) {
                    return true;
                }
            }
        }
        return figures.size() > FEW;
    }

    /** The series of figures in one unit: values of one thing at several times. */
    public static CompositeKey series(Figure figure) {
        return series(figure, figure.value().unit());
    }

    /** The series of figures whose units can be converted to one. */
    public static CompositeKey seriesOfDimension(Figure figure) {
        return series(figure, Numbers.base(figure.value().unit()));
    }

    private static CompositeKey series(Figure figure, Unit unit) {
        return CompositeKey.of(figure.indicator(), unit, figure.country().orElse(null), figure.planned(), note(figure));
    }

    /** Two figures with this in common are two reports of one number. */
    public static CompositeKey number(Figure figure) {
        return CompositeKey.of(
                figure.indicator(),
                figure.value().unit(),
                figure.country().orElse(null),
                figure.planned(),
                note(figure),
                figure.basis(),
                text(figure.when()),
                text(figure.base()));
    }

    /** What a source states of an indicator. */
    public static CompositeKey statement(Figure figure, Quantity value, RecordId source) {
        return CompositeKey.of(
                figure.indicator(),
                source,
                value.unit(),
                number(value.is()),
                number(value.about()),
                number(value.orderOf()),
                number(value.least()),
                number(value.moreThan()),
                number(value.most()),
                number(value.lessThan()));
    }

    /** A number as it is written, since trailing zeros count. */
    private static String number(Optional<BigDecimal> number) {
        return number.isPresent() ? number.get().toString() : null;
    }

    /** A date is equal to those of the same text; it has no order of its own. */
    public static String text(Optional<EdtfDate> date) {
        return date.isPresent() ? date.get().toString() : null;
    }

    /** The note, in the order of its languages, which does not count; null if there is none. */
    private static CompositeKey note(Figure figure) {
        Optional<LocalizedText> note = figure.note();
        return note.isPresent() ? of(note.get()) : null;
    }

    private static CompositeKey of(LocalizedText text) {
        List<Comparable<?>> parts = new ArrayList<>();
        for (Map.Entry<LanguageTag, String> each : new TreeMap<>(text.texts()).entrySet()) {
            parts.add(each.getKey());
            parts.add(each.getValue());
        }
        return CompositeKey.of(parts.toArray(new Comparable<?>[0]));
    }
}
