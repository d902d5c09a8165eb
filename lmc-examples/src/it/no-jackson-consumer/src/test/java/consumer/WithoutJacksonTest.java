package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.LineResult;
import org.lancangmekong.json.LinesWriter;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.LmcJsonException;
import org.lancangmekong.json.ProblemSummary;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.schema.LmcSchemas;

/** Everything but the module for Jackson works where there is no Jackson. */
class WithoutJacksonTest {
    private static final LmcJson JSON = LmcJson.strict();

    private static final Project BRIDGE = Project.builder()
            .id("my-bridge")
            .name("en", "My Bridge")
            .kind(ProjectKind.BRIDGE)
            .build();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.annotation.JsonProperty",
                "com.fasterxml.jackson.core.JsonFactory",
                "com.fasterxml.jackson.core.io.SerializedString",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.databind.Module"
            })
    void thereIsNoJackson(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }

    @Test
    void onlyTheTwoArtifactsCome() {
        Set<String> brought = new TreeSet<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String jar = new File(each).getName();
            if (jar.endsWith(".jar") && !jar.matches("(junit|opentest4j|apiguardian|jspecify|surefire).*")) {
                brought.add(jar.replaceAll("-[0-9].*", ""));
            }
        }
        assertEquals(Set.of("lmc-core", "lmc-json"), brought);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        for (LmcJson json : List.of(JSON, LmcJson.lenient(), JSON.pretty())) {
            String text = json.write(BRIDGE);
            assertEquals(BRIDGE, json.read(text, Project.class));
            assertEquals(BRIDGE, json.read(text, LmcRecord.class));
            assertEquals(BRIDGE, json.read(json.writeBytes(BRIDGE), Project.class));
            Path file = Files.writeString(directory.resolve("bridge.json"), text);
            assertEquals(BRIDGE, json.read(file, Project.class));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            json.write(BRIDGE, out);
            assertEquals(BRIDGE, json.read(new ByteArrayInputStream(out.toByteArray()), Project.class));
        }
        assertEquals(EdtfDate.parse("2016-03"), JSON.read("\"2016-03\"", EdtfDate.class));
    }

    @Test
    void unknownMembersAreKept() {
        String text = JSON.write(BRIDGE).replaceFirst("}$", ",\"org.example:lanes\":[2.50,{\"both\":true},null]}");
        Project extended = LmcJson.lenient().read(text, Project.class);
        assertEquals(Set.of("org.example:lanes"), extended.extensions().keySet());
        assertEquals(text, LmcJson.lenient().write(extended));
    }

    @Test
    void rulesAreAsked() {
        LmcJson checked = JSON.withValidator(Validator.standard());
        assertFalse(checked.tryRead(JSON.write(BRIDGE), Project.class)
                .report()
                .violations()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{`type`:`project`,}        | LMC-JSN-001 | found `}` after a comma",
                "{`id`: 01}                 | LMC-JSN-001 | found `01`",
                "{`id`: NaN}                | LMC-JSN-001 | found the word `NaN`",
                "{`id`: 'a'}                | LMC-JSN-001 | found a single quote",
                "{`id`: `\\x`}              | LMC-JSN-001 | found `x` after a backslash",
                "{`id`: `a\tb`}             | LMC-JSN-001 | found a tab (U+0009)",
                "{`id` `a`}                 | LMC-JSN-001 | found a string, but expected `:`",
                "{`id`: `a` // why          | LMC-JSN-001 | found a comment",
                "{`id`: `a                  | LMC-JSN-001 | found the end of the text",
                "{`id`: [[`a`]              | LMC-JSN-001 | found the end of the text",
                "{`id`: `a`]                | LMC-JSN-001 | found `]`",
                "{`id`: 5}                  | LMC-JSN-004 | required member `type` is missing",
                "{`type`: `project`, `x`: 1}| LMC-JSN-005 | unknown member `x`"
            })
    void aBrokenTextIsReported(String shown, String rule, String sentence) {
        String text = shown.replace('`', '"');
        Violation found = JSON.tryRead(text, LmcRecord.class).report().violations().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        assertTrue(found.message().contains(sentence.replace('`', '"')), found::message);
        assertTrue(found.location().orElseThrow().column().isPresent());
        assertThrows(LmcJsonException.class, () -> JSON.read(text, Project.class));
    }

    @Test
    void bytesThatAreNotUtf8AreReportedAndSoIsATextThatNestsTooDeep() {
        byte[] latin1 = "{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("LMC-JSN-002", first(latin1));
        assertEquals("LMC-JSN-002", first(JSON.write(BRIDGE).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("LMC-JSN-003", first("[".repeat(300).getBytes(StandardCharsets.UTF_8)));
        assertEquals("LMC-JSN-015", first(new byte[0]));
    }

    private static String first(byte[] bytes) {
        return JSON.tryRead(bytes, JsonValue.class).report().violations().get(0).rule();
    }

    @Test
    void canonicalFormAndDigestAreThose() {
        assertEquals(
                "{\"id\":\"my-bridge\",\"kind\":\"bridge\",\"name\":{\"en\":\"My Bridge\"},\"schema\":\"lmc/1\",\"type\":\"project\"}",
                new String(JSON.canonical(BRIDGE), StandardCharsets.UTF_8));
        assertTrue(JSON.digest(BRIDGE).matches("sha-256:[0-9a-f]{64}"));
    }

    @Test
    void linesAreWrittenAndReadAndBrokenOnesReported() throws IOException {
        Path file = directory.resolve("projects.jsonl");
        try (LinesWriter lines = JSON.writeLines(file)) {
            lines.write(BRIDGE);
        }
        Files.writeString(file, Files.readString(file) + "{\"type\":\"project\"\n" + JSON.write(BRIDGE));
        ProblemSummary.Collector problems = ProblemSummary.collector();
        try (Stream<LineResult<Project>> lines = JSON.readLines(file, Project.class)) {
            lines.forEach(problems::add);
        }
        ProblemSummary summary = problems.summary();
        assertEquals(3, summary.documents());
        assertEquals(2, summary.valid());
        assertTrue(summary.toString().contains("LMC-JSN-001"), summary::toString);
    }

    @Test
    void thereAreSchemas() {
        for (Class<?> type : List.of(LmcRecord.class, Project.class, Mechanism.class, Document.class, Quantity.class)) {
            String schema = LmcSchemas.of(type);
            assertTrue(JSON.tryRead(schema, JsonValue.class).report().isValid(), schema);
            assertTrue(schema.contains("https://json-schema.org/draft/2020-12/schema"), schema);
        }
    }

    @Test
    void theReferenceCatalogueIsThereAndGoesThroughFiles() throws IOException {
        Catalogue reference = ReferenceCatalogue.load();
        assertTrue(reference.size() > 50);
        assertFalse(ReferenceCatalogue.version().isEmpty());
        Path file = directory.resolve("catalogue.json");
        JSON.writeCatalogue(reference, file);
        Catalogue copy = JSON.readCatalogue(file);
        assertEquals(reference.size(), copy.size());
        for (LmcRecord each : reference.all()) {
            assertEquals(each, copy.find(each.id()).orElseThrow());
        }
        assertTrue(Validator.standard().validate(copy).isValid());
    }

    @Test
    void aBrokenCatalogueIsReportedAtItsPlace() throws IOException {
        Path file = Files.writeString(directory.resolve("broken.json"), "[\n" + JSON.write(BRIDGE) + "\n{}]");
        Violation found = JSON.tryReadCatalogue(List.of(file)).report().violations().get(0);
        assertEquals(file + ", line 3, column 1", found.location().orElseThrow().toString());
        assertTrue(found.message().contains("write a comma before it"), found::message);
    }
}
