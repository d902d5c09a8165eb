package org.lancangmekong.json.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.written.WrittenDates;
import org.lancangmekong.json.written.WrittenQuantities;

/** Somebody else's table, as a ministry would send it. */
final class ForeignTableTest {
    private static final ForeignTable MINISTRY = ForeignTable.of(RecordType.PROJECT)
            .column("No.", "/id", CellReader.id("ministry-"))
            .column("Project", "/name/en", CellReader.text())
            .column("ชื่อโครงการ", "/name/th", CellReader.text())
            .column("项目名称", "/name/zh-Hans", CellReader.text())
            .column("ຊື່ໂຄງການ", "/name/lo", CellReader.text())
            .column("Country", "/places/0/country", CellReader.country())
            .column("Start", "/history/0/date", CellReader.date(WrittenDates.points()))
            .column("Status", "/history/1/status", CellReader.code(Status.KIND))
            .column("Cost", "/figures/0/value", CellReader.quantity(WrittenQuantities.standard()))
            .column("People", "/figures/1/value", CellReader.quantity(WrittenQuantities.standard()))
            .constant("/kind", "other")
            .constant("/history/0/event", "construction-started")
            .constant("/history/1/event", "approved")
            .constant("/figures/0/indicator", "cost")
            .constant("/figures/0/basis", "cumulative")
            .constant("/figures/1/indicator", "beneficiaries")
            .constant("/figures/1/basis", "cumulative")
            .blank("N/A")
            .blank("-")
            .blank("TBD")
            .source(RecordId.of("ministry-list-2024"));

    private static List<ReadResult<LmcRecord>> ministry() throws IOException, URISyntaxException {
        Path path = Path.of(ForeignTableTest.class.getResource("ministry.csv").toURI());
        return MINISTRY.read(path, LmcJson.strict());
    }

    /** Row by row what a person would say of it: the values, what was assumed (by column), or what is wrong (by column). */
    @Test
    void thirtyRowsOfAMinistryAreReportedAsAPersonWouldJudgeThem() throws Exception {
        StringJoiner found = new StringJoiner("\n", "", "\n");
        for (ReadResult<LmcRecord> each : ministry()) {
            found.add(judged(each));
        }
        assertEquals("""
                ministry-1: LA 2010-06-12 completed 48000000 USD, more than 10000 people (People)
                ministry-2: TH 2024-03-05 implementing 12000000 THB, about 450 to 550 people (Start)
                ministry-3: LA 2024-03-05 implementing 120000000 CNY, about 4500 to 5500 people
                ministry-4: LA 2024-03-05 completed 12000000 LAK, more than 300 people
                ministry-5: KH [2024-07..2024-09] implementing 1250000.5 USD, 8 to 9 villages
                ministry-6: VN [2022-04..2022-09] suspended 1200000000000 VND, 100 to 999 households (Start, Cost)
                ministry-7: MM 2019~ cancelled\s
                ministry-8: LA [2021-03-04,2021-04-03] completed 1250000.5 EUR, more than 540 to less than 600 people, approximately (Start)
                ministry-9: TH 2021-04-25 operating 5000000 USD, 20 to 30 villages (Cost)
                ministry-10: CN [2016..2018] completed 3000000000 CNY, at most 1000000 people
                ministry-11: LA 2020 completed 1500000 to 2000000 THB, 500000 people (Start, Cost)
                ministry-12: TH [..2015] completed 900000 EUR, more than 100000 people
                row 14 is refused: Start: "31 April 2024" is a day that does not exist
                row 15 is refused: Start: "03/04/21" is not understood as a date
                row 16 is refused: Cost: "$5 million" has a dollar that may be of the United States, Singapore, Australia or others; declare which
                row 17 is refused: Cost: "EUR 1,234" may mean 1234 EUR or 1.234 EUR; declare which character groups digits
                row 18 is refused: Status: "planned" is not in the list status
                row 19 is refused: Country: "Thialand" is not in the list country
                row 20 is refused: Start: "FY2021" is a fiscal year, whose first month is not declared
                row 21 is refused: Start: "2563" has the year 2563, which is 2020 if it is of the Buddhist era; declare the era, or write B.E. or C.E.
                row 22 is refused: Cost: "5 million" names no unit, and none is declared; People: "12" names no unit, and none is declared
                row 23 is refused: : required member "name" is missing: expected an object from language tag to text, such as {"en": "Mekong"}
                row 24 is refused: No.: the id "ministry-3" already belongs to row 4
                row 25 is refused: Country: "Atlantis" is not in the list country; Start: "soon" is not understood as a date; Status: "maybe" is not in the list status; Cost: "much" is not understood as a quantity; People: "many" is not understood as a quantity
                row 26 is refused: Cost: "¥500" has a sign that is of the yuan and of the yen; declare which
                row 27 is refused: : required member "name" is missing: expected an object from language tag to text, such as {"en": "Mekong"}
                row 28 is refused: Start: "44927" is not understood as a date
                row 29 is refused: : the row has 2 cells, but the first row names 11 columns
                ministry-29: KH [2016..] implementing 1250000 KHR, at least 5 villages
                row 31 is refused: Start: "2021-22" may mean 2021-22 or [2021..2022]; declare which; People: "12 miles" is not understood as a quantity: "miles" is not a known unit
                """, found.toString());
    }

