package org.lancangmekong.json.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.LmcJson;

/** Makes JSON Schemas of shapes. */
final class SchemaWriter {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** A name, not an address: nothing is to be fetched from it. */
    private static final String ID = "urn:lancangmekong:schema:lmc:1:";

    /** What no schema of 2020-12 can say, and the reader checks in every document. */
    private static final List<String> NOT_EXPRESSED = List.of(
            "A member stands at most once in an object.",
            "No text has an unpaired surrogate.",
            "29 February is a day of leap years only, and an interval or a range of a set does not end before it begins.",
            "A language tag has no variant and no singleton twice, and two tags of one text do not differ in case only.",
            "The least of a quantity does not exceed its most, and two equal bounds are both inclusive.",
            "In a quantity, about stands with lessThan only for nearly: both are then the same number, greater than 0.",
            "The orderOf of a quantity is a power of ten.",
            "The lon of a place is from -180 to 180, its lat from -90 to 90.",
            "A JSON value of free form nests at most 200 deep, and a number in it has at most 1,000 characters.",
            "A number that is an ordinal has at most 100 characters.",
            "A document nests and weighs no more than the reader's limits.");

    /** The types that stand in the document, by name, in the order in which they are met. */
    private final Map<String, JsonValue> definitions = new LinkedHashMap<>();

    private SchemaWriter() {}

    /** The schema of a document of one type. */
    static JsonValue document(Shape<?, ?> shape) {
        SchemaWriter writer = new SchemaWriter();
        Map<String, JsonValue> schema = head(shape.name());
        schema.putAll(writer.object(shape));
        return writer.end(schema);
    }

    /** The schema of a record of any type. */
    static JsonValue anyRecord() {
        SchemaWriter writer = new SchemaWriter();
        Map<String, JsonValue> schema = head("record");
        schema.put("title", text("record"));
        schema.put("description", text("A record of any type; the member type says which."));
        List<JsonValue> types = new ArrayList<>();
        for (Shape<? extends LmcRecord, ?> each : Shapes.records()) {
            writer.definitions.put(each.name(), JsonValue.object(writer.object(each)));
            types.add(reference(each.name()));
        }
        schema.put("oneOf", new JsonValue.JsonArray(types));
        return writer.end(schema);
    }

