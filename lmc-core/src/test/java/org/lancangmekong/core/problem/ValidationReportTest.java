package org.lancangmekong.core.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationReportTest {
    private static Violation violation(Severity severity, int number) {
        return Violation.of("LMC-TST-001", severity, Pointer.ROOT.child(number), "problem " + number, Map.of());
    }

    private static List<Violation> violations(List<Severity> severities) {
        List<Violation> violations = new ArrayList<>();
        for (Severity each : severities) {
            violations.add(violation(each, violations.size()));
        }
        return violations;
    }

    private static ValidationReport collect(int limit, List<Violation> violations) {
        ValidationReport.Collector collector = ValidationReport.collector(limit);
        violations.forEach(collector::add);
        return collector.report();
    }

    /** The model: sort by severity, cut, and put what is left back into the order in which it was found. */
    private static List<Violation> kept(int limit, List<Violation> violations) {
        List<Violation> sorted = new ArrayList<>(violations);
        sorted.sort(Comparator.comparing(Violation::severity));
        List<Violation> kept = new ArrayList<>(violations);
        kept.retainAll(sorted.subList(0, Math.min(limit, sorted.size())));
        return kept;
    }

    @Property
    void keepsTheWorstUpToTheLimitAndCountsAll(
            @ForAll @Size(max = 12) List<Severity> severities, @ForAll @IntRange(min = 1, max = 8) int limit) {
        List<Violation> violations = violations(severities);
        ValidationReport report = collect(limit, violations);
        assertEquals(kept(limit, violations), report.violations());
        int leftOut = 0;
        for (Severity severity : Severity.values()) {
            long found = severities.stream().filter(each -> each == severity).count();
            long shown = report.violations().stream()
                    .filter(each -> each.severity() == severity)
                    .count();
            assertEquals(found, report.count(severity));
            assertEquals(found - shown, report.leftOut(severity));
            leftOut += report.leftOut(severity);
        }
        assertEquals(leftOut, report.leftOut());
        assertEquals(!severities.contains(Severity.ERROR), report.isValid());
    }

    @Property
    void addingReportsIsAddingTheirViolations(
            @ForAll @Size(max = 8) List<Severity> first,
            @ForAll @Size(max = 8) List<Severity> second,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        List<Violation> all = violations(first);
        all.addAll(violations(second));
        ValidationReport.Collector collector = ValidationReport.collector(limit);
        collector.addAll(collect(limit, violations(first)));
        collector.addAll(collect(limit, violations(second)));
        ValidationReport report = collector.report();
        for (Severity severity : Severity.values()) {
            assertEquals(
                    all.stream().filter(each -> each.severity() == severity).count(), report.count(severity));
        }
        assertEquals(Math.min(limit, all.size()), report.violations().size());
        assertEquals(all.isEmpty(), collector.isEmpty());
    }

    @Property
    void describesSoManyAndCountsTheOthers(
            @ForAll @Size(max = 6) List<Severity> severities,
            @ForAll @IntRange(min = 1, max = 4) int limit,
            @ForAll @IntRange(max = 7) int most) {
        ValidationReport report = collect(limit, violations(severities));
        List<String> lines = new ArrayList<>();
        Stream.of(report.errors(), report.warnings(), of(Severity.INFO, report))
                .flatMap(List::stream)
                .limit(most)
                .forEach(each -> lines.add(each.toString()));
        if (lines.size() < severities.size()) {
            lines.add("and " + (severities.size() - lines.size()) + " more");
        }
        assertEquals(severities.isEmpty() ? "no problems" : String.join("\n", lines), report.describe(most));
    }

    private static List<Violation> of(Severity severity, ValidationReport report) {
        return report.violations().stream()
                .filter(each -> each.severity() == severity)
                .toList();
    }

    @Property
    void listsErrorsAndWarningsInTheirOrder(@ForAll @Size(max = 8) List<Severity> severities) {
        ValidationReport report = ValidationReport.of(violations(severities));
        assertEquals(of(Severity.ERROR, report), report.errors());
        assertEquals(of(Severity.WARNING, report), report.warnings());
        assertThrows(UnsupportedOperationException.class, () -> report.errors().add(violation(Severity.ERROR, 0)));
        assertThrows(
                UnsupportedOperationException.class, () -> report.warnings().add(violation(Severity.WARNING, 0)));
    }

    @Test
    void anErrorIsNotHiddenBehindInfos() {
        ValidationReport report = ValidationReport.of(
                violations(List.of(Severity.INFO, Severity.INFO, Severity.WARNING, Severity.ERROR)));
        assertEquals("ERROR", report.describe(1).substring(0, 5));
        assertEquals(
                List.of("ERROR", "WARNING", "INFO", "INFO"),
                report.toString().lines().map(each -> each.split(" ")[0]).toList());
        assertEquals(Severity.INFO, report.violations().get(0).severity());
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void whatIsOnlyCountedIsInTheReport(Severity severity) {
        ValidationReport.Collector collector = ValidationReport.collector(3);
        collector.leaveOut(severity, 2);
        assertFalse(collector.isEmpty());
        ValidationReport report = collector.report();
        assertEquals(2, report.count(severity));
        assertEquals(2, report.leftOut());
        assertEquals(severity != Severity.ERROR, report.isValid());
        assertEquals("and 2 more", report.toString());
        assertNotEquals(ValidationReport.empty(), report);
        ValidationReport.Collector other = ValidationReport.collector(1);
        other.addAll(report);
        assertEquals(report, other.report());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesALimitBelowOne(int limit) {
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> ValidationReport.collector(limit));
        assertEquals("the limit of problems is " + limit + " but must be at least 1", refused.getMessage());
    }

    @Test
    void refusesToLeaveOutFewerThanNone() {
        ValidationReport.Collector collector = ValidationReport.collector(1);
        assertThrows(InvalidValueException.class, () -> collector.leaveOut(Severity.INFO, -1));
        collector.leaveOut(Severity.INFO, 0);
        assertTrue(collector.isEmpty());
        assertSame(ValidationReport.empty(), collector.report());
    }

    @Test
    void aReportDoesNotChangeWhenItsCollectorGoesOn() {
        ValidationReport.Collector collector = ValidationReport.collector(1);
        collector.add(violation(Severity.INFO, 0));
        ValidationReport before = collector.report();
        collector.add(violation(Severity.ERROR, 1));
        assertEquals(List.of(violation(Severity.INFO, 0)), before.violations());
        assertEquals(0, before.leftOut());
        assertEquals(1, collector.report().leftOut(Severity.INFO));
    }

    @Test
    void aReportOfAListKeepsItAll() {
        List<Violation> given = violations(List.of(Severity.INFO, Severity.WARNING));
        ValidationReport report = ValidationReport.of(given);
        given.clear();
        assertEquals(2, report.violations().size());
        assertEquals(0, report.leftOut());
        assertThrows(
                UnsupportedOperationException.class, () -> report.violations().clear());
        assertSame(ValidationReport.empty(), ValidationReport.of(List.of()));
        assertEquals("no problems", ValidationReport.empty().toString());
    }

    @Test
    void reportsAreEqualIfTheyShowAndCountTheSame() {
        List<Violation> two = violations(List.of(Severity.ERROR, Severity.INFO));
        assertEquals(ValidationReport.of(two), collect(2, two));
        assertEquals(ValidationReport.of(two).hashCode(), collect(2, two).hashCode());
        assertNotEquals(ValidationReport.of(two.subList(0, 1)), collect(1, two));
        assertNotEquals(ValidationReport.of(two), ValidationReport.empty());
    }

    @Test
    void throwsOnlyForAnError() {
        assertDoesNotThrow(() -> ValidationReport.of(violations(List.of(Severity.WARNING, Severity.INFO)))
                .orThrow());
        ValidationReport report = ValidationReport.of(violations(List.of(Severity.INFO, Severity.ERROR)));
        ValidationException thrown = assertThrows(ValidationException.class, report::orThrow);
        assertSame(report, thrown.report());
        assertEquals(report.toString(), thrown.getMessage());
    }

    @Test
    void theExceptionShowsFiveProblemsAndCountsTheOthers() {
        List<Violation> eight = violations(List.of(
                Severity.ERROR,
                Severity.ERROR,
                Severity.ERROR,
                Severity.ERROR,
                Severity.ERROR,
                Severity.ERROR,
                Severity.ERROR,
                Severity.ERROR));
        String message = new ValidationException(collect(7, eight)).getMessage();
        assertEquals(6, message.lines().count());
        assertTrue(message.contains("at /4: problem 4"));
        assertFalse(message.contains("problem 5"));
        assertTrue(message.endsWith("\nand 3 more"));
    }
}
