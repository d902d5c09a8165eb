package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The code in the README compiles and prints what the README says. */
class ReadmeTest {
    private static final String STATEMENTS =
            "%spublic class Readme { public static void run() throws Exception {\n%s\n} }\n";

    private static final String MEMBERS = "%spublic class Readme {\n%s\n}\n";

    @TempDir
    Path classes;

    @Test
    void theCodeCompilesAndPrintsWhatIsShown() throws Exception {
        assertTrue(body(0).lines().filter(line -> !line.isBlank()).count() <= 24, "the README promises twenty lines");
        compile(source(STATEMENTS, 0));
        assertEquals(blocks("text").get(0).lines().toList(), run().lines().toList());
    }

    @Test
    void theCodeForTestsCompilesAndRuns() throws Exception {
        compile(source(STATEMENTS, 1));
        assertEquals(List.of("0 defects were not reported"), run().lines().toList());
    }

    @Test
    void thePropertyCompilesAndHolds() throws Exception {
        compile(source(MEMBERS, 2));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(DiscoverySelectors.selectClass(loader.loadClass("Readme")))
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
    private static String source(String format, int block) throws IOException {
        String imports = blocks("java").subList(0, block + 1).stream()
                .flatMap(String::lines)
                .filter(ReadmeTest::isImport)
                .collect(Collectors.joining("\n", "", "\n"));
        return String.format(Locale.ROOT, format, imports, body(block));
    }

    private static String body(int block) throws IOException {
        return blocks("java").get(block).lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private void compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
        compiler.getTask(null, null, problems, options, null, List.of(file)).call();
        assertEquals(
                List.of(),
                problems.getDiagnostics().stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .map(each -> each.getMessage(Locale.ROOT))
                        .toList());
    }

    private String run() throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method run = loader.loadClass("Readme").getMethod("run");
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            run.invoke(null);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
