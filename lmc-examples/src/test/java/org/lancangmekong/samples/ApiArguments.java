package org.lancangmekong.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.lancangmekong.core.insight.CatalogueDifference;
import org.lancangmekong.core.insight.Coverage;
import org.lancangmekong.core.insight.Disagreement;
import org.lancangmekong.core.insight.FundTotal;
import org.lancangmekong.core.insight.FundTotals;
import org.lancangmekong.core.insight.Layer;
import org.lancangmekong.core.insight.MeetingSchedule;
import org.lancangmekong.core.insight.Merge;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.insight.RecordDifference;
import org.lancangmekong.core.insight.TimelineFilter;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.core.message.Translation;
import org.lancangmekong.core.message.TranslationFault;
import org.lancangmekong.core.message.TranslationProvider;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Citation;
import org.lancangmekong.core.model.DatedStatus;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectFilter;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.shape.CheckedForm;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.Excerpt;
import org.lancangmekong.core.validation.Group;
import org.lancangmekong.core.validation.RecordContext;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.FigureFilter;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.value.TimeWindow;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.json.CatalogueSource;
import org.lancangmekong.json.LargeValidator;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LinesSource;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.LmcJsonException;
import org.lancangmekong.json.ProblemSummary;
import org.lancangmekong.json.exchange.CellReader;
import org.lancangmekong.json.exchange.ForeignTable;
import org.lancangmekong.json.exchange.GeoJson;
import org.lancangmekong.json.exchange.IatiActivities;
import org.lancangmekong.json.exchange.IatiOptions;
import org.lancangmekong.json.exchange.Loss;
import org.lancangmekong.json.exchange.LossReason;
import org.lancangmekong.json.exchange.LossReport;
import org.lancangmekong.json.exchange.RecordPlace;
import org.lancangmekong.json.exchange.Tables;
import org.lancangmekong.json.jackson.LmcModule;
import org.lancangmekong.json.written.WrittenDates;
import org.lancangmekong.json.written.WrittenQuantities;

/** An object of every type that the public API is asked of, or takes. */
final class ApiArguments {
    /** Every text that is taken: an id, a code, a language tag, and text for people. */
    private static final String TEXT = "en";

    /** But numbers are texts, too; they are known by the names of their parameters. */
    private static final Map<String, String> TEXTS = Map.of("number", "1", "least", "1", "most", "1");

    private final Map<Class<?>, Object> objects = new LinkedHashMap<>();

    ApiArguments() {
        Project project = Samples.seeded(1).project(0);
        Catalogue catalogue = Samples.seeded(1).catalogue(500);
        add(project);
        catalogue.all().forEach(this::addPartsOf);
        Stream.concat(Shapes.records().stream(), Shapes.values().stream()).forEach(this::addShape);
        addOfTheJdk();
        addProblems();
        addShapes();
        addValues();
        addModel(catalogue, project);
        addValidation(catalogue, project);
        addJson();
        addExchange();
        addSamples(project);
    }

    /** Of each class the first is kept. */
    private void add(Object object) {
        objects.putIfAbsent(object.getClass(), object);
    }

