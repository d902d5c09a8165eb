package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    /** Any characters, and often those around the borders of what is usual. */
    @Provide
    Arbitrary<String> anyTexts() {
        return Arbitraries.oneOf(
                        Arbitraries.chars(),
                        Arbitraries.chars().range('\u0000', '\u0340'),
                        Arbitraries.chars().range('\u1E90', '\u1F00'),
                        Arbitraries.of('A', 'z', '0', '&', '\\', ';', '\u4E00', '\u9FFF', '\u00C3', '\u00A9', '\u0301'))
                .list()
                .ofMaxSize(6)
                .map(chars -> chars.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    @Property
    void aTextWithAnyFaultOfItsCharactersIsUnusual(@ForAll("anyTexts") String text) {
        boolean isFaulty = Characters.outOfPlace(text).isPresent()
                || Misreadings.in(text).isPresent()
                || !Normalizer.isNormalized(text, Normalizer.Form.NFC);
        assertTrue(!isFaulty || Characters.isUnusual(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Stung Trang bridge (R9)", "中老铁路", "Nguyễn Đức Thắng Bridge ~"})
    void mostTextsAreNotUnusual(String text) {
        assertFalse(Characters.isUnusual(text));
    }

    @Test
    void everyCharacterThatIsFaultyByItselfIsUnusual() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            if (!Characters.isUnusual(text)) {
                assertEquals(Optional.empty(), Characters.outOfPlace(text));
                assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first, last
            0000, 0009
            000B, 001F
            007F, 009F
            00AD, 00AD
            034F, 034F
            061C, 061C
            115F, 1160
            17B4, 17B5
            180E, 180E
            200E, 200F
            2028, 202E
            2060, 2064
            2066, 206F
            3164, 3164
            E000, F8FF
            FDD0, FDEF
            FEFF, FEFF
            FFA0, FFA0
            FFF9, FFFF
            1FFFE, 1FFFF
            E0001, E0001
            E0020, E007F
            F0000, FFFFF
            100000, 10FFFF
            """)
    void charactersThatHideOrLoseSomethingAreOutOfPlace(String first, String last) {
        for (int c = Integer.parseInt(first, 16); c <= Integer.parseInt(last, 16); c++) {
            assertEquals(Optional.of(c), Characters.outOfPlace("a" + Character.toString(c) + "b"), "U+" + first);
            assertEquals(Optional.of(c), Characters.outOfPlace("\u1780" + Character.toString(c)), "U+" + first);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stung Trang bridge\nover the Mekong",
                "China\u2013Laos \u00a0 \u3000 Railway",
                "\u1797\u17b6\u179f\u17b6\u200b\u1781\u17d2\u1798\u17c2\u179a",
                "\u0e20\u0e32\u0e29\u0e32\u200b\u0e44\u0e17\u0e22",
                "\u0ea5\u0eb2\u0ea7\u200bASEAN",
                "ASEAN\u200b\u1019\u102c",
                "\u1780\u200b\u200b\u1780",
                "\u1780\u200c\u1780\u200d",
                "\ud842\udfb7\u91ce\u5bb6",
                "\u26f5\ufe0f \ud83d\ude84"
            })
    void charactersOfLivingTextsAreNot(String text) {
        assertEquals(Optional.empty(), Characters.outOfPlace(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Me\u200bkong", "\u200bMekong", "\u6f9c\u200b\u6e44", "\u200b"})
    void aZeroWidthSpaceBelongsOnlyToScriptsWithoutSpaces(String text) {
        assertEquals(Optional.of(0x200B), Characters.outOfPlace(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n\t",
                "\u00a0",
                "\u2003",
                "\u3000",
                "\u200b",
                "\u200d",
                "\u2029",
                "\u2060",
                "\ufeff",
                "\u00ad",
                "\u1160",
                "\u3164",
                "\u17b5",
                "\u2800",
                "\u0301",
                "\ufe0f",
                "\uffff",
                "\ud83f\udffe",
                "\udb40\udc41",
                " \u200b \u3000"
            })
    void aTextOfNothingVisibleIsBlank(String text) {
        assertTrue(Characters.isBlank(text));
        for (String seen : List.of("-", "1", "a", "\u1780", "\u6c34", "\ud83d\udea2")) {
            assertFalse(Characters.isBlank(text + seen + text));
        }
    }

    @Property(tries = 2_000)
    void lettersAndDigitsAreInPlaceWhereTheyCanBeSeen(@ForAll @IntRange(max = 0x10FFFF) int c) {
        boolean visible = Character.isLetterOrDigit(c) && c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0xFFA0;
        assertTrue(!visible || Characters.outOfPlace(Character.toString(c)).isEmpty());
        assertTrue(!visible || !Characters.isBlank(Character.toString(c)));
    }

    /** What spares most texts a closer look, held to the JDK's answer for all characters that it spares. */
    @Property
    void charactersThatNeedNoCloserLookAreInNormalizationFormC(@ForAll("spared") String text) {
        assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), text);
    }

    @Provide
    Arbitrary<String> spared() {
        return Arbitraries.chars()
                .range('\u0000', '\u9FFF')
                .filter(10_000, Characters::isNormalizedAnywhere)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(chars -> chars.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    @Test
    void eachCharacterThatNeedsNoCloserLookIsInNormalizationFormC() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Characters.isNormalizedAnywhere(c)) {
                assertTrue(Normalizer.isNormalized("a" + c + c, Normalizer.Form.NFC), Integer.toHexString(c));
            }
        }
    }
}
