package consumer;

import org.lancangmekong.json.jackson.LmcModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** A web service that keeps records in PostgreSQL. Spring Boot 3 does not look for modules: it takes those that are beans. */
@SpringBootApplication
@Import(LmcModule.class)
public class Application {
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
