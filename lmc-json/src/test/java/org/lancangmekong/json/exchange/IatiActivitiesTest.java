package org.lancangmekong.json.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Projects and programmes as IATI activities: what is written, what is reported, and that what is written is valid. */
class IatiActivitiesTest {
    private static final IatiOptions OPTIONS = new IatiOptions(
            "XM-EXAMPLE", "80", LocalizedText.of("en", "Example Institute"), "XM-EXAMPLE-LMC-", "en", "USD");

    private static final IatiActivities IATI = IatiActivities.of(OPTIONS).withMaxLosses(Integer.MAX_VALUE);

    private static final String COMPANY = """
            {"schema": "lmc/1", "type": "organization", "id": "railway-company", "name": {"en": "Railway Company", "lo": "ບໍລິສັດ"},
             "evidence": [{"source": "s"}], "kind": "government", "identifiers": [{"scheme": "iati-organisation", "id": "LA-RAIL-1"}]}
            """;

    private static final String RAILWAY = """
            {"schema": "lmc/1", "type": "project", "id": "railway", "name": {"en": "Railway", "zh-Hans": "铁路"},
             "evidence": [{"source": "s"}], "summary": {"en": "A railway & a <bridge>."}, "complete": ["places"],
             "identifiers": [{"scheme": "iati-activity", "id": "XM-OTHER-1", "url": "https://example.org/1"}], "kind": "railway", "partOf": "corridor", "connectivity": "hard", "modes": ["rail"], "areas": ["connectivity", "water-resources"],
             "participants": [
               {"role": "host", "country": "LA", "evidence": [{"source": "s"}]},
               {"role": "host", "country": "CN"},
               {"role": "funder", "country": "CN"},
               {"role": "contractor", "actor": "railway-company", "period": "2016/2021"},
               {"role": "owner", "actor": "nobody-knows"},
               {"role": "lender", "country": "CN", "actorKind": "enterprise"},
               {"role": "secretary-general", "person": {"en": "Somebody"}}],
             "places": [{"name": {"en": "Boten"}, "country": "LA", "role": "via", "identifiers": [{"scheme": "geonames", "id": "1665196"}], "lon": "101.70", "lat": "21.18", "precision": "locality"}],
             "history": [
               {"event": "ground-broken", "date": "2015-12-02", "status": "approved"},
               {"event": "construction-started", "date": "2016-12-25", "status": "implementing", "note": {"en": "a note"}},
               {"event": "completed", "date": "2021-10", "planned": true},
               {"event": "opened", "date": "2021-12-03", "status": "operating"}],
             "figures": [
               {"indicator": "length", "value": {"is": "1035", "unit": "km"}, "basis": "at-date"},
               {"indicator": "passengers", "value": {"is": "8.50", "unit": "person"}, "basis": "in-period", "when": "2022", "country": "LA",
                "note": {"en": "both ways"}},
               {"indicator": "freight", "value": {"about": "5", "unit": "t"}, "basis": "cumulative", "when": "2022-12-03", "planned": true},
               {"indicator": "freight", "value": {"moreThan": "5", "unit": "t"}, "basis": "cumulative", "when": "2022-12-03"},
               {"indicator": "freight", "value": {"is": "5", "unit": "t"}, "basis": "cumulative", "when": "2022-12"},
               {"indicator": "freight", "value": {"is": "5", "unit": "t"}, "basis": "cumulative"}]}
            """;

    private static Catalogue catalogue(String... records) {
        return Catalogue.of(Stream.of(records)
                .map(each -> LmcJson.strict().read(each, LmcRecord.class))
                .toList());
    }

    private static byte[] write(Catalogue catalogue) {
        return write(IATI, catalogue);
    }

