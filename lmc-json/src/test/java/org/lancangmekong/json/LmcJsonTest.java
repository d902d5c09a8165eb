package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.RecordType;

class LmcJsonTest {
    private static final String PHASE =
            "{\"type\":\"phase\",\"schema\":\"lmc/1\",\"id\":\"p\",\"name\":{\"lo\":\"ໄລຍະ\"},\"of\":\"lmc\",\"ordinal\":1}";

    @TempDir
    Path directory;

    private static List<String> rules(ValidationReport report) {
        return report.violations().stream().map(Violation::rule).toList();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        byte[] marked = ("\uFEFF" + PHASE.replace("\"ordinal\"", "\"ordinl\"")).getBytes(StandardCharsets.UTF_8);
        assertEquals(LmcJson.strict().read(PHASE, Phase.class), LmcJson.strict().read("\uFEFF" + PHASE, Phase.class));
        Violation misspelt = LmcJson.strict()
                .tryRead(marked, Phase.class)
                .report()
                .violations()
                .get(0);
        assertEquals(
                PHASE.indexOf("\"ordinal\"") + 1,
                misspelt.location().orElseThrow().column().orElseThrow());
        assertEquals(
                new String(marked, StandardCharsets.UTF_8)
                        .substring(0, PHASE.indexOf("\"ordinal\"") + 1)
                        .getBytes(StandardCharsets.UTF_8)
                        .length,
                misspelt.location().orElseThrow().byteOffset().orElseThrow());
        assertTrue(misspelt.message().contains("did you mean \"ordinal\"?"), misspelt.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsAreNamedAndRefused(String charset) {
        ValidationReport report = LmcJson.strict()
                .tryRead(PHASE.getBytes(Charset.forName(charset)), Phase.class)
                .report();
        assertEquals(List.of("LMC-JSN-002"), rules(report));
        assertTrue(report.violations().get(0).message().contains(charset.substring(0, 6)), report.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "C0 AF, an overlong slash",
        "E0 80 AF, an overlong slash",
        "ED A0 80, a surrogate",
        "F4 90 80 80, beyond U+10FFFF",
        "FF, no lead",
        "C3 28, no continuation",
        "E2 82, cut off"
    })
    void bytesThatAreNoUtf8AreFoundAtTheirPlace(String hex, String why) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"ໄ\": \"".getBytes(StandardCharsets.UTF_8));
        for (String each : hex.split(" ")) {
            bytes.write(Integer.parseInt(each, 16));
        }
        bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        ValidationReport report =
                LmcJson.strict().tryRead(bytes.toByteArray(), Phase.class).report();
        assertEquals(List.of("LMC-JSN-002"), rules(report), why);
        assertEquals(
                9,
                report.violations().get(0).location().orElseThrow().byteOffset().orElseThrow(),
                why);
        assertEquals(
                8, report.violations().get(0).location().orElseThrow().column().orElseThrow(), why);
    }

