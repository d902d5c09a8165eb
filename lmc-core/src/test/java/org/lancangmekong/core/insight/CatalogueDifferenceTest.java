package org.lancangmekong.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.Principle;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureBuilder;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PrincipleKind;
import org.lancangmekong.core.vocabulary.Stance;

class CatalogueDifferenceTest {
    private static Arbitrary<LmcRecord> records() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e");
        Arbitrary<LocalizedText> names = Arbitraries.of(
                LocalizedText.of("en", "One"),
                LocalizedText.of("en", "Two"),
                LocalizedText.of("EN", "One"),
                LocalizedText.of("en", "One", "zh-Hans", "Yi"));
        Arbitrary<List<Evidence>> evidence = Arbitraries.of(
                        Evidence.of("s1"),
                        Evidence.of("s2"),
                        Evidence.builder().source("s1").stance(Stance.IMPLIES).build(),
                        Evidence.builder().source("s1").note("a remark").build())
                .list()
                .ofMaxSize(2);
        Arbitrary<List<Figure>> figures = Combinators.combine(
                        Arbitraries.of("1", "1.0", "2"), Arbitraries.of(true, false), evidence)
                .as((number, planned, says) ->
                        figure(number).planned(planned).evidence(says).build())
                .list()
                .ofMaxSize(2);
        Arbitrary<Map<String, JsonValue>> extensions = Arbitraries.of(
                Map.of(), Map.of("x", JsonValue.of("1")), Map.of("x", JsonValue.of("2"), "y", JsonValue.NULL));
        Arbitrary<LmcRecord> mechanisms = Combinators.combine(ids, names, evidence, figures, extensions)
                .as((id, name, says, numbers, more) -> Mechanism.builder()
                        .id(id)
                        .name(name)
                        .kind(MechanismKind.CENTRE)
                        .evidence(says)
                        .figures(numbers)
                        .extensions(more)
                        .build());
        Arbitrary<LmcRecord> unknown = Combinators.combine(ids, names, Arbitraries.of("treaty", "river"))
                .as((id, name, type) ->
                        UnknownRecord.builder().id(id).name(name).typeCode(type).build());
        return Arbitraries.oneOf(mechanisms, unknown);
    }

    private static FigureBuilder figure(String number) {
        return Figure.builder()
                .indicator("length")
                .value(Quantity.exactly(number, "km"))
                .basis(Basis.AT_DATE);
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return records().list().uniqueElements(LmcRecord::id).ofMaxSize(5).map(Catalogue::of);
    }

    @Property
    void itIsEmptyJustIfTheCataloguesAreEqual(
            @ForAll("catalogues") Catalogue before, @ForAll("catalogues") Catalogue after) {
        assertEquals(before.equals(after), CatalogueDifference.of(before, after).isEmpty());
        assertTrue(CatalogueDifference.of(before, Catalogue.of(before.all())).isEmpty());
    }

    @Property
    void itIsTheSameTheOtherWayRound(@ForAll("catalogues") Catalogue before, @ForAll("catalogues") Catalogue after) {
        CatalogueDifference there = CatalogueDifference.of(before, after);
        CatalogueDifference back = CatalogueDifference.of(after, before);
        assertEquals(there.added(), back.removed());
        assertEquals(there.removed(), back.added());
        assertEquals(there.changed().size(), back.changed().size());
        for (RecordDifference each : there.changed()) {
            RecordDifference other = back.changed().stream()
                    .filter(record -> record.before().id().equals(each.after().id()))
                    .findFirst()
                    .orElseThrow();
            // An element that is there in both versions can have another index in each.
            assertEquals(
                    texts(
                            each,
                            change -> new RecordDifference.Change(
                                    change.pointer().withoutIndices(), change.after(), change.before())),
                    texts(
                            other,
                            change -> new RecordDifference.Change(
                                    change.pointer().withoutIndices(), change.before(), change.after())));
        }
    }

    private static List<String> texts(RecordDifference record, UnaryOperator<RecordDifference.Change> how) {
        return record.changes().stream().map(how).map(Object::toString).sorted().toList();
    }

    @Property
    void aPointerLeadsToTheValueThatIsThereNow(
            @ForAll("catalogues") Catalogue before, @ForAll("catalogues") Catalogue after) {
        for (RecordDifference each : CatalogueDifference.of(before, after).changed()) {
            for (RecordDifference.Change change : each.changes()) {
                boolean isThere = change.after().isPresent();
                LmcRecord version = isThere ? each.after() : each.before();
                // The way to what was removed is that of the later version.
                Pointer way = change.pointer().parent();
                if (isThere || way.equals(way.withoutIndices())) {
                    Walk.find(Shapes.of(version), version, change.pointer())
                            .ifPresent(target -> assertEquals(
                                    isThere ? change.after() : change.before(), target.value(), change::toString));
                }
            }
        }
    }

    @Property
    void everyChangeIsOfTwoValuesThatDiffer(
            @ForAll("catalogues") Catalogue before, @ForAll("catalogues") Catalogue after) {
        CatalogueDifference difference = CatalogueDifference.of(before, after);
        for (RecordDifference each : difference.changed()) {
            assertTrue(!each.changes().isEmpty());
            each.changes().forEach(change -> assertTrue(!change.before().equals(change.after()), change::toString));
        }
        assertEquals(
                before.size() + difference.added().size(),
                after.size() + difference.removed().size());
    }

    @Property
    void oneLineIsOneChange(@ForAll("catalogues") Catalogue before, @ForAll("catalogues") Catalogue after) {
        CatalogueDifference difference = CatalogueDifference.of(before, after);
        int changes = difference.added().size()
                + difference.removed().size()
                + difference.changed().stream()
                        .mapToInt(each -> each.changes().size())
                        .sum();
        assertEquals(changes, difference.toString().lines().count());
    }

    private static Mechanism lmc() {
        return Mechanism.builder()
                .id("lmc")
                .name("en", "Cooperation")
                .kind(MechanismKind.COOPERATION)
                .evidence(Evidence.of("s1"))
                .addFigures(figure("1").build(), figure("2").build())
                .build();
    }

    private static Arguments change(UnaryOperator<MechanismBuilder> how, String... lines) {
        return Arguments.of(how, String.join("\n", lines));
    }

    static List<Arguments> changes() {
        Map<String, JsonValue> extensions = new LinkedHashMap<>();
        extensions.put("x/y", JsonValue.array(JsonValue.of(true)));
        return List.of(
                change(b -> b.kind(MechanismKind.CENTRE), "~ /lmc/kind: cooperation -> centre"),
                change(b -> b.parent("mrc"), "~ /lmc/parent: - -> mrc"),
                change(b -> b.name("en", "Two\nlines"), "~ /lmc/name/en: Cooperation -> Two\\u000alines"),
                change(
                        b -> b.name(LocalizedText.of("zh-Hans", "Lanmei")),
                        "~ /lmc/name/en: Cooperation -> -",
                        "~ /lmc/name/zh-Hans: - -> Lanmei"),
                change(
                        b -> b.figures(List.of(
                                figure("1").build(), figure("3").planned(true).build())),
                        "~ /lmc/figures/1/value/is: 2 -> 3",
                        "~ /lmc/figures/1/planned: - -> true"),
                change(b -> b.addPillars(Pillar.values()), "~ /lmc/pillars: - -> " + List.of(Pillar.values())),
                change(
                        b -> b.evidence(Evidence.of("s1"), Evidence.of("s2")),
                        "~ /lmc/evidence/1: - -> " + Evidence.of("s2")),
                change(
                        b -> b.figures(List.of(
                                figure("0").build(),
                                figure("1").build(),
                                figure("2").build())),
                        "~ /lmc/figures/0: - -> " + figure("0").build()),
                change(
                        b -> b.figures(List.of(figure("2").build())),
                        "~ /lmc/figures/0: " + figure("1").build() + " -> -"),
                change(
                        b -> b.figures(List.of(figure("4").build())),
                        "~ /lmc/figures/0/value/is: 1 -> 4",
                        "~ /lmc/figures/1: " + figure("2").build() + " -> -"),
                change(
                        b -> b.figures(List.of(
                                figure("0").indicator("width").build(),
                                figure("1").build(),
                                figure("5").country(Country.LAOS).build(),
                                figure("3").build())),
                        "~ /lmc/figures/0: - -> "
                                + figure("0").indicator("width").build(),
                        "~ /lmc/figures/2: - -> "
                                + figure("5").country(Country.LAOS).build(),
                        "~ /lmc/figures/3/value/is: 2 -> 3"),
                change(
                        b -> b.figures(List.of(figure("2").build(), figure("1").build())),
                        "~ /lmc/figures/0: - -> " + figure("2").build(),
                        "~ /lmc/figures/1: " + figure("2").build() + " -> -"),
                change(b -> b.extensions(extensions), "~ /lmc/x~1y: - -> [true]"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsToldByItsMember(UnaryOperator<MechanismBuilder> how, String lines) {
        Catalogue before = Catalogue.of(List.of(lmc()));
        Catalogue after = Catalogue.of(List.of(how.apply(lmc().toBuilder()).build()));
        assertEquals(lines, CatalogueDifference.of(before, after).toString());
    }

    @Test
    void aRecordOfAnotherTypeHasChangedAsAWhole() {
        LmcRecord before = lmc();
        LmcRecord after = UnknownRecord.builder()
                .id("lmc")
                .name("en", "Cooperation")
                .typeCode("treaty")
                .build();
        RecordDifference change = CatalogueDifference.of(Catalogue.of(List.of(before)), Catalogue.of(List.of(after)))
                .changed()
                .get(0);
        assertEquals(
                List.of(new RecordDifference.Change(Pointer.ROOT, Optional.of(before), Optional.of(after))),
                change.changes());
    }

    @Test
    void recordsAreAddedAndRemovedByTheirIds() {
        Mechanism renamed = lmc().toBuilder().id(RecordId.of("lmc-2")).build();
        assertEquals(
                "- /lmc\n+ /lmc-2",
                CatalogueDifference.of(Catalogue.of(List.of(lmc())), Catalogue.of(List.of(renamed)))
                        .toString());
        Mechanism withFormerId = renamed.toBuilder().formerIds("lmc").build();
        assertEquals(
                "- /lmc\n+ /lmc-2",
                CatalogueDifference.of(Catalogue.of(List.of(lmc())), Catalogue.of(List.of(withFormerId)))
                        .toString());
    }

    private static Principle principle(List<Map<String, String>> elements) {
        return Principle.builder()
                .id("a")
                .name("en", "Motto")
                .kind(PrincipleKind.MODEL)
                .elements(elements.stream().map(LocalizedText::of).toList())
                .putExtension(
                        "x:each",
                        JsonValue.array(elements.stream()
                                .map(CatalogueDifferenceTest::json)
                                .toArray(JsonValue[]::new)))
                .build();
    }

    private static JsonValue json(Map<String, String> texts) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        texts.forEach((name, text) -> members.put(name, JsonValue.of(text)));
        return JsonValue.object(members);
    }

    @Provide
    Arbitrary<List<Map<String, String>>> elements() {
        return Arbitraries.maps(Arbitraries.of("en", "lo", "vi"), Arbitraries.of("one", "two"))
                .ofMinSize(1)
                .list()
                .ofMaxSize(5);
    }

    private static Map<String, String> reversed(Map<String, String> texts) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(texts.entrySet());
        Collections.reverse(entries);
        Map<String, String> reversed = new LinkedHashMap<>();
        entries.forEach(each -> reversed.put(each.getKey(), each.getValue()));
        return reversed;
    }

    private static List<RecordDifference.Change> changes(LmcRecord before, LmcRecord after) {
        return RecordDifference.of(before, after).changes().stream()
                .sorted(Comparator.comparing(each -> each.pointer().toString()))
                .toList();
    }

    /** Records that differ in nothing but the order of languages are equal, so they have the same differences in some order. */
    @Property
    void theOrderOfLanguagesMatchesNothingElse(
            @ForAll("elements") List<Map<String, String>> before, @ForAll("elements") List<Map<String, String>> after) {
        Principle earlier = principle(before);
        Principle later = principle(after);
        Principle other =
                principle(after.stream().map(CatalogueDifferenceTest::reversed).toList());
        assertEquals(later, other);
        assertEquals(changes(earlier, later), changes(earlier, other));
        assertEquals(changes(later, earlier), changes(other, earlier));
    }
}
