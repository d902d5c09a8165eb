// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.math.BigDecimal;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.vocabulary.Unit;

/** Gets and sets the members of {@link Quantity} by their places in its table. */
final class QuantityAccessors extends Accessors<Quantity, QuantityBuilder> implements SoundMaker<Quantity> {
    private static final int IS = 0;
    private static final int LEAST = 1;
    private static final int MORE_THAN = 2;
    private static final int MOST = 3;
    private static final int LESS_THAN = 4;
    private static final int ABOUT = 5;
    private static final int ORDER_OF = 6;
    private static final int UNIT = 7;

    @Override
    public QuantityBuilder newBuilder() {
        return Quantity.builder();
    }

    @Override
    public Quantity build(QuantityBuilder builder) {
        return builder.build();
    }

    @Override
    public Quantity make(Object[] values, int from) {
        return of(values, from).check();
    }

    @Override
    public Quantity makeSound(Object[] values, int from) {
        Quantity made = of(values, from);
        Quantity.Table.requireMeaning(made);
        return made;
    }

    private static Quantity of(Object[] values, int from) {
        return ImmutableQuantity.of(
                (BigDecimal) values[from + IS],
                (BigDecimal) values[from + LEAST],
                (BigDecimal) values[from + MORE_THAN],
                (BigDecimal) values[from + MOST],
                (BigDecimal) values[from + LESS_THAN],
                (BigDecimal) values[from + ABOUT],
                (BigDecimal) values[from + ORDER_OF],
                (Unit) values[from + UNIT]);
    }

    @Override
    public Object get(Quantity object, int member) {
        return switch (member) {
            case IS -> object.is().orElse(null);
            case LEAST -> object.least().orElse(null);
            case MORE_THAN -> object.moreThan().orElse(null);
            case MOST -> object.most().orElse(null);
            case LESS_THAN -> object.lessThan().orElse(null);
            case ABOUT -> object.about().orElse(null);
            case ORDER_OF -> object.orderOf().orElse(null);
            case UNIT -> object.unit();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(QuantityBuilder builder, int member, Object value) {
        switch (member) {
            case IS -> builder.is((BigDecimal) value);
            case LEAST -> builder.least((BigDecimal) value);
            case MORE_THAN -> builder.moreThan((BigDecimal) value);
            case MOST -> builder.most((BigDecimal) value);
            case LESS_THAN -> builder.lessThan((BigDecimal) value);
            case ABOUT -> builder.about((BigDecimal) value);
            case ORDER_OF -> builder.orderOf((BigDecimal) value);
            case UNIT -> builder.unit((Unit) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Quantity object) {
        return fits(Decimals.KIND, object.is())
                && fits(Decimals.KIND, object.least())
                && fits(Decimals.KIND, object.moreThan())
                && fits(Decimals.KIND, object.most())
                && fits(Decimals.KIND, object.lessThan())
                && fits(Decimals.KIND, object.about())
                && fits(Decimals.KIND, object.orderOf());
    }
}
