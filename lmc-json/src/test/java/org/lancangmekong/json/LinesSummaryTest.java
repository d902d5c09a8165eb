package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;

/** The summary: thousands of the same problem are one group; nothing is lost from the numbers. */
class LinesSummaryTest {
    private static Violation violation(String rule, Severity severity, String pointer) {
        return Violation.of(rule, severity, Pointer.parse(pointer), "{what} is wrong", Map.of("what", rule));
    }

    private static final String PHASE =
            "{\"type\":\"phase\",\"schema\":\"lmc/1\",\"id\":\"p\",\"name\":{\"en\":\"P\"},\"of\":\"lmc\",\"ordinal\":1}\n";

    @Test
    void aFileOfTheSameMistakesIsAFewLines() {
        String text = PHASE + PHASE.replace("\"of\"", "\"off\"").repeat(1_000) + "x\n"
                + PHASE.replace(
                        "\"of\"", "\"evidence\":[{\"source\":\"s\",\"c\":1},{\"source\":\"s\",\"c\":1}],\"of\"");
        ProblemSummary.Collector problems = ProblemSummary.collector();
        try (Stream<LineResult<LmcRecord>> lines = LmcJson.lenient()
                .readLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LmcRecord.class)) {
            lines.forEach(problems::add);
        }
        assertEquals("""
                1003 documents: 2 valid, 1001 broken; 1001 ERRORs, 0 WARNINGs, 1002 INFOs
                ERROR LMC-JSN-004 at the root: 1000 times in 1000 documents
                    line 2, column 1: required member "of" is missing: expected an id in lower-case words joined by hyphens, such as "cn-la-railway"
                    line 3, column 1: required member "of" is missing: expected an id in lower-case words joined by hyphens, such as "cn-la-railway"
                    line 4, column 1: required member "of" is missing: expected an id in lower-case words joined by hyphens, such as "cn-la-railway"
                ERROR LMC-JSN-001 at the root: 1 time in 1 document
                    line 1002, column 1: this is not JSON: found the word "x", but expected a JSON value; put text in double quotes
                INFO LMC-JSN-017 at /off: 1000 times in 1000 documents
                    line 2, column 61: unknown member "off" in phase was kept as an extension (did you mean "of"?)
                    line 3, column 61: unknown member "off" in phase was kept as an extension (did you mean "of"?)
                    line 4, column 61: unknown member "off" in phase was kept as an extension (did you mean "of"?)
                INFO LMC-JSN-017 at /evidence/c: 2 times in 1 document
                    line 1003, column 87: unknown member "c" in Evidence was kept as an extension
                    line 1003, column 108: unknown member "c" in Evidence was kept as an extension""", problems.summary().toString());
    }

    @Test
    void nothingAddedIsNothingFound() {
        ProblemSummary summary = ProblemSummary.collector().summary();
        assertEquals("0 documents: 0 valid, 0 broken; 0 ERRORs, 0 WARNINGs, 0 INFOs", summary.toString());
        assertEquals(List.of(), summary.groups());
        assertThrows(InvalidValueException.class, () -> ProblemSummary.collector(0));
    }

    @Test
    void aSummaryDoesNotChange() {
        ProblemSummary.Collector problems = ProblemSummary.collector();
        problems.add(ValidationReport.of(List.of(violation("A", Severity.ERROR, "/a/1"))));
        ProblemSummary summary = problems.summary();
        String before = summary.toString();
        problems.add(ValidationReport.of(List.of(violation("A", Severity.ERROR, "/a/2"))));
        assertEquals(before, summary.toString());
        assertEquals("""
                1 document: 0 valid, 1 broken; 1 ERROR, 0 WARNINGs, 0 INFOs
                ERROR A at /a: 1 time in 1 document
                    at /a/1: A is wrong""", before);
    }

    @Test
    void anErrorTakesThePlaceOfAnInfo() {
        ProblemSummary.Collector problems = ProblemSummary.collector(2);
        problems.add(ValidationReport.of(List.of(
                violation("A", Severity.INFO, "/a"),
                violation("A", Severity.INFO, "/a"),
                violation("B", Severity.WARNING, "/b"),
                violation("C", Severity.INFO, "/c"),
                violation("D", Severity.ERROR, "/d"),
                violation("A", Severity.INFO, "/a"),
                violation("E", Severity.ERROR, "/e"),
                violation("F", Severity.ERROR, "/f"))));
        assertEquals("""
                1 document: 0 valid, 1 broken; 3 ERRORs, 1 WARNING, 4 INFOs
                ERROR D at /d: 1 time in 1 document
                    at /d: D is wrong
                ERROR E at /e: 1 time in 1 document
                    at /e: E is wrong
                and in no group: 1 ERROR, 1 WARNING, 4 INFOs""", problems.summary().toString());
    }

    /** Each line has a member of another, very long name, and a value that is as long. */
    @Test
    void memoryDoesNotGrowWithWhatIsFound() {
        ProblemSummary.Collector problems = ProblemSummary.collector();
        String longText = "ລ\ud83d\ude00".repeat(1_000);
        for (int i = 0; i < 600; i++) {
            String text = PHASE.replace("\"of\"", "\"" + i + longText + "\":1,\"x" + i + "\":2,\"of\"");
            problems.add(LmcJson.strict().tryRead(text, LmcRecord.class).report());
        }
        ProblemSummary summary = problems.summary();
        assertEquals(500, summary.groups().size());
        assertEquals(600, summary.documents());
        assertEquals(1_200, summary.count(Severity.ERROR));
        assertTrue(
                summary.toString().length() < 200_000,
                () -> "" + summary.toString().length());
        ProblemSummary.Group first = summary.groups().get(0);
        assertEquals(Pointer.ROOT, first.pointer());
        assertEquals(600, first.count());
        assertTrue(
                first.examples()
                        .get(0)
                        .message()
                        .matches(
                                "unknown member \"0\\P{Cc}+\\.{3}\" \\(2001 characters\\) in phase; an extension has a namespace, such as \"org.example:kind\""));
        assertEquals(1, first.examples().get(0).location().orElseThrow().line().orElseThrow());
        assertTrue(StandardCharsets.UTF_8
                .newEncoder()
                .canEncode(first.examples().get(0).message()));
    }

    @Provide
    Arbitrary<ValidationReport> report() {
        Arbitrary<Violation> violation = Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("", "/a", "/a/0", "/a/1", "/a/1/b", "/a/0/b", "/c"))
                .as(LinesSummaryTest::violation);
        return Combinators.combine(
                        violation.list().ofMaxSize(12), Arbitraries.integers().between(1, 8))
                .as((violations, limit) -> {
                    ValidationReport.Collector collector = ValidationReport.collector(limit);
                    violations.forEach(collector::add);
                    return collector.report();
                });
    }

    /** However long the arguments of an example are: no more of them is kept than its message shows. */
    @Property
    void anExampleHasItsWholeMessage(@ForAll @IntRange(max = 3_000) int one, @ForAll @IntRange(max = 3_000) int other) {
        Violation found = Violation.of(
                "APP-SUM-001",
                Severity.INFO,
                Pointer.ROOT,
                "{one} and then {other} are wrong; use one \"{other}\"",
                Map.of("one", "a\uD83D\uDE82澜 ".repeat(one), "other", "\uD83D\uDE82".repeat(other)));
        ProblemSummary.Collector problems = ProblemSummary.collector();
        problems.add(ValidationReport.of(List.of(found)));
        Violation example = problems.summary().groups().get(0).examples().get(0);
        assertEquals(found.message(), example.message());
        assertTrue(
                example.arguments().values().stream().mapToInt(String::length).sum() <= 5_000);
    }

    @Property
    void nothingIsLostFromTheNumbers(
            @ForAll @Size(max = 20) List<@From("report") ValidationReport> reports,
            @ForAll @IntRange(min = 1, max = 40) int most) {
        ProblemSummary.Collector problems = ProblemSummary.collector(most);
        reports.forEach(problems::add);
        ProblemSummary summary = problems.summary();
        assertEquals(reports.size(), summary.documents());
        assertEquals(reports.stream().filter(ValidationReport::isValid).count(), summary.valid());
        assertEquals(summary.documents(), summary.valid() + summary.broken());
        for (Severity severity : Severity.values()) {
            assertEquals(
                    reports.stream().mapToLong(each -> each.count(severity)).sum(), summary.count(severity));
        }
        assertTrue(summary.groups().size() <= most);
        assertEquals(
                summary.groups().stream()
                        .map(ProblemSummary.Group::severity)
                        .sorted()
                        .toList(),
                summary.groups().stream().map(ProblemSummary.Group::severity).toList());
        if (most > 36) {
            assertGroupsAreThoseOf(reports, summary);
        }
    }

    /** With room for all of them, the groups are what a plain grouping gives. */
    private static void assertGroupsAreThoseOf(List<ValidationReport> reports, ProblemSummary summary) {
        Map<String, List<Violation>> byKey = reports.stream()
                .flatMap(each -> each.violations().stream())
                .collect(Collectors.groupingBy(LinesSummaryTest::key));
        List<String> expected = new ArrayList<>();
        byKey.forEach((key, violations) -> {
            long documents = reports.stream()
                    .filter(each -> each.violations().stream().anyMatch(one -> key(one).equals(key)))
                    .count();
            expected.add(key + " " + violations.size() + " " + documents + " "
                    + violations.subList(0, Math.min(3, violations.size())));
        });
        assertEquals(
                expected.stream().sorted().toList(),
                summary.groups().stream()
                        .map(each -> each.rule() + each.severity() + each.pointer() + " " + each.count() + " "
                                + each.documents() + " " + each.examples())
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private static String key(Violation violation) {
        return violation.rule() + violation.severity() + violation.pointer().withoutIndices();
    }
}
