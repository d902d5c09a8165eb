// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Place}. */
final class PlaceWriter {
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName COUNTRY = new JsonName("country");
    private static final JsonName REGION = new JsonName("region");
    private static final JsonName ROLE = new JsonName("role");
    private static final JsonName LON = new JsonName("lon");
    private static final JsonName LAT = new JsonName("lat");
    private static final JsonName PRECISION = new JsonName("precision");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName EVIDENCE = new JsonName("evidence");

    private PlaceWriter() {}

    static void write(Place place, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(place, out);
        } else {
            writeInOrder(place, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Place place, BytesOut out) {
        Values.write(NAME, place.name().orElse(null), out);
        Values.write(COUNTRY, place.country().orElse(null), out);
        Values.write(REGION, place.region().orElse(null), out);
        Values.write(ROLE, place.role().orElse(null), out);
        Values.write(LON, place.lon().orElse(null), out);
        Values.write(LAT, place.lat().orElse(null), out);
        Values.write(PRECISION, place.precision().orElse(null), out);
        IdentifierWriter.writeAll(IDENTIFIERS, place.identifiers(), out);
        EvidenceWriter.writeAll(EVIDENCE, place.evidence(), out);
    }

    private static void writeSorted(Place place, BytesOut out) {
        Values.write(COUNTRY, place.country().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, place.evidence(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, place.identifiers(), out);
        Values.write(LAT, place.lat().orElse(null), out);
        Values.write(LON, place.lon().orElse(null), out);
        Values.write(NAME, place.name().orElse(null), out);
        Values.write(PRECISION, place.precision().orElse(null), out);
        Values.write(REGION, place.region().orElse(null), out);
        Values.write(ROLE, place.role().orElse(null), out);
    }

    static void writeAll(JsonName name, List<Place> all, BytesOut out) {
        if (!all.isEmpty()) {
            out.name(name);
            out.startArray();
            for (int i = 0; i < all.size(); i++) {
                write(all.get(i), out);
            }
            out.endArray();
        }
    }
}
