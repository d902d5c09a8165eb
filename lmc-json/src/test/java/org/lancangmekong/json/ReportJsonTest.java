package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.jackson.LmcModule;
import org.lancangmekong.json.schema.LmcSchemas;

/** Reports are data: written whole, read back equal, and what a web service answers. */
class ReportJsonTest {
    private static final LmcJson JSON = LmcJson.strict();
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new LmcModule());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(LmcSchemas.of(ValidationReport.class), InputFormat.JSON);

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("x", "{x}", "a/b", "~", "\u0000", "ແມ່ນ້ຳ", "\u202E", "\"\n\\"),
                Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(10));
    }

    private static Arbitrary<Location> locations() {
        Arbitrary<Long> offsets = Arbitraries.longs().between(0, 999_999_999_999_999_999L);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, Integer.MAX_VALUE);
        Arbitrary<Location> places = Arbitraries.oneOf(
                Combinators.combine(numbers, numbers, offsets)
                        .as((line, column, offset) -> Location.of(line, column, offset)),
                Combinators.combine(numbers, numbers).as((line, column) -> Location.of(line, column)),
                offsets.map(Location::atByte));
        return Arbitraries.oneOf(
                places,
                texts().map(Location::in),
                Combinators.combine(places, texts()).as(Location::withSource));
    }

    private static Arbitrary<Violation> violations() {
        Arbitrary<String> values = Arbitraries.oneOf(texts(), Arbitraries.just(""));
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Severity.class),
                        values.list().ofMaxSize(4).map(Pointer::of),
                        texts(),
                        Arbitraries.maps(values, values).ofMaxSize(3),
                        locations().optional())
                .as((rule, severity, pointer, template, arguments, location) -> {
                    Violation violation = Violation.of(rule, severity, pointer, template, arguments);
                    return location.map(violation::at).orElse(violation);
                });
    }

    @Provide
    Arbitrary<ValidationReport> reports() {
        return Combinators.combine(
                        violations().list().ofMaxSize(5), Arbitraries.integers().between(1, 5))
                .as((found, limit) -> {
                    ValidationReport.Collector kept = ValidationReport.collector(limit);
                    found.forEach(kept::add);
                    return kept.report();
                });
    }

    @Property
    void areReadBackEqual(@ForAll("reports") ValidationReport report) throws IOException {
        String json = JSON.write(report);
        ValidationReport read = JSON.read(json, ValidationReport.class);
        assertEquals(report, read);
        assertEquals(report.toString(), read.toString());
        assertEquals(json, MAPPER.writeValueAsString(report));
        assertEquals(report, MAPPER.readValue(json, ValidationReport.class));
        assertTrue(SCHEMA.validate(MAPPER.readTree(json), OutputFormat.BOOLEAN), json);
        for (Violation each : report.violations()) {
            assertEquals(each, JSON.read(JSON.write(each), Violation.class));
        }
    }

    @Example
    void haveAFormThatAPersonCanRead() {
        ValidationReport report =
                JSON.tryRead("{\"type\":\"project\"}", Project.class).report();
        assertEquals(
                "{\"rule\":\"LMC-JSN-004\",\"severity\":\"ERROR\",\"pointer\":\"\",\"location\":{\"line\":1,\"column\":1,"
                        + "\"byteOffset\":0},\"message\":\"required member \\\"schema\\\" is missing: expected \\\"lmc/1\\\"\","
                        + "\"template\":\"required member \\\"{member}\\\" is missing: expected \\\"{expected.text}\\\"\","
                        + "\"arguments\":{\"member\":\"schema\",\"expected\":\"json.quoted\",\"expected.text\":\"lmc/1\"}}",
                JSON.write(report.violations().get(0)));
        assertEquals("{\"valid\":true}", JSON.write(ValidationReport.empty()));
    }

    @Example
    void whatContradictsItselfIsRefused() {
        for (String each : List.of(
                "{\"valid\":false}",
                "{\"valid\":true,\"leftOut\":{\"ERROR\":1}}",
                "{\"valid\":true,\"violations\":[{\"rule\":\"X\",\"severity\":\"INFO\",\"pointer\":\"\",\"template\":\"x\","
                        + "\"location\":{\"line\":1}}]}",
                "{\"valid\":true,\"violations\":[{\"rule\":\"X\",\"severity\":\"INFO\",\"pointer\":\"\",\"template\":\"x\","
                        + "\"location\":{\"byteOffset\":-1}}]}",
                "{\"valid\":true,\"violations\":[{\"rule\":\"X\",\"severity\":\"INFO\",\"pointer\":\"\",\"template\":\"x\","
                        + "\"location\":{\"byteOffset\":1e99}}]}",
                "{\"valid\":true,\"violations\":[{\"rule\":\"X\",\"severity\":\"INFO\",\"pointer\":\"\",\"template\":\"x\","
                        + "\"location\":{}}]}",
                "{\"valid\":true,\"violations\":[{\"rule\":\"X\",\"severity\":\"INFO\",\"pointer\":\"\",\"template\":\"x\","
                        + "\"arguments\":{\"a\":1}}]}",
                "{\"valid\":true,\"violations\":[{\"rule\":\"X\",\"severity\":\"INFO\",\"pointer\":\"\",\"template\":\"x\","
                        + "\"arguments\":[]}]}")) {
            ReadResult<ValidationReport> result = JSON.tryRead(each, ValidationReport.class);
            assertEquals(1, result.report().count(Severity.ERROR), each + result);
            assertEquals("LMC-JSN-011", result.report().violations().get(0).rule(), each);
        }
    }

    @Property
    void becomeProblemDetails(@ForAll("reports") ValidationReport report) throws IOException {
        if (report.isValid()) {
            assertThrows(InvalidValueException.class, () -> ProblemDetails.of(report));
            return;
        }
        Map<String, Object> problem = ProblemDetails.of(report);
        assertEquals(
                Stream.of("type", "title", "status", "detail", "errors", "omitted")
                        .filter(name -> !name.equals("omitted") || report.leftOut() > 0)
                        .toList(),
                List.copyOf(problem.keySet()));
        List<?> errors = (List<?>) problem.get("errors");
        assertEquals(report.violations().size(), errors.size());
        assertEquals("ERROR", ((Map<?, ?>) errors.get(0)).get("severity"));
        assertEquals(problem, new ObjectMapper().readValue(new ObjectMapper().writeValueAsString(problem), Map.class));
    }

    @Example
    void theStatusSaysWhatIsTheMatter() {
        assertEquals(400, ProblemDetails.of(report("{")).get("status"));
        assertEquals(400, ProblemDetails.of(report("")).get("status"));
        assertEquals(400, ProblemDetails.of(report("{} {}")).get("status"));
        assertEquals(422, ProblemDetails.of(report("{}")).get("status"));
        assertEquals(
                413,
                ProblemDetails.of(JSON.withLimits(Limits.standard().withMaxBytes(10))
                                .tryRead(" ".repeat(11), Project.class)
                                .report())
                        .get("status"));
        assertEquals(
                Map.of(
                        "code",
                        "LMC-JSN-004",
                        "severity",
                        "ERROR",
                        "pointer",
                        "",
                        "detail",
                        "required member \"type\" is missing: expected a string: the type of the record, such as"
                                + " \"project\"",
                        "line",
                        1,
                        "column",
                        1),
                ((List<?>) ProblemDetails.of(report("{}")).get("errors")).get(0));
    }

    private static ValidationReport report(String document) {
        return JSON.tryRead(document, Project.class).report();
    }
}
