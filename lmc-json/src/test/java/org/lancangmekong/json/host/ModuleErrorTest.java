package org.lancangmekong.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
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

/** What cannot be read arrives with its report: pointers and places in the document that the mapper reads. */
@ParameterizedClass
@EnumSource(Host.class)
class ModuleErrorTest {
    @Parameter
    Host host;

    private HostMapper mapper;

    @BeforeEach
    void make() {
        mapper = host.mapper(LmcJson.strict());
    }

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

    private Exception refused(String json, Type type) {
        return assertThrows(Exception.class, () -> mapper.read(json, type));
    }

    private ValidationReport report(String json, Type type) {
        return host.report(refused(json, type));
    }

    private static List<Violation> expected(String prefix, int linesBefore) {
        return LmcJson.strict().tryRead(BAD, Project.class).report().violations().stream()
                .map(each -> each.within(Pointer.parse(prefix))
                        .at(below(each.location().orElseThrow(), linesBefore)))
                .toList();
    }

    /** A place in a text that is read by its characters, of which bytes are not known. */
    private static Location below(Location location, int lines) {
        return Location.of(
                location.line().orElseThrow() + lines, location.column().orElseThrow());
    }

    @Test
    void theReportIsThatOfLmcJsonWithThePlacesInTheText() {
        assertEquals(6, expected("", 0).size());
        assertEquals(expected("", 0), report(BAD, Project.class).violations());
        assertEquals(
                expected("/main", 2),
                report("{\"main\":\n\n" + BAD + "}", Portfolio.class).violations());
        assertEquals(
                expected("/1", 1),
                report("[" + GOOD + ",\n" + BAD + "]", Types.list(Project.class))
                        .violations());
    }

    @Test
    void aParserOfBytesKnowsTheirOffsets() {
        byte[] bytes = ("[\n" + BAD + "]").getBytes(StandardCharsets.UTF_8);
        List<Violation> found = host.report(
                        assertThrows(Exception.class, () -> mapper.readBytes(bytes, Types.list(Project.class))))
                .violations();
        List<Violation> expected =
                LmcJson.strict().tryRead(BAD, Project.class).report().violations();
        for (int i = 0; i < expected.size(); i++) {
            Location here = found.get(i).location().orElseThrow();
            Location there = expected.get(i).location().orElseThrow();
            assertEquals(there.byteOffset().orElseThrow() + 2, here.byteOffset().orElseThrow());
            assertEquals(there.line().orElseThrow() + 1, here.line().orElseThrow());
        }
    }

    @Test
    void whatWasKeptInMemoryHasNoPlaces() throws Exception {
        List<Violation> expected =
                expected("/0", 0).stream().map(Violation::withoutLocation).toList();
        String json = "[" + BAD + "]";
        for (Exception each : List.of(
                assertThrows(Exception.class, () -> mapper.readThroughTree(json, Types.list(Project.class))),
                assertThrows(Exception.class, () -> mapper.readThroughBuffer(json, Types.list(Project.class))),
                assertThrows(
                        Exception.class,
                        () -> mapper.convert(
                                List.of(mapper.read(BAD, JsonValue.class)), Types.list(LmcRecord.class))))) {
            assertEquals(expected, host.report(each).violations());
        }
    }

    @Test
    void theMessageShowsTheFirstProblemsAndThePath() {
        Exception thrown = refused("{\"title\":\"t\",\n \"main\":\n  " + BAD + "}", Portfolio.class);
        String message = thrown.getMessage();
        List<Violation> found = host.report(thrown).violations();
        assertEquals(found.get(0).toString(), message.lines().findFirst().orElseThrow());
        assertTrue(message.contains(found.get(4).toString()), message);
        assertTrue(message.contains("and 1 more"), message);
        assertTrue(message.contains("(through reference chain: " + Portfolio.class.getName() + "[\"main\"])"), message);
        assertEquals("3:3", host.location(thrown));
    }

