package org.lancangmekong.json.catalogue;

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.insight.Coverage;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Citation;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Reading;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.json.LmcJson;

class ReferenceCatalogueTest {
    private static final Catalogue CATALOGUE = ReferenceCatalogue.load();

    /** The words in which a source's summary says that its date is not known. */
    private static final Pattern UNDATED =
            Pattern.compile("bears no date|[Tt]he day (of publication )?was not seen|Title and day were not seen"
                    + "|Its date is not recorded");

    private static final Pattern UNPUBLISHED =
            Pattern.compile("The publisher is not recorded|[Ww]ho first published it was not found");

    @TempDir
    Path directory;

    /** A warning is left only where the source is odd and the record right; the reason is in the file. */
    @Test
    void hasNoErrorAndOnlyTheWarningsThatAreExplained() throws IOException {
        ValidationReport report = Validator.standard().validate(CATALOGUE);
        assertEquals(
                List.of(),
                report.violations().stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .toList());
        assertEquals(
                explained(),
                report.violations().stream()
                        .filter(each -> each.severity() == Severity.WARNING)
                        .map(each -> each.rule() + " " + each.pointer())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> explained() throws IOException {
        Set<String> explained = new TreeSet<>();
        try (InputStream in = ReferenceCatalogueTest.class.getResourceAsStream("catalogue-warnings.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertEquals("rule\tpointer\treason", lines.get(0));
            for (String each : lines.subList(1, lines.size())) {
                String[] cells = each.split("\t", -1);
                assertTrue(cells.length == 3 && !cells[2].isBlank(), each);
                assertTrue(explained.add(cells[0] + " " + cells[1]), "twice: " + each);
            }
        }
        return explained;
    }

    @Test
    void everyRecordHasEvidence() {
        for (LmcRecord each : CATALOGUE.all()) {
            assertEquals(
                    each instanceof Source, each.evidence().isEmpty(), each.id().toString());
        }
    }

    /** What is not known is said, so that no date or publisher is missing by mistake. */
    @Test
    void everySourceHasItsPublisherAndDateOrSaysThatTheyAreNotKnown() {
        for (Source each : CATALOGUE.sources()) {
            String summary = each.summary().map(text -> text.best("en")).orElse("");
            assertEquals(
                    each.published().isEmpty(),
                    UNDATED.matcher(summary).find(),
                    each.id() + " is " + each.published() + ", but its summary is: " + summary);
            assertEquals(
                    each.publisher().equals("not known"),
                    UNPUBLISHED.matcher(summary).find(),
                    each.id() + " is published by " + each.publisher() + ", but its summary is: " + summary);
        }
    }

    @Test
    void everyRecordRestsOnASourceThatSupportsIt() {
        assertEquals(List.of(), Coverage.of(CATALOGUE).recordsWithoutSource());
        assertEquals(List.of(), Coverage.of(CATALOGUE).uncitedSources());
    }

    @Test
    void theArticleIsCitedByParagraph() {
        List<Citation> citations = CATALOGUE.citations(RecordId.of("seed"));
        assertFalse(citations.isEmpty());
        for (Citation each : citations) {
            assertTrue(
                    each.evidence()
                            .at()
                            .filter(at -> at.matches("p[1-8]|byline"))
                            .isPresent(),
                    each.toString());
        }
    }

    @Test
    void everySourceButTheArticleIsSaidToBeReadInPart() {
        for (Source each : CATALOGUE.sources()) {
            boolean article = each.id().equals(RecordId.of("seed"));
            assertEquals(
                    Optional.of(article ? Reading.FULL : Reading.EXCERPT),
                    each.read(),
                    each.id().toString());
        }
    }

    @Test
    void whatWasComputedSaysHow() {
        for (Source source : CATALOGUE.sources()) {
            for (Citation each : CATALOGUE.citations(source.id())) {
                assertTrue(
                        each.evidence().stance() != Stance.IMPLIES
                                || each.evidence().note().isPresent(),
                        each.toString());
            }
        }
    }

    @Test
    void isTheSameAtEveryCall() {
        assertSame(CATALOGUE, ReferenceCatalogue.load());
        assertEquals(LocalDate.of(2026, 3, 21), ReferenceCatalogue.asOf());
    }

    @Test
    void theShippedFilesAreWhatTheWriterWrites() throws IOException {
        List<Path> written = LmcJson.strict().writeCatalogue(CATALOGUE, directory);
        for (Path each : written) {
            try (InputStream in = ReferenceCatalogue.class.getResourceAsStream(
                    each.getFileName().toString())) {
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
        assertEquals("62 to 63 projects", centralized.plus(decentralized).toString());
    }

    @Test
    void itKnowsTheFormerIdsOfItsRecords() {
        assertEquals(
                "{safe-lancang-mekong-2024-start=seagull-2024-start, yicmg-2023=yicmg-7}",
                ReferenceCatalogue.load().renamed().toString());
    }
}
