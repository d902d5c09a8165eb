package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lancangmekong.core.insight.Merge;
import org.lancangmekong.core.insight.RecordDifference;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.RecordId;

/** What holds of every merge of related versions. */
class MergePropertiesTest {
    private static final RecordId OURS = RecordId.of("ours");
    private static final RecordId OTHERS = RecordId.of("others");

    @Provide
    Arbitrary<List<LmcRecord>> records() {
        return RelatedRecords.versions(3);
    }

    @Provide
    Arbitrary<List<Catalogue>> catalogues() {
        return RelatedRecords.catalogues(3);
    }

    @Property(tries = 2_000)
    void mergingWithAnUnchangedSideGivesTheOther(@ForAll("records") List<LmcRecord> three) {
        isTheOther(Merge.of(three.get(0), three.get(0), three.get(1)), three.get(1));
        isTheOther(Merge.of(three.get(0), three.get(1), three.get(0)), three.get(1));
        isTheOther(Merge.of(three.get(0), three.get(1), three.get(1)), three.get(1));
    }

    @Property(tries = 2_000)
    void mergingWithAnUnchangedCatalogueGivesTheOther(@ForAll("catalogues") List<Catalogue> three) {
        isTheOther(Merge.of(three.get(0), three.get(0), three.get(1)), three.get(1));
        isTheOther(Merge.of(three.get(0), three.get(1), three.get(0)), three.get(1));
        isTheOther(Merge.of(three.get(0), three.get(1), three.get(1)), three.get(1));
    }

    private static <T> void isTheOther(Merge<T> merge, T other) {
        assertEquals(List.of(), merge.conflicts());
        assertEquals(other, merge.keeping(Merge.Side.MINE));
        assertEquals(other, merge.keeping(Merge.Side.THEIRS));
    }

    @Property(tries = 2_000)
    void theOrderOfSidesMakesNoDifferenceButInTheLabels(@ForAll("records") List<LmcRecord> three) {
        areTheSame(
                Merge.of(three.get(0), three.get(1), three.get(2)), Merge.of(three.get(0), three.get(2), three.get(1)));
    }

    @Property(tries = 2_000)
    void theOrderOfCataloguesMakesNoDifferenceButInTheLabels(@ForAll("catalogues") List<Catalogue> three) {
        areTheSame(
                Merge.of(three.get(0), three.get(1), three.get(2)), Merge.of(three.get(0), three.get(2), three.get(1)));
    }

    private static <T> void areTheSame(Merge<T> one, Merge<T> other) {
        assertEquals(
                one.conflicts(),
                other.conflicts().stream()
                        .map(each -> new Merge.Conflict(each.pointer(), each.base(), each.theirs(), each.mine()))
                        .toList());
        assertEquals(one.keeping(Merge.Side.MINE), other.keeping(Merge.Side.THEIRS));
        assertEquals(one.keeping(Merge.Side.THEIRS), other.keeping(Merge.Side.MINE));
        if (one.conflicts().isEmpty()) {
            assertEquals(one.keeping(Merge.Side.MINE), one.keeping(Merge.Side.THEIRS));
        }
    }

    /** Each conflict becomes evidence or is left; what is kept stays as it is beside the evidence. */
    @Property(tries = 2_000)
    void aDisagreementAddsEvidenceAndNothingElse(@ForAll("records") List<LmcRecord> three) {
        Merge<LmcRecord> merge = Merge.of(three.get(0), three.get(1), three.get(2));
        Merge.Disagreeing<LmcRecord> result = merge.disagreeing(Merge.Side.MINE, OURS, OTHERS);
        assertTrue(merge.conflicts().containsAll(result.undecided()));
        RecordDifference difference = RecordDifference.of(merge.keeping(Merge.Side.MINE), result.value());
        difference
                .changes()
                .forEach(each -> assertTrue(each.pointer().toString().contains("/evidence"), each::toString));
        long added = difference.changes().size();
        assertEquals(result.undecided().size() == merge.conflicts().size(), added == 0);
    }
}
