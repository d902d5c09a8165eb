package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;

/**
 * Arbitraries of jqwik for every record and value, for properties such as "my importer takes everything that the library
 * writes". With this library and jqwik on the class path {@code @ForAll Project} finds them by itself.
 *
 * <p>The arbitraries of records, and of values in records, give values without an ERROR by the standard validator, with
 * WARNINGs now and then. They give no extensions, so that strict reading takes what was written. {@link
 * #buildable(Class)} gives everything that can be built, extensions included, also what the rules would report.
 *
 * <p>Among what they give are all forms of dates, seven languages in five scripts, control characters and other hostile
 * texts, decimals of a hundred digits, lists of one and long lists, objects with few and with nearly all members. They
 * shrink towards few members, short lists and plain texts.
 *
 * <p>All of it is invented. This class is thread-safe; jqwik must be on the class path.
 *
 * <p>jqwik makes values only on a thread that runs one of its properties or examples. {@code generator(1000)}, {@code
 * sample()} and {@code allValues()} of these arbitraries fail on any other thread, such as that of a {@code main} method
 * or of a test of JUnit's own: use {@link Samples} there.
 */
public final class LmcArbitraries {
    private static final KindArbitraries ANYTHING = new KindArbitraries();
    private static final ValidArbitraries VALID = new ValidArbitraries();

    private static final Map<Class<?>, Arbitrary<?>> BY_TYPE = byType();

    private LmcArbitraries() {}

    private static Map<Class<?>, Arbitrary<?>> byType() {
        Map<Class<?>, Arbitrary<?>> all = new LinkedHashMap<>();
        Shapes.values().forEach(shape -> addCodes(shape, all));
        for (Shape<? extends LmcRecord, ?> each : Shapes.records()) {
            addCodes(each, all);
            all.put(each.type(), valid(each));
        }
        Shapes.values().forEach(shape -> all.put(shape.type(), VALID.of(shape.kind())));
        all.put(UnknownRecord.class, buildable(UnknownRecord.class));
        all.put(EdtfDate.class, VALID.of(EdtfDate.KIND));
        all.put(LocalizedText.class, VALID.of(LocalizedText.KIND));
        all.put(LanguageTag.class, VALID.of(LanguageTag.KIND));
        all.put(RecordId.class, VALID.of(RecordId.KIND));
        all.put(JsonValue.class, JsonArbitraries.ALL);
        all.put(Pointer.class, new Memo<>(TextArbitraries.POINTERS.map(Pointer::parse)));
        all.put(LmcRecord.class, new Memo<>(records(all)));
        all.put(Catalogue.class, new Memo<>(catalogues(all)));
        all.put(Mutant.class, mutants(narrow(LmcRecord.class, all.get(LmcRecord.class))));
        return all;
    }

    private static void addCodes(Shape<?, ?> shape, Map<Class<?>, Arbitrary<?>> all) {
        for (Member<?, ?, ?> each : shape.members()) {
            if (each.kind().elementKind() instanceof CodeKind<?> code) {
                all.put(code.type(), VALID.of(code));
            }
        }
    }

    private static <T extends LmcRecord> Arbitrary<T> valid(Shape<T, ?> shape) {
        return new Memo<>(VALID.of(shape.kind())
                .filter(record -> Validator.standard().validate(record).isValid()));
    }

    private static Arbitrary<LmcRecord> records(Map<Class<?>, Arbitrary<?>> all) {
        List<Arbitrary<LmcRecord>> choices = new ArrayList<>();
        Shapes.records().forEach(shape -> choices.add(narrow(LmcRecord.class, all.get(shape.type()))));
        return Arbitraries.oneOf(choices);
    }

