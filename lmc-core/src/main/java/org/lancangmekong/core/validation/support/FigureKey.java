package org.lancangmekong.core.validation.support;

import java.util.Optional;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * What two figures must have in common to be values of one thing at two times. Different notes mean different things.
 */
public record FigureKey(
        Indicator indicator, Unit unit, Optional<Country> country, boolean planned, Optional<LocalizedText> note) {
    /** The series of figures in one unit. */
    public static FigureKey of(Figure figure, Unit unit) {
        return new FigureKey(figure.indicator(), unit, figure.country(), figure.planned(), figure.note());
    }

    /** The series of figures whose units can be converted to one. */
    public static FigureKey ofDimension(Figure figure) {
        return of(figure, Numbers.base(figure.value().unit()));
    }
}
