package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.LmcJson;

/** The samples: the same for the same seed, referring to each other only, valid, and with every member of the tables. */
class SamplesTest {
    @Property(tries = 1_000)
    void recordsDependOnSeedAndIndexOnly(@ForAll long seed, @ForAll @IntRange(max = 100_000) int index) {
        Samples one = Samples.seeded(seed);
        Samples other = Samples.seeded(seed);
        other.project(index + 1);
        other.record(7);
        assertEquals(one.project(index), other.project(index));
        assertEquals(one.record(index), other.record(index));
        assertEquals("sample-project-" + index, one.project(index).id().toString());
    }

    @Property(tries = 1_000)
    void everyRecordHasNoErrorAndNoWarning(@ForAll long seed, @ForAll @IntRange(max = 1_000_000) int index) {
        Samples samples = Samples.seeded(seed);
        List<LmcRecord> all = List.of(
                samples.mechanism(index),
                samples.event(index),
                samples.document(index),
                samples.programme(index),
                samples.project(index),
                samples.framework(index),
                samples.principle(index),
                samples.phase(index),
                samples.organization(index),
                samples.source(index));
        for (LmcRecord each : all) {
            assertSound(Validator.standard().validate(each));
            assertEquals(each, each.toBuilder().build());
            assertEquals(each, LmcJson.strict().read(LmcJson.strict().write(each), LmcRecord.class));
        }
        assertTrue(Validator.standard().validate(samples.term(index)).isValid());
    }

    @Property(tries = 200)
    void cataloguesOfAnySizeReferToThemselvesOnly(@ForAll long seed, @ForAll @IntRange(max = 300) int size) {
        Catalogue catalogue = Samples.seeded(seed).catalogue(size);
        assertEquals(size, catalogue.size());
        assertSound(Validator.standard().validate(catalogue));
    }

    @Test
    void aLargeCatalogueHasNoError() {
        ValidationReport report =
                Validator.standard().validate(Samples.seeded(42).catalogue(10_000));
        assertTrue(report.isValid(), report::toString);
    }

    @Test
    void everyMemberOfEveryTypeIsThere() {
        Set<String> missing = ArbitrariesTest.members();
        Set<String> found = new TreeSet<>();
        Samples.seeded(42).records(2_000).forEach(record -> ArbitrariesTest.collect(record, found));
        missing.removeAll(found);
        // A source carries no evidence, and the samples' sources have no other names.
        missing.removeAll(Set.of("source.evidence", "source.otherNames"));
        // Some types have a complete list in the samples, not all.
        missing.removeIf(member -> member.endsWith(".complete") && found.contains("project.complete"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void theSameBytesInEveryLocaleAndTimeZone() throws NoSuchAlgorithmException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Vientiane"));
            assertEquals(DIGEST, SamplesDigest.compute());
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertEquals(DIGEST, SamplesDigest.compute());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Changes only when the samples or the form of documents change, which users notice. */
    private static final String DIGEST = "a16b25b5e048019f11983667b4670cb0f92eb41092d0043c3a04d786241559af";

    /** Two programs with nothing in common but the class path. */
    @ParameterizedTest
    @CsvSource({
        "th, TH, TH, Asia/Vientiane, ISO-8859-1, th_TH_TH_#u-nu-thai Asia/Vientiane buddhist ISO-8859-1",
        "tr, TR, '', America/Los_Angeles, UTF-8, tr_TR America/Los_Angeles gregory UTF-8"
    })
    void theSameBytesInOtherVirtualMachines(
            String language, String country, String variant, String zone, String encoding, String where)
            throws IOException, InterruptedException {
        List<String> options = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.variant=" + variant,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding);
        assertEquals(List.of(where, DIGEST), OtherVirtualMachine.run(options, SamplesDigest.class));
    }

    @Test
    void seedsDiffer() {
        assertNotEquals(
                Samples.seeded(1).records(100).collect(Collectors.toList()),
                Samples.seeded(2).records(100).collect(Collectors.toList()));
    }

    @Test
    void allTypesAreMixed() {
        Set<RecordType> types =
                Samples.seeded(0).records(20).map(LmcRecord::type).collect(Collectors.toSet());
        assertEquals(RecordType.values().length - 1, types.size());
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        Samples samples = Samples.seeded(0);
        assertThrows(InvalidValueException.class, () -> samples.project(-1));
        assertThrows(InvalidValueException.class, () -> samples.record(-1));
        assertThrows(InvalidValueException.class, () -> samples.records(-1));
        assertThrows(InvalidValueException.class, () -> samples.catalogue(-1));
        assertEquals(0, samples.catalogue(0).size());
        assertEquals("Samples.seeded(0)", samples.toString());
    }

    private static void assertSound(ValidationReport report) {
        assertEquals(0, report.count(Severity.ERROR) + report.count(Severity.WARNING), report::toString);
    }
}
