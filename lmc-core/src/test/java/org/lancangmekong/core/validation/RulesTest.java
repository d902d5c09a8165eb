package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.Walk;

class RulesTest {
    static List<Rule<?>> rules() {
        return Validator.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFailingExampleGivesTheRulesViolationAndNoOtherError(Rule<?> rule) {
        ValidationReport report = Checks.check(Validator.standard(), rule.failing());
        List<Violation> own = Checks.found(rule.id(), report).toList();
        assertFalse(own.isEmpty(), () -> rule + " finds nothing in its failing example");
        for (Violation each : own) {
            assertEquals(rule.severity(), each.severity());
        }
        assertEquals(
                List.of(),
                report.violations().stream()
                        .filter(each -> each.severity() == Severity.ERROR
                                && !each.rule().equals(rule.id()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePassingExampleGivesNoneOfTheRuleAndNoError(Rule<?> rule) {
        ValidationReport report = Checks.check(Validator.standard(), rule.passing());
        assertEquals(List.of(), Checks.found(rule.id(), report).toList());
        assertTrue(report.isValid(), report::toString);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePassingExampleHasSomethingThatTheRuleIsAbout(Rule<?> rule) {
        List<LmcRecord> passing = rule.passing();
        boolean[] found = {!passing.isEmpty() && rule.subject() == Catalogue.class};
        for (LmcRecord each : passing) {
            found[0] |= !rule.keys(each, id -> id).isEmpty();
            Walk.over(Shapes.of(each), each, (at, kind, value) -> found[0] |= rule.concerns(value.getClass()));
        }
        assertTrue(found[0], () -> rule + " has nothing to pass in its passing example");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theMessageIsOneSentenceWithAllArgumentsFilledIn(Rule<?> rule) {
        Checks.found(rule.id(), Checks.check(Validator.standard(), rule.failing()))
                .forEach(each -> {
                    assertFalse(each.message().contains("{"), each::message);
                    assertFalse(each.message().endsWith("."), each::message);
                    for (String argument : each.arguments().keySet()) {
                        assertTrue(
                                rule.message().contains("{>" + argument + "}")
                                        || each.template().contains("{" + argument + "}")
                                        || isKeyOfPart(argument, each),
                                () -> rule + " has an argument that its message does not use: " + argument);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRationaleIsOneSentence(Rule<?> rule) {
        assertTrue(rule.rationale().endsWith("."), rule::rationale);
        assertEquals(rule.rationale().length() - 1, rule.rationale().indexOf('.'), rule::rationale);
    }

    @Test
    void idsAreUniqueWellFormedAndOfTheLibrary() {
        Set<String> seen = new HashSet<>();
        for (Rule<?> each : rules()) {
            assertTrue(each.id().matches("LMC-[A-Z]{3}-[0-9]{3}"), each::id);
            assertTrue(seen.add(each.id()), () -> each.id() + " stands twice");
        }
        assertTrue(seen.size() >= 80);
    }

    @Test
    void everyRuleOfEveryThemeIsListed() throws ReflectiveOperationException {
        List<Class<?>> themes = List.of(
                ReferenceRules.class,
                RecordRules.class,
                CodeRules.class,
                TextRules.class,
                DateRules.class,
                HistoryRules.class,
                ParticipantRules.class,
                FigureRules.class,
                SeriesRules.class,
                ProjectRules.class,
                ScheduleRules.class,
                PlaceRules.class,
                EvidenceRules.class,
                ClaimRules.class,
                RateRules.class,
                SourceRules.class,
                MechanismRules.class,
                EventRules.class,
                FrameworkRules.class,
                DuplicateRules.class,
                IdentifierRules.class);
        Set<Object> declared = new HashSet<>();
        for (Class<?> theme : themes) {
            for (var field : theme.getDeclaredFields()) {
                if (field.getType() == Rule.class) {
                    field.setAccessible(true);
                    declared.add(field.get(null));
                }
            }
        }
        assertEquals(declared, new HashSet<Object>(Rules.all()));
    }

    @Test
    void idsOfAThemeAreNumberedWithoutGaps() {
        Stream.of(
                        "REF", "REC", "COD", "TXT", "DAT", "HIS", "PAR", "FIG", "SER", "PRJ", "SCH", "PLC", "EVD",
                        "CLM", "SRC", "MEC", "EVT", "FRM", "DUP")
                .forEach(theme -> {
                    List<String> ids = rules().stream()
                            .map(Rule::id)
                            .filter(id -> id.startsWith("LMC-" + theme))
                            .toList();
                    for (int i = 0; i < ids.size(); i++) {
                        assertEquals(String.format("LMC-%s-%03d", theme, i + 1), ids.get(i));
                    }
                });
    }

    /** A part of a part has no place in the whole template: its own template is there. */
    private static boolean isKeyOfPart(String argument, Violation violation) {
        int dot = argument.lastIndexOf('.');
        return dot > 0
                && CoreMessages.all().stream()
                        .filter(each -> each.key().equals(violation.arguments().get(argument.substring(0, dot))))
                        .anyMatch(each -> each.parts().contains(argument.substring(dot + 1)));
    }
}
