package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.OpenCode;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.LmcJsonException;
import org.lancangmekong.json.ReadResult;

/** The code of the page on codes and types of an application's own. */
class OwnCodesPageTest {
    private static Project project(String kind) {
        Project metro = Project.builder()
                .id("cat-linh-ha-dong-metro")
                .name("en", "Cat Linh–Ha Dong Metro Line")
                .addEvidence(Evidence.of("your-own-source"))
                .kind(ProjectKind.URBAN_RAIL) // the nearest code of the list; OTHER if none is near
                .putExtension("org.example:kind", JsonValue.of(kind)) // the application's own code
                .build();
        return metro;
    }

    private static Rule<Project> knownKind() {
        Set<String> kinds = Set.of("metro", "tram");
        Rule<Project> knownKind = Rule.about("EXA-KND-001", Severity.ERROR, Project.class)
                .because("Nobody but the application knows its own kinds, so nobody else notices a misspelt one.")
                .check((project, findings) -> {
                    JsonValue kind = project.extensions().get("org.example:kind");
                    if (kind instanceof JsonValue.JsonString text && !kinds.contains(text.value())) {
                        findings.reportAt(Pointer.ROOT.child("org.example:kind"), "found", text.value());
                    }
                })
                .message("\"{found}\" is not one of our kinds of projects")
                .passing(() -> List.of(project("metro")))
                .failing(() -> List.of(project("metor")));
        return knownKind;
    }

    private static Validator withOwnUnits() {
        Set<String> units = Set.of("rai", "longan-tree");
        Validator validator = Validator.standard()
                .without("LMC-COD-001") // which reports every code that its list does not know
                .with(Rule.about("EXA-COD-001", Severity.WARNING, OpenCode.class)
                        .because("A code outside its list and outside ours is usually misspelt.")
                        .check((code, findings) -> {
                            if (!code.isKnown() && !units.contains(code.code())) {
                                findings.report("code", code.code());
                            }
                        })
                        .message("{code} is neither a known code nor one of ours")
                        .passing(() -> List.of(orchard("rai")))
                        .failing(() -> List.of(orchard("raii"))));
        return validator;
    }

    private static Project orchard(String unit) {
        return project("metro").toBuilder()
                .addFigure(Figure.builder()
                        .indicator("area")
                        .value(Quantity.exactly("14", unit))
                        .basis(Basis.AT_DATE)
                        .build())
                .build();
    }

    private static List<String> ids(List<Violation> violations) {
        return violations.stream().map(Violation::rule).toList();
    }

    @Test
    void aFinerCodeIsAnExtensionBesideTheNearestCode() {
        Project metro = project("metro");
        LmcJson json = LmcJson.strict();
        assertEquals(metro, json.read(json.write(metro), Project.class));
        assertEquals(
                JsonValue.of("metro"),
                json.read(json.write(metro), Project.class).extensions().get("org.example:kind"));
        assertThrows(InvalidValueException.class, () -> ProjectKind.of("metro"));
        String unknown = json.write(metro).replace("\"urban-rail\"", "\"metro\"");
        assertFalse(LmcJson.lenient().tryRead(unknown, Project.class).report().isValid());
    }

    @Test
    void anExtensionHoldsAnyJsonUnderANameWithANamespace() {
        Project line = project("metro").toBuilder()
                .putExtension("org.example:tracks", JsonValue.number("2")) // as text, so that no digit is lost
                .putExtension("org.example:colours", JsonValue.array(JsonValue.of("green"), JsonValue.of("white")))
                .putExtension("org.example:contact", JsonValue.object(Map.of("office", JsonValue.of("Line 2A"))))
                .build();
        LmcJson json = LmcJson.strict();
        assertEquals(line, json.read(json.write(line), Project.class));
        Project unnamed =
                line.toBuilder().putExtension("tracks", JsonValue.number("2")).build();
        assertThrows(LmcJsonException.class, () -> json.write(unnamed));
        LmcJson lenient = LmcJson.lenient();
        assertEquals(unnamed, lenient.read(lenient.write(unnamed), Project.class));
    }

    @Test
    void anOwnRuleKnowsTheOwnCodes() {
        Validator validator = Validator.standard().with(knownKind());
        assertEquals(List.of(), validator.validate(project("metro")).errors());
        assertEquals(
                List.of("EXA-KND-001"), ids(validator.validate(project("metor")).errors()));
    }

    @Test
    void anOpenListTakesOwnCodesAndARuleReportsThem() {
        assertTrue(ids(Validator.standard().validate(orchard("rai")).warnings()).contains("LMC-COD-001"));
        List<String> ours = ids(withOwnUnits().validate(orchard("rai")).warnings());
        List<String> misspelt = ids(withOwnUnits().validate(orchard("raii")).warnings());
        assertEquals(
                List.of(), ours.stream().filter(each -> each.contains("-COD-")).toList());
        assertEquals(
                List.of("EXA-COD-001"),
                misspelt.stream().filter(each -> each.contains("-COD-")).toList());
    }

    @Test
    void anOwnTypeIsKeptWholeByALenientReader() {
        UnknownRecord gauge = UnknownRecord.builder()
                .typeCode("example-gauge") // begins with the application's name
                .id("gauge-chiang-saen")
                .name("en", "Chiang Saen gauge")
                .addEvidence(Evidence.of("your-own-source"))
                .putExtension("org.example:river", JsonValue.of("Mekong"))
                .build();
        LmcJson json = LmcJson.lenient(); // a strict one refuses a type that it does not know
        ReadResult<LmcRecord> result = json.tryRead(json.write(gauge), LmcRecord.class);
        System.out.println(result.report());
        assertEquals(gauge, result.orThrow());
        assertTrue(!result.report().violations().isEmpty());
        assertThrows(LmcJsonException.class, () -> LmcJson.strict().read(json.write(gauge), LmcRecord.class));
    }
}
