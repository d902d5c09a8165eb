package org.lancangmekong.json.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.ValidationReport;
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
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.ReportShapes;

/** Makes JSON Schemas of shapes. */
final class SchemaWriter {
    static final String NOT_EXPRESSED_KEYWORD = "x-lmc-not-expressed";
    static final String REFERS_TO_KEYWORD = "x-lmc-refers-to";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** A name, not an address: nothing is to be fetched from it. */
    private static final String ID = "urn:lancangmekong:schema:lmc:1:";

    /** What no schema of 2020-12 can say, and the reader checks in every document. */
    private static final List<String> NOT_EXPRESSED = List.of(
            "A member appears at most once in an object.",
            "No text has an unpaired surrogate.",
            "29 February is a day of leap years only, and an interval or a range of a set does not end before it begins.",
            "A language tag has no variant and no singleton twice, and two tags of one text do not differ in case only.",
            "The least of a quantity does not exceed its most, and two equal bounds are both inclusive.",
            "In a quantity, about appears with lessThan only for \"nearly\": both are then the same number, greater than 0.",
            "The orderOf of a quantity is a power of ten.",
            "The lon of a place is from -180 to 180, its lat from -90 to 90.",
            "A JSON value of free form nests at most 200 deep, and a number in it has at most 1,000 characters.",
            "A number that is an ordinal has at most 100 characters.",
            "A document nests and weighs no more than the reader's limits.");

    private static final String REPORT_NOT_EXPRESSED = "The valid of a report says whether there is an ERROR in it.";

    /** Engines whose dollar sign stops before a line terminator at the end differ in what they take for one. */
    private static final Map<String, JsonValue> LINE_TERMINATOR = Map.of("pattern", text("[\n\r\u0085\u2028\u2029]"));

    /** Refuses everything, as the schema false does, which some code generators cannot read. */
    private static final JsonValue NOTHING = JsonValue.object(Map.of("not", JsonValue.object(Map.of())));

    /** The types, forms of text and code lists of the document, by name, in the order in which they are met. */
    private final Map<String, JsonValue> definitions = new LinkedHashMap<>();

    /** Where a reference finds the definitions. */
    private final String place;

    /** Makes the name of a definition of that of a type, form or list. */
    private final UnaryOperator<String> naming;

    private SchemaWriter(String place, UnaryOperator<String> naming) {
        this.place = place;
        this.naming = naming;
    }

    private static SchemaWriter ofDocument() {
        return new SchemaWriter("#/$defs/", UnaryOperator.identity());
    }

    /** The Components Object of an OpenAPI document, in which each name begins with Lmc. */
    static JsonValue openApi(List<Class<?>> types) {
        SchemaWriter writer = new SchemaWriter("#/components/schemas/", name -> "Lmc" + typeName(name));
        for (Class<?> each : types) {
            if (each == LmcRecord.class) {
                writer.defined("record", writer::ofAnyRecord);
            } else {
                Shape<?, ?> shape = shape(each);
                writer.defined(shape.name(), () -> writer.object(shape));
            }
        }
        return JsonValue.object(Map.of("schemas", JsonValue.object(writer.definitions)));
    }

    /** A record of any type, by references to each of them; the member type says to which. */
    private Map<String, JsonValue> ofAnyRecord() {
        Map<String, JsonValue> mapping = new LinkedHashMap<>();
        List<JsonValue> types = new ArrayList<>();
        for (Shape<? extends LmcRecord, ?> each : Shapes.records()) {
            Map<String, JsonValue> reference = defined(each.name(), () -> object(each));
            types.add(JsonValue.object(reference));
            mapping.put(each.name(), reference.get("$ref"));
        }
        Map<String, JsonValue> discriminator = new LinkedHashMap<>();
        discriminator.put("propertyName", text("type"));
        discriminator.put("mapping", JsonValue.object(mapping));
        Map<String, JsonValue> schema = titled();
        schema.put("oneOf", new JsonValue.JsonArray(types));
        schema.put("discriminator", JsonValue.object(discriminator));
        return schema;
    }

    private static Map<String, JsonValue> titled() {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("title", text("record"));
        schema.put("description", text("A record of any type; the member type says which."));
        return schema;
    }

    /** The table of members of a type that has a schema. */
    static Shape<?, ?> shape(Class<?> type) {
        return Codecs.table(type)
                .orElseThrow(() -> new InvalidValueException(type.getName()
                        + " has no schema: expected a record type, a value type of the model that is an object, or a"
                        + " type of reports"));
    }

