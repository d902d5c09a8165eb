package org.lancangmekong.json.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.core.message.Translation;
import org.lancangmekong.core.validation.CoreMessages;

/** The files for translators, and the page of reading problems, are what the code gives today. */
class MessagesFilesTest {
    private static final Path ROOT = Path.of("..");

    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "lancangmekong");

    private static Path file(String module) {
        return ROOT.resolve(module)
                .resolve(RESOURCES)
                .resolve(Path.of(module.substring(4), "message", "templates.properties"));
    }

    private static List<MessageTemplate> templates(String module) {
        return module.equals("lmc-core") ? CoreMessages.all() : JsonMessages.all();
    }

    private static void check(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("lmc.regenerate")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, expected);
        }
        assertEquals(
                expected,
                Files.exists(file) ? Files.readString(file) : "",
                () -> file + " is stale; make it anew with: mvn -pl lmc-json -am test -Dtest='*FilesTest'"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lmc-core", "lmc-json"})
    void theTemplatesAreThoseOfTheCode(String module) throws IOException {
        check(file(module), TemplatesFile.text(module, templates(module)));
    }

    /** A translator who copies the file has no fault in the copy. */
    @ParameterizedTest
    @ValueSource(strings = {"lmc-core", "lmc-json"})
    void theFileIsAWholeTranslation(String module) throws IOException {
        try (InputStream in = Files.newInputStream(file(module))) {
            PropertyResourceBundle bundle = new PropertyResourceBundle(in);
            assertEquals(List.of(), Translation.of(bundle).faults(templates(module)));
            for (MessageTemplate each : templates(module)) {
                assertEquals(each.english(), bundle.getString(each.key()));
            }
        }
    }

    @Test
    void noTwoModulesHaveOneKey() {
        Set<String> keys = new TreeSet<>();
        CoreMessages.all().forEach(each -> keys.add(each.key()));
        JsonMessages.all().forEach(each -> keys.add(each.key()));
        assertEquals(CoreMessages.all().size() + JsonMessages.all().size(), keys.size());
    }

    @Test
    void thePageOfReadingProblemsIsThatOfTheCode() throws IOException {
        check(ROOT.resolve(Path.of("docs", "reading-problems.md")), ReadingProblems.text());
    }
}
