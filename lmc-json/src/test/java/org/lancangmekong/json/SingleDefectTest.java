package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;

/**
 * Documents with exactly one defect. The name of each file carries what must be found: a number and what is wrong, the rule,
 * the pointer with plus signs for slashes, line and column, parted by commas.
 */
class SingleDefectTest {
    private static List<Path> files() throws IOException, URISyntaxException {
        Path folder =
                Path.of(SingleDefectTest.class.getResource("single-defects").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> eachGivesItsViolationAndNoOther() throws IOException, URISyntaxException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String[] expected = name(file).split(",", -1);
                    ValidationReport report =
                            LmcJson.strict().tryRead(file, LmcRecord.class).report();
                    assertEquals(1, report.violations().size(), report::toString);
                    report.violations().forEach(each -> {
                        assertEquals(expected[1], each.rule(), each::toString);
                        assertEquals(
                                expected[2].replace('+', '/'), each.pointer().toString(), each::toString);
                        assertEquals(
                                expected[3],
                                each.location().orElseThrow().line().orElseThrow() + "-"
                                        + each.location().orElseThrow().column().orElseThrow(),
                                each::toString);
                        assertEquals(
                                file.toString(),
                                each.location().orElseThrow().source().orElseThrow());
                    });
                }));
    }

    @Test
    void thereAreAtLeastSixty() throws IOException, URISyntaxException {
        assertTrue(files().size() >= 60);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }
}
