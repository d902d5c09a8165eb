package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;

/** Layers as JSON, laid over a catalogue. */
class OverlayFilesTest {
    private static final RecordId RAILWAY = RecordId.of("railway");

    private static final String BASE = """
            [{"type": "project", "schema": "lmc/1", "id": "railway", "name": {"en": "Railway", "lo": "ທາງລົດໄຟ"},
              "evidence": [{"source": "s1"}, {"source": "s2", "note": "a remark"}], "summary": {"en": "A railway."},
              "kind": "railway", "areas": ["connectivity", "water-resources"],
              "figures": [{"indicator": "length", "value": {"about": "10", "lessThan": "10", "unit": "km"}, "basis": "at-date"},
                          {"indicator": "length", "value": {"is": "7", "unit": "km"}, "basis": "at-date", "country": "LA",
                           "evidence": [{"source": "s1"}]}],
              "org.example:kind": {"a": 1}},
             {"type": "project", "schema": "lmc/1", "id": "bridge", "name": {"en": "Bridge"}, "evidence": [{"source": "s1", "about": ["/summary"]}],
              "formerIds": ["old-bridge"], "kind": "bridge"},
             {"type": "source", "schema": "lmc/1", "id": "s1", "name": {"en": "One"}, "publisher": "A publisher",
              "published": "2024-01-02", "language": "en"},
             {"type": "source", "schema": "lmc/1", "id": "s2", "name": {"en": "Two"}, "publisher": "A publisher",
              "published": "2024-01-03", "language": "en"}]
            """;

