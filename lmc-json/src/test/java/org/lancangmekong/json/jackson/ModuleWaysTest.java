package org.lancangmekong.json.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.HardFacts;
import org.lancangmekong.json.LmcJson;

/** Every way in which a mapper asks for a value, with every type: the way makes no difference. */
class ModuleWaysTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .addModule(new LmcModule(LmcJson.lenient()))
            .build();

    private static final Map<Class<?>, Object> VALUES = values();

    private static Map<Class<?>, Object> values() {
        Map<Class<?>, Object> found = new LinkedHashMap<>();
        HardFacts.groups().values().stream().flatMap(List::stream).forEach(each -> collect(each, found));
        found.put(LmcRecord.class, found.get(Project.class));
        found.put(
                Organization.class,
                Organization.builder()
                        .id("mrc")
                        .name("en", "Mekong River Commission")
                        .kind(OrganizationKind.KIND.values().get(0))
                        .build());
        found.put(
                UnknownRecord.class,
                UnknownRecord.builder()
                        .typeCode("satellite")
                        .id("lm-1")
                        .name("en", "A satellite")
                        .build());
        found.put(RecordType.class, RecordType.PROJECT);
        org.lancangmekong.core.value.JsonValue list = org.lancangmekong.core.value.JsonValue.array(
                org.lancangmekong.core.value.JsonValue.of("x"), org.lancangmekong.core.value.JsonValue.number("1.50"));
        List.of(
                        list,
                        org.lancangmekong.core.value.JsonValue.object(Map.of("list", list)),
                        org.lancangmekong.core.value.JsonValue.of("x"),
                        org.lancangmekong.core.value.JsonValue.number("1.50"),
                        org.lancangmekong.core.value.JsonValue.of(true),
                        org.lancangmekong.core.value.JsonValue.NULL)
                .forEach(each -> found.put(each.getClass(), each));
        found.put(org.lancangmekong.core.value.JsonValue.class, list);
        for (Class<?> each : ModuleTypes.all()) {
            ModuleTypes.forKeys(each)
                    .filter(CodeKind.class::isInstance)
                    .ifPresent(kind -> found.putIfAbsent(
                            each, ((CodeKind<?>) kind).values().get(0)));
        }
        return found;
    }

    private static <T extends LmcRecord> void collect(LmcRecord record, Map<Class<?>, Object> found) {
        found.putIfAbsent(Shapes.of(record).type(), record);
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (kind.type().getName().startsWith("org.lancangmekong.")) {
                found.putIfAbsent(kind instanceof ObjectKind ? kind.type() : value.getClass(), value);
            }
        });
    }

    /** Delegates what it is made of. */
    static final class Box<T> {
        @JsonValue
        final T value;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Box(T value) {
            this.value = value;
        }
    }

    /** Its members are kept in a buffer until all are there. */
    static final class Late<T> {
        T value;

        private final int first;

        @JsonCreator
        Late(@JsonProperty("first") int first) {
            this.first = first;
        }

        @JsonProperty
        void setValue(T value) {
            this.value = value;
        }
    }

    /** Its type comes last, so that everything is kept in a buffer. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "mark")
    @JsonTypeName("marked")
    static final class Marked<T> {
        @JsonProperty
        T value;
    }

    static final class Any<T> {
        final Map<String, T> values = new LinkedHashMap<>();

        @JsonAnySetter
        void put(String name, T value) {
            values.put(name, value);
        }
    }

    /** The value's members are its own. */
    static final class Flat<T> {
        @JsonProperty
        int own;

        @JsonUnwrapped
        T value;
    }

    /** The value's members have another beginning. */
    static final class Prefixed<T> {
        @JsonProperty
        int own;

        @JsonUnwrapped(prefix = "the-", suffix = "!")
        T value;
    }

    /** How a mapper is made to read a value of a type from its JSON. */
    private enum Way {
        ROOT {
            @Override
            Object read(String json, JavaType type) throws IOException {
                return MAPPER.readValue(json, type);
            }
        },
        FIRST_NAME {
            @Override
            Object read(String json, JavaType type) throws IOException {
                try (JsonParser parser = MAPPER.createParser(json)) {
                    return readFromFirstName(parser, type);
                }
            }

            @Override
            boolean isOfObjectsOnly() {
                return true;
            }
        },
        FIRST_NAME_IN_BUFFER {
            @Override
            Object read(String json, JavaType type) throws IOException {
                try (TokenBuffer buffer = buffer(json);
                        JsonParser parser = buffer.asParser(MAPPER)) {
                    return readFromFirstName(parser, type);
                }
            }

            @Override
            boolean isOfObjectsOnly() {
                return true;
            }
        },
        FIRST_NAME_IN_TREE {
            @Override
            Object read(String json, JavaType type) throws IOException {
                try (JsonParser parser = MAPPER.treeAsTokens(MAPPER.readTree(json))) {
                    return readFromFirstName(parser, type);
                }
            }

            @Override
            boolean isOfObjectsOnly() {
                return true;
            }
        },
        BUFFER {
            @Override
            Object read(String json, JavaType type) throws IOException {
                try (TokenBuffer buffer = buffer(json);
                        JsonParser parser = buffer.asParser(MAPPER)) {
                    return MAPPER.readValue(parser, type);
                }
            }
        },
        TREE {
            @Override
            Object read(String json, JavaType type) throws IOException {
                return MAPPER.treeToValue(MAPPER.readTree(json), type);
            }
        },
        DELEGATING_CREATOR {
            @Override
            Object read(String json, JavaType type) throws IOException {
                Box<?> read = MAPPER.readValue(json, of(Box.class, type));
                assertEquals(json, MAPPER.writeValueAsString(read));
                return read.value;
            }
        },
        DELEGATING_CREATOR_IN_A_LIST {
            @Override
            Object read(String json, JavaType type) throws IOException {
                List<Box<?>> read =
                        MAPPER.readValue("[" + json + "," + json + "]", of(List.class, of(Box.class, type)));
                assertEquals(read.get(0).value, read.get(1).value);
                return read.get(1).value;
            }
        },
        LATE {
            @Override
            Object read(String json, JavaType type) throws IOException {
                Late<?> read = MAPPER.readValue("{\"value\":" + json + ",\"first\":1}", of(Late.class, type));
                assertEquals(1, read.first);
                return read.value;
            }
        },
        MARKED {
            @Override
            Object read(String json, JavaType type) throws IOException {
                Marked<?> read =
                        MAPPER.readValue("{\"value\":" + json + ",\"mark\":\"marked\"}", of(Marked.class, type));
                return read.value;
            }
        },
        ANY_SETTER {
            @Override
            Object read(String json, JavaType type) throws IOException {
                Any<?> read = MAPPER.readValue("{\"one\":" + json + ",\"two\":" + json + "}", of(Any.class, type));
                assertEquals(read.values.get("one"), read.values.get("two"));
                return read.values.get("two");
            }
        },
        FLAT {
            @Override
            Object read(String json, JavaType type) throws IOException {
                String flat = json.equals("{}") ? "{\"own\":1}" : json.replaceFirst("\\{", "{\"own\":1,");
                Flat<?> read = MAPPER.readValue(flat, of(Flat.class, type));
                assertEquals(1, read.own);
                if (read.value != null) {
                    assertEquals(flat, MAPPER.writeValueAsString(read));
                }
                return read.value;
            }

            @Override
            boolean isOfObjectsOnly() {
                return true;
            }
        },
        PREFIXED {
            @Override
            Object read(String json, JavaType type) throws IOException {
                Map<String, Object> members = new LinkedHashMap<>(Map.of("own", 1, "unheard-of", 1));
                MAPPER.readTree(json)
                        .properties()
                        .forEach(each -> members.put("the-" + each.getKey() + "!", each.getValue()));
                Prefixed<?> read = MAPPER.convertValue(members, of(Prefixed.class, type));
                members.remove("unheard-of");
                if (read.value != null) {
                    assertEquals(
                            MAPPER.readTree(MAPPER.writeValueAsString(members)),
                            MAPPER.readTree(MAPPER.writeValueAsString(read)));
                }
                return read.value;
            }

            @Override
            boolean isOfObjectsOnly() {
                return true;
            }
        };

        abstract Object read(String json, JavaType type) throws IOException;

        boolean isOfObjectsOnly() {
            return false;
        }

        /** A creator is not asked about null. */
        boolean isOfNoNull() {
            return this == DELEGATING_CREATOR || this == DELEGATING_CREATOR_IN_A_LIST;
        }

        static Object readFromFirstName(JsonParser parser, JavaType type) throws IOException {
            assertEquals(JsonToken.START_OBJECT, parser.nextToken());
            parser.nextToken();
            Object read = MAPPER.readValue(parser, type);
            assertNull(parser.nextToken());
            return read;
        }

        private static TokenBuffer buffer(String json) throws IOException {
            JsonParser parser = MAPPER.createParser(json);
            parser.nextToken();
            TokenBuffer buffer = new TokenBuffer(parser);
            buffer.copyCurrentStructure(parser);
            return buffer;
        }

        private static JavaType of(Class<?> generic, JavaType argument) {
            return MAPPER.getTypeFactory().constructParametricType(generic, argument);
        }
    }

    /** A way, and a type that is read in it. */
    record Case(Way way, Class<?> type) {
        private Object read(String json) throws IOException {
            return way.read(json, MAPPER.constructType(type));
        }

        /** What was found, by its rules and pointers. */
        private ValidationReport report(String json) {
            Exception thrown = assertThrows(Exception.class, () -> read(json));
            Throwable cause = thrown instanceof IllegalArgumentException ? thrown.getCause() : thrown;
            return ((LmcMappingException) cause).report();
        }

        private boolean isObject() {
            return MAPPER.valueToTree(VALUES.get(type)).isObject();
        }
    }

    static Stream<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (Way way : Way.values()) {
            for (Class<?> type : ModuleTypes.all()) {
                Case each = new Case(way, type);
                boolean isNull = type == org.lancangmekong.core.value.JsonValue.JsonNull.class;
                if (each.isObject() || (!way.isOfObjectsOnly() && !(isNull && way.isOfNoNull()))) {
                    all.add(each);
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWayMakesNoDifference(Case each) throws IOException {
        Object value = VALUES.get(each.type());
        assertEquals(value, each.read(MAPPER.writeValueAsString(value)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrongIsFoundInEveryWay(Case each) throws IOException {
        boolean takesAnything = org.lancangmekong.core.value.JsonValue.class.isAssignableFrom(each.type());
        // At the end of an empty object the mapper itself gives null, and asks nobody.
        List<String> faultyOnes = each.way().name().startsWith("FIRST_NAME")
                ? List.of("{\"unheard\":{\"of\":[1,{}]},\"id\":\"\"}")
                : List.of("{\"unheard\":{\"of\":[1,{}]},\"id\":\"\"}", "{}");
        if (!takesAnything) {
            for (String faulty : faultyOnes) {
                ValidationReport expected = new Case(Way.ROOT, each.type()).report(faulty);
                assertEquals(expected.violations(), each.report(faulty).violations(), faulty);
            }
        }
    }

    @Test
    void everyTypeIsTried() {
        assertEquals(Set.copyOf(ModuleTypes.all()), VALUES.keySet());
        assertTrue(cases().count() > 600, () -> cases().count() + " cases");
    }

    @Test
    void theParserIsLeftAtTheEndOfTheObject() throws IOException {
        try (JsonParser parser = MAPPER.createParser("[{\"en\":\"x\"},{\"en\":\"y\"},\"LA\"]")) {
            parser.nextToken();
            for (String each : List.of("x", "y")) {
                assertEquals(JsonToken.START_OBJECT, parser.nextToken());
                parser.nextToken();
                assertEquals(LocalizedText.of("en", each), parser.readValueAs(LocalizedText.class));
            }
            parser.nextToken();
            assertEquals(Country.LAOS, parser.readValueAs(Country.class));
            assertEquals(JsonToken.END_ARRAY, parser.nextToken());
        }
    }

    @Test
    void theExceptionSaysWhereItWasCalled() throws IOException {
        try (JsonParser parser = MAPPER.createParser("{\n  \"unheard\": 1}")) {
            parser.nextToken();
            parser.nextToken();
            JsonMappingException thrown =
                    assertThrows(JsonMappingException.class, () -> parser.readValueAs(Project.class));
            assertEquals(2, thrown.getLocation().getLineNr());
        }
    }
}
