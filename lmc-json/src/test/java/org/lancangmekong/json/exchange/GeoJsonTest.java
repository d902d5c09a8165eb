package org.lancangmekong.json.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;

/** Places as GeoJSON: what the features say, what is reported as lost, and what is reported when a file is read back. */
class GeoJsonTest {
    private static final GeoJson GEO = GeoJson.standard();

    private static final Project RAILWAY = LmcJson.strict().read("""
                    {"schema": "lmc/1", "type": "project", "id": "railway", "name": {"en": "Railway", "zh-Hans": "铁路"},
                     "evidence": [{"source": "s"}], "kind": "railway", "complete": ["places"],
                     "participants": [{"role": "host", "country": "LA"}],
                     "places": [
                       {"name": {"en": "Kunming"}, "country": "CN", "role": "start", "lon": "102.70", "lat": "25.00", "precision": "locality",
                        "evidence": [{"source": "s", "at": "p. 1"}]},
                       {"name": {"en": "Boten"}, "role": "via"},
                       {"country": "LA", "region": "LA-VT", "role": "end", "lon": "102.6", "lat": "17.97", "precision": "exact"}],
                     "history": [{"event": "opened", "date": "2021-12-03", "status": "operating"}]}
                    """, Project.class);

    private static String write(Collection<? extends LmcRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            GEO.write(records, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static LossReport losses(Collection<? extends LmcRecord> records) throws IOException {
        return GEO.write(records, OutputStream.nullOutputStream());
    }

    private static Project route(String... degrees) {
        return RAILWAY.toBuilder()
                .places(Stream.of(degrees)
                        .map(each -> each.split(" "))
                        .map(each -> LmcJson.strict()
                                .read(
                                        "{\"role\":\"via\",\"lon\":\"" + each[0] + "\",\"lat\":\"" + each[1]
                                                + "\",\"precision\":\"exact\"}",
                                        Place.class))
                        .toList())
                .build();
    }

    @Test
    void writesAFeatureForEachPlaceAndALineForARoute() {
        String record = "\"record\":\"railway\",\"pointer\":\"%s\",\"recordType\":\"project\","
                + "\"recordName:en\":\"Railway\",\"recordName:zh-Hans\":\"铁路\",\"kind\":\"railway\","
                + "\"status\":\"operating\",\"countries\":[\"LA\"]}";
        assertEquals(
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + "{\"type\":\"Feature\",\"id\":\"railway/places/0\","
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[102.70,25.00]},"
                        + "\"properties\":{\"name\":\"Kunming\",\"name:en\":\"Kunming\",\"country\":\"CN\",\"role\":\"start\","
                        + "\"precision\":\"locality\"," + record.formatted("/places/0") + ","
                        + "\"evidence\":[{\"source\":\"s\",\"at\":\"p. 1\"}]},"
                        + "{\"type\":\"Feature\",\"id\":\"railway/places/1\",\"geometry\":null,"
                        + "\"properties\":{\"name\":\"Boten\",\"name:en\":\"Boten\",\"role\":\"via\","
                        + record.formatted("/places/1") + "},"
                        + "{\"type\":\"Feature\",\"id\":\"railway/places/2\","
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[102.6,17.97]},"
                        + "\"properties\":{\"name\":\"Railway\",\"country\":\"LA\",\"region\":\"LA-VT\",\"role\":\"end\",\"precision\":\"exact\","
                        + record.formatted("/places/2") + "},"
                        + "{\"type\":\"Feature\",\"id\":\"railway/places\","
                        + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[102.70,25.00],[102.6,17.97]]},"
                        + "\"properties\":{\"name\":\"Railway\",\"derived\":true,\"unlocated\":1,"
                        + record.formatted("/places") + "}],"
                        + "\"bbox\":[102.6,17.97,102.70,25.00]}",
                write(List.of(RAILWAY)));
    }

    @Test
    void reportsEveryMemberThatHasNoPlace() throws IOException {
        assertEquals("""
                4 values were lost: 4 no-place.
                railway at /evidence/0: {"source":"s"} was left out, since the format has no place for it
                railway at /complete/0: "places" was left out, since the format has no place for it
                railway at /participants/0: {"role":"host","country":"LA"} was left out, since the format has no place for it
                railway at /history/0: {"event":"opened","date":"2021-12-03","status":"operating"} was left out, since the \
                format has no place for it""", losses(List.of(RAILWAY)).toString());
    }

    @Test
    void reportsARecordWithoutPlacesAsAWhole() throws IOException {
        Project nowhere = RAILWAY.toBuilder().places(List.of()).build();
        LossReport report = losses(List.of(nowhere, RAILWAY));
        assertEquals(1, report.recordsLeftOut());
        assertEquals(Pointer.ROOT, report.losses().get(0).pointer());
        assertEquals(
                LmcJson.strict().write(nowhere), report.losses().get(0).value().toString());
        assertEquals("{\"type\":\"FeatureCollection\",\"features\":[]}", write(List.of(nowhere)));
    }

    @Test
    void keepsNoMoreLossesThanItIsTold() throws IOException {
        LossReport report = GEO.withMaxLosses(1).write(List.of(RAILWAY), OutputStream.nullOutputStream());
        assertEquals(1, report.losses().size());
        assertEquals(3, report.leftOut());
        assertThrows(InvalidValueException.class, () -> GEO.withMaxLosses(-1));
    }

    @Test
    void findsAPlaceThatIsNotInAList() throws IOException {
        Mechanism centre = LmcJson.strict().read("""
                        {"schema": "lmc/1", "type": "mechanism", "id": "centre", "name": {"en": "Centre"}, "kind": "centre",
                         "evidence": [{"source": "s"}],
                         "seat": {"name": {"en": "Beijing"}, "lon": "116.4", "lat": "39.9", "precision": "locality"}}
                        """, Mechanism.class);
        assertEquals(
                List.of(new RecordPlace(
                        centre.id(), Pointer.parse("/seat"), centre.seat().orElseThrow())),
                GEO.tryRead(write(List.of(centre))).orThrow());
    }

    @Test
    void readsBackWhatItWrites(@TempDir Path folder) throws IOException {
        List<RecordPlace> places = places(RAILWAY);
        String text = write(List.of(RAILWAY));
        assertEquals(places, GEO.tryRead(text).orThrow());
        assertEquals(
                places,
                GEO.tryRead(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .orThrow());
        Path file = folder.resolve("places.geojson");
        assertEquals(losses(List.of(RAILWAY)), GEO.pretty().write(List.of(RAILWAY), file));
        assertEquals(places, GEO.tryRead(file).orThrow());
        assertEquals(places, GEO.tryRead(Files.readAllBytes(file)).orThrow());
        assertTrue(Files.readString(file).contains("\n      \"id\": \"railway/places/0\""), Files.readString(file));
    }

    private static List<RecordPlace> places(Project project) {
        return IntStream.range(0, project.places().size())
                .mapToObj(i -> new RecordPlace(
                        project.id(),
                        Pointer.ROOT.child("places").child(i),
                        project.places().get(i)))
                .toList();
    }

    /** As QGIS and other editors leave a file: other spacing, numbers in another form, members of their own. */
    @Test
    void readsBackWhatWasEdited() throws IOException {
        String edited = write(List.of(RAILWAY))
                .replace("[102.70,25.00]", "[1.027E2, 25.00, 1892.5]")
                .replace("\"name\":\"Kunming\",", "\"fid\": 7,")
                .replace("{\"type\":\"FeatureCollection\"", "{\"crs\": null, \"type\":\"FeatureCollection\"");
        ReadResult<List<RecordPlace>> result = GEO.tryRead(edited);
        assertEquals(
                new BigDecimal("102.7"), result.orThrow().get(0).place().lon().orElseThrow());
        assertEquals(
                List.of("/crs", "/features/0/geometry/coordinates/2", "/features/0/properties/fid"),
                result.report().violations().stream()
                        .map(each -> each.pointer().toString())
                        .toList());
        assertTrue(result.report().violations().stream().allMatch(each -> each.severity() == Severity.INFO));
    }

    /** What is wrong, in one feature, and where it is said to be. */
    static Stream<Arguments> defects() {
        String geometry = "\"geometry\": {\"type\": \"Point\", \"coordinates\": [102.6, 17.97]}";
        String properties = "\"properties\": {\"record\": \"r\", \"pointer\": \"/places/0\", \"precision\": \"exact\"}";
        return Stream.of(
                defect("/features/0/geometry", "are lon and lat swapped?", "[102.6, 17.97]", "[17.97, 102.6]"),
                defect("/features/0/geometry/coordinates/0", "the string \"102.6\"", "[102.6,", "[\"102.6\","),
                defect("/features/0/geometry/coordinates/1", "null", "17.97]", "null]"),
                defect("/features/0/geometry/coordinates/0", "is not a decimal number", "102.6", "1e999"),
                defect("/features/0/geometry/coordinates/0", "is not a decimal number", "102.6", "1e99999999999"),
                defect("/features/0/geometry/coordinates", "found an array of 1", "[102.6, 17.97]", "[102.6]"),
                defect("/features/0/geometry/coordinates", "found an array of 0", "[102.6, 17.97]", "[]"),
                defect("/features/0/geometry", "\"coordinates\" is missing", ", \"coordinates\": [102.6, 17.97]", ""),
                defect("/features/0/geometry/type", "\"Polygon\", but expected \"Point\"", "Point", "Polygon"),
                defect("/features/0/geometry/type", "found the number 1", "\"Point\"", "1"),
                defect("/features/0/geometry", "found an array of 2", geometry, "\"geometry\": [102.6, 17.97]"),
                defect("/features/0", "\"geometry\" is missing", geometry + ", ", ""),
                defect("/features/0/geometry", "coordinates need a precision", ", \"precision\": \"exact\"", ""),
                defect("/features/0", "a precision needs coordinates", geometry, "\"geometry\": null"),
                defect("/features/0/properties/precision", "precise", "\"exact\"", "\"precise\""),
                defect("/features/0/properties/precision", "found the number 1", "\"exact\"", "1"),
                defect("/features/0/properties/name:en", "found true", "\"exact\"", "\"exact\", \"name:en\": true"),
                defect("/features/0/properties/name:e_n", "e_n", "\"exact\"", "\"exact\", \"name:e_n\": \"x\""),
                defect("/features/0/properties/record", "R", "\"r\"", "\"R\""),
                defect("/features/0/properties/record", "found null", "\"r\"", "null"),
                defect("/features/0/properties", "\"record\" is missing", "\"record\": \"r\", ", ""),
                defect("/features/0/properties", "\"pointer\" is missing", "\"pointer\": \"/places/0\", ", ""),
                defect("/features/0/properties/pointer", "JSON Pointer", "/places/0", "places"),
                defect("/features/0/properties/pointer", "a whole record", "/places/0", ""),
                defect("/features/0/properties", "found null", properties, "\"properties\": null"),
                defect("/features/0", "\"properties\" is missing", ", " + properties, ""),
                defect(
                        "/features/0/evidence/0/stance",
                        "agrees",
                        "\"properties\"",
                        "\"evidence\": [{\"source\": \"s\", \"stance\": \"agrees\"}], \"properties\""),
                defect("/features/0/type", "\"Place\"", "\"Feature\"", "\"Place\""),
                defect("/features/0", "found null", "{\"type\": \"Feature\"", "null, {\"type\": \"Feature\""),
                defect("/type", "\"Topology\"", "FeatureCollection", "Topology"),
                defect("the root", "\"features\" is missing", "\"features\"", "\"objects\""),
                defect("/features", "found null", "\"features\": [", "\"features\": null, \"more\": ["));
    }

    private static Arguments defect(String pointer, String message, String from, String to) {
        return Arguments.of(pointer, message, from, to);
    }

    private static final String SOUND = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [102.6, 17.97]}, \
            "properties": {"record": "r", "pointer": "/places/0", "precision": "exact"}}
            ]}
            """;

    @ParameterizedTest
    @MethodSource("defects")
    void saysWhereAndWhatIsWrong(String pointer, String message, String from, String to) {
        assertTrue(
                GEO.tryRead(SOUND).report().isValid(), () -> GEO.tryRead(SOUND).toString());
        assertTrue(SOUND.contains(from), from);
        ValidationReport report = GEO.tryRead(SOUND.replace(from, to)).report();
        assertFalse(report.isValid());
        assertEquals(
                List.of(pointer),
                report.errors().stream().map(each -> each.pointer().describe()).toList(),
                report::toString);
        assertTrue(report.errors().get(0).message().contains(message), report::toString);
        assertTrue(report.errors().get(0).location().isPresent(), report::toString);
    }

    @Test
    void reportsAllProblemsAtOnceInTheOrderOfTheText() {
        String feature = "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [18, 102.6]},\n"
                + "  \"properties\": {\"record\": \"r\", \"pointer\": \"/places/%d\", \"role\": \"stop\", \"precision\": \"exact\"}}";
        String text = "{\"type\": \"FeatureCollection\", \"features\": [\n"
                + Stream.of(0, 1).map(feature::formatted).collect(Collectors.joining(",\n"))
                + "]}";
        ValidationReport report = GEO.tryRead(text).report();
        assertEquals(
                List.of(
                        "line 2, column 33 /features/0/geometry",
                        "line 3, column 65 /features/0/properties/role",
                        "line 4, column 33 /features/1/geometry",
                        "line 5, column 65 /features/1/properties/role"),
                report.violations().stream()
                        .map(each -> each.location().orElseThrow() + " " + each.pointer())
                        .toList(),
                report::toString);
    }

    @Test
    void refusesTwoFeaturesOfOnePlace() {
        String text = SOUND.replace(
                "\"exact\"}}",
                "\"exact\"}}, " + SOUND.substring(SOUND.indexOf("{\"type\": \"Feature\","), SOUND.lastIndexOf("]")));
        ValidationReport report = GEO.tryRead(text).report();
        assertEquals("/features/1", report.errors().get(0).pointer().toString(), report::toString);
        assertEquals("LMC-GEO-002", report.errors().get(0).rule());
    }

    @Test
    void saysWhereATextIsNotJsonAndKeepsToItsLimits() {
        assertEquals("LMC-JSN-001", GEO.tryRead("{").report().errors().get(0).rule());
        assertEquals(
                "LMC-JSN-003",
                GEO.withLimits(Limits.standard().withMaxBytes(10))
                        .tryRead(SOUND)
                        .report()
                        .errors()
                        .get(0)
                        .rule());
        ValidationReport few = GEO.withLimits(Limits.standard().withMaxProblems(1))
                .tryRead(SOUND.replace("\"r\"", "1").replace("\"/places/0\"", "2"))
                .report();
        assertEquals(1, few.violations().size());
        assertEquals(1, few.leftOut());
    }

    /** The points of a route, the coordinates of its line, and the box around it. */
    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(List.of("100 10", "110 20"), "[[100,10],[110,20]]", "[100,10,110,20]"),
                Arguments.of(
                        List.of("170 10", "-170 20"),
                        "[[[170,10],[180,15.000000]],[[-180,15.000000],[-170,20]]]",
                        "[170,10,-170,20]"),
                Arguments.of(
                        List.of("-170 20", "170 10", "100 0"),
                        "[[[-170,20],[-180,15.000000]],[[180,15.000000],[170,10],[100,0]]]",
                        "[100,0,-170,20]"),
                Arguments.of(
                        List.of("180 10", "-180 20"),
                        "[[[180,10],[180,10]],[[-180,10],[-180,20]]]",
                        "[180,10,-180,20]"),
                Arguments.of(List.of("-90 0", "90 0"), "[[-90,0],[90,0]]", "[-90,0,90,0]"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void cutsALineAtTheAntimeridian(List<String> points, String coordinates, String box) {
        String text = write(List.of(route(points.toArray(String[]::new))));
        String type = coordinates.startsWith("[[[") ? "MultiLineString" : "LineString";
        assertTrue(text.contains("{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}"), text);
        assertTrue(text.endsWith("],\"bbox\":" + box + "}"), text);
    }

    @Test
    void drawsNoLineThroughSites() {
        Project sites = RAILWAY.toBuilder()
                .places(RAILWAY.places().stream()
                        .map(each -> each.toBuilder().role(PlaceRole.SITE).build())
                        .toList())
                .build();
        assertFalse(write(List.of(sites)).contains("LineString"));
    }

    @Test
    void everyPropertyIsExplained() {
        String text = write(List.of(RAILWAY));
        for (GeoProperty each : GeoProperty.values()) {
            assertTrue(text.contains("\"" + each.key()), each + " is not written");
            assertFalse(each.member().isEmpty() && each.remark().isEmpty(), each + " is not explained");
        }
    }
}