    private static CatalogueSource source(String name, String json) {
        return CatalogueSource.of(name, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Catalogue base() {
        try {
            return LmcJson.strict().readCatalogueFrom(List.of(source("base.json", BASE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadResult<Overlay> lay(LmcJson json, String... layers) throws IOException {
        List<CatalogueSource> sources = new ArrayList<>();
        for (String each : layers) {
            sources.add(source("layer-" + (sources.size() + 1) + ".json", each));
        }
        return json.tryOverlay(base(), sources);
    }

    private static String correction(String members) {
        return "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"railway\", \"overlay\": \"correction\", "
                + members + "}";
    }

    // ------------------------------------------------------------------------------------------ corrections

    private static Arguments change(String members, String... lines) {
        return Arguments.of(members, String.join("\n", lines));
    }

    static List<Arguments> changes() {
        return List.of(
                change("\"kind\": \"road\"", "~ /railway/kind: railway -> road"),
                change("\"summary\": null", "~ /railway/summary: {en=A railway.} -> -"),
                change("\"name\": {\"zh-Hans\": \"铁路\"}", "~ /railway/name/zh-Hans: - -> 铁路"),
                change("\"name\": {\"lo\": null}", "~ /railway/name/lo: ທາງລົດໄຟ -> -"),
                change(
                        "\"name\": {\"LO\": null, \"EN\": \"Line\"}",
                        "~ /railway/name/en: Railway -> -",
                        "~ /railway/name/lo: ທາງລົດໄຟ -> -",
                        "~ /railway/name/EN: - -> Line"),
                change("\"areas\": [\"connectivity\"]", "~ /railway/areas/1: water-resources -> -"),
                change("\"areas\": {\"remove\": [\"connectivity\"]}", "~ /railway/areas/0: connectivity -> -"),
                change(
                        "\"areas\": {\"add\": [\"production-capacity\"]}",
                        "~ /railway/areas/2: - -> production-capacity"),
                change("\"areas\": []", "~ /railway/areas: [connectivity, water-resources] -> -"),
                change(
                        "\"evidence\": {\"remove\": [{\"source\": \"s2\"}], \"add\": [{\"source\": \"s1\", \"at\": \"p3\"}]}",
                        "~ /railway/evidence/1: - -> Evidence{source=s1, at=p3, about=[], stance=supports, extensions={}}",
                        "~ /railway/evidence/1: Evidence{source=s2, about=[], stance=supports, note=a remark, extensions={}}"
                                + " -> -"),
                change(
                        "\"evidence\": {\"change\": [{\"where\": {\"note\": null}, \"to\": {\"note\": \"seen\"}}]}",
                        "~ /railway/evidence/0/note: - -> seen"),
                // A quantity is replaced whole: "about" does not stay beside "is".
                change(
                        "\"figures\": {\"change\": [{\"where\": {\"country\": null}, \"to\": {\"value\": {\"is\": \"11\","
                                + " \"unit\": \"km\"}}}]}",
                        "~ /railway/figures/0/value/is: - -> 11",
                        "~ /railway/figures/0/value/lessThan: 10 -> -",
                        "~ /railway/figures/0/value/about: 10 -> -"),
                change(
                        "\"figures\": {\"change\": [{\"where\": {\"country\": \"LA\"}, \"to\": {\"planned\": true,"
                                + " \"evidence\": {\"add\": [{\"source\": \"s2\"}]}, \"org.example:x\": 1}}]}",
                        "~ /railway/figures/1/planned: - -> true",
                        "~ /railway/figures/1/evidence/1: - -> Evidence{source=s2, about=[], stance=supports, extensions={}}",
                        "~ /railway/figures/1/org.example:x: - -> 1"),
                change("\"org.example:kind\": null", "~ /railway/org.example:kind: {\"a\":1} -> -"),
                change("\"org.example:kind\": [2]", "~ /railway/org.example:kind: {\"a\":1} -> [2]"),
                change("\"otherNames\": {\"add\": []}", "changes nothing"),
                change("\"otherNames\": null", "changes nothing"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aCorrectionChangesWhatItNames(String members, String lines) throws IOException {
        Overlay overlay = lay(LmcJson.strict(), correction(members)).orThrow();
        assertEquals("layer \"layer-1.json\"\n" + lines, overlay.toString());
        Project before = base().find(RAILWAY, Project.class).orElseThrow();
        boolean same = before.equals(overlay.catalogue().find(RAILWAY).orElseThrow());
        assertEquals(lines.equals("changes nothing"), same);
        assertEquals(same, overlay.report().toString().contains("LMC-OVL-007"));
    }

    /** A whole record, as it is read elsewhere, is added or replaces; what stays the same comes from the base. */
    @Test
    void aWholeRecordIsAddedOrReplaces() throws IOException {
        String again = BASE.replace("A railway.", "Another.").replace("\"id\": \"bridge\"", "\"id\": \"bridge-2\"");
        Overlay overlay = lay(LmcJson.strict(), again.replace("[\"old-bridge\"]", "[\"older-bridge\"]"))
                .orThrow();
        assertEquals(
                "layer \"layer-1.json\"\n+ /bridge-2\n~ /railway/summary/en: A railway. -> Another.",
                overlay.toString());
        assertEquals(Optional.empty(), overlay.provenance(RAILWAY, Pointer.parse("/name/en")));
        assertEquals(Optional.of("layer-1.json"), overlay.provenance(RAILWAY, Pointer.parse("/summary/en")));
    }

    @Test
    void aWithdrawalTakesARecordAway() throws IOException {
        String layer =
                "{\"overlay\": \"withdrawal\", \"id\": \"old-bridge\", \"schema\": \"lmc/1\", \"type\": \"project\"}";
        Overlay overlay = lay(LmcJson.strict(), layer).orThrow();
        assertEquals("layer \"layer-1.json\"\n- /bridge", overlay.toString());
        assertEquals(
                "INFO LMC-OVL-006 at /old-bridge (layer-1.json, line 1, column 1): layer \"layer-1.json\" calls a record"
                        + " \"old-bridge\" that was renamed to \"bridge\"; use its present id",
                lay(LmcJson.strict(), layer).report().toString());
    }

    @Test
    void theLaterLayerWins() throws IOException {
        ReadResult<Overlay> result = lay(
                LmcJson.strict(),
                correction("\"summary\": {\"en\": \"First.\"}"),
                correction("\n\"summary\": {\"en\": \"Second.\"}"));
        assertEquals(
                "INFO LMC-OVL-005 at /railway/summary/en (layer-2.json, line 2, column 19): layer \"layer-2.json\" changes"
                        + " what layer \"layer-1.json\" had set; the later layer wins",
                result.report().toString());
        assertEquals(Optional.of("layer-2.json"), result.orThrow().provenance(RAILWAY, Pointer.parse("/summary/en")));
    }

    // ---------------------------------------------------------------------------------------------- faults

    private static Arguments fault(String members, String... problems) {
        return Arguments.of(correction(members), String.join("\n", problems));
    }

    static List<Arguments> faults() {
        return List.of(
                fault(
                        "\"kin\": \"road\"",
                        "ERROR LMC-JSN-005 at /kin (layer-1.json, line 1, column 82): unknown member \"kin\" in project (did"
                                + " you mean \"kind\"?)"),
                fault(
                        "\"kind\": null",
                        "ERROR LMC-JSN-011 at /kind (layer-1.json, line 1, column 90): required member \"kind\" cannot be"
                                + " removed"),
                fault(
                        "\"kind\": \"highwai\", \"areas\": \"connectivity\"",
                        "ERROR LMC-JSN-009 at /kind",
                        "ERROR LMC-JSN-007 at /areas"),
                fault("\"kind\": \"road\", \"kind\": \"road\"", "ERROR LMC-JSN-006 at /kind"),
                fault("\"name\": {\"l o\": \"x\"}", "ERROR LMC-JSN-008 at \"/name/l o\""),
                fault("\"name\": {\"lo\": 1}", "ERROR LMC-JSN-007 at /name/lo"),
                fault("\"name\": {\"en\": null, \"lo\": null}", "ERROR LMC-JSN-011 at /railway/name"),
                fault(
                        "\"figures\": {\"chance\": []}",
                        "ERROR LMC-JSN-005 at /figures/chance (layer-1.json, line 1, column 94): unknown member \"chance\" in"
                                + " the correction of a list: expected add, change or remove"),
                fault("\"areas\": {\"change\": []}", "ERROR LMC-JSN-005 at /areas/change"),
                fault("\"figures\": {\"change\": {}}", "ERROR LMC-JSN-007 at /figures/change"),
                fault("\"figures\": {\"change\": [1]}", "ERROR LMC-JSN-007 at /figures/change/0"),
                fault(
                        "\"figures\": {\"change\": [{\"when\": {}}]}",
                        "ERROR LMC-JSN-004 at /figures/change/0",
                        "ERROR LMC-JSN-004 at /figures/change/0",
                        "ERROR LMC-JSN-005 at /figures/change/0/when"),
                fault(
                        "\"figures\": {\"change\": [{\"where\": {\"lenght\": 1}, \"to\": {\"value\": null}}]}",
                        "ERROR LMC-JSN-005 at /figures/change/0/where/lenght",
                        "ERROR LMC-JSN-011 at /figures/change/0/to/value"),
                fault(
                        "\"figures\": {\"remove\": [1], \"add\": [{}]}",
                        "ERROR LMC-JSN-007 at /figures/remove/0",
                        "ERROR LMC-JSN-004 at /figures/add/0",
                        "ERROR LMC-JSN-004 at /figures/add/0",
                        "ERROR LMC-JSN-004 at /figures/add/0"),
                fault(
                        "\"figures\": {\"remove\": [{\"indicator\": \"length\"}]}",
                        "ERROR LMC-JSN-011 at /railway/figures (layer-1.json, line 1, column 105): 2 elements match; name more"
                                + " of their members"),
                fault(
                        "\"figures\": {\"remove\": [{\"indicator\": \"width\"}]}",
                        "ERROR LMC-JSN-011 at /railway/figures (layer-1.json, line 1, column 105): no element matches"),
                fault(
                        "\"figures\": {\"remove\": [{\"country\": \"LA\"}, {\"country\": \"LA\"}]}",
                        "ERROR LMC-JSN-011 at /railway/figures (layer-1.json, line 1, column 124): another correction in this"
                                + " list has matched the same element"),
                fault(
                        "\"figures\": {\"change\": [{\"where\": {\"country\": \"LA\"}, \"to\": {\"evidence\": {\"remove\":"
                                + " [{\"source\": \"s2\"}]}}}]}",
                        "ERROR LMC-JSN-011 at /railway/figures/1/evidence"),
                fault(
                        "\"figures\": {\"change\": [{\"where\": {\"org.example:none\": 1}, \"to\": {}}]}",
                        "ERROR LMC-JSN-011 at /railway/figures"),
                fault("\"place\": {\"name\": {\"en\": \"Boten\"}}", "ERROR LMC-JSN-005 at /place"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsWrongWithACorrectionIsReportedAtItsPlace(String layer, String problems) throws IOException {
        ReadResult<Overlay> result = lay(LmcJson.strict(), layer);
        assertTrue(result.value().isEmpty());
        List<String> lines = result.report().toString().lines().sorted().toList();
        List<String> expected = problems.lines().sorted().toList();
        assertEquals(expected.size(), lines.size(), result.report()::toString);
        for (int i = 0; i < expected.size(); i++) {
            assertTrue(lines.get(i).startsWith(expected.get(i)), lines.get(i) + "\n" + expected.get(i));
        }
        assertTrue(result.report().violations().stream()
                .allMatch(each -> each.location().flatMap(at -> at.source()).equals(Optional.of("layer-1.json"))));
    }

    static List<Arguments> elements() {
        return List.of(
                Arguments.of(
                        "{\"type\": \"project\", \"schema\": \"lmc/1\", \"overlay\": \"correction\"}",
                        "LMC-JSN-004 at "),
                Arguments.of("{\"type\": \"project\", \"id\": \"a\", \"overlay\": \"correction\"}", "LMC-JSN-004 at "),
                Arguments.of("{\"schema\": \"lmc/1\", \"id\": \"a\", \"overlay\": \"correction\"}", "LMC-JSN-004 at "),
                Arguments.of(
                        "{\"type\": \"projekt\", \"schema\": \"lmc/1\", \"id\": \"a\", \"overlay\": \"correction\"}",
                        "LMC-JSN-012 at /type"),
                Arguments.of(
                        "{\"type\": \"project\", \"schema\": \"lmc/2\", \"id\": \"a\", \"overlay\": \"correction\"}",
                        "LMC-JSN-013 at /schema"),
                Arguments.of(
                        "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"A b\", \"overlay\": \"correction\"}",
                        "LMC-JSN-008 at /id"),
                Arguments.of(
                        "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"a\", \"overlay\": \"corection\"}",
                        "LMC-JSN-009 at /overlay"),
                Arguments.of(
                        "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"a\", \"overlay\": null}",
                        "LMC-JSN-007 at /overlay"),
                Arguments.of(
                        "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"bridge\", \"overlay\": \"withdrawal\","
                                + " \"summary\": null}",
                        "LMC-JSN-011 at "),
                Arguments.of(
                        "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"bridgge\", \"overlay\": \"correction\"}",
                        "LMC-OVL-001 at /bridgge (layer-1.json, line 1, column 1): layer \"layer-1.json\" is about the record"
                                + " \"bridgge\", which neither the catalogue nor a layer below has (did you mean"
                                + " \"bridge\"?)"),
                Arguments.of(
                        "{\"type\": \"event\", \"schema\": \"lmc/1\", \"id\": \"bridge\", \"overlay\": \"correction\"}",
                        "LMC-OVL-002 at /bridge"),
                Arguments.of("{\"type\": \"project\"}", "LMC-JSN-004 at "),
                Arguments.of("7", "LMC-JSN-007 at "),
                Arguments.of("", "LMC-JSN-015 at "),
                Arguments.of("[", "LMC-JSN-001 at "));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void whatIsNoElementOfALayerIsReported(String layer, String problem) throws IOException {
        for (LmcJson each : List.of(LmcJson.strict(), LmcJson.lenient())) {
            ReadResult<Overlay> result = lay(each, layer);
            assertTrue(result.value().isEmpty());
            assertTrue(result.report().toString().contains("ERROR " + problem), result.report()::toString);
        }
    }

    @Test
    void lenientKeepsAnUnknownMember() throws IOException {
        String layer = correction("\"operator-name\": \"x\"");
        assertFalse(lay(LmcJson.strict(), layer).report().isValid());
        ReadResult<Overlay> lenient = lay(LmcJson.lenient(), layer);
        assertEquals(
                "layer \"layer-1.json\"\n~ /railway/operator-name: - -> \"x\"",
                lenient.orThrow().toString());
        assertTrue(lenient.report().toString().contains("LMC-JSN-017"));
    }

    @Test
    void theProblemsOfAllLayersAreReportedAtOnce() throws IOException {
        ValidationReport report = lay(
                        LmcJson.strict(), correction("\"kin\": 1"), BASE.substring(2), correction("\"kind\": null"))
                .report();
        assertEquals(
                List.of("layer-1.json", "layer-2.json", "layer-3.json"),
                report.errors().stream()
                        .map(each -> each.location().orElseThrow().source().orElseThrow())
                        .distinct()
                        .toList());
    }

    @Test
    void aLayerWithoutANameOfItsOwnIsRefused() {
        List<CatalogueSource> same = List.of(source("a", "[]"), source("a", "[]"));
        Exception refused =
                assertThrows(InvalidValueException.class, () -> LmcJson.strict().overlay(base(), same));
        assertTrue(refused.getMessage().startsWith("two layers are named \"a\""), refused.getMessage());
        assertThrows(InvalidValueException.class, () -> source("", "[]"));
    }

    @Test
    void theLimitsHold() throws IOException {
        LmcJson small =
                LmcJson.strict().withLimits(Limits.standard().withMaxBytes(20).withMaxProblems(1));
        ValidationReport report =
                lay(small, correction("\"kin\": 1"), correction("\"kin\": 1")).report();
        assertTrue(report.toString().contains("is longer than allowed; the limit is 20 bytes"), report::toString);
        assertTrue(report.toString().endsWith("and 1 more"), report::toString);
    }

    // ----------------------------------------------------------------------------------------------- rules

    @Test
    void rulesAreAskedAboutWhatComesOfIt() throws IOException {
        LmcJson checked = LmcJson.strict().withValidator(Validator.standard());
        String layers = "["
                + correction("\"figures\":\n  {\"add\": [{\"indicator\": \"share\", \"basis\": \"at-date\","
                        + " \"value\": {\"is\": \"140\", \"unit\": \"percent\"}}]},\n \"partOf\": \"nowhere\"")
                + "]";
        ValidationReport report = lay(checked, layers).report();
        assertEquals(
                "ERROR LMC-REF-001 at /railway/partOf (layer-1.json, line 3, column 12): the catalogue has no record"
                        + " \"nowhere\"; add it or correct the id",
                report.errors().get(0).toString());
        assertTrue(
                report.violations().stream()
                        .allMatch(each -> each.location().orElseThrow().source().equals(Optional.of("layer-1.json"))),
                report::toString);
    }

    @Test
    void whatRulesFindInTheBaseIsNotReportedAgain() throws IOException {
        Validator standard = Validator.standard();
        LmcJson checked = LmcJson.strict().withValidator(standard);
        assertFalse(standard.validate(base()).violations().isEmpty(), "there is something to leave out");
        assertEquals(
                List.of(),
                lay(checked, correction("\"summary\": {\"en\": \"One.\"}"))
                        .report()
                        .violations());
    }

    @Test
    void aWithdrawnSourceIsMissedByTheRecordsOfTheBase() throws IOException {
        String layer = "{\"type\": \"source\", \"schema\": \"lmc/1\", \"id\": \"s2\", \"overlay\": \"withdrawal\"}";
        ReadResult<Overlay> result = lay(LmcJson.strict().withValidator(Validator.standard()), layer);
        assertEquals(
                "ERROR LMC-REF-001 at /railway/evidence/1/source: the catalogue has no record \"s2\"; add it or correct the"
                        + " id",
                result.report().errors().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void anElementMayBeKnownByVeryManyMembers() throws IOException {
        String absent = IntStream.range(0, 100_000)
                .mapToObj(i -> "\"org.example:k" + i + "\": null")
                .collect(Collectors.joining(", "));
        String layer = correction("\"figures\": {\"change\": [{\"where\": {\"country\": \"LA\", " + absent
                + "}, \"to\": {\"country\": \"CN\"}}]}");
        Overlay overlay = lay(LmcJson.strict(), layer).orThrow();
        assertEquals("layer \"layer-1.json\"\n~ /railway/figures/1/country: LA -> CN", overlay.toString());
    }

    @Test
    void aWithdrawalNamesTheTypeOfTheRecord() throws IOException {
        String layer = "{\"type\": \"event\", \"schema\": \"lmc/1\", \"id\": \"bridge\", \"overlay\": \"withdrawal\"}";
        assertEquals(
                "ERROR LMC-OVL-002 at /bridge (layer-1.json, line 1, column 1): layer \"layer-1.json\" calls \"bridge\" a"
                        + " record of type event, but its type is project",
                lay(LmcJson.strict(), layer).report().toString());
    }

    /** The time for it grew with the product of the lengths: this took minutes. */
    @Test
    void veryManyIdsAndLanguagesAreCorrected() throws IOException {
        String ids =
                IntStream.range(0, 60_000).mapToObj(i -> "\"former-" + i + "\"").collect(Collectors.joining(", "));
        String texts = IntStream.range(0, 60_000)
                .mapToObj(i -> "\"en-x-" + i + "\": \"text\"")
                .collect(Collectors.joining(", "));
        Overlay overlay = lay(
                        LmcJson.strict(),
                        correction("\"formerIds\": [" + ids + "], \"summary\": {" + texts + "}"),
                        correction("\"formerIds\": {\"remove\": [" + ids + "]}, \"summary\": {"
                                + texts.toUpperCase(Locale.ROOT).replace("EN-X", "en-X") + "}"))
                .orThrow();
        Project railway = overlay.catalogue().find(RAILWAY, Project.class).orElseThrow();
        assertEquals(List.of(), railway.formerIds());
        assertEquals(60_001, railway.summary().orElseThrow().texts().size());
    }

    @Test
    void aProblemIsAtTheCorrectionThatCausesIt() throws IOException {
        String first = correction("\"summary\": {\"en\": \"x\"}");
        String second = "[\n" + correction("\"summary\": {\"en\": \"y\"}") + ",\n"
                + correction("\"name\": {\"fr\": \"z\"}") + "]";
        assertEquals(
                "INFO LMC-OVL-005 at /railway/summary/en (layer-2.json, line 2, column 100): layer \"layer-2.json\" changes"
                        + " what layer \"layer-1.json\" had set; the later layer wins",
                lay(LmcJson.strict(), first, second).report().toString());
    }

    @Test
    void whatIsWrongInTheBaseIsNotReportedAgainAtAnotherIndex() throws IOException {
        String figure =
                "{\"indicator\": \"length\", \"value\": {\"is\": \"8\", \"unit\": \"km\"}, \"basis\": \"at-date\", \"country\": \"CN\",";
        String json = BASE.replace(
                "\"figures\": [",
                "\"figures\": [" + figure + "\"evidence\": [{\"source\": \"s1\"}]}, " + figure
                        + "\"org.example:x\": 1, \"evidence\": [{\"source\": \"none\"}]}, ");
        Catalogue wrong = LmcJson.strict().readCatalogueFrom(List.of(source("base.json", json)));
        String missing = "/railway/figures/1/evidence/0/source: the catalogue has no record \"none\"";
        assertTrue(Validator.standard().validate(wrong).toString().contains(missing));
        LmcJson validating = LmcJson.strict().withValidator(Validator.standard());
        String removal = "{\"remove\": [{\"country\": \"CN\", \"org.example:x\": null}]}";
        String layer = correction("\"figures\": " + removal);
        assertEquals(
                "no problems",
                validating
                        .tryOverlay(wrong, List.of(source("l", layer)))
                        .report()
                        .toString());
        String another = correction("\"figures\": "
                + removal.replace(
                        "]}",
                        "], \"add\": [" + figure.replace("CN", "TH") + "\"evidence\": [{\"source\": \"none\"}]}]}"));
        assertEquals(
                List.of("/railway/figures/3/evidence/0/source"),
                validating.tryOverlay(wrong, List.of(source("l", another))).report().errors().stream()
                        .map(each -> each.pointer().toString())
                        .toList());
    }

    // ---------------------------------------------------------------------------------------------- sources

    @Test
    void aCatalogueIsReadFromStreamsAndFiles(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("base.json");
        Files.writeString(file, BASE);
        assertEquals(base(), LmcJson.strict().readCatalogueFrom(List.of(CatalogueSource.of(file))));
        ReadResult<Catalogue> twice =
                LmcJson.strict().tryReadCatalogueFrom(List.of(CatalogueSource.of(file), source("again.json", BASE)));
        assertTrue(
                twice.report().toString().contains("LMC-JSN-016 at /0/id (again.json, line 1, column"),
                twice::toString);
        assertThrows(
                IOException.class,
                () -> LmcJson.strict().readCatalogueFrom(List.of(CatalogueSource.of(directory.resolve("none")))));
    }

    @Test
    void aStreamIsLeftOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayInputStream in = new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        LmcJson.strict().readCatalogueFrom(List.of(CatalogueSource.of("stream", in)));
        assertFalse(closed[0]);
    }
}
