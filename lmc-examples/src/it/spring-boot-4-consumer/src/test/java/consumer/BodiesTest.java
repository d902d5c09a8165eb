package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.jackson3.LmcModule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of requests and answers, over HTTP. */
class BodiesTest extends Service {
    private static final LmcJson JSON = LmcJson.strict();
    private static final int MEGABYTE = 1_000_000;

    private static final String BRIDGE = JSON.write(bridge("my-bridge"));

    @Autowired
    private ApplicationContext application;

    private static Project bridge(String id) {
        return Project.builder()
                .id(id)
                .name("en", "My Bridge")
                .kind(ProjectKind.BRIDGE)
                .build();
    }

    /** A list of large records, with that many bytes. */
    private static String bridges(int bytes) {
        int each = 20_000;
        String member = ",\"x.y:note\":\"" + "n".repeat(each) + "\"}";
        return IntStream.rangeClosed(1, bytes / each)
                .mapToObj(n -> JSON.write(bridge("bridge-" + n)).replaceFirst("}$", member))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** No line of this application names the module. */
    @Test
    void springBootFindsTheModuleByItself() {
        List<String> found = application.getBean(JsonMapper.class).registeredModules().stream()
                .map(each -> each.getClass().getName())
                .filter(each -> each.startsWith("org.lancangmekong"))
                .toList();
        assertEquals(List.of("org.lancangmekong.json.jackson3.LmcModule"), found);
        assertEquals(
                List.of(),
                application.getBeansOfType(JacksonModule.class).values().stream()
                        .filter(LmcModule.class::isInstance)
                        .toList());
    }

    @Test
    void recordsAreBodies() {
        assertEquals(200, put("/records/my-bridge", BRIDGE).status());
        assertEquals(204, put("/records/my-bridge", BRIDGE).status());
        Answer answer = get("/records/my-bridge");
        assertEquals(200, answer.status());
        assertEquals(BRIDGE, answer.body());
        assertEquals(404, get("/records/no-bridge").status());
        assertEquals(422, put("/records/another-bridge", BRIDGE).status());
    }

    @Test
    void listsAndWrappersAreBodies() {
        Answer stored = post("/records", "[" + BRIDGE + "," + JSON.write(bridge("other-bridge")) + "]");
        assertEquals("{\"received\":2,\"written\":2}", stored.body());
        assertEquals("{\"received\":0,\"written\":0}", post("/records", "[]").body());
        Answer receipt = post("/submissions", "{\"by\": \"somebody\", \"projects\": [" + BRIDGE + "]}");
        assertEquals(200, receipt.status());
        assertEquals("somebody", receipt.at("$.by"));
        assertEquals(Map.of("my-bridge", JSON.digest(bridge("my-bridge"))), receipt.at("$.digests"));
    }

    @Test
    void theReferenceCatalogueGoesInAndOutOverHttp() {
        Catalogue reference = ReferenceCatalogue.load();
        String body = reference.all().stream().map(JSON::write).collect(Collectors.joining(",", "[", "]"));
        assertEquals(
                "{\"received\":%1$d,\"written\":%1$d}".formatted(reference.size()),
                post("/records", body).body());
        assertEquals("{\"received\":%d,\"written\":0}".formatted(reference.size()), post("/records", body).body());

        Answer found = get("/records", "country=LA", "from=2016-03-01", "to=2016-03-31");
        assertEquals(200, found.status());
        JsonValue.JsonArray records = (JsonValue.JsonArray) JSON.read(found.body(), JsonValue.class);
        assertFalse(records.elements().isEmpty());
        for (JsonValue each : records.elements()) {
            LmcRecord record = JSON.read(each.toString(), LmcRecord.class);
            assertEquals(reference.find(record.id()).orElseThrow(), record);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/records        | [{`type`:`project`,`schema`:`lmc/1`,`id`:`a`,`name`:{`en`:`A`},`kind`:`bridge`}, {`type`:`project`,`schema`:`lmc/1`,`id`:`B!`,`kind`:5}] | /1/id,/1/kind,/1",
                "/records        | [{`type`:`projekt`,`id`:`a`,`name`:{`en`:`A`}}]              | /0/type",
                "/records        | [7]                                                        | /0",
                "/records        | [{}]                                                       | /0",
                "/submissions    | {`by`:`x`,`projects`:[{`type`:`project`,`schema`:`lmc/1`,`id`:`a`,`name`:{`en`:`A`},`kind`:`bridge`,`colour`:1}]} | /projects/0/colour",
                "/submissions    | {`by`:`x`,`projects`:[{`type`:`event`}]}                   | /projects/0/type"
            })
    void allThatIsWrongIsSaidAtItsPlace(String path, String shown, String pointers) {
        Answer answer = post(path, shown.replace('`', '"'));
        assertEquals(422, answer.status());
        assertEquals("application/problem+json", answer.type());
        assertEquals("urn:lancangmekong:problem:refused-document", answer.at("$.type"));
        assertEquals(Integer.valueOf(422), answer.at("$.status"));
        List<String> found = answer.at("$.errors[*].pointer");
        for (String each : pointers.split(",")) {
            assertTrue(found.contains(each), () -> each + " is not in " + found);
        }
        List<Integer> lines = answer.at("$.errors[*].line");
        assertEquals(found.size(), lines.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[{`type`:`project`,}]",
                "[{`type`:`project`",
                "[{`type`:`project` `id`:`a`}]",
                "[{'type':'project'}]",
                "[{`id`: 01}]",
                "[{`id`: NaN}]",
                "[{]"
            })
    void whatIsNotJsonIsRefusedAtItsPlace(String shown) {
        Answer answer = post("/records", shown.replace('`', '"'));
        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.type());
        assertEquals(Integer.valueOf(1), answer.at("$.line"));
        assertTrue(answer.<Integer>at("$.column") > 1);
        assertFalse(answer.body().contains("consumer."), answer::body);
    }

