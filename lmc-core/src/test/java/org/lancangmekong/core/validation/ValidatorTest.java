package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Role;

class ValidatorTest {
    private static final Rule<Project> OWN = Rule.about("APP-PRJ-001", Severity.WARNING, Project.class)
            .because("An application may have rules of its own.")
            .check((project, findings) -> findings.report("id", project.id().toString()))
            .message("{id} is a project")
            .passing(() -> RuleExamples.records(RuleExamples.report()))
            .failing(() -> RuleExamples.records(RuleExamples.project()));

    @Test
    void theStandardIsOneValidatorWithAllRules() {
        assertSame(Validator.standard(), Validator.standard());
        assertEquals(Rules.all(), Validator.standard().rules());
        assertEquals(List.of(), Validator.empty().rules());
    }

    @Test
    void withAddsARuleToANewValidator() {
        Validator more = Validator.standard().with(OWN);
        LmcRecord project = RuleExamples.project().build();
        assertTrue(Checks.finds("APP-PRJ-001", more.validate(project)));
        assertFalse(Checks.finds("APP-PRJ-001", Validator.standard().validate(project)));
        assertThrows(InvalidValueException.class, () -> more.with(OWN));
    }

    @Test
    void validatorsWithEqualRulesAreEqual() {
        Validator standard = Validator.standard();
        Validator thereAndBack =
                standard.severity("LMC-PAR-001", Severity.INFO).severity("LMC-PAR-001", Severity.ERROR);
        assertEquals(standard, thereAndBack);
        assertEquals(standard.hashCode(), thereAndBack.hashCode());
        assertEquals(standard.with(OWN), standard.with(OWN));
        assertNotEquals(standard, standard.with(OWN));
        assertNotEquals(standard, standard.severity("LMC-PAR-001", Severity.INFO));
        assertNotEquals(standard, Validator.draft());
    }

    @Test
    void aValidatorSaysWhichItIs() {
        assertEquals("Validator.empty()", Validator.empty().toString());
        assertEquals("Validator.standard()", Validator.standard().toString());
        assertEquals("Validator.publication()", Validator.publication().toString());
        assertEquals("Validator.draft()", Validator.draft().toString());
        assertEquals("Validator[1 WARNING]", Validator.empty().with(OWN).toString());
    }

    @Test
    void withoutTakesARuleFromANewValidator() {
        List<LmcRecord> example = ParticipantRules.SOMEBODY.failing();
        Validator fewer = Validator.standard().without("LMC-PAR-001");
        assertTrue(Checks.check(fewer, example).isValid());
        assertFalse(Checks.check(Validator.standard(), example).isValid());
        assertThrows(InvalidValueException.class, () -> fewer.without("LMC-PAR-001"));
        assertThrows(InvalidValueException.class, () -> fewer.severity("LMC-PAR-001", Severity.INFO));
    }

    @Test
    void severityChangesARuleInANewValidator() {
        List<LmcRecord> example = TextRules.ENGLISH_NAME.failing();
        Validator strict = Validator.standard().severity("LMC-TXT-001", Severity.ERROR);
        assertFalse(Checks.check(strict, example).isValid());
        assertTrue(Checks.check(Validator.standard(), example).isValid());
        assertEquals(
                Validator.standard().rules().stream().map(Rule::id).toList(),
                strict.rules().stream().map(Rule::id).toList());
    }

    @Test
    void aRuleAboutSeveralTypesKeepsThemWhenItsSeverityChanges() {
        Validator strict = Validator.empty().with(TextRules.NFC).severity("LMC-TXT-002", Severity.ERROR);
        assertEquals(1, Checks.check(strict, TextRules.NFC.failing()).count(Severity.ERROR));
    }

    @Test
    void aReportOfAnErrorThrowsOnRequest() {
        ValidationReport report = Checks.check(Validator.standard(), ParticipantRules.SOMEBODY.failing());
        assertThrows(ValidationException.class, report::orThrow);
    }

    @Test
    void aRecordIsCheckedAgainstACatalogueThatNeedNotHoldIt() {
        LmcRecord record = RuleExamples.project("bridge").build();
        Catalogue context = Catalogue.of(RuleExamples.records(RuleExamples.report()));
        Catalogue empty = Catalogue.of(List.of());
        assertTrue(Validator.standard().validate(record, context).isValid());
        assertEquals(
                List.of("/evidence/0/source"),
                Checks.where("LMC-REF-001", Validator.standard().validate(record, empty)));
        assertTrue(Validator.standard().validate(record).isValid());
    }

    @Test
    void pointersOfACatalogueBeginWithTheRecordsId() {
        assertEquals(
                List.of("/lm-2/ordinal"),
                Checks.where("LMC-EVT-001", Checks.check(Validator.standard(), EventRules.ONE_PER_ORDINAL.failing())));
        assertEquals(
                List.of("/stung-trang-bridge/evidence/0/source"),
                Checks.where(
                        "LMC-REF-001", Validator.standard().validate(Catalogue.of(ReferenceRules.RESOLVED.failing()))));
    }

    @Test
    void whatOneRuleSaysOfOnePlaceIsInTheOrderOfItsArguments() {
        for (List<Role> each : List.of(List.of(Role.OWNER, Role.INVESTOR), List.of(Role.INVESTOR, Role.OWNER))) {
            ProjectBuilder project = RuleExamples.project();
            for (Role role : each) {
                project.addParticipant(RuleExamples.participant(role, Country.LAOS)
                        .share(Quantity.exactly("102", "percent"))
                        .build());
            }
            assertEquals(
                    List.of("investor", "owner"),
                    Checks.found("LMC-PAR-002", Checks.check(project))
                            .map(violation -> violation.arguments().get("role"))
                            .toList());
        }
    }

    @Test
    void ruleIdsHaveAForm() {
        for (String id : List.of("LMC-1", "lmc-PRJ-001", "LMC-PRJ-1", "")) {
            assertThrows(InvalidValueException.class, () -> Rule.about(id, Severity.INFO, RecordId.class), id);
        }
    }
}