    private static String judged(ReadResult<LmcRecord> result) {
        StringJoiner assumed = new StringJoiner(", ", " (", ")").setEmptyValue("");
        StringJoiner wrong = new StringJoiner("; ");
        String row = "";
        for (Violation each : result.report().violations()) {
            String column = each.arguments().getOrDefault("cell.column", "");
            row = each.arguments().get("cell.row");
            if (each.severity() == Severity.INFO) {
                assumed.add(column);
            } else {
                wrong.add(column + ": "
                        + each.message().replaceAll(" \\[row .*", "").replace("\n", "\\n"));
            }
        }
        return result.value()
                .map(record -> values((Project) record) + assumed)
                .orElse("row " + row + " is refused: " + wrong);
    }

    private static String values(Project project) {
        StringJoiner values = new StringJoiner(" ", project.id() + ": ", "");
        project.places().forEach(each -> each.country().ifPresent(country -> values.add(country.code())));
        project.history().forEach(each -> {
            each.date().ifPresent(date -> values.add(date.toString()));
            each.status().ifPresent(status -> values.add(status.code()));
        });
        StringJoiner figures = new StringJoiner(", ");
        project.figures().forEach(each -> figures.add(each.value().interval().toString()));
        return values + " " + figures;
    }

    @Test
    void everyValueCarriesEvidenceAtItsRow() throws Exception {
        Project first = (Project) ministry().get(0).orThrow();
        assertEquals("row 2", first.evidence().get(0).at().orElseThrow());
        assertEquals(
                RecordId.of("ministry-list-2024"),
                first.figures().get(1).evidence().get(0).source());
        assertEquals("row 2", first.history().get(0).evidence().get(0).at().orElseThrow());
    }

    @Test
    void aProblemSaysItsFileLineRowColumnPointerAndTheTextOfTheCell() throws Exception {
        Violation problem = ministry().get(12).report().errors().get(0);
        assertEquals("/history/0/date", problem.pointer().toString());
        assertTrue(problem.location().orElseThrow().toString().contains("ministry.csv"), problem::toString);
        assertEquals(14, problem.location().orElseThrow().line().orElseThrow());
        assertEquals("14", problem.arguments().get("cell.row"));
        assertEquals("Start", problem.arguments().get("cell.column"));
        assertEquals("31 April 2024", problem.arguments().get("cell.value"));
    }

    @Test
    void aMissingOrDoubledColumnIsReportedForTheFileAsAWhole(@TempDir Path directory) throws IOException {
        Path path = Files.writeString(directory.resolve("t.csv"), "No.,No.,Name\n1,1,A\n");
        ForeignTable table = ForeignTable.of(RecordType.PROJECT)
                .column("No.", "/id", CellReader.id("x"))
                .column("Title", "/name/en", CellReader.text());
        List<ReadResult<LmcRecord>> results = table.read(path, LmcJson.strict());
        assertEquals(1, results.size());
        assertEquals(
                List.of("LMC-TAB-005", "LMC-TAB-003"),
                results.get(0).report().errors().stream().map(Violation::rule).toList());
    }

