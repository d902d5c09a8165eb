package benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.schema.LmcSchemas;

/** Validates every sample project, all of which are sound. */
final class Validate {
    private Validate() {}

    static Work work(String subject) {
        return switch (subject) {
            case "lmc" -> library(Constraints.library());
            case "lmc-standard" -> library(Validator.standard());
            case "hibernate" -> {
                jakarta.validation.Validator rules = Constraints.hibernate();
                yield work(
                        Texts.projects(),
                        rules::validate,
                        each -> rules.validate(each).isEmpty());
            }
            case "networknt" -> {
                Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(LmcSchemas.of(Project.class));
                List<String> texts = Texts.of("own").stream()
                        .map(text -> new String(text, StandardCharsets.UTF_8))
                        .toList();
                yield work(
                        texts,
                        each -> schema.validate(each, InputFormat.JSON),
                        each -> schema.validate(each, InputFormat.JSON).isEmpty());
            }
            default -> throw new IllegalArgumentException("no subject " + subject);
        };
    }

    private static Work library(Validator rules) {
        return work(
                Texts.projects(), rules::validate, each -> rules.validate(each).isValid());
    }

    private static <T> Work work(List<T> values, Function<T, Object> validate, Predicate<T> isSound) {
        if (!values.stream().allMatch(isSound)) {
            throw new IllegalStateException("a sample is not sound");
        }
        return new Work(values.size(), hole -> {
            for (T each : values) {
                hole.consume(validate.apply(each));
            }
        });
    }
}
