package org.lancangmekong.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.HardFacts;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.internal.host.HostTypes;

/** Every way in which a mapper asks for a value, with every type: the way makes no difference. */
@ParameterizedClass
@EnumSource(Host.class)
class ModuleWaysTest {
    @Parameter
    Host host;

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
        found.put(Identifier.class, Identifier.of(IdentifierScheme.WIKIDATA, "Q41179"));
        found.put(IdentifierScheme.class, IdentifierScheme.WIKIDATA);
        found.put(RecordType.class, RecordType.PROJECT);
        Location location = Location.of(1, 2, 3).withSource("projects.json");
        Violation violation = Violation.of(
                        "LMC-JSN-004",
                        Severity.ERROR,
                        Pointer.parse("/history/0"),
                        "{member} is missing",
                        Map.of("member", "date"))
                .at(location);
        found.put(Location.class, location);
        found.put(Violation.class, violation);
        found.put(ValidationReport.class, ValidationReport.of(List.of(violation)));
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
        for (Class<?> each : HostTypes.all()) {
            HostTypes.forKeys(each)
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
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                return mapper.read(json, type);
            }
        },
        FIRST_NAME {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                return mapper.readFromFirstName(json, type, HostMapper.Kept.NOWHERE);
            }
        },
        FIRST_NAME_IN_BUFFER {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                return mapper.readFromFirstName(json, type, HostMapper.Kept.BUFFER);
            }
        },
        FIRST_NAME_IN_TREE {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                return mapper.readFromFirstName(json, type, HostMapper.Kept.TREE);
            }
        },
        BUFFER {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                return mapper.readThroughBuffer(json, type);
            }
        },
        TREE {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                return mapper.readThroughTree(json, type);
            }
        },
        DELEGATING_CREATOR {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                Box<?> read = (Box<?>) mapper.read(json, Types.of(Box.class, type));
                assertEquals(json, mapper.write(read));
                return read.value;
            }
        },
        DELEGATING_CREATOR_IN_A_LIST("/1") {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                String first = mapper.write(VALUES.get(type));
                List<?> read =
                        (List<?>) mapper.read("[" + first + "," + json + "]", Types.list(Types.of(Box.class, type)));
                return ((Box<?>) read.get(1)).value;
            }
        },
        MEMBER("/list/1/value") {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                Type late = Types.of(Late.class, type);
                Map<?, ?> read = (Map<?, ?>) mapper.read(
                        "{\"list\":[null,{\"first\":1,\"value\":" + json + "}]}",
                        Types.map(String.class, Types.list(late)));
                return ((Late<?>) ((List<?>) read.get("list")).get(1)).value;
            }
        },
        BEFORE_THE_CREATORS("/value") {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                Late<?> read =
                        (Late<?>) mapper.read("{\"value\":" + json + ",\"first\":1}", Types.of(Late.class, type));
                assertEquals(1, read.first);
                return read.value;
            }
        },
        BEFORE_THE_MARK("/value") {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                return ((Marked<?>) mapper.read(
                                "{\"value\":" + json + ",\"mark\":\"marked\"}", Types.of(Marked.class, type)))
                        .value;
            }
        },
        ANY_SETTER("/two") {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                String first = mapper.write(VALUES.get(type));
                Any<?> read =
                        (Any<?>) mapper.read("{\"one\":" + first + ",\"two\":" + json + "}", Types.of(Any.class, type));
                return read.values.get("two");
            }
        },
        UNWRAPPED {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                String flat = json.equals("{}") ? "{\"own\":1}" : json.replaceFirst("\\{", "{\"own\":1,");
                Flat<?> read = (Flat<?>) mapper.read(flat, Types.of(Flat.class, type));
                assertEquals(1, read.own);
                assertEquals(flat, mapper.write(read));
                return read.value;
            }
        },
        PREFIXED {
            @Override
            Object read(HostMapper mapper, String json, Type type) throws Exception {
                Map<String, Object> members = new LinkedHashMap<>(Map.of("own", 1));
                ((Map<?, ?>) mapper.read(json, Types.map(String.class, org.lancangmekong.core.value.JsonValue.class)))
                        .forEach((name, value) -> members.put("the-" + name + "!", value));
                String flat = mapper.write(members);
                Prefixed<?> read = (Prefixed<?>) mapper.read(
                        flat.replace("{\"own\"", "{\"other\":[{}],\"own\""), Types.of(Prefixed.class, type));
                assertEquals(1, read.own);
                assertEquals(flat, mapper.write(read));
                return read.value;
            }

            @Override
            Pointer pointer(Pointer own) {
                List<String> tokens = new ArrayList<>(own.tokens());
                if (!tokens.isEmpty()) {
                    tokens.set(0, "the-" + tokens.get(0) + "!");
                }
                return Pointer.of(tokens);
            }
        };

        private final Pointer root;

        Way() {
            this("");
        }

        Way(String root) {
            this.root = Pointer.parse(root);
        }

        abstract Object read(HostMapper mapper, String json, Type type) throws Exception;

        /** Where a part of the value is in the document that was read. */
        Pointer pointer(Pointer own) {
            return root.append(own);
        }

        boolean isOfObjectsOnly() {
            return name().startsWith("FIRST_NAME") || this == UNWRAPPED || this == PREFIXED;
        }

        /** A creator is not asked about null. */
        boolean isOfNoNull() {
            return name().startsWith("DELEGATING");
        }

        /** At the end of an empty object a mapper itself gives null, and asks nobody; Jackson 3 does so for members, too. */
        boolean takesNothingForNull() {
            return name().startsWith("FIRST_NAME") || this == UNWRAPPED || this == PREFIXED;
        }
    }

    /** A way, and a type that is read in it. */
    record Case(Way way, Class<?> type) {}

    static Stream<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (Way way : Way.values()) {
            for (Class<?> type : HostTypes.all()) {
                boolean isNull = type == org.lancangmekong.core.value.JsonValue.JsonNull.class;
                if (way.isOfObjectsOnly() ? HostTypes.isObject(type) : !(isNull && way.isOfNoNull())) {
                    all.add(new Case(way, type));
                }
            }
        }
        return all.stream();
    }

    private Object read(Case each, String json) throws Exception {
        return each.way().read(host.mapper(LmcJson.lenient()), json, each.type());
    }

    private List<Violation> found(Case each, String json) {
        return host.report(assertThrows(Exception.class, () -> read(each, json)))
                .violations();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWayMakesNoDifference(Case each) throws Exception {
        Object value = VALUES.get(each.type());
        assertEquals(value, read(each, host.mapper(LmcJson.lenient()).write(value)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrongIsFoundInEveryWayAtItsPlaceInTheDocument(Case each) {
        boolean takesAnything = org.lancangmekong.core.value.JsonValue.class.isAssignableFrom(each.type());
        List<String> faultyOnes = takesAnything
                ? List.of()
                : each.way().takesNothingForNull()
                        ? List.of("{\"unheard\":{\"of\":[1,{}]},\"id\":\"\"}")
                        : List.of("{\"unheard\":{\"of\":[1,{}]},\"id\":\"\"}", "{}");
        for (String faulty : faultyOnes) {
            List<Violation> expected = found(new Case(Way.ROOT, each.type()), faulty).stream()
                    .map(violation -> violation.withoutLocation().at(each.way().pointer(violation.pointer())))
                    .toList();
            assertEquals(
                    expected,
                    found(each, faulty).stream().map(Violation::withoutLocation).toList(),
                    faulty);
        }
    }

    @Test
    void everyTypeIsTried() {
        assertEquals(Set.copyOf(HostTypes.all()), VALUES.keySet());
        assertTrue(cases().count() > 600, () -> cases().count() + " cases");
    }
}