    @Test
    void whatHasNoValueIsRefused() {
        for (String body : List.of("", "null", "[null]", "{\"by\": \"x\"}", "{\"by\": \"x\", \"projects\": [null]}")) {
            Answer answer = post(body.startsWith("{") ? "/submissions" : "/records", body);
            assertEquals(400, answer.status());
            assertEquals("application/problem+json", answer.type());
        }
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin1 = BRIDGE.replace("My", "M\u00fc").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(400, post("/records", latin1).status());
    }

    @Test
    void eighteenMegabytesAreTaken() {
        Answer answer = post("/records", bridges(18 * MEGABYTE));
        assertEquals("{\"received\":900,\"written\":900}", answer.body());
    }

    /** What is faulty comes last, and nothing of what came before is stored. */
    @Test
    void ofEighteenMegabytesTheFaultyRecordIsNamed() {
        Answer answer = post("/records", bridges(18 * MEGABYTE).replaceFirst("]$", ",{\"type\":\"project\"}]"));
        assertEquals(422, answer.status());
        assertTrue(answer.<List<String>>at("$.errors[*].pointer").contains("/900"), answer::body);
        assertEquals(0, database.queryForObject("select count(*) from record", Integer.class));
    }

    /** 18 MB of one text. */
    @Test
    void eighteenMegabytesInOneText() {
        String text = "a".repeat(18 * MEGABYTE);
        Answer refused = post("/records", "[" + BRIDGE.replace("my-bridge", text) + "]");
        assertEquals(422, refused.status());
        assertTrue(refused.body().length() < 2_000, refused::body);
        assertEquals(200, put("/records/my-bridge", BRIDGE.replace("My Bridge", text)).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~a mark of a Java class~         | 422 | {`@class`:`java.lang.Runtime`,`type`:`project`,`schema`:`lmc/1`,`id`:`a`,`name`:{`en`:`A`},`kind`:`bridge`}",
                "~a member twice~                 | 422 | {`type`:`project`,`schema`:`lmc/1`,`id`:`a`,`id`:`b`,`name`:{`en`:`A`},`kind`:`bridge`}",
                "~an unpaired surrogate~          | 422 | {`type`:`project`,`schema`:`lmc/1`,`id`:`a`,`name`:{`en`:`\\ud800`},`kind`:`bridge`}",
                "~U+0000, which JSONB refuses~    | 422 | {`type`:`project`,`schema`:`lmc/1`,`id`:`a`,`name`:{`en`:`A`},`kind`:`bridge`,`x.y:z`:`\\u0000`}",
                "~a number without canonical form~ | 422 | {`type`:`project`,`schema`:`lmc/1`,`id`:`a`,`name`:{`en`:`A`},`kind`:`bridge`,`x.y:z`:1e400000}",
                "~SQL~                            | 422 | {`type`:`project`,`schema`:`lmc/1`,`id`:`a'; drop table record; --`,`name`:{`en`:`A`},`kind`:`bridge`}"
            })
    void hostileRecordsAreRefused(String what, int status, String shown) {
        Answer answer = post("/records", "[" + shown.replace('`', '"') + "]");
        assertEquals(status, answer.status(), what);
        assertEquals("application/problem+json", answer.type());
        assertEquals(0, database.queryForObject("select count(*) from record", Integer.class));
    }

