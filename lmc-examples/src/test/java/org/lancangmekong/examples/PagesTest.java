package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.CatalogueSource;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** The code in the pages is code that runs: each block is taken word for word from the file that is named before it. */
class PagesTest {
    private static final Path PAGES = Path.of("..", "docs");

    private static final Pattern BLOCK = Pattern.compile("```(java|json|sql|properties|xml)\n(.*?)```", Pattern.DOTALL);

    /** A link to a file of the project, to a heading, or to a heading of a file. */
    private static final Pattern LINK = Pattern.compile("](?!\\(https?:)\\(([^)#\\s]*)(?:#([^)]+))?\\)");

    /** What a block follows: the file that it is from. */
    private static final Pattern FROM = Pattern.compile("From \\[[^]]+]\\(([^)]+)\\):\n\n$");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changes.md",
                "dates-and-quantities.md",
                "exchange.md",
                "jackson.md",
                "messages.md",
                "overlays.md",
                "own-codes.md",
                "scale.md",
                "storage.md"
            })
    void eachBlockIsTakenFromTheFileThatIsNamed(String name) throws IOException {
        String page = Files.readString(PAGES.resolve(name));
        List<MatchResult> blocks = BLOCK.matcher(page).results().toList();
        assertTrue(blocks.size() > 2, "there is code in " + name);
        for (MatchResult block : blocks) {
            MatchResult from = FROM.matcher(page.substring(0, block.start()))
                    .results()
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError(name + " does not say where this is from:\n" + block.group()));
            String source = Files.readString(PAGES.resolve(from.group(1)));
            assertTrue(flat(source).contains(flat(block.group(2))), () -> from.group(1) + " lacks\n" + block.group(2));
        }
    }

    @Test
    void theReleaseNotesNameTheEditionOfTheCatalogue() throws IOException {
        String notes = Files.readString(PAGES.resolve("release-notes.md"));
        assertTrue(notes.contains("the reference catalogue, which is " + ReferenceCatalogue.version() + "."), notes);
    }

    /** Links between pages, also to headings, as a reader of the repository follows them. */
    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Path root = Path.of("..");
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.filter(each -> each.toString().endsWith(".md")).forEach(pages::add);
        }
        for (String each :
                List.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "lmc-json/CATALOGUE.md")) {
            pages.add(root.resolve(each));
        }
        List<String> broken = new ArrayList<>();
        for (Path page : pages) {
            for (MatchResult link :
                    LINK.matcher(Files.readString(page)).results().toList()) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                boolean leads = Files.exists(target)
                        && (link.group(2) == null || headings(target).contains(link.group(2)));
                if (!leads) {
                    broken.add(page + ": " + link.group());
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    /** Whoever does not know what a page is called finds it in the index, which README links. */
    @Test
    void theIndexHasEveryPage() throws IOException {
        Set<String> indexed = LINK.matcher(Files.readString(PAGES.resolve("README.md")))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(PAGES)) {
            assertEquals(
                    List.of(),
                    files.map(each -> each.getFileName().toString())
                            .filter(each -> each.endsWith(".md") && !each.equals("README.md"))
                            .filter(each -> !indexed.contains(each))
                            .sorted()
                            .toList());
        }
        assertTrue(Files.readString(Path.of("..", "README.md")).contains("](docs/README.md)"));
    }

    /** The names that headings have in links: in lower case, without punctuation, with hyphens for spaces. */
    private static List<String> headings(Path page) throws IOException {
        return Files.readString(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** The layers that the page shows, from the same files, and what it says that they print. */
    @Test
    void theLayersPrintWhatThePageSays() throws IOException {
        Path consumer = Path.of("src", "it", "overlay-consumer", "src");
        Path survey = Path.of("survey", "META-INF", "lmc", "catalogue", "20-survey.json");
        Path house = Path.of("main", "resources", "META-INF", "lmc", "catalogue", "30-house.json");
        List<CatalogueSource> layers = new ArrayList<>();
        for (Path each : List.of(survey, house)) {
            layers.add(CatalogueSource.of(
                    each.getFileName().toString(), () -> Files.newInputStream(consumer.resolve(each))));
        }
        LmcJson json = LmcJson.strict().withValidator(Validator.standard());
        ReadResult<Overlay> result = json.tryOverlay(ReferenceCatalogue.load(), layers);
        List<String> printed = Pattern.compile("```text\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(PAGES.resolve("overlays.md")))
                .results()
                .map(each -> each.group(1))
                .toList();
        assertEquals(List.of(result.orThrow().toString(), result.report().toString()), printed);
    }

    /** Without indentation, which a page leaves out. */
    private static String flat(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