    private void addPartsOf(LmcRecord record) {
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            add(value);
            add(kind);
            add(at);
        });
    }

    private void addShape(Shape<?, ?> shape) {
        add(shape.newBuilder());
        add(shape.kind());
        shape.extensions().ifPresent(this::add);
        shape.members().forEach(each -> {
            add(each);
            add(each.kind());
        });
    }

    private void addOfTheJdk() {
        add(TEXT);
        add(1);
        add(true);
        add(LocalDate.EPOCH);
        add(Locale.ROOT);
        add(OffsetDateTime.parse("2016-03-23T00:00:00Z"));
        add(YearMonth.of(2016, 3));
        add(Year.of(2016));
        add(Project.class);
        add(Path.of(TEXT));
        add(Locale.ENGLISH);
        objects.put(ResourceBundle.class, new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[0][];
            }
        });
        add(new ByteArrayInputStream(new byte[0]));
        add(OutputStream.nullOutputStream());
        objects.put(Function.class, Function.identity());
        objects.put(Supplier.class, (Supplier<Object>) List::of);
    }

    private void addProblems() {
        Violation violation = Violation.of("APP-ONE-001", Severity.ERROR, Pointer.ROOT, "wrong", Map.of());
        ValidationReport report = ValidationReport.of(List.of(violation));
        add(Pointer.parse("/name"));
        add(Location.of(1, 1, 0));
        add(violation);
        add(report);
        add(ValidationReport.collector(1));
        add(new ValidationException(report));
        add(new InvalidValueException(TEXT));
        add(Message.plain(TEXT));
        add(new MessageTemplate(TEXT, TEXT));
        add(new TranslationFault(TEXT, TranslationFault.Kind.NOT_TRANSLATED, TEXT));
        objects.put(Translation.class, Translation.ENGLISH);
        objects.put(TranslationProvider.class, (TranslationProvider) locale -> Optional.empty());
    }

    private void addShapes() {
        add(RecordId.KIND);
        add(JsonValue.KIND);
        add(FlagKind.FLAG);
        add(Shape.of(Object.class, TEXT, new NoAccessors()));
        add(Shape.of(Object.class, TEXT, new NoAccessors()).describe(TEXT));
        add(new NoAccessors());
        add(new NoTexts());
        add(new Walk.Route<Object>(kind -> null));
        add(Walk.find(Project.Table.SHAPE, (Project) objects.values().iterator().next(), Pointer.ROOT)
                .orElseThrow());
        TextKind.Form<String> form = text -> text;
        objects.put(TextKind.Form.class, form);
        CheckedForm<String> checked = new AnyText();
        objects.put(CheckedForm.class, checked);
        add(TextKind.of(String.class, TEXT).pattern(TEXT).expected(TEXT, TEXT).form(form));
        objects.put(Walk.Visitor.class, (Walk.Visitor) (at, kind, value) -> {});
        objects.put(Walk.StopVisitor.class, (Walk.StopVisitor<Object>) (at, kind, value, about) -> {});
    }

    private void addValues() {
        add(JsonValue.number("1"));
        add(JsonValue.of(true));
        add(JsonValue.of(TEXT));
        add(JsonValue.NULL);
        add(JsonValue.array());
        add(JsonValue.object(Map.of()));
        add(LanguageTag.of(TEXT));
        add(Quantity.exactly("1", "km").interval());
        add(TimeWindow.of("2016"));
        add(FigureFilter.all());
    }

    private void addModel(Catalogue catalogue, Project project) {
        UnknownRecord unknown =
                UnknownRecord.builder().typeCode(TEXT).id(TEXT).name(TEXT, TEXT).build();
        RecordDifference difference = CatalogueDifference.of(
                        Catalogue.of(List.of(project)),
                        Catalogue.of(
                                List.of(project.toBuilder().name(TEXT, TEXT).build())))
                .changed()
                .get(0);
        add(unknown);
        add(unknown.toBuilder());
        add(catalogue);
        add(CatalogueDifference.of(catalogue, catalogue));
        UnaryOperator<LmcRecord> correction = record -> record;
        objects.put(UnaryOperator.class, correction);
        Layer.Builder layer = Layer.named(TEXT);
        Overlay overlay = Overlay.of(catalogue, layer.build());
        add(layer);
        add(layer.build());
        add(overlay);
        add(overlay.changes().get(0));
        add(difference);
        add(difference.changes().get(0));
        Merge<Project> merge = Merge.of(project, project, project);
        add(merge);
        add(new Merge.Conflict(Pointer.ROOT, Optional.empty(), Optional.empty(), Optional.empty()));
        add(merge.disagreeing(Merge.Side.MINE, RecordId.of(TEXT), RecordId.of(TEXT)));
        add(TimelineFilter.all());
        add(ProjectFilter.all());
        add(catalogue.timeline().get(0));
        add(catalogue.figures().get(0));
        add(new Citation(project, Pointer.ROOT, Evidence.of(TEXT)));
        add(new DatedStatus(Status.OPERATING, Certainty.CERTAIN));
        add(MeetingSchedule.of(catalogue, RecordId.of(TEXT), LocalDate.EPOCH));
        add(FundTotals.of(catalogue, RecordId.of(TEXT)));
        add(new FundTotal(
                Indicator.AMOUNT,
                Unit.USD,
                Optional.empty(),
                Optional.empty(),
                Quantity.exactly("1", "USD").interval(),
                List.of(),
                List.of()));
    }

    private void addValidation(Catalogue catalogue, Project project) {
        Rule.Check<Project> check = (subject, findings) -> add(findings);
        Rule.Builder<Project> builder = Rule.about("APP-ONE-001", Severity.ERROR, Project.class)
                .because(TEXT)
                .message(TEXT)
                .check(check)
                .passing(() -> List.of(project));
        Rule<Project> rule = builder.failing(() -> List.of(project));
        Validator validator = Validator.empty().with(rule);
        validator.validate(project);
        add(builder);
        add(rule);
        add(validator);
        objects.put(Rule.Check.class, check);
        Group.Keys keys = (record, present) -> {
            Objects.requireNonNull(present, "present");
            return List.of(Objects.requireNonNull(record, "record").type().code());
        };
        objects.put(Group.Keys.class, keys);
        Group.First first = (record, key) -> {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(key, "key");
            return true;
        };
        objects.put(Group.First.class, first);
        add(Group.of(TEXT, List.of(project)));
        Function<LmcRecord, Optional<RecordId>> next =
                record -> Optional.of(Objects.requireNonNull(record, "record").id());
        Predicate<LmcRecord> start = record -> true;
        objects.put(Predicate.class, start);
        add(Excerpt.ofCircles(next));
        add(RecordContext.of(catalogue));
        objects.put(RecordContext.class, RecordContext.of(catalogue));
        add(Coverage.of(catalogue));
        add(Coverage.of(project).members().get(0));
        Disagreement.Claim claim = new Disagreement.Claim(Evidence.of(TEXT), Optional.empty(), Optional.empty());
        add(claim);
        add(new Disagreement(project, Pointer.ROOT, Optional.empty(), List.of(), List.of(claim)));
    }

    private void addJson() {
        LmcJson json = LmcJson.strict();
        add(Tables.of(json));
        byte[] document = "{}".getBytes(StandardCharsets.UTF_8);
        add(json);
        CatalogueSource.Opening opening = () -> new ByteArrayInputStream(document);
        objects.put(CatalogueSource.Opening.class, opening);
        add(CatalogueSource.of(TEXT, opening));
        add(ApiArguments.class.getClassLoader());
        add(Limits.standard());
        add(new LmcModule());
        add(new org.lancangmekong.json.jackson3.LmcModule());
        add(new LmcJsonException(json.tryRead(document, Project.class).report()));
        add(json.writeLines(OutputStream.nullOutputStream()));
        add(json.tryRead(document, Project.class));
        add(json.readLines(new ByteArrayInputStream(document), Project.class)
                .findFirst()
                .orElseThrow());
        LongConsumer nobody = bytes -> {};
        objects.put(LongConsumer.class, nobody);
        LinesSource.Rules nothing = (record, byteOffset) -> ValidationReport.empty();
        objects.put(LinesSource.Rules.class, nothing);
        try {
            add(LinesSource.of(Path.of("pom.xml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(LargeValidator.of(json));
        Consumer<Object> consumer = each -> {};
        objects.put(Consumer.class, consumer);
        ProblemSummary.Collector collector = ProblemSummary.collector();
        collector.add(json.tryRead(document, Project.class).report());
        add(collector);
        add(collector.summary());
        add(collector.summary().groups().get(0));
    }

    private void addExchange() {
        Loss loss = new Loss(RecordId.of(TEXT), Pointer.ROOT, LossReason.NO_PLACE, JsonValue.NULL, Optional.empty());
        LossReport report = LossReport.of(List.of(loss));
        add(loss);
        add(report);
        add(report.groups().get(0));
        add(GeoJson.standard());
        IatiOptions options = new IatiOptions("a", "10", LocalizedText.of(TEXT, TEXT), "a-", TEXT, "USD");
        add(options);
        add(IatiActivities.of(options));
        add(CellReader.text());
        add(ForeignTable.of(RecordType.PROJECT));
        add(WrittenDates.points());
        add(WrittenDates.points().read("03/04/2021"));
        add(WrittenDates.points().read("mid-2022").assumptions().get(0));
        add(WrittenQuantities.standard());
        add(new RecordPlace(
                RecordId.of(TEXT),
                Pointer.ROOT,
                Place.builder().country(Country.LAOS).build()));
    }

    private void addSamples(Project project) {
        add(Samples.seeded(1));
        add(Mutants.of(project).findFirst().orElseThrow());
        add(new LmcCatalogues());
        add(new LmcArbitraryProvider());
        objects.put(TypeUsage.class, TypeUsage.of(Project.class));
        objects.put(ArbitraryProvider.SubtypeProvider.class, (ArbitraryProvider.SubtypeProvider) (type -> Set.of()));
    }

    Collection<Object> all() {
        return objects.values();
    }

    /** An object of a type; itself of a class that others extend. */
    Object of(Class<?> type) {
        return Stream.concat(
                        Stream.ofNullable(objects.get(type)),
                        objects.values().stream().filter(type::isInstance))
                .findFirst()
                .or(() -> Optional.ofNullable(type.getEnumConstants()).map(constants -> constants[0]))
                .orElseThrow(() -> new IllegalStateException("ApiArguments needs an object of " + type));
    }

    /** An object for a parameter; a container has one element. */
    Object of(String parameter, Type type) {
        Class<?> raw = raw(type);
        if (raw.isPrimitive()) {
            return raw == int.class ? 1 : Array.get(Array.newInstance(raw, 1), 0);
        }
        if (raw == String.class) {
            return TEXTS.getOrDefault(parameter, TEXT);
        }
        if (parameter.equals("builder")) {
            return of(MechanismBuilder.class);
        }
        if (raw == byte[].class) {
            return new byte[0];
        }
        if (parameter.equals("directory")) {
            // One that is there, since what is given with it is only looked at after that.
            return Path.of("target");
        }
        return raw == Optional.class
                ? Optional.of(of(parameter, argument(type, 0)))
                : container(parameter, type, false).orElseGet(() -> of(raw));
    }

    /** A container in which an element, or the value of a key, is null; empty if a parameter is no container. */
    Optional<Object> withNull(String parameter, Type type) {
        return container(parameter, type, true);
    }

    private Optional<Object> container(String parameter, Type type, boolean withNull) {
        Class<?> raw = raw(type);
        if (raw.isArray() && !raw.getComponentType().isPrimitive()) {
            Object[] elements = (Object[]) Array.newInstance(raw.getComponentType(), withNull ? 2 : 1);
            elements[0] = of(parameter, raw.getComponentType());
            return Optional.of(elements);
        }
        if (raw == Stream.class || Iterable.class.isAssignableFrom(raw) && raw.isAssignableFrom(List.class)) {
            Object element = of(parameter, argument(type, 0));
            List<Object> elements = withNull ? Arrays.asList(element, null) : List.of(element);
            return Optional.of(raw == Stream.class ? elements.stream() : elements);
        }
        if (raw == Map.class || raw == Map.Entry.class) {
            Object key = of(parameter, argument(type, 0));
            Object value = withNull ? null : of(parameter, argument(type, 1));
            return Optional.of(
                    raw == Map.class
                            ? Collections.singletonMap(key, value)
                            : new AbstractMap.SimpleEntry<>(key, value));
        }
        return Optional.empty();
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> itself) {
            return itself;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return raw(array.getGenericComponentType()).arrayType();
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return raw(((TypeVariable<?>) type).getBounds()[0]);
    }

    private static final class NoAccessors extends Accessors<Object, Object> {
        @Override
        public Object newBuilder() {
            return this;
        }

        @Override
        public Object build(Object builder) {
            return builder;
        }

        @Override
        public Object make(Object[] values, int from) {
            return this;
        }

        @Override
        public Object get(Object object, int member) {
            return object;
        }

        @Override
        public void set(Object builder, int member, Object value) {}
    }

    private static final class AnyText extends CheckedForm<String> {
        AnyText() {
            super(TEXT, 1, TEXT, TEXT);
        }

        @Override
        protected boolean matches(String text) {
            return true;
        }

        @Override
        protected String value(String text) {
            return text;
        }
    }

    private static final class NoTexts implements TextByLanguageKind.Form<Object> {
        @Override
        public Map<String, String> toMap(Object value) {
            return Map.of();
        }

        @Override
        public Optional<String> text(Object value, String language) {
            return Optional.empty();
        }

        @Override
        public Object fromTexts(String[] languages, String[] texts, int size) {
            return this;
        }
    }
}
