package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.jackson.LmcModule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service over HTTP, with a PostgreSQL server of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceTest {
    private static final LmcJson JSON = LmcJson.strict();

    private static EmbeddedPostgres postgres;

    @Autowired
    private TestRestTemplate client;

    @DynamicPropertySource
    static void start(DynamicPropertyRegistry registry) throws IOException {
        postgres = EmbeddedPostgres.start();
        registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private ResponseEntity<String> post(String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        ResponseEntity<String> answer =
                client.postForEntity("/records", new HttpEntity<>(body, headers), String.class);
        System.out.println("POST /records " + body.substring(0, Math.min(160, body.length())) + "\n  "
                + answer.getStatusCode() + " " + answer.getHeaders().getContentType() + " " + answer.getBody());
        return answer;
    }

    @Test
    void theReferenceCatalogueGoesThroughHttpAndPostgresAndComesBackEqual() {
        Catalogue reference = ReferenceCatalogue.load();
        String body = reference.all().stream().map(JSON::write).collect(Collectors.joining(",", "[", "]"));
        assertEquals(String.valueOf(reference.size()), post(body).getBody());
        JsonValue.JsonArray all = (JsonValue.JsonArray)
                JSON.read(client.getForObject("/records", String.class), JsonValue.class);
        assertEquals(reference.size(), all.elements().size());
        for (JsonValue each : all.elements()) {
            LmcRecord record = JSON.read(each.toString(), LmcRecord.class);
            assertEquals(reference.find(record.id()).orElseThrow(), record);
        }
        String one = reference.projects().get(0).id().toString();
        assertEquals(
                reference.projects().get(0),
                JSON.read(client.getForObject("/records/" + one, String.class), LmcRecord.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "422 | /1/id | [{`type`:`project`,`schema`:`lmc/1`,`id`:`a`,`name`:{`en`:`A`},`kind`:`bridge`},{`type`:`project`,`schema`:`lmc/1`,`id`:`B!`}]",
                "422 | /0/type | [{`type`:`projekt`,`id`:`a`,`name`:{`en`:`A`}}]",
                "400 |         | [{`type`:`project`,}]"
            })
    void whatIsRefusedIsAnsweredByProblemDetails(int status, String pointer, String body) {
        ResponseEntity<String> answer = post(body.replace('`', '"'));
        assertEquals(status, answer.getStatusCode().value());
        assertEquals(MediaType.APPLICATION_PROBLEM_JSON, answer.getHeaders().getContentType());
        if (pointer != null) {
            List<String> pointers = JsonPath.read(answer.getBody(), "$.errors[*].pointer");
            assertTrue(pointers.contains(pointer), pointers::toString);
        }
    }

    /** What the one line is for; if this ever fails, it is needed no more. */
    @Test
    void withoutTheLineTheModuleIsNotFound() {
        ApplicationContextRunner jackson =
                new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class));
        jackson.run(context -> assertEquals(List.of(), modules(context.getBean(ObjectMapper.class))));
        jackson.withBean(LmcModule.class)
                .run(context -> assertEquals(1, modules(context.getBean(ObjectMapper.class)).size()));
    }

    private static List<Object> modules(ObjectMapper mapper) {
        return mapper.getRegisteredModuleIds().stream()
                .filter(each -> each.toString().contains("LmcModule"))
                .toList();
    }
}
