package org.lancangmekong.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Stance;

class OverlayTest {
    private static Figure length(String km) {
        return Figure.builder()
                .indicator("length")
                .value(Quantity.exactly(km, "km"))
                .basis(Basis.AT_DATE)
                .build();
    }

    private static ProjectBuilder project(String id) {
        return Project.builder().id(id).name("en", "Railway").kind(ProjectKind.RAILWAY);
    }

    private static Project railway() {
        return project("railway")
                .summary(LocalizedText.of("en", "A railway."))
                .evidence(Evidence.of("s1"))
                .addFigures(length("10"), length("20"))
                .build();
    }

    private static Source source(String id) {
        return Source.builder().id(id).name("en", id).publisher("A publisher").build();
    }

    private static Catalogue base() {
        return Catalogue.of(
                List.of(railway(), project("bridge").formerIds("old-bridge").build(), source("s1")));
    }

    // ------------------------------------------------------------------------------------------- properties

    private static Arbitrary<Project> projects() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of("One", "Two", "Three"),
                        Arbitraries.of("One.", "Two.", "")
                                .map(text -> Optional.of(text).filter(each -> !each.isEmpty())),
                        Arbitraries.of("1", "2", "3")
                                .map(OverlayTest::length)
                                .list()
                                .ofMaxSize(4),
                        Arbitraries.of("s1", "s2", "s3")
                                .map(Evidence::of)
                                .list()
                                .ofMaxSize(3))
                .as((id, name, summary, figures, evidence) -> {
                    ProjectBuilder builder = Project.builder()
                            .id(id)
                            .name("en", name)
                            .kind(ProjectKind.RAILWAY)
                            .figures(figures)
                            .evidence(evidence);
                    summary.ifPresent(text -> builder.summary(LocalizedText.of("en", text)));
                    return builder.build();
                });
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return projects().list().uniqueElements(LmcRecord::id).ofMaxSize(3).map(Catalogue::of);
    }

    @Provide
    Arbitrary<List<Catalogue>> versions() {
        return catalogues().list().ofMinSize(1).ofMaxSize(4);
    }

    /** What makes one catalogue of another: the records that differ, and withdrawals of those that are gone. */
    private static Layer layer(String name, Catalogue from, Catalogue to) {
        Layer.Builder layer = Layer.named(name);
        from.all().stream()
                .filter(each -> to.find(each.id()).isEmpty())
                .forEach(each -> layer.withdraw(each.id().toString()));
        to.all().stream()
                .filter(each -> !from.find(each.id()).equals(Optional.of(each)))
                .forEach(layer::put);
        return layer.build();
    }

    private static List<Layer> layers(Catalogue base, List<Catalogue> versions) {
        List<Layer> layers = new ArrayList<>();
        Catalogue below = base;
        for (Catalogue each : versions) {
            layers.add(layer("layer " + layers.size(), below, each));
            below = each;
        }
        return layers;
    }

    @Property
    void withoutLayersItIsTheBase(@ForAll("catalogues") Catalogue base) {
        Overlay overlay = Overlay.of(base);
        assertEquals(base, overlay.catalogue());
        assertEquals(List.of(), overlay.changes());
        assertTrue(overlay.report().violations().isEmpty());
        Overlay empty = Overlay.of(base, Layer.of("empty", List.of()));
        assertEquals(base, empty.catalogue());
        assertEquals("layer \"empty\"\nchanges nothing", empty.toString());
    }

    @Property
    void aLayerOfWholeRecordsTakesThePlaceOfAll(
            @ForAll("catalogues") Catalogue base, @ForAll("catalogues") Catalogue other) {
        Overlay overlay = Overlay.of(base, Layer.of("all", other.all()));
        other.all()
                .forEach(each ->
                        assertEquals(Optional.of(each), overlay.catalogue().find(each.id())));
        base.all().stream()
                .filter(each -> other.find(each.id()).isEmpty())
                .forEach(each ->
                        assertEquals(Optional.of(each), overlay.catalogue().find(each.id())));
    }

    @Property
    void layersMakeOneVersionOfAnother(
            @ForAll("catalogues") Catalogue base, @ForAll("versions") List<Catalogue> versions) {
        Overlay overlay = Overlay.of(base, layers(base, versions));
        assertEquals(versions.get(versions.size() - 1), overlay.catalogue());
        Catalogue below = base;
        for (int i = 0; i < versions.size(); i++) {
            assertEquals(
                    CatalogueDifference.of(below, versions.get(i)).toString(),
                    overlay.changes().get(i).difference().toString());
            below = versions.get(i);
        }
    }

    @Property
    void theSameBaseAndLayersGiveTheSame(
            @ForAll("catalogues") Catalogue base, @ForAll("versions") List<Catalogue> versions) {
        Overlay one = Overlay.of(base, layers(base, versions));
        Overlay other = Overlay.of(base, layers(base, versions));
        assertEquals(one.catalogue(), other.catalogue());
        assertEquals(one.toString(), other.toString());
        assertEquals(one.report(), other.report());
    }

    /** Lists apart, whose indices shift: each pointer has the last layer that changed it, and all others have the base. */
    @Property
    void aValueComesFromTheLastLayerThatChangedIt(
            @ForAll("catalogues") Catalogue base, @ForAll("versions") List<Catalogue> versions) {
        Overlay overlay = Overlay.of(base, layers(base, versions));
        Map<String, String> expected = new HashMap<>();
        for (Overlay.Changes each : overlay.changes()) {
            Stream.concat(each.difference().added().stream(), each.difference().removed().stream())
                    .forEach(record -> List.of("", "/name", "/name/en", "/summary", "/kind")
                            .forEach(part -> expected.put(record.id() + part, each.layer())));
            for (RecordDifference record : each.difference().changed()) {
                String id = record.after().id().toString();
                expected.put(id, each.layer());
                for (RecordDifference.Change change : record.changes()) {
                    for (Pointer at = change.pointer(); !at.isRoot(); at = at.parent()) {
                        expected.put(id + at, each.layer());
                    }
                }
            }
        }
        for (LmcRecord record : overlay.catalogue().all()) {
            for (String part : List.of("", "/name", "/name/en", "/summary", "/kind")) {
                assertEquals(
                        Optional.ofNullable(expected.get(record.id() + part)),
                        overlay.provenance(record.id(), Pointer.parse(part)),
                        () -> record.id() + part + " in\n" + overlay);
            }
        }
    }

    // --------------------------------------------------------------------------------------------- examples

    @Test
    void itAddsCorrectsContradictsAndWithdraws() {
        Layer layer = Layer.named("ours")
                .put(source("survey"))
                .correct(
                        "railway",
                        Project.class,
                        each -> each.toBuilder()
                                .figures(List.of(length("10"), length("21")))
                                .addEvidence(Evidence.builder()
                                        .source("survey")
                                        .addAbout("/summary")
                                        .stance(Stance.DIFFERS)
                                        .build())
                                .build())
                .withdraw("bridge")
                .build();
        Overlay overlay = Overlay.of(base(), layer);
        Project railway = overlay.catalogue().find("railway", Project.class).orElseThrow();
        assertEquals(
                "layer \"ours\"\n- /bridge\n+ /survey\n~ /railway/evidence/1: - -> "
                        + railway.evidence().get(1) + "\n~ /railway/figures/1/value/is: 20 -> 21",
                overlay.toString());
        assertTrue(overlay.report().violations().isEmpty());
        Map<String, Optional<String>> provenance = new HashMap<>();
        for (String each :
                List.of("/evidence", "/evidence/0", "/evidence/1/source", "/figures/0", "/figures/1", "/name")) {
            provenance.put(each, overlay.provenance(railway.id(), Pointer.parse(each)));
        }
        Optional<String> ours = Optional.of("ours");
        assertEquals(
                Map.of(
                        "/evidence",
                        ours,
                        "/evidence/0",
                        Optional.empty(),
                        "/evidence/1/source",
                        ours,
                        "/figures/0",
                        Optional.empty(),
                        "/figures/1",
                        ours,
                        "/name",
                        Optional.empty()),
                provenance);
        assertEquals(ours, overlay.provenance(RecordId.of("bridge"), Pointer.ROOT));
    }

    private static Layer summary(String layer, String text) {
        return Layer.named(layer)
                .correct(
                        "railway",
                        Project.class,
                        each -> each.toBuilder()
                                .summary(LocalizedText.of("en", text))
                                .build())
                .build();
    }

    @Test
    void theLaterLayerWinsAndTheReportSaysSo() {
        Overlay overlay = Overlay.of(base(), summary("one", "First."), summary("two", "Second."));
        assertEquals(
                "Second.",
                overlay.catalogue()
                        .find("railway", Project.class)
                        .flatMap(Project::summary)
                        .flatMap(each -> each.get("en"))
                        .orElseThrow());
        assertEquals(
                "INFO LMC-OVL-005 at /railway/summary/en: layer \"two\" changes what layer \"one\" had set; the later layer"
                        + " wins",
                overlay.report().toString());
        assertEquals(Optional.of("two"), overlay.provenance(RecordId.of("railway"), Pointer.parse("/summary/en")));
    }

    @Test
    void aLayerThatAddsWhatAnotherHasWithdrawnIsReported() {
        Project bridge = base().find("bridge", Project.class).orElseThrow();
        Overlay overlay = Overlay.of(
                base(),
                Layer.named("one").withdraw("bridge").build(),
                Layer.named("two").put(bridge).build());
        assertEquals(
                "INFO LMC-OVL-005 at /bridge: layer \"two\" changes what layer \"one\" had set; the later layer wins",
                overlay.report().toString());
        assertEquals(Optional.of("two"), overlay.provenance(RecordId.of("bridge"), Pointer.ROOT));
    }

    @Test
    void twoLayersThatAddToOneListDoNotDisagree() {
        List<Layer> layers = Stream.of("one", "two")
                .map(name -> Layer.named(name)
                        .correct(
                                "railway",
                                Project.class,
                                each -> each.toBuilder()
                                        .addEvidence(Evidence.builder()
                                                .source("s1")
                                                .note(name)
                                                .build())
                                        .build())
                        .build())
                .toList();
        Overlay overlay = Overlay.of(base(), layers);
        assertTrue(overlay.report().violations().isEmpty(), overlay.report()::toString);
        assertEquals(Optional.of("one"), overlay.provenance(RecordId.of("railway"), Pointer.parse("/evidence/1/note")));
        assertEquals(Optional.of("two"), overlay.provenance(RecordId.of("railway"), Pointer.parse("/evidence/2/note")));
    }

    @Test
    void aLayerMayCallARecordByAFormerId() {
        Layer layer = Layer.named("ours")
                .correct(
                        "old-bridge",
                        Project.class,
                        each -> each.toBuilder().kind(ProjectKind.BRIDGE).build())
                .build();
        Overlay overlay = Overlay.of(base(), layer);
        assertEquals("layer \"ours\"\n~ /bridge/kind: railway -> bridge", overlay.toString());
        assertEquals(
                "INFO LMC-OVL-006 at /old-bridge: layer \"ours\" calls a record \"old-bridge\" that was renamed to \"bridge\";"
                        + " use its present id",
                overlay.report().toString());
        assertEquals(Optional.of("ours"), overlay.provenance(RecordId.of("old-bridge"), Pointer.parse("/kind")));
    }

    // ------------------------------------------------------------------------------------------------ faults

    private static Arguments fault(Layer.Builder layer, String problem) {
        return Arguments.of(layer.build(), problem);
    }

    static List<Arguments> faults() {
        ValidationReport refused = ValidationReport.of(
                List.of(Violation.of("APP-ONE-001", Severity.ERROR, Pointer.parse("/name"), "wrong", Map.of())));
        return List.of(
                fault(
                        Layer.named("x").withdraw("railwai"),
                        "ERROR LMC-OVL-001 at /railwai: layer \"x\" is about the record \"railwai\", which neither the"
                                + " catalogue nor a layer below has (did you mean \"railway\"?)"),
                fault(
                        Layer.named("x").correct("nothing-like-it", Project.class, each -> each),
                        "ERROR LMC-OVL-001 at /nothing-like-it: layer \"x\" is about the record \"nothing-like-it\", which"
                                + " neither the catalogue nor a layer below has"),
                fault(
                        Layer.named("x").withdraw("railway").withdraw("railway"),
                        "ERROR LMC-OVL-001 at /railway: layer \"x\" is about the record \"railway\", which neither the"
                                + " catalogue nor a layer below has"),
                fault(
                        Layer.named("x").correct("s1", Project.class, each -> each),
                        "ERROR LMC-OVL-002 at /s1: layer \"x\" calls \"s1\" a record of type project, but its type is"
                                + " source"),
                fault(
                        Layer.named("x").withdraw("s1", Project.class),
                        "ERROR LMC-OVL-002 at /s1: layer \"x\" calls \"s1\" a record of type project, but its type is"
                                + " source"),
                fault(
                        Layer.named("x").correct("railway", Project.class, each -> {
                            throw new InvalidValueException("too long");
                        }),
                        "ERROR LMC-OVL-003 at /railway: what layer \"x\" makes of \"railway\" has no meaning: too long"),
                fault(
                        Layer.named("x")
                                .correct(
                                        "railway",
                                        Project.class,
                                        each -> project("other").build()),
                        "ERROR LMC-OVL-003 at /railway: what layer \"x\" makes of \"railway\" has no meaning: a correction"
                                + " keeps the id railway, but this one makes it other"),
                fault(
                        Layer.named("x").correct("railway", Project.class, each -> {
                            throw new ValidationException(refused);
                        }),
                        "ERROR APP-ONE-001 at /railway/name: wrong"),
                fault(
                        Layer.named("x").put(source("s2")).put(source("s2")),
                        "ERROR LMC-OVL-004 at /s2: layer \"x\" has the record \"s2\" twice, or corrects it before; only the"
                                + " first was taken"),
                fault(
                        Layer.named("x")
                                .correct(
                                        "railway",
                                        Project.class,
                                        each -> each.toBuilder()
                                                .name("en", "Another name")
                                                .build())
                                .put(base().find("railway", Project.class).orElseThrow()),
                        "ERROR LMC-OVL-004 at /railway: layer \"x\" has the record \"railway\" twice, or corrects it before;"
                                + " only the first was taken"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatCannotBeLaidIsReported(Layer layer, String problem) {
        ValidationException refused = assertThrows(ValidationException.class, () -> Overlay.of(base(), layer));
        assertEquals(problem, refused.report().toString());
    }

    @Test
    void theProblemsOfAllLayersAreReportedAtOnce() {
        Layer one = Layer.named("one").withdraw("gone").withdraw("lost").build();
        Layer two = Layer.named("two").withdraw("missing").build();
        ValidationException refused = assertThrows(ValidationException.class, () -> Overlay.of(base(), one, two));
        assertEquals(3, refused.report().violations().size());
    }

    @Test
    void whatChangesNothingIsReported() {
        Layer layer = Layer.named("x")
                .correct("bridge", Project.class, each -> each)
                .put(railway())
                .build();
        Overlay overlay = Overlay.of(base(), layer);
        assertEquals(
                List.of("/bridge", "/railway"),
                overlay.report().violations().stream()
                        .map(each -> each.pointer().toString())
                        .toList());
        assertTrue(overlay.report().toString().contains("changes nothing"));
    }

    @Test
    void layersHaveNamesOfTheirOwn() {
        Layer layer = Layer.of("x", List.of());
        Exception refused = assertThrows(InvalidValueException.class, () -> Overlay.of(base(), layer, layer));
        assertEquals(
                "two layers are named \"x\": give each a name of its own, since values are traced to it",
                refused.getMessage());
        assertThrows(InvalidValueException.class, () -> Layer.named(""));
    }

    @Test
    void aRecordOfAnotherTypeTakesThePlace() {
        Source source = source("railway");
        Overlay overlay = Overlay.of(base(), Layer.of("x", List.of(source)));
        assertSame(source, overlay.catalogue().find(source.id()).orElseThrow());
        assertEquals(Optional.of("x"), overlay.provenance(source.id(), Pointer.parse("/name/en")));
    }
}
