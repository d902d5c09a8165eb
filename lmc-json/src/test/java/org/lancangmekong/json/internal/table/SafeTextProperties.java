package org.lancangmekong.json.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SafeTextProperties {
    private static final String STARTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(STARTERS + "\t\r\n;'\"1a. \u0E01\uFEFF\u0000")
                .ofMaxLength(12);
    }

    @Property
    void everyTextIsRestored(@ForAll("texts") String text) {
        assertEquals(text, SafeText.restore(SafeText.escape(text)));
    }

    @Property
    void noCellRunsAlsoIfAnotherDelimiterIsTaken(@ForAll("texts") String text) {
        String cell = SafeText.escape(text);
        if (cell.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return;
        }
        for (String part : cell.split("[;\t\r\n]", -1)) {
            assertFalse(!part.isEmpty() && STARTERS.indexOf(part.charAt(0)) >= 0, cell);
        }
        assertFalse(!cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0, cell);
    }

    @Example
    void whatIsHarmlessIsWrittenAsItIs() {
        for (String each :
                List.of("", "-5", "-5.25", "Rail-way", "a = b", "'quoted'", "it's", "2016-12-25", "a; b", "a\r\nb")) {
            assertEquals(each, SafeText.escape(each));
        }
    }
}
