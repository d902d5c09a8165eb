package org.lancangmekong.json.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.NotSerializableException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.json.HardFacts;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.Serialization;

/** A mapper with the module can be sent to another machine, as any mapper can. */
class ModuleSerializationTest {
    private static final List<LmcRecord> RECORDS =
            HardFacts.groups().values().stream().flatMap(List::stream).toList();

    static Stream<LmcModule> modules() {
        return Stream.of(
                new LmcModule(),
                new LmcModule(LmcJson.lenient()
                        .withLimits(Limits.standard()
                                .withMaxBytes(100_000)
                                .withMaxDepth(9)
                                .withMaxProblems(2))),
                new LmcModule(LmcJson.strict().withValidator(Validator.standard())),
                new LmcModule(LmcJson.strict()
                        .withValidator(
                                Validator.draft().without("LMC-TXT-003").severity("LMC-DUP-001", Severity.INFO))));
    }

    private static void use(ObjectMapper mapper) throws IOException {
        for (LmcRecord each : RECORDS) {
            assertEquals(each, mapper.readValue(mapper.writeValueAsString(each), LmcRecord.class));
        }
        Map<Country, Quantity> map = new LinkedHashMap<>(Map.of(Country.LAOS, Quantity.exactly("1", "km")));
        assertEquals(
                map, mapper.readValue(mapper.writeValueAsString(map), new TypeReference<Map<Country, Quantity>>() {}));
    }

    private static String reportOf(ObjectMapper mapper) {
        String json =
                "{\"type\":\"project\",\"schema\":\"lmc/1\",\"id\":\"A\",\"history\":[1,2],\"x\":[[[[[[[[[[1]]]]]]]]]]}";
        return assertThrows(LmcMappingException.class, () -> mapper.readValue(json, Project.class))
                .report()
                .toString();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aMapperIsSerializedFreshAndUsed(LmcModule module) throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(module);
        ObjectMapper fresh = Serialization.roundTrip(mapper);
        use(fresh);
        use(mapper);
        ObjectMapper used = Serialization.roundTrip(mapper);
        use(used);
        for (ObjectMapper each : List.of(fresh, used, Serialization.roundTrip(used))) {
            assertEquals(reportOf(mapper), reportOf(each));
            assertEquals(mapper.getRegisteredModuleIds(), each.getRegisteredModuleIds());
        }
    }

    @Test
    void readersAndWritersOfATypeAreSerialized() throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new LmcModule());
        ObjectReader reader = Serialization.roundTrip(mapper.readerFor(LmcRecord.class));
        ObjectWriter writer = Serialization.roundTrip(mapper.writerFor(LmcRecord.class));
        for (LmcRecord each : RECORDS) {
            assertEquals(each, reader.readValue(writer.writeValueAsString(each)));
        }
    }

    @Test
    void aRuleOfTheApplicationsOwnIsRefusedByItsId() {
        Rule<Project> rule = Rule.about("APP-ONE-001", Severity.ERROR, Project.class)
                .because("why")
                .check((project, findings) -> {})
                .message("what")
                .passing(List::of)
                .failing(List::of);
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new LmcModule(
                        LmcJson.strict().withValidator(Validator.standard().with(rule))));
        NotSerializableException thrown =
                assertThrows(NotSerializableException.class, () -> Serialization.roundTrip(mapper));
        assertTrue(
                thrown.getMessage().startsWith("the rule APP-ONE-001 is the application's own"), thrown.getMessage());
    }
}
