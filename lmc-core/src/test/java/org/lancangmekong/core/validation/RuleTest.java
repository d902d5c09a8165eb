package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.core.vocabulary.OtherNameKind;

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
    void aRuleIsAppliedWhereItsConditionHolds() {
        Rule<Figure> rule = Rule.about("APP-FIG-001", Severity.WARNING, Figure.class)
                .where((figure, findings) -> figure.planned())
                .because("A plan is not a fact.")
                .check((figure, findings) -> findings.report())
                .message("this is a plan")
                .passing(() -> PASSING)
                .failing(() -> FAILING);
        Figure fact = RuleExamples.length("414").build();
        Figure plan = RuleExamples.length("420").planned(true).build();
        Project project = RuleExamples.project().addFigure(fact).addFigure(plan).build();
        for (Rule<Figure> each : List.of(rule, rule.withSeverity(Severity.ERROR))) {
            assertEquals(
                    List.of("/figures/1"),
                    Validator.empty().with(each).validate(project).violations().stream()
                            .map(violation -> violation.pointer().toString())
                            .toList());
        }
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

    private static Rule.Builder<Project> asking(Rule.Check<Project> check) {
        return Rule.about("APP-PRJ-001", Severity.WARNING, Project.class)
                .because("An application may look at other records.")
                .check(check)
                .message("something is here")
                .passing(() -> PASSING);
    }

    static Stream<Arguments> questions() {
        Rule.Check<Project> catalogue = (project, findings) -> findings.catalogue();
        Rule.Check<Project> find = (project, findings) -> findings.find(project.id());
        Rule.Check<Project> asOf = (project, findings) -> findings.asOf();
        return Stream.of(
                Arguments.of(Needs.CATALOGUE, catalogue),
                Arguments.of(Needs.REFERENCES, find),
                Arguments.of(Needs.AS_OF, asOf));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aRuleKnowsOnlyWhatItDeclares(Needs needed, Rule.Check<Project> question) {
        for (Needs declared : List.of(Needs.RECORD, Needs.REFERENCES, Needs.AS_OF, Needs.CATALOGUE)) {
            Validator validator =
                    Validator.empty().with(asking(question).needs(declared).failing(() -> FAILING));
            if (declared == needed || declared == Needs.CATALOGUE) {
                assertTrue(Checks.check(validator, FAILING).isValid());
            } else {
                IllegalStateException thrown =
                        assertThrows(IllegalStateException.class, () -> Checks.check(validator, FAILING));
                assertEquals(
                        "rule APP-PRJ-001 asks for " + needed + ", but declares that it needs " + declared
                                + ": declare it by needs(Needs." + needed.name() + ")",
                        thrown.getCause().getMessage());
            }
        }
    }

    @Test
    void whatACheckThrowsNamesTheRuleAndThePlace() {
        RuntimeException mine = new NullPointerException("mine");
        Validator validator = Validator.empty()
                .with(asking((project, findings) -> {
                            throw mine;
                        })
                        .failing(() -> FAILING));
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> Checks.check(validator, FAILING));
        assertSame(mine, thrown.getCause());
        assertEquals(
                "the check of rule APP-PRJ-001 threw an exception at the root of record "
                        + FAILING.get(0).id() + ": java.lang.NullPointerException: mine",
                thrown.getMessage());
    }

    @Test
    void anArgumentThatTheMessageLacksIsAFaultOfTheRule() {
        Validator validator = Validator.empty()
                .with(Rule.about("APP-PRJ-001", Severity.WARNING, Project.class)
                        .because("Something is wrong.")
                        .check((project, findings) -> findings.report("nam", "a"))
                        .message("\"{name}\" is bad{>reason}")
                        .passing(() -> PASSING)
                        .failing(() -> FAILING));
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> Checks.check(validator, FAILING));
        assertEquals(
                "the message of rule APP-PRJ-001 has {name}, but the check reports no argument of this name",
                thrown.getCause().getMessage());
    }

    @Test
    void anIdOfAnotherFormIsRefusedWithOneOfAnApplication() {
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> Rule.about("my-rule", Severity.WARNING, Project.class));
        assertEquals(
                "\"my-rule\" is not a rule id: expected two words of capital letters and three digits, such as"
                        + " ACME-FIG-001",
                refused.getMessage());
    }

    @Test
    void whatARuleNeedsIsTheRecordUnlessItSaysOtherwise() {
        assertEquals(Needs.RECORD, rule().needs());
        assertEquals(
                Needs.AS_OF,
                asking((project, findings) -> {})
                        .needs(Needs.AS_OF)
                        .failing(() -> FAILING)
                        .needs());
        Rule.Builder<Catalogue> whole = Rule.about("APP-CAT-001", Severity.INFO, Catalogue.class);
        assertThrows(InvalidValueException.class, () -> whole.needs(Needs.RECORD));
        assertThrows(
                InvalidValueException.class,
                () -> asking((project, findings) -> {}).needs(Needs.GROUP));
        assertEquals(
                Needs.CATALOGUE,
                whole.because("It is about all records.")
                        .check((catalogue, findings) -> {})
                        .message("something is here")
                        .passing(() -> PASSING)
                        .failing(() -> FAILING)
                        .needs());
    }

    @Test
    void aRuleAboutGroupsIsCheckedByGroups() {
        Rule<Group> rule = Rule.aboutGroups(
                        "APP-GRP-001",
                        Severity.INFO,
                        (record, present) -> List.of(record.type().code()))
                .because("An application may compare records.")
                .check((group, findings) -> findings.reportIn(
                        group.records().get(0).id(),
                        Pointer.ROOT,
                        "key",
                        group.key(),
                        "size",
                        group.records().size() + ""))
                .message("{key} {size}")
                .passing(() -> PASSING)
                .failing(() -> FAILING);
        assertEquals(Needs.GROUP, rule.needs());
        assertEquals(Needs.GROUP, rule.withSeverity(Severity.ERROR).needs());
        List<LmcRecord> two = RuleExamples.records(RuleExamples.project("b"), RuleExamples.project("a"));
        ValidationReport whole = Validator.empty().with(rule).validate(Catalogue.of(two));
        assertEquals(List.of("project 2"), Checks.said("APP-GRP-001", whole));
        assertEquals("/a", whole.violations().get(0).pointer().toString());
        assertEquals(whole, rule.check(Group.of("project", two)));
        assertEquals(List.of("project"), rule.keys(two.get(0), id -> id));
        assertEquals(List.of(), rule().keys(two.get(0), id -> id));
        assertThrows(IllegalStateException.class, () -> rule().check(Group.of("project", two)));
        assertTrue(Validator.empty().with(rule).validate(two.get(0)).isValid());
    }

    /** Whatever the parts are, as long as each has the first. */
    @Property(tries = 100)
    void partsOfALargeGroupHaveTheViolationsOfTheGroup(
            @ForAll @IntRange(min = Group.FEW + 1, max = 60) int size, @ForAll @IntRange(min = 1, max = 60) int part) {
        List<LmcRecord> records = IntStream.range(10, 10 + size)
                .<LmcRecord>mapToObj(i -> RuleExamples.project("p" + i)
                        .name("en", i % 7 == 3 ? "Another" : "One")
                        .otherNames(
                                i % 3 == 0
                                        ? List.of(OtherName.builder()
                                                .kind(OtherNameKind.VARIANT)
                                                .text("en", "One")
                                                .build())
                                        : List.of())
                        .identifiers(List.of(Identifier.of(IdentifierScheme.WIKIDATA, "Q1")))
                        .build())
                .toList();
        for (Rule<?> each : DuplicateRules.all()) {
            Group.First mayBeFirst = each.first().orElseThrow();
            Map<String, List<LmcRecord>> groups = new TreeMap<>();
            records.forEach(record -> each.keys(record, id -> id)
                    .forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(record)));
            groups.values().removeIf(group -> group.size() <= Group.FEW);
            groups.forEach((key, group) -> {
                LmcRecord first = group.stream()
                        .filter(record -> mayBeFirst.mayBe(record, key))
                        .findFirst()
                        .orElseThrow();
                List<LmcRecord> others = new ArrayList<>(group);
                others.remove(first);
                List<Violation> found = new ArrayList<>();
                for (int from = 0; from < others.size(); from += part) {
                    List<LmcRecord> some = others.subList(from, Math.min(others.size(), from + part));
                    found.addAll(each.check(Group.part(key, first, some)).violations());
                }
                assertEquals(each.check(Group.of(key, group)).violations(), found);
            });
        }
    }

    @Test
    void onlyARuleAboutGroupsComparesWithAFirst() {
        assertEquals(Optional.empty(), rule().first());
        Rule.Builder<Project> builder = Rule.about("APP-PRJ-001", Severity.WARNING, Project.class);
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> builder.comparesWithFirst((record, key) -> true));
        assertTrue(refused.getMessage().contains("expected a rule about groups"), refused.getMessage());
        Rule<?> names = DuplicateRules.SAME_NAME;
        assertEquals(names.first(), names.withSeverity(Severity.INFO).first());
    }

    @Test
    void aRuleThatNeedsTheCatalogueIsLeftOutWithoutIt() {
        Rule<Project> rule = asking((project, findings) -> findings.report())
                .needs(Needs.CATALOGUE)
                .failing(() -> FAILING);
        Catalogue catalogue = Catalogue.of(FAILING);
        Validator validator = Validator.empty().with(rule);
        assertEquals(
                1, validator.validate(FAILING.get(0), catalogue).violations().size());
        assertEquals(
                List.of(),
                validator.validate(FAILING.get(0), RecordContext.of(catalogue)).violations());
    }
}
