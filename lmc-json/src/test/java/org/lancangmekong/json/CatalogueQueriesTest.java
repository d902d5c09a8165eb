package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
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
        assertEquals(
                List.of("cn-la-railway"),
                ids(CATALOGUE.projects(Country.LAOS).stream().toList()));
        assertEquals(4, CATALOGUE.projects(PriorityArea.CONNECTIVITY).size());
        assertEquals(List.of("cn-la-railway", "pp-shv-expressway"), ids(CATALOGUE.projects(Status.OPERATING, DAY)));
        assertEquals(List.of(), CATALOGUE.projects(Status.OPERATING, DAY.minusDays(1)));
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
        // What only has a latest day comes first; the first meeting is the first with an earliest one.
        TimelineEntry first = timeline.stream()
                .filter(each -> each.date().earliest().isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals("fmm-1", first.record().id().toString());
        assertEquals("held", first.what());
        assertEquals("/when", first.pointer().toString());
    }

    @Test
    void whoRefersToARecordIsKnown() {
        assertTrue(ids(CATALOGUE.referrers(RecordId.of("lmc-special-fund"))).isEmpty());
        assertEquals(List.of("sweet-spring-1"), ids(CATALOGUE.referrers(RecordId.of("sweet-spring"))));
        assertEquals(
                CATALOGUE.size() - 1, CATALOGUE.referrers(RecordId.of("seed")).size());
    }

    @Test
    void figuresComeWithTheirRecord() {
        FigureEntry fund = CATALOGUE.figures().stream()
                .filter(each -> each.record().id().equals(RecordId.of("lmc-special-fund")))
                .findFirst()
                .orElseThrow();
        assertEquals("/figures/0", fund.pointer().toString());
        assertEquals(Optional.of(DAY), CATALOGUE.asOf());
    }
}
