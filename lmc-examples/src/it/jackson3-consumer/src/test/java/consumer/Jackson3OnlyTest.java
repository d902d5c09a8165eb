package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.LmcJsonException;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.jackson3.LmcMappingException;
import org.lancangmekong.json.jackson3.LmcModule;
import org.lancangmekong.json.schema.LmcSchemas;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** An application that has Jackson 3, and no Jackson 2, has everything. */
class Jackson3OnlyTest {
    /** As Spring Boot 4 makes its mapper. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final Project BRIDGE = Project.builder()
            .id("my-bridge")
            .name("en", "My Bridge")
            .kind(ProjectKind.BRIDGE)
            .build();

    /** The application's own. */
    record Dossier(
            String title,
            Project main,
            List<LmcRecord> others,
            Map<Country, EdtfDate> dates,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
                    @JsonSubTypes({
                        @JsonSubTypes.Type(value = Project.class, name = "P"),
                        @JsonSubTypes.Type(value = Event.class, name = "E")
                    })
                    LmcRecord payload) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.core.JsonFactory",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.databind.Module"
            })
    void thereIsNoJackson2(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }

    @Test
    void theModuleIsFoundAsAService() {
        assertTrue(ServiceLoader.load(JacksonModule.class).stream().anyMatch(each -> each.type() == LmcModule.class));
    }

    @Test
    void theReferenceCatalogueGoesThroughTheMapper() {
        List<LmcRecord> records = new ArrayList<>(ReferenceCatalogue.load().all());
        String json = MAPPER.writerFor(new TypeReference<List<LmcRecord>>() {}).writeValueAsString(records);
        assertEquals(records, MAPPER.readValue(json, new TypeReference<List<LmcRecord>>() {}));
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertEquals(records, MAPPER.readValue(bytes, new TypeReference<List<LmcRecord>>() {}));
        assertEquals(LmcJson.strict().write(records.get(0)), MAPPER.writeValueAsString(records.get(0)));
    }

    @Test
    void theApplicationsOwnObjectsGoThroughIt() {
        Dossier dossier = new Dossier(
                "title", BRIDGE, List.of(BRIDGE), Map.of(Country.LAOS, EdtfDate.parse("2021-12~")), BRIDGE);
        String json = MAPPER.writeValueAsString(dossier);
        assertTrue(json.contains("\"kind\":\"P\""), json);
        assertEquals(dossier, MAPPER.readValue(json, Dossier.class));
    }

    @Test
    void whatIsWrongIsReportedAtItsPlaceInTheDocument() {
        String json = "[" + LmcJson.strict().write(BRIDGE) + ",\n"
                + LmcJson.strict().write(BRIDGE).replace("my-bridge", "My Bridge") + "]";
        LmcMappingException thrown = assertThrows(
                LmcMappingException.class, () -> MAPPER.readValue(json, new TypeReference<List<Project>>() {}));
        Violation found = thrown.report().violations().get(0);
        assertEquals("/1/id", found.pointer().toString());
        assertEquals("line 2, column 41", found.location().orElseThrow().toString());
    }

    @Test
    void whatHasNoFormIsRefused() {
        Catalogue catalogue = ReferenceCatalogue.load();
        InvalidDefinitionException thrown =
                assertThrows(InvalidDefinitionException.class, () -> MAPPER.writeValueAsString(catalogue));
        assertTrue(thrown.getMessage().startsWith("Catalogue has no JSON form"), thrown.getMessage());
    }

    @Test
    void everythingElseWorksToo() {
        LmcJson json = LmcJson.strict();
        assertEquals(BRIDGE, json.read(json.write(BRIDGE), Project.class));
        assertThrows(LmcJsonException.class, () -> json.read("{", Project.class));
        assertTrue(json.digest(BRIDGE).matches("sha-256:[0-9a-f]{64}"));
        assertTrue(LmcSchemas.of(Project.class).contains("json-schema.org"));
        assertTrue(Validator.standard().validate(BRIDGE).isValid());
    }
}
