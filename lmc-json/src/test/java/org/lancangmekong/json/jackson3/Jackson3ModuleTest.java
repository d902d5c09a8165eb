package org.lancangmekong.json.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.LmcJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** What only Jackson 3 has; what all hosts have in common is tested in the package {@code host}. */
class Jackson3ModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LmcModule()).build();

    private static final Project RECORD = Project.builder()
            .id("cn-la-railway")
            .name("en", "China-Laos Railway")
            .kind(ProjectKind.RAILWAY)
            .build();

    @Test
    void itIsAService() {
        assertTrue(ServiceLoader.load(JacksonModule.class).stream().anyMatch(each -> each.type() == LmcModule.class));
    }

    @Test
    void theExceptionIsOneOfJackson() {
        LmcMappingException thrown =
                assertThrows(LmcMappingException.class, () -> MAPPER.readValue("{}", Project.class));
        assertInstanceOf(MismatchedInputException.class, thrown);
        assertSame(Project.class, thrown.getTargetType());
    }

    @Test
    void objectsInTrees() throws Exception {
        JsonNode tree = MAPPER.createObjectNode()
                .set("list", MAPPER.createArrayNode().addPOJO(Country.LAOS).addPOJO(null));
        assertEquals(
                "{\"list\":[\"LA\",null]}",
                MAPPER.treeToValue(tree, JsonValue.class).toString());
        JsonNode foreign = MAPPER.createObjectNode()
                .set("list", MAPPER.createArrayNode().add(1).addPOJO(new Object()));
        LmcMappingException thrown =
                assertThrows(LmcMappingException.class, () -> MAPPER.treeToValue(foreign, JsonValue.class));
        assertEquals("/list/1", thrown.report().violations().get(0).pointer().toString());
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
            buffer.writeStartArray();
            buffer.writePOJO(RECORD);
            buffer.writeEndArray();
            List<Project> read = MAPPER.readValue(buffer.asParser(), new TypeReference<List<Project>>() {});
            assertSame(RECORD, read.get(0));
        }
    }

    @Test
    void aMapperTakesModulesThatReadAlikeForOne() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new LmcModule())
                .build();
        assertEquals(1, mapper.registeredModules().size());
        assertEquals("LmcModule", new LmcModule().getModuleName());
        assertEquals(
                new LmcModule(LmcJson.lenient()).getRegistrationId(),
                new LmcModule(LmcJson.lenient().pretty()).getRegistrationId());
        assertNotEquals(new LmcModule(LmcJson.lenient()).getRegistrationId(), new LmcModule().getRegistrationId());
    }
}
