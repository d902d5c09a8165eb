package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.message.Message;

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
            1029 1031 102C 103A | ''
            1025 1031      | ''
            1023 1031      | ''
            102A 1031      | ''
            1028 1031      | U+1031 does not follow its consonant
            # Zawgyi's "Myanmar", and medials with nothing to be medial in
            103B 1019 1014 1039 1019 102C | U+103B does not follow its consonant
            0020 103C 1000 | U+103C does not follow its consonant
            1038 103E      | U+103E does not follow its consonant
            1000 103B 103C 103D 103E | ''
            # after a killed consonant, as in "man" and "I"
            101A 1031 102C 1000 103A 103B 102C 1038 | ''
            1000 103B 103D 1014 103A 102F 1015 103A | ''
            1000 102F 102D | U+102F stands before U+102D
            1000 1030 102E | U+1030 stands before U+102E
            1000 102D 102F | ''
            1000 1033      | U+1033 is not a letter of Burmese
            1000 1034      | U+1034 is not a letter of Burmese
            105A           | U+105A is not a letter of Burmese
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
        assertEquals(expected, Zawgyi.signIn(text.toString()).map(Message::text).orElse(""));
    }
}
