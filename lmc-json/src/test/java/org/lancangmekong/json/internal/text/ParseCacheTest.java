package org.lancangmekong.json.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A value that was read lately is that of the very same text, and of no other. */
class ParseCacheTest {
    private final ParseCache<String> recent = new ParseCache<>(text -> "value of " + text);

    private String read(String json) {
        JsonIn in = JsonIn.of(json.getBytes(StandardCharsets.UTF_8), 0, 2);
        in.next();
        return in.value(recent);
    }

    /** Texts that differ in one place or in length, up to beyond the longest that is kept. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars('a', 'b', '\u00e9', '\u6f9c')
                .ofMinLength(1)
                .ofMaxLength(2)
                .flatMap(part -> Arbitraries.integers().between(0, 30).map(times -> "a".repeat(times) + part))
                .list()
                .ofMinSize(2)
                .ofMaxSize(40);
    }

    @Property
    void valuesAreThoseOfTheirTexts(@ForAll("texts") List<String> texts) {
        String json = texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",", "[", "]"));
        JsonIn in = JsonIn.of(json.getBytes(StandardCharsets.UTF_8), 0, 2);
        in.next();
        for (String each : texts) {
            in.next();
            assertEquals("value of " + each, in.value(recent));
        }
    }

    @Test
    void aShortTextIsNotReadAgain() {
        assertSame(read("\"2017-03\""), read(" \"2017-03\" "));
    }

    @Test
    void anEscapedTextIsWhatItStandsFor() {
        assertEquals("value of 2017", read("\"\\u0032017\""));
    }
}
