package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.insight.Merge;
import org.lancangmekong.core.insight.RecordDifference;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.value.RecordId;

/** Merges of two sides that are written as patches of one base. */
class MergeTest {
    private static final LmcJson JSON = LmcJson.strict();

    private static final Project BASE = JSON.read("""
            {"type": "project", "schema": "lmc/1", "id": "bridge", "name": {"en": "Bridge"}, "kind": "bridge",
             "evidence": [{"source": "s1"}],
             "places": [{"name": {"en": "Boten"}, "lon": "101.6", "lat": "21.1", "precision": "locality"}],
             "history": [{"event": "opened", "date": "2016"}],
             "figures": [{"indicator": "length", "value": {"is": "414", "unit": "km"}, "basis": "at-date"}]}""", Project.class);

    private static Arguments merge(String mine, String theirs, String conflicts, String changes) {
        return Arguments.of(mine, theirs, conflicts.strip(), changes.strip());
    }

    static List<Arguments> merges() {
        return List.of(
                merge("{\"kind\": \"road\"}", "{\"name\": {\"lo\": \"x\"}}", "", """
                        ~ /bridge/name/lo: - -> x
                        ~ /bridge/kind: bridge -> road"""),
                merge("{\"kind\": \"road\"}", "{\"kind\": \"road\"}", "", "~ /bridge/kind: bridge -> road"),
                merge("{\"kind\": \"road\"}", "{\"kind\": \"railway\"}", "/kind: bridge -> road | railway", """
                        ~ /bridge/evidence/1: - -> Evidence{source=ours, about=[/kind], stance=supports, extensions={}}
                        ~ /bridge/evidence/2: - -> Evidence{source=theirs, about=[/kind], stance=differs, says="railway", extensions={}}
                        ~ /bridge/kind: bridge -> road"""),
                // Half of one quantity and half of the other would be a third.
                merge(
                        "[{\"op\": \"replace\", \"path\": \"/figures/0/value/is\", \"value\": \"420\"}]",
                        "[{\"op\": \"replace\", \"path\": \"/figures/0/value/unit\", \"value\": \"m\"}]",
                        "/figures/0/value: 414 km -> 420 km | 414 m",
                        """
                        ~ /bridge/figures/0/value/is: 414 -> 420
                        ~ /bridge/figures/0/evidence: - -> [Evidence{source=ours, about=[/value], stance=supports, extensions={}}, \
                        Evidence{source=theirs, about=[/value], stance=differs, says={"is":"414","unit":"m"}, extensions={}}]"""),
                // So would a point with the longitude of one and the latitude of the other; the mine's stays whole.
                merge(
                        "[{\"op\": \"replace\", \"path\": \"/places/0/lon\", \"value\": \"101.7\"}]",
                        "[{\"op\": \"replace\", \"path\": \"/places/0/lat\", \"value\": \"21.2\"}]",
                        """
                        /places/0/lon: 101.6 -> 101.7 | 101.6
                        /places/0/lat: 21.1 -> 21.1 | 21.2""",
                        """
                        ~ /bridge/places/0/lon: 101.6 -> 101.7
                        ~ /bridge/places/0/evidence: - -> [Evidence{source=ours, about=[/lon], stance=supports, extensions={}}, \
                        Evidence{source=theirs, about=[/lon], stance=differs, says="101.6", extensions={}}, \
                        Evidence{source=ours, about=[/lat], stance=supports, extensions={}}, \
                        Evidence{source=theirs, about=[/lat], stance=differs, says="21.2", extensions={}}]"""),
                // Both add at one place, and one thing alike.
                merge(
                        "[{\"op\": \"add\", \"path\": \"/evidence/-\", \"value\": {\"source\": \"s3\"}},"
                                + " {\"op\": \"add\", \"path\": \"/evidence/-\", \"value\": {\"source\": \"s2\"}}]",
                        "[{\"op\": \"add\", \"path\": \"/evidence/-\", \"value\": {\"source\": \"s2\"}}]",
                        "",
                        """
                        ~ /bridge/evidence/1: - -> Evidence{source=s3, about=[], stance=supports, extensions={}}
                        ~ /bridge/evidence/2: - -> Evidence{source=s2, about=[], stance=supports, extensions={}}"""),
                // What one has removed and the other has changed stays, and cannot be said by evidence.
                merge(
                        "{\"history\": null}",
                        "[{\"op\": \"replace\", \"path\": \"/history/0/date\", \"value\": \"2017\"}]",
                        "/history/0: Milestone{event=opened, date=2016, planned=false, by=[], evidence=[], extensions={}} -> - |"
                                + " Milestone{event=opened, date=2017, planned=false, by=[], evidence=[], extensions={}}",
                        "~ /bridge/history/0/date: 2016 -> 2017"));
    }

    @ParameterizedTest
    @MethodSource("merges")
    void bothSidesAreMerged(String mine, String theirs, String conflicts, String changes) {
        Merge<Project> merge = Merge.of(BASE, JSON.patch(BASE, mine), JSON.patch(BASE, theirs));
        assertEquals(conflicts, merge.toString());
        Project merged = merge.disagreeing(Merge.Side.MINE, RecordId.of("ours"), RecordId.of("theirs"))
                .value();
        assertEquals(changes, RecordDifference.of(BASE, merged).toString());
    }

    @Test
    void aRecordThatOneSideRemovedAndTheOtherChangedStays() {
        Catalogue base = Catalogue.of(List.of(BASE));
        Catalogue theirs = JSON.patch(base, "{\"bridge\": {\"kind\": \"road\"}}");
        Merge<Catalogue> merge = Merge.of(base, Catalogue.of(List.of()), theirs);
        assertEquals("/bridge", merge.conflicts().get(0).pointer().toString());
        assertEquals(theirs, merge.keeping(Merge.Side.MINE));
        assertEquals(theirs, merge.keeping(Merge.Side.THEIRS));
        assertEquals(
                merge.conflicts(),
                merge.disagreeing(Merge.Side.THEIRS, RecordId.of("ours"), RecordId.of("theirs"))
                        .undecided());
    }
}
