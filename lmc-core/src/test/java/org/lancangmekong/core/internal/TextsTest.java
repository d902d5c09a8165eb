package org.lancangmekong.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.internal.sentence.TextProblems;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.TextKind;

class TextsTest {
    private static final String HIGH = "\uD83D";
    private static final String LOW = "\uDE00";

    /** What must not reach a line: controls, formats, lone surrogates, and the separators of lines and paragraphs. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

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
        assertEquals(encodable, TextProblems.of(text).isEmpty());
        assertEquals(encodable && !text.isEmpty(), TextKind.TEXT.problem(text).isEmpty());
        if (encodable && !text.isEmpty()) {
            assertEquals(text, TextKind.TEXT.print(TextKind.TEXT.parse(text)));
        } else {
            assertThrows(InvalidValueException.class, () -> TextKind.TEXT.parse(text));
        }
    }

    /** Texts in which what breaks a line, turns it around or cannot be seen is frequent, some of them long. */
    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "\"",
                "\\",
                "\\u200b",
                " ",
                "\n",
                "\u001b[2J",
                "\u0085",
                "\u00a0",
                "\u00ad",
                "\u202e",
                "\u2028",
                "\ufeff",
                "\u200b",
                "\u3164",
                "\ufe0f",
                "\ue000",
                "\uffff",
                HIGH,
                LOW,
                HIGH + LOW,
                Character.toString(0xE0041),
                "\u1797\u17d2");
        Arbitrary<String> text = Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(8)
                .map(all -> String.join("", all));
        return Combinators.combine(text, Arbitraries.of(1, 1, 1, 50, 5_000)).as(String::repeat);
    }

    private static void isOneVisibleLine(String shown, int most) {
        assertFalse(HIDDEN.matcher(shown).find(), () -> Texts.quote(shown));
        assertTrue(shown.length() <= 10 * most + 40, shown);
    }

    @Property
    void whatIsShownIsOneVisibleLineOfLimitedLength(@ForAll("hostile") String text) {
        isOneVisibleLine(Texts.quote(text), 60);
        isOneVisibleLine(Texts.oneLine(text), 500);
    }

    /** Only a quotation mark that ends the quote has no backslash before it. */
    @Property
    void aQuoteEndsWhereItSeemsTo(@ForAll("hostile") String text) {
        assertTrue(
                Texts.quote(text).matches("\"(?:[^\"\\\\]|\\\\.)*\"(?: \\([0-9]+ characters\\))?"),
                () -> Texts.quote(text));
    }

    @Property
    void shortTextsThatDifferLookDifferent(@ForAll("hostile") String one, @ForAll("hostile") String other) {
        Assume.that(one.length() <= 60 && other.length() <= 60);
        assertEquals(one.equals(other), Texts.quote(one).equals(Texts.quote(other)));
    }

    @Property
    void aShownTextStaysAsItIs(@ForAll("hostile") String text) {
        Assume.that(text.length() <= 20);
        String line = Texts.oneLine(text);
        assertEquals(line, Texts.oneLine(line));
    }

    static Stream<Arguments> quotes() {
        return Stream.of(
                Arguments.of("", "\"\""),
                Arguments.of("LMC", "\"LMC\""),
                Arguments.of("\u6F9C\u6E44", "\"\u6F9C\u6E44\""),
                Arguments.of("a b", "\"a b\""),
                Arguments.of("a\tb\nc", "\"a\\u0009b\\u000ac\""),
                Arguments.of("\u200Bx", "\"\\u200bx\""),
                Arguments.of("a\"b\\c", "\"a\\\"b\\\\c\""),
                Arguments.of("\\u200b", "\"\\\\u200b\""),
                Arguments.of("a\u00A0b\u3000", "\"a\\u00a0b\\u3000\""),
                Arguments.of("\u1797\u17D2\u1793\u17C6\u200B\u1796", "\"\u1797\u17D2\u1793\u17C6\\u200b\u1796\""),
                Arguments.of("\u202Ea\u3164\uFE0F", "\"\\u202ea\\u3164\\ufe0f\""),
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
                TextProblems.of("ab" + HIGH + "c").map(Message::text));
        assertEquals(
                Optional.of("has an unpaired surrogate (U+DE00 at index 0) but must be well-formed Unicode"),
                TextProblems.of(LOW + HIGH).map(Message::text));
    }

    @Test
    void refusesAnEmptyTextWithASentence() {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> TextKind.TEXT.parse(""));
        assertEquals("the text is empty but must have at least one character", refused.getMessage());
    }
}