    @Test
    void pathAndPointersLeadThroughBeansListsMapsAndArrays() {
        Map<String, String> documents = Map.of(
                ".main",
                "{\"main\":" + BAD + "}",
                ".records[1]",
                "{\"records\":[" + GOOD + "," + BAD + "]}",
                ".byName.two",
                "{\"byName\":{\"one\":" + GOOD + ",\"two\":" + BAD + "}}",
                ".inner.dates.LA",
                "{\"inner\":{\"dates\":{\"LA\":\"2021-13\"}}}",
                ".inner.pillars[1][0]",
                "{\"inner\":{\"pillars\":[[],[\"socal-cultural\"]]}}",
                ".inner.ids[2]",
                "{\"inner\":{\"ids\":[\"a\",\"b\",\"C\"]}}");
        documents.forEach((path, json) -> {
            Exception thrown = refused(json, Portfolio.class);
            assertEquals(path, host.path(thrown));
            Pointer value = Pointer.parse(path.replaceAll("[.\\[]", "/").replace("]", ""));
            assertTrue(
                    host.report(thrown).violations().stream()
                            .allMatch(each -> each.pointer().startsWith(value)),
                    () -> path + " " + host.report(thrown));
        });
        assertEquals("[1]", host.path(refused("[" + GOOD + "," + BAD + "]", Types.list(Project.class))));
        assertEquals("", host.path(refused(BAD, Project.class)));
    }

    @Test
    void theReportIsThereWhenExceptionsAreNotWrapped() {
        mapper = host.builder()
                .disable("WRAP_EXCEPTIONS")
                .module(LmcJson.strict())
                .build();
        assertEquals(
                6,
                report("{\"main\":" + BAD + "}", Portfolio.class).violations().size());
    }

    @Test
    void aBadKeyIsReportedAtItsPlace() {
        Exception thrown = refused("{\"inner\":{\"dates\":{\"LA\":\"2021\",\"XX\":\"2021\"}}}", Portfolio.class);
        Violation found = host.report(thrown).violations().get(0);
        assertEquals("LMC-JSN-009", found.rule());
        assertEquals("/inner/dates/XX", found.pointer().toString());
        assertEquals("line 1, column 32", found.location().orElseThrow().toString());
        assertEquals(".inner.dates", host.path(thrown));
        Exception root = refused("{\"Not an id\":1}", Types.map(RecordId.class, Integer.class));
        assertEquals(
                "LMC-JSN-008 /Not an id",
                host.report(root).violations().get(0).rule() + " "
                        + host.report(root).violations().get(0).pointer());
    }

    @Test
    void whatTheMapperItselfRefusesStaysItsOwn() {
        for (String each : List.of("{\"main\":{\"type\":}", "{\"main\":" + GOOD, "{\"main\":{\"type\":\"project\"")) {
            Exception thrown = refused(each, Portfolio.class);
            assertThrows(ClassCastException.class, () -> host.report(thrown), each);
        }
        mapper = host.builder()
                .enable("FAIL_ON_TRAILING_TOKENS")
                .module(LmcJson.strict())
                .build();
        Exception thrown = refused(GOOD + " 1", Project.class);
        assertThrows(ClassCastException.class, () -> host.report(thrown));
    }

    @Test
    void duplicatesAndWrongKinds() {
        assertEquals(
                List.of("LMC-JSN-006 /en", "LMC-JSN-007 /lo"),
                report("{\"en\":\"a\",\"en\":\"b\",\"lo\":null}", LocalizedText.class).violations().stream()
                        .map(each -> each.rule() + " " + each.pointer())
                        .toList());
        for (String each : List.of("5", "true", "[]", "{}", "\"\"")) {
            for (Type type : List.of(EdtfDate.class, Pillar.class, Project.class)) {
                assertEquals(1, report(each, type).count(Severity.ERROR), each);
            }
        }
    }

