package org.lancangmekong.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

class OpenApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PLACE = "#/components/schemas/";

    private static JsonNode components(Class<?>... types) throws IOException {
        return MAPPER.readTree(LmcSchemas.openApi(types));
    }

    @Test
    void everyReferenceLeadsToASchemaInTheComponents() throws IOException {
        JsonNode components = components(LmcRecord.class, ValidationReport.class);
        JsonNode schemas = components.get("schemas");
        Set<String> wanted = new TreeSet<>();
        for (JsonNode each : components.findValues("$ref")) {
            assertTrue(each.textValue().startsWith(PLACE), each::toString);
            wanted.add(each.textValue().substring(PLACE.length()));
        }
        Set<String> names = new TreeSet<>();
        schemas.fieldNames().forEachRemaining(names::add);
        wanted.add("LmcRecord");
        wanted.add("LmcValidationReport");
        assertEquals(wanted, names);
        assertTrue(components.findValues("$id").isEmpty()
                && components.findValues("$defs").isEmpty());
        for (JsonNode each : schemas.get("LmcRecord").get("discriminator").get("mapping")) {
            assertTrue(names.contains(each.textValue().substring(PLACE.length())), each::toString);
        }
    }

    @Test
    void namesDifferNotOnlyInCase() throws IOException {
        Set<String> names = new HashSet<>();
        components(LmcRecord.class, ValidationReport.class)
                .get("schemas")
                .fieldNames()
                .forEachRemaining(name -> {
                    assertTrue(name.matches("Lmc[A-Za-z0-9]+"), name);
                    assertTrue(names.add(name.toLowerCase(java.util.Locale.ROOT)), name);
                });
    }

    /** An OpenAPI 3.1 document is one of JSON Schema 2020-12 as to its schemas. */
    @Test
    void theyAcceptWhatTheSchemasOfDocumentsAccept() throws IOException {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("$ref", PLACE + "LmcRecord");
        document.set("components", components(LmcRecord.class));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.toString(), InputFormat.JSON);
        for (LmcRecord each : ReferenceCatalogue.load().all()) {
            JsonNode record = MAPPER.readTree(LmcJson.strict().writeBytes(each));
            assertTrue(schema.validate(record, OutputFormat.BOOLEAN), each::toString);
            ((ObjectNode) record).put("nane", 1);
            assertFalse(schema.validate(record, OutputFormat.BOOLEAN), each::toString);
        }
    }

    @Test
    void aTypeBringsOnlyWhatItConsistsOf() throws IOException {
        Set<String> names = new TreeSet<>();
        components(Quantity.class).get("schemas").fieldNames().forEachRemaining(names::add);
        assertEquals(Set.of("LmcQuantity", "LmcDecimal", "LmcUnit"), names);
        assertTrue(components(Project.class).get("schemas").has("LmcProject"));
        assertEquals("{\"schemas\":{}}", components().toString());
    }

    @Test
    void whatHasNoSchemaIsRefused() {
        assertThrows(InvalidValueException.class, () -> LmcSchemas.openApi(String.class));
        assertThrows(InvalidValueException.class, () -> LmcSchemas.openApi(Project.class, UnknownRecord[].class));
    }
}
