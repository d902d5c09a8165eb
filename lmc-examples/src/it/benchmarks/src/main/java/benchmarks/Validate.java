package benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.schema.LmcSchemas;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Validates every sample project, all of which are sound. */
@State(Scope.Benchmark)
public class Validate {
    /** Who validates. */
    @Param("lmc")
    public String subject;

    private Object[] values;
    private Function<Object, Object> validator;

    @Setup
    public void prepare() {
        List<Project> projects = Texts.projects();
        values = projects.toArray();
        switch (subject) {
            case "lmc", "lmc-standard" -> {
                Validator rules = subject.equals("lmc") ? Constraints.library() : Validator.standard();
                validator = value -> rules.validate((Project) value);
                require(projects.stream().allMatch(each -> rules.validate(each).isValid()));
            }
            case "hibernate" -> {
                jakarta.validation.Validator rules = Constraints.hibernate();
                validator = rules::validate;
                require(projects.stream().allMatch(each -> rules.validate(each).isEmpty()));
            }
            case "networknt" -> {
                Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(LmcSchemas.of(Project.class));
                values = Texts.of("own").stream()
                        .map(text -> new String(text, StandardCharsets.UTF_8))
                        .toArray();
                validator = value -> schema.validate((String) value, InputFormat.JSON);
                for (Object each : values) {
                    require(schema.validate((String) each, InputFormat.JSON).isEmpty());
                }
            }
            default -> throw new IllegalArgumentException("no subject " + subject);
        }
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalStateException("a sample is not sound");
        }
    }

    @Benchmark
    public void all(Blackhole hole) {
        for (Object each : values) {
            hole.consume(validator.apply(each));
        }
    }
}
