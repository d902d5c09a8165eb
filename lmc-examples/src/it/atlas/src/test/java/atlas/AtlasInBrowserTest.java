package atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page of the reference catalogue in a real browser, without a network. */
class AtlasInBrowserTest {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DOWNLOADS = TARGET.resolve("downloads");
    private static final Path PAGE = TARGET.resolve("atlas.html");

    private static ChromeDriver browser;

    @BeforeAll
    static void openTheBrowser() throws IOException {
        Files.createDirectories(DOWNLOADS);
        Files.createDirectories(TARGET.resolve("screenshots"));
        browser = Browser.start(DOWNLOADS);
        Files.writeString(PAGE, AtlasPage.of(ReferenceCatalogue.load()));
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void openThePage() {
        size(1400, 1000);
        open(PAGE, "");
    }

    private static void open(Path page, String fragment) {
        browser.get("about:blank");
        log(LogType.BROWSER);
        log(LogType.PERFORMANCE);
        browser.get(page.toUri() + fragment);
    }

    private static void size(int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private static List<String> log(String type) {
        return browser.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private static WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    private static WebElement focused() {
        return browser.switchTo().activeElement();
    }

    /** Waits for what the browser does by itself after a link is followed. */
    private static void await(BooleanSupplier condition) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .until(any -> condition.getAsBoolean());
    }

    private static void awaitPanel(String title) {
        await(() -> find("#panel h2").getText().contains(title));
    }

    private static void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** How many records the page says that it shows. */
    private static int count() {
        return Integer.parseInt(find("#count").getText().split(" ")[0]);
    }

    private static void screenshot(String name) throws IOException {
        Files.write(TARGET.resolve("screenshots").resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    @Test
    void thePageLoadsWithoutAnErrorAndAsksForNothing() throws IOException {
        assertTrue(count() > 100, find("#count").getText());
        assertTrue(all("#map .marker").size() > 20);
        find("#tab-timeline").click();
        find("#tab-disagreements").click();
        screenshot("disagreements");
        find("#tab-records").click();
        screenshot("list");
        assertEquals(List.of(), log(LogType.BROWSER));
        List<String> requested = new ArrayList<>();
        for (String each : log(LogType.PERFORMANCE)) {
            JsonNode message = new ObjectMapper().readTree(each).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                requested.add(message.at("/params/request/url").asText());
            }
        }
        requested.removeIf(each -> each.startsWith("data:") || each.equals("about:blank"));
        assertEquals(List.of(PAGE.toUri().toString()), requested);
    }

    @Test
    void thePolicyForbidsWhatThePageDoesNotNeed() {
        Object failed = browser.executeAsyncScript(
                "const done = arguments[0]; fetch('https://example.org/').then(() => done('loaded'), () => done('refused'))");
        assertEquals("refused", failed);
        browser.executeScript(
                "const s = document.createElement('script'); s.textContent = 'window.hacked = 1'; document.body.append(s)");
        assertEquals(null, browser.executeScript("return window.hacked ?? null"));
        assertTrue(log(LogType.BROWSER).stream().anyMatch(each -> each.contains("Content Security Policy")));
    }

    @ParameterizedTest
    @CsvSource({
        "type, group:DAM",
        "type, event",
        "country, KH",
        "area, water-resources",
        "area, ?",
        "status, operating",
        "status, ?",
    })
    void eachChoiceChangesWhatIsShown(String filter, String value) {
        int before = count();
        int markers = all("#map .marker").size();
        new Select(find("#" + filter)).selectByValue(value);
        int shown = count();
        assertTrue(shown > 0 && shown < before, find("#count").getText());
        assertNotEquals(markers, all("#map .marker").size());
        find("#tab-records").click();
        assertEquals(Math.min(shown, 200), all("#records tbody tr").size());
        find("#clear").click();
        await(() -> count() == before);
    }

    @Test
    void theYearsChangeWhatIsShown() {
        int before = count();
        find("#from").sendKeys("2024");
        int since = count();
        find("#to").sendKeys("2024");
        int within = count();
        assertTrue(within > 0 && within < since && since < before, before + ", " + since + ", " + within);
        find("#tab-timeline").click();
        assertEquals("2024", find(".tick").getText());
    }

    @ParameterizedTest
    @CsvSource({
        "ກອງປະຊຸມລັດຖະມົນຕີຕ່າງປະເທດ, fmm-1",
        "德崇扶南, funan-techo-canal",
        "Hoi nghi Cap cao, lm-1",
        "ទន្លេមេគង្គ, mrc",
        "แม่โขง-ล้านช้าง ครั้งที่ 1, fmm-1",
        "အာဆီယံ, asean",
    })
    void searchFindsNamesInAllScripts(String words, String id) throws IOException {
        find("#search").sendKeys(words);
        List<String> found = all("#suggestions a").stream()
                .map(each -> each.getDomAttribute("href"))
                .toList();
        assertTrue(found.contains("#" + id), found.toString());
        screenshot("search-" + id);
    }

    @Test
    void aClickOnADisputedFigureShowsBothClaims() throws IOException {
        open(PAGE, "#funan-techo-canal");
        WebElement button = find("button.disputed[data-pointer='/figures/1/value']");
        WebElement sides = button.findElement(By.xpath("following-sibling::div"));
        assertFalse(sides.isDisplayed());
        button.click();
        assertTrue(sides.isDisplayed());
        assertEquals("true", button.getDomAttribute("aria-expanded"));
        String text = sides.getText();
        assertTrue(text.contains("151.6 km") && text.contains("174 km"), text);
        assertEquals(2, sides.findElements(By.cssSelector(".who a")).size(), text);
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", sides);
        screenshot("disputed-record");
    }

    @Test
    void eachFactOfARecordHasItsSources() {
        open(PAGE, "#jinghong-dam");
        List<WebElement> sources = all("#panel .sources");
        assertTrue(sources.size() > 5);
        sources.get(0).findElement(By.cssSelector("summary")).click();
        WebElement source = sources.get(0).findElement(By.cssSelector("a"));
        String title = source.getDomAttribute("title");
        source.click();
        awaitPanel(title);
        WebElement address = find("#panel .facts a[target=_blank]");
        assertTrue(address.getDomAttribute("href").startsWith("https://"));
        assertTrue(find("#panel .records").getText().contains("Jinghong"), "the page of a source says what cites it");
    }

    /** Over all records: no disagreement and no source is lost on the way to the page. */
    @Test
    void thePagesOfTheRecordsHaveEachDisagreementAndEachSource() {
        assertEquals(List.of(), browser.executeScript("""
                const lost = [];
                for (const record of DATA.records) {
                  const page = element('div', {}, recordBody(record));
                  const pointers = [...page.querySelectorAll('.disputed')].map((each) => each.dataset.pointer).sort();
                  if (pointers.join() !== disagreementsOf(record.id).map((each) => each.pointer).sort().join()) {
                    lost.push(`${record.id}: ${pointers}`);
                  }
                  const linked = new Set([...page.querySelectorAll('.sources a')].map((each) => each.getAttribute('href').slice(1)));
                  const cited = new Set(JSON.stringify(record).match(/(?<="source":")[^"]+/g));
                  lost.push(...[...cited].filter((id) => !linked.has(id)).map((id) => `${record.id}: ${id}`));
                }
                return lost;
                """));
    }

    @Test
    void theWholeWayGoesByKeyboard() {
        press(Keys.TAB);
        assertEquals("Skip to what is shown", focused().getText());
        press(Keys.TAB);
        press(Keys.TAB);
        assertEquals("search", focused().getDomAttribute("id"));
        press("xayaburi");
        press(Keys.TAB);
        assertEquals("#xayaburi-dam", focused().getDomAttribute("href"));
        press(Keys.ENTER);
        awaitPanel("Xayaburi");
        assertEquals("h2", focused().getTagName());
        press(Keys.ESCAPE);
        assertFalse(find("#panel").isDisplayed());
        assertEquals("search", focused().getDomAttribute("id"), "where the list of matches opens again");
        browser.executeScript("document.getElementById('tab-map').focus()");
        press(Keys.ARROW_RIGHT);
        assertEquals("tab-timeline", focused().getDomAttribute("id"));
        assertTrue(find("#view-timeline").isDisplayed());
        press(Keys.ARROW_LEFT);
        press(Keys.TAB);
        assertEquals("map", focused().getDomAttribute("id"));
        String before = find("#map > g").getDomAttribute("transform");
        press("+");
        press(Keys.ARROW_LEFT);
        assertNotEquals(before, find("#map > g").getDomAttribute("transform"));
        press(Keys.TAB);
        assertTrue(focused().getDomAttribute("aria-label").contains("Xayaburi"), "a place has a name");
        press(Keys.ENTER);
        awaitPanel("Xayaburi");
    }

    @Test
    void aNumberOnTheMapOpensTheListOfItsRecords() throws IOException {
        find("#zoom-all").click();
        screenshot("all-six");
        WebElement cluster = find("#map .cluster");
        int records = Integer.parseInt(cluster.getText().strip());
        cluster.click();
        assertEquals(records, all("#panel .records li").size());
        find("#panel .records a").click();
        await(() -> find("#panel .chips").isDisplayed());
    }

    /** There are dates beyond both ends of the axis. */
    @Test
    void theLegendExplainsWhatIsBeyondTheAxis() {
        find("#tab-timeline").click();
        for (String each : List.of(".before", ".after")) {
            assertFalse(all("#timeline .mark" + each).isEmpty(), each);
            assertEquals(1, all("#timeline-legend .mark" + each).size(), each);
        }
    }

    @Test
    void aDoubtfulDateLooksDoubtful() throws IOException {
        find("#tab-timeline").click();
        for (String each : List.of(".day", ".within", ".whole", ".start-soft.end-soft", ".start-unknown", ".planned")) {
            assertFalse(all("#timeline .mark" + each).isEmpty(), each);
        }
        WebElement soft = find("#timeline .mark.start-soft");
        assertNotEquals("none", soft.getCssValue("mask-image"));
        assertFalse(soft.getDomAttribute("class").contains("day"), "it is no single day");
        screenshot("timeline");
    }

    @Test
    void whatIsShownIsDownloaded() throws IOException {
        new Select(find("#type")).selectByValue("group:DAM");
        int dams = count();
        find("#csv").click();
        String csv = downloaded("lmc-records.csv");
        assertTrue(csv.startsWith("\ufeffid,type,kind,"));
        assertEquals(dams + 1, csv.lines().count());
        assertTrue(csv.contains("\r\nxayaburi-dam,project,power,"));
        find("#geojson").click();
        JsonNode places = new ObjectMapper().readTree(downloaded("lmc-places.geojson"));
        assertEquals("FeatureCollection", places.path("type").asText());
        assertTrue(places.path("features").size() >= dams / 2);
        places.path("features")
                .forEach(each ->
                        assertEquals("power", each.at("/properties/kind").asText()));
    }

    private static String downloaded(String name) throws IOException {
        Path file = DOWNLOADS.resolve(name);
        await(() -> Files.exists(file));
        String text = Files.readString(file);
        Files.delete(file);
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void eachTextHasContrastEnough(String theme) throws IOException {
        if (theme.equals("dark")) {
            find("#theme").click();
            screenshot("dark");
        } else {
            screenshot("desktop");
        }
        for (String each : List.of("map", "timeline", "disagreements", "records")) {
            find("#tab-" + each).click();
            assertEquals(List.of(), browser.executeScript(CONTRAST), theme + ", " + each);
        }
        open(PAGE, "#funan-techo-canal");
        if (theme.equals("dark")) {
            find("#theme").click();
        }
        all("button.disputed").forEach(WebElement::click);
        assertEquals(List.of(), browser.executeScript(CONTRAST), theme + ", record");
    }

    /** The visible texts whose colour is too near that of their ground (WCAG 2.2, 1.4.3). */
    private static final String CONTRAST = """
            const numbers = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
            const light = (colour) => {
              const [r, g, b] = numbers(colour).map((n) => (n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4));
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const ground = (element) => {
              const colour = getComputedStyle(element).backgroundColor;
              return numbers(colour)[3] === 0 ? ground(element.parentElement) : colour;
            };
            return [...document.querySelectorAll('body *:not(svg *, script, noscript)')]
              .filter((each) => each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
              .map((each) => {
                const [a, b] = [light(getComputedStyle(each).color), light(ground(each))].sort((x, y) => y - x);
                return [(a + 0.05) / (b + 0.05), each.textContent.slice(0, 40)];
              })
              .filter(([ratio]) => ratio < 4.5).slice(0, 5).map((each) => each.join(' '));
            """;

    @Test
    void aPhoneShowsEverythingInItsWidth() throws IOException {
        size(390, 844);
        open(PAGE, "");
        screenshot("phone");
        for (String each : List.of("map", "timeline", "disagreements", "records")) {
            find("#tab-" + each).click();
            assertEquals(390L, browser.executeScript("return document.documentElement.scrollWidth"), each);
            screenshot("phone-" + each);
        }
        open(PAGE, "#funan-techo-canal");
        assertEquals(390L, browser.executeScript("return document.documentElement.scrollWidth"));
        screenshot("phone-record");
    }

    @Test
    void aHostileDocumentIsShownAsText() throws IOException {
        Path page = TARGET.resolve("hostile.html");
        Files.writeString(page, AtlasPage.of(Catalogues.hostile()));
        open(page, "#evil");
        assertEquals(List.of(), log(LogType.BROWSER));
        assertEquals(Catalogues.HOSTILE, find("#panel h2").getText());
        assertEquals(0, all("img, iframe, object, a[href^=javascript]").size());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.mrcmekong.org/, true",
        "http://example.org/a?b=c, true",
        "javascript:alert(1), false",
        "' javascript:alert(1)', false",
        "JaVaScRiPt:alert(1), false",
        "'data:text/html,x', false",
        "file:///etc/passwd, false",
        "//example.org, false",
        "none, false",
        "'', false",
    })
    void onlyAnAddressOfTheWebIsALink(String address, boolean isLink) {
        assertEquals(
                isLink, browser.executeScript("return webLink(arguments[0]) instanceof HTMLAnchorElement", address));
    }

    @Test
    void aCatalogueWithNothingInItIsAPageThatSaysSo() throws IOException {
        Path page = TARGET.resolve("empty.html");
        Files.writeString(page, AtlasPage.of(Catalogue.of(List.of())));
        open(page, "");
        assertEquals(0, count());
        for (String each : List.of("timeline", "disagreements", "records", "map")) {
            find("#tab-" + each).click();
        }
        assertEquals(List.of(), log(LogType.BROWSER));
    }
}
