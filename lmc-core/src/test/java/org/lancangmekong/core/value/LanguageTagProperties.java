package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lancangmekong.core.problem.InvalidValueException;

/** A tag that is read without a matcher has the form that the pattern in the schema says. */
class LanguageTagProperties {
    @Provide
    Arbitrary<String> tags() {
        Arbitrary<String> subtags = Arbitraries.strings()
                .withChars('a', 'k', 'z', 'A', 'Z', '1', '@', '[', '`', '{', '\u00E9')
                .ofMaxLength(4);
        Arbitrary<String> known = Arbitraries.of("en", "fil", "Hans", "KH", "419", "x", "i", "1996", "rozaj", "u");
        return Arbitraries.oneOf(subtags, known).list().ofMaxSize(3).map(list -> String.join("-", list));
    }

    @Property(tries = 10_000)
    void aTagHasTheFormThatThePatternSays(@ForAll("tags") String text) {
        boolean matches = Pattern.matches(LanguageTag.KIND.pattern(), text);
        boolean read;
        try {
            assertEquals(text, LanguageTag.KIND.parse(text).toString());
            read = true;
        } catch (InvalidValueException e) {
            // The form does not exclude a variant or singleton that appears twice.
            read = e.getMessage().endsWith(" appears in it twice");
        }
        assertEquals(matches, read, text);
        Statistics.collect(matches);
        Statistics.coverage(coverage ->
                Stream.of(true, false).forEach(each -> coverage.check(each).percentage(share -> share > 5)));
    }

    @Provide
    Arbitrary<LanguageTag> readTags() {
        return Arbitraries.of("en", "EN", "eN", "en-gb", "en-GB", "en-Latn", "enm", "zh-Hans", "zh-hans", "x-a")
                .map(LanguageTag::of);
    }

    @Property
    void tagsAreOrderedAsTheyAreEqual(
            @ForAll("readTags") LanguageTag a, @ForAll("readTags") LanguageTag b, @ForAll("readTags") LanguageTag c) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertTrue(a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0);
    }
}
