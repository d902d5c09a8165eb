package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.core.message.Translation;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.CoreMessages;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.CatalogueSource;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.exchange.ForeignTable;
import org.lancangmekong.json.exchange.GeoJson;
import org.lancangmekong.json.message.JsonMessages;
import org.lancangmekong.json.written.Assumption;
import org.lancangmekong.json.written.Interpretation;
import org.lancangmekong.json.written.WrittenDates;
import org.lancangmekong.json.written.WrittenQuantities;

/** Nothing English is left in a message of which every template is translated, here into capitals of another alphabet. */
class PseudoLocaleTest {
    /** The templates with letters that no data has, so that what is English is seen. */
    private static final Map<String, String> PSEUDO = pseudo();

    private static final Translation TRANSLATION = key -> Optional.ofNullable(PSEUDO.get(key));

    private static final Pattern PLACE = Pattern.compile("\\{>?[A-Za-z.]+}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern SENTENCE = Pattern.compile("(?=(\\b[a-z]{2,}) ([a-z]{2,}\\b))");

    /** The words of all templates: two of them beside each other are English, if they are not from a document. */
    private static final Set<String> WORDS = words();

    private static List<MessageTemplate> templates() {
        List<MessageTemplate> all = new ArrayList<>(CoreMessages.all());
        all.addAll(JsonMessages.all());
        return all;
    }

    private static Map<String, String> pseudo() {
        Map<String, String> pseudo = new HashMap<>();
        for (MessageTemplate each : templates()) {
            Matcher place = Pattern.compile("\\{>?[A-Za-z.]+}").matcher(each.english());
            StringBuilder text = new StringBuilder();
            int from = 0;
            while (place.find()) {
                text.append(foreign(each.english().substring(from, place.start())))
                        .append(place.group());
                from = place.end();
            }
            pseudo.put(
                    each.key(),
                    text.append(foreign(each.english().substring(from))).toString());
        }
        return pseudo;
    }

    /** Full-width letters. */
    private static String foreign(String text) {
        return text.codePoints()
                .map(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (MessageTemplate each : templates()) {
            Matcher word = WORD.matcher(PLACE.matcher(each.english()).replaceAll(" "));
            while (word.find()) {
                words.add(word.group());
            }
        }
        return words;
    }

    /** Each violation is translated, and what is left in it of Latin letters is data, which is no sentence. */
    static void check(ValidationReport report, String document) {
        for (Violation each : report.violations()) {
            String data = String.join(" ", each.arguments().values());
            String message = each.message(TRANSLATION);
            Matcher word = WORD.matcher(message);
            while (word.find()) {
                // An escape such as backslash u200b is how a message shows a character of the data.
                assertTrue(
                        data.contains(word.group()) || message.contains("\\u"),
                        () -> "\"" + word.group() + "\" is English in: " + message);
            }
            each.arguments().forEach((name, value) -> {
                if (PSEUDO.containsKey(value)) {
                    assertTrue(!each.message().contains(value), () -> "a key is shown: " + each.message());
                }
                // What another library says of a file stays its own English, under this name.
                if (!document.contains(value) && !name.startsWith("cell.") && !name.endsWith(".said")) {
                    Matcher two = SENTENCE.matcher(value);
                    while (two.find()) {
                        assertTrue(
                                !WORDS.contains(two.group(1)) || !WORDS.contains(two.group(2)),
                                () -> each.rule() + " has a sentence in its argument " + name + ": " + value);
                    }
                }
            });
        }
        ValidationReport some = ValidationReport.of(report.violations());
        assertEquals(
                some.violations().size(),
                some.describe(Integer.MAX_VALUE, TRANSLATION).lines().count());
    }

    static List<Rule<?>> rules() {
        return Validator.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFailingExampleOfEachRule(Rule<?> rule) {
        List<LmcRecord> records = rule.failing();
        ValidationReport report = records.size() == 1
                ? Validator.standard().validate(records.get(0))
                : Validator.standard().validate(Catalogue.of(records));
        assertTrue(report.violations().stream().anyMatch(each -> each.rule().equals(rule.id())), "the example fails");
        StringBuilder document = new StringBuilder();
        records.forEach(each -> document.append(LmcJson.strict().write(each)).append('\n'));
        check(report, document.toString());
    }

    @Test
    void mutants() {
        LmcJson strict = LmcJson.strict().withValidator(Validator.standard());
        LmcJson lenient = LmcJson.lenient().withValidator(Validator.standard());
        Samples samples = Samples.seeded(7);
        Set<String> ids = new TreeSet<>();
        samples.records(22)
                .forEach(record -> Mutants.of(record)
                        .filter(each -> !each.isCatalogue())
                        .forEach(each -> {
                            ValidationReport report = (each.isLenient() ? lenient : strict)
                                    .tryRead(each.bytes(), LmcRecord.class)
                                    .report();
                            report.violations().forEach(violation -> ids.add(violation.rule()));
                            check(report, each.document());
                        }));
        assertTrue(ids.size() > 40, ids::toString);
    }

    /** What is wrong with patches, and with what they make of a record. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "[7]",
                "[{}]",
                "[{\"op\": 1, \"path\": \"\"}]",
                "[{\"op\": \"put\", \"path\": \"/name\"}]",
                "[{\"op\": \"add\", \"path\": \"name\", \"value\": 1}]",
                "[{\"op\": \"remove\", \"path\": \"/absent\"}]",
                "[{\"op\": \"remove\", \"path\": \"/evidence/99\"}]",
                "[{\"op\": \"add\", \"path\": \"/evidence/99\", \"value\": 1}]",
                "[{\"op\": \"add\", \"path\": \"/kind/x\", \"value\": 1}]",
                "[{\"op\": \"move\", \"from\": \"/name\", \"path\": \"/name/x\"}]",
                "[{\"op\": \"test\", \"path\": \"/kind\", \"value\": \"no\"}]",
                "[{\"op\": \"remove\", \"path\": \"\"}]",
                "{\"id\": \"another\"}",
                "{\"type\": \"phase\"}",
                "{\"kind\": null}",
                "{\"kind\": \"metro\"}",
                "{\"figures\": {\"0\": 1}}",
                "{\"schema\": \"lmc/2\"}"
            })
    void patches(String patch) {
        ValidationReport report =
                LmcJson.strict().tryPatch(Samples.seeded(7).project(1), patch).report();
        assertTrue(!report.isValid(), patch);
        check(report, patch);
    }

    /** What is wrong with layers, or worth a look. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"overlay\": \"correction\", \"type\": \"phase\", \"schema\": \"lmc/1\", \"id\": \"absent\"}",
                "{\"overlay\": \"withdrawal\", \"type\": \"phase\", \"schema\": \"lmc/1\", \"id\": \"yicmg-7\"}",
                "{\"overlay\": \"correction\", \"type\": \"event\", \"schema\": \"lmc/1\", \"id\": \"yicmg-2023\"}",
                "{\"overlay\": \"correction\", \"type\": \"event\", \"schema\": \"lmc/1\", \"id\": \"yicmg-7\", \"of\": null}",
                "{\"overlay\": \"correction\", \"type\": \"event\", \"schema\": \"lmc/1\", \"id\": \"yicmg-7\","
                        + " \"participants\": {\"remove\": [{\"role\": \"nobody\"}]}}"
            })
    void layers(String layer) throws IOException {
        CatalogueSource source = CatalogueSource.of(
                "layer.json", () -> new ByteArrayInputStream(layer.getBytes(StandardCharsets.UTF_8)));
        ValidationReport report = LmcJson.strict()
                .tryOverlay(ReferenceCatalogue.load(), List.of(source))
                .report();
        assertTrue(!report.violations().isEmpty(), layer);
        check(report, layer + "layer.json");
    }

    /** Texts that are not JSON, or not that of a project, in all ways that the reader tells apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "{",
                "[",
                "{\"a\"",
                "{\"a\" 1}",
                "{\"a\": }",
                "{\"a\": 1,}",
                "[1 2]",
                "[1,]",
                "{a: 1}",
                "{'a': 1}",
                "[01]",
                "[1.]",
                "[.5]",
                "[+1]",
                "[1e]",
                "[-]",
                "[1x]",
                "[NaN]",
                "[None]",
                "[True]",
                "\"abc",
                "\"a\nb\"",
                "\"a\\x\"",
                "\"a\\'\"",
                "\"a\\u12\"",
                "[1] 2",
                "[1],",
                "}",
                "]",
                "[}",
                "{]",
                "{\"a\":]",
                "// x",
                "# x",
                "\\\"a",
                "\u201Ca\u201D",
                "\uFF5B",
                "[\u00A0]",
                "[\u200B]",
                "[\u0000]",
                "[1;2]",
                "[1:2]",
                "{\"a\"=1}",
                "<a/>",
                "{\"a: 1}",
                "[\"a\"b\"]",
                "[@]",
                "{\n\"a\": [\n1",
                "null",
                "17",
                "\"text\"",
                "[]",
                "true",
                "{\"type\": \"projekt\"}",
                "{\"type\": \"event\"}",
                "{\"type\": 7}",
                "{}",
                "{\"type\": \"project\", \"schema\": \"lmc/9\"}",
                "{\"type\": \"project\", \"schema\": 9}",
                "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"A b\", \"name\": {\"xx_\": \"\", \"en\": 3},"
                        + " \"kind\": \"metroo\", \"when\": 3, \"figures\": {}, \"places\": [{\"lon\": \"200\"}]}",
                "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"a\", \"name\": {}, \"nam\": 1, \"kind\": \"MW\","
                        + " \"history\": [{\"event\": \"opened\", \"date\": \"2016-13\"}, {\"date\": \"2016-02-30\"},"
                        + " {\"event\": \"opened\", \"date\": \"2016/2015\"}, {\"event\": \"opened\", \"date\": \"x\"}]}",
                "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"a\", \"name\": {\"en\": \"a\"}, \"kind\": \"bridge\","
                        + " \"figures\": [{\"indicator\": \"length\", \"basis\": \"at-date\", \"value\": {\"unit\": \"km\"}},"
                        + " {\"indicator\": \"length\", \"basis\": \"at-date\", \"value\": {\"least\": \"2\", \"most\": \"1\", \"unit\": \"km\"}},"
                        + " {\"indicator\": \"length\", \"basis\": \"at-date\", \"value\": {\"orderOf\": \"5\", \"unit\": \"km\"}},"
                        + " {\"indicator\": \"length\", \"basis\": \"at-date\", \"value\": {\"is\": \"1e5\", \"unit\": \"km\"}}],"
                        + " \"evidence\": [{\"source\": \"s\", \"about\": [\"x\", \"\", \"/a~2\"]}]}"
            })
    void whatIsNoProject(String text) {
        check(LmcJson.strict().tryRead(text, Project.class).report(), text);
        check(LmcJson.strict().tryRead(text, LmcRecord.class).report(), text);
        check(LmcJson.lenient().tryRead(text, LmcRecord.class).report(), text);
        check(GeoJson.standard().tryRead(text).report(), text);
        check(ForeignTable.tryParse(text).report(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"FeatureCollection\", \"x\": 1, \"features\": [{\"type\": \"Feature\", \"geometry\": 3}, 4,"
                        + " {\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [\"a\", 1]},"
                        + " \"properties\": {\"record\": \"a\", \"pointer\": \"\", \"z\": 1}}]}",
                "{\"type\": \"project\", \"columns\": [{\"name\": \"a\", \"to\": \"/kind\", \"read\": \"cod\"}, 3,"
                        + " {\"name\": \"b\", \"to\": \"/when\", \"read\": \"date\", \"dayFirst\": true, \"monthFirst\": true,"
                        + " \"fiscalYear\": {\"first\": 13}, \"z\": 1}], \"blanks\": [1], \"constants\": {\"/id\": 1}, \"sorce\": \"a\"}"
            })
    void otherDocuments(String text) {
        check(GeoJson.standard().tryRead(text).report(), text);
        check(ForeignTable.tryParse(text).report(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "03/04/2021",
                "2016-13",
                "2564",
                "31 April 2024",
                "mid-2022",
                "FY2020",
                "2019-20",
                "10\u00B2",
                "5",
                "5 km 6",
                "1,234 km",
                "$5",
                "more than 5 to 6 km",
                "5 bloks",
                "1.2 m USD",
                "2021 BE",
                "13/2021"
            })
    void whatPeopleWrite(String text) {
        List<Interpretation<?>> all = List.of(
                WrittenDates.points().read(text),
                WrittenDates.periods().read(text),
                WrittenQuantities.standard().read(text));
        for (Interpretation<?> each : all) {
            each.problemMessage().ifPresent(problem -> assertPseudo(problem.text(TRANSLATION), problem.data()));
            for (Assumption assumption : each.assumptions()) {
                assertPseudo(
                        assumption.message().text(TRANSLATION),
                        assumption.message().data());
            }
        }
    }

    private static void assertPseudo(String text, Map<String, String> data) {
        data.values().stream()
                .filter(PSEUDO::containsKey)
                .forEach(key -> assertTrue(!text.contains(key), () -> "a key is shown: " + text));
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            assertTrue(String.join(" ", data.values()).contains(word.group()), () -> "English: " + text);
        }
    }
}
