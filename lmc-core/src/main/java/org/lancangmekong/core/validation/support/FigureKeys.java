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
    private FigureKeys() {}

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
        return CompositeKey.of(series(figure), figure.basis(), text(figure.when()), text(figure.base()));
    }

    /** What a source states of an indicator. */
    public static CompositeKey statement(Figure figure, Quantity value, RecordId source) {
        return CompositeKey.of(
                figure.indicator(),
                source,
                value.unit(),
                text(value.is(), value.about(), value.orderOf()),
                text(value.least(), value.moreThan()),
                text(value.most(), value.lessThan()));
    }

    /** Numbers as they are written, since trailing zeros count. */
    @SafeVarargs
    private static CompositeKey text(Optional<BigDecimal>... numbers) {
        Comparable<?>[] parts = new Comparable<?>[numbers.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = numbers[i].map(BigDecimal::toString).orElse(null);
        }
        return CompositeKey.of(parts);
    }

    /** A date is equal to those of the same text; it has no order of its own. */
    public static String text(Optional<EdtfDate> date) {
        return date.map(EdtfDate::toString).orElse(null);
    }

    /** The note, in the order of its languages, which does not count; null if there is none. */
    private static CompositeKey note(Figure figure) {
        return figure.note().map(FigureKeys::of).orElse(null);
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
