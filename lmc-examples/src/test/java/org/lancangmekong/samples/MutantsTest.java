package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.TypeUsage;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.Principle;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.LmcJson;

/** Each mutant has the one defect that it says; and there is one for every member, problem of reading, and rule. */
class MutantsTest {
    // ------------------------------------------------------------------------------------------ what each must be

    /**
     * What the library reports of a mutant. Reading and rules are asked together, as an importer would.
     */
    private static ValidationReport report(Mutant mutant, byte[] document) {
        LmcJson json = (mutant.isLenient() ? LmcJson.lenient() : LmcJson.strict()).withValidator(Validator.standard());
        if (!mutant.isCatalogue()) {
            return json.tryRead(document, LmcRecord.class).report();
        }
        try {
            Path file = Files.createTempFile("catalogue", ".json");
            try {
                return json.tryReadCatalogue(List.of(Files.write(file, document)))
                        .report();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The violation is there, the original has not got it, and nothing comes that the defect does not explain: of a defect
     * in the form of a document there is no other violation at all, since no rule is asked; of one that a rule finds there is
     * no ERROR of another rule.
     */
    private static void check(Mutant mutant) {
        assertNotEquals(mutant.original(), mutant.document());
        ValidationReport before = report(mutant, mutant.original().getBytes(StandardCharsets.UTF_8));
        assertTrue(before.isValid(), () -> mutant + "\n" + before);
        assertFalse(mutant.isReportedBy(before), () -> mutant + "\n" + before);

        ValidationReport after = report(mutant, mutant.bytes());
        String found = mutant + "\n" + after + "\n" + mutant.document();
        assertTrue(mutant.isReportedBy(after), found);
        if (!mutant.isOfRule() && mutant.severity() == Severity.ERROR) {
            assertEquals(1, after.violations().size(), found);
        }
        assertTrue(
                after.violations().stream()
                        .allMatch(each ->
                                each.severity() != Severity.ERROR || each.rule().equals(mutant.rule())),
                found);
    }

    /** A mutant of a type of record. */
    record Broken<T extends LmcRecord>(Mutant mutant) {}

    @Provide
    Arbitrary<Broken<?>> broken(TypeUsage type) {
        Class<? extends LmcRecord> records =
                type.getTypeArgument(0).getRawType().asSubclass(LmcRecord.class);
        return LmcArbitraries.mutants(records).map(Broken::new);
    }

    @Property(tries = 1_000)
    void ofMechanisms(@ForAll("broken") Broken<Mechanism> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofEvents(@ForAll("broken") Broken<Event> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofDocuments(@ForAll("broken") Broken<Document> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofProgrammes(@ForAll("broken") Broken<Programme> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofProjects(@ForAll("broken") Broken<Project> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofFrameworks(@ForAll("broken") Broken<Framework> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofPrinciples(@ForAll("broken") Broken<Principle> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofPhases(@ForAll("broken") Broken<Phase> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofTerms(@ForAll("broken") Broken<Term> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofOrganizations(@ForAll("broken") Broken<Organization> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofSources(@ForAll("broken") Broken<Source> broken) {
        check(broken.mutant());
    }

    @Property(tries = 1_000)
    void ofAllTypesTogether(@ForAll Mutant mutant) {
        check(mutant);
    }

    @Example
    void ofEachRulesOwnExamples() {
        List<Mutant> mutants = Mutants.ofRules().toList();
        assertEquals(
                Validator.standard().rules().stream().map(Rule::id).toList(),
                mutants.stream().map(Mutant::rule).toList());
        mutants.forEach(MutantsTest::check);
    }

    /** Every one of some realistic records, not only those that a property happens to choose. */
    @Example
    void allOfTheFirstSamples() {
        Samples.seeded(7).records(20).flatMap(Mutants::of).forEach(MutantsTest::check);
    }

    // ------------------------------------------------------------------------------------------ what there must be

    /** Which problems each member of each type was given, where it stood or should have stood. */
    private static Map<String, Set<String>> problemsByMember() {
        Map<String, Set<String>> problems = new TreeMap<>();
        Samples.seeded(42)
                .records(1_500)
                .forEach(record -> FormMutations.of(record).stream()
                        .filter(mutant -> !mutant.isLenient() && !mutant.isCatalogue())
                        .forEach(mutant -> memberAt(Shapes.of(record), mutant)
                                .ifPresent(member -> problems.computeIfAbsent(member, name -> new TreeSet<>())
                                        .add(mutant.rule()))));
        return problems;
    }

    /** The type and name of the member in which a mutant was changed, or of whose elements or texts one was. */
    private static Optional<String> memberAt(Shape<?, ?> shape, Mutant mutant) {
        Optional<String> found = Optional.empty();
        Kind<?> kind = shape.kind();
        for (String token : mutant.changed().tokens()) {
            if (kind instanceof ObjectKind<?> object) {
                Shape<?, ?> owner = object.shape();
                Optional<? extends Member<?, ?, ?>> member = owner.member(token);
                if (member.isEmpty()) {
                    return Optional.empty();
                }
                found = Optional.of(owner.name() + "." + token);
                kind = member.get().kind();
            } else {
                kind = kind.elementKind();
            }
        }
        return found;
    }

    /** What must be tried on a member, by what it holds. */
    private static Set<String> wanted(Member<?, ?, ?> member) {
        Set<String> wanted = new TreeSet<>(Set.of("LMC-JSN-001", "LMC-JSN-006"));
        wanted.add(member.isRequired() ? "LMC-JSN-004" : "LMC-JSN-005");
        wanted.addAll(member.kind().elementKind().accept(new Wanted()));
        return wanted;
    }

    private static final class Wanted implements KindVisitor<Set<String>> {
        @Override
        public <V> Set<String> text(TextKind<V> kind) {
            return Set.of("LMC-JSN-007", "LMC-JSN-008");
        }

        @Override
        public <V> Set<String> code(CodeKind<V> kind) {
            return Set.of("LMC-JSN-007", kind.isClosed() ? "LMC-JSN-009" : "LMC-JSN-008");
        }

        @Override
        public Set<String> integer(IntegerKind kind) {
            return Set.of("LMC-JSN-007", "LMC-JSN-010");
        }

        @Override
        public Set<String> flag(FlagKind kind) {
            return Set.of("LMC-JSN-007");
        }

        @Override
        public <V> Set<String> textByLanguage(TextByLanguageKind<V> kind) {
            return Set.of("LMC-JSN-007", "LMC-JSN-008", "LMC-JSN-011");
        }

        @Override
        public <V> Set<String> any(AnyKind<V> kind) {
            return Set.of("LMC-JSN-003", "LMC-JSN-008");
        }

        @Override
        public <E> Set<String> list(ListKind<E> kind) {
            return kind.element().accept(this);
        }

        @Override
        public <T> Set<String> object(ObjectKind<T> kind) {
            return kind.type() == Quantity.class || kind.type() == Place.class
                    ? Set.of("LMC-JSN-007", "LMC-JSN-011")
                    : Set.of("LMC-JSN-007");
        }
    }

    @Example
    void everyMemberIsSpoiltInEveryWayThatItsKindHas() {
        Map<String, Set<String>> found = problemsByMember();
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Shape<?, ?> shape : ArbitrariesTest.all()) {
            for (Member<?, ?, ?> member : shape.members()) {
                String name = shape.name() + "." + member.name();
                Set<String> wanted = wanted(member);
                wanted.removeAll(found.getOrDefault(name, Set.of()));
                if (!wanted.isEmpty()) {
                    missing.put(name, wanted);
                }
            }
        }
        // The samples' sources have neither, so that these can only be added to them; others have both.
        missing.keySet().removeAll(Set.of("source.evidence", "source.otherNames"));
        // Some types have a complete list in the samples, not all.
        missing.keySet().removeIf(name -> name.endsWith(".complete") && found.containsKey("project.complete"));
        assertEquals(Map.of(), missing);
    }

    @Example
    void everyProblemOfReadingIsThere() throws ReflectiveOperationException {
        Set<String> wanted = new TreeSet<>();
        // The list of problems is no part of the library's interface.
        Class<?> problems = Class.forName("org.lancangmekong.json.internal.codec.ReadProblem");
        Method id = problems.getDeclaredMethod("id");
        id.setAccessible(true);
        for (Object each : problems.getEnumConstants()) {
            wanted.add((String) id.invoke(each));
        }
        Set<String> found = new TreeSet<>();
        Samples.seeded(42)
                .records(20)
                .flatMap(Mutants::of)
                .filter(mutant -> !mutant.isOfRule())
                .forEach(mutant -> found.add(mutant.rule()));
        assertEquals(wanted, found);
    }

    /** Nearly every rule is broken by changing generated records; that of one or the other may need its own example. */
    @Example
    void everyRuleIsThere() {
        Set<String> wanted = new TreeSet<>();
        Validator.standard().rules().forEach(rule -> wanted.add(rule.id()));
        Set<String> generated = new TreeSet<>();
        Samples.seeded(42)
                .records(60)
                .flatMap(Mutants::of)
                .filter(Mutant::isOfRule)
                .forEach(mutant -> generated.add(mutant.rule()));
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(generated);
        assertTrue(missing.size() <= wanted.size() / 10, missing::toString);
        missing.removeAll(Mutants.ofRules().map(Mutant::rule).toList());
        assertEquals(Set.of(), missing);
    }

    /** What the tables of members say, and not a rule's example. */
    @Example
    void textsDatesCodesAndReferencesAreSpoiltWhereTheyStand() {
        Map<String, Set<String>> changes = new TreeMap<>();
        Samples.seeded(42)
                .records(20)
                .flatMap(Mutants::of)
                .filter(mutant -> mutant.isOfRule() && !mutant.changed().isRoot())
                .forEach(mutant -> changes.computeIfAbsent(mutant.rule(), id -> new TreeSet<>())
                        .add(mutant.description().replaceAll(" at .*", "")));
        assertEquals(
                Map.of(
                        "LMC-COD-001", Set.of("code misspelt"),
                        "LMC-DAT-001", Set.of("year of the Buddhist era"),
                        "LMC-REC-002", Set.of("no list"),
                        "LMC-REF-001", Set.of("reference that leads nowhere"),
                        "LMC-REF-002", Set.of("reference to another type"),
                        "LMC-REF-003", Set.of("reference to itself"),
                        "LMC-TXT-001", Set.of("no English"),
                        "LMC-TXT-002", Set.of("letter and accent apart"),
                        "LMC-TXT-003", Set.of("mark that turns the direction"),
                        "LMC-TXT-004", Set.of("Thai text for Lao")),
                changes);
    }

    /** Whatever can be referred to can be put beside a record. */
    @Example
    void theLeastRecordOfEveryTypeThatIsReferredToHasNoError() {
        Set<String> targets = new TreeSet<>();
        ArbitrariesTest.all()
                .forEach(shape -> shape.members().forEach(member -> {
                    if (member.kind().elementKind() instanceof ReferenceKind<?> reference) {
                        targets.addAll(reference.targets());
                    }
                }));
        for (Shape<? extends LmcRecord, ?> shape : Shapes.records()) {
            if (targets.remove(shape.name())) {
                ValidationReport report =
                        Validator.standard().validate(Surroundings.least(shape, RecordId.of("least")));
                assertTrue(report.isValid(), report::toString);
            }
        }
        assertEquals(Set.of(), targets);
    }

    // ------------------------------------------------------------------------------------------ what they are like

    @Property(tries = 20)
    void theSameRecordGivesTheSame(@ForAll LmcRecord record) {
        Iterator<Mutant> other = Mutants.of(record.toBuilder().build()).iterator();
        Mutants.of(record).forEach(mutant -> {
            Mutant same = other.next();
            assertEquals(mutant.toString(), same.toString());
            assertEquals(mutant.document(), same.document());
            assertEquals(mutant.original(), same.original());
            assertEquals(mutant.document(), mutant.document());
        });
        assertFalse(other.hasNext());
    }

    @Example
    void onlyAnUnpairedSurrogateHasNoUtf8Form() {
        for (Mutant each : Mutants.of(Samples.seeded(42).project(0)).toList()) {
            assertEquals(
                    each.rule().equals("LMC-JSN-002"),
                    !new String(each.bytes(), StandardCharsets.UTF_8).equals(each.document()),
                    each::toString);
        }
    }

    @Example
    void whatIsFaultyAlreadyHasNone() {
        Project faulty = Samples.seeded(42).project(0).toBuilder()
                .complete(List.of("name"))
                .build();
        assertThrows(InvalidValueException.class, () -> Mutants.of(faulty));
        UnknownRecord unknown = UnknownRecord.builder()
                .typeCode("shipment")
                .id("x")
                .name("en", "x")
                .build();
        assertThrows(InvalidValueException.class, () -> Mutants.of(unknown));
        assertThrows(InvalidValueException.class, () -> LmcArbitraries.mutants(UnknownRecord.class));
    }

    @Example
    void aMutantSaysWhatItIs() {
        Mutant mutant = Mutants.of(Samples.seeded(42).project(0))
                .filter(each -> each.rule().equals("LMC-JSN-004"))
                .findFirst()
                .orElseThrow();
        assertEquals("member removed at /type must give ERROR LMC-JSN-004 at the root", mutant.toString());
        assertFalse(mutant.isCatalogue() || mutant.isLenient() || mutant.isOfRule());
        assertTrue(mutant.pointer().isRoot());
    }
}
