package org.lancangmekong.json.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;

/** What cannot be read arrives with its report, its pointers, and the path into the application's own object. */
class ModuleErrorTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new LmcModule());

    private static final String BAD = String.join(
            "\n",
            "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"cn-la-railway\",",
            "  \"name\": {\"lo\": \"ທາງລົດໄຟ\", \"en\": 5},",
            "  \"kind\": \"railwya\", \"summary\": {\"en\": \"\"},",
            "  \"places\": [{\"name\": {\"lo\": \"ບໍ່ເຕັນ\"}, \"lon\": \"101.69\"}],",
            "  \"history\": [{\"event\": \"opened\", \"date\": \"2021-12-32\"}],",
            "  \"unheard-of\": 1}");

    private static final String GOOD =
            "{\"type\":\"project\",\"schema\":\"lmc/1\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"kind\":\"railway\"}";

    /** The application's own. */
    record Portfolio(String title, Project main, List<LmcRecord> records, Map<String, Project> byName, Inner inner) {}

    /** A bean of the application's. */
    public static final class Inner {
        public Map<Country, EdtfDate> dates;
        public List<List<Pillar>> pillars;
        public RecordId[] ids;
    }

    private static LmcMappingException read(String json) {
        return assertThrows(LmcMappingException.class, () -> MAPPER.readValue(json, Portfolio.class));
    }

    private static String path(JsonMappingException thrown) {
        return thrown.getPath().stream()
                .map(each -> each.getFieldName() == null ? "[" + each.getIndex() + "]" : "." + each.getFieldName())
                .collect(Collectors.joining());
    }

    private static List<String> summary(ValidationReport report) {
        return report.violations().stream()
                .map(each -> each.rule() + " " + each.pointer() + " " + each.message())
                .toList();
    }

    @Test
    void theReportIsThatOfLmcJsonWithoutLocations() throws IOException {
        ValidationReport expected = LmcJson.strict().tryRead(BAD, Project.class).report();
        assertEquals(6, expected.violations().size());
        LmcMappingException thrown =
                assertThrows(LmcMappingException.class, () -> MAPPER.readValue(BAD, Project.class));
        assertEquals(summary(expected), summary(thrown.report()));
        assertTrue(
                thrown.report().violations().stream().map(Violation::location).allMatch(java.util.Optional::isEmpty));
        JsonNode tree = MAPPER.readTree(BAD);
        thrown = assertThrows(LmcMappingException.class, () -> MAPPER.treeToValue(tree, Project.class));
        assertEquals(summary(expected), summary(thrown.report()));
        IllegalArgumentException converted =
                assertThrows(IllegalArgumentException.class, () -> MAPPER.convertValue(tree, LmcRecord.class));
        assertEquals(
                summary(expected),
                summary(assertInstanceOf(LmcMappingException.class, converted.getCause())
                        .report()));
    }

    @Test
    void theMessageShowsTheFirstProblemsAndThePath() {
        LmcMappingException thrown = read("{\"title\":\"t\",\n \"main\":\n  " + BAD + "}");
        String message = thrown.getMessage();
        List<Violation> found = thrown.report().violations();
        assertEquals(found.get(0).toString(), message.lines().findFirst().orElseThrow());
        assertTrue(message.contains(found.get(4).toString()), message);
        assertTrue(message.contains("and 1 more"), message);
        assertTrue(message.contains("(through reference chain: " + Portfolio.class.getName() + "[\"main\"])"), message);
        assertEquals(3, thrown.getLocation().getLineNr());
        assertEquals(3, thrown.getLocation().getColumnNr());
        assertSame(Project.class, thrown.getTargetType());
        assertInstanceOf(MismatchedInputException.class, thrown);
    }

    @Test
    void thePathLeadsThroughBeansListsMapsAndArrays() {
        assertEquals(".main", path(read("{\"main\":" + BAD + "}")));
        assertEquals(".records[1]", path(read("{\"records\":[" + GOOD + "," + BAD + "]}")));
        assertEquals(".byName.two", path(read("{\"byName\":{\"one\":" + GOOD + ",\"two\":" + BAD + "}}")));
        assertEquals(".inner.dates.LA", path(read("{\"inner\":{\"dates\":{\"LA\":\"2021-13\"}}}")));
        assertEquals(".inner.pillars[1][0]", path(read("{\"inner\":{\"pillars\":[[],[\"socal-cultural\"]]}}")));
        assertEquals(".inner.ids[2]", path(read("{\"inner\":{\"ids\":[\"a\",\"b\",\"C\"]}}")));
        JsonMappingException root = assertThrows(
                JsonMappingException.class,
                () -> MAPPER.readValue("[" + GOOD + "," + BAD + "]", new TypeReference<List<Project>>() {}));
        assertEquals("[1]", path(root));
        assertEquals("", path(assertThrows(JsonMappingException.class, () -> MAPPER.readValue(BAD, Project.class))));
    }

    @Test
    void thePathIsThereWhenExceptionsAreNotWrapped() {
        ObjectMapper mapper =
                new ObjectMapper().registerModule(new LmcModule()).disable(DeserializationFeature.WRAP_EXCEPTIONS);
        LmcMappingException thrown = assertThrows(
                LmcMappingException.class, () -> mapper.readValue("{\"main\":" + BAD + "}", Portfolio.class));
        assertEquals(6, thrown.report().violations().size());
    }

    @Test
    void aBadKeyIsReportedToo() {
        LmcMappingException thrown = read("{\"inner\":{\"dates\":{\"XX\":\"2021\"}}}");
        assertEquals("LMC-JSN-009", thrown.report().violations().get(0).rule());
        assertEquals(".inner.dates", path(thrown));
        JsonMappingException root = assertThrows(
                LmcMappingException.class,
                () -> MAPPER.readValue("{\"Not an id\":1}", new TypeReference<Map<RecordId, Integer>>() {}));
        assertTrue(root.getMessage().startsWith("ERROR LMC-JSN-008 at the root: \"Not an id\""), root.getMessage());
    }

    @Test
    void whatTheMapperItselfRefusesStaysItsOwn() {
        for (String each : List.of(
                "{\"main\":{\"type\":}", "{\"main\":" + GOOD, "{\"main\":{\"type\":\"project\"", "{\"main\":1 1}")) {
            IOException thrown = assertThrows(IOException.class, () -> MAPPER.readValue(each, Portfolio.class));
            assertTrue(each.endsWith("1}") == (thrown instanceof LmcMappingException), thrown.toString());
        }
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new LmcModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        IOException thrown = assertThrows(IOException.class, () -> mapper.readValue(GOOD + " 1", Project.class));
        assertTrue(!(thrown instanceof LmcMappingException), thrown.toString());
    }

    @Test
    void duplicatesAndWrongKinds() {
        LmcMappingException thrown = assertThrows(
                LmcMappingException.class,
                () -> MAPPER.readValue("{\"en\":\"a\",\"en\":\"b\",\"lo\":null}", LocalizedText.class));
        assertEquals(
                List.of("LMC-JSN-006 /en", "LMC-JSN-007 /lo"),
                thrown.report().violations().stream()
                        .map(each -> each.rule() + " " + each.pointer())
                        .toList());
        for (String each : List.of("5", "true", "[]", "{}", "\"\"")) {
            assertThrows(LmcMappingException.class, () -> MAPPER.readValue(each, EdtfDate.class), each);
            assertThrows(LmcMappingException.class, () -> MAPPER.readValue(each, Pillar.class), each);
            assertThrows(LmcMappingException.class, () -> MAPPER.readValue(each, Project.class), each);
        }
    }

    @Test
    void limitsHoldForEachValue() throws IOException {
        String json = GOOD.replace("}}", "},\"x\":[[[[1]]]]}").replace("\"railway\"}", "\"railway\",\"x\":[[[1]]]}");
        ObjectMapper shallow = new ObjectMapper()
                .registerModule(new LmcModule(
                        LmcJson.lenient().withLimits(Limits.standard().withMaxDepth(3))));
        LmcMappingException thrown =
                assertThrows(LmcMappingException.class, () -> shallow.readValue(json, Project.class));
        assertEquals("LMC-JSN-003", thrown.report().violations().get(0).rule());
        assertEquals("/x/0/0", thrown.report().violations().get(0).pointer().toString());
        ObjectMapper enough = new ObjectMapper()
                .registerModule(new LmcModule(
                        LmcJson.lenient().withLimits(Limits.standard().withMaxDepth(4))));
        enough.readValue(json, Project.class);
        ObjectMapper deepest = new ObjectMapper()
                .registerModule(new LmcModule(
                        LmcJson.lenient().withLimits(Limits.standard().withMaxDepth(1_000))));
        assertThrows(IOException.class, () -> deepest.readValue("[".repeat(1_500), JsonValue.class));

        ObjectMapper small = new ObjectMapper()
                .registerModule(new LmcModule(
                        LmcJson.strict().withLimits(Limits.standard().withMaxBytes(200))));
        assertEquals(3, small.readValue("[" + GOOD + "," + GOOD + "," + GOOD + "]", Project[].class).length);
        String longer = GOOD.replace("\"A\"", "\"" + "A".repeat(20_000) + "\"");
        thrown = assertThrows(LmcMappingException.class, () -> small.readValue(longer, Project.class));
        assertEquals("LMC-JSN-003", thrown.report().violations().get(0).rule());

        ObjectMapper few = new ObjectMapper()
                .registerModule(new LmcModule(
                        LmcJson.strict().withLimits(Limits.standard().withMaxProblems(2))));
        thrown = assertThrows(LmcMappingException.class, () -> few.readValue(BAD, Project.class));
        assertEquals(2, thrown.report().violations().size());
        assertEquals(4, thrown.report().leftOut(Severity.ERROR));
    }

    @Test
    void rulesAreAskedWhereTheModuleSaysSo() throws IOException {
        String json =
                "{\"type\":\"project\",\"schema\":\"lmc/1\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"kind\":\"railway\","
                        + "\"history\":[{\"event\":\"opened\",\"date\":\"2010\"},{\"event\":\"construction-started\",\"date\":\"2015\"}]}";
        LmcJson rules = LmcJson.strict().withValidator(Validator.standard());
        ValidationReport expected = rules.tryRead(json, Project.class).report();
        assertTrue(expected.count(Severity.ERROR) > 0);
        ObjectMapper mapper = new ObjectMapper().registerModule(new LmcModule(rules));
        LmcMappingException thrown =
                assertThrows(LmcMappingException.class, () -> mapper.readValue(json, Project.class));
        assertEquals(summary(expected), summary(thrown.report()));
        MAPPER.readValue(json, Project.class);
    }

    @Test
    void anUnpairedSurrogateInATreeIsAProblemAtItsPlace() {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.set("en", new TextNode("a\uD800"));
        LmcMappingException thrown =
                assertThrows(LmcMappingException.class, () -> MAPPER.treeToValue(tree, LocalizedText.class));
        assertEquals("/en", thrown.report().violations().get(0).pointer().toString());
        ObjectNode named = MAPPER.createObjectNode();
        named.put("\uDC00", 1);
        assertThrows(LmcMappingException.class, () -> MAPPER.treeToValue(named, JsonValue.class));
        IllegalArgumentException key = assertThrows(
                IllegalArgumentException.class,
                () -> MAPPER.convertValue(Map.of("\uDC00", 1), new TypeReference<Map<RecordId, Integer>>() {}));
        assertInstanceOf(LmcMappingException.class, key.getCause());
    }

    /** Jackson's own message names the keys on the way to the value. */
    @Test
    void aKeyOfAMapCannotForgeALine() {
        LmcMappingException thrown = read("{\"byName\":{\"x\\nERROR at /forged\\u202e\":{\"type\":\"project\"}}}");
        assertTrue(thrown.getMessage().contains("[\"x\\u000aERROR at /forged\\u202e\"]"), thrown::getMessage);
        assertTrue(thrown.getMessage().lines().noneMatch(each -> each.startsWith("ERROR at /forged")));
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
