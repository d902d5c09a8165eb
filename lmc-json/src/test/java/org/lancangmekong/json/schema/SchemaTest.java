package org.lancangmekong.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.HardFacts;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** The schemas say what the strict reader says, document by document, except for what they list as not expressed. */
class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema ANY = REGISTRY.getSchema(LmcSchemas.of(LmcRecord.class), InputFormat.JSON);

    /** Defects that no schema sees, by their number in the files' names: each belongs to a sentence of the schemas. */
    private static final Set<String> NOT_EXPRESSED = Set.of(
            "duplicate-kind",
            "duplicate-type",
            "duplicate-schema",
            "duplicate-language",
            "duplicate-in-milestone",
            "duplicate-in-said-value",
            "29-february",
            "reversed-interval",
            "unpaired-surrogate",
            "least-above-most",
            "latitude-beyond-the-pole",
            "two-cases-of-one-language");

    private static boolean accepts(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everySchemaIsValidByItsMetaschema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        Stream<Class<?>> types = Stream.concat(
                Stream.concat(Shapes.records().stream(), Shapes.values().stream())
                        .map(Shape::type),
                Stream.of(LmcRecord.class));
        return types.map(type -> DynamicTest.dynamicTest(
                type.getSimpleName(),
                () -> assertEquals(List.of(), meta.validate(LmcSchemas.of(type), InputFormat.JSON))));
    }

    @Test
    void theMetaschemaRefusesWhatIsNoSchema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertFalse(accepts(meta, "{\"type\": \"text\"}"));
        assertThrows(InvalidValueException.class, () -> LmcSchemas.of(String.class));
    }

    @Test
    void everyShippedRecordIsAccepted() {
        for (LmcRecord each : ReferenceCatalogue.load().all()) {
            assertEquals(
                    List.of(),
                    ANY.validate(LmcJson.strict().write(each), InputFormat.JSON),
                    each.id().toString());
        }
    }

    @Test
    void everyHardFactIsAccepted() {
        for (List<LmcRecord> group : HardFacts.groups().values()) {
            for (LmcRecord each : group) {
                Schema own = REGISTRY.getSchema(LmcSchemas.of(Shapes.of(each).type()), InputFormat.JSON);
                assertEquals(List.of(), own.validate(LmcJson.strict().write(each), InputFormat.JSON));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> eachSingleDefectIsRefusedIfASchemaCan() throws IOException, URISyntaxException {
        Path folder = Path.of(SchemaTest.class
                .getResource("/org/lancangmekong/json/single-defects")
                .toURI());
        List<Path> files = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            listed.sorted().forEach(files::add);
        }
        // What is no JSON, or more than one document, never reaches a schema.
        files.removeIf(file ->
                file.toString().contains("LMC-JSN-001") || file.toString().contains("LMC-JSN-014"));
        assertTrue(files.size() >= 60);
        return files.stream().map(file -> {
            String what = file.getFileName().toString().replaceAll("^[0-9]+-|,.*", "");
            return DynamicTest.dynamicTest(
                    what, () -> assertEquals(NOT_EXPRESSED.contains(what), accepts(ANY, Files.readString(file)), what));
        });
    }

    /** Every place of every hard fact changed in every simple way: the schema and the reader must agree. */
    @Test
    void schemaAndReaderAgreeOnEveryMutation() {
        List<String> disagreements = new ArrayList<>();
        int[] documents = new int[1];
        for (List<LmcRecord> group : HardFacts.groups().values()) {
            for (LmcRecord each : group) {
                JsonValue whole = LmcJson.strict().read(LmcJson.strict().write(each), JsonValue.class);
                mutate(whole, mutant -> {
                    String document = mutant.toString();
                    documents[0]++;
                    boolean read = LmcJson.strict()
                            .tryRead(document, LmcRecord.class)
                            .report()
                            .isValid();
                    if (read != accepts(ANY, document)) {
                        disagreements.add((read ? "only the reader takes " : "only the schema takes ") + document);
                    }
                });
            }
        }
        assertTrue(documents[0] > 10_000, () -> documents[0] + " documents");
        assertEquals(List.of(), disagreements);
    }

    private static final List<JsonValue> REPLACEMENTS = List.of(
            JsonValue.NULL,
            JsonValue.of(true),
            JsonValue.number("1"),
            JsonValue.number("1.50"),
            JsonValue.of(""),
            JsonValue.of("x"),
            JsonValue.of("X y\n"),
            JsonValue.of("2020-06"),
            JsonValue.of("/kind"),
            JsonValue.array(),
            JsonValue.array(JsonValue.of("x")),
            JsonValue.object(Map.of()),
            JsonValue.object(Map.of("en", JsonValue.of("x"))));

    private static void mutate(JsonValue value, Consumer<JsonValue> with) {
        REPLACEMENTS.forEach(with);
        if (value instanceof JsonValue.JsonObject object) {
            Map<String, JsonValue> members = object.members();
            with.accept(changed(members, "unknown", JsonValue.of("x")));
            for (Map.Entry<String, JsonValue> each : members.entrySet()) {
                with.accept(changed(members, each.getKey(), null));
                mutate(each.getValue(), mutant -> with.accept(changed(members, each.getKey(), mutant)));
            }
        } else if (value instanceof JsonValue.JsonArray array) {
            List<JsonValue> elements = array.elements();
            for (int i = 0; i < elements.size(); i++) {
                int index = i;
                mutate(elements.get(i), mutant -> {
                    List<JsonValue> copy = new ArrayList<>(elements);
                    copy.set(index, mutant);
                    with.accept(new JsonValue.JsonArray(copy));
                });
            }
        }
    }

    private static JsonValue changed(Map<String, JsonValue> members, String name, JsonValue value) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        if (value == null) {
            copy.remove(name);
        } else {
            copy.put(name, value);
        }
        return JsonValue.object(copy);
    }
}
