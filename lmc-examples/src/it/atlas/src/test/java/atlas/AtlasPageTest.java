package atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** The page as text, without a browser. */
class AtlasPageTest {
    private static String section(String page, String start, String end) {
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }

    private static JsonNode data(String page) throws IOException {
        return new ObjectMapper().readTree(section(page, "id=\"data\">", "</script>"));
    }

    @Test
    void noTextOfADocumentEndsTheElementThatItIsIn() throws IOException {
        String page = AtlasPage.of(Catalogues.hostile());
        String harmless = AtlasPage.of(Catalogue.of(List.of()));
        assertEquals(harmless.split("<", -1).length, page.split("<", -1).length, "documents add no markup");
        assertEquals(Catalogues.HOSTILE, data(page).at("/records/0/name/en").asText());
    }

    @Test
    void theRecordsOfThePageAreThoseOfTheCatalogue() throws IOException {
        Catalogue catalogue = ReferenceCatalogue.load();
        JsonNode data = data(AtlasPage.of(catalogue));
        assertEquals(catalogue.size(), data.path("records").size());
        assertEquals(catalogue.timeline().size(), data.path("timeline").size());
        assertTrue(data.path("disagreements").size() > 50);
    }

    @Test
    void aCatalogueWithNothingInItMakesAPage() throws IOException {
        JsonNode data = data(AtlasPage.of(Catalogue.of(List.of())));
        assertEquals(0, data.path("records").size());
        assertEquals(0, data.at("/places/features").size());
    }

    @Test
    void thePolicyNamesThisStyleAndThisScriptOnly() throws Exception {
        String page = AtlasPage.of(Catalogue.of(List.of()));
        String policy = section(page, "Content-Security-Policy\" content=\"", "\"");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertTrue(policy.contains("style-src '" + hash(section(page, "<style>", "</style>")) + "'"), policy);
        assertTrue(policy.contains("script-src '" + hash(section(page, "<script>", "</script>")) + "'"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("*") || policy.contains("http"), policy);
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void thePageNamesNoFileToLoad() {
        String page = AtlasPage.of(Catalogue.of(List.of()));
        List<String> loads = Pattern.compile("\\b(?:src|href)=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of("href=\"data:,\"", "href=\"#views\""), loads);
        assertFalse(
                page.contains("innerHTML") || page.contains("insertAdjacentHTML"), "texts are only inserted as text");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-04, SHARP, SHARP, DAY",
        "2017-03, SHARP, SHARP, WITHIN",
        "2017, SHARP, SHARP, WITHIN",
        "2017-03-04~, SOFT, SOFT, WITHIN",
        "2017?, SOFT, SOFT, WITHIN",
        "2017%, SOFT, SOFT, WITHIN",
        "201X, SHARP, SHARP, WITHIN",
        "2016/2018, SHARP, SHARP, WHOLE",
        "2016~/2018, SOFT, SHARP, WHOLE",
        "2016/2018?, SHARP, SOFT, WHOLE",
        "2016/.., SHARP, OPEN, WHOLE",
        "2016/, SHARP, UNKNOWN, WHOLE",
        "../2016, OPEN, SHARP, WHOLE",
        "[2016..2018], SHARP, SHARP, WITHIN",
        "[..2018], UNKNOWN, SHARP, WITHIN",
    })
    void aDateLooksAsSureAsItIs(String date, DateLook.Edge start, DateLook.Edge end, DateLook.Extent extent) {
        DateLook look = DateLook.of(EdtfDate.parse(date));
        assertEquals(List.of(start, end, extent), List.of(look.start(), look.end(), look.extent()));
        assertEquals(start == DateLook.Edge.OPEN || start == DateLook.Edge.UNKNOWN, look.first() == null);
        assertEquals(end == DateLook.Edge.OPEN || end == DateLook.Edge.UNKNOWN, look.last() == null);
    }

    @Test
    void thePageIsMadeOfTheFilesThatAreNamed(@TempDir Path directory) throws IOException {
        Path catalogue = directory.resolve("catalogue.json");
        Files.writeString(catalogue, """
                [{"type": "project", "schema": "lmc/1", "id": "one-road", "kind": "road", "name": {"en": "One road"}},
                 {"type": "example-gauge", "schema": "lmc/1", "id": "gauge-1", "name": {"en": "Of a type of its own"}}]
                """);
        Path page = directory.resolve("new").resolve("page.html");
        Atlas.main(new String[] {"-o", page.toString(), catalogue.toString()});
        List<String> ids = data(Files.readString(page)).path("records").findValuesAsText("id");
        assertEquals(List.of("gauge-1", "one-road"), ids.stream().sorted().toList());
    }
}