    private static Arbitrary<Catalogue> catalogues(Map<Class<?>, Arbitrary<?>> all) {
        Arbitrary<LmcRecord> records = narrow(LmcRecord.class, all.get(LmcRecord.class));
        return Combinators.combine(
                        narrow(LmcRecord.class, all.get(Source.class)),
                        narrow(LmcRecord.class, all.get(Mechanism.class)),
                        narrow(LmcRecord.class, all.get(Framework.class)),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, records.list().ofMaxSize(5)),
                                Tuple.of(1, records.list().ofMinSize(6).ofMaxSize(30))))
                .as((source, mechanism, framework, others) -> {
                    List<LmcRecord> together = new ArrayList<>(List.of(source, mechanism, framework));
                    together.addAll(others);
                    return Catalogue.of(References.within(together));
                })
                .filter(catalogue -> Validator.standard().validate(catalogue).isValid());
    }

    private static Arbitrary<Mutant> mutants(Arbitrary<LmcRecord> records) {
        Arbitrary<Integer> choices = Arbitraries.integers().between(0, Integer.MAX_VALUE / 2);
        return new Memo<>(Combinators.combine(records, choices, choices).as(Mutants::choose));
    }

    private static <T> Arbitrary<T> narrow(Class<T> type, Arbitrary<?> arbitrary) {
        return arbitrary.map(type::cast);
    }

    @SuppressWarnings("unchecked") // the map's keys are their arbitraries' types
    private static <T> Arbitrary<T> get(Class<T> type) {
        return (Arbitrary<T>) BY_TYPE.get(type);
    }

    /**
     * The arbitrary of a type.
     *
     * @param type the interface of a record or value, {@code LmcRecord}, {@code Catalogue}, or the type of a code
     * @param <T> the type
     * @return the arbitrary that a parameter of this type gets by {@code @ForAll}; empty for other types
     */
    public static <T> Optional<Arbitrary<T>> find(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return Optional.ofNullable(get(type));
    }

    /**
     * Everything of a type that can be built, with extensions, also what the rules would report.
     *
     * @param type the interface of a record type or of a value that records are made of, such as {@code Project.class},
     *     {@code UnknownRecord.class} or {@code Figure.class}
     * @param <T> the type
     * @return the arbitrary
     * @throws InvalidValueException if it is not such a type
     */
    public static <T> Arbitrary<T> buildable(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return Shapes.find(type)
                .map(shape -> ANYTHING.of(shape.kind()))
                .orElseThrow(() -> new InvalidValueException(
                        "\"" + type.getName() + "\" is not the type of a record or of a value in records"));
    }

    /**
     * Everything that records have been extended with: members that the library does not know.
     *
     * @return at least one value by name; among the names are empty and long ones, and such as mean something elsewhere;
     *     none is the name of a member of a record
     */
    public static Arbitrary<Map<String, JsonValue>> extensions() {
        return JsonArbitraries.members(
                TextArbitraries.NAMES.filter(name -> Shapes.records().stream()
                        .noneMatch(shape -> shape.member(name).isPresent())),
                5);
    }

    /**
     * Documents with exactly one defect, and the violation that it must give. For example
     *
     * <pre>{@code
     * @Property(tries = 100)
     * void whatIsFaultyIsReported(@ForAll("faultyEvents") Mutant mutant) {
     *     assertTrue(mutant.isReportedBy(importer.tryRead(mutant.bytes(), Event.class).report()));
     * }
     *
     * @Provide
     * Arbitrary<Mutant> faultyEvents() {
     *     return LmcArbitraries.mutants(Event.class).filter(each -> !each.isCatalogue() && !each.isLenient());
     * }
     * }</pre>
     *
     * <p>That a rule finds a mutant is tried when it is made, so a thousand of them take seconds.
     *
     * @param type the interface of a record type, or {@code LmcRecord} for all of them
     * @return the arbitrary, of {@link Mutants#of(LmcRecord) mutants of} records of this type; all rules that such a record
     *     can break come equally often. A parameter {@code @ForAll Mutant} gets those of all types
     * @throws InvalidValueException if it is the type of records that this version does not know
     */
    public static Arbitrary<Mutant> mutants(Class<? extends LmcRecord> type) {
        Objects.requireNonNull(type, "type");
        if (type == UnknownRecord.class || get(type) == null) {
            throw new InvalidValueException("\"" + type.getName() + "\" has no mutants: expected a known record type");
        }
        return mutants(narrow(LmcRecord.class, get(type)));
    }

    /**
     * Records of all known types, without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LmcRecord> records() {
        return get(LmcRecord.class);
    }

    /**
     * Mechanisms without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Mechanism> mechanisms() {
        return get(Mechanism.class);
    }

    /**
     * Events without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Event> events() {
        return get(Event.class);
    }

    /**
     * Documents without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Document> documents() {
        return get(Document.class);
    }

    /**
     * Programmes without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Programme> programmes() {
        return get(Programme.class);
    }

    /**
     * Projects without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Project> projects() {
        return get(Project.class);
    }

    /**
     * Frameworks without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Framework> frameworks() {
        return get(Framework.class);
    }

    /**
     * Principles without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Principle> principles() {
        return get(Principle.class);
    }

    /**
     * Phases without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Phase> phases() {
        return get(Phase.class);
    }

    /**
     * Terms without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Term> terms() {
        return get(Term.class);
    }

    /**
     * Organizations without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Organization> organizations() {
        return get(Organization.class);
    }

    /**
     * Sources without ERROR.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Source> sources() {
        return get(Source.class);
    }

    /**
     * Records of types that this version does not know, with extensions.
     *
     * @return the arbitrary
     */
    public static Arbitrary<UnknownRecord> unknownRecords() {
        return get(UnknownRecord.class);
    }

    /**
     * Catalogues without ERROR: every reference leads to a record of the catalogue, and nothing is part of itself.
     *
     * @return the arbitrary, of catalogues of 3 to 33 records
     */
    public static Arbitrary<Catalogue> catalogues() {
        return get(Catalogue.class);
    }

    /**
     * Dates of all forms: dates, sets, intervals, with and without doubt.
     *
     * @return the arbitrary
     */
    public static Arbitrary<EdtfDate> edtfDates() {
        return get(EdtfDate.class);
    }

    /**
     * Dates and sets: the values of members that hold a point in time.
     *
     * @return the arbitrary
     */
    public static Arbitrary<EdtfDate> points() {
        return VALID.of(EdtfDate.POINT);
    }

    /**
     * Dates and intervals: the values of members that hold a period.
     *
     * @return the arbitrary
     */
    public static Arbitrary<EdtfDate> periods() {
        return VALID.of(EdtfDate.PERIOD);
    }

    /**
     * Quantities of all forms, with numbers of up to a hundred digits.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Quantity> quantities() {
        return get(Quantity.class);
    }

    /**
     * Texts in one or more languages: mostly words in the language's own script, some hostile.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalizedText> localizedTexts() {
        return get(LocalizedText.class);
    }

    /**
     * Texts with at least one character that can be seen, well-formed but otherwise anything.
     *
     * @return the arbitrary
     */
    public static Arbitrary<String> texts() {
        return TextArbitraries.VISIBLE_TEXTS;
    }

    /**
     * Language tags, mostly of the region.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LanguageTag> languageTags() {
        return get(LanguageTag.class);
    }

    /**
     * Ids of records.
     *
     * @return the arbitrary
     */
    public static Arbitrary<RecordId> recordIds() {
        return get(RecordId.class);
    }

    /**
     * Any JSON, with numbers that no double holds and names that mean something elsewhere.
     *
     * @return the arbitrary
     */
    public static Arbitrary<JsonValue> jsonValues() {
        return get(JsonValue.class);
    }

    /**
     * Pointers to members, never to the whole document.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Pointer> pointers() {
        return get(Pointer.class);
    }

    /**
     * Evidence about the whole object that carries it.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Evidence> evidence() {
        return get(Evidence.class);
    }

    /**
     * Evidence about a type of object or about single members of it, sometimes stating something other than the member does.
     *
     * @param owner the interface of the record or value that carries the evidence, such as {@code Milestone.class}
     * @return the arbitrary
     * @throws InvalidValueException if it is not such a type
     */
    public static Arbitrary<Evidence> evidenceAbout(Class<?> owner) {
        Objects.requireNonNull(owner, "owner");
        return Shapes.find(owner)
                .map(VALID::evidenceAbout)
                .orElseThrow(() -> new InvalidValueException(
                        "\"" + owner.getName() + "\" is not the type of a record or of a value in records"));
    }

    /**
     * Participants: a country, an actor, or the kind of an actor that is not named.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Participant> participants() {
        return get(Participant.class);
    }

    /**
     * Milestones.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Milestone> milestones() {
        return get(Milestone.class);
    }

    /**
     * Figures whose time fits their basis.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Figure> figures() {
        return get(Figure.class);
    }

    /**
     * Alignments with frameworks.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Alignment> alignments() {
        return get(Alignment.class);
    }

    /**
     * Other names.
     *
     * @return the arbitrary
     */
    public static Arbitrary<OtherName> otherNames() {
        return get(OtherName.class);
    }

    /**
     * Identifiers of others.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Identifier> identifiers() {
        return get(Identifier.class);
    }

    /**
     * Places with a name, a country, a region or coordinates.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Place> places() {
        return get(Place.class);
    }
}
