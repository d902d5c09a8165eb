package org.lancangmekong.json.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first bytes of a text say about its encoding. */
class JsonTextTest {
    /** The zeros of RFC 4627, section 3, need all four bytes; a byte order mark needs its own only. */
    @ParameterizedTest
    @CsvSource({
        "'',",
        "00,",
        "31,",
        "FE,",
        "FF,",
        "EF,",
        "00 00,",
        "00 31,",
        "31 00,",
        "31 32,",
        "FE FF, UTF-16",
        "FF FE, UTF-16",
        "EF BB,",
        "00 00 00,",
        "00 00 31,",
        "00 31 00,",
        "00 31 32,",
        "31 00 00,",
        "31 00 32,",
        "5B 00 5D,",
        "31 32 00,",
        "EF BB BF,",
        "FE FF 00, UTF-16",
        "FF FE 5B, UTF-16",
        "00 00 00 00,",
        "00 00 00 31, UTF-32",
        "00 00 31 00,",
        "00 00 31 32,",
        "00 31 00 00,",
        "00 31 00 32, UTF-16",
        "00 31 32 00,",
        "00 31 32 33,",
        "31 00 00 00, UTF-32",
        "31 00 00 32,",
        "31 00 32 00, UTF-16",
        "31 00 32 33,",
        "31 32 00 00,",
        "31 32 00 33,",
        "31 32 33 00,",
        "31 32 33 34,",
        "00 00 FE FF, UTF-32",
        "FF FE 00 00, UTF-32",
        "FF FE 5B 00, UTF-16",
        "FE FF 00 5B, UTF-16",
        "EF BB BF 00,",
        "00 7B 22 61 22 3A 31 7D,",
        "7B 00 22 61 22 3A 31 7D,"
    })
    void theFirstFourBytesDecide(String hex, String encoding) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        assertEquals(encoding, JsonText.of(bytes).otherEncoding().orElse(null));
    }
}
