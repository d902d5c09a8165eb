package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.LmcJsonException;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.exchange.Tables;

/** What is wrong with tables is said with its file, row, column and value, and nothing is read as if it were whole. */
class TableProblemsTest {
    private static final Tables TABLES = Tables.of(LmcJson.strict());

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        TABLES.write(Stream.of(railway("railway-1"), railway("railway-2")), folder);
    }

    private static Project railway(String id) {
        return Project.builder()
                .id(id)
                .name(LocalizedText.of("en", "Railway", "lo", "\u0E97\u0EB2\u0E87\u0EA5\u0EBB\u0E94\u0EC4\u0E9F"))
                .kind(ProjectKind.RAILWAY)
                .addEvidence(Evidence.of("source-1"))
                .addHistory(
                        Milestone.builder()
                                .event(MilestoneEvent.CONSTRUCTION_STARTED)
                                .date("2016-12-25")
                                .addEvidence(Evidence.of("source-1"))
                                .build(),
                        Milestone.builder()
                                .event(MilestoneEvent.OPENED)
                                .date("2021-12-03")
                                .build())
                .addFigure(Figure.builder()
                        .indicator("length")
                        .value(Quantity.exactly("1035", "km"))
                        .basis(Basis.AT_DATE)
                        .build())
                .build();
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path, StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertTrue(!after.equals(before), () -> "nothing to change in " + before);
        Files.writeString(path, after, StandardCharsets.UTF_8);
    }

    private List<String> problems() throws IOException {
        ValidationReport report = TABLES.tryRead(folder).report();
        StringBuilder cells = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                cells.append(each)
                        .append('\n')
                        .append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        PseudoLocaleTest.check(report, cells.toString());
        return shown(report.violations());
    }

    private List<String> shown(List<Violation> violations) {
        return violations.stream()
                .map(each -> each.toString().replace(folder + "/", ""))
                .toList();
    }

    /** A change of one text in one file, the id of the problem, and how it is shown from its pointer on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            milestone.csv | opened,2021-12-03 | opened,12/3/2021 | ERROR LMC-JSN-008 at /history/1/date (milestone.csv, line 3, column 7) | [row 3, column "date": "12/3/2021"]
            milestone.csv | opened,2021-12-03 | Opened!,2021-12-03 | ERROR LMC-JSN-008 at /history/1/event (milestone.csv, line 3, column 6) | [row 3, column "event": "Opened!"]
            milestone.csv | ,opened,2021-12-03 | ,,2021-12-03 | ERROR LMC-JSN-004 at /history/1 (milestone.csv, line 3, column 6) | [row 3, column "event": ""]
            milestone.csv | 2021-12-03,2021-12-03,2021-12-03 | 2021-12-03,2020-12-03,2021-12-03 | WARNING LMC-TAB-014 at /history/1 (milestone.csv, line 3, column 8) | says "2020-12-03", but it follows from other cells and should be "2021-12-03"; it was ignored [row 3, column "date.earliest": "2020-12-03"]
            milestone.csv | railway-1,/history/1 | railway-1,/history/2 | ERROR LMC-TAB-011 at /history/2 (milestone.csv, line 3, column 2) | follows a gap: no row has the path "/history/1" [row 3, column "path": "/history/2"]
            milestone.csv | railway-1,/history/1 | railway-1,/history/0 | ERROR LMC-TAB-012 at /history/0 (milestone.csv, line 3, column 2) | another row has the same key [row 3, column "path": "/history/0"]
            milestone.csv | railway-1,/history/1 | railway-1,/participants/1 | ERROR LMC-TAB-011 at /participants/1 (milestone.csv, line 3, column 2) | names no member whose values are in this table [row 3, column "path": "/participants/1"]
            milestone.csv | railway-1,/history/1 | railway-9,/history/1 | ERROR LMC-TAB-010 at the root (milestone.csv, line 3, column 1) | the row belongs to "railway-9", which is no record of that type in record.csv [row 3, column "record": "railway-9"]
            milestone.csv | railway-1,/history/1 | ,/history/1 | ERROR LMC-TAB-008 at the root (milestone.csv, line 3, column 1) | it must say which record the row belongs to [row 3, column "record": ""]
            milestone.csv | record,path | path,record,path | ERROR LMC-TAB-005 at the root (milestone.csv) | milestone.csv has the column "path" twice
            milestone.csv | event,date, | event,dates, | ERROR LMC-TAB-004 at the root (milestone.csv) | milestone.csv has the unknown column "dates" (did you mean "date"?)
            milestone.csv | event,date, | event,dates, | ERROR LMC-TAB-003 at the root (milestone.csv) | milestone.csv has no column "date"
            evidence.csv | railway-1,/history/0/evidence/0 | railway-1,/history/5/evidence/0 | ERROR LMC-TAB-011 at /history/5/evidence/0 (evidence.csv, line 3, column 2) | leads into a value without a row: no row has the path "/history/5" [row 3, column "path": "/history/5/evidence/0"]
            figure.csv | "{""is"":""1035"",""unit"":""km""}" | 1035 km | ERROR LMC-TAB-007 at /figures/0/value (figure.csv, line 2, column 7) | [row 2, column "value": "1035 km"]
            figure.csv | "{""is"":""1035"",""unit"":""km""}" | {} | ERROR LMC-JSN-004 at /figures/0/value (figure.csv, line 2, column 7) | [row 2, column "value": "{}"]
            figure.csv | 1035,at-date | 99,at-date | WARNING LMC-TAB-014 at /figures/0 (figure.csv, line 2, column 10) | [row 2, column "value.upper": "99"]
            project.csv | railway-1 | CUT | ERROR LMC-TAB-006 at the root (project.csv, line 2, column 1) | the row has 1 cells, but the first row names
            project.csv | railway, | railwa, | ERROR LMC-JSN-009 at /kind (project.csv, line 2, column | [row 2, column "kind": "railwa"]
            project.csv | 2,1, | 2,1,"{""org.example:x"":""\\ud800""}" | ERROR LMC-JSN-008 at /org.example:x (project.csv, line 2, column | [row 2, column "extensions": "{\\"org.example:x\\":\\"\\\\ud800\\"}"]
            project.csv | 2,1, | 2,1,[] | ERROR LMC-TAB-007 at /extensions (project.csv, line 2, column | expected an object [row 2, column "extensions": "[]"]
            project.csv | 2,1, | 2,1,"{""kind"":""road""}" | ERROR LMC-JSN-006 at /kind (project.csv | duplicate member "kind"
            record.csv | project | projekt | ERROR LMC-TAB-009 at the root (record.csv, line 2, column 1) | unknown.csv has no row for the record "railway-1" [row 2, column "id": "railway-1"]
            record.csv | lmc/1 | lmc/9 | ERROR LMC-JSN-013 at /schema (record.csv, line 2, column 3) | [row 2, column "schema": "lmc/9"]
            record.csv | railway-2 | railway-1 | ERROR LMC-TAB-012 at the root (record.csv, line 3, column 1) | another row has the same key [row 3, column "id": "railway-1"]
            record.csv | railway-2 | railway-3 | ERROR LMC-TAB-009 at the root (record.csv, line 3, column 1) | project.csv has no row for the record "railway-3" [row 3, column "id": "railway-3"]
            """)
    void isSaidWithItsPlace(String file, String found, String other, String beginning, String end) throws IOException {
        edit(
                file,
                text -> other.equals("CUT")
                        ? text.replaceFirst("railway-1,.*", "railway-1")
                        : replaceFirst(text, found, other));
        List<String> problems = problems();
        assertTrue(
                problems.stream().anyMatch(each -> each.startsWith(beginning) && each.contains(end)),
                () -> String.join("\n", problems));
    }

    private static String replaceFirst(String text, String found, String other) {
        int at = text.indexOf(found);
        assertTrue(at >= 0, () -> found + " is not in " + text);
        return text.substring(0, at) + other + text.substring(at + found.length());
    }

    @Test
    void nothingIsReadAsWholeWhenRowsAreCutOff() throws IOException {
        for (String file : List.of("milestone.csv", "evidence.csv", "figure.csv", "project.csv", "record.csv")) {
            write();
            edit(file, text -> text.substring(0, text.stripTrailing().lastIndexOf("\r\n") + 2));
            ReadResult<Catalogue> result = TABLES.tryRead(folder);
            assertTrue(result.value().isEmpty(), file);
            try (Stream<ReadResult<LmcRecord>> results = TABLES.readRecords(folder)) {
                assertTrue(results.anyMatch(each -> each.value().isEmpty()), file);
            }
        }
    }

    @Test
    void aMissingFileOrColumnOfALanguageIsSaid() throws IOException {
        Files.delete(folder.resolve("place.csv"));
        edit("project.csv", text -> text.replace("name.lo", "name.th"));
        assertEquals(
                List.of(
                        "ERROR LMC-TAB-003 at the root (project.csv): project.csv has no column \"name.lo\"",
                        "ERROR LMC-TAB-001 at the root (place.csv): place.csv is missing: expected it in the directory of the"
                                + " tables"),
                problems());
        Files.delete(folder.resolve("datapackage.json"));
        assertTrue(problems().get(0).contains("datapackage.json is missing"), () -> problems0());
    }

    private String problems0() {
        try {
            return String.join("\n", problems());
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void whatIsNoCsvOrNotUtf8IsSaid() throws IOException {
        byte[] latin = "id,type,schema\r\nrailway-1,project,lmc/1\r\ncaf\u00E9,project,lmc/1\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("record.csv"), latin);
        List<String> problems = problems();
        assertTrue(
                problems.get(problems.size() - 1).contains("some bytes are not UTF-8"),
                () -> String.join("\n", problems));
        write();
        edit("record.csv", text -> text.replace("railway-2", "\"railway-2\"x"));
        assertTrue(problems0().contains("LMC-TAB-002"), this::problems0);
    }

    @Test
    void allProblemsAreReportedAtOnceUpToTheLimit() throws IOException {
        edit("milestone.csv", text -> text.replace("2021-12-03,", "12/3/2021,").replace("2016-12-25,", "12/25/2016,"));
        edit("project.csv", text -> text.replace("railway,", "railwa,"));
        assertEquals(6, TABLES.tryRead(folder).report().count(Severity.ERROR));
        Tables few = Tables.of(LmcJson.strict().withLimits(Limits.standard().withMaxProblems(2)));
        assertEquals(2, few.tryRead(folder).report().violations().size());
        assertEquals(6, few.tryRead(folder).report().count(Severity.ERROR));
    }

    @Test
    void rowsMayBeInAnyOrderForACatalogueAndMustFollowTheRecordsOneByOne() throws IOException {
        Catalogue before = TABLES.read(folder);
        for (String file : List.of("milestone.csv", "evidence.csv", "project.csv", "figure.csv")) {
            edit(file, text -> {
                List<String> lines = new ArrayList<>(text.lines().toList());
                Collections.reverse(lines.subList(1, lines.size()));
                return String.join("\r\n", lines) + "\r\n";
            });
        }
        assertEquals(before, TABLES.read(folder));
        try (Stream<ReadResult<LmcRecord>> results = TABLES.readRecords(folder)) {
            List<ReadResult<LmcRecord>> all = results.toList();
            assertTrue(
                    all.get(all.size() - 1).report().toString().contains("or comes in another order there"),
                    all::toString);
        }
    }

    @Test
    void whatSpreadsheetsChangeInSavingIsTaken() throws IOException {
        Catalogue before = TABLES.read(folder);
        for (String file : List.of("milestone.csv", "project.csv", "record.csv")) {
            edit(file, text -> text.replace("\uFEFF", "").replace("\r\n", "\n") + "\n");
        }
        assertEquals(before, TABLES.read(folder));
    }

    @Test
    void whatRulesFindIsLedBackToTheCell() throws IOException {
        edit("milestone.csv", text -> text.replace("2021-12-03", "1900-01-01"));
        Tables tables = Tables.of(LmcJson.strict().withValidator(Validator.standard()));
        List<String> found = shown(tables.tryRead(folder).report().violations());
        assertTrue(
                found.stream()
                        .anyMatch(each ->
                                each.contains(" at /railway-1/history/1/date (milestone.csv, line 3, column 7)")),
                () -> String.join("\n", found));
    }

    @Test
    void aRecordLongerThanTheLimitIsRefusedBothWays() throws IOException {
        Tables small = Tables.of(LmcJson.strict().withLimits(Limits.standard().withMaxBytes(300)));
        assertTrue(small.tryRead(folder).value().isEmpty());
        Tables shortLines =
                Tables.of(LmcJson.strict().withLimits(Limits.standard().withMaxLineBytes(100)));
        assertThrows(LmcJsonException.class, () -> shortLines.write(Stream.of(railway("railway-1")), folder));
        assertEquals(2, TABLES.read(folder).size());
    }
}
