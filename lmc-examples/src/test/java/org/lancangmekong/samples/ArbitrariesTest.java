package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.lancangmekong.core.model.Catalogue;
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
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.ProjectKind;

/** The arbitraries: valid where they say so, found by jqwik, and complete as the tables are. */
class ArbitrariesTest {
    /** How many of each type are made and validated. */
    private static final int TRIES = 10_000;

    @Property(tries = TRIES)
    void aMechanismHasNoError(@ForAll Mechanism record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void anEventHasNoError(@ForAll Event record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void aDocumentHasNoError(@ForAll Document record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void aProgrammeHasNoError(@ForAll Programme record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void aProjectHasNoError(@ForAll Project record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void aFrameworkHasNoError(@ForAll Framework record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void aPrincipleHasNoError(@ForAll Principle record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void aPhaseHasNoError(@ForAll Phase record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void aTermHasNoError(@ForAll Term record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void anOrganizationHasNoError(@ForAll Organization record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void aSourceHasNoError(@ForAll Source record) {
        assertValid(Validator.standard().validate(record));
    }

    @Property(tries = TRIES)
    void aCatalogueHasNoError(@ForAll Catalogue catalogue) {
        assertValid(Validator.standard().validate(catalogue));
    }

    @Property(tries = TRIES)
    void valuesStandInARecordWithoutError(
            @ForAll Participant participant,
            @ForAll Milestone milestone,
            @ForAll Figure figure,
            @ForAll OtherName otherName,
            @ForAll Place place,
            @ForAll Evidence evidence,
            @ForAll("projectEvidence") Evidence evidenceAboutIt,
            @ForAll LocalizedText text,
            @ForAll RecordId id) {
        assertValid(Validator.standard()
                .validate(Project.builder()
                        .id(id)
                        .name(text)
                        .evidence(evidence, evidenceAboutIt)
                        .otherNames(List.of(otherName))
                        .summary(text)
                        .kind(ProjectKind.ROAD)
                        .addParticipant(participant)
                        .addPlace(place)
                        .addHistory(milestone)
                        .addFigure(figure)
                        .build()));
    }

    @Provide
    Arbitrary<Evidence> projectEvidence() {
        return LmcArbitraries.evidenceAbout(Project.class);
    }

    @Property(tries = TRIES)
    void simpleValuesStandInARecordWithoutError(
            @ForAll Alignment alignment,
            @ForAll Quantity quantity,
            @ForAll("points") EdtfDate point,
            @ForAll("periods") EdtfDate period,
            @ForAll LanguageTag language,
            @ForAll("texts") String text,
            @ForAll JsonValue json) {
        assertValid(Validator.standard()
                .validate(Document.builder()
                        .id("d")
                        .name(LocalizedText.of(language.toString(), text))
                        .kind(DocumentKind.LIST)
                        .date(point)
                        .period(period)
                        .addAlignment(alignment)
                        .addFigure(Figure.builder()
                                .indicator("cost")
                                .value(quantity)
                                .basis(Basis.AT_DATE)
                                .build())
                        .extensions(Map.of("x", json))
                        .build()));
    }

    @Provide
    Arbitrary<String> texts() {
        return LmcArbitraries.texts();
    }

    /** Random texts rarely have nothing but such a character, as U+115F, which is a letter that cannot be seen. */
    @Example
    void aTextOfAnyOneCharacterCanBeSeen() {
        Validator visible = Validator.standard().rules().stream()
                .filter(rule -> rule.id().equals("LMC-TXT-007"))
                .findFirst()
                .map(Validator.empty()::with)
                .orElseThrow();
        ProjectBuilder project = Project.builder().id("p").kind(ProjectKind.ROAD);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String text = TextArbitraries.visible(Character.toString(c));
                assertValid(visible.validate(project.name("en", text).build()));
            }
        }
    }

    @Property(tries = 1_000)
    void copiesAreEqual(@ForAll LmcRecord record) {
        assertEquals(record, record.toBuilder().build());
        assertEquals(record.hashCode(), record.toBuilder().build().hashCode());
    }

    @Property(tries = 1_000)
    void pointsAreNoIntervals(@ForAll("points") EdtfDate point, @ForAll("periods") EdtfDate period) {
        assertTrue(point.isPoint());
        assertTrue(period.isPeriod());
    }

    @Provide
    Arbitrary<EdtfDate> points() {
        return LmcArbitraries.points();
    }

    @Provide
    Arbitrary<EdtfDate> periods() {
        return LmcArbitraries.periods();
    }

    @Property(tries = 1_000)
    void textsOfDatesPointersAndQuantitiesAreReadBack(
            @ForAll EdtfDate date, @ForAll Pointer pointer, @ForAll Quantity quantity) {
        assertEquals(date, EdtfDate.parse(date.toString()));
        assertEquals(pointer, Pointer.parse(pointer.toString()));
        assertFalse(pointer.isRoot());
        assertTrue(quantity.interval().lower().isPresent()
                || quantity.interval().upper().isPresent());
    }

    /** The filter of the default arbitraries is a net, not the way that they are made. */
    @Example
    void theRulesRarelyRefuseWhatIsMade() {
        ValidArbitraries unfiltered = new ValidArbitraries();
        for (Shape<? extends LmcRecord, ?> shape : Shapes.records()) {
            List<LmcRecord> made = sample(unfiltered.of(shape.kind()), 1_000);
            List<LmcRecord> faulty = new ArrayList<>(made);
            faulty.removeIf(record -> Validator.standard().validate(record).isValid());
            assertTrue(
                    faulty.size() <= 50,
                    () -> faulty.size() + " of 1000 of " + shape + ", such as\n"
                            + Validator.standard().validate(faulty.get(0)));
        }
    }

    @Example
    void everyMemberIsGenerated() {
        Set<String> wanted = members();
        Set<String> found = new TreeSet<>();
        Shapes.records().forEach(shape -> {
            for (LmcRecord each : sample(LmcArbitraries.find(shape.type()).orElseThrow(), 300)) {
                collect(each, found);
            }
        });
        wanted.removeAll(found);
        // A source carries no evidence itself.
        wanted.remove("source.evidence");
        assertEquals(Set.of(), wanted);
    }

    @Example
    void everyFormOfTextHasItsGenerator() {
        Set<String> unknown = new TreeSet<>();
        all().forEach(shape -> shape.members().forEach(member -> {
            if (member.kind().elementKind() instanceof TextKind<?> text && !TextArbitraries.knows(text)) {
                unknown.add(text.name());
            }
        }));
        assertEquals(Set.of(), unknown);
    }

    @Example
    void everyTypeIsFound() {
        all().forEach(shape -> assertTrue(LmcArbitraries.find(shape.type()).isPresent(), shape::toString));
        assertTrue(LmcArbitraries.find(String.class).isEmpty());
    }

    static Set<String> members() {
        Set<String> members = new TreeSet<>();
        all().forEach(shape -> shape.members().forEach(member -> members.add(shape.name() + "." + member.name())));
        return members;
    }

    static List<Shape<?, ?>> all() {
        List<Shape<?, ?>> all = new ArrayList<>(Shapes.records());
        all.addAll(Shapes.values());
        return all;
    }

    static void collect(LmcRecord record, Set<String> found) {
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (!at.memberName().isEmpty()) {
                Shape<?, ?> owner = at.owner() instanceof LmcRecord owned ? Shapes.of(owned) : shapeOf(at.owner());
                found.add(owner.name() + "." + at.memberName());
            }
        });
    }

    private static Shape<?, ?> shapeOf(Object value) {
        return Shapes.values().stream()
                .filter(shape -> shape.type().isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> sample(Arbitrary<? extends T> arbitrary, int size) {
        Random random = new Random(42);
        RandomGenerator<? extends T> generator = arbitrary.generator(1_000);
        List<T> sample = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sample.add(generator.next(random).value());
        }
        return sample;
    }

    private static void assertValid(ValidationReport report) {
        assertTrue(report.isValid(), report::toString);
    }
}
