package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "true,  xterm-256color, ,   true",
        "true,  xterm-256color, '', true",
        "true,  xterm-256color, 1,  false",
        "true,  dumb,           ,   false",
        "true,  '',             ,   false",
        "true,  ,               ,   false",
        "false, xterm-256color, ,   false",
    })
    void coloursAreForATerminalThatHasThemAndAPersonWhoWantsThem(
            boolean isTerminal, String kind, String noColour, boolean expected) {
        Map<String, String> environment = new TreeMap<>();
        if (kind != null) {
            environment.put("TERM", kind);
        }
        if (noColour != null) {
            environment.put("NO_COLOR", noColour);
        }
        assertEquals(expected, Terminal.hasColours(isTerminal, environment));
    }
}
