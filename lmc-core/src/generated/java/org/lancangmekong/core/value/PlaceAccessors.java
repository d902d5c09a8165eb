// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.List;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.Precision;

/** Gets and sets the members of {@link Place} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class PlaceAccessors extends Accessors<Place, PlaceBuilder> implements SoundMaker<Place> {
    private static final int NAME = 0;
    private static final int COUNTRY = 1;
    private static final int REGION = 2;
    private static final int ROLE = 3;
    private static final int LON = 4;
    private static final int LAT = 5;
    private static final int PRECISION = 6;
    private static final int IDENTIFIERS = 7;
    private static final int EVIDENCE = 8;

    @Override
    public PlaceBuilder newBuilder() {
        return Place.builder();
    }

    @Override
    public Place build(PlaceBuilder builder) {
        return builder.build();
    }

    @Override
    public Place make(Object[] values, int from) {
        return of(values, from).check();
    }

    @Override
    public Place makeSound(Object[] values, int from) {
        Place made = of(values, from);
        Place.Table.requireMeaning(made);
        return made;
    }

    private static Place of(Object[] values, int from) {
        return ImmutablePlace.of(
                (LocalizedText) values[from + NAME],
                (Country) values[from + COUNTRY],
                (String) values[from + REGION],
                (PlaceRole) values[from + ROLE],
                (BigDecimal) values[from + LON],
                (BigDecimal) values[from + LAT],
                (Precision) values[from + PRECISION],
                FixedList.copyOf((List<Identifier>) values[from + IDENTIFIERS]),
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]));
    }

    @Override
    public Object get(Place object, int member) {
        return switch (member) {
            case NAME -> object.name().orElse(null);
            case COUNTRY -> object.country().orElse(null);
            case REGION -> object.region().orElse(null);
            case ROLE -> object.role().orElse(null);
            case LON -> object.lon().orElse(null);
            case LAT -> object.lat().orElse(null);
            case PRECISION -> object.precision().orElse(null);
            case IDENTIFIERS -> unlessEmpty(object.identifiers());
            case EVIDENCE -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(PlaceBuilder builder, int member, Object value) {
        switch (member) {
            case NAME -> builder.name((LocalizedText) value);
            case COUNTRY -> builder.country((Country) value);
            case REGION -> builder.region((String) value);
            case ROLE -> builder.role((PlaceRole) value);
            case LON -> builder.lon((BigDecimal) value);
            case LAT -> builder.lat((BigDecimal) value);
            case PRECISION -> builder.precision((Precision) value);
            case IDENTIFIERS -> builder.identifiers((List<Identifier>) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Place object) {
        return fits(Place.Table.REGION, object.region())
                && fits(Decimals.KIND, object.lon())
                && fits(Decimals.KIND, object.lat());
    }
}
