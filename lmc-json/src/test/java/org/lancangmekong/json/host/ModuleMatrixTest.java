package org.lancangmekong.json.host;

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
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
@ParameterizedClass
@EnumSource(Host.class)
class ModuleMatrixTest {
    /** The default typing of Jackson 2 that also marks what is final; elsewhere it is the next to it. */
    private static final String EVERYTHING = "EVERYTHING";

    /** Compares JSON as trees, numbers as they are written. */
    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final List<LmcRecord> RECORDS =
            HardFacts.groups().values().stream().flatMap(List::stream).toList();

    @Parameter
    Host host;

    /** One setting, or several that go together. */
    record Setting(String name, Consumer<HostBuilder> change) {
        HostMapper mapper(Host host) {
            HostBuilder builder = host.builder();
            change.accept(builder);
            return builder.module(LmcJson.strict()).build();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Setting setting(String name, Consumer<HostBuilder> change) {
        return new Setting(name, change);
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
        all.add(setting("default", b -> {}));
        for (String each : List.of("SNAKE_CASE", "KEBAB_CASE", "UPPER_CAMEL_CASE", "LOWER_CASE")) {
            all.add(setting(each, b -> b.naming(each)));
        }
        for (JsonInclude.Include each : List.of(
                JsonInclude.Include.NON_NULL,
                JsonInclude.Include.NON_ABSENT,
                JsonInclude.Include.NON_EMPTY,
                JsonInclude.Include.NON_DEFAULT)) {
            all.add(setting(each.name(), b -> b.inclusion(each, each)));
        }
        for (String each : List.of(
                "JAVA_LANG_OBJECT",
                "OBJECT_AND_NON_CONCRETE",
                "NON_CONCRETE_AND_ARRAYS",
                "NON_FINAL",
                "NON_FINAL_AND_ENUMS",
                EVERYTHING)) {
            for (JsonTypeInfo.As as :
                    List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
                all.add(setting("default typing " + each + " " + as, b -> b.defaultTyping(each, as)));
            }
        }
        for (String each : List.of(
                "FAIL_ON_UNKNOWN_PROPERTIES",
                "FAIL_ON_NULL_CREATOR_PROPERTIES",
                "FAIL_ON_TRAILING_TOKENS",
                "FAIL_ON_READING_DUP_TREE_KEY",
                "USE_BIG_DECIMAL_FOR_FLOATS",
                "USE_BIG_INTEGER_FOR_INTS",
                "USE_JAVA_ARRAY_FOR_JSON_ARRAY",
                "READ_ENUMS_USING_TO_STRING",
                "READ_UNKNOWN_ENUM_VALUES_AS_NULL",
                "FAIL_ON_NUMBERS_FOR_ENUMS",
                "ACCEPT_SINGLE_VALUE_AS_ARRAY",
                "UNWRAP_SINGLE_VALUE_ARRAYS",
                "ACCEPT_EMPTY_STRING_AS_NULL_OBJECT",
                "ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT",
                "EAGER_DESERIALIZER_FETCH",
                "WRITE_ENUMS_USING_TO_STRING",
                "WRITE_ENUMS_USING_INDEX",
                "WRITE_ENUM_KEYS_USING_INDEX",
                "INDENT_OUTPUT",
                "FAIL_ON_EMPTY_BEANS",
                "EAGER_SERIALIZER_FETCH",
                "USE_ANNOTATIONS",
                "USE_STATIC_TYPING",
                "SORT_PROPERTIES_ALPHABETICALLY",
                "ACCEPT_CASE_INSENSITIVE_PROPERTIES",
                "ACCEPT_CASE_INSENSITIVE_ENUMS",
                "DEFAULT_VIEW_INCLUSION",
                "ALLOW_COERCION_OF_SCALARS",
                "INFER_PROPERTY_MUTATORS")) {
            all.add(setting(each + " on", b -> b.enable(each)));
            all.add(setting(each + " off", b -> b.disable(each)));
        }
        all.add(setting(
                "unwrapped single elements",
                b -> b.enable("WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED").enable("ACCEPT_SINGLE_VALUE_AS_ARRAY")));
        all.add(setting("wrapped root", b -> b.enable("WRAP_ROOT_VALUE").enable("UNWRAP_ROOT_VALUE")));
        all.add(setting("plain decimals", b -> b.enable("WRITE_BIGDECIMAL_AS_PLAIN")));
        all.add(setting("strict duplicates", b -> b.enable("STRICT_DUPLICATE_DETECTION")));
        all.add(setting("ASCII", b -> b.enable("ESCAPE_NON_ASCII")));
        all.add(setting(
                "mixins that rename and ignore",
                b -> b.mixIn(Project.class, Hostile.class)
                        .mixIn(LmcRecord.class, Hostile.class)
                        .mixIn(Quantity.class, Hostile.class)));
        all.add(setting(
                "mixins that add types",
                b -> b.mixIn(Project.class, Typed.class)
                        .mixIn(LmcRecord.class, Typed.class)
                        .mixIn(Pillar.class, Typed.class)));
        for (JsonAutoDetect.Visibility each : List.of(JsonAutoDetect.Visibility.ANY, JsonAutoDetect.Visibility.NONE)) {
            all.add(setting("field visibility " + each, b -> b.fieldVisibility(each)));
        }
        all.add(setting("coercions", b -> b.coerceAll().enable("ACCEPT_EMPTY_STRING_AS_NULL_OBJECT")));
        all.add(setting("a filter that takes everything out", HostBuilder::filterAll));
        return all.stream();
    }

    private static Class<?> typeOf(LmcRecord record) {
        return Shapes.of(record).type();
    }

    private static JsonNode expected(Object value) throws Exception {
        return TREES.readTree(LmcJson.strict().writeBytes(value));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void eachRecordAsARoot(Setting setting) throws Exception {
        HostMapper mapper = setting.mapper(host);
        boolean wrapped = mapper.isEnabled("WRAP_ROOT_VALUE");
        for (LmcRecord each : RECORDS) {
            String json = mapper.write(each);
            JsonNode tree = TREES.readTree(json);
            assertEquals(expected(each), wrapped ? tree.get(typeOf(each).getSimpleName()) : tree);
            assertEquals(each, mapper.read(json, typeOf(each)));
            String declared = mapper.write(each, LmcRecord.class);
            tree = TREES.readTree(declared);
            assertEquals(expected(each), wrapped ? tree.get("LmcRecord") : tree);
            assertEquals(each, mapper.read(declared, LmcRecord.class));
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void recordsInContainers(Setting setting) throws Exception {
        HostMapper mapper = setting.mapper(host);
        List<LmcRecord> list = new ArrayList<>(RECORDS.subList(0, 40));
        assertRoundTrip(mapper, Types.list(LmcRecord.class), list);
        Map<RecordId, LmcRecord> map = new LinkedHashMap<>();
        list.forEach(each -> map.put(each.id(), each));
        assertRoundTrip(mapper, Types.map(RecordId.class, LmcRecord.class), map);
        List<Project> projects = new ArrayList<>(projects());
        assertRoundTrip(mapper, Types.list(Project.class), projects);
        Map<String, List<Project>> nested = new LinkedHashMap<>(Map.of("all", projects));
        assertRoundTrip(mapper, Types.map(String.class, Types.of(ArrayList.class, Project.class)), nested);
    }

    private static List<Project> projects() {
        return RECORDS.stream()
                .filter(Project.class::isInstance)
                .map(Project.class::cast)
                .toList();
    }

    private static void assertRoundTrip(HostMapper mapper, Type type, Object value) throws Exception {
        assertEquals(value, mapper.read(mapper.write(value, type), type));
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
    void inTheApplicationsOwnRecordsAndBeans(Setting setting) throws Exception {
        HostMapper mapper = setting.mapper(host);
        if (!mapper.isEnabled("USE_ANNOTATIONS") || setting.name().equals("LOWER_CASE")) {
            return; // Jackson itself reads no such records
        }
        assertRoundTrip(mapper, Dossier.class, dossier());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void throughATreeAndABuffer(Setting setting) throws Exception {
        HostMapper mapper = setting.mapper(host);
        for (LmcRecord each : RECORDS) {
            if (makesTrees(setting)) {
                JsonNode tree = TREES.readTree(mapper.tree(each));
                boolean wrapped = mapper.isEnabled("WRAP_ROOT_VALUE");
                assertEquals(expected(each), wrapped ? tree.get(typeOf(each).getSimpleName()) : tree);
                assertEquals(each, mapper.throughTree(each, typeOf(each)));
            }
            assertEquals(each, mapper.convert(each, LmcRecord.class));
            assertEquals(each, mapper.throughBuffer(each, typeOf(each)));
        }
    }

    /** The way of Jackson 2 to a tree fails for any value where roots are wrapped, or everything is typed. */
    private boolean makesTrees(Setting setting) {
        return host == Host.JACKSON_3
                || (!setting.name().contains(EVERYTHING) && !setting.name().equals("wrapped root"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void whereATreeCannotBeMadeItIsForTheApplicationsOwnTypesToo(Setting setting) throws Exception {
        HostMapper mapper = setting.mapper(host);
        boolean made;
        try {
            mapper.tree(new Own());
            made = true;
        } catch (RuntimeException e) {
            made = false;
        }
        assertEquals(makesTrees(setting), made);
    }

    @Test
    void aViewThatNothingOfOursIsInTakesNothingAway() throws Exception {
        HostMapper mapper = host.builder()
                .disable("DEFAULT_VIEW_INCLUSION")
                .module(LmcJson.strict())
                .build();
        for (LmcRecord each : RECORDS) {
            String json = mapper.writeInView(each, Outer.class);
            assertEquals(expected(each), TREES.readTree(json));
            assertEquals(each, mapper.readInView(json, LmcRecord.class, Outer.class));
        }
        assertEquals("{\"someId\":\"mine-too\"}", mapper.writeInView(dossier().own(), Outer.class));
    }

    @Test
    void theSettingsStillHoldForWhatIsTheApplications() throws Exception {
        HostMapper mapper =
                host.builder().naming("SNAKE_CASE").module(LmcJson.strict()).build();
        assertEquals(
                TREES.readTree("{\"some_name\":\"mine\",\"some_id\":\"mine-too\"}"),
                TREES.readTree(mapper.write(dossier().own())));
        JsonNode tree = TREES.readTree(mapper.tree(dossier()));
        assertEquals("title", tree.get("own_title").asText());
        assertEquals(
                expected(dossier().project()),
                TREES.readTree(tree.get("project").toString()));
        assertFalse(tree.toString().contains("other_names"));
    }

    @Test
    void sortedKeysAndValues() throws Exception {
        HostMapper mapper = host.builder()
                .enable("ORDER_MAP_ENTRIES_BY_KEYS")
                .module(LmcJson.strict())
                .build();
        for (LmcRecord each : RECORDS) {
            assertEquals(LmcJson.strict().write(each), mapper.write(each));
        }
        Map<RecordId, Pillar> map = new LinkedHashMap<>();
        map.put(RecordId.of("b"), Pillar.SOCIAL_CULTURAL);
        map.put(RecordId.of("a"), Pillar.POLITICAL_SECURITY);
        assertEquals("{\"a\":\"political-security\",\"b\":\"social-cultural\"}", mapper.write(map));
    }

    @Test
    void allWaysGiveTheSame() throws Exception {
        List<HostMapper> mappers = List.of(
                host.mapper(LmcJson.strict()),
                host.builder()
                        .naming("SNAKE_CASE")
                        .inclusion(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS)
                        .defaultTyping("NON_FINAL", JsonTypeInfo.As.WRAPPER_ARRAY)
                        .module(LmcJson.lenient())
                        .build(),
                host.builder()
                        .enable("USE_BIG_DECIMAL_FOR_FLOATS")
                        .disable("FAIL_ON_UNKNOWN_PROPERTIES")
                        .mixIn(Project.class, Hostile.class)
                        .findModules()
                        .build());
        for (LmcRecord record : RECORDS) {
            String json = LmcJson.strict().write(record);
            for (HostMapper each : mappers) {
                assertEquals(json, each.write(record));
                assertEquals(record, each.read(json, LmcRecord.class));
                assertEquals(record, each.readThroughTree(json, LmcRecord.class));
                assertEquals(json, each.treeOf(json));
                assertEquals(json, each.tree(record));
            }
        }
    }

    @Test
    void unknownRecordsToo() throws Exception {
        UnknownRecord record = UnknownRecord.builder()
                .typeCode("satellite")
                .id("lm-1")
                .name("en", "A satellite")
                .putExtension("orbit", JsonValue.number("2.50"))
                .build();
        HostMapper mapper = host.mapper(LmcJson.lenient());
        String json = mapper.write(record);
        assertEquals(LmcJson.lenient().write(record), json);
        assertEquals(record, mapper.read(json, LmcRecord.class));
        assertEquals(record, mapper.read(json, UnknownRecord.class));
    }

    @Test
    void aStrictModuleWritesOnlyWhatItReads() {
        HostMapper strict = host.mapper(LmcJson.strict());
        UnknownRecord record = UnknownRecord.builder()
                .typeCode("satellite")
                .id("lm-1")
                .name("en", "A satellite")
                .build();
        Exception refused = assertThrows(Exception.class, () -> strict.write(record));
        assertTrue(refused.getMessage().contains("found a record of type \"satellite\""), refused.getMessage());
        Project extended = Project.builder()
                .id("p")
                .name("en", "x")
                .kind(ProjectKind.RAILWAY)
                .putExtension("own", JsonValue.NULL)
                .build();
        refused = assertThrows(Exception.class, () -> strict.write(Map.of("project", extended)));
        assertTrue(refused.getMessage().contains("unknown member \"own\""), refused.getMessage());
    }
}
