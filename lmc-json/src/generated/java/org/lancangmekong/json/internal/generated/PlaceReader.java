// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.math.BigDecimal;
import java.util.List;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.Precision;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Place}. */
final class PlaceReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "name",
            "country",
            "region",
            "role",
            "lon",
            "lat",
            "precision",
            "identifiers",
            "evidence"));

    private static final int NAME = 0;
    private static final int COUNTRY = 1;
    private static final int REGION = 2;
    private static final int ROLE = 3;
    private static final int LON = 4;
    private static final int LAT = 5;
    private static final int PRECISION = 6;
    private static final int IDENTIFIERS = 7;
    private static final int EVIDENCE = 8;

    private static final SoundMaker<Place> MAKER = Kinds.maker(Place.Table.SHAPE);
    private static final Codes<Country> COUNTRY_VALUES = Kinds.codes(Place.Table.SHAPE, "country");
    private static final Texts<String> REGION_VALUES = Kinds.texts(Place.Table.SHAPE, "region");
    private static final Codes<PlaceRole> ROLE_VALUES = Kinds.codes(Place.Table.SHAPE, "role");
    private static final Texts<BigDecimal> LON_VALUES = Kinds.texts(Place.Table.SHAPE, "lon");
    private static final Texts<BigDecimal> LAT_VALUES = Kinds.texts(Place.Table.SHAPE, "lat");
    private static final Codes<Precision> PRECISION_VALUES = Kinds.codes(Place.Table.SHAPE, "precision");

    private PlaceReader() {}

    static Place read(SoundIn in) {
        LocalizedText name = null;
        Country country = null;
        String region = null;
        PlaceRole role = null;
        BigDecimal lon = null;
        BigDecimal lat = null;
        Precision precision = null;
        List<Identifier> identifiers = null;
        List<Evidence> evidence = null;
        int lists = in.listCount();
        long seen = 0;
        for (int next = in.firstMember(NAMES); next != SoundIn.END; next = in.nextMember(NAMES, next + 1)) {
            seen = SoundIn.once(seen, next);
            switch (next) {
                case NAME -> name = LocalizedTexts.read(in);
                case COUNTRY -> country = COUNTRY_VALUES.read(in);
                case REGION -> region = REGION_VALUES.read(in);
                case ROLE -> role = ROLE_VALUES.read(in);
                case LON -> lon = LON_VALUES.read(in);
                case LAT -> lat = LAT_VALUES.read(in);
                case PRECISION -> precision = PRECISION_VALUES.read(in);
                case IDENTIFIERS -> identifiers = IdentifierReader.readAll(in);
                case EVIDENCE -> evidence = EvidenceReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        Place made = MAKER.makeSound(new Object[] {name, country, region, role, lon, lat, precision, identifiers, evidence}, 0);
        in.releaseLists(lists);
        return made;
    }

    static List<Place> readAll(SoundIn in) {
        List<Place> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
