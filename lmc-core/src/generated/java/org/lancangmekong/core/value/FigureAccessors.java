// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;

/** Gets and sets the members of {@link Figure} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class FigureAccessors extends Accessors<Figure, FigureBuilder> implements SoundMaker<Figure> {
    private static final int INDICATOR = 0;
    private static final int VALUE = 1;
    private static final int BASIS = 2;
    private static final int WHEN = 3;
    private static final int BASE = 4;
    private static final int COUNTRY = 5;
    private static final int PLANNED = 6;
    private static final int NOTE = 7;
    private static final int EVIDENCE = 8;

    @Override
    public FigureBuilder newBuilder() {
        return Figure.builder();
    }

    @Override
    public Figure build(FigureBuilder builder) {
        return builder.build();
    }

    @Override
    public Figure make(Object[] values, int from) {
        Figure made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Figure makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Figure of(Object[] values, int from) {
        return ImmutableFigure.of(
                (Indicator) values[from + INDICATOR],
                (Quantity) values[from + VALUE],
                (Basis) values[from + BASIS],
                (EdtfDate) values[from + WHEN],
                (EdtfDate) values[from + BASE],
                (Country) values[from + COUNTRY],
                values[from + PLANNED] != null && (Boolean) values[from + PLANNED],
                (LocalizedText) values[from + NOTE],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]),
                Map.of());
    }

    @Override
    public Object get(Figure object, int member) {
        return switch (member) {
            case INDICATOR -> object.indicator();
            case VALUE -> object.value();
            case BASIS -> object.basis();
            case WHEN -> object.when().orElse(null);
            case BASE -> object.base().orElse(null);
            case COUNTRY -> object.country().orElse(null);
            case PLANNED -> object.planned();
            case NOTE -> object.note().orElse(null);
            case EVIDENCE -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(FigureBuilder builder, int member, Object value) {
        switch (member) {
            case INDICATOR -> builder.indicator((Indicator) value);
            case VALUE -> builder.value((Quantity) value);
            case BASIS -> builder.basis((Basis) value);
            case WHEN -> builder.when((EdtfDate) value);
            case BASE -> builder.base((EdtfDate) value);
            case COUNTRY -> builder.country((Country) value);
            case PLANNED -> builder.planned((Boolean) value);
            case NOTE -> builder.note((LocalizedText) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Figure object) {
        return fits(EdtfDate.KIND, object.when())
                && fits(EdtfDate.KIND, object.base());
    }

    @Override
    public Map<String, ?> extensions(Figure object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(FigureBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
