package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

class QuickstartTest {
    @Test
    void everySubjectHasAnAnswerAndWhoSaysSo() {
        List<String> answers = Questions.ask(ReferenceCatalogue.load(), ReferenceCatalogue.asOf());
        assertEquals(20, answers.size());
        Set<String> witnesses = ReferenceCatalogue.load().sources().stream()
                .map(each -> "   says " + each.publisher() + ", "
                        + each.published().map(EdtfDate::text).orElse("undated"))
                .collect(Collectors.toSet());
        for (String each : answers) {
            String[] lines = each.split("\n");
            assertTrue(lines[0].endsWith("?") && !lines[1].isBlank(), each);
            assertTrue(witnesses.stream().anyMatch(lines[2]::startsWith), each);
        }
        // The article behind the questions is still the first to be cited by most of the answers.
        assertTrue(answers.stream()
                        .filter(each -> each.contains("\n   says Belt and Road Portal, 1 April 2025"))
                        .count()
                > 10);
    }

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
        String text = printed.toString(StandardCharsets.UTF_8);
        assertTrue(
                text.contains("The reference catalogue " + ReferenceCatalogue.version() + ", as of "
                        + ReferenceCatalogue.asOf()),
                text);
        ReferenceCatalogue.load().all().stream()
                .collect(Collectors.groupingBy(each -> each.type().code(), Collectors.counting()))
                .forEach((type, count) -> assertTrue(
                        text.lines().anyMatch(line -> line.matches("Catalogue\\{.*\\b" + type + "=" + count + "\\b.*")),
                        type + ": " + count));
        assertTrue(text.contains("valid: no problems"), text);
        assertTrue(text.contains("not valid: ERROR"), text);
        assertTrue(text.contains("equal: true"), text);
        assertEquals(
                8,
                text.lines().filter(line -> line.startsWith("- ERROR LMC-JSN-")).count(),
                text);
        assertTrue(text.contains("at /history/0/date (line 4, column 42)"), text);
    }
}
