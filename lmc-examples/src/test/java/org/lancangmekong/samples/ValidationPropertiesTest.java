package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lancangmekong.core.insight.CatalogueDifference;
import org.lancangmekong.core.insight.Coverage;
import org.lancangmekong.core.insight.Disagreements;
import org.lancangmekong.core.insight.FundTotals;
import org.lancangmekong.core.insight.MeetingSchedule;
import org.lancangmekong.core.insight.Timeline;
import org.lancangmekong.core.insight.TimelineFilter;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Whatever the records say, and however they contradict themselves, rules and questions answer, the same each time. */
class ValidationPropertiesTest {
    private static final List<Validator> PROFILES =
            List.of(Validator.standard(), Validator.publication(), Validator.draft());

    /** Whatever can be built, of every type of record. */
    @Provide
    Arbitrary<LmcRecord> anything() {
        return JsonPropertiesTest.anyRecord();
    }

    /** Records that refer to each other by chance, to nothing, or to records of another type. */
    @Provide
    Arbitrary<List<LmcRecord>> records() {
        return Arbitraries.oneOf(anything(), LmcArbitraries.records(), reference())
                .list()
                .ofMaxSize(20)
                .map(all -> {
                    Map<RecordId, LmcRecord> once = new LinkedHashMap<>();
                    all.forEach(each -> once.put(each.id(), each));
                    return List.copyOf(once.values());
                });
    }

    private static Arbitrary<LmcRecord> reference() {
        return Arbitraries.of(List.copyOf(ReferenceCatalogue.load().all()));
    }

    /** The rules' own answers have to be compared: a report is equal if its violations are. */
    private static void validatedTheSame(LmcRecord record) {
        for (Validator each : PROFILES) {
            assertEquals(each.validate(record), each.validate(record));
        }
        assertEquals(Disagreements.of(record), Disagreements.of(record));
        assertEquals(Coverage.of(record).members(), Coverage.of(record).members());
    }

    @Property(tries = 5_000)
    void whateverIsBuiltIsValidated(@ForAll("anything") LmcRecord record) {
        validatedTheSame(record);
    }

    /** Two lives, two sets of figures and two of everybody's shares in one record. */
    @Property(tries = 2_000)
    void whatContradictsItselfIsValidated(@ForAll Project one, @ForAll Project other) {
        validatedTheSame(one.toBuilder()
                .addAllHistory(other.history())
                .addAllFigures(other.figures())
                .addAllParticipants(other.participants())
                .addAllPlaces(other.places())
                .addAllEvidence(other.evidence())
                .build());
    }

    @Property(tries = 500)
    void theOrderOfRecordsDoesNotMatter(@ForAll("records") List<LmcRecord> records, @ForAll long seed) {
        List<LmcRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        Catalogue catalogue = Catalogue.of(records);
        Catalogue other = Catalogue.of(shuffled);
        for (Validator each : PROFILES) {
            assertEquals(each.validate(catalogue), each.validate(other));
        }
        assertEquals(Disagreements.of(catalogue), Disagreements.of(other));
        assertEquals(Coverage.of(catalogue).members(), Coverage.of(other).members());
        assertEquals(catalogue.timeline(), other.timeline());
    }

    @Property(tries = 500)
    void everyQuestionIsAnswered(@ForAll("records") List<LmcRecord> records) {
        Catalogue catalogue = Catalogue.of(records);
        assertEquals(catalogue.timeline(), Timeline.of(catalogue, TimelineFilter.all()));
        for (LmcRecord each : records) {
            assertEquals(
                    FundTotals.of(catalogue, each.id()).overall(),
                    FundTotals.of(catalogue, each.id()).overall());
            assertEquals(
                    each.id(),
                    MeetingSchedule.of(catalogue, each.id(), LocalDate.of(2026, 1, 1))
                            .series());
        }
    }

    @Property(tries = 500)
    void aDifferenceSaysWhatIsDifferent(
            @ForAll("records") List<LmcRecord> before, @ForAll("records") List<LmcRecord> after) {
        Catalogue one = Catalogue.of(before);
        Catalogue other = Catalogue.of(after);
        CatalogueDifference there = CatalogueDifference.of(one, other);
        CatalogueDifference back = CatalogueDifference.of(other, one);
        assertEquals(one.equals(other), there.isEmpty());
        assertEquals(there.added(), back.removed());
        assertEquals(there.removed(), back.added());
        // In the order of the later one, which is another if a record changed its type; so compared by id.
        assertEquals(
                Catalogue.of(there.changed().stream().map(each -> each.before()).toList()),
                Catalogue.of(back.changed().stream().map(each -> each.after()).toList()));
        assertEquals(
                other.all().stream()
                        .filter(each -> one.find(each.id())
                                .filter(known -> known.id().equals(each.id()) && !known.equals(each))
                                .isPresent())
                        .toList(),
                there.changed().stream().map(each -> each.after()).toList());
        assertEquals(one.size() + there.added().size() - there.removed().size(), other.size());
    }
}