    @Test
    void whatIsNoCsvIsReportedAfterTheRowsBeforeIt(@TempDir Path directory) throws IOException {
        Path path = Files.write(directory.resolve("t.csv"), new byte[] {'N', 'o', '.', '\n', (byte) 0xE9, '\n'});
        ForeignTable table = ForeignTable.of(RecordType.PROJECT).column("No.", "/id", CellReader.id("x"));
        List<ReadResult<LmcRecord>> results = table.read(path, LmcJson.strict());
        assertEquals(
                "LMC-TAB-002",
                results.get(results.size() - 1).report().errors().get(0).rule());
    }

    @Test
    void oneMemberHasOneColumn() {
        for (String each : List.of("/name/en", "/name", "/name/en/x", "", "/kind")) {
            assertThrows(InvalidValueException.class, () -> MINISTRY.column("Other", each, CellReader.text()), each);
        }
    }

    @Test
    void aMappingInJsonReadsAsOneInCodeDoes() throws Exception {
        Path mapping = Path.of(
                ForeignTableTest.class.getResource("ministry-mapping.json").toURI());
        Path path = Path.of(ForeignTableTest.class.getResource("ministry.csv").toURI());
        List<ReadResult<LmcRecord>> read =
                ForeignTable.tryParse(Files.readString(mapping)).orThrow().read(path, LmcJson.strict());
        List<ReadResult<LmcRecord>> expected = ministry();
        assertEquals(
                expected.stream().map(ReadResult::value).toList(),
                read.stream().map(ReadResult::value).toList());
        assertEquals(
                expected.stream().map(each -> each.report().violations()).toList(),
                read.stream().map(each -> each.report().violations()).toList());
    }

    @Test
    void optionsInJsonAreThoseInCode(@TempDir Path directory) throws IOException {
        Path path = Files.writeString(directory.resolve("t.csv"), """
                Id,Name,From,Until,Cost
                1,A,03/04/2563,FY2564,"1,5"
                """);
        ForeignTable code = ForeignTable.of(RecordType.PROJECT)
                .column("Id", "/id", CellReader.id("x-"))
                .column("Name", "/name/en", CellReader.text())
                .column(
                        "From",
                        "/history/0/date",
                        CellReader.date(WrittenDates.points().withDayFirst().withBuddhistEra()))
                .column(
                        "Until",
                        "/history/1/date",
                        CellReader.date(WrittenDates.points().withBuddhistEra().withFiscalYear(Month.OCTOBER, true)))
                .column(
                        "Cost",
                        "/figures/0/value",
                        CellReader.quantity(WrittenQuantities.standard()
                                .withDecimalComma()
                                .withUnit(Unit.of("THB"))
                                .withPowerOfTen(6)))
                .constant("/kind", "other")
                .constant("/history/0/event", "approved")
                .constant("/history/1/event", "completed")
                .constant("/figures/0/indicator", "cost")
                .constant("/figures/0/basis", "cumulative");
        ForeignTable json = ForeignTable.tryParse("""
                {"type": "project", "columns": [
                 {"name": "Id", "to": "/id", "read": "id", "prefix": "x-"},
                 {"name": "Name", "to": "/name/en", "read": "text"},
                 {"name": "From", "to": "/history/0/date", "read": "date", "dayFirst": true, "buddhistEra": true},
                 {"name": "Until", "to": "/history/1/date", "read": "date", "buddhistEra": true,
                  "fiscalYear": {"first": 10, "namedByEnd": true}},
                 {"name": "Cost", "to": "/figures/0/value", "read": "quantity", "decimalComma": true, "unit": "THB",
                  "powerOfTen": 6}],
                 "constants": {"/kind": "other", "/history/0/event": "approved", "/history/1/event": "completed",
                  "/figures/0/indicator": "cost", "/figures/0/basis": "cumulative"}}
                """).orThrow();
        Project expected = (Project) code.read(path, LmcJson.strict()).get(0).orThrow();
        assertEquals(expected, json.read(path, LmcJson.strict()).get(0).orThrow());
        assertEquals(
                "2020-04-03", expected.history().get(0).date().orElseThrow().toString());
        assertEquals("1500000 THB", expected.figures().get(0).value().interval().toString());
    }

