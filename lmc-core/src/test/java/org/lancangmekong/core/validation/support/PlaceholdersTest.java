package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "n.a.",
                "TBD",
                "tba",
                "TBC",
                "unknown",
                "Unknown",
                "null",
                "None",
                "nil",
                "NaN",
                "undefined",
                "#N/A",
                "#REF!",
                "[object Object]",
                "(unknown)",
                "<null>",
                " TBD ",
                "-",
                "\u2014",
                "--",
                "?",
                "???",
                "\uff1f",
                "...",
                "\u2026",
                "***",
                "/",
                "\"\"",
                "[ ]",
                "_",
                "\u672a\u77e5",
                "\u5f85\u5b9a",
                "Kh\u00f4ng r\u00f5"
            })
    void whatFillsAMemberAndSaysNothingIsAPlaceholder(String text) {
        assertTrue(Placeholders.isPlaceholder(text));
        assertTrue(Placeholders.isPlaceholder(text.toLowerCase(Locale.ROOT)));
        assertFalse(Placeholders.isPlaceholder("Bridge " + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Na",
                "NA",
                "not known",
                "Nonesuch",
                "An unknown river",
                "x",
                "1",
                "No",
                "A",
                "\u6c34",
                "\u0e44\u0e17\u0e22",
                "\u20ac",
                "\u2163",
                "\ud83d\ude82",
                "",
                " ",
                "\u200b"
            })
    void whatSaysSomethingIsNot(String text) {
        assertFalse(Placeholders.isPlaceholder(text));
    }
}
