package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Milestone;

/** A rule as an application writes one. */
class RuleTest {
    private static final List<LmcRecord> PASSING = RuleExamples.records(RuleExamples.report());
    private static final List<LmcRecord> FAILING = RuleExamples.records(RuleExamples.project());

    private static Rule<Project> rule() {
        return Rule.about("APP-PRJ-001", Severity.WARNING, Project.class)
                .because("An application may have rules of its own.")
                .check((project, findings) -> findings.report("id", project.id().toString()))
                .message("{id} is a project")
                .passing(() -> PASSING)
                .failing(() -> FAILING);
    }

    private static Rule<Object> among(Class<?>... types) {
        return Rule.about("APP-ANY-001", Severity.INFO, Object.class)
                .among(types)
                .because("Some types have nothing in common.")
                .check((subject, findings) -> findings.report())
                .message("something is here")
                .passing(() -> PASSING)
                .failing(() -> FAILING);
    }

    @Test
    void aRuleHasThePartsThatItWasMadeOf() {
        for (Rule<Project> each : List.of(rule(), rule().withSeverity(Severity.WARNING))) {
            assertEquals("APP-PRJ-001", each.id());
            assertEquals(Severity.WARNING, each.severity());
            assertEquals(Project.class, each.subject());
            assertEquals("An application may have rules of its own.", each.rationale());
            assertEquals("{id} is a project", each.message());
            assertEquals(PASSING, each.passing());
            assertEquals(FAILING, each.failing());
            assertEquals("APP-PRJ-001 WARNING", each.toString());
            assertEquals(
                    List.of("stung-trang-bridge is a project"),
                    Checks.said("APP-PRJ-001", Checks.check(Validator.empty().with(each), FAILING)));
        }
        assertEquals("APP-PRJ-001 ERROR", rule().withSeverity(Severity.ERROR).toString());
    }

    @Test
    void aRuleLacksNoPart() {
        assertThrows(
                NullPointerException.class,
                () -> Rule.about("APP-PRJ-001", Severity.INFO, Project.class)
                        .because("There is no check.")
                        .message("nothing")
                        .passing(() -> PASSING)
                        .failing(() -> FAILING));
    }

    @Test
    void aRuleConcernsItsTypeAndThoseThatExtendIt() {
        Class<?> implementation = RuleExamples.project().build().getClass();
        assertTrue(rule().concerns(implementation));
        assertFalse(rule().concerns(LmcRecord.class));
        assertFalse(rule().concerns(Figure.class));
        assertTrue(among(Figure.class, Milestone.class).concerns(Milestone.class));
        assertFalse(among(Figure.class, Milestone.class).concerns(EdtfDate.class));
        assertTrue(among().concerns(EdtfDate.class));
    }

    @Test
    void aRuleMayConcernAValueWhoseTypeSaysLess() {
        assertTrue(rule().mayConcern(Project.class));
        assertTrue(rule().mayConcern(LmcRecord.class));
        assertTrue(rule().mayConcern(Object.class));
        assertFalse(rule().mayConcern(Figure.class));
        assertTrue(among(Figure.class).mayConcern(Figure.class));
        assertFalse(among(Figure.class).mayConcern(EdtfDate.class));
        assertTrue(among(Project.class, Figure.class).mayConcern(LmcRecord.class));
    }
}
