package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

class QuestionsTest {
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
}
