package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lancangmekong.core.problem.InvalidValueException;

/** The texts of a text by language are a map as any other, whether they are few or many. */
class SmallTextMapTest {
    @Provide
    Arbitrary<Set<String>> languages() {
        return Arbitraries.of("en", "zh-Hans", "zh-Hant", "km", "lo", "my", "th", "vi", "de", "fr", "pt-BR", "x-a")
                .set()
                .ofMinSize(1);
    }

    @Property
    void theyAreTheMapThatTheyWereMadeOf(@ForAll("languages") Set<String> languages) {
        Map<String, String> given = new LinkedHashMap<>();
        languages.forEach(language -> given.put(language, "text in " + language));
        Map<LanguageTag, String> expected = new LinkedHashMap<>();
        given.forEach((language, text) -> expected.put(LanguageTag.of(language), text));
        Map<LanguageTag, String> texts = LocalizedText.of(given).texts();

        assertEquals(expected, texts);
        assertEquals(texts, expected);
        assertEquals(expected.hashCode(), texts.hashCode());
        assertEquals(expected.toString(), texts.toString());
        assertEquals(new ArrayList<>(expected.entrySet()), new ArrayList<>(texts.entrySet()));
        List<String> visited = new ArrayList<>();
        texts.forEach((language, text) -> visited.add(language + "=" + text));
        assertEquals(expected.entrySet().stream().map(Object::toString).toList(), visited);
        for (String each : List.of("EN", "zh-hans", "pt-br", "de", "it")) {
            LanguageTag tag = LanguageTag.of(each);
            assertEquals(expected.get(tag), texts.get(tag));
            assertEquals(expected.containsKey(tag), texts.containsKey(tag));
        }
    }

    @Property
    void theyCannotBeChanged(@ForAll("languages") Set<String> languages) {
        Map<String, String> given = new LinkedHashMap<>();
        languages.forEach(language -> given.put(language, language));
        Map<LanguageTag, String> texts = LocalizedText.of(given).texts();
        LanguageTag first = texts.keySet().iterator().next();
        assertThrows(UnsupportedOperationException.class, () -> texts.put(first, "other"));
        assertThrows(UnsupportedOperationException.class, () -> texts.remove(first));
        assertThrows(UnsupportedOperationException.class, texts::clear);
        assertThrows(
                UnsupportedOperationException.class,
                () -> texts.entrySet().iterator().next().setValue("other"));
    }

    @Property
    void aLanguageStandsOnce(@ForAll("languages") Set<String> languages) {
        Map<String, String> given = new LinkedHashMap<>();
        languages.forEach(language -> given.put(language, language));
        given.put("EN", "once");
        given.put("en", "twice");
        assertThrows(InvalidValueException.class, () -> LocalizedText.of(given));
        assertThrows(
                InvalidValueException.class,
                () -> LocalizedText.of("en", "once").with("EN", "twice"));
    }
}
