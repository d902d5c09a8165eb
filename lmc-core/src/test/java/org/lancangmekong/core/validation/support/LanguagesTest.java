package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.value.LanguageTag;

class LanguagesTest {
    private static final Set<String> OUTDATED = Set.of("in", "iw", "ji", "mo");

    /** What may follow the language. */
    private static final List<String> REST = List.of("", "-Latn", "-CN", "-Hans-CN", "-x-lmc");

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(Arrays.stream(Locale.getISOLanguages())
                .filter(code -> !OUTDATED.contains(code))
                .toList());
    }

    @Provide
    Arbitrary<String> rest() {
        return Arbitraries.of(REST);
    }

    @Property
    void theShortestCodeIsRight(@ForAll("codes") String code, @ForAll("rest") String rest) {
        assertEquals(Optional.empty(), Languages.fault(LanguageTag.of(code + rest)));
        assertEquals(Optional.empty(), Languages.fault(LanguageTag.of(code.toUpperCase(Locale.ROOT) + rest)));
    }

    @Property
    void aLongerCodeIsReportedWithTheShortest(@ForAll("codes") String code, @ForAll("rest") String rest) {
        String longer = Locale.forLanguageTag(code).getISO3Language();
        assertEquals(code + rest, meant(longer + rest));
        assertEquals(code + rest, meant(longer.toUpperCase(Locale.ROOT) + rest));
        assertTrue(Languages.isOf(code, LanguageTag.of(longer + rest)));
        assertFalse(Languages.isOf("q", LanguageTag.of("qu" + rest)));
    }

    @ParameterizedTest
    @CsvSource({
        "bur, my, is a three-letter code of a language that has a two-letter code",
        "chi-Hant, zh-Hant, is a three-letter code of a language that has a two-letter code",
        "fre, fr, is a three-letter code of a language that has a two-letter code",
        "kh, km, 'is the code of a country, not of a language'",
        "vn, vi, 'is the code of a country, not of a language'",
        "CN-Hans, zh-Hans, 'is the code of a country, not of a language'",
        "mm, my, 'is the code of a country, not of a language'",
        "jp, ja, 'is the code of a country, not of a language'",
        "hk, zh-HK, 'is the code of a country, not of a language'",
        "ch, '', ''",
        "de, '', ''",
        "dk, '', 'is the code of a country, not of a language'",
        "in, id, is an outdated code",
        "zh-CHS, zh-Hans, is an outdated code",
        "zh-cht, zh-Hant, is an outdated code",
        "khmer, km, 'is the name of a language, not its code'",
        "English-GB, en-GB, 'is the name of a language, not its code'",
        "klingon, '', does not begin with the code of a language",
        "xx, '', does not begin with the code of a language",
        "sh, '', ''",
        "fil, '', ''",
        "shn, '', ''",
        "zh-min-nan, '', ''",
        "i-klingon, '', ''",
        "x-lao, '', ''"
    })
    void aTagThatIsNotTheLanguagesOwnIsReported(String tag, String meant, String problem) {
        Optional<Languages.Fault> fault = Languages.fault(LanguageTag.of(tag));
        assertEquals(meant, fault.flatMap(Languages.Fault::meant).orElse(""));
        assertEquals(problem, fault.map(each -> each.problem().template()).orElse(""));
    }

    private static String meant(String tag) {
        return Languages.fault(LanguageTag.of(tag))
                .flatMap(Languages.Fault::meant)
                .orElse("no fault");
    }
}
