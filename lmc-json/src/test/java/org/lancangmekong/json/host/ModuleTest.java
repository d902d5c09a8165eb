package org.lancangmekong.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
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
import org.lancangmekong.json.internal.host.HostTypes;

/** What the module covers, how it is found, and what it leaves alone. */
@ParameterizedClass
@EnumSource(Host.class)
class ModuleTest {
    @Parameter
    Host host;

    private HostMapper mapper;
    private HostMapper lenient;

    @BeforeEach
    void make() {
        mapper = host.mapper(LmcJson.strict());
        lenient = host.mapper(LmcJson.lenient());
    }

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
    void itIsFoundAsAService() throws Exception {
        HostMapper found = host.builder().findModules().build();
        assertEquals("\"water-resources\"", found.write(PriorityArea.WATER_RESOURCES));
        assertEquals(RECORDS.get(0), found.read(LmcJson.strict().write(RECORDS.get(0)), LmcRecord.class));
    }

    @Test
    void ofSeveralTheLastHolds() throws Exception {
        String json = LmcJson.lenient().write(NUMBERS);
        for (HostMapper each : List.of(
                host.builder().findModules().module(LmcJson.strict()).build(),
                host.builder()
                        .module(LmcJson.lenient())
                        .module(LmcJson.strict())
                        .build())) {
            assertEquals(
                    "LMC-JSN-005",
                    host.report(assertThrows(Exception.class, () -> each.read(json, Project.class)))
                            .violations()
                            .get(0)
                            .rule());
        }
        for (HostMapper each : List.of(
                host.builder().findModules().module(LmcJson.lenient()).build(),
                host.builder()
                        .module(LmcJson.strict())
                        .module(LmcJson.lenient())
                        .build())) {
            assertEquals(NUMBERS, each.read(json, Project.class));
        }
    }

