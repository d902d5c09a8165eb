// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Figure}. */
final class FigureReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "indicator",
            "value",
            "basis",
            "when",
            "base",
            "country",
            "planned",
            "note",
            "evidence"));

    private static final int INDICATOR = 0;
    private static final int VALUE = 1;
    private static final int BASIS = 2;
    private static final int WHEN = 3;
    private static final int BASE = 4;
    private static final int COUNTRY = 5;
    private static final int PLANNED = 6;
    private static final int NOTE = 7;
    private static final int EVIDENCE = 8;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << INDICATOR | 1L << VALUE | 1L << BASIS;

    private static final SoundMaker<Figure> MAKER = Kinds.maker(Figure.Table.SHAPE);
    private static final Codes<Indicator> INDICATOR_VALUES = Kinds.codes(Figure.Table.SHAPE, "indicator");
    private static final Codes<Basis> BASIS_VALUES = Kinds.codes(Figure.Table.SHAPE, "basis");
    private static final Texts<EdtfDate> WHEN_VALUES = Kinds.texts(Figure.Table.SHAPE, "when");
    private static final Texts<EdtfDate> BASE_VALUES = Kinds.texts(Figure.Table.SHAPE, "base");
    private static final Codes<Country> COUNTRY_VALUES = Kinds.codes(Figure.Table.SHAPE, "country");

    private FigureReader() {}

    static Figure read(SoundIn in) {
        Indicator indicator = null;
        Quantity value = null;
        Basis basis = null;
        EdtfDate when = null;
        EdtfDate base = null;
        Country country = null;
        Boolean planned = null;
        LocalizedText note = null;
        List<Evidence> evidence = null;
        Map<String, JsonValue> extensions = null;
        int lists = in.listCount();
        long seen = 0;
        for (int next = in.firstMember(NAMES); next != SoundIn.END; next = in.nextMember(NAMES, next + 1)) {
            if (next == SoundIn.OTHER) {
                extensions = JsonValues.extension(in, extensions);
                continue;
            }
            seen = SoundIn.once(seen, next);
            switch (next) {
                case INDICATOR -> indicator = INDICATOR_VALUES.read(in);
                case VALUE -> value = QuantityReader.read(in);
                case BASIS -> basis = BASIS_VALUES.read(in);
                case WHEN -> when = WHEN_VALUES.read(in);
                case BASE -> base = BASE_VALUES.read(in);
                case COUNTRY -> country = COUNTRY_VALUES.read(in);
                case PLANNED -> planned = in.flag();
                case NOTE -> note = LocalizedTexts.read(in);
                case EVIDENCE -> evidence = EvidenceReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Figure made = MAKER.makeSound(new Object[] {indicator, value, basis, when, base, country, planned, note, evidence}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }

    static List<Figure> readAll(SoundIn in) {
        List<Figure> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