    @Test
    void hostileDepthAndNumberAreRefused() {
        String open = BRIDGE.replaceFirst("}$", ",\"x.y:z\":");
        for (String body : List.of(
                "[".repeat(MEGABYTE),
                "[" + open + "[".repeat(300) + "]".repeat(300) + "}]",
                "[" + open + "1".repeat(2_000) + "}]",
                "[" + BRIDGE.replaceFirst("}$", "") + IntStream.range(0, 100_000)
                        .mapToObj(n -> ",\"u" + n + "\":0")
                        .collect(Collectors.joining()) + "}]")) {
            Answer answer = post("/records", body);
            assertTrue(List.of(400, 413, 422).contains(answer.status()), answer::toString);
            assertEquals("application/problem+json", answer.type());
            assertTrue(answer.body().length() < 60_000, () -> answer.body().length() + " characters");
        }
    }

    @ParameterizedTest
    @CsvSource({"country=Laos,from=2016-03-01,to=2016-03-31", "country=LA,from=2016-03,to=2016-03-31"})
    void parametersAreRefusedToo(String one, String two, String three) {
        Answer answer = get("/records", one, two, three);
        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.type());
    }

    /** An application that wants rules as well declares a module of its own, which takes the place of the one that is found. */
    @Test
    void aBeanTakesThePlaceOfTheModuleThatIsFound() {
        String unsound = BRIDGE.replaceFirst("}$", ",\"x\":0}");
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
                .withBean(LmcModule.class, () -> new LmcModule(LmcJson.lenient()))
                .run(context -> assertEquals(
                        bridge("my-bridge").id(),
                        context.getBean(JsonMapper.class).readValue(unsound, Project.class).id()));
    }

    @Test
    void thereIsAnApiDocument() {
        Answer answer = get("/v3/api-docs");
        assertEquals(200, answer.status());
        Map<String, Object> paths = answer.at("$.paths");
        assertEquals(Set.of("/records", "/records/{id}", "/submissions"), paths.keySet());
        assertEquals(
                "#/components/schemas/LmcRecord",
                answer.at("$.paths['/records'].post.requestBody.content['application/json'].schema.items.$ref"));
        assertEquals(
                "#/components/schemas/LmcProject",
                answer.at("$.components.schemas.Submission.properties.projects.items.$ref"));
        Map<String, Object> schemas = answer.at("$.components.schemas");
        List<String> references = answer.at("$..['$ref']");
        for (String each : references) {
            assertTrue(schemas.containsKey(each.replace("#/components/schemas/", "")), () -> each + " leads nowhere");
        }
        assertFalse(schemas.containsKey("Project"), "springdoc described a type of the model by itself");
    }
}