    private static Map<String, JsonValue> head(String name) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("$schema", text(DIALECT));
        schema.put("$id", text(ID + name));
        return schema;
    }

    private JsonValue end(Map<String, JsonValue> schema) {
        schema.put(LmcSchemas.NOT_EXPRESSED, texts(NOT_EXPRESSED));
        if (!definitions.isEmpty()) {
            schema.put("$defs", JsonValue.object(definitions));
        }
        return JsonValue.object(schema);
    }

    private Map<String, JsonValue> object(Shape<?, ?> shape) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (RecordType.KIND.codes().contains(shape.name())) {
            properties.put("type", constant(shape.name()));
            properties.put("schema", constant(LmcJson.SCHEMA));
            required.add("type");
            required.add("schema");
        }
        for (Member<?, ?, ?> each : shape.members()) {
            properties.put(each.name(), member(each));
            if (each.isRequired()) {
                required.add(each.name());
            }
        }
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("title", text(shape.name()));
        object.put("description", text(shape.description()));
        object.put("type", text("object"));
        object.put("properties", JsonValue.object(properties));
        if (!required.isEmpty()) {
            object.put("required", texts(required));
        }
        object.put("additionalProperties", JsonValue.of(false));
        object.putAll(together(shape.type()));
        return object;
    }

    private JsonValue member(Member<?, ?, ?> member) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("description", text(member.description()));
        schema.putAll(kind(member.kind()));
        return JsonValue.object(schema);
    }

    private Map<String, JsonValue> kind(Kind<?> kind) {
        return kind.accept(new OfKind());
    }

    private final class OfKind implements KindVisitor<Map<String, JsonValue>> {
        @Override
        public <V> Map<String, JsonValue> text(TextKind<V> kind) {
            Map<String, JsonValue> schema = typed("string");
            if (kind == (Kind<?>) TextKind.TEXT) {
                schema.put("minLength", JsonValue.number("1"));
                return schema;
            }
            form(kind, schema);
            schema.put("examples", texts(List.of(kind.example())));
            if (kind instanceof ReferenceKind<?> reference) {
                schema.put("x-lmc-refers-to", texts(reference.targets()));
            }
            return schema;
        }

        @Override
        public <V> Map<String, JsonValue> code(CodeKind<V> kind) {
            if (kind.isClosed()) {
                return Map.of("enum", texts(kind.codes()));
            }
            Map<String, JsonValue> schema = typed("string");
            schema.put("pattern", SchemaWriter.text(anchored(kind.pattern().orElseThrow())));
            schema.put("maxLength", JsonValue.number(Integer.toString(CodeKind.MAX_LENGTH)));
            schema.put("examples", texts(kind.codes()));
            return schema;
        }

        @Override
        public Map<String, JsonValue> integer(IntegerKind kind) {
            Map<String, JsonValue> schema = typed("integer");
            schema.put("minimum", JsonValue.number(Integer.toString(kind.least())));
            schema.put("maximum", JsonValue.number(Integer.toString(kind.most())));
            return schema;
        }

        @Override
        public Map<String, JsonValue> flag(FlagKind kind) {
            return typed("boolean");
        }

        @Override
        public <V> Map<String, JsonValue> textByLanguage(TextByLanguageKind<V> kind) {
            Map<String, JsonValue> tag = new LinkedHashMap<>();
            form(kind.key(), tag);
            Map<String, JsonValue> schema = typed("object");
            schema.put("propertyNames", JsonValue.object(tag));
            schema.put("additionalProperties", JsonValue.object(kind(TextKind.TEXT)));
            schema.put("minProperties", JsonValue.number("1"));
            return schema;
        }

        @Override
        public <V> Map<String, JsonValue> any(AnyKind<V> kind) {
            return Map.of();
        }

        @Override
        public <E> Map<String, JsonValue> list(ListKind<E> kind) {
            Map<String, JsonValue> schema = typed("array");
            schema.put("items", JsonValue.object(kind(kind.element())));
            return schema;
        }

        @Override
        public <T> Map<String, JsonValue> object(ObjectKind<T> kind) {
            return Map.of("$ref", SchemaWriter.text("#/$defs/" + define(kind.shape())));
        }
    }

    private static Map<String, JsonValue> typed(String type) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("type", text(type));
        return schema;
    }

    private String define(Shape<?, ?> shape) {
        if (!definitions.containsKey(shape.name())) {
            // Its place is taken first, so that what it holds is defined after it.
            definitions.put(shape.name(), JsonValue.NULL);
            definitions.put(shape.name(), JsonValue.object(object(shape)));
        }
        return shape.name();
    }

    private static void form(TextKind<?> kind, Map<String, JsonValue> schema) {
        schema.put("pattern", text(anchored(kind.pattern())));
        if (kind.maxLength() != Integer.MAX_VALUE) {
            schema.put("maxLength", JsonValue.number(Integer.toString(kind.maxLength())));
        }
    }

    /** Not with a dollar sign, which in many engines also matches before a line feed at the end. */
    private static String anchored(String pattern) {
        return "^(?:" + pattern + ")(?![\\s\\S])";
    }

    /** What the members of a type mean together, as far as a schema can say it. */
    private static Map<String, JsonValue> together(Class<?> type) {
        if (type == Quantity.class) {
            return Map.of(
                    "oneOf",
                    JsonValue.array(
                            onlyOf("is", "least", "moreThan", "most", "lessThan", "about", "orderOf"),
                            onlyOf("orderOf", "is", "least", "moreThan", "most", "lessThan", "about"),
                            onlyOf("about", "is", "least", "moreThan", "most", "orderOf"),
                            bounds()));
        }
        if (type == Place.class) {
            Map<String, JsonValue> place = new LinkedHashMap<>();
            place.put("anyOf", JsonValue.array(required("name"), required("country"), required("lon")));
            Map<String, JsonValue> dependent = new LinkedHashMap<>();
            dependent.put("lon", texts(List.of("lat", "precision")));
            dependent.put("lat", texts(List.of("lon", "precision")));
            dependent.put("precision", texts(List.of("lon", "lat")));
            place.put("dependentRequired", JsonValue.object(dependent));
            return place;
        }
        return Map.of();
    }

    private static JsonValue onlyOf(String member, String... absent) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("required", texts(List.of(member)));
        schema.put("properties", absent(absent));
        return JsonValue.object(schema);
    }

    private static JsonValue absent(String... members) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        for (String each : members) {
            properties.put(each, JsonValue.of(false));
        }
        return JsonValue.object(properties);
    }

    private static JsonValue bounds() {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("properties", absent("is", "about", "orderOf"));
        schema.put(
                "anyOf",
                JsonValue.array(required("least"), required("moreThan"), required("most"), required("lessThan")));
        schema.put(
                "not",
                JsonValue.object(
                        Map.of("anyOf", JsonValue.array(required("least", "moreThan"), required("most", "lessThan")))));
        return JsonValue.object(schema);
    }

    private static JsonValue required(String... members) {
        return JsonValue.object(Map.of("required", texts(List.of(members))));
    }

    private static JsonValue reference(String definition) {
        return JsonValue.object(Map.of("$ref", text("#/$defs/" + definition)));
    }

    private static JsonValue constant(String value) {
        return JsonValue.object(Map.of("const", text(value)));
    }

    private static JsonValue text(String value) {
        return JsonValue.of(value);
    }

    private static JsonValue texts(List<String> values) {
        return JsonValue.array(values.stream().map(JsonValue::of).toArray(JsonValue[]::new));
    }
}
