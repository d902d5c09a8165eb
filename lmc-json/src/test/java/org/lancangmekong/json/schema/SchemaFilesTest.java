package org.lancangmekong.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The generated files that are shipped, the schemas, the dictionary, the rule book and the pictures of the model, are what tables and rules give today. */
class SchemaFilesTest {
    private static final Path SCHEMAS = Path.of("src", "main", "resources", "org", "lancangmekong", "json", "schema");

    private static Map<Path, String> generated() {
        Map<Path, String> files = new LinkedHashMap<>();
        LmcSchemas.files().forEach((name, text) -> files.put(SCHEMAS.resolve(name), text));
        files.put(Path.of("DICTIONARY.md"), Dictionary.text());
        files.put(Path.of("..", "lmc-core", "RULES.md"), RuleBook.text());
        files.put(Path.of("..", "docs", "model.md"), ModelPage.text());
        return files;
    }

    @TestFactory
    Stream<DynamicTest> noFileIsStale() {
        return generated().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey().getFileName().toString(), () -> check(file.getKey(), file.getValue())));
    }

    private static void check(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("lmc.regenerate")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, expected);
        }
        String shipped = Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        assertEquals(
                expected,
                shipped,
                () -> file + " is stale; make it anew with: mvn -pl lmc-json -am test -Dtest=SchemaFilesTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true");
    }
}
