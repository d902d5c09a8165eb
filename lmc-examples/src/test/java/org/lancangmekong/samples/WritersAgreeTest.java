package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.host.MembersOut;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.LenientOnlyException;

/** The generated writers write what the writer that goes through the tables writes, byte for byte. */
class WritersAgreeTest {
    private static final String REFUSED = "not for strict readers";

    @Provide
    Arbitrary<LmcRecord> anyRecord() {
        return JsonPropertiesTest.anyRecord();
    }

    @Provide
    Arbitrary<Object> anyValue() {
        return JsonPropertiesTest.everyValue();
    }

    @Property(tries = 5_000)
    void onRecords(@ForAll("anyRecord") LmcRecord record) {
        check(record);
        String strict = byGenerated(record, false, true);
        assertEquals(strict, byTable(record, false, true));
        Statistics.label("refused").collect(strict.equals(REFUSED));
        Statistics.label("refused").coverage(coverage -> coverage.check(true).count(count -> count > 0));
        Statistics.label("refused").coverage(coverage -> coverage.check(false).count(count -> count > 0));
    }

    @Property(tries = 5_000)
    void onValues(@ForAll("anyValue") Object value) {
        check(value);
    }

    @Test
    void onSamples() {
        Samples samples = Samples.seeded(7);
        IntStream.range(0, 2_000).forEach(i -> check(samples.project(i)));
    }

    @Test
    void onTheReferenceCatalogue() {
        ReferenceCatalogue.load().all().forEach(WritersAgreeTest::check);
    }

    private static void check(Object value) {
        String compact = byTable(value, false, false);
        assertEquals(compact, byGenerated(value, false, false));
        assertEquals(compact, LmcJson.lenient().write(value));
        String readable = byTable(value, true, false);
        assertEquals(readable, byGenerated(value, true, false));
        assertTrue(readable.length() > compact.length());
    }

    private static String byGenerated(Object value, boolean readable, boolean strict) {
        try (BytesOut out = BytesOut.inMemory(readable, strict)) {
            Codecs.write(value, out);
            return out.toString();
        } catch (LenientOnlyException e) {
            return REFUSED;
        }
    }

    /** Any target but {@link BytesOut} itself is written to by the tables. */
    private static String byTable(Object value, boolean readable, boolean strict) {
        try (BytesOut out = BytesOut.inMemory(readable, strict)) {
            out.startObject();
            Codecs.write(value, new MembersOut(out, UnaryOperator.identity()));
            out.endObject();
            return out.toString();
        } catch (LenientOnlyException e) {
            return REFUSED;
        }
    }
}