    /** The schema of a document of one type. */
    static JsonValue document(Shape<?, ?> shape) {
        SchemaWriter writer = ofDocument();
        Map<String, JsonValue> schema = head(shape.name());
        schema.putAll(writer.object(shape));
        return writer.end(
                schema, shape.type() == ValidationReport.class ? List.of(REPORT_NOT_EXPRESSED) : NOT_EXPRESSED);
    }

    /** The schema of a record of any type. */
    static JsonValue anyRecord() {
        SchemaWriter writer = ofDocument();
        Map<String, JsonValue> schema = head("record");
        schema.putAll(titled());
        List<JsonValue> types = new ArrayList<>();
        for (Shape<? extends LmcRecord, ?> each : Shapes.records()) {
            writer.definitions.put(each.name(), JsonValue.object(writer.object(each)));
            types.add(JsonValue.object(Map.of("$ref", text("#/$defs/" + each.name()))));
        }
        schema.put("oneOf", new JsonValue.JsonArray(types));
        return writer.end(schema, NOT_EXPRESSED);
    }

    private static Map<String, JsonValue> head(String name) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("$schema", text(DIALECT));
        schema.put("$id", text(ID + name));
        return schema;
    }

    private JsonValue end(Map<String, JsonValue> schema, List<String> notExpressed) {
        schema.put(NOT_EXPRESSED_KEYWORD, texts(notExpressed));
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
        if (shape.extensions().isPresent()) {
            object.put(
                    "patternProperties",
                    JsonValue.object(Map.of(Shape.Extensions.NAMESPACED, JsonValue.object(Map.of()))));
        }
        object.put("additionalProperties", JsonValue.of(false));
        object.putAll(together(shape.type()));
        return object;
    }

    private JsonValue member(Member<?, ?, ?> member) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("description", text(member.description()));
        Map<String, JsonValue> kind = kind(member.kind());
        if (kind.containsKey("$ref")) {
            // Beside a description, code generators copy the type that a reference leads to.
            schema.put("allOf", JsonValue.array(JsonValue.object(kind)));
        } else {
            schema.putAll(kind);
        }
        return JsonValue.object(schema);
    }

    private Map<String, JsonValue> kind(Kind<?> kind) {
        return kind.accept(new OfKind());
    }

    private final class OfKind implements KindVisitor<Map<String, JsonValue>> {
        @Override
        public <V> Map<String, JsonValue> text(TextKind<V> kind) {
            if (kind == (Kind<?>) TextKind.TEXT) {
                Map<String, JsonValue> schema = typed("string");
                schema.put("minLength", JsonValue.number("1"));
                return schema;
            }
            if (kind instanceof ReferenceKind<?> reference) {
                Map<String, JsonValue> schema = form(kind);
                schema.put(REFERS_TO_KEYWORD, texts(reference.targets()));
                return schema;
            }
            return named(kind, () -> form(kind));
        }

        @Override
        public <V> Map<String, JsonValue> code(CodeKind<V> kind) {
            return named(kind, () -> codes(kind));
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
            Map<String, JsonValue> schema = typed("object");
            schema.put("propertyNames", JsonValue.object(kind(kind.key())));
            schema.put("additionalProperties", JsonValue.object(kind(TextKind.TEXT)));
            schema.put("minProperties", JsonValue.number("1"));
            return schema;
        }

        @Override
        public <V> Map<String, JsonValue> any(AnyKind<V> kind) {
            if (kind == (Kind<?>) ReportShapes.BYTE_OFFSET) {
                Map<String, JsonValue> schema = typed("integer");
                schema.put("minimum", JsonValue.number("0"));
                return schema;
            }
            if (kind == (Kind<?>) ReportShapes.ARGUMENTS) {
                Map<String, JsonValue> schema = typed("object");
                schema.put("additionalProperties", JsonValue.object(typed("string")));
                return schema;
            }
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
            Shape<T, ?> shape = kind.shape();
            return defined(shape.name(), () -> SchemaWriter.this.object(shape));
        }
    }

    private static Map<String, JsonValue> typed(String type) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("type", text(type));
        return schema;
    }

    /** A reference to a definition, which is made where it is met first. */
    private Map<String, JsonValue> defined(String of, Supplier<Map<String, JsonValue>> definition) {
        String name = naming.apply(of);
        if (!definitions.containsKey(name)) {
            // Its place is taken first, so that what it holds is defined after it.
            definitions.put(name, JsonValue.NULL);
            definitions.put(name, JsonValue.object(definition.get()));
        }
        return Map.of("$ref", text(place + name));
    }

    private Map<String, JsonValue> named(Kind<?> kind, Supplier<Map<String, JsonValue>> form) {
        String name = typeName(kind.name());
        return defined(name, () -> {
            Map<String, JsonValue> titled = new LinkedHashMap<>();
            titled.put("title", text(name));
            titled.putAll(form.get());
            return titled;
        });
    }

    /** The name of a form or a list as one of a type, which code generators make of it: "place-role" is PlaceRole. */
    private static String typeName(String kind) {
        return Pattern.compile("(?:^|[- ])([a-z])")
                .matcher(kind)
                .replaceAll(initial -> initial.group(1).toUpperCase(Locale.ROOT));
    }

    private static Map<String, JsonValue> form(TextKind<?> kind) {
        Map<String, JsonValue> schema = typed("string");
        pattern(kind.pattern(), kind.example(), schema);
        if (kind.maxLength() != Integer.MAX_VALUE) {
            schema.put("maxLength", JsonValue.number(Integer.toString(kind.maxLength())));
        }
        schema.put("examples", texts(List.of(kind.example())));
        return schema;
    }

    private static Map<String, JsonValue> codes(CodeKind<?> kind) {
        Map<String, JsonValue> schema = typed("string");
        if (kind.isClosed()) {
            schema.put("enum", texts(kind.codes()));
            return schema;
        }
        pattern(kind.pattern().orElseThrow(), kind.codes().get(0), schema);
        schema.put("maxLength", JsonValue.number(Integer.toString(CodeKind.MAX_LENGTH)));
        schema.put("examples", texts(kind.codes()));
        return schema;
    }

    /** Says the whole text's form without lookahead, which engines of linear time such as RE2 do not have. */
    private static void pattern(String pattern, String example, Map<String, JsonValue> schema) {
        schema.put("pattern", text("^(?:" + pattern + ")$"));
        if (!Pattern.matches(pattern, example + "\n")) {
            schema.put("not", JsonValue.object(LINE_TERMINATOR));
        }
    }

    /**
     * What the members of a type mean together, as far as a schema can say it; without alternatives, of which code generators
     * make types of their own, and which ajv takes for a mistake where they require what they do not list.
     */
    private static Map<String, JsonValue> together(Class<?> type) {
        Map<String, JsonValue> together = new LinkedHashMap<>();
        if (type == Quantity.class) {
            together.put("not", absent("is", "least", "moreThan", "most", "lessThan", "about", "orderOf"));
            Map<String, JsonValue> dependent = new LinkedHashMap<>();
            dependent.put("is", absent("least", "moreThan", "most", "lessThan", "about", "orderOf"));
            dependent.put("orderOf", absent("is", "least", "moreThan", "most", "lessThan", "about"));
            dependent.put("about", absent("is", "least", "moreThan", "most", "orderOf"));
            dependent.put("least", absent("moreThan"));
            dependent.put("most", absent("lessThan"));
            together.put("dependentSchemas", JsonValue.object(dependent));
        }
        if (type == Location.class) {
            together.put("not", absent("source", "line", "byteOffset"));
            Map<String, JsonValue> dependent = new LinkedHashMap<>();
            dependent.put("line", texts(List.of("column")));
            dependent.put("column", texts(List.of("line")));
            together.put("dependentRequired", JsonValue.object(dependent));
        }
        if (type == Place.class) {
            together.put("not", absent("name", "country", "region", "lon"));
            Map<String, JsonValue> dependent = new LinkedHashMap<>();
            dependent.put("lon", texts(List.of("lat", "precision")));
            dependent.put("lat", texts(List.of("lon", "precision")));
            dependent.put("precision", texts(List.of("lon", "lat")));
            together.put("dependentRequired", JsonValue.object(dependent));
        }
        return together;
    }

    /** That none of these is there; its negation, that one of them is, is what a list of required members would say. */
    private static JsonValue absent(String... members) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        for (String each : members) {
            properties.put(each, NOTHING);
        }
        return JsonValue.object(Map.of("properties", JsonValue.object(properties)));
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
