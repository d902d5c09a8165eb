package org.lancangmekong.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.SourceBuilder;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Stance;

/** Sources that repeat one another are one witness. */
class WitnessesTest {
    private static RecordId id(int source) {
        return RecordId.of("s" + source);
    }

    /** Sources of which each repeats another one, itself, one that is not there, or (by a negative number) none. */
    private static Catalogue catalogue(List<Integer> repeats) {
        List<LmcRecord> records = new ArrayList<>();
        for (int i = 0; i < repeats.size(); i++) {
            SourceBuilder source = RuleExamples.source("s" + i, "2025");
            if (repeats.get(i) >= 0) {
                source.repeats(id(repeats.get(i)));
            }
            records.add(source.build());
        }
        return Catalogue.of(records);
    }

    private static int groups(List<Integer> repeats) {
        List<Set<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < repeats.size(); i++) {
            Set<Integer> group = new HashSet<>(Set.of(i));
            if (repeats.get(i) >= 0) {
                group.add(repeats.get(i));
            }
            groups.removeIf(each -> !Collections.disjoint(each, group) && group.addAll(each) | true);
            groups.add(group);
        }
        return groups.size();
    }

    @Property
    void thereAreAsManyWitnessesAsGroupsOfSourcesThatRepeatOneAnother(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -4, max = 10) Integer> repeats) {
        Catalogue catalogue = catalogue(repeats);
        List<RecordId> all =
                IntStream.range(0, repeats.size()).mapToObj(WitnessesTest::id).toList();
        assertEquals(groups(repeats), catalogue.witnesses(all).size());
        for (int i = 0; i < repeats.size(); i++) {
            List<RecordId> alone = catalogue.witnesses(List.of(id(i)));
            assertEquals(1, alone.size());
            assertEquals(alone, catalogue.witnesses(alone), "a witness is its own witness");
            if (repeats.get(i) >= 0) {
                assertEquals(alone, catalogue.witnesses(List.of(id(i), id(repeats.get(i)))));
            }
        }
    }

    @Test
    void witnessesComeInTheOrderOfTheSources() {
        Catalogue catalogue = catalogue(List.of(-1, 0, -1, 7));
        assertEquals(
                List.of(id(7), id(0), id(2), RecordId.of("elsewhere")),
                catalogue.witnesses(List.of(id(3), id(1), id(0), id(2), RecordId.of("elsewhere"))));
    }

    /** In a catalogue, whose index is made once, a chain of reposts costs no more than its length. */
    @Test
    void aLongChainHasOneWitness() {
        int size = 50_000;
        Catalogue catalogue = catalogue(IntStream.range(-1, size - 1).boxed().toList());
        Set<RecordId> witnesses = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            witnesses.addAll(catalogue.witnesses(List.of(id(i))));
        }
        assertEquals(Set.of(id(0)), witnesses);
    }

    @Test
    void aMemberRestsOnOneSourceIfAllItsSourcesRepeatOneAnother() {
        Catalogue catalogue = Catalogue.of(RuleExamples.records(
                RuleExamples.report(),
                RuleExamples.source("repost", "2025-04-02").repeats("report"),
                RuleExamples.source("translation", "2025-04-02").repeats("repost"),
                RuleExamples.source("another", "2025-04-02"),
                RuleExamples.project("bridge")
                        .evidence(
                                RuleExamples.evidence(Stance.SUPPORTS, "/name")
                                        .source("repost")
                                        .build(),
                                RuleExamples.evidence(Stance.SUPPORTS, "/name")
                                        .source("translation")
                                        .build(),
                                RuleExamples.evidence(Stance.SUPPORTS, "/kind")
                                        .source("another")
                                        .build(),
                                Evidence.of("report"))));
        Coverage coverage = Coverage.of(catalogue);
        assertEquals(
                List.of("/bridge/name: OWN [repost, translation]"),
                coverage.membersOnOneSource().stream()
                        .map(Object::toString)
                        .filter(each -> each.contains("name"))
                        .toList());
        assertEquals(
                List.of(RecordId.of("report")),
                coverage.membersOnOneSource().get(0).witnesses());
        assertEquals(List.of(), coverage.recordsOnOneSource());
        assertEquals(
                2,
                Coverage.of(catalogue.find(RecordId.of("bridge")).orElseThrow())
                        .members()
                        .get(0)
                        .witnesses()
                        .size(),
                "a record alone does not say that one repeats another");
    }
}
