// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.math.BigDecimal;
import java.util.List;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Quantity}. */
final class QuantityReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "is",
            "least",
            "moreThan",
            "most",
            "lessThan",
            "about",
            "orderOf",
            "unit"));

    private static final int IS = 0;
    private static final int LEAST = 1;
    private static final int MORE_THAN = 2;
    private static final int MOST = 3;
    private static final int LESS_THAN = 4;
    private static final int ABOUT = 5;
    private static final int ORDER_OF = 6;
    private static final int UNIT = 7;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << UNIT;

    private static final SoundMaker<Quantity> MAKER = Kinds.maker(Quantity.Table.SHAPE);
    private static final Texts<BigDecimal> IS_VALUES = Kinds.texts(Quantity.Table.SHAPE, "is");
    private static final Texts<BigDecimal> LEAST_VALUES = Kinds.texts(Quantity.Table.SHAPE, "least");
    private static final Texts<BigDecimal> MORE_THAN_VALUES = Kinds.texts(Quantity.Table.SHAPE, "moreThan");
    private static final Texts<BigDecimal> MOST_VALUES = Kinds.texts(Quantity.Table.SHAPE, "most");
    private static final Texts<BigDecimal> LESS_THAN_VALUES = Kinds.texts(Quantity.Table.SHAPE, "lessThan");
    private static final Texts<BigDecimal> ABOUT_VALUES = Kinds.texts(Quantity.Table.SHAPE, "about");
    private static final Texts<BigDecimal> ORDER_OF_VALUES = Kinds.texts(Quantity.Table.SHAPE, "orderOf");
    private static final Codes<Unit> UNIT_VALUES = Kinds.codes(Quantity.Table.SHAPE, "unit");

    private QuantityReader() {}

    static Quantity read(SoundIn in) {
        BigDecimal is = null;
        BigDecimal least = null;
        BigDecimal moreThan = null;
        BigDecimal most = null;
        BigDecimal lessThan = null;
        BigDecimal about = null;
        BigDecimal orderOf = null;
        Unit unit = null;
        int lists = in.listCount();
        long seen = 0;
        for (int next = in.firstMember(NAMES); next != SoundIn.END; next = in.nextMember(NAMES, next + 1)) {
            seen = SoundIn.once(seen, next);
            switch (next) {
                case IS -> is = IS_VALUES.read(in);
                case LEAST -> least = LEAST_VALUES.read(in);
                case MORE_THAN -> moreThan = MORE_THAN_VALUES.read(in);
                case MOST -> most = MOST_VALUES.read(in);
                case LESS_THAN -> lessThan = LESS_THAN_VALUES.read(in);
                case ABOUT -> about = ABOUT_VALUES.read(in);
                case ORDER_OF -> orderOf = ORDER_OF_VALUES.read(in);
                case UNIT -> unit = UNIT_VALUES.read(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Quantity made = MAKER.makeSound(new Object[] {is, least, moreThan, most, lessThan, about, orderOf, unit}, 0);
        in.releaseLists(lists);
        return made;
    }

    static List<Quantity> readAll(SoundIn in) {
        List<Quantity> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
