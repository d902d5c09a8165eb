package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static String printed(boolean hasColours) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new Quickstart(new PrintStream(printed, true, StandardCharsets.UTF_8), hasColours).run();
        return text(printed);
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** What is redirected to a file, as here, has no colours. */
    @Test
    void theMainJobRunsFromEndToEnd() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        String text = text(printed);
        assertEquals(printed(false), text);
        assertTrue(text.contains("  Nam Ou hydropower cascade, operating\n    no problems\n"), text);
        assertTrue(text.contains("equal: true"), text);
        assertTrue(text.lines().count() <= 30, () -> "it fits a screen:\n" + text);
    }

    @Test
    void theReadmeShowsPartsOfWhatIsPrinted() throws IOException {
        List<String> groups = List.of(printed(false).strip().split("\n\n"));
        String readme = Files.readString(Path.of("..", "README.md"));
        String shown = readme.substring(readme.indexOf("```console\n") + 11);
        List<String> parts = List.of(shown.substring(0, shown.indexOf("\n```")).split("\n\n"));
        assertEquals(List.of(groups.get(0), groups.get(3)), parts);
    }

    @Test
    void theCaretIsUnderTheValueThatIsWrong() {
        List<String> lines = printed(false).lines().toList();
        int caret = lines.indexOf(lines.stream()
                .filter(each -> each.strip().equals("^"))
                .findFirst()
                .orElseThrow());
        assertTrue(
                lines.get(caret - 1).substring(lines.get(caret).indexOf('^')).startsWith("\"2021-13\""),
                lines.get(caret - 1));
    }

    @Test
    void coloursChangeNoText() {
        String coloured = printed(true);
        assertNotEquals(printed(false), coloured);
        assertEquals(printed(false), coloured.replaceAll("\u001b\\[\\d+m", ""));
    }
}
