package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Quantity;

class ReferenceCatalogueTest {
    private static final Catalogue CATALOGUE = ReferenceCatalogue.load();

    @TempDir
    Path directory;

    @Test
    void hasNoErrorAndNoWarning() {
        ValidationReport report = Validator.standard().validate(CATALOGUE);
        List<?> bad = report.violations().stream()
                .filter(each -> each.severity() != Severity.INFO)
                .toList();
        assertEquals(List.of(), bad);
    }

    @Test
    void everyRecordHasEvidenceThatNamesAParagraph() {
        for (LmcRecord each : CATALOGUE.all()) {
            if (!(each instanceof Source)) {
                assertFalse(each.evidence().isEmpty(), each.id().toString());
                each.evidence()
                        .forEach(evidence -> assertTrue(
                                evidence.at()
                                        .filter(at -> at.matches("p[1-8]|byline"))
                                        .isPresent(),
                                each.id() + ": " + evidence));
            }
        }
    }

    @Test
    void isTheSameAtEveryCall() {
        assertSame(CATALOGUE, ReferenceCatalogue.load());
        assertEquals(LocalDate.of(2025, 4, 1), ReferenceCatalogue.asOf());
    }

    @Test
    void theShippedFilesAreWhatTheWriterWrites() throws IOException {
        List<Path> written = LmcJson.strict().writeCatalogue(CATALOGUE, directory);
        for (Path each : written) {
            try (InputStream in = ReferenceCatalogue.class.getResourceAsStream("catalogue/" + each.getFileName())) {
                assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), Files.readString(each));
            }
        }
        assertEquals(CATALOGUE, LmcJson.strict().readCatalogue(written));
    }

    @Test
    void theSweetSpringSumIsAnInterval() {
        Project phase = CATALOGUE.find("sweet-spring-1", Project.class).orElseThrow();
        Quantity centralized =
                phase.figure("centralized-water-supply-projects").orElseThrow().value();
        Quantity decentralized = phase.figure("decentralized-water-supply-projects")
                .orElseThrow()
                .value();
        assertEquals(Quantity.between("62", "63", "project").interval(), centralized.plus(decentralized));
        assertEquals("62 to 63 project", centralized.plus(decentralized).toString());
    }
}
