package org.lancangmekong.json.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.JsonValue.JsonArray;
import org.lancangmekong.core.value.JsonValue.JsonBoolean;
import org.lancangmekong.core.value.JsonValue.JsonNull;
import org.lancangmekong.core.value.JsonValue.JsonNumber;
import org.lancangmekong.core.value.JsonValue.JsonObject;
import org.lancangmekong.core.value.JsonValue.JsonString;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Precision;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.GeoProblem;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadContext;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.codec.ReadProblem;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;

/** Reads the places that features describe, and reports everything that is wrong with them at once. */
final class GeoJsonReader {

    /** Members of a feature, and of the collection, that have a meaning here; RFC 7946 defines bbox and id, which places do not need. */
    private static final Set<String> OF_A_FEATURE =
            Set.of("type", "id", "geometry", "properties", "bbox", "identifiers", "evidence");

    private static final Set<String> OF_A_COLLECTION = Set.of("type", "features", "bbox");
    private static final Set<String> OF_A_GEOMETRY = Set.of("type", "coordinates", "bbox");

    /** A number with more digits before or after its point than a decimal of the model is handed on as it is, to be refused. */
    private static final int MOST_DIGITS = 100;

    private final JsonText text;
    private final ReadOptions options;
    private final LmcJson json;
    private final ValidationReport.Collector found;
    private final List<RecordPlace> places = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    private GeoJsonReader(JsonText text, Limits limits) {
        this.text = text;
        this.options = new ReadOptions(false, limits.maxBytes(), limits.maxDepth(), limits.maxProblems(), null);
        // Evidence may have extensions, which the writer kept.
        this.json = LmcJson.lenient().withLimits(limits);
        this.found = ValidationReport.collector(limits.maxProblems());
    }

    static ReadResult<List<RecordPlace>> read(JsonText text, Limits limits) {
        return new GeoJsonReader(text, limits).read();
    }

    private ReadResult<List<RecordPlace>> read() {
        Outcome<JsonValue> document =
                DocumentReader.read(text, options, Codecs.of(JsonValue.class), JsonPart.FEATURE_COLLECTION);
        if (document.value() == null) {
            return ReadResult.of(List.of(), document.report());
        }
        collection(document.value());
        return ReadResult.of(List.copyOf(places), ReadContext.located(found.report(), text, options));
    }