    /** In Latin-1, {@code é} is a byte that UTF-8 does not allow here. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'phase', 'ordinal': 'one', 'é': 1} | LMC-JSN-002 LMC-JSN-007",
                "{'type': 'phase', ordinal: 'é'} | LMC-JSN-002",
                "{'type': 'phase' é} | LMC-JSN-002",
                "é | LMC-JSN-002",
                "[] é | LMC-JSN-002 LMC-JSN-007",
                "[] ['é'] | LMC-JSN-002 LMC-JSN-007",
                "{'type': 'event', 'other': ['é']} | LMC-JSN-002 LMC-JSN-012"
            })
    void bytesThatAreNoUtf8AreFoundWhereverTheyStand(String text, String expected) {
        byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.ISO_8859_1);
        ValidationReport report = LmcJson.strict().tryRead(bytes, Phase.class).report();
        assertEquals(
                List.of(expected.split(" ")), rules(report).stream().sorted().toList(), report.toString());
        Location found = report.violations().stream()
                .filter(each -> each.rule().equals("LMC-JSN-002"))
                .findFirst()
                .flatMap(Violation::location)
                .orElseThrow();
        assertEquals(text.indexOf('é'), found.byteOffset().orElseThrow());
    }

    @Test
    void aStringWithAnUnpairedSurrogateIsNoText() {
        ValidationReport report = LmcJson.strict()
                .tryRead(PHASE.replace("ໄລຍະ", "ໄ\uD800"), Phase.class)
                .report();
        assertEquals(List.of("LMC-JSN-002"), rules(report));
    }

    @Test
    void nothingCanBeReadFromNothing() {
        assertEquals(
                List.of("LMC-JSN-015"),
                rules(LmcJson.strict().tryRead("", Phase.class).report()));
        assertEquals(
                List.of("LMC-JSN-015"),
                rules(LmcJson.strict().tryRead(" \n", Phase.class).report()));
        assertEquals(
                List.of("LMC-JSN-007"),
                rules(LmcJson.strict().tryRead("null", Phase.class).report()));
        assertEquals(
                List.of("LMC-JSN-007"),
                rules(LmcJson.strict().tryRead("[]", LmcRecord.class).report()));
    }

    @Test
    void aDocumentBeyondALimitIsOneProblem() throws IOException {
        LmcJson small = LmcJson.strict().withLimits(Limits.standard().withMaxBytes(50));
        assertEquals(
                List.of("LMC-JSN-003"), rules(small.tryRead(PHASE, Phase.class).report()));
        assertEquals(
                List.of("LMC-JSN-003"),
                rules(small.tryRead(new ByteArrayInputStream(PHASE.getBytes(StandardCharsets.UTF_8)), Phase.class)
                        .report()));
        for (int depth : List.of(201, 300, 100_000)) {
            String deep = "[".repeat(depth) + "]".repeat(depth);
            assertEquals(
                    List.of("LMC-JSN-003"),
                    rules(LmcJson.strict().tryRead(deep, JsonValue.class).report()));
        }
        assertThrows(InvalidValueException.class, () -> Limits.standard().withMaxBytes(0));
        assertThrows(InvalidValueException.class, () -> Limits.standard().withMaxDepth(1_001));
    }

    @Test
    void theLimitOfProblemsKeepsErrorsFirstAndCountsTheRest() {
        StringBuilder text = new StringBuilder(PHASE.substring(0, PHASE.length() - 1));
        for (int i = 0; i < 20; i++) {
            text.append(",\"x").append(i).append("\":1");
        }
        text.append(",\"period\":\"2017-13\"}");
        ValidationReport report = LmcJson.lenient()
                .withLimits(Limits.standard().withMaxProblems(5))
                .tryRead(text.toString(), Phase.class)
                .report();
        assertEquals(5, report.violations().size());
        assertEquals(1, report.count(Severity.ERROR));
        assertEquals("LMC-JSN-008", report.violations().get(4).rule());
        assertEquals(16, report.leftOut(Severity.INFO));
    }

    @Test
    void theTypeMayComeLast() {
        String last = PHASE.replace("\"type\":\"phase\",\"schema\":\"lmc/1\",", "")
                .replace("}", "}")
                .replaceAll("}$", ",\"schema\":\"lmc/1\",\"type\":\"phase\"}");
        assertEquals(LmcJson.strict().read(PHASE, Phase.class), LmcJson.strict().read(last, LmcRecord.class));
        assertEquals(LmcJson.strict().read(PHASE, Phase.class), LmcJson.strict().read(last, Phase.class));
        ValidationReport wrong = LmcJson.strict().tryRead(last, Project.class).report();
        assertEquals(List.of("LMC-JSN-012"), rules(wrong));
        assertEquals("/type", wrong.violations().get(0).pointer().toString());
        assertEquals(
                last.codePointCount(0, last.lastIndexOf("\"phase\"")) + 1,
                wrong.violations().get(0).location().orElseThrow().column().orElseThrow());
    }

    @Test
    void anUnknownTypeIsKeptOnlyIfLenient() {
        String text =
                "{\"type\":\"corridor\",\"schema\":\"lmc/1\",\"id\":\"c\",\"name\":{\"en\":\"C\"},\"width\":[1.50,{}]}";
        assertEquals(
                List.of("LMC-JSN-012"),
                rules(LmcJson.strict().tryRead(text, LmcRecord.class).report()));
        ReadResult<LmcRecord> result = LmcJson.lenient().tryRead(text, LmcRecord.class);
        assertEquals(List.of("LMC-JSN-018", "LMC-JSN-017"), rules(result.report()));
        UnknownRecord record = assertInstanceOf(UnknownRecord.class, result.orThrow());
        assertEquals("corridor", record.typeCode());
        assertEquals(RecordType.UNKNOWN, record.type());
        assertEquals(text, LmcJson.lenient().write(record));
        assertEquals(Catalogue.of(List.of(record)).all(UnknownRecord.class), List.of(record));
    }

    @Test
    void extensionsAreWrittenBackAsTheyWere() {
        String text =
                PHASE.substring(0, PHASE.length() - 1) + ",\"a/b\":1E+2,\"\":null,\"__proto__\":[2.50,\"\\u2028\"]}";
        Phase phase = LmcJson.lenient().read(text, Phase.class);
        assertEquals(JsonValue.number("1E+2"), phase.extensions().get("a/b"));
        assertEquals(JsonValue.NULL, phase.extensions().get(""));
        String written = LmcJson.lenient().write(phase);
        assertEquals(text.replace("\\u2028", "\u2028"), written);
        assertEquals(phase, LmcJson.lenient().read(written, Phase.class));
        assertEquals(3, LmcJson.strict().tryRead(written, Phase.class).report().count(Severity.ERROR));
        LmcJsonException refused =
                assertThrows(LmcJsonException.class, () -> LmcJson.strict().write(phase));
        assertEquals(
                List.of("/a~1b", "/", "/__proto__"),
                refused.report().violations().stream()
                        .map(each -> each.pointer().toString())
                        .toList());
        assertEquals(Optional.empty(), refused.report().violations().get(0).location());
    }

    @Test
    void anExtensionWithANamespaceIsReadAndWrittenEverywhere() {
        String text = PHASE.substring(0, PHASE.length() - 1) + ",\"org.example:kind\":{\"a\":[1.50]}}";
        Phase phase = LmcJson.strict().read(text, Phase.class);
        assertEquals(text, LmcJson.strict().write(phase));
        assertEquals(
                List.of(), LmcJson.lenient().tryRead(text, Phase.class).report().violations());
        assertEquals(
                "unknown member \"org.example:kind\" in Place",
                LmcJson.lenient()
                        .tryRead("{\"country\":\"LA\",\"org.example:kind\":1}", Place.class)
                        .report()
                        .violations()
                        .get(0)
                        .message());
    }

    /** As for one document: strictness and each limit, with the pointers of the file that would have been. */
    @Test
    void aCatalogueThatWouldNotBeReadIsNotWritten(@TempDir Path directory) throws IOException {
        Phase phase = LmcJson.strict().read(PHASE, Phase.class);
        Catalogue extended = Catalogue.of(
                List.of(phase.toBuilder().putExtension("own", JsonValue.NULL).build()));
        Catalogue deep = Catalogue.of(List.of(phase.toBuilder()
                .putExtension("a:b", JsonValue.array(JsonValue.array()))
                .build()));
        for (Map.Entry<Catalogue, LmcJson> each : List.of(
                Map.entry(extended, LmcJson.strict()),
                Map.entry(deep, LmcJson.strict().withLimits(Limits.standard().withMaxDepth(3))),
                Map.entry(deep, LmcJson.strict().withLimits(Limits.standard().withMaxBytes(50))))) {
            LmcJson json = each.getValue();
            Path whole = directory.resolve("whole.json");
            LmcJson.lenient().writeCatalogueFile(each.getKey(), whole);
            List<String> refused = json.tryReadCatalogue(List.of(whole)).report().errors().stream()
                    .map(problem -> problem.pointer() + " " + problem.message())
                    .toList();
            assertFalse(refused.isEmpty());
            LmcJsonException thrown = assertThrows(
                    LmcJsonException.class,
                    () -> json.writeCatalogueFile(each.getKey(), directory.resolve("new.json")));
            assertEquals(
                    refused,
                    thrown.report().errors().stream()
                            .map(problem -> problem.pointer() + " " + problem.message())
                            .toList());
            assertThrows(LmcJsonException.class, () -> json.writeCatalogue(each.getKey(), directory));
            try (Stream<Path> files = Files.list(directory)) {
                assertEquals(List.of(whole), files.toList());
            }
        }
    }

