package consumer;

import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** A web service that keeps records in PostgreSQL. Nothing in it says how they are read and written as JSON. */
@SpringBootApplication
public class Application {
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** Not about the model: a list with a null in it is refused, where Jackson would hand it over. */
    @Bean
    JsonMapperBuilderCustomizer noNullInLists() {
        return mapper -> mapper.changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
    }
}