    @Test
    void limitsHoldForEachValue() throws Exception {
        String json = GOOD.replace("}}", "},\"x\":[[[[1]]]]}").replace("\"railway\"}", "\"railway\",\"x\":[[[1]]]}");
        mapper = host.mapper(LmcJson.lenient().withLimits(Limits.standard().withMaxDepth(3)));
        Violation found =
                report("[" + json + "]", Types.list(Project.class)).violations().get(0);
        assertEquals("LMC-JSN-003 /0/x/0/0", found.rule() + " " + found.pointer());
        host.mapper(LmcJson.lenient().withLimits(Limits.standard().withMaxDepth(4)))
                .read(json, Project.class);
        HostMapper deepest =
                host.mapper(LmcJson.lenient().withLimits(Limits.standard().withMaxDepth(1_000)));
        assertThrows(Exception.class, () -> deepest.read("[".repeat(1_500), JsonValue.class));

        mapper = host.mapper(LmcJson.strict().withLimits(Limits.standard().withMaxBytes(200)));
        String three = "[" + GOOD + "," + GOOD + "," + GOOD + "]";
        assertEquals(3, ((Project[]) mapper.read(three, Project[].class)).length);
        String longer = GOOD.replace("\"A\"", "\"" + "A".repeat(200) + "\"");
        assertEquals(
                "LMC-JSN-003", report(longer, Project.class).violations().get(0).rule());

        mapper = host.mapper(LmcJson.strict().withLimits(Limits.standard().withMaxProblems(2)));
        ValidationReport few = report(BAD, Project.class);
        assertEquals(2, few.violations().size());
        assertEquals(4, few.leftOut(Severity.ERROR));
    }

    @Test
    void rulesAreAskedWhereTheModuleSaysSo() throws Exception {
        String json =
                "{\"type\":\"project\",\"schema\":\"lmc/1\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"kind\":\"railway\","
                        + "\"history\":[{\"event\":\"opened\",\"date\":\"2010\"},{\"event\":\"construction-started\",\"date\":\"2015\"}]}";
        LmcJson rules = LmcJson.strict().withValidator(Validator.standard());
        List<Violation> expected = rules.tryRead(json, Project.class).report().violations().stream()
                .map(each -> each.within(Pointer.parse("/0"))
                        .at(below(each.location().orElseThrow(), 1)))
                .toList();
        assertTrue(expected.stream().anyMatch(each -> each.severity() == Severity.ERROR));
        mapper.read(json, Project.class);
        mapper = host.mapper(rules);
        assertEquals(
                expected, report("[\n" + json + "]", Types.list(Project.class)).violations());
    }

    @Test
    void anUnpairedSurrogateIsAProblemAtItsPlace() {
        List<Exception> thrown = List.of(
                assertThrows(Exception.class, () -> mapper.convert(Map.of("en", "a\uD800"), LocalizedText.class)),
                assertThrows(
                        Exception.class,
                        () -> mapper.convert(Map.of("en", Map.of("\uDC00", "x\uDC00\uD800\"")), LocalizedText.class)));
        for (Exception each : thrown) {
            assertEquals("/en", host.report(each).violations().get(0).pointer().toString());
        }
        // What is reported is the name, so the pointer is that of the object; of a map's key it is the key itself.
        Map<Type, Pointer> named = Map.of(
                JsonValue.class, Pointer.ROOT, Types.map(RecordId.class, Integer.class), Pointer.ROOT.child("\uDC00"));
        named.forEach((type, pointer) -> {
            Exception refused = assertThrows(Exception.class, () -> mapper.convert(Map.of("\uDC00", 1), type));
            assertEquals(pointer, host.report(refused).violations().get(0).pointer());
        });
    }

    /** Jackson's own message names the keys on the way to the value. */
    @Test
    void aKeyOfAMapCannotForgeALine() {
        String json = "{\"byName\":{\"x\\nERROR at /forged\\u202e\":{\"type\":\"project\"}}}";
        String message = refused(json, Portfolio.class).getMessage();
        assertTrue(message.contains("[\"x\\u000aERROR at /forged\\u202e\"]"), message);
        assertTrue(message.lines().noneMatch(each -> each.startsWith("ERROR at /forged")));
    }
}
