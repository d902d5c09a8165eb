package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZawgyiTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # code points, of which the first and last letters of each range are the bounds | sign
            1000 1031      | ''
            1021 1031      | ''
            103F 1031      | ''
            1022 1031      | U+1031 does not follow its consonant
            0FFF 1031      | U+1031 does not follow its consonant
            1031           | U+1031 does not follow its consonant
            1000 103B 1031 | ''
            1000 103E 1031 | ''
            1000 103A 1031 | U+1031 does not follow its consonant
            1000 1040 1031 | U+1031 does not follow its consonant
            1000 1039 1000 | ''
            1000 1039 1021 | ''
            1000 1039 1022 | U+1039 has no consonant to stack
            1000 1039      | U+1039 has no consonant to stack
            105F           | ''
            1060           | U+1060 is not a letter of Burmese
            1097           | U+1097 is not a letter of Burmese
            1098           | ''
            0041 1000      | ''
            """)
    void aSignOfZawgyiIsNamed(String codePoints, String expected) {
        StringBuilder text = new StringBuilder();
        for (String each : codePoints.split(" ")) {
            text.appendCodePoint(Integer.parseInt(each, 16));
        }
        assertEquals(expected, Zawgyi.signIn(text.toString()).orElse(""));
    }
}
