package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.message.Message;

class MisreadingsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Words of languages of this field, and signs around them. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Tréng", "Hà", "Nội", "Đường", "São", "ĐÃ", "MANHÃ", "CHÂU", "25°C", "«voilà»", "café…", "“é”",
                        "中老铁路", "ລາວ", "ไทย", "កម្ពុជា", "မြန်မာ", "–", "’", "\u00a0»", "R&D;", "A & B")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
    }

    @Property
    void aTextThatWasReadRightlyIsSilent(@ForAll("texts") String text) {
        assertEquals(Optional.empty(), Misreadings.in(text));
    }

    /** Windows-1252 has no sign for five bytes, which some readers replace; the text cannot be made whole again then. */
    @Property
    void aTextThatWasReadInAnotherEncodingIsFound(@ForAll("texts") String text) {
        String misread = new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
        boolean whole = misread.indexOf('\ufffd') < 0;
        assertTrue(misread.equals(text) || !whole || Misreadings.in(misread).isPresent(), misread);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stung TrÃ©ng      | "Ã©", UTF-8 read in another encoding
            25 Â°C            | "Â°", UTF-8 read in another encoding
            aÂ\u00a0b        | "Â\\u00a0", UTF-8 read in another encoding
            Ã‰cole            | "Ã‰cole", UTF-8 read in another encoding
            Bridge â€“ Road   | "Bridge â€“ Road", UTF-8 read in another encoding
            ä¸\u00adå›½      | "ä¸\\u00adå›½", UTF-8 read in another encoding
            Road &amp; Bridge | "&amp;", a character reference of HTML
            Tr&#233;ng        | "&#233;", a character reference of HTML
            Tr&#xE9;ng        | "&#xE9;", a character reference of HTML
            Tr&eacute;ng      | "&eacute;", a character reference of HTML
            a &lt; b          | "&lt;", a character reference of HTML
            Tr\\u00e9ng     | "\\\\u00e9", an escape of JSON
            """)
    void theTraceIsNamed(String text, String expected) {
        assertEquals(Optional.of(expected), Misreadings.in(text).map(Message::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R&D; and more",
                "Q&A",
                "a & b; c",
                "AT&T",
                "\\user",
                "ĐÃ\u00a0KÝ",
                "«ĐÃ»",
                "VOILÀ\u00a0»",
                "voilà\u00a0»",
                "Ângela",
                "São Paulo",
                "ÂU",
                "Lê Văn Â",
                "Ã",
                "“café”…",
                "Tréng",
                ""
            })
    void realTextsAreSilent(String text) {
        assertEquals(Optional.empty(), Misreadings.in(text));
    }
}
