package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;

/**
 * No text of a document can forge a line of a report, turn it around, hide in it or make it long (CWE-117), wherever in the
 * document it is.
 */
class HostileTextProperties {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** What no problem exceeds, not even one with a dozen of long names that consist of what must be escaped. */
    private static final int LONGEST = 20_000;

    private static final String FORGED = "x\nERROR LMC-REF-001 at /forged: the record was deleted";

    private static final String START = "{\"type\":\"project\",\"schema\":\"lmc/1\",\"id\":\"bridge\",";
    private static final String SOUND = START + "\"name\":{\"en\":\"Bridge\"},\"kind\":\"road\"";

    /** Documents in which <T> is the text as a JSON string, and <R> the text itself. */
    private static final List<String> PLACES = List.of(
            SOUND + ",<T>:1}",
            SOUND + ",<T>:1,<T>:2}",
            SOUND + ",\"extra\":{<T>:1,<T>:2}}",
            SOUND + ",\"a\":{<T>:{<T>:{<T>:[{\"b\":1,\"b\":2}]}}}}",
            SOUND + ",\"evidence\":[{\"source\":\"s\",<T>:1}]}",
            SOUND + ",\"evidence\":[{\"source\":<T>}]}",
            SOUND + ",\"evidence\":[{\"source\":\"s\",\"about\":[<T>]}]}",
            SOUND + ",\"evidence\":[{\"source\":\"s\",\"about\":[<P>]}]}",
            SOUND + ",\"evidence\":[{\"source\":\"s\",\"about\":[\"/name\"],\"says\":{<T>:1}}]}",
            SOUND + ",\"evidence\":[{\"source\":\"s\",\"about\":[\"/name/en\"],\"says\":<T>}]}",
            SOUND + ",\"evidence\":[{\"source\":\"s\",\"about\":[\"/kind\"],\"says\":<T>}]}",
            SOUND + ",\"history\":[{\"event\":<T>,\"date\":<T>}]}",
            SOUND + ",\"figures\":[{\"indicator\":<T>,\"value\":{\"is\":<T>,\"unit\":<T>}}]}",
            SOUND + ",\"places\":[{\"country\":<T>,\"lon\":<T>}]}",
            SOUND + ",\"complete\":[<T>]}",
            SOUND + ",\"tags\":5,\"places\":<T>}",
            START + "\"name\":{\"en\":\"a\",<T>:\"b\"},\"kind\":\"road\"}",
            START + "\"name\":{<T>:\"b\",<T>:\"b\"},\"kind\":\"road\"}",
            START + "\"name\":{\"en\":<T>},\"kind\":<T>}",
            "{\"type\":<T>,\"schema\":\"lmc/1\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}",
            "{\"type\":\"project\",\"schema\":<T>,\"id\":<T>,\"name\":{\"en\":\"A\"}}",
            "{\"type\":\"source\",\"schema\":\"lmc/1\",\"id\":\"a\",\"name\":{\"en\":<T>},\"publisher\":<T>,\"url\":<T>}",
            "[" + START + "\"name\":{\"en\":<T>},\"kind\":\"road\"}," + START.replace("bridge", "other")
                    + "\"name\":{\"en\":<T>},\"kind\":\"road\"}]",
            SOUND + "} <T>",
            SOUND + "} <R>",
            SOUND + ",<R>:1}",
            SOUND + ",\"a\":<R>}",
            SOUND + ",<T> 1}",
            SOUND + ",<T>:01}",
            SOUND + ",\"a\":\"<R>\"}",
            "<R>");

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                FORGED,
                "a",
                "project",
                "\"",
                "\\",
                "/",
                "~0",
                " ",
                "{a}",
                "\r\n",
                "\u001b[2J",
                "\0",
                "\u007f",
                "\u0085",
                "\u00ad",
                "\u200b",
                "\u202e",
                "\u2028",
                "\u2066",
                "\ufeff",
                "\u3164",
                "\ud83d",
                "\ud83d\ude00",
                "\u1797\u17d2");
        Arbitrary<String> text = Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(4)
                .map(all -> String.join("", all));
        return Combinators.combine(text, Arbitraries.of(1, 1, 1, 1, 300)).as(String::repeat);
    }

    private static String json(String text) {
        return text.chars()
                .mapToObj(c -> c > ' ' && c <= '~' && c != '"' && c != '\\'
                        ? Character.toString(c)
                        : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static byte[] document(String place, String text) {
        return place.replace("<T>", json(text))
                .replace("<P>", json("/" + text.replace("~", "~0")))
                .replace("<R>", text)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void isOneShortLine(String shown) {
        assertFalse(HIDDEN.matcher(shown).find(), () -> "hidden characters in " + json(shown));
        assertTrue(shown.length() < LONGEST, () -> shown.length() + " characters: " + shown);
    }

    private static void hasOneLineForEach(ValidationReport report) {
        for (Violation each : report.violations()) {
            isOneShortLine(each.toString());
            isOneShortLine(each.message());
        }
        assertEquals(
                Math.max(1, report.violations().size()),
                report.toString().lines().count());
        ProblemSummary.Collector summary = ProblemSummary.collector();
        summary.add(report);
        summary.summary().toString().lines().forEach(HostileTextProperties::isOneShortLine);
        assertEquals(
                1
                        + summary.summary().groups().stream()
                                .mapToLong(each -> 1 + each.examples().size())
                                .sum(),
                summary.summary().toString().lines().count());
    }

    @Property(tries = 200)
    void noTextOfADocumentMakesALine(@ForAll("hostile") String text) throws IOException {
        for (String each : PLACES) {
            byte[] document = document(each, text);
            for (LmcJson json : List.of(LmcJson.strict(), LmcJson.lenient())) {
                ReadResult<LmcRecord> result =
                        json.withValidator(Validator.standard()).tryRead(document, LmcRecord.class);
                hasOneLineForEach(result.report());
                if (!result.report().isValid()) {
                    LmcJsonException thrown = assertThrows(LmcJsonException.class, result::orThrow);
                    thrown.getMessage().lines().forEach(HostileTextProperties::isOneShortLine);
                    assertTrue(thrown.getMessage().lines().count() <= 6);
                }
            }
        }
    }

    /** Rules about several records, whose names and publishers reach their messages. */
    @Property(tries = 30)
    void noTextOfACatalogueMakesALine(@ForAll("hostile") String text) throws IOException {
        Path directory = Files.createTempDirectory("hostile");
        Path file = directory.resolve("records.json");
        for (String each : PLACES) {
            Files.write(file, document(each, text));
            hasOneLineForEach(LmcJson.lenient()
                    .withValidator(Validator.standard())
                    .tryReadCatalogue(List.of(file))
                    .report());
        }
        Files.delete(file);
        Files.delete(directory);
    }

    private static final String ADVICE = "; an extension has a namespace, such as \"org.example:kind\"";

    @Example
    void aNameIsShownAsWhatItIs() {
        assertEquals(
                List.of(
                        "ERROR LMC-JSN-005 at \"/o\\u200bf\" (line 1, column 87): unknown member \"o\\u200bf\" in project"
                                + ADVICE,
                        "ERROR LMC-JSN-005 at \"/x\\u000aERROR LMC-REF-001 at ~1forged: the record was deleted\""
                                + " (line 1, column 95): unknown member"
                                + " \"x\\u000aERROR LMC-REF-001 at /forged: the record was deleted\" in project"
                                + ADVICE),
                LmcJson.strict()
                        .tryRead(document(SOUND + ",\"o\u200bf\":1,<T>:1}", FORGED), LmcRecord.class)
                        .report()
                        .toString()
                        .lines()
                        .toList());
    }

    @Example
    void aLongNameMakesAShortProblem() {
        String shown = "x".repeat(60) + "...";
        assertEquals(
                "ERROR LMC-JSN-005 at /" + shown + " (line 1, column 87): unknown member \"" + shown
                        + "\" (200000 characters) in project" + ADVICE,
                LmcJson.strict()
                        .tryRead(document(SOUND + ",<T>:1}", "x".repeat(200_000)), LmcRecord.class)
                        .report()
                        .toString());
    }
}
