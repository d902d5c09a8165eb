package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.JsonValue.JsonArray;
import org.lancangmekong.core.value.JsonValue.JsonObject;
import org.lancangmekong.core.value.JsonValue.JsonString;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.exchange.GeoJson;
import org.lancangmekong.json.exchange.LossReport;
import org.lancangmekong.json.exchange.RecordPlace;

/** Places go to GeoJSON and back unchanged, and all else that a record says is reported as lost. */
class GeoJsonPropertiesTest {
    private static final Limits LIMITS = Limits.standard().withMaxDepth(500);
    private static final GeoJson GEO = GeoJson.standard().withLimits(LIMITS).withMaxLosses(Integer.MAX_VALUE);

    @Provide
    Arbitrary<LmcRecord> anything() {
        return JsonPropertiesTest.anyRecord();
    }

    @Property(tries = 3_000)
    void anyRecordIsAccountedFor(@ForAll("anything") LmcRecord record) throws IOException {
        check(List.of(record));
    }

    @Property(tries = 200)
    @Domain(LmcCatalogues.class)
    void aCatalogueIsAccountedFor(@ForAll Catalogue catalogue) throws IOException {
        check(catalogue.all());
    }

    @Example
    void samplesAreAccountedFor() throws IOException {
        check(Samples.seeded(22).catalogue(5_000).all());
    }

    @Example
    void theReferenceCatalogueIsAccountedFor() throws IOException {
        check(ReferenceCatalogue.load().all());
    }

    private static void check(Collection<LmcRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport report = GEO.write(records, out);
        List<RecordPlace> places = new ArrayList<>();
        records.forEach(each -> places.addAll(placesOf(each)));
        assertEquals(places, GEO.tryRead(out.toByteArray()).orThrow());

        Map<String, JsonObject> features = features(out.toByteArray());
        for (LmcRecord each : records) {
            ExchangeAccount.unreported(each, report.losses())
                    .forEach((pointer, value) -> assertEquals(
                            Optional.of(value),
                            find(features, each, pointer),
                            () -> pointer + " of " + each.id() + " is neither in the output nor in the report"));
        }
        report.losses()
                .forEach(loss -> assertTrue(
                        placesOf(loss.record().toString(), places).stream()
                                .noneMatch(place -> loss.pointer().startsWith(place.pointer())),
                        () -> "nothing of a place is lost: " + loss));
    }

    private static List<RecordPlace> placesOf(String record, List<RecordPlace> places) {
        return places.stream()
                .filter(each -> each.record().toString().equals(record))
                .toList();
    }

    private static List<RecordPlace> placesOf(LmcRecord record) {
        if (record instanceof Project project) {
            return placesOf(record, project.places());
        }
        if (record instanceof Programme programme) {
            return placesOf(record, programme.places());
        }
        Optional<Place> place = Optional.empty();
        if (record instanceof Mechanism mechanism) {
            place = mechanism.seat();
        } else if (record instanceof Event event) {
            place = event.place();
        }
        String member = record instanceof Mechanism ? "seat" : "place";
        return place.map(found -> new RecordPlace(record.id(), Pointer.ROOT.child(member), found)).stream()
                .toList();
    }

    private static List<RecordPlace> placesOf(LmcRecord record, List<Place> places) {
        List<RecordPlace> found = new ArrayList<>();
        for (Place each : places) {
            found.add(new RecordPlace(record.id(), Pointer.ROOT.child("places").child(found.size()), each));
        }
        return found;
    }

    private static Map<String, JsonObject> features(byte[] geoJson) {
        JsonObject collection = (JsonObject) LmcJson.strict().withLimits(LIMITS).read(geoJson, JsonValue.class);
        Map<String, JsonObject> features = new HashMap<>();
        for (JsonValue each : ((JsonArray) collection.members().get("features")).elements()) {
            JsonObject feature = (JsonObject) each;
            features.put(text(feature.members().get("id")).orElseThrow(), feature);
        }
        return features;
    }

    /** What the features say where this value of a record belongs. */
    private static Optional<String> find(Map<String, JsonObject> features, LmcRecord record, Pointer pointer) {
        List<String> tokens = pointer.tokens();
        String first = tokens.get(0);
        Pointer place = placesOf(record).stream()
                .map(RecordPlace::pointer)
                .filter(pointer::startsWith)
                .findFirst()
                .orElseGet(() -> placesOf(record).get(0).pointer());
        JsonObject feature = features.get(record.id().toString() + place);
        JsonValue properties = feature.members().get("properties");
        return switch (first) {
            case "id" -> text(at(properties, "record"));
            case "type" -> text(at(properties, "recordType"));
            case "kind" -> text(at(properties, "kind"));
            case "name" -> text(at(properties, "recordName:" + tokens.get(1)));
            default -> inPlace(feature, tokens.subList(place.tokens().size(), tokens.size()));
        };
    }

    private static Optional<String> inPlace(JsonObject feature, List<String> tokens) {
        JsonValue properties = feature.members().get("properties");
        return switch (tokens.get(0)) {
            case "lon" -> text(at(at(at(feature, "geometry"), "coordinates"), "0"));
            case "lat" -> text(at(at(at(feature, "geometry"), "coordinates"), "1"));
            case "name" -> text(at(properties, "name:" + tokens.get(1)));
            case "identifiers", "evidence" -> {
                JsonValue value = feature;
                for (String each : tokens) {
                    value = at(value, each);
                }
                yield text(value);
            }
            default -> text(at(properties, tokens.get(0)));
        };
    }

    private static JsonValue at(JsonValue value, String token) {
        return value instanceof JsonArray array
                ? array.elements().get(Integer.parseInt(token))
                : ((JsonObject) value).members().get(token);
    }

    private static Optional<String> text(JsonValue value) {
        return Optional.ofNullable(value)
                .map(found -> found instanceof JsonString string ? string.value() : found.toString());
    }
}
