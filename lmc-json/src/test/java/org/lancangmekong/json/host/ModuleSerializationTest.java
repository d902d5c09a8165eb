package org.lancangmekong.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.NotSerializableException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
@ParameterizedClass
@EnumSource(Host.class)
class ModuleSerializationTest {
    @Parameter
    Host host;

    private static final List<LmcRecord> RECORDS =
            HardFacts.groups().values().stream().flatMap(List::stream).toList();

    static Stream<LmcJson> forms() {
        return Stream.of(
                LmcJson.strict(),
                LmcJson.lenient()
                        .withLimits(Limits.standard()
                                .withMaxBytes(100_000)
                                .withMaxDepth(9)
                                .withMaxProblems(2)),
                LmcJson.strict().withValidator(Validator.standard()),
                LmcJson.strict()
                        .withValidator(
                                Validator.draft().without("LMC-TXT-003").severity("LMC-DUP-001", Severity.INFO)));
    }

    private static void use(HostMapper mapper) throws Exception {
        for (LmcRecord each : RECORDS) {
            assertEquals(each, mapper.read(mapper.write(each), LmcRecord.class));
        }
        Map<Country, Quantity> map = new LinkedHashMap<>(Map.of(Country.LAOS, Quantity.exactly("1", "km")));
        assertEquals(map, mapper.read(mapper.write(map), Types.map(Country.class, Quantity.class)));
    }

    private String reportOf(HostMapper mapper) {
        String json =
                "{\"type\":\"project\",\"schema\":\"lmc/1\",\"id\":\"A\",\"history\":[1,2],\"x\":[[[[[[[[[[1]]]]]]]]]]}";
        return host.report(assertThrows(Exception.class, () -> mapper.read(json, Project.class)))
                .toString();
    }

    private HostMapper sent(HostMapper mapper) throws Exception {
        return host.of(Serialization.roundTrip(mapper.unwrap()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aMapperIsSerializedFreshAndUsed(LmcJson json) throws Exception {
        HostMapper mapper = host.mapper(json);
        HostMapper fresh = sent(mapper);
        use(fresh);
        use(mapper);
        HostMapper used = sent(mapper);
        use(used);
        for (HostMapper each : List.of(fresh, used, sent(used))) {
            assertEquals(reportOf(mapper), reportOf(each));
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
        HostMapper mapper =
                host.mapper(LmcJson.strict().withValidator(Validator.standard().with(rule)));
        NotSerializableException thrown = assertThrows(NotSerializableException.class, () -> sent(mapper));
        assertTrue(
                thrown.getMessage().startsWith("the rule APP-ONE-001 is the application's own"), thrown.getMessage());
    }
}
