package org.lancangmekong.json.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.HardFacts;
import org.lancangmekong.json.LmcJson;

/** Whatever the settings of the mapper, the model's values read and write as through {@link LmcJson}. */
class ModuleMatrixTest {
    /** Compares JSON as trees, numbers as they are written. */
    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final PolymorphicTypeValidator ANYTHING = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();

    private static final List<LmcRecord> RECORDS =
            HardFacts.groups().values().stream().flatMap(List::stream).toList();

    /** One setting, or several that go together. */
    record Setting(String name, JsonMapper.Builder builder) {
        ObjectMapper mapper() {
            return builder.addModule(new LmcModule()).build();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Setting setting(String name, Consumer<JsonMapper.Builder> change) {
        JsonMapper.Builder builder = JsonMapper.builder();
        change.accept(builder);
        return new Setting(name, builder);
    }

    private abstract static class Hostile {
        @JsonProperty("renamed")
        abstract RecordId id();

        @JsonIgnore
        abstract LocalizedText name();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "type")
    private abstract static class Typed {}

    /** A view that nothing of the model is in. */
    interface Outer {}

    static Stream<Setting> settings() {
        List<Setting> all = new ArrayList<>();
        all.add(setting("default", builder -> {}));
        all.add(setting("SNAKE_CASE", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)));
        all.add(setting("KEBAB_CASE", b -> b.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)));
        all.add(setting("UPPER_CAMEL", b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)));
        all.add(setting("LOWER_CASE", b -> b.propertyNamingStrategy(PropertyNamingStrategies.LOWER_CASE)));
        for (JsonInclude.Include each : List.of(
                JsonInclude.Include.NON_NULL,
                JsonInclude.Include.NON_ABSENT,
                JsonInclude.Include.NON_EMPTY,
                JsonInclude.Include.NON_DEFAULT)) {
            all.add(setting(each.name(), b -> b.defaultPropertyInclusion(JsonInclude.Value.construct(each, each))));
        }
        for (ObjectMapper.DefaultTyping each : ObjectMapper.DefaultTyping.values()) {
            for (JsonTypeInfo.As as :
                    List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
                all.add(setting("default typing " + each + " " + as, b -> b.activateDefaultTyping(ANYTHING, each, as)));
            }
        }
        for (DeserializationFeature each : List.of(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.USE_BIG_INTEGER_FOR_INTS,
                DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY,
                DeserializationFeature.READ_ENUMS_USING_TO_STRING,
                DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                DeserializationFeature.EAGER_DESERIALIZER_FETCH)) {
            all.add(setting(each + " on", b -> b.enable(each)));
            all.add(setting(each + " off", b -> b.disable(each)));
        }
        for (SerializationFeature each : List.of(
                SerializationFeature.WRITE_ENUMS_USING_TO_STRING,
                SerializationFeature.WRITE_ENUMS_USING_INDEX,
                SerializationFeature.WRITE_ENUM_KEYS_USING_INDEX,
                SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED,
                SerializationFeature.INDENT_OUTPUT,
                SerializationFeature.FAIL_ON_EMPTY_BEANS,
                SerializationFeature.EAGER_SERIALIZER_FETCH)) {
            all.add(setting(
                    each + " on", b -> b.enable(each).enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)));
            all.add(setting(each + " off", b -> b.disable(each)));
        }
        for (MapperFeature each : List.of(
                MapperFeature.USE_ANNOTATIONS,
                MapperFeature.USE_STATIC_TYPING,
                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                MapperFeature.DEFAULT_VIEW_INCLUSION,
                MapperFeature.ALLOW_COERCION_OF_SCALARS,
                MapperFeature.INFER_PROPERTY_MUTATORS,
                MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)) {
            all.add(setting(each + " on", b -> b.enable(each)));
            all.add(setting(each + " off", b -> b.disable(each)));
        }
        all.add(setting(
                "wrapped root",
                b -> b.enable(SerializationFeature.WRAP_ROOT_VALUE).enable(DeserializationFeature.UNWRAP_ROOT_VALUE)));
        all.add(setting("plain decimals", b -> b.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)));
        all.add(setting(
                "strict duplicates",
                b -> b.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                        .enable(JsonGenerator.Feature.STRICT_DUPLICATE_DETECTION)));
        all.add(setting("ASCII", b -> b.enable(JsonWriteFeature.ESCAPE_NON_ASCII)));
        all.add(setting(
                "mixins that rename and ignore",
                b -> b.addMixIn(Project.class, Hostile.class)
                        .addMixIn(LmcRecord.class, Hostile.class)
                        .addMixIn(Quantity.class, Hostile.class)));
        all.add(setting(
                "mixins that add types",
                b -> b.addMixIn(Project.class, Typed.class)
                        .addMixIn(LmcRecord.class, Typed.class)
                        .addMixIn(Pillar.class, Typed.class)));
        for (JsonAutoDetect.Visibility each : List.of(JsonAutoDetect.Visibility.ANY, JsonAutoDetect.Visibility.NONE)) {
            all.add(setting("field visibility " + each, b -> b.visibility(PropertyAccessor.FIELD, each)));
        }
        all.add(setting("coercions", b -> {
            b.withCoercionConfigDefaults(ModuleMatrixTest::coerceAll);
            b.enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT);
        }));
        all.add(setting(
                "a filter that takes everything out",
                b -> b.filterProvider(
                        new SimpleFilterProvider().setDefaultFilter(SimpleBeanPropertyFilter.filterOutAllExcept()))));
        return all.stream();
    }

    private static void coerceAll(MutableCoercionConfig config) {
        for (CoercionInputShape each : CoercionInputShape.values()) {
            config.setCoercion(each, CoercionAction.AsEmpty);
        }
    }

    private static Class<?> typeOf(LmcRecord record) {
        return Shapes.of(record).type();
    }

    private static JsonNode expected(Object value) throws IOException {
        return TREES.readTree(LmcJson.strict().writeBytes(value));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void eachRecordAsARoot(Setting setting) throws IOException {
        ObjectMapper mapper = setting.mapper();
        boolean wrapped = mapper.isEnabled(SerializationFeature.WRAP_ROOT_VALUE);
        for (LmcRecord each : RECORDS) {
            String json = mapper.writeValueAsString(each);
            JsonNode tree = TREES.readTree(json);
            assertEquals(expected(each), wrapped ? tree.get(typeOf(each).getSimpleName()) : tree);
            assertEquals(each, mapper.readValue(json, typeOf(each)));
            String declared = mapper.writerFor(LmcRecord.class).writeValueAsString(each);
            tree = TREES.readTree(declared);
            assertEquals(expected(each), wrapped ? tree.get("LmcRecord") : tree);
            assertEquals(each, mapper.readValue(declared, LmcRecord.class));
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void recordsInContainers(Setting setting) throws IOException {
        ObjectMapper mapper = setting.mapper();
        List<LmcRecord> list = new ArrayList<>(RECORDS.subList(0, 40));
        assertRoundTrip(mapper, mapper.getTypeFactory().constructCollectionType(List.class, LmcRecord.class), list);
        Map<RecordId, LmcRecord> map = new LinkedHashMap<>();
        list.forEach(each -> map.put(each.id(), each));
        assertRoundTrip(
                mapper, mapper.getTypeFactory().constructMapType(Map.class, RecordId.class, LmcRecord.class), map);
        List<Project> projects = new ArrayList<>(projects());
        assertRoundTrip(mapper, mapper.getTypeFactory().constructCollectionType(List.class, Project.class), projects);
        Map<String, List<Project>> nested = new LinkedHashMap<>(Map.of("all", projects));
        JavaType lists = mapper.getTypeFactory().constructCollectionType(ArrayList.class, Project.class);
        JavaType text = mapper.constructType(String.class);
        assertRoundTrip(mapper, mapper.getTypeFactory().constructMapType(LinkedHashMap.class, text, lists), nested);
    }

    private static List<Project> projects() {
        return RECORDS.stream()
                .filter(Project.class::isInstance)
                .map(Project.class::cast)
                .toList();
    }

    private static void assertRoundTrip(ObjectMapper mapper, JavaType type, Object value) throws IOException {
        String json = mapper.writerFor(type).writeValueAsString(value);
        assertEquals(value, mapper.readerFor(type).readValue(json));
        assertEquals(value, mapper.readValue(json, type));
    }

    /** What an application has of its own, with ours in it. */
    record Dossier(
            String ownTitle,
            Project project,
            LmcRecord any,
            ArrayList<LmcRecord> manyRecords,
            LinkedHashMap<RecordId, Project> byId,
            LinkedHashMap<Country, Quantity> byCountry,
            LinkedHashMap<Pillar, PriorityArea> byPillar,
            LinkedHashMap<LanguageTag, LocalizedText> byLanguage,
            LinkedHashMap<EdtfDate, Field> byDate,
            LinkedHashMap<Field, Country> byField,
            Pillar pillar,
            Country country,
            Field field,
            EdtfDate when,
            JsonValue json,
            Own own) {}

    /** A bean of the application's. */
    public static final class Own {
        private String someName = "";
        private RecordId someId;

        public String getSomeName() {
            return someName;
        }

        public void setSomeName(String name) {
            this.someName = name;
        }

        @JsonView(Outer.class)
        public RecordId getSomeId() {
            return someId;
        }

        public void setSomeId(RecordId id) {
            this.someId = id;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Own that && someName.equals(that.someName) && someId.equals(that.someId);
        }

        @Override
        public int hashCode() {
            return someName.hashCode();
        }
    }

    static Dossier dossier() {
        Project project = projects().get(0);
        Own own = new Own();
        own.setSomeName("mine");
        own.setSomeId(RecordId.of("mine-too"));
        return new Dossier(
                "title",
                project,
                project,
                new ArrayList<>(RECORDS.subList(0, 3)),
                new LinkedHashMap<>(Map.of(project.id(), project)),
                new LinkedHashMap<>(Map.of(Country.LAOS, Quantity.exactly("422", "km"))),
                new LinkedHashMap<>(Map.of(Pillar.SOCIAL_CULTURAL, PriorityArea.WATER_RESOURCES)),
                new LinkedHashMap<>(Map.of(LanguageTag.of("zh-Hans"), LocalizedText.of("en", "Mekong"))),
                new LinkedHashMap<>(Map.of(EdtfDate.parse("2021-12/2022"), Field.of("health"))),
                new LinkedHashMap<>(Map.of(Field.of("something-new"), Country.THAILAND)),
                Pillar.POLITICAL_SECURITY,
                Country.of("JP"),
                Field.of("another-new-one"),
                EdtfDate.parse("2021-12-03~"),
                JsonValue.array(JsonValue.NULL, JsonValue.of(true), JsonValue.number("7")),
                own);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void inTheApplicationsOwnRecordsAndBeans(Setting setting) throws IOException {
        ObjectMapper mapper = setting.mapper();
        if (!mapper.isEnabled(MapperFeature.USE_ANNOTATIONS)
                || mapper.getPropertyNamingStrategy() == PropertyNamingStrategies.LOWER_CASE) {
            return; // Jackson itself reads no such records
        }
        assertRoundTrip(mapper, mapper.constructType(Dossier.class), dossier());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void throughATreeAndABuffer(Setting setting) throws IOException {
        ObjectMapper mapper = setting.mapper();
        boolean trees = makesTrees(mapper);
        assertEquals(
                trees, !setting.name().contains("EVERYTHING") && !setting.name().equals("wrapped root"));
        for (LmcRecord each : RECORDS) {
            if (trees) {
                JsonNode tree = mapper.valueToTree(each);
                assertEquals(expected(each), TREES.readTree(tree.toString()));
                assertEquals(each, mapper.treeToValue(tree, typeOf(each)));
            }
            assertEquals(each, mapper.convertValue(each, LmcRecord.class));
            try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
                mapper.writeValue(buffer, each);
                assertEquals(each, mapper.readValue(buffer.asParser(), typeOf(each)));
            }
        }
    }

    /** Jackson's own way to a tree fails for any value where roots are wrapped, or everything is typed. */
    private static boolean makesTrees(ObjectMapper mapper) {
        try {
            mapper.valueToTree(new Own());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void aViewThatNothingOfOursIsInTakesNothingAway() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .addModule(new LmcModule())
                .build();
        for (LmcRecord each : RECORDS) {
            String json = mapper.writerWithView(Outer.class).writeValueAsString(each);
            assertEquals(expected(each), TREES.readTree(json));
            assertEquals(
                    each,
                    mapper.readerWithView(Outer.class).forType(LmcRecord.class).readValue(json));
        }
        assertEquals(
                "{\"someId\":\"mine-too\"}",
                mapper.writerWithView(Outer.class).writeValueAsString(dossier().own()));
    }

    @Test
    void theSettingsStillHoldForWhatIsTheApplications() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .addModule(new LmcModule())
                .build();
        assertEquals(
                "{\"some_name\":\"mine\",\"some_id\":\"mine-too\"}",
                mapper.writeValueAsString(dossier().own()));
        JsonNode tree = mapper.valueToTree(dossier());
        assertEquals("title", tree.get("own_title").asText());
        assertEquals(
                expected(dossier().project()),
                TREES.readTree(tree.get("project").toString()));
        assertFalse(tree.toString().contains("other_names"));
    }

    @Test
    void sortedKeysAndValues() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addModule(new LmcModule())
                .build();
        for (LmcRecord each : RECORDS) {
            assertEquals(LmcJson.strict().write(each), mapper.writeValueAsString(each));
        }
        Map<RecordId, Pillar> map = new LinkedHashMap<>();
        map.put(RecordId.of("b"), Pillar.SOCIAL_CULTURAL);
        map.put(RecordId.of("a"), Pillar.POLITICAL_SECURITY);
        assertEquals("{\"a\":\"political-security\",\"b\":\"social-cultural\"}", mapper.writeValueAsString(map));
    }

    @Provide
    Arbitrary<LmcRecord> records() {
        return Arbitraries.of(RECORDS);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void allWaysGiveTheSame(@ForAll("records") LmcRecord record) throws IOException {
        String json = LmcJson.strict().write(record);
        List<ObjectMapper> mappers = List.of(
                new ObjectMapper().registerModule(new LmcModule()),
                JsonMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS))
                        .activateDefaultTyping(ANYTHING, ObjectMapper.DefaultTyping.NON_FINAL)
                        .addModule(new LmcModule(LmcJson.lenient()))
                        .build(),
                JsonMapper.builder()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .addMixIn(Project.class, Hostile.class)
                        .findAndAddModules()
                        .build());
        for (ObjectMapper each : mappers) {
            assertEquals(json, each.writeValueAsString(record));
            assertEquals(record, each.readValue(json, LmcRecord.class));
            JsonNode tree = each.readTree(json);
            assertEquals(record, each.treeToValue(tree, LmcRecord.class));
            assertEquals(json, each.writeValueAsString(tree));
            assertEquals(json, each.valueToTree(record).toString());
        }
    }

    @Test
    void unknownRecordsToo() throws IOException {
        UnknownRecord record = UnknownRecord.builder()
                .typeCode("satellite")
                .id("lm-1")
                .name("en", "A satellite")
                .putExtension("orbit", JsonValue.number("2.50"))
                .build();
        ObjectMapper mapper = new ObjectMapper().registerModule(new LmcModule(LmcJson.lenient()));
        String json = mapper.writeValueAsString(record);
        assertEquals(LmcJson.lenient().write(record), json);
        assertEquals(record, mapper.readValue(json, LmcRecord.class));
        assertEquals(record, mapper.readValue(json, UnknownRecord.class));
        ObjectMapper strict = new ObjectMapper().registerModule(new LmcModule());
        JsonMappingException refused =
                assertThrows(JsonMappingException.class, () -> strict.writeValueAsString(record));
        assertTrue(refused.getMessage().contains("found a record of type \"satellite\""), refused.getMessage());
        assertThrows(
                JsonMappingException.class,
                () -> strict.writeValueAsString(Map.of(
                        "project",
                        Project.builder()
                                .id("p")
                                .name("en", "x")
                                .kind(ProjectKind.RAILWAY)
                                .putExtension("own", JsonValue.NULL)
                                .build())));
    }
}
