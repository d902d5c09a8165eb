package org.lancangmekong.json.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.json.internal.text.JsonOut;

/** Writes the places of records as features, one record at a time. */
final class GeoJsonWriter {
    private static final Set<PlaceRole> OF_A_ROUTE = Set.of(PlaceRole.START, PlaceRole.VIA, PlaceRole.END);

    /** The members of a place that are lists of objects, for which properties are too flat. */
    static final List<String> FOREIGN_MEMBERS = List.of("identifiers", "evidence");

    private final JsonOut out;
    private final Consumer<Loss> losses;
    private final GeoBox box = new GeoBox();

    GeoJsonWriter(JsonOut out, Consumer<Loss> losses) {
        this.out = out;
        this.losses = losses;
    }

    void write(Collection<? extends LmcRecord> records) {
        out.startObject();
        string("type", "FeatureCollection");
        out.name("features");
        out.startArray();
        for (LmcRecord each : records) {
            write(Objects.requireNonNull(each, "records"));
        }
        out.endArray();
        if (!box.isEmpty()) {
            out.name("bbox");
            box.writeTo(out);
        }
        out.endObject();
    }

    private void write(LmcRecord record) {
        Ledger ledger = Ledger.of(record);
        for (Ledger.Entry each : ledger.root().parts()) {
            if (each.kind() == Place.Table.SHAPE.kind()) {
                place(record, ledger.root(), each);
            } else if (each.kind().elementKind() == Place.Table.SHAPE.kind()) {
                each.parts().forEach(place -> place(record, ledger.root(), place));
                route(record, ledger.root(), each);
            }
        }
        ledger.settle(losses);
    }

    private void place(LmcRecord record, Ledger.Entry root, Ledger.Entry entry) {
        Place place = entry.as(Place.class);
        startFeature(record, entry.pointer());
        out.name("geometry");
        if (place.lon().isPresent()) {
            out.startObject();
            string("type", "Point");
            out.name("coordinates");
            out.startArray();
            out.number(entry.part("lon").orElseThrow().take());
            out.number(entry.part("lat").orElseThrow().take());
            out.endArray();
            out.endObject();
            box.add(position(place));
        } else {
            out.nul();
        }
        startProperties(place.name().orElse(record.name()));
        texts(GeoProperty.NAME_IN, entry.partsOf("name"));
        code(GeoProperty.COUNTRY, entry.part("country"));
        code(GeoProperty.REGION, entry.part("region"));
        code(GeoProperty.ROLE, entry.part("role"));
        code(GeoProperty.PRECISION, entry.part("precision"));
        describe(record, root, entry.pointer());
        out.endObject();
        for (String each : FOREIGN_MEMBERS) {
            entry.part(each).ifPresent(member -> {
                out.name(each);
                member.takeTo(out);
            });
        }
        out.endObject();
    }

    /** A line through the points of a route, for a map; the places themselves are features of their own. */
    private void route(LmcRecord record, Ledger.Entry root, Ledger.Entry places) {
        List<GeoLine.Position> points = new ArrayList<>();
        int unlocated = 0;
        for (Ledger.Entry each : places.parts()) {
            Place place = each.as(Place.class);
            if (place.role().filter(OF_A_ROUTE::contains).isPresent()) {
                if (place.lon().isPresent()) {
                    points.add(position(place));
                } else {
                    unlocated++;
                }
            }
        }
        if (points.size() < 2) {
            return;
        }
        startFeature(record, places.pointer());
        out.name("geometry");
        line(GeoLine.through(points));
        startProperties(record.name());
        out.name(GeoProperty.DERIVED.key());
        out.bool(true);
        out.name(GeoProperty.UNLOCATED.key());
        out.number(unlocated);
        describe(record, root, places.pointer());
        out.endObject();
        out.endObject();
    }

    private void line(GeoLine line) {
        out.startObject();
        string("type", line.isCut() ? "MultiLineString" : "LineString");
        out.name("coordinates");
        if (line.isCut()) {
            box.cross();
            out.startArray();
        }
        for (List<GeoLine.Position> part : line.parts()) {
            out.startArray();
            for (GeoLine.Position each : part) {
                out.startArray();
                out.number(each.lon().toPlainString());
                out.number(each.lat().toPlainString());
                out.endArray();
            }
            out.endArray();
        }
        if (line.isCut()) {
            out.endArray();
        }
        out.endObject();
    }

    private static GeoLine.Position position(Place place) {
        return new GeoLine.Position(place.lon().orElseThrow(), place.lat().orElseThrow());
    }

    private void startFeature(LmcRecord record, Pointer pointer) {
        out.startObject();
        string("type", "Feature");
        string("id", record.id().toString() + pointer);
    }

    private void startProperties(LocalizedText label) {
        out.name("properties");
        out.startObject();
        string(GeoProperty.NAME.key(), label.best());
    }

    /** What every feature says about its record. */
    private void describe(LmcRecord record, Ledger.Entry root, Pointer pointer) {
        code(GeoProperty.RECORD, root.part("id"));
        string(GeoProperty.POINTER.key(), pointer.toString());
        code(GeoProperty.RECORD_TYPE, root.part("type"));
        texts(GeoProperty.RECORD_NAME_IN, root.partsOf("name"));
        code(GeoProperty.KIND, root.part("kind"));
        if (record instanceof WithHistory dated) {
            dated.status()
                    .ifPresent(status ->
                            string(GeoProperty.STATUS.key(), status.status().code()));
        }
        if (!record.countries().isEmpty()) {
            out.name(GeoProperty.COUNTRIES.key());
            out.startArray();
            record.countries().forEach(country -> out.string(country.code()));
            out.endArray();
        }
    }

    private void code(GeoProperty property, Optional<Ledger.Entry> entry) {
        entry.ifPresent(found -> string(property.key(), found.take()));
    }

    private void texts(GeoProperty property, Collection<Ledger.Entry> languages) {
        languages.forEach(each -> string(property.key() + each.pointer().last(), each.take()));
    }

    private void string(String name, String text) {
        out.name(name);
        out.string(text);
    }
}