    @Test
    void rulesAreAskedOnlyWhereSaid() {
        assertEquals(
                List.of(), LmcJson.strict().tryRead(PHASE, Phase.class).report().violations());
        ReadResult<Phase> checked =
                LmcJson.strict().withValidator(Validator.standard()).tryRead(PHASE, Phase.class);
        Violation noEnglish = checked.report().violations().stream()
                .filter(each -> each.rule().equals("LMC-TXT-001"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                PHASE.indexOf("{\"lo\"") + 1,
                noEnglish.location().orElseThrow().column().orElseThrow());
        assertTrue(checked.value().isPresent());
        LmcJson severe = LmcJson.strict().withValidator(Validator.standard().severity("LMC-TXT-001", Severity.ERROR));
        assertEquals(Optional.empty(), severe.tryRead(PHASE, Phase.class).value());
        assertThrows(LmcJsonException.class, () -> severe.read(PHASE, Phase.class));
    }

    @Test
    void valuesAreReadAndWrittenToo() {
        assertEquals(
                "{\"least\":\"8\",\"most\":\"9\",\"unit\":\"project\"}",
                LmcJson.strict().write(Quantity.between("8", "9", "project")));
        assertEquals(
                Quantity.exactly("2.50", "km"),
                LmcJson.strict().read("{\"unit\":\"km\",\"is\":\"2.50\"}", Quantity.class));
        assertEquals(EdtfDate.parse("2017/.."), LmcJson.strict().read("\"2017/..\"", EdtfDate.class));
        assertEquals(
                LocalizedText.of("en", "x"),
                LmcJson.strict().read(LmcJson.strict().write(LocalizedText.of("en", "x")), LocalizedText.class));
        assertThrows(InvalidValueException.class, () -> LmcJson.strict().write("text"));
        assertThrows(InvalidValueException.class, () -> LmcJson.strict().read("{}", Map.class));
    }

    @Test
    void aFailingStreamIsAnIoException() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        Phase phase = LmcJson.strict().read(PHASE, Phase.class);
        assertEquals(
                "disk full",
                assertThrows(IOException.class, () -> LmcJson.strict().write(phase, broken))
                        .getMessage());
        assertThrows(IOException.class, () -> LmcJson.strict().read(directory.resolve("none.json"), Phase.class));
    }

