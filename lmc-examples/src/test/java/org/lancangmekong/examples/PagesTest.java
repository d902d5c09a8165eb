package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** What a block follows: the file that it is from. */
    private static final Pattern FROM = Pattern.compile("From \\[[^]]+]\\(([^)]+)\\):\n\n$");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dates-and-quantities.md",
                "exchange.md",
                "jackson.md",
                "overlays.md",
                "own-codes.md",
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
