package org.lancangmekong.json.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.Serialization;

/** What only Jackson 2 has; what all hosts have in common is tested in the package {@code host}. */
class Jackson2ModuleTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new LmcModule());

    private static final Project RECORD = Project.builder()
            .id("cn-la-railway")
            .name("en", "China-Laos Railway")
            .kind(ProjectKind.RAILWAY)
            .build();

    @Test
    void itIsAService() {
        assertTrue(ServiceLoader.load(Module.class).stream().anyMatch(each -> each.type() == LmcModule.class));
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
        try (TokenBuffer buffer = new TokenBuffer(null, false)) {
            buffer.writeStartArray();
            buffer.writeObject(RECORD);
            buffer.writeEndArray();
            List<Project> read = MAPPER.readValue(buffer.asParser(), new TypeReference<List<Project>>() {});
            assertSame(RECORD, read.get(0));
        }
    }

    @Test
    void readersAndWritersOfATypeAreSerialized() throws Exception {
        ObjectReader reader = Serialization.roundTrip(MAPPER.readerFor(Project.class));
        ObjectWriter writer = Serialization.roundTrip(MAPPER.writerFor(Project.class));
        assertEquals(RECORD, reader.readValue(writer.writeValueAsString(RECORD)));
    }

    @Test
    void aGeneratorWithoutAMapperIsEnough() throws Exception {
        StringWriter text = new StringWriter();
        try (var generator = new JsonFactory().createGenerator(text)) {
            MAPPER.writer().writeValue(generator, RECORD);
        }
        assertEquals(LmcJson.strict().write(RECORD), text.toString());
    }

    @Test
    void aMapperTakesModulesThatReadAlikeForOne() {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules().registerModule(new LmcModule());
        assertEquals(1, mapper.getRegisteredModuleIds().size());
        assertEquals("LmcModule", new LmcModule().getModuleName());
    }

    /** Such a number comes from a parser of another format. */
    @Test
    void aForeignNumberCannotForgeALine() {
        TokenBuffer tokens = new TokenBuffer(MAPPER, false) {
            @Override
            public JsonParser asParser(ObjectCodec codec) {
                return new JsonParserDelegate(super.asParser(codec)) {
                    @Override
                    public String getText() throws IOException {
                        return hasToken(JsonToken.VALUE_NUMBER_INT) ? "1\nERROR at /forged" : super.getText();
                    }

                    @Override
                    public BigDecimal getDecimalValue() {
                        throw new NumberFormatException();
                    }
                };
            }
        };
        LmcMappingException thrown = assertThrows(LmcMappingException.class, () -> {
            tokens.writeNumber(1);
            MAPPER.readValue(tokens.asParser(MAPPER), JsonValue.class);
        });
        assertTrue(
                thrown.getMessage()
                        .startsWith("ERROR LMC-JSN-001 at the root: this is not JSON:"
                                + " found \"1\\u000aERROR at /forged\" as a number"),
                thrown::getMessage);
    }
}