    private void collection(JsonValue value) {
        if (!(value instanceof JsonObject collection)) {
            wrongKind(Pointer.ROOT, value, JsonPart.FEATURE_COLLECTION_OBJECT);
            return;
        }
        if (!isType(collection, Pointer.ROOT, "FeatureCollection")) {
            return;
        }
        notRead(collection, Pointer.ROOT, OF_A_COLLECTION);
        JsonValue features = collection.members().get("features");
        Pointer pointer = Pointer.ROOT.child("features");
        if (features == null) {
            missing(Pointer.ROOT, "features", JsonPart.FEATURES);
        } else if (features instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                feature(array.elements().get(i), pointer.child(i));
            }
        } else {
            wrongKind(pointer, features, JsonPart.FEATURES);
        }
    }

    private void feature(JsonValue value, Pointer pointer) {
        if (!(value instanceof JsonObject feature)) {
            wrongKind(pointer, value, JsonPart.FEATURE);
            return;
        }
        if (!isType(feature, pointer, "Feature")) {
            return;
        }
        Pointer at = pointer.child("properties");
        JsonValue properties = feature.members().get("properties");
        if (!(properties instanceof JsonObject object)) {
            if (properties == null) {
                missing(pointer, "properties", JsonPart.PROPERTIES);
            } else {
                wrongKind(at, properties, JsonPart.PROPERTIES);
            }
            return;
        }
        if (JsonValue.of(true).equals(object.members().get(GeoProperty.DERIVED.key()))) {
            return;
        }
        notRead(feature, pointer, OF_A_FEATURE);
        new Feature(pointer, feature, object).read();
    }

    /** A feature that describes a place; it is read in the form that the place has in a record. */
    private final class Feature {
        private final Pointer pointer;
        private final Pointer inProperties;
        private final JsonObject feature;
        private final JsonObject properties;
        private final Map<String, JsonValue> place = new LinkedHashMap<>();
        private final Map<String, JsonValue> name = new LinkedHashMap<>();
        private boolean whole = true;

        Feature(Pointer pointer, JsonObject feature, JsonObject properties) {
            this.pointer = pointer;
            this.inProperties = pointer.child("properties");
            this.feature = feature;
            this.properties = properties;
        }

        void read() {
            RecordId record = text(GeoProperty.RECORD, RecordId::of);
            Pointer inRecord = text(GeoProperty.POINTER, GeoJsonReader::pointerToPlace);
            properties.members().forEach(this::property);
            if (!name.isEmpty()) {
                place.put("name", JsonValue.object(name));
            }
            geometry();
            for (String each : GeoJsonWriter.FOREIGN_MEMBERS) {
                if (feature.members().containsKey(each)) {
                    place.put(each, feature.members().get(each));
                }
            }
            Place read = place(place);
            if (whole && record != null && inRecord != null && read != null) {
                if (seen.add(record + " " + inRecord)) {
                    places.add(new RecordPlace(record, inRecord, read));
                } else {
                    found.add(GeoProblem.REPEATED.at(
                            pointer, "record", record.toString(), "pointer", inRecord.describe()));
                }
            }
        }

        /** A place from its form in a record; null if something is wrong with it, which is then reported. */
        private Place place(Map<String, JsonValue> members) {
            ReadResult<Place> result = json.tryRead(JsonValue.object(members).toString(), Place.class);
            for (Violation each : result.report().violations()) {
                found.add(each.at(outside(each.pointer())).withoutLocation());
            }
            for (Severity each : Severity.values()) {
                found.leaveOut(each, result.report().leftOut(each));
            }
            return result.value().orElse(null);
        }

        private <T> T text(GeoProperty property, Function<String, T> parse) {
            JsonValue value = properties.members().get(property.key());
            Pointer at = inProperties.child(property.key());
            if (value == null) {
                missing(inProperties, property.key(), JsonPart.STRING);
            } else if (value instanceof JsonString string) {
                try {
                    return parse.apply(string.value());
                } catch (InvalidValueException e) {
                    found.add(ReadProblem.WRONG_FORM.at(at, "problem", e.problem()));
                }
            } else {
                wrongKind(at, value, JsonPart.STRING);
            }
            return null;
        }

        private void property(String key, JsonValue value) {
            GeoProperty property = GeoProperty.find(key).orElse(null);
            if (property == null) {
                reportNotRead(inProperties, key);
            } else if (property == GeoProperty.NAME_IN) {
                name.put(key.substring(property.key().length()), value);
            } else if (property == GeoProperty.COUNTRY
                    || property == GeoProperty.REGION
                    || property == GeoProperty.ROLE
                    || property == GeoProperty.PRECISION) {
                place.put(key, value);
            }
        }

        private void geometry() {
            JsonValue value = feature.members().get("geometry");
            Pointer at = pointer.child("geometry");
            if (value == null) {
                missing(pointer, "geometry", JsonPart.POINT);
                whole = false;
            } else if (value instanceof JsonObject geometry) {
                whole = isType(geometry, at, "Point");
                if (whole) {
                    notRead(geometry, at, OF_A_GEOMETRY);
                    coordinates(geometry.members().get("coordinates"), at);
                }
            } else if (!(value instanceof JsonNull)) {
                wrongKind(at, value, JsonPart.POINT_OBJECT);
                whole = false;
            }
            if (!whole) {
                // Stands for the point that could not be read, so that the other members are still looked at.
                place.put("lon", JsonValue.of("0"));
                place.put("lat", JsonValue.of("0"));
                place.putIfAbsent("precision", JsonValue.of(Precision.EXACT.code()));
            }
        }

        private void coordinates(JsonValue value, Pointer geometry) {
            JsonPart expected = JsonPart.COORDINATES;
            Pointer at = geometry.child("coordinates");
            if (value == null) {
                missing(geometry, "coordinates", expected);
                whole = false;
            } else if (value instanceof JsonArray array && array.elements().size() >= 2) {
                degrees("lon", array.elements().get(0), at.child(0));
                degrees("lat", array.elements().get(1), at.child(1));
                if (whole) {
                    checkPoint();
                }
                for (int i = 2; i < array.elements().size(); i++) {
                    reportNotRead(at, Integer.toString(i));
                }
            } else {
                wrongKind(at, value, expected);
                whole = false;
            }
        }

        /** Checks the point by itself, since it is not looked at if another member of the place is wrong. */
        private void checkPoint() {
            Map<String, JsonValue> point = new LinkedHashMap<>(place);
            point.keySet().retainAll(Set.of("lon", "lat"));
            point.put("precision", JsonValue.of(Precision.EXACT.code()));
            whole &= place(point) != null;
        }

        private void degrees(String member, JsonValue value, Pointer at) {
            if (value instanceof JsonNumber number) {
                place.put(member, JsonValue.of(plain(number.text())));
            } else {
                wrongKind(at, value, JsonPart.DEGREES);
                whole = false;
            }
        }

        /** From a pointer in a place to the feature. */
        private Pointer outside(Pointer inPlace) {
            if (inPlace.isRoot()) {
                // What is wrong with a place as a whole is mostly wrong with its point.
                return place.containsKey("lon") ? pointer.child("geometry") : pointer;
            }
            List<String> tokens = inPlace.tokens();
            Pointer coordinates = pointer.child("geometry").child("coordinates");
            return switch (tokens.get(0)) {
                case "lon" -> coordinates.child(0);
                case "lat" -> coordinates.child(1);
                case "identifiers", "evidence" -> pointer.append(inPlace);
                case "name" ->
                    tokens.size() == 1 ? inProperties : inProperties.child(GeoProperty.NAME_IN.key() + tokens.get(1));
                default -> inProperties.append(inPlace);
            };
        }
    }

    private static Pointer pointerToPlace(String text) {
        Pointer pointer = Pointer.parse(text);
        if (pointer.isRoot()) {
            throw new InvalidValueException(JsonPart.WHOLE_RECORD.with());
        }
        return pointer;
    }

    /** Without exponent, as a decimal of the model is written; a number keeps its zeros at the end. */
    private static String plain(String number) {
        try {
            BigDecimal decimal = new BigDecimal(number);
            return Math.abs((long) decimal.scale()) <= MOST_DIGITS ? decimal.toPlainString() : number;
        } catch (NumberFormatException e) {
            // Its exponent is beyond that of a BigDecimal.
            return number;
        }
    }

    private boolean isType(JsonObject object, Pointer pointer, String expected) {
        JsonValue type = object.members().get("type");
        if (JsonValue.of(expected).equals(type)) {
            return true;
        }
        if (type == null) {
            found.add(ReadProblem.MISSING.at(
                    pointer, "member", "type", "expected", JsonPart.QUOTED.with("text", expected)));
        } else if (type instanceof JsonString string) {
            found.add(ReadProblem.WRONG_FORM.at(
                    pointer.child("type"),
                    "problem",
                    JsonPart.GEO_TYPE.with("found", string.value(), "expected", expected)));
        } else {
            found.add(ReadProblem.WRONG_KIND.at(
                    pointer.child("type"),
                    "found",
                    describe(type),
                    "expected",
                    JsonPart.QUOTED.with("text", expected)));
        }
        return false;
    }

    private void notRead(JsonObject object, Pointer pointer, Set<String> known) {
        for (String each : object.members().keySet()) {
            if (!known.contains(each)) {
                reportNotRead(pointer, each);
            }
        }
    }

    private void reportNotRead(Pointer pointer, String member) {
        found.add(GeoProblem.NOT_READ.at(pointer.child(member), "member", member));
    }

    private void missing(Pointer pointer, String member, JsonPart expected) {
        found.add(ReadProblem.MISSING.at(pointer, "member", member, "expected", expected.with()));
    }

    private void wrongKind(Pointer pointer, JsonValue value, JsonPart expected) {
        found.add(ReadProblem.WRONG_KIND.at(pointer, "found", describe(value), "expected", expected.with()));
    }

    static Message describe(JsonValue value) {
        if (value instanceof JsonString string) {
            return JsonPart.THE_STRING.with("text", string.value());
        }
        if (value instanceof JsonNumber number) {
            return JsonPart.THE_NUMBER.with("number", Texts.beginning(number.text()));
        }
        if (value instanceof JsonArray array) {
            return JsonPart.AN_ARRAY_OF.with(
                    "count", Integer.toString(array.elements().size()));
        }
        if (value instanceof JsonBoolean || value instanceof JsonNull) {
            return JsonPart.TOKEN_ITSELF.with("token", value.toString());
        }
        return JsonPart.AN_OBJECT.with();
    }
}
