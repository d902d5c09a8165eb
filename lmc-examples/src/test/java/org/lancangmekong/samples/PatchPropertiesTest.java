package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lancangmekong.core.insight.CatalogueDifference;
import org.lancangmekong.core.insight.RecordDifference;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.LmcJson;

/** A difference, written as a patch and applied to the earlier version, gives the later one, whatever the two are. */
class PatchPropertiesTest {
    private static final LmcJson JSON = LmcJson.lenient();

    @Provide
    Arbitrary<List<LmcRecord>> records() {
        return RelatedRecords.versions(2).filter(two -> two.stream().allMatch(PatchPropertiesTest::isShallow));
    }

    @Provide
    Arbitrary<List<Catalogue>> catalogues() {
        return RelatedRecords.catalogues(2)
                .filter(two ->
                        two.stream().allMatch(each -> each.all().stream().allMatch(PatchPropertiesTest::isShallow)));
    }

    /** A patch says a few levels more than the record has. */
    private static boolean isShallow(LmcRecord record) {
        return record.extensions().values().stream().allMatch(each -> each.depth() < JsonValue.MAX_DEPTH / 2);
    }

    @Property(tries = 2_000)
    void aJsonPatchMakesOneRecordOfAnother(@ForAll("records") List<LmcRecord> two) {
        Assume.that(!two.get(0).equals(two.get(1)));
        RecordDifference difference = RecordDifference.of(two.get(0), two.get(1));
        String patch = JSON.jsonPatch(difference);
        LmcRecord patched = JSON.patch(two.get(0), patch);
        assertEquals(two.get(1), patched);
        assertEquals(difference, RecordDifference.of(two.get(0), patched));
    }

    @Property(tries = 2_000)
    void aMergePatchMakesOneRecordOfAnotherUnlessItSaysWhyNot(@ForAll("records") List<LmcRecord> two) {
        RecordDifference difference = RecordDifference.of(two.get(0), two.get(1));
        merge(() -> JSON.mergePatch(difference))
                .ifPresent(patch -> assertEquals(two.get(1), JSON.patch(two.get(0), patch)));
    }

    private static Optional<String> merge(Supplier<String> patch) {
        try {
            return Optional.of(patch.get());
        } catch (InvalidValueException e) {
            assertTrue(e.getMessage().matches("a JSON Merge Patch cannot set .* to null.*"), e.getMessage());
            return Optional.empty();
        }
    }

    @Property(tries = 2_000)
    void aJsonPatchMakesOneCatalogueOfAnother(@ForAll("catalogues") List<Catalogue> two) {
        CatalogueDifference difference = CatalogueDifference.of(two.get(0), two.get(1));
        Catalogue patched = JSON.patch(two.get(0), JSON.jsonPatch(difference));
        assertEquals(two.get(1), patched);
        assertEquals(
                difference.toString(),
                CatalogueDifference.of(two.get(0), patched).toString());
    }

    @Property(tries = 2_000)
    void aMergePatchMakesOneCatalogueOfAnotherUnlessItSaysWhyNot(@ForAll("catalogues") List<Catalogue> two) {
        CatalogueDifference difference = CatalogueDifference.of(two.get(0), two.get(1));
        merge(() -> JSON.mergePatch(difference))
                .ifPresent(patch -> assertEquals(two.get(1), JSON.patch(two.get(0), patch)));
    }
}