    @Test
    void prettyIsTheSameValueInTwoSpaces() {
        Phase phase = LmcJson.strict().read(PHASE, Phase.class);
        String pretty = LmcJson.strict().pretty().write(phase);
        assertEquals(phase, LmcJson.strict().read(pretty, Phase.class));
        assertTrue(pretty.startsWith("{\n  \"type\": \"phase\",\n  \"schema\": \"lmc/1\",\n"), pretty);
    }

    @Test
    void everyProblemOfEveryFileOfACatalogueIsReported() throws IOException {
        Path first = Files.writeString(
                directory.resolve("a.json"), "[" + PHASE + ",\n" + PHASE.replace("\"p\"", "\"Q\"") + "]");
        Path second = Files.writeString(directory.resolve("b.json"), PHASE);
        ReadResult<Catalogue> result = LmcJson.strict().tryReadCatalogue(List.of(first, second));
        assertEquals(Optional.empty(), result.value());
        assertEquals(List.of("LMC-JSN-008", "LMC-JSN-016"), rules(result.report()));
        assertEquals(
                first + ", line 2, column 39",
                result.report().violations().get(0).location().orElseThrow().toString());
        assertEquals(
                second.toString(),
                result.report()
                        .violations()
                        .get(1)
                        .location()
                        .orElseThrow()
                        .source()
                        .orElseThrow());
        assertTrue(result.report().violations().get(1).message().contains(first + ", line 1, column 40"));
    }

    @Test
    void rulesOfACatalogueHaveTheirPlaceInTheFile() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), "[\n" + PHASE + "]");
        ReadResult<Catalogue> result =
                LmcJson.strict().withValidator(Validator.standard()).tryReadCatalogue(List.of(file));
        Violation dangling = result.report().violations().stream()
                .filter(each -> each.rule().equals("LMC-REF-001"))
                .findFirst()
                .orElseThrow();
        assertEquals("/p/of", dangling.pointer().toString());
        assertEquals(2, dangling.location().orElseThrow().line().orElseThrow());
        assertEquals(
                PHASE.codePointCount(0, PHASE.indexOf("\"lmc\"")) + 1,
                dangling.location().orElseThrow().column().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "{\1}               | 1 | U+0001",
                "{`a`: `x\1y`}      | 8 | U+0001",
                "{`a`: tru}         | 6 | `tru`",
                "{`a` 1}            | 5 | a number",
                "{`a`: 1 x}         | 8 | `x`",
                "{`a`: -}           | 7 | `}`",
                "{`a`: `\\x`}       | 8 | `x`",
                "{`a`: `\\u00g0`}   | 11 | `g`",
                "{x}                | 1 | `x`",
                "}                  | 0 | `}`",
                "{`a`:1             | 6 | the end of the text",
                "{`a`: [\0]}        | 7 | U+0000"
            })
    void aTextThatIsNoJsonIsReportedWhereItCeasesToBe(String text, long offset, String found) {
        List<Violation> violations = LmcJson.strict()
                .tryRead(text.replace('`', '"'), LmcRecord.class)
                .report()
                .violations();
        assertEquals(
                List.of("LMC-JSN-001"), violations.stream().map(Violation::rule).toList());
        assertEquals(
                offset, violations.get(0).location().orElseThrow().byteOffset().orElseThrow());
        String message = violations.get(0).message();
        assertTrue(message.startsWith("this is not JSON: found "), message);
        assertTrue(message.contains(found.replace('`', '"')), message);
    }

    @Test
    void twoReadersDoNotDisturbEachOther() {
        LmcJson strict = LmcJson.strict();
        assertEquals(strict.limits(), Limits.standard());
        strict.withLimits(Limits.standard().withMaxBytes(1));
        assertFalse(strict.tryRead(PHASE, Phase.class).value().isEmpty());
        assertEquals(
                List.of("LMC-JSN-012"),
                rules(strict.tryRead(PHASE, Mechanism.class).report()));
    }
}
