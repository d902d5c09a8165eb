package org.lancangmekong.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.TextKind;

class TextsTest {
    private static final String HIGH = "\uD83D";
    private static final String LOW = "\uDE00";

    @Provide
    Arbitrary<String> surrogates() {
        return Arbitraries.of("a", "\u6E44", HIGH, LOW, HIGH + LOW)
                .list()
                .ofMaxSize(5)
                .map(all -> String.join("", all));
    }

    @Property
    void aProblemIsWhatUtf8CannotEncode(@ForAll("surrogates") String text) {
        boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        assertEquals(encodable, Texts.problem(text).isEmpty());
        assertEquals(encodable && !text.isEmpty(), TextKind.TEXT.problem(text).isEmpty());
        if (encodable && !text.isEmpty()) {
            assertEquals(text, TextKind.TEXT.print(TextKind.TEXT.parse(text)));
        } else {
            assertThrows(InvalidValueException.class, () -> TextKind.TEXT.parse(text));
        }
    }

    @Property
    void aQuoteIsOneVisibleLineOfLimitedLength(@ForAll String text) {
        String quote = Texts.quote(text);
        assertTrue(quote.startsWith("\""));
        assertEquals(1, quote.lines().count());
        assertTrue(Texts.problem(quote).isEmpty());
        assertTrue(quote.chars().noneMatch(Character::isISOControl));
        assertTrue(quote.length() <= 60 * 10 + 40);
    }

    static Stream<Arguments> quotes() {
        return Stream.of(
                Arguments.of("", "\"\""),
                Arguments.of("LMC", "\"LMC\""),
                Arguments.of("\u6F9C\u6E44", "\"\u6F9C\u6E44\""),
                Arguments.of("a b", "\"a b\""),
                Arguments.of("a\tb\nc", "\"a\\u0009b\\u000ac\""),
                Arguments.of("\u200Bx", "\"\\u200bx\""),
                Arguments.of("\u2028", "\"\\u2028\""),
                Arguments.of(HIGH, "\"\\ud83d\""),
                Arguments.of(HIGH + LOW, "\"" + HIGH + LOW + "\""),
                Arguments.of(Character.toString(0xE0001), "\"\\u{e0001}\""),
                Arguments.of("x".repeat(60), "\"" + "x".repeat(60) + "\""),
                Arguments.of("x".repeat(61), "\"" + "x".repeat(60) + "...\" (61 characters)"),
                Arguments.of((HIGH + LOW).repeat(61), "\"" + (HIGH + LOW).repeat(60) + "...\" (61 characters)"));
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void showsWhatWasFound(String text, String quote) {
        assertEquals(quote, Texts.quote(text));
    }

    @Test
    void saysWhereASurrogateIsUnpaired() {
        assertEquals(
                Optional.of("has an unpaired surrogate (U+D83D at index 2) but must be well-formed Unicode"),
                Texts.problem("ab" + HIGH + "c"));
        assertEquals(
                Optional.of("has an unpaired surrogate (U+DE00 at index 0) but must be well-formed Unicode"),
                Texts.problem(LOW + HIGH));
    }

    @Test
    void refusesAnEmptyTextWithASentence() {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> TextKind.TEXT.parse(""));
        assertEquals("the text is empty but must have at least one character", refused.getMessage());
    }
}
