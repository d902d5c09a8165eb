package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of such a page is one program, and after each of its parts the page shows what this part prints. */
class GuideTest {
    /** What the project and its pages say of its version. */
    private static final Pattern DEPENDENCY =
            Pattern.compile("<artifactId>lmc-(?:parent|json)</artifactId>\\s*<version>([^<]+)</version>");

    private static final Pattern BLOCK = Pattern.compile("```(java|text)\n(.*?)```", Pattern.DOTALL);

    private static final String END_OF_PART = "\u0000";

    @TempDir
    Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"guide.md", "questions.md"})
    void eachPartPrintsWhatThePageShows(String page) throws Exception {
        StringBuilder imports = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        List<String> shown = new ArrayList<>();
        for (MatchResult block : BLOCK.matcher(Files.readString(Path.of("..", "docs", page)))
                .results()
                .toList()) {
            if (block.group(1).equals("text")) {
                shown.add(block.group(2));
                statements.append("System.out.print(\"\\0\");\n");
            } else {
                block.group(2)
                        .lines()
                        .forEach(line -> (line.startsWith("import ") ? imports : statements)
                                .append(line)
                                .append('\n'));
            }
        }
        String source =
                imports + "public class Page { public static void run() throws Exception {\n" + statements + "} }";
        String printed = new PageCode(classes, source).run();
        assertEquals(String.join(END_OF_PART, shown) + END_OF_PART, printed.replace(System.lineSeparator(), "\n"));
    }

    /** Each page that says which version to depend on says the one that this is. */
    @ParameterizedTest
    @ValueSource(strings = {"guide.md", "using.md"})
    void theDependencyIsOfThisVersion(String page) throws Exception {
        assertEquals(version(Path.of("..", "pom.xml")), version(Path.of("..", "docs", page)));
    }

    private static String version(Path file) throws Exception {
        Matcher found = DEPENDENCY.matcher(Files.readString(file));
        assertTrue(found.find(), file.toString());
        return found.group(1);
    }
}
