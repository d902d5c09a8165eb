package org.lancangmekong.json.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.FigureEntry;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.TimelineEntry;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Status;

/** Questions to the shipped catalogue as a whole. */
class CatalogueQueriesTest {
    private static final Catalogue CATALOGUE = ReferenceCatalogue.load();
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    @Test
    void theOrderOfTheRecordsDoesNotMatter() {
        List<LmcRecord> shuffled = new ArrayList<>(CATALOGUE.all());
        Collections.shuffle(shuffled, new Random(7));
        Catalogue again = Catalogue.of(shuffled);
        assertEquals(CATALOGUE, again);
        assertEquals(List.copyOf(CATALOGUE.all()), List.copyOf(again.all()));
        assertEquals(CATALOGUE.timeline(), again.timeline());
    }

    @Test
    void everyDuplicateIdIsNamedAtOnce() {
        List<LmcRecord> twice = new ArrayList<>(CATALOGUE.mechanisms().subList(0, 3));
        twice.addAll(CATALOGUE.mechanisms().subList(1, 3));
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> Catalogue.of(twice));
        for (Mechanism each : CATALOGUE.mechanisms().subList(1, 3)) {
            assertTrue(refused.getMessage().contains(each.id().toString()), refused.getMessage());
        }
    }

    @Test
    void aRecordIsFoundByItsIdAndType() {
        assertTrue(CATALOGUE.find("cn-la-railway", Project.class).isPresent());
        assertEquals(Optional.empty(), CATALOGUE.find("cn-la-railway", Mechanism.class));
        assertEquals(Optional.empty(), CATALOGUE.find(RecordId.of("no-such-record")));
        assertThrows(InvalidValueException.class, () -> CATALOGUE.find("No Such Id", Project.class));
    }

    @Test
    void typesAreListedInTheirOrderWithoutGaps() {
        List<RecordType> types =
                CATALOGUE.all().stream().map(LmcRecord::type).distinct().toList();
        assertEquals(types.stream().sorted().toList(), types);
        assertEquals(
                CATALOGUE.size(),
                CATALOGUE.mechanisms().size()
                        + CATALOGUE.events().size()
                        + CATALOGUE.documents().size()
                        + CATALOGUE.programmes().size()
                        + CATALOGUE.projects().size()
                        + CATALOGUE.frameworks().size()
                        + CATALOGUE.principles().size()
                        + CATALOGUE.phases().size()
                        + CATALOGUE.terms().size()
                        + CATALOGUE.organizations().size()
                        + CATALOGUE.all(Source.class).size());
    }

    @Test
    void projectsAreFoundByCountryAreaAndStatus() {
        List<String> inLaos = ids(CATALOGUE.projects(Country.LAOS));
        assertTrue(inLaos.contains("cn-la-railway"), inLaos.toString());
        assertFalse(inLaos.contains("pp-shv-expressway"), inLaos.toString());
        // China owns a part of it, but hosts it not.
        assertTrue(ids(CATALOGUE.projects(Country.CHINA)).contains("lower-sesan-2"));
        List<String> connecting = ids(CATALOGUE.projects(PriorityArea.CONNECTIVITY));
        assertTrue(
                connecting.containsAll(
                        List.of("cn-la-railway", "cn-vn-railway-connectivity", "pp-shv-expressway", "th-cn-hsr")),
                connecting.toString());
        assertFalse(connecting.contains("sweet-spring-1"), connecting.toString());
        List<String> operating = ids(CATALOGUE.projects(Status.OPERATING, DAY));
        assertTrue(operating.containsAll(List.of("cn-la-railway", "pp-shv-expressway")), operating.toString());
        assertFalse(operating.contains("th-cn-hsr"));
        assertEquals(List.of(), CATALOGUE.projects(Status.OPERATING, LocalDate.of(1990, 1, 1)));
    }

    private static List<String> ids(List<? extends LmcRecord> records) {
        return records.stream().map(each -> each.id().toString()).toList();
    }

    @Test
    void theTimelineIsInTotalOrder() {
        List<TimelineEntry> timeline = CATALOGUE.timeline();
        for (int i = 1; i < timeline.size(); i++) {
            assertTrue(timeline.get(i - 1).compareTo(timeline.get(i)) < 0);
        }
        // What only has a latest day comes first.
        TimelineEntry first = timeline.stream()
                .filter(each -> each.date().earliest().isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals("gms", first.record().id().toString());
        assertEquals("1992", first.date().toString());
        assertEquals("/history/0", first.pointer().parent().toString());
    }

    @Test
    void theTimelineTellsWhenMeetingsWereHeld() {
        List<TimelineEntry> held = CATALOGUE.timeline().stream()
                .filter(each ->
                        each.record() instanceof Event event && event.of().equals(RecordId.of("fmm")))
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, 10).boxed().toList(),
                held.stream()
                        .map(each -> ((Event) each.record()).ordinal().orElseThrow())
                        .toList());
        assertEquals("2015-11-12", held.get(0).date().toString());
        for (TimelineEntry each : held) {
            assertEquals("held", each.what());
            assertEquals("/when", each.pointer().toString());
        }
    }

    @Test
    void whoRefersToARecordIsKnown() {
        assertEquals(List.of(), CATALOGUE.referrers(RecordId.of("lm-5")));
        assertEquals(
                List.of("plan-2018-2022-1", "plan-2018-2022-2"),
                ids(CATALOGUE.referrers(RecordId.of("plan-2018-2022"))));
        List<String> fund = ids(CATALOGUE.referrers(RecordId.of("lmc-special-fund")));
        assertTrue(
                fund.containsAll(List.of("lmc-fund-kh-2018", "special-fund-first-list", "sweet-spring")),
                fund.toString());
        assertEquals(
                CATALOGUE.citations(RecordId.of("seed")).stream()
                        .map(each -> each.record().id())
                        .collect(Collectors.toSet()),
                CATALOGUE.referrers(RecordId.of("seed")).stream()
                        .map(LmcRecord::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void figuresComeWithTheirRecord() {
        FigureEntry fund = CATALOGUE.figures().stream()
                .filter(each -> each.record().id().equals(RecordId.of("lmc-special-fund")))
                .findFirst()
                .orElseThrow();
        assertEquals("/figures/0", fund.pointer().toString());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 21)), CATALOGUE.asOf());
    }
}
