package org.lancangmekong.json.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Code;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.HardFacts;
import org.lancangmekong.json.LmcJson;

/** What the module covers, how it is found, and what it leaves alone. */
class ModuleTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new LmcModule());
    private static final ObjectMapper LENIENT = new ObjectMapper().registerModule(new LmcModule(LmcJson.lenient()));

    private static final List<LmcRecord> RECORDS =
            HardFacts.groups().values().stream().flatMap(List::stream).toList();

    private static final Project NUMBERS = project(
            "text",
            "2.50",
            "big",
            "123456789012345678901234567890.1234567890",
            "tiny",
            "1e-400",
            "huge",
            "1E+400",
            "int",
            "7",
            "long",
            "12345678901",
            "bigInt",
            "123456789012345678901234567890",
            "zero",
            "-0",
            "flat",
            "1.0");

    private static Project project(String... namesAndNumbers) {
        var builder = ((Project) RECORDS.stream()
                        .filter(Project.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .toBuilder();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            builder.putExtension(namesAndNumbers[i], JsonValue.number(namesAndNumbers[i + 1]));
        }
        return builder.build();
    }

    @Test
    void itIsFoundAsAService() throws IOException {
        assertTrue(ServiceLoader.load(Module.class).stream().anyMatch(each -> each.type() == LmcModule.class));
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        assertEquals("\"water-resources\"", mapper.writeValueAsString(PriorityArea.WATER_RESOURCES));
        assertEquals(RECORDS.get(0), mapper.readValue(LmcJson.strict().write(RECORDS.get(0)), LmcRecord.class));
    }

    @Test
    void ofSeveralTheLastHolds() throws IOException {
        String json = LmcJson.lenient().write(NUMBERS);
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        assertThrows(LmcMappingException.class, () -> mapper.readValue(json, Project.class));
        mapper.registerModule(new LmcModule());
        assertEquals(1, mapper.getRegisteredModuleIds().size());
        ObjectMapper other =
                new ObjectMapper().findAndRegisterModules().registerModule(new LmcModule(LmcJson.lenient()));
        assertEquals(NUMBERS, other.readValue(json, Project.class));
        assertEquals("LmcModule", new LmcModule().getModuleName());
    }

    /** Every type of the model that has a kind, a table of members or codes is covered; by the class files, not a list. */
    @Test
    void everyTypeIsCovered() throws ReflectiveOperationException {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(
                        "org.lancangmekong.core.model",
                        "org.lancangmekong.core.value",
                        "org.lancangmekong.core.vocabulary")) {
            Class<?> type = each.reflect();
            boolean isPublic = Modifier.isPublic(type.getModifiers());
            if (isPublic && Code.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                types.add(type);
            } else if (isPublic && LmcRecord.class.isAssignableFrom(type)) {
                types.add(type);
            } else if (isPublic && hasKind(type)) {
                types.add(type);
            }
        }
        assertTrue(types.size() > 50, types.toString());
        for (Class<?> each : types) {
            assertTrue(ModuleTypes.all().contains(each), each.getName());
        }
    }

    private static boolean hasKind(Class<?> type) {
        boolean nested = Stream.of(type.getDeclaredClasses())
                .anyMatch(each -> each.getSimpleName().equals("Table")
                        && Shapes.find(type).isPresent());
        return nested
                || Stream.of(type.getDeclaredFields())
                        .anyMatch(each -> each.getName().equals("KIND")
                                && Kind.class.isAssignableFrom(each.getType())
                                && Modifier.isPublic(each.getModifiers()));
    }

    @Test
    void everyValueInTheRecordsByItself() throws IOException {
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        for (LmcRecord each : RECORDS) {
            collect(each, values);
        }
        assertTrue(values.size() > 30, values.keySet().toString());
        for (Map.Entry<Class<?>, Object> each : values.entrySet()) {
            String json = MAPPER.writeValueAsString(each.getValue());
            assertEquals(each.getValue(), MAPPER.readValue(json, each.getKey()));
            assertEquals(each.getValue(), MAPPER.convertValue(each.getValue(), each.getKey()));
            if (each.getValue() instanceof Code code) {
                assertEquals("\"" + code.code() + "\"", json);
            } else if (!(each.getValue() instanceof Pointer)) {
                assertEquals(LmcJson.strict().write(each.getValue()), json);
            }
        }
    }

    private static <T extends LmcRecord> void collect(LmcRecord record, Map<Class<?>, Object> values) {
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (kind.type().getName().startsWith("org.lancangmekong.")) {
                values.putIfAbsent(kind instanceof ObjectKind ? kind.type() : value.getClass(), value);
            }
        });
    }

    @Test
    void allCodesAsValuesAndKeys() throws IOException {
        for (Class<?> type : ModuleTypes.all()) {
            if (Code.class.isAssignableFrom(type) && type != RecordType.class) {
                for (Object each : kind(type).values()) {
                    String code = "\"" + ((Code) each).code() + "\"";
                    assertEquals(code, MAPPER.writeValueAsString(each));
                    assertSame(each, MAPPER.readValue(code, type));
                    String map = "{" + code + ":1}";
                    assertEquals(map, MAPPER.writeValueAsString(Map.of(each, 1)));
                    assertEquals(
                            Map.of(each, 1),
                            MAPPER.readValue(
                                    map, MAPPER.getTypeFactory().constructMapType(Map.class, type, Integer.class)));
                }
            }
        }
    }

    private static CodeKind<?> kind(Class<?> type) {
        return (CodeKind<?>) ModuleTypes.forKeys(type).orElseThrow();
    }

    @Test
    void mapsAndSetsOfTheJdk() throws IOException {
        EnumMap<Pillar, List<EdtfDate>> map =
                new EnumMap<>(Map.of(Pillar.SOCIAL_CULTURAL, List.of(EdtfDate.parse("2016"))));
        String json = "{\"social-cultural\":[\"2016\"]}";
        assertEquals(json, MAPPER.writeValueAsString(map));
        assertEquals(map, MAPPER.readValue(json, new TypeReference<EnumMap<Pillar, List<EdtfDate>>>() {}));
        assertEquals(
                EnumSet.of(Pillar.SOCIAL_CULTURAL),
                MAPPER.readValue("[\"social-cultural\"]", new TypeReference<EnumSet<Pillar>>() {}));
        Map<Object, Object> mixed = new LinkedHashMap<>();
        mixed.put(RecordId.of("a"), Country.LAOS);
        mixed.put(Country.LAOS, EdtfDate.parse("2016-03?"));
        mixed.put(LanguageTag.of("zh-Hans"), LocalizedText.of("en", "x"));
        mixed.put(EdtfDate.parse("2016/2018"), Field.of("health"));
        mixed.put(Pointer.parse("/a~1b"), Pointer.parse("/name"));
        mixed.put("own", List.of(Quantity.exactly("1", "km")));
        assertEquals(
                "{\"a\":\"LA\",\"LA\":\"2016-03?\",\"zh-Hans\":{\"en\":\"x\"},\"2016/2018\":\"health\",\"/a~1b\":\"/name\","
                        + "\"own\":[{\"is\":\"1\",\"unit\":\"km\"}]}",
                MAPPER.writeValueAsString(mixed));
        assertEquals(
                Map.of(EdtfDate.parse("2016/2018"), new Quantity[0].length),
                MAPPER.readValue("{\"2016/2018\":0}", new TypeReference<Map<EdtfDate, Integer>>() {}));
        assertEquals(3, MAPPER.readValue("[\"LA\",\"CN\",\"TH\"]", Country[].class).length);
    }

    /** An application's own class that implements a type of ours is written as that type, and never read as it. */
    private static final class OwnPlace implements Place {
        @Override
        public Optional<LocalizedText> name() {
            return Optional.of(LocalizedText.of("en", "Boten"));
        }

        @Override
        public Optional<Country> country() {
            return Optional.of(Country.LAOS);
        }

        @Override
        public Optional<PlaceRole> role() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> lon() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> lat() {
            return Optional.empty();
        }

        @Override
        public Optional<org.lancangmekong.core.vocabulary.Precision> precision() {
            return Optional.empty();
        }

        @Override
        public List<Evidence> evidence() {
            return List.of();
        }
    }

    @Test
    void hiddenAndOtherImplementations() throws IOException {
        Object hidden = NUMBERS;
        assertNotEquals(Project.class, hidden.getClass());
        assertEquals(NUMBERS, LENIENT.readValue(LmcJson.lenient().write(hidden), hidden.getClass()));
        String json = "{\"name\":{\"en\":\"Boten\"},\"country\":\"LA\"}";
        assertEquals(json, MAPPER.writeValueAsString(new OwnPlace()));
        assertEquals(
                Optional.of(Country.LAOS), MAPPER.readValue(json, Place.class).country());
        IOException thrown = assertThrows(IOException.class, () -> MAPPER.readValue(json, OwnPlace.class));
        assertNotEquals(LmcMappingException.class, thrown.getClass());
    }

    @Test
    void nothingIsUpdated() throws IOException {
        String json = LmcJson.strict().write(RECORDS.get(0));
        for (Map.Entry<String, Object> each : Map.of(
                        "{\"id\":\"b\"}",
                        RECORDS.get(0),
                        json,
                        RECORDS.get(0),
                        "\"LA\"",
                        Country.CHINA,
                        "[1]",
                        JsonValue.of(true))
                .entrySet()) {
            IOException thrown = assertThrows(
                    InvalidDefinitionException.class,
                    () -> LENIENT.readerForUpdating(each.getValue()).readValue(each.getKey()));
            assertTrue(
                    thrown.getMessage()
                            .matches("(?s)a \\w+ cannot be updated, since it never changes: read a new one, or .*"),
                    thrown.getMessage());
        }
        assertThrows(InvalidDefinitionException.class, () -> LENIENT.updateValue(RECORDS.get(0), Map.of("id", "b")));
    }

    @Test
    void aValueOfAMapThatIsUpdatedIsReplaced() throws IOException {
        Map<RecordId, LmcRecord> map = new LinkedHashMap<>(Map.of(RecordId.of("a"), RECORDS.get(0)));
        String json = "{\"a\":" + LmcJson.strict().write(RECORDS.get(1)) + "}";
        LENIENT.readerForUpdating(map)
                .forType(new TypeReference<Map<RecordId, LmcRecord>>() {})
                .readValue(json);
        assertEquals(Map.of(RecordId.of("a"), RECORDS.get(1)), map);
        Map<String, Country> codes = new LinkedHashMap<>(Map.of("a", Country.CHINA));
        LENIENT.readerForUpdating(codes)
                .forType(new TypeReference<Map<String, Country>>() {})
                .readValue("{\"a\":\"LA\"}");
        assertEquals(Map.of("a", Country.LAOS), codes);
    }

    /** Types of the application's and the JDK's, and those of ours that have no JSON form, are as without the module. */
    record Foreign(
            DayOfWeek day, Map<DayOfWeek, BigDecimal> map, Certainty certainty, Object anything, JsonNode node) {}

    @Test
    void foreignTypesAreUntouched() throws IOException {
        ObjectMapper bare = new ObjectMapper();
        Foreign foreign = new Foreign(
                DayOfWeek.FRIDAY,
                Map.of(DayOfWeek.MONDAY, new BigDecimal("1.50")),
                Certainty.POSSIBLE,
                List.of("a", 1),
                bare.readTree("{\"a\":[1.5,null]}"));
        String json = bare.writeValueAsString(foreign);
        assertEquals(json, MAPPER.writeValueAsString(foreign));
        assertEquals(foreign, MAPPER.readValue(json, Foreign.class));
        assertEquals(
                bare.writeValueAsString(List.of(foreign, foreign)),
                MAPPER.writeValueAsString(List.of(foreign, foreign)));
    }

    @Test
    void nullIsJsonsNullOnlyAsAnyJson() throws IOException {
        assertSame(JsonValue.NULL, MAPPER.readValue("null", JsonValue.class));
        assertNull(MAPPER.readValue("null", Project.class));
        assertEquals("null", MAPPER.writeValueAsString(JsonValue.NULL));
        Free free = MAPPER.readValue("{\"json\":null,\"id\":null}", Free.class);
        assertSame(JsonValue.NULL, free.json());
        assertNull(free.id());
        assertNull(MAPPER.readValue("{}", Free.class).json());
        assertEquals(
                List.of(JsonValue.NULL, JsonValue.of("x")),
                MAPPER.readValue("[null,\"x\"]", new TypeReference<List<JsonValue>>() {}));
    }

    record Free(JsonValue json, RecordId id, JsonValue.JsonObject object) {}

    @Test
    void anyJsonOfOneKind() throws IOException {
        Free free = MAPPER.readValue("{\"object\":{\"members\":{\"a\":1.50}}}", Free.class);
        assertEquals("{\"members\":{\"a\":1.50}}", free.object().toString());
        assertEquals(
                "{\"json\":null,\"id\":null,\"object\":{\"members\":{\"a\":1.50}}}", MAPPER.writeValueAsString(free));
        assertThrows(LmcMappingException.class, () -> MAPPER.readValue("{\"object\":[]}", Free.class));
        assertEquals(JsonValue.of(true), MAPPER.readValue("true", JsonValue.JsonBoolean.class));
        assertEquals(JsonValue.number("1e9"), MAPPER.readValue("1e9", JsonValue.JsonNumber.class));
        assertSame(JsonValue.NULL, MAPPER.readValue("null", JsonValue.JsonNull.class));
    }

    @Test
    void numbersKeepTheirTextInJson() throws IOException {
        String json = LENIENT.writeValueAsString(NUMBERS);
        assertEquals(LmcJson.lenient().write(NUMBERS), json);
        assertEquals(NUMBERS, LENIENT.readValue(json, Project.class));
        assertEquals(NUMBERS, LENIENT.readValue(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), Project.class));
        StringWriter text = new StringWriter();
        try (SequenceWriter writer = LENIENT.writer().writeValues(text)) {
            writer.write(NUMBERS).write(NUMBERS);
        }
        try (MappingIterator<Project> all = LENIENT.readerFor(Project.class).readValues(text.toString())) {
            assertEquals(List.of(NUMBERS, NUMBERS), all.readAll());
        }
    }

    static Stream<ObjectMapper> formats() {
        return Stream.of(
                new CBORMapper().registerModule(new LmcModule(LmcJson.lenient())),
                new SmileMapper().registerModule(new LmcModule(LmcJson.lenient())),
                new ObjectMapper(new YAMLFactory()).registerModule(new LmcModule(LmcJson.lenient())));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void otherFormats(ObjectMapper mapper) throws IOException {
        for (LmcRecord each : RECORDS) {
            assertEquals(each, mapper.readValue(mapper.writeValueAsBytes(each), LmcRecord.class));
        }
        List<LmcRecord> list = new ArrayList<>(RECORDS);
        assertEquals(list, mapper.readValue(mapper.writeValueAsBytes(list), new TypeReference<List<LmcRecord>>() {}));
        assertSameNumbers(NUMBERS, mapper.readValue(mapper.writeValueAsBytes(NUMBERS), Project.class));
        JsonNode tree = mapper.readTree(mapper.writeValueAsBytes(RECORDS.get(0)));
        assertEquals(RECORDS.get(0), mapper.treeToValue(tree, LmcRecord.class));
        assertEquals(
                Map.of(RecordId.of("a"), Pillar.SOCIAL_CULTURAL),
                mapper.readValue(
                        mapper.writeValueAsBytes(Map.of(RecordId.of("a"), Pillar.SOCIAL_CULTURAL)),
                        new TypeReference<Map<RecordId, Pillar>>() {}));
    }

    @Test
    void numbersKeepTheirValueInTreesAndBuffers() throws IOException {
        JsonMapper exact = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .addModule(new LmcModule(LmcJson.lenient()))
                .build();
        assertSameNumbers(NUMBERS, exact.treeToValue(exact.valueToTree(NUMBERS), Project.class));
        assertSameNumbers(NUMBERS, exact.treeToValue(exact.readTree(exact.writeValueAsString(NUMBERS)), Project.class));
        assertSameNumbers(NUMBERS, LENIENT.treeToValue(LENIENT.valueToTree(NUMBERS), Project.class));
        assertSameNumbers(NUMBERS, LENIENT.convertValue(NUMBERS, Project.class));
        try (TokenBuffer buffer = new TokenBuffer(exact, false)) {
            exact.writeValue(buffer, NUMBERS);
            assertSameNumbers(NUMBERS, exact.readValue(buffer.asParser(), Project.class));
        }
    }

    private static void assertSameNumbers(Project expected, Project actual) {
        assertEquals(expected.extensions().keySet(), actual.extensions().keySet());
        expected.extensions()
                .forEach((name, value) -> assertEquals(
                        0,
                        number(value).compareTo(number(actual.extensions().get(name))),
                        () -> name + " " + value + " " + actual.extensions().get(name)));
        assertEquals(
                expected.toBuilder().extensions(Map.of()).build(),
                actual.toBuilder().extensions(Map.of()).build());
    }

    private static BigDecimal number(JsonValue value) {
        return new BigDecimal(((JsonValue.JsonNumber) value).text());
    }

    @Test
    void aNumberWithoutAValueIsRefusedWhereOnlyValuesAreWritten() throws IOException {
        Project project = project("beyond", "1e99999999999");
        assertEquals(project, LENIENT.readValue(LENIENT.writeValueAsString(project), Project.class));
        IOException thrown = assertThrows(
                IOException.class,
                () -> new CBORMapper()
                        .registerModule(new LmcModule(LmcJson.lenient()))
                        .writeValueAsBytes(project));
        assertTrue(thrown.getMessage().startsWith("the exponent of 1e99999999999 is too large"), thrown.getMessage());
        assertTrue(thrown instanceof JsonGenerationException || thrown.getCause() instanceof JsonGenerationException);
    }

    @Test
    void inYamlANumberIsANumber() throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory()).registerModule(new LmcModule());
        assertEquals(Quantity.exactly("180", "km"), yaml.readValue("is: \"180\"\nunit: km\n", Quantity.class));
        LmcMappingException thrown =
                assertThrows(LmcMappingException.class, () -> yaml.readValue("is: 180\nunit: km\n", Quantity.class));
        assertEquals("/is", thrown.report().violations().get(0).pointer().toString());
        assertEquals(
                "the number 180",
                thrown.report().violations().get(0).arguments().get("found"));
    }

    @Test
    void lenientSyntaxIsTheMappersBusiness() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .addModule(new LmcModule())
                .build();
        assertEquals(Quantity.exactly("1", "km"), mapper.readValue("{is: '1', /* */ unit: 'km',}", Quantity.class));
        assertEquals("[7,0.5]", mapper.readValue("[007, .5]", JsonValue.class).toString());
        LmcMappingException thrown =
                assertThrows(LmcMappingException.class, () -> mapper.readValue("{'a':[1,NaN]}", JsonValue.class));
        assertEquals("/a/1", thrown.report().violations().get(0).pointer().toString());
        assertEquals("LMC-JSN-001", thrown.report().violations().get(0).rule());
    }

    @Test
    void objectsInTrees() throws IOException {
        JsonNode tree = MAPPER.createObjectNode()
                .set("list", MAPPER.createArrayNode().addPOJO(Country.LAOS).addPOJO(null));
        assertEquals(
                "{\"list\":[\"LA\",null]}",
                MAPPER.treeToValue(tree, JsonValue.class).toString());
        JsonNode foreign = MAPPER.createObjectNode()
                .set("list", MAPPER.createArrayNode().add(1).addPOJO(new Free(null, null, null)));
        LmcMappingException thrown =
                assertThrows(LmcMappingException.class, () -> MAPPER.treeToValue(foreign, JsonValue.class));
        assertEquals("/list/1", thrown.report().violations().get(0).pointer().toString());
        byte[] binary = new CBORMapper().writeValueAsBytes(Map.of("en", new byte[] {1}));
        thrown = assertThrows(
                LmcMappingException.class,
                () -> new CBORMapper().registerModule(new LmcModule()).readValue(binary, LocalizedText.class));
        assertEquals("/en", thrown.report().violations().get(0).pointer().toString());
        assertEquals(
                "this is not JSON: found binary data",
                thrown.report().violations().get(0).message());
        try (TokenBuffer buffer = new TokenBuffer(null, false)) {
            buffer.writeStartArray();
            buffer.writeObject(NUMBERS);
            buffer.writeEndArray();
            List<Project> read = MAPPER.readValue(buffer.asParser(), new TypeReference<List<Project>>() {});
            assertSame(NUMBERS, read.get(0));
        }
    }

    @Test
    void withoutACodec() throws IOException {
        StringWriter text = new StringWriter();
        try (var generator = new JsonFactory().createGenerator(text)) {
            LENIENT.writer().writeValue(generator, NUMBERS);
        }
        assertEquals(LmcJson.lenient().write(NUMBERS), text.toString());
    }

    @Test
    void severalTypesInOne() throws IOException {
        Map<String, List<LmcRecord>> all = new LinkedHashMap<>();
        RECORDS.forEach(each -> all.computeIfAbsent(each.type().code(), unused -> new ArrayList<>())
                .add(each));
        String json = MAPPER.writeValueAsString(all);
        assertEquals(all, MAPPER.readValue(json, new TypeReference<Map<String, List<LmcRecord>>>() {}));
        Some some = MAPPER.readValue(json, Some.class);
        assertEquals(all.get("event"), some.event());
        assertEquals(all.get("mechanism"), some.mechanism());
    }

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Some(List<Event> event, List<Mechanism> mechanism) {}
}
