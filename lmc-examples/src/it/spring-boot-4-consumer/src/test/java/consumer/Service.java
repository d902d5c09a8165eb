package consumer;

import com.jayway.jsonpath.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as it runs: a web server at a free port of this machine, and a PostgreSQL server of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class Service {
    private static final int SHOWN = 600;

    private static final EmbeddedPostgres POSTGRES = start();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    JdbcTemplate database;

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
    }

    @BeforeEach
    void empty() {
        database.execute("truncate record");
    }

    /** What a service answered. */
    record Answer(int status, String type, String body) {
        /** What a JSONPath finds in the body. */
        <T> T at(String path) {
            return JsonPath.read(body, path);
        }
    }

    Answer get(String path, String... parameters) {
        return send("GET", path + query(parameters), new byte[0]);
    }

    Answer put(String path, String body) {
        return send("PUT", path, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String body) {
        return post(path, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, byte[] body) {
        return send("POST", path, body);
    }

    private static String query(String... parameters) {
        return Stream.of(parameters)
                .map(each -> each.split("=", 2))
                .map(each -> each[0] + "=" + URLEncoder.encode(each[1], StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .map(each -> "?" + each)
                .orElse("");
    }

    private Answer send(String method, String path, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            Answer answer = new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
            System.out.println(method + " " + path + " " + shown(new String(body, StandardCharsets.UTF_8), 160) + "\n  "
                    + answer.status + " " + answer.type + " " + shown(answer.body, SHOWN));
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String shown(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "... (" + text.length() + " characters)";
    }
}
