package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.insight.CatalogueDifference;
import org.lancangmekong.core.insight.RecordDifference;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.JsonValue;

/** Patches of records and catalogues: what comes of them, and where what is wrong with them is reported. */
class PatchTest {
    private static final LmcJson JSON = LmcJson.strict();

    private static final Project RAILWAY = JSON.read("""
            {"type": "project", "schema": "lmc/1", "id": "railway", "name": {"en": "Railway"}, "kind": "railway",
             "evidence": [{"source": "s1"}, {"source": "s2", "note": "a remark"}],
             "history": [{"event": "started", "date": "2016", "status": "implementing"}],
             "figures": [{"indicator": "length", "value": {"is": "414", "unit": "km"}, "basis": "at-date"},
                         {"indicator": "passengers", "value": {"moreThan": "10", "unit": "person"}, "basis": "cumulative", "when": "2024"}],
             "org.example:x": {"y": [1]}}""", Project.class);

    private static Project with(String patch) {
        return JSON.patch(RAILWAY, patch);
    }

    static List<Arguments> differences() {
        return List.of(
                Arguments.of("{}", "[]"),
                Arguments.of("{\"kind\": \"road\"}", """
                        [{"op":"test","path":"/kind","value":"railway"},
                        {"op":"replace","path":"/kind","value":"road"}]"""),
                Arguments.of("{\"name\": {\"lo\": \"ທາງລົດໄຟ\"}}", """
                        [{"op":"add","path":"/name/lo","value":"ທາງລົດໄຟ"}]"""),
                // An element is named by its place and by what it is.
                Arguments.of(
                        "[{\"op\": \"replace\", \"path\": \"/figures/1/value/moreThan\", \"value\": \"12\"}]", """
                        [{"op":"test","path":"/figures/1/indicator","value":"passengers"},
                        {"op":"test","path":"/figures/1/when","value":"2024"},
                        {"op":"test","path":"/figures/1/value/moreThan","value":"10"},
                        {"op":"replace","path":"/figures/1/value/moreThan","value":"12"}]"""),
                Arguments.of("""
                        [{"op": "add", "path": "/figures/0", "value": {"indicator": "tunnels", "value": {"is": "75", "unit": "tunnel"}, "basis": "at-date"}},
                         {"op": "replace", "path": "/figures/1/value/is", "value": "422"}]""", """
                        [{"op":"add","path":"/figures/0","value":{"indicator":"tunnels","value":{"is":"75","unit":"tunnel"},"basis":"at-date"}},
                        {"op":"test","path":"/figures/1/indicator","value":"length"},
                        {"op":"test","path":"/figures/1/value/is","value":"414"},
                        {"op":"replace","path":"/figures/1/value/is","value":"422"}]"""),
                Arguments.of("[{\"op\": \"remove\", \"path\": \"/evidence/0\"}]", """
                        [{"op":"test","path":"/evidence/0","value":{"source":"s1"}},
                        {"op":"remove","path":"/evidence/0"}]"""),
                Arguments.of("{\"history\": null}", """
                        [{"op":"test","path":"/history","value":[{"event":"started","date":"2016","status":"implementing"}]},
                        {"op":"remove","path":"/history"}]"""),
                // The date is what identifies it, and is corrected.
                Arguments.of("[{\"op\": \"replace\", \"path\": \"/history/0/date\", \"value\": \"2016-12\"}]", """
                        [{"op":"test","path":"/history/0/event","value":"started"},
                        {"op":"test","path":"/history/0/date","value":"2016"},
                        {"op":"replace","path":"/history/0/date","value":"2016-12"}]"""),
                Arguments.of("{\"org.example:x\": 1, \"org.example:a/b\": 2}", """
                        [{"op":"test","path":"/org.example:x","value":{"y":[1]}},
                        {"op":"replace","path":"/org.example:x","value":1},
                        {"op":"add","path":"/org.example:a~1b","value":2}]"""));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void aDifferenceIsWrittenAsAPersonWouldTellIt(String change, String patch) {
        Project after = with(change);
        String written = JSON.jsonPatch(RecordDifference.of(RAILWAY, after));
        assertEquals(patch.replace("\n", ""), written);
        assertEquals(after, JSON.patch(RAILWAY, written));
    }

    @Test
    void aMergePatchHasTheWholeListOfWhichAnElementDiffers() {
        Project after = with("[{\"op\": \"replace\", \"path\": \"/evidence/0/source\", \"value\": \"s3\"},"
                + " {\"op\": \"remove\", \"path\": \"/history\"}]");
        assertEquals(
                "{\"history\":null,\"evidence\":[{\"source\":\"s3\"},{\"source\":\"s2\",\"note\":\"a remark\"}]}",
                JSON.mergePatch(RecordDifference.of(RAILWAY, after)));
    }

    @Test
    void aMergePatchCannotSayThatAnExtensionIsNull() {
        Project after = RAILWAY.toBuilder()
                .extensions(Map.of("org.example:x", JsonValue.object(Map.of("y", JsonValue.NULL))))
                .build();
        RecordDifference difference = RecordDifference.of(RAILWAY, after);
        assertEquals(
                "a JSON Merge Patch cannot set /org.example:x/y to null, which removes in it: take a JSON Patch",
                assertThrows(InvalidValueException.class, () -> JSON.mergePatch(difference))
                        .getMessage());
        assertEquals(after, JSON.patch(RAILWAY, JSON.jsonPatch(difference)));
    }

    private static Arguments wrong(String patch, String... problems) {
        return Arguments.of(patch, String.join("\n", problems));
    }

    static List<Arguments> badPatches() {
        return List.of(
                wrong("", "LMC-JSN-015 at the root (line 1, column 1)"),
                wrong("[{]", "LMC-JSN-001 at /0 (line 1, column 3)"),
                wrong("[] x", "LMC-JSN-001 at the root (line 1, column 4)"),
                wrong("{\"kind\": \"road\", \"kind\": \"bridge\"}", "LMC-JSN-006 at /kind (line 1, column 18)"),
                wrong("7", "LMC-PAT-001 at the root (line 1, column 1)"),
                wrong(
                        "[{\"op\": \"remove\", \"path\": \"/kinds\"},\n {\"op\": \"replace\", \"path\": \"/kind\"}]",
                        "LMC-PAT-003 at /1 (line 2, column 2)"),
                wrong(
                        "[{\"op\": \"remove\",\n \"path\": \"/figures/7\"}]",
                        "LMC-PAT-008 at /0/path (line 2, column 10)"),
                wrong(
                        "[{\"op\": \"test\", \"path\": \"/figures/0/value/is\", \"value\": 414}]",
                        "LMC-PAT-012 at /0 (line 1, column 2)"),
                wrong("[{\"op\": \"remove\", \"path\": \"\"}]", "LMC-PAT-015 at the root (line 1, column 1)"),
                // The result is read as any document; its problems are led back to what has caused them.
                wrong("{\"kind\": \"rail way\"}", "LMC-JSN-009 at /kind (line 1, column 10) patched /kind"),
                wrong("{\"kind\": null}", "LMC-JSN-004 at /kind (line 1, column 10) patched the root"),
                wrong("{\"figures\": {\"0\": 1}}", "LMC-JSN-007 at /figures (line 1, column 13) patched /figures"),
                wrong(
                        "[{\"op\": \"remove\", \"path\": \"/figures/0\"},\n"
                                + " {\"op\": \"add\", \"path\": \"/figures/0/value/is\", \"value\": \"1O\"}]",
                        "LMC-JSN-008 at /1/value (line 2, column 56) patched /figures/0/value/is"),
                wrong(
                        "[{\"op\": \"add\", \"path\": \"/figures/-\",\n \"value\": {\"indicator\": \"length\", \"value\":"
                                + " {\"is\": \"7\", \"unit\": \"km\"}, \"basis\": \"now\"}}]",
                        "LMC-JSN-009 at /0/value/basis (line 2, column 80) patched /figures/2/basis"),
                wrong(
                        "[{\"op\": \"copy\", \"from\": \"/kind\", \"path\": \"/figures/0/kind\"}]",
                        "LMC-JSN-005 at /0/from (line 1, column 25) patched /figures/0/kind"),
                wrong(
                        "[{\"op\": \"move\", \"from\": \"/figures/1/basis\", \"path\": \"/org.example:y\"}]",
                        "LMC-JSN-004 at /0 (line 1, column 2) patched /figures/1"),
                wrong("{\"id\": \"tramway\"}", "LMC-PAT-016 at /id (line 1, column 8)"),
                wrong(
                        "{\"type\": \"term\"}",
                        "LMC-JSN-004 at /type (line 1, column 10) patched the root",
                        "LMC-JSN-004 at /type (line 1, column 10) patched the root",
                        "LMC-JSN-005 at /type (line 1, column 10) patched /kind",
                        "LMC-JSN-005 at /type (line 1, column 10) patched /history",
                        "LMC-JSN-005 at /type (line 1, column 10) patched /figures"),
                wrong(
                        "[{\"op\": \"replace\", \"path\": \"\", \"value\": {\"type\": \"source\", \"schema\": \"lmc/1\", \"id\": \"railway\","
                                + " \"name\": {\"en\": \"A\"}, \"publisher\": \"B\"}}]",
                        "LMC-PAT-016 at /0/value/type (line 1, column 50)"),
                wrong("{\"schema\": \"lmc/2\"}", "LMC-JSN-013 at /schema (line 1, column 12) patched /schema"),
                wrong("{\"note\": \"x\"}", "LMC-JSN-005 at /note (line 1, column 10) patched /note"));
    }

    @ParameterizedTest
    @MethodSource("badPatches")
    void whatIsWrongIsReportedAtItsPlace(String patch, String problems) {
        ReadResult<Project> result = JSON.tryPatch(RAILWAY, patch);
        assertEquals(Optional.empty(), result.value());
        assertEquals(problems, described(result));
        assertEquals(problems, described(JSON.tryPatch(RAILWAY, patch.getBytes(StandardCharsets.UTF_8))));
        assertThrows(LmcJsonException.class, () -> JSON.patch(RAILWAY, patch));
    }

    private static String described(ReadResult<?> result) {
        return result.report().violations().stream()
                .map(each -> each.rule() + " at " + each.pointer().describe() + " ("
                        + each.location().map(Object::toString).orElse("nowhere") + ")"
                        + Optional.ofNullable(each.arguments().get("patched"))
                                .map(key -> each.arguments().getOrDefault("patched.pointer.pointer", "the root"))
                                .map(place -> " patched " + place)
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aMessageSaysWhereInTheRecordAndInThePatch() {
        assertEquals(
                "ERROR LMC-JSN-004 at /kind (line 1, column 10): once patched, at the root: required member \"kind\" is missing:"
                        + " expected",
                JSON.tryPatch(RAILWAY, "{\"kind\": null}").report().toString().split(" expected ")[0] + " expected");
    }

    @Test
    void rulesAreAskedAboutThePatchedRecord() {
        LmcJson checked = JSON.withValidator(Validator.standard());
        ReadResult<Project> result = checked.tryPatch(
                RAILWAY,
                "[{\"op\": \"add\", \"path\": \"/history/-\", \"value\": {\"event\": \"opened\", \"date\": \"2015\", \"status\": \"operating\"}}]");
        assertEquals(
                List.of(),
                result.report().errors().stream()
                        .filter(each -> !each.pointer().toString().startsWith("/0"))
                        .toList());
    }

    @Test
    void limitsHoldForPatches() {
        LmcJson small = JSON.withLimits(Limits.standard().withMaxBytes(1_000).withMaxDepth(10));
        String long1 = "{\"summary\": {\"en\": \"" + "a".repeat(2_000) + "\"}}";
        assertEquals("LMC-JSN-003 at the root (line 1, column 1)", described(small.tryPatch(RAILWAY, long1)));
        String deep = "[{\"op\": \"add\", \"path\": \"/org.example:x/y/0\", \"value\": " + "[".repeat(7) + "]".repeat(7)
                + "},"
                + "{\"op\": \"move\", \"from\": \"/org.example:x\", \"path\": \"/org.example:z\"},"
                + "{\"op\": \"add\", \"path\": \"/org.example:x\", \"value\": {\"a\": {}}},"
                + "{\"op\": \"move\", \"from\": \"/org.example:z\", \"path\": \"/org.example:x/a/b\"}]";
        assertEquals(
                "LMC-PAT-014 at /0/value/0/0/0/0/0/0 (line 1, column 61)", described(small.tryPatch(RAILWAY, deep)));
    }

    private static final Catalogue CATALOGUE = Catalogue.of(List.of(
            RAILWAY,
            Source.builder().id("s1").name("en", "One").publisher("A").build(),
            Source.builder().id("s2").name("en", "Two").publisher("B").build()));

    @Test
    void aCatalogueIsAnObjectFromIdToRecord() {
        Catalogue after = JSON.patch(
                CATALOGUE,
                "{\"s2\": null, \"railway\": {\"kind\": \"road\"}, \"s3\": {\"type\": \"source\", \"schema\": \"lmc/1\", \"id\": \"s3\","
                        + " \"name\": {\"en\": \"Three\"}, \"publisher\": \"C\"}}");
        CatalogueDifference difference = CatalogueDifference.of(CATALOGUE, after);
        assertEquals("- /s2\n+ /s3\n~ /railway/kind: railway -> road", difference.toString());
        String patch = JSON.jsonPatch(difference);
        assertEquals("""
                [{"op":"test","path":"/s2","value":{"type":"source","schema":"lmc/1","id":"s2","name":{"en":"Two"},"publisher":"B"}},\
                {"op":"remove","path":"/s2"},\
                {"op":"add","path":"/s3","value":{"type":"source","schema":"lmc/1","id":"s3","name":{"en":"Three"},"publisher":"C"}},\
                {"op":"test","path":"/railway/kind","value":"railway"},\
                {"op":"replace","path":"/railway/kind","value":"road"}]""", patch);
        assertEquals(after, JSON.patch(CATALOGUE, patch));
        assertEquals(after, JSON.patch(CATALOGUE, JSON.mergePatch(difference)));
    }

    static List<Arguments> badCataloguePatches() {
        return List.of(
                wrong(
                        "{\"railway\": {\"kind\": 1}, \"s1\": {\"names\": {}}}",
                        "LMC-JSN-007 at /railway/kind (line 1, column 22) patched /railway/kind",
                        "LMC-JSN-005 at /s1/names (line 1, column 42) patched /s1/names"),
                wrong("{\"s1\": {\"id\": \"s4\"}}", "LMC-PAT-017 at /s1/id (line 1, column 15)"),
                wrong(
                        "[{\"op\": \"add\", \"path\": \"\", \"value\": []}]",
                        "LMC-PAT-018 at /0/value (line 1, column 37)"),
                wrong(
                        "[{\"op\": \"copy\", \"from\": \"/s1\", \"path\": \"/s5\"}]",
                        "LMC-PAT-017 at /0/from (line 1, column 25)"),
                wrong("[{\"op\": \"remove\", \"path\": \"/s9\"}]", "LMC-PAT-007 at /0/path (line 1, column 27)"));
    }

    @ParameterizedTest
    @MethodSource("badCataloguePatches")
    void whatIsWrongWithACatalogueIsReportedAtItsPlace(String patch, String problems) {
        ReadResult<Catalogue> result = JSON.tryPatch(CATALOGUE, patch);
        assertEquals(Optional.empty(), result.value());
        assertEquals(problems, described(result));
    }

    @Test
    void ofACatalogueOnlyWhatRulesDidNotFindBeforeIsReported() {
        LmcJson checked = JSON.withValidator(Validator.standard());
        assertEquals(
                "LMC-REF-001 at /s2 (line 1, column 8) patched /railway/evidence/1/source",
                described(checked.tryPatch(CATALOGUE, "{\"s2\": null}")));
        assertEquals(List.of(), checked.tryPatch(CATALOGUE, "{}").report().violations());
    }

    @Test
    void whatALenientReaderKeepsIsReportedOnlyIfThePatchHasBroughtIt() {
        LmcRecord record = LmcJson.lenient().patch(RAILWAY, "{\"old\": 1}");
        assertEquals(
                List.of(),
                LmcJson.lenient()
                        .tryPatch(record, "{\"kind\": \"road\"}")
                        .report()
                        .violations());
        assertEquals(
                "LMC-JSN-017 at /new (line 1, column 9) patched /new",
                described(LmcJson.lenient().tryPatch(record, "{\"new\": 1}")));
        assertThrows(LmcJsonException.class, () -> JSON.jsonPatch(RecordDifference.of(RAILWAY, record)));
    }
}
