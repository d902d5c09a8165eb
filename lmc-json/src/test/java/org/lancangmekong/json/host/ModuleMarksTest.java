package org.lancangmekong.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.json.HardFacts;
import org.lancangmekong.json.LmcJson;

/** The marks of types that an application asks for on its own members are written and read, beside our own {@code type}. */
@ParameterizedClass
@EnumSource(Host.class)
class ModuleMarksTest {
    private static final List<LmcRecord> RECORDS =
            HardFacts.groups().values().stream().flatMap(List::stream).toList();

    private static final Project PROJECT = first(Project.class);
    private static final Event EVENT = first(Event.class);

    @Parameter
    Host host;

    private HostMapper mapper;

    @BeforeEach
    void make() {
        mapper = host.mapper(LmcJson.strict());
    }

    private static <T> T first(Class<T> type) {
        return RECORDS.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** An envelope in some form. */
    abstract static class Envelope {
        @JsonProperty
        String sender = "me";

        abstract Object get();

        abstract void set(Object value);
    }

    @JsonPropertyOrder({"sender", "payload"})
    static final class External extends Envelope {
        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Project.class, name = "P"),
            @JsonSubTypes.Type(value = Event.class, name = "E"),
            @JsonSubTypes.Type(value = Quantity.class, name = "Q"),
            @JsonSubTypes.Type(value = LocalizedText.class, name = "T"),
            @JsonSubTypes.Type(value = Country.class, name = "C"),
            @JsonSubTypes.Type(value = JsonValue.JsonArray.class, name = "A")
        })
        Object payload;

        @Override
        Object get() {
            return payload;
        }

        @Override
        void set(Object value) {
            payload = value;
        }
    }

    @JsonPropertyOrder({"sender", "payload"})
    static final class ExternalRecord extends Envelope {
        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
        LmcRecord payload;

        @Override
        Object get() {
            return payload;
        }

        @Override
        void set(Object value) {
            payload = (LmcRecord) value;
        }
    }

    @JsonPropertyOrder({"sender", "payload"})
    static final class Within extends Envelope {
        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "@mark")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Project.class, name = "P"),
            @JsonSubTypes.Type(value = Event.class, name = "E")
        })
        LmcRecord payload;

        @Override
        Object get() {
            return payload;
        }

        @Override
        void set(Object value) {
            payload = (LmcRecord) value;
        }
    }

    @JsonPropertyOrder({"sender", "payload"})
    static final class InObject extends Envelope {
        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Project.class, name = "P"),
            @JsonSubTypes.Type(value = Event.class, name = "E")
        })
        LmcRecord payload;

        @Override
        Object get() {
            return payload;
        }

        @Override
        void set(Object value) {
            payload = (LmcRecord) value;
        }
    }

    @JsonPropertyOrder({"sender", "payload"})
    static final class InArray extends Envelope {
        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Project.class, name = "P"),
            @JsonSubTypes.Type(value = Event.class, name = "E")
        })
        LmcRecord payload;

        @Override
        Object get() {
            return payload;
        }

        @Override
        void set(Object value) {
            payload = (LmcRecord) value;
        }
    }

    @JsonPropertyOrder({"sender", "payload"})
    static final class Existing extends Envelope {
        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "type")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Project.class, name = "project"),
            @JsonSubTypes.Type(value = Event.class, name = "event")
        })
        LmcRecord payload;

        @Override
        Object get() {
            return payload;
        }

        @Override
        void set(Object value) {
            payload = (LmcRecord) value;
        }
    }

    @JsonPropertyOrder({"sender", "payload"})
    static final class OwnType extends Envelope {
        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "type")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Project.class, name = "project"),
            @JsonSubTypes.Type(value = Event.class, name = "E")
        })
        LmcRecord payload;

        @Override
        Object get() {
            return payload;
        }

        @Override
        void set(Object value) {
            payload = (LmcRecord) value;
        }
    }

    /**
     * An envelope with its payload.
     *
     * @param json what is written, with {@code $} in place of the value's members, or of the whole value
     * @param root the pointer to the value
     */
    record Case(Class<? extends Envelope> type, Object value, String json, String root) {
        Envelope envelope() throws ReflectiveOperationException {
            Envelope envelope = type.getDeclaredConstructor().newInstance();
            envelope.set(value);
            return envelope;
        }

        /** The document, with the value's JSON changed. */
        String document(String valueJson) {
            boolean membersOnly = type == Within.class;
            String inner = membersOnly ? valueJson.substring(1, valueJson.length() - 1) : valueJson;
            return json.replace("$", inner);
        }
    }

    static Stream<Case> cases() {
        List<Case> all = new ArrayList<>();
        Map<Object, String> named = new LinkedHashMap<>();
        named.put(PROJECT, "P");
        named.put(EVENT, "E");
        named.put(Quantity.exactly("1.50", "km"), "Q");
        named.put(LocalizedText.of("lo", "ນ້ຳຂອງ"), "T");
        named.put(Country.LAOS, "C");
        named.put(JsonValue.array(JsonValue.number("1.50"), JsonValue.NULL), "A");
        named.forEach((value, name) -> all.add(new Case(
                External.class, value, "{\"sender\":\"me\",\"payload\":$,\"kind\":\"" + name + "\"}", "/payload")));
        for (LmcRecord each : List.of(PROJECT, EVENT)) {
            String name = each == PROJECT ? "P" : "E";
            String type = each == PROJECT ? Project.class.getName() : Event.class.getName();
            String begin = "{\"sender\":\"me\",\"payload\":";
            all.add(new Case(ExternalRecord.class, each, begin + "$,\"kind\":\"" + type + "\"}", "/payload"));
            all.add(new Case(Within.class, each, begin + "{\"@mark\":\"" + name + "\",$}}", "/payload"));
            all.add(new Case(InObject.class, each, begin + "{\"" + name + "\":$}}", "/payload/" + name));
            all.add(new Case(InArray.class, each, begin + "[\"" + name + "\",$]}", "/payload/1"));
            all.add(new Case(Existing.class, each, begin + "$}", "/payload"));
        }
        all.add(new Case(OwnType.class, PROJECT, "{\"sender\":\"me\",\"payload\":$}", "/payload"));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMarkIsWrittenAndRead(Case each) throws Exception {
        String json = each.document(mapper.write(each.value()));
        assertEquals(json, mapper.write(each.envelope()));
        assertEquals(each.value(), ((Envelope) mapper.read(json, each.type())).get());
        assertEquals(each.value(), ((Envelope) mapper.readThroughTree(json, each.type())).get());
        assertEquals(each.value(), ((Envelope) mapper.convert(each.envelope(), each.type())).get());
        List<?> list = (List<?>) mapper.read("[" + json + "," + json + "]", Types.list(each.type()));
        assertEquals(each.value(), ((Envelope) list.get(1)).get());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrongIsFoundAtItsPlace(Case each) throws Exception {
        if (each.value() instanceof LmcRecord record) {
            String faulty =
                    LmcJson.strict().write(record).replace("\"schema\":\"lmc/1\"", "\"schema\":\"lmc/1\",\"no\":[]");
            String json = "[null," + each.document(faulty) + "]";
            List<Violation> found = host.report(
                            assertThrows(Exception.class, () -> mapper.read(json, Types.list(each.type()))))
                    .violations();
            assertEquals(
                    List.of("LMC-JSN-005 /1" + each.root() + "/no"),
                    found.stream()
                            .map(violation -> violation.rule() + " " + violation.pointer())
                            .toList());
        }
    }

    @Test
    void theMarkMayComeFirst() throws Exception {
        String value = LmcJson.strict().write(PROJECT);
        External read =
                (External) mapper.read("{\"kind\":\"P\",\"payload\":" + value + ",\"sender\":\"x\"}", External.class);
        assertEquals(PROJECT, read.payload);
        String json = "{\"kind\":\"P\",\"payload\":" + value.replace("{\"type\"", "{\"no\":1,\"type\"")
                + ",\"sender\":\"x\"}";
        Exception thrown = assertThrows(Exception.class, () -> mapper.read(json, External.class));
        assertEquals(
                "/payload/no", host.report(thrown).violations().get(0).pointer().toString());
    }

    @Test
    void aMarkThatIsNotTheValuesOwnIsRefusedWhereTheValueHasThatMember() {
        OwnType envelope = new OwnType();
        envelope.payload = EVENT;
        Exception thrown = assertThrows(Exception.class, () -> mapper.write(envelope));
        assertTrue(
                thrown.getMessage()
                        .startsWith("the mark \"E\" cannot be the member \"type\", which the value has itself"),
                thrown.getMessage());
    }

    /** The mark has the name of a project's own member. */
    static final class Clash {
        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "kind")
        @JsonSubTypes(@JsonSubTypes.Type(value = Project.class, name = "P"))
        LmcRecord payload = PROJECT;
    }

    @Test
    void aMarkWithTheNameOfAnyMemberIsRefused() {
        Exception thrown = assertThrows(Exception.class, () -> mapper.write(new Clash()));
        assertTrue(thrown.getMessage().startsWith("the mark \"P\" cannot be the member \"kind\""), thrown.getMessage());
    }

    /** Marks within a list and a map. */
    static final class Many {
        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "@mark")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Project.class, name = "P"),
            @JsonSubTypes.Type(value = Event.class, name = "E")
        })
        List<LmcRecord> list;

        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Project.class, name = "P"),
            @JsonSubTypes.Type(value = Event.class, name = "E")
        })
        Map<String, LmcRecord> map;
    }

    @Test
    void elementsOfListsAndMapsAreMarked() throws Exception {
        Many many = new Many();
        many.list = List.of(PROJECT, EVENT);
        many.map = new LinkedHashMap<>(Map.of("one", EVENT));
        String json = mapper.write(many);
        assertTrue(json.contains("{\"@mark\":\"P\",\"type\":\"project\""), json);
        assertTrue(json.contains("{\"@mark\":\"E\",\"type\":\"event\""), json);
        assertTrue(json.contains("\"one\":{\"E\":{\"type\":\"event\""), json);
        Many read = (Many) mapper.read(json, Many.class);
        assertEquals(many.list, read.list);
        assertEquals(many.map, read.map);
    }
}
