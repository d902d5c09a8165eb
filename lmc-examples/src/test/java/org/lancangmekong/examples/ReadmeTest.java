package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The code in the README and on the page about sample data compiles and prints what these say. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");

    private static final Path SAMPLE_DATA = Path.of("..", "docs", "sample-data.md");

    private static final String STATEMENTS =
            "%spublic class Page { public static void run() throws Exception {\n%s\n} }\n";

    private static final String MEMBERS = "%spublic class Page {\n%s\n}\n";

    @TempDir
    Path classes;

    @Test
    void theCodeCompilesAndPrintsWhatIsShown() throws Exception {
        assertTrue(
                body(README, 0).lines().filter(line -> !line.isBlank()).count() <= 24,
                "the README promises twenty lines");
        PageCode code = new PageCode(classes, source(README, STATEMENTS, 0));
        assertEquals(
                blocks(README, "text").get(0).lines().toList(),
                code.run().lines().toList());
    }

    @Test
    void theCodeForTestsCompilesAndRuns() throws Exception {
        PageCode code = new PageCode(classes, source(SAMPLE_DATA, STATEMENTS, 0));
        assertEquals(List.of("0 defects were not reported"), code.run().lines().toList());
    }

    @Test
    void thePropertyCompilesAndHolds() throws Exception {
        PageCode code = new PageCode(classes, source(SAMPLE_DATA, MEMBERS, 1));
        try (URLClassLoader loader = code.loader()) {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(DiscoverySelectors.selectClass(loader.loadClass("Page")))
                                    .filters(EngineFilter.includeEngines("jqwik"))
                                    .configurationParameter("jqwik.tries.default", "100")
                                    .configurationParameter("jqwik.database", "target/jqwik-database-readme")
                                    .configurationParameter("jqwik.reporting.onlyfailures", "true")
                                    .build(),
                            listener);
            assertEquals(
                    List.of(),
                    listener.getSummary().getFailures().stream()
                            .map(failure ->
                                    failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                            .toList());
            assertEquals(1, listener.getSummary().getTestsSucceededCount());
        }
    }

    /** The source of a block of code; the imports of the blocks before it hold for it, too. */
    private static String source(Path page, String format, int block) throws IOException {
        String imports = blocks(page, "java").subList(0, block + 1).stream()
                .flatMap(String::lines)
                .filter(ReadmeTest::isImport)
                .collect(Collectors.joining("\n", "", "\n"));
        return String.format(Locale.ROOT, format, imports, body(page, block));
    }

    private static String body(Path page, int block) throws IOException {
        return blocks(page, "java")
                .get(block)
                .lines()
                .filter(line -> !isImport(line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