    /** Every type of the model that has a kind, a table of members or codes is covered; by the class files, not a list. */
    @Test
    void everyTypeIsCovered() throws Exception {
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
            assertTrue(HostTypes.all().contains(each), each.getName());
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
    void everyValueInTheRecordsByItself() throws Exception {
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        for (LmcRecord each : RECORDS) {
            collect(each, values);
        }
        assertTrue(values.size() > 30, values.keySet().toString());
        for (Map.Entry<Class<?>, Object> each : values.entrySet()) {
            String json = mapper.write(each.getValue());
            assertEquals(each.getValue(), mapper.read(json, each.getKey()));
            assertEquals(each.getValue(), mapper.convert(each.getValue(), each.getKey()));
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
    void allCodesAsValuesAndKeys() throws Exception {
        for (Class<?> type : HostTypes.all()) {
            if (Code.class.isAssignableFrom(type) && type != RecordType.class) {
                for (Object each : kind(type).values()) {
                    String code = "\"" + ((Code) each).code() + "\"";
                    assertEquals(code, mapper.write(each));
                    assertSame(each, mapper.read(code, type));
                    String map = "{" + code + ":1}";
                    assertEquals(map, mapper.write(Map.of(each, 1)));
                    assertEquals(Map.of(each, 1), mapper.read(map, Types.map(type, Integer.class)));
                }
            }
        }
    }

    private static CodeKind<?> kind(Class<?> type) {
        return (CodeKind<?>) HostTypes.forKeys(type).orElseThrow();
    }

    @Test
    void mapsAndSetsOfTheJdk() throws Exception {
        EnumMap<Pillar, List<EdtfDate>> map =
                new EnumMap<>(Map.of(Pillar.SOCIAL_CULTURAL, List.of(EdtfDate.parse("2016"))));
        String json = "{\"social-cultural\":[\"2016\"]}";
        assertEquals(json, mapper.write(map));
        assertEquals(map, mapper.read(json, Types.of(EnumMap.class, Pillar.class, Types.list(EdtfDate.class))));
        assertEquals(
                EnumSet.of(Pillar.SOCIAL_CULTURAL),
                mapper.read("[\"social-cultural\"]", Types.of(EnumSet.class, Pillar.class)));
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
                mapper.write(mixed));
        assertEquals(
                Map.of(EdtfDate.parse("2016/2018"), new Quantity[0].length),
                mapper.read("{\"2016/2018\":0}", Types.map(EdtfDate.class, Integer.class)));
        assertEquals(3, ((Country[]) mapper.read("[\"LA\",\"CN\",\"TH\"]", Country[].class)).length);
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
        public Optional<String> region() {
            return Optional.empty();
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
        public List<Identifier> identifiers() {
            return List.of();
        }

        @Override
        public List<Evidence> evidence() {
            return List.of();
        }
    }

    @Test
    void hiddenAndOtherImplementations() throws Exception {
        Object hidden = NUMBERS;
        assertNotEquals(Project.class, hidden.getClass());
        assertEquals(NUMBERS, lenient.read(LmcJson.lenient().write(hidden), hidden.getClass()));
        String json = "{\"name\":{\"en\":\"Boten\"},\"country\":\"LA\"}";
        assertEquals(json, mapper.write(new OwnPlace()));
        assertEquals(Optional.of(Country.LAOS), ((Place) mapper.read(json, Place.class)).country());
        assertEquals(OwnPlace.class, mapper.read("{}", OwnPlace.class).getClass());
    }

    static List<Arguments> updates() {
        return List.of(
                Arguments.of("{}", "{}"),
                Arguments.of("{\"kind\":\"road\"}", "{\"kind\":\"road\"}"),
                Arguments.of("{\"name\":{\"lo\":\"x\"}}", "{\"name\":{\"en\":\"A\",\"lo\":\"x\"}}"),
                Arguments.of("{\"summary\":null}", "{\"summary\":null}"),
                Arguments.of("{\"evidence\":[{\"source\":\"s2\"}]}", "{\"evidence\":[{\"source\":\"s2\"}]}"));
    }

    private static final String UPDATED =
            "{\"type\":\"project\",\"schema\":\"lmc/1\",\"id\":\"a\",\"name\":{\"en\":\"A\"},"
                    + "\"summary\":{\"en\":\"One.\"},\"evidence\":[{\"source\":\"s1\"}],\"kind\":\"bridge\"}";

    /** What is absent stays, and the value that was updated is as before. */
    @ParameterizedTest
    @MethodSource("updates")
    void anUpdateGivesAnotherValue(String json, String same) throws Exception {
        Project before = LmcJson.strict().read(UPDATED, Project.class);
        Project expected = LmcJson.strict().patch(before, same);
        assertEquals(expected, lenient.update(before, Project.class, json));
        assertEquals(expected, lenient.update(before, LmcRecord.class, json));
        assertEquals(LmcJson.strict().read(UPDATED, Project.class), before);
    }

    @Test
    void whatHasNoMembersIsReplaced() throws Exception {
        assertEquals(Country.LAOS, lenient.update(Country.CHINA, Country.class, "\"LA\""));
        assertEquals(
                JsonValue.array(JsonValue.number("1")), lenient.update(JsonValue.of(true), JsonValue.class, "[1]"));
    }

    @Test
    void whatIsWrongWithAnUpdateIsReportedAtItsPlace() {
        Project before = LmcJson.strict().read(UPDATED, Project.class);
        Exception thrown = assertThrows(
                Exception.class, () -> lenient.update(before, Project.class, "{\"kind\":null,\n\"name\":{\"en\":7}}"));
        assertTrue(
                thrown.getMessage().contains("at /kind (line 1, column 9")
                        && thrown.getMessage().contains("at /name/en (line 2, column 14"),
                thrown.getMessage());
    }

    @Test
    void aValueOfAMapThatIsUpdatedIsReplaced() throws Exception {
        Map<RecordId, LmcRecord> map = new LinkedHashMap<>(Map.of(RecordId.of("a"), RECORDS.get(0)));
        String json = "{\"a\":" + LmcJson.strict().write(RECORDS.get(1)) + "}";
        lenient.update(map, Types.map(RecordId.class, LmcRecord.class), json);
        assertEquals(Map.of(RecordId.of("a"), RECORDS.get(1)), map);
        Map<String, Country> codes = new LinkedHashMap<>(Map.of("a", Country.CHINA));
        lenient.update(codes, Types.map(String.class, Country.class), "{\"a\":\"LA\"}");
        assertEquals(Map.of("a", Country.LAOS), codes);
    }

    /** Types of the application's and the JDK's, and enums of ours that have no JSON form, are as without the module. */
    record Foreign(DayOfWeek day, Map<DayOfWeek, BigDecimal> map, Certainty certainty, Object anything) {}

    @Test
    void foreignTypesAreUntouched() throws Exception {
        HostMapper bare = host.builder().build();
        Foreign foreign = new Foreign(
                DayOfWeek.FRIDAY,
                Map.of(DayOfWeek.MONDAY, new BigDecimal("1.50")),
                Certainty.POSSIBLE,
                List.of("a", 1));
        String json = bare.write(foreign);
        assertEquals(json, mapper.write(foreign));
        assertEquals(foreign, mapper.read(json, Foreign.class));
        assertEquals(bare.write(List.of(foreign, foreign)), mapper.write(List.of(foreign, foreign)));
    }

    @Test
    void nullIsJsonsNullOnlyAsAnyJson() throws Exception {
        assertSame(JsonValue.NULL, mapper.read("null", JsonValue.class));
        assertNull(mapper.read("null", Project.class));
        assertEquals("null", mapper.write(JsonValue.NULL));
        Free free = (Free) mapper.read("{\"json\":null,\"id\":null}", Free.class);
        assertSame(JsonValue.NULL, free.json());
        assertNull(free.id());
        assertNull(((Free) mapper.read("{}", Free.class)).json());
        assertEquals(
                List.of(JsonValue.NULL, JsonValue.of("x")), mapper.read("[null,\"x\"]", Types.list(JsonValue.class)));
    }

    record Free(JsonValue json, RecordId id, JsonValue.JsonObject object) {}

    @Test
    void anyJsonOfOneKind() throws Exception {
        Free free = (Free) mapper.read("{\"object\":{\"members\":{\"a\":1.50}}}", Free.class);
        assertEquals("{\"members\":{\"a\":1.50}}", free.object().toString());
        assertEquals("{\"json\":null,\"id\":null,\"object\":{\"members\":{\"a\":1.50}}}", mapper.write(free));
        host.report(assertThrows(Exception.class, () -> mapper.read("{\"object\":[]}", Free.class)));
        assertEquals(JsonValue.of(true), mapper.read("true", JsonValue.JsonBoolean.class));
        assertEquals(JsonValue.number("1e9"), mapper.read("1e9", JsonValue.JsonNumber.class));
        assertSame(JsonValue.NULL, mapper.read("null", JsonValue.JsonNull.class));
    }

    @Test
    void numbersKeepTheirTextInJson() throws Exception {
        String json = lenient.write(NUMBERS);
        assertEquals(LmcJson.lenient().write(NUMBERS), json);
        assertEquals(NUMBERS, lenient.read(json, Project.class));
        assertEquals(NUMBERS, lenient.readBytes(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), Project.class));
        assertEquals(List.of(NUMBERS, NUMBERS), lenient.readAll(json + "\n" + json, Project.class));
    }

    @Test
    void otherFormats() throws Exception {
        for (HostMapper each : host.otherFormats(LmcJson.lenient())) {
            for (LmcRecord record : RECORDS) {
                assertEquals(record, each.readBytes(each.writeBytes(record), LmcRecord.class));
            }
            List<LmcRecord> list = new ArrayList<>(RECORDS);
            assertEquals(list, each.readBytes(each.writeBytes(list), Types.list(LmcRecord.class)));
            assertSameNumbers(NUMBERS, each.readBytes(each.writeBytes(NUMBERS), Project.class));
            assertEquals(RECORDS.get(0), each.throughTree(RECORDS.get(0), LmcRecord.class));
            Map<RecordId, Pillar> map = Map.of(RecordId.of("a"), Pillar.SOCIAL_CULTURAL);
            assertEquals(map, each.readBytes(each.writeBytes(map), Types.map(RecordId.class, Pillar.class)));
        }
    }

    @Test
    void numbersKeepTheirValueInTreesAndBuffers() throws Exception {
        String json = lenient.write(NUMBERS);
        assertSameNumbers(NUMBERS, lenient.throughTree(NUMBERS, Project.class));
        assertSameNumbers(NUMBERS, lenient.readThroughTree(json, Project.class));
        assertSameNumbers(NUMBERS, lenient.convert(NUMBERS, Project.class));
        assertSameNumbers(NUMBERS, lenient.throughBuffer(NUMBERS, Project.class));
        HostMapper plain = host.builder().module(LmcJson.lenient()).build();
        assertSameNumbers(NUMBERS, plain.throughTree(NUMBERS, Project.class));
        assertSameNumbers(NUMBERS, plain.convert(NUMBERS, Project.class));
    }

    private static void assertSameNumbers(Project expected, Object read) {
        Project actual = (Project) read;
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
    void aNumberWithoutAValueIsRefusedWhereOnlyValuesAreWritten() throws Exception {
        Project project = project("beyond", "1e99999999999");
        assertEquals(project, lenient.read(lenient.write(project), Project.class));
        HostMapper cbor = host.otherFormats(LmcJson.lenient()).get(0);
        Exception thrown = assertThrows(Exception.class, () -> cbor.writeBytes(project));
        assertTrue(thrown.getMessage().startsWith("the exponent of 1e99999999999 is too large"), thrown.getMessage());
    }

    @Test
    void inYamlANumberIsANumber() throws Exception {
        HostMapper yaml = host.otherFormats(LmcJson.strict()).get(2);
        assertEquals(Quantity.exactly("180", "km"), yaml.read("is: \"180\"\nunit: km\n", Quantity.class));
        Violation found = onlyViolation(() -> yaml.read("is: 180\nunit: km\n", Quantity.class));
        assertEquals("/is", found.pointer().toString());
        assertEquals("180", found.arguments().get("found.number"));
        assertEquals("line 1, column 5", found.location().orElseThrow().toString());
    }

    private Violation onlyViolation(Executable reading) {
        List<Violation> all =
                host.report(assertThrows(Exception.class, reading)).violations();
        assertEquals(1, all.size(), all.toString());
        return all.get(0);
    }

    @Test
    void lenientSyntaxIsTheMappersBusiness() throws Exception {
        HostMapper sloppy = host.builder()
                .enable("ALLOW_SINGLE_QUOTES")
                .enable(host == Host.JACKSON_2 ? "ALLOW_UNQUOTED_FIELD_NAMES" : "ALLOW_UNQUOTED_PROPERTY_NAMES")
                .enable("ALLOW_JAVA_COMMENTS")
                .enable("ALLOW_TRAILING_COMMA")
                .enable("ALLOW_LEADING_ZEROS_FOR_NUMBERS")
                .enable("ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS")
                .enable("ALLOW_NON_NUMERIC_NUMBERS")
                .module(LmcJson.strict())
                .build();
        assertEquals(Quantity.exactly("1", "km"), sloppy.read("{is: '1', /* */ unit: 'km',}", Quantity.class));
        assertEquals("[7,0.5]", sloppy.read("[007, .5]", JsonValue.class).toString());
        Violation found = onlyViolation(() -> sloppy.read("{'a':[1,NaN]}", JsonValue.class));
        assertEquals("/a/1", found.pointer().toString());
        assertEquals("LMC-JSN-001", found.rule());
        assertEquals("line 1, column 9", found.location().orElseThrow().toString());
    }

    @Test
    void binaryDataIsNotJson() throws Exception {
        HostMapper cbor = host.otherFormats(LmcJson.strict()).get(0);
        byte[] binary = cbor.writeBytes(Map.of("en", new byte[] {1}));
        Violation found = onlyViolation(() -> cbor.readBytes(binary, LocalizedText.class));
        assertEquals("/en", found.pointer().toString());
        assertEquals("this is not JSON: found binary data", found.message());
        assertEquals("byte 4", found.location().orElseThrow().toString());
    }

    @Test
    void severalTypesInOne() throws Exception {
        Map<String, List<LmcRecord>> all = new LinkedHashMap<>();
        RECORDS.forEach(each -> all.computeIfAbsent(each.type().code(), unused -> new ArrayList<>())
                .add(each));
        String json = mapper.write(all);
        assertEquals(all, mapper.read(json, Types.map(String.class, Types.list(LmcRecord.class))));
        Some some = (Some) mapper.read(json, Some.class);
        assertEquals(all.get("event"), some.event());
        assertEquals(all.get("mechanism"), some.mechanism());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Some(List<Event> event, List<Mechanism> mechanism) {}
}