    @Test
    void everythingThatIsWrongWithAMappingIsReportedAtOnce() {
        ReadResult<ForeignTable> result = ForeignTable.tryParse("""
                {"type": "projekt", "colour": 1, "blanks": [1], "source": "Not an id", "constants": {"/id": "x", "/kind": 2},
                 "columns": [
                  {"name": "A", "to": "/id", "read": "id"},
                  {"to": "/name/en", "read": "txt"},
                  {"name": "C", "to": "/name", "read": "text"},
                  {"name": "D", "to": "no pointer", "read": "date", "dayFirst": true, "monthFirst": true},
                  {"name": "E", "to": "/figures/0/value", "read": "quantity", "powerOfTen": 13, "untit": "USD"},
                  {"name": "F", "to": "/history/0/date", "read": "date", "orElse": "soon", "fiscalYear": {}},
                  7]}
                """);
        assertTrue(result.value().isEmpty());
        assertEquals(
                List.of(
                        "/type",
                        "/colour",
                        "/blanks/0",
                        "/source",
                        "/constants/~1id",
                        "/constants/~1kind",
                        "/columns/0",
                        "/columns/1",
                        "/columns/1/read",
                        "/columns/2/to",
                        "/columns/3/to",
                        "/columns/3/monthFirst",
                        "/columns/4/powerOfTen",
                        "/columns/4/untit",
                        "/columns/5/orElse",
                        "/columns/5/fiscalYear",
                        "/columns/6"),
                result.report().errors().stream()
                        .map(each -> each.pointer().toString())
                        .toList());
        for (Violation each : result.report().errors()) {
            assertTrue(each.location().orElseThrow().line().isPresent(), each::toString);
        }
    }

    @Test
    void codesAreThoseOfTheListOfTheMember() {
        ReadResult<ForeignTable> result = ForeignTable.tryParse("""
                {"type": "project", "columns": [{"name": "A", "to": "/name/en", "read": "code"}]}
                """);
        assertEquals(
                "/columns/0/read", result.report().errors().get(0).pointer().toString());
    }

    @Test
    void aBlankCellMeansWhatIsDeclaredAndTheTableIsNoEvidenceOfIt(@TempDir Path directory) throws IOException {
        Path path = Files.writeString(directory.resolve("t.csv"), "Id,Name,Status\n1,A,\n2,B,completed\n");
        ForeignTable table = ForeignTable.of(RecordType.PROJECT)
                .column("Id", "/id", CellReader.id("x-"))
                .column("Name", "/name/en", CellReader.text())
                .column("Status", "/history/0/status", CellReader.code(Status.KIND))
                .orElse("/history/0/status", "implementing")
                .constant("/kind", "other")
                .constant("/history/0/event", "approved")
                .source(RecordId.of("list"));
        List<ReadResult<LmcRecord>> results = table.read(path, LmcJson.strict());
        Project blank = (Project) results.get(0).orThrow();
        assertEquals(
                Optional.of(Status.of("implementing")), blank.history().get(0).status());
        assertEquals(List.of(), blank.history().get(0).evidence());
        Violation assumed = results.get(0).report().violations().get(0);
        assertEquals("LMC-TAB-017", assumed.rule());
        assertEquals(Severity.INFO, assumed.severity());
        assertEquals("Status", assumed.arguments().get("cell.column"));
        Project written = (Project) results.get(1).orThrow();
        assertEquals(1, written.history().get(0).evidence().size());
        assertEquals(List.of(), results.get(1).report().violations());
        assertThrows(InvalidValueException.class, () -> table.orElse("/history/0/status", "maybe"));
        assertThrows(InvalidValueException.class, () -> table.orElse("/kind", "other"));
    }
}
