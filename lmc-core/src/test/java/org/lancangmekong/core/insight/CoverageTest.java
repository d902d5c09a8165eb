package org.lancangmekong.core.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.vocabulary.Status;

class CoverageTest {
    private static Evidence about(String source, Stance stance, String about) {
        return RuleExamples.evidence(stance, about).source(source).build();
    }

    private static String lines(List<?> list) {
        return String.join("\n", list.stream().map(Object::toString).toList());
    }

    private static String ids(List<? extends LmcRecord> records) {
        return String.join(
                " ", records.stream().map(each -> each.id().toString()).toList());
    }

    @Test
    void aMemberHasItsOwnEvidenceOrThatOfTheRecordOrNone() {
        LmcRecord record = RuleExamples.cooperation()
                .evidence(
                        Evidence.of("whole"),
                        about("named", Stance.SUPPORTS, "/name/en"),
                        about("implied", Stance.IMPLIES, "/pillars"),
                        about("other", Stance.DIFFERS, "/kind"))
                .summary(LocalizedText.of("en", "Not what a source says."))
                .complete(List.of("pillars"))
                .addPillars(Pillar.values())
                .addHistory(RuleExamples.milestone(MilestoneEvent.FOUNDED, "2015")
                        .status(Status.OPERATING)
                        .addEvidence(about("dated", Stance.SUPPORTS, "/date"))
                        .build())
                .addHistory(RuleExamples.milestone(MilestoneEvent.LAUNCHED, "2016")
                        .addEvidence(Evidence.of("launch"), Evidence.of("launch", "again"))
                        .build())
                .addFigure(RuleExamples.length("1").build())
                .build();
        assertEquals("""
                /lmc/name: OWN [named]
                /lmc/kind: RECORD [whole]
                /lmc/pillars: OWN [implied]
                /lmc/history/0/event: RECORD [whole]
                /lmc/history/0/date: OWN [dated]
                /lmc/history/0/status: RECORD [whole]
                /lmc/history/1/event: OWN [launch]
                /lmc/history/1/date: OWN [launch]
                /lmc/figures/0/indicator: RECORD [whole]
                /lmc/figures/0/value: RECORD [whole]
                /lmc/figures/0/basis: RECORD [whole]""", lines(Coverage.of(record).members()));
    }

    @Test
    void evidenceReachesIntoWhatItsMemberHolds() {
        Place seat = Place.builder()
                .name(LocalizedText.of("en", "Kunming"))
                .country(Country.CHINA)
                .build();
        LmcRecord named = RuleExamples.mechanism("centre", MechanismKind.CENTRE)
                .evidence(about("seat", Stance.SUPPORTS, "/seat"))
                .seat(seat)
                .build();
        assertEquals(
                "/centre/seat/name: OWN [seat]\n/centre/seat/country: OWN [seat]",
                lines(Coverage.of(named).members(Coverage.Support.OWN)));
        assertEquals(
                "/centre/name: NONE []\n/centre/kind: NONE []",
                lines(Coverage.of(named).members(Coverage.Support.NONE)));
    }

    @Test
    void aRepostIsNoOtherSourceThanItsOriginal() {
        Catalogue catalogue = Catalogue.of(RuleExamples.records(
                RuleExamples.report(),
                RuleExamples.source("repost", "2025-04-02").repeats("report"),
                RuleExamples.source("another", "2025-04-02"),
                RuleExamples.source("idle", "2025-04-02"),
                RuleExamples.project("one").evidence(Evidence.of("report"), Evidence.of("repost")),
                RuleExamples.project("two").evidence(Evidence.of("repost"), Evidence.of("another")),
                RuleExamples.project("differing")
                        .evidence(
                                Evidence.of("another"),
                                RuleExamples.says(Stance.DIFFERS, "/kind", JsonValue.of("road"))
                                        .build()),
                RuleExamples.project("none").evidence()));
        Coverage coverage = Coverage.of(catalogue);
        assertEquals("differing one", ids(coverage.recordsOnOneSource()));
        assertEquals("none", ids(coverage.recordsWithoutSource()));
        assertEquals("idle", ids(coverage.uncitedSources()));
        assertEquals(
                "0 members with evidence of their own, 6 with that of the record only, 2 with none; "
                        + "of 4 records 2 on one source, 1 on none; 1 sources not cited",
                coverage.toString());
        LmcRecord one = catalogue.find(RecordId.of("one")).get();
        assertEquals(
                "",
                ids(Coverage.of(one).recordsOnOneSource()),
                "a record alone does not tell that one repeats another");
        assertEquals(List.of(), Coverage.of(one).uncitedSources());
    }

    @Test
    void sourcesThatRepeatEachOtherAreOne() {
        Catalogue catalogue = Catalogue.of(RuleExamples.records(
                RuleExamples.source("a", "2025").repeats("b"),
                RuleExamples.source("b", "2025").repeats("a"),
                RuleExamples.source("0", "2025").repeats("a"),
                RuleExamples.project("one").evidence(Evidence.of("a"), Evidence.of("b"), Evidence.of("0"))));
        assertEquals("one", ids(Coverage.of(catalogue).recordsOnOneSource()));
    }

    @Test
    void aSourceIsWhatOthersRestOn() {
        assertEquals(List.of(), Coverage.of(RuleExamples.report().build()).members());
    }
}