    private static byte[] write(IatiActivities form, Catalogue catalogue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            form.write(catalogue, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static LossReport losses(Catalogue catalogue) throws IOException {
        return IATI.write(catalogue, OutputStream.nullOutputStream());
    }

    @Test
    void writesAnActivity() throws IOException {
        byte[] xml = write(catalogue(RAILWAY, COMPANY));
        assertEquals(
                Files.readString(Path.of("src/test/resources/org/lancangmekong/json/exchange/railway.xml")),
                new String(xml, StandardCharsets.UTF_8));
        assertEquals(List.of(), IatiRules.problems(xml));
        assertValidBySchema(xml);
    }

    @Test
    void reportsWhatItDoesNotWrite() throws IOException {
        assertEquals(
                """
                railway at /evidence/0: {"source":"s"} was left out, since the format has no place for it
                railway at /identifiers/0/url: "https://example.org/1" was left out, since the format has no place for it
                railway at /complete/0: "places" was left out, since the format has no place for it
                railway at /participants/0/evidence/0: {"source":"s"} was left out, since the format has no place for it
                railway at /participants/3/role: "contractor" was written as "4 Implementing", since the format cannot say it exactly
                railway at /participants/3/actor: "railway-company" was written as "Railway Company", since the format cannot say it exactly
                railway at /participants/3/period: "2016/2021" was left out, since the format has no place for it
                railway at /participants/4: {"role":"owner","actor":"nobody-knows"} was left out, since the format takes a name, and none is known
                railway at /participants/5: {"role":"lender","country":"CN","actorKind":"enterprise"} was left out, since the format takes a name, and none is known
                railway at /participants/6: {"role":"secretary-general","person":{"en":"Somebody"}} was left out, since the format's code list has no code for it
                railway at /places/0/precision: "locality" was written as "2 Approximate", since the format cannot say it exactly
                railway at /history/0: {"event":"ground-broken","date":"2015-12-02","status":"approved"} was left out, since the format takes one such value, and another was written
                railway at /history/1/status: "implementing" was left out, since the format takes one such value, and another was written
                railway at /history/1/note: {"en":"a note"} was left out, since the format has no place for it
                railway at /history/2: {"event":"completed","date":"2021-10","planned":true} was left out, since the format takes only full days, and the date is not one known day
                railway at /history/3/status: "operating" was written as "3 Finalisation", since the format cannot say it exactly
                railway at /figures/0: {"indicator":"length","value":{"is":"1035","unit":"km"},"basis":"at-date"} was left out, since the format has no place for it
                railway at /figures/2/value: {"about":"5","unit":"t"} was written as "5 t", since the format cannot say it exactly
                railway at /figures/3: {"indicator":"freight","value":{"moreThan":"5","unit":"t"},"basis":"cumulative","when":"2022-12-03"} was left out, since the format takes only exact numbers
                railway at /figures/4: {"indicator":"freight","value":{"is":"5","unit":"t"},"basis":"cumulative","when":"2022-12"} was left out, since the format takes only full days, and the date is not one known day
                railway at /figures/5: {"indicator":"freight","value":{"is":"5","unit":"t"},"basis":"cumulative"} was left out, since the format requires a date, and none is known
                railway-company: the record was left out, since the format has no place for it
                """,
                losses(catalogue(RAILWAY, COMPANY))
                        .describe(100)
                        .lines()
                        .skip(1)
                        .map(each -> each + "\n")
                        .reduce("", String::concat));
    }

    /** What is taken out of a record that has all, and what the report says then. */
    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("\"summary\": {\"en\": \"A railway & a <bridge>.\"}, ", "", "a summary"),
                Arguments.of("\"summary\": {\"en\": \"A", "\"summary\": {\"en\": \"\\u0001A", "a summary"),
                Arguments.of(
                        "\"name\": {\"en\": \"Railway\", \"zh-Hans\": \"铁路\"}",
                        "\"name\": {\"en\": \"\\u0000\"}",
                        "a name that XML can carry"),
                Arguments.of("\"2016-12-25\"", "\"2014-12~\"", ""),
                Arguments.of("\"2016-12-25\"", "\"2022-12-25\"", "an end that is not before its start"),
                Arguments.of(
                        "\"funder\", \"country\": \"CN\"},\n   {\"role\": \"contractor\", \"actor\": \"railway-company\"",
                        "\"attendee\", \"country\": \"CN\"},\n   {\"role\": \"contractor\", \"actor\": \"another\"",
                        "an organization or country that pays for it, answers for it or carries it out"),
                Arguments.of(
                        ", \"status\": \"approved\"},\n   {\"event\": \"construction-started\", \"date\": \"2016-12-25\", \"status\": \"implementing\"",
                        "},\n   {\"event\": \"construction-started\", \"date\": \"2016-12-25\"",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void leavesOutARecordThatLacksWhatIsRequired(String from, String to, String lacks) throws IOException {
        assertTrue(RAILWAY.contains(from), from);
        Catalogue changed = catalogue(RAILWAY.replace(from, to), COMPANY);
        Loss first = losses(changed).losses().get(0);
        if (lacks.isEmpty()) {
            // Something else of the record is still enough.
            assertFalse(first.pointer().isRoot());
            assertEquals(List.of(), IatiRules.problems(write(changed)));
        } else {
            assertEquals(LossReason.INCOMPLETE_RECORD, first.reason());
            assertEquals(lacks, first.detail().orElseThrow());
            assertTrue(first.pointer().isRoot());
            assertEquals(
                    LmcJson.strict().write(changed.projects().get(0)),
                    first.value().toString());
            assertArrayEquals(new byte[0], write(changed), "nothing can be written");
        }
    }

    @Test
    void saysAllThatARecordLacks() throws IOException {
        Catalogue bare = catalogue("""
                {"schema": "lmc/1", "type": "programme", "id": "p", "name": {"en": "P"}, "evidence": [{"source": "s"}], "kind": "scheme"}
                """);
        assertEquals(
                "p: the record was left out, since it lacks what the format requires: a summary; an organization or country that"
                        + " pays for it, answers for it or carries it out; a country; a status; a start on one known day",
                losses(bare).losses().get(0).toString());
    }

    @Test
    void replacesAFileOnlyByAValidOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("activities.xml");
        IATI.write(catalogue(RAILWAY, COMPANY), file);
        byte[] before = Files.readAllBytes(file);
        assertArrayEquals(write(catalogue(RAILWAY, COMPANY)), before);
        LossReport report = IATI.write(catalogue(COMPANY), file);
        assertEquals(1, report.recordsLeftOut());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void saysWhatTheOptionsSay() {
        IatiOptions all =
                OPTIONS.asSecondaryReporter().withGenerated(OffsetDateTime.parse("2025-11-28T10:00:00+07:00"));
        String xml = new String(write(IatiActivities.of(all), catalogue(RAILWAY, COMPANY)), StandardCharsets.UTF_8);
        assertTrue(
                xml.contains("<iati-activities version=\"2.03\" generated-datetime=\"2025-11-28T10:00:00+07:00\">"),
                xml);
        assertTrue(xml.contains("<reporting-org ref=\"XM-EXAMPLE\" type=\"80\" secondary-reporter=\"1\">"), xml);
    }

    static Stream<List<String>> wrongOptions() {
        return Stream.of(
                List.of("", "80", "-x", "en", "USD"),
                List.of("a b", "80", "a b-x", "en", "USD"),
                List.of("a/b", "80", "a/b-x", "en", "USD"),
                List.of("a", "8", "a-x", "en", "USD"),
                List.of("a", "80", "b-x", "en", "USD"),
                List.of("a", "80", "a-?", "en", "USD"),
                List.of("a", "80", "a", "en", "USD"),
                List.of("a", "80", "a-x", "e_n", "USD"),
                List.of("a", "80", "a-x", "en", "usd"));
    }

    @ParameterizedTest
    @MethodSource("wrongOptions")
    void refusesOptionsThatMakeNoValidFile(List<String> options) {
        assertThrows(
                InvalidValueException.class,
                () -> new IatiOptions(
                        options.get(0),
                        options.get(1),
                        LocalizedText.of("en", "x"),
                        options.get(2),
                        options.get(3),
                        options.get(4)));
        assertThrows(
                InvalidValueException.class,
                () -> new IatiOptions("a", "80", LocalizedText.of("en", "\u0000"), "a-x", "en", "USD"));
        assertThrows(
                InvalidValueException.class,
                () -> OPTIONS.withGenerated(
                        OffsetDateTime.parse("2025-11-28T10:00:00+07:00").withYear(0)));
    }

    /** A writer with a buffer must not part the two halves of a character. */
    @Test
    void keepsEveryCharacterWhereverItFalls() {
        for (int i = 0; i < 9; i++) {
            String summary = "x".repeat(8_180 + i) + "😀".repeat(5_000) + "\r\n\t \u0085 \u2028 ]]> &amp; \r";
            Catalogue one = Catalogue.of(List.of(LmcJson.strict().read(RAILWAY, Project.class).toBuilder()
                    .summary(LocalizedText.of("en", summary))
                    .build()));
            assertEquals(summary, narrativeOf(one));
        }
    }

    private static String narrativeOf(Catalogue one) {
        Element activity = IatiRules.children(IatiRules.parse(write(one)).getDocumentElement())
                .get(0);
        return IatiRules.text(IatiRules.all(activity, "description").get(0), "narrative");
    }

    @Test
    void theReferenceCatalogueBecomesValidActivities() throws IOException {
        byte[] xml = write(ReferenceCatalogue.load());
        assertEquals(List.of(), IatiRules.problems(xml));
        assertArrayEquals(xml, write(ReferenceCatalogue.load()));
        LossReport report = losses(ReferenceCatalogue.load());
        int activities =
                IatiRules.children(IatiRules.parse(xml).getDocumentElement()).size();
        assertEquals(ReferenceCatalogue.load().size(), activities + report.recordsLeftOut());
    }

    /** By the schemas of IATI, which this project does not keep: {@code -Dlmc.judges} names the folder that holds {@code iati/*.xsd}. */
    @Test
    void theReferenceCatalogueIsValidByTheSchemaOfIati() throws IOException {
        assumeTrue(System.getProperty("lmc.judges") != null, "needs the schemas of IATI: -Dlmc.judges=<folder>");
        assertValidBySchema(write(ReferenceCatalogue.load()));
    }

    private static void assertValidBySchema(byte[] xml) throws IOException {
        String judges = System.getProperty("lmc.judges");
        if (judges == null) {
            return;
        }
        try {
            SchemaFactory.newDefaultInstance()
                    .newSchema(Path.of(judges, "iati", "iati-activities-schema.xsd")
                            .toFile())
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
