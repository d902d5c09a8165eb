package org.lancangmekong.json.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.HardFacts;
import org.lancangmekong.json.LmcJson;

/** The form in which the reference catalogue is loaded. */
class PackedTest {
    private static ProjectBuilder project() {
        return Project.builder().id("bridge").name("en", "A bridge").kind(ProjectKind.BRIDGE);
    }

    private static Catalogue packedAndRead(Catalogue catalogue) {
        return new PackedReader(PackedWriter.write(catalogue)).catalogue();
    }

    @Test
    void theBuildPackedTheFilesThatAreThere() throws IOException {
        try (InputStream in = ReferenceCatalogue.class.getResourceAsStream(ReferenceCatalogue.PACKED)) {
            assertNotNull(in, "the build has not packed the catalogue");
            byte[] packed = in.readAllBytes();
            Catalogue files = ReferenceCatalogue.readFiles();
            assertEquals(files, new PackedReader(packed).catalogue());
            assertArrayEquals(PackedWriter.write(files), packed);
        }
    }

    @Test
    void whatIsLoadedIsWhatTheFilesSay() {
        assertEquals(ReferenceCatalogue.readFiles(), ReferenceCatalogue.load());
    }

    static Stream<List<LmcRecord>> hardFacts() {
        return HardFacts.groups().values().stream();
    }

    @ParameterizedTest
    @MethodSource("hardFacts")
    void theHardFactsAreKept(List<LmcRecord> records) {
        Map<RecordId, LmcRecord> once = new LinkedHashMap<>();
        records.forEach(each -> once.put(each.id(), each));
        Catalogue catalogue = Catalogue.of(once.values());
        assertEquals(catalogue, packedAndRead(catalogue));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"澜沧江\"",
                "\"\"",
                "-1.50e-3",
                "true",
                "false",
                "null",
                "[]",
                "{}",
                "[1, [2, {\"a\": null, \"b\": {\"a\": \"a\"}}], \"a\"]"
            })
    void anyJsonIsKept(String json) {
        JsonValue says = LmcJson.strict().read(json, JsonValue.class);
        Evidence evidence = Evidence.builder().source("report").says(says).build();
        Catalogue catalogue =
                Catalogue.of(List.of(project().addEvidence(evidence, evidence).build()));
        assertEquals(catalogue, packedAndRead(catalogue));
    }

    @Test
    void valuesThatAreEqualKeepTheirOwnOrderOfLanguages() {
        ProjectBuilder road = Project.builder().id("road").kind(ProjectKind.ROAD);
        Catalogue catalogue = Catalogue.of(List.of(
                road.name(LocalizedText.of("en", "A", "zh-Hans", "B")).build(),
                road.id("way").name(LocalizedText.of("zh-Hans", "B", "en", "A")).build()));
        assertEquals(catalogue.all().toString(), packedAndRead(catalogue).all().toString());
    }

    @Test
    void whatCannotBePackedIsRefused() {
        Catalogue extended = Catalogue.of(
                List.of(project().putExtension("x-note", JsonValue.of("kept")).build()));
        assertThrows(IllegalStateException.class, () -> PackedWriter.write(extended));
        Catalogue unknown = Catalogue.of(List.of(LmcJson.lenient().read("""
                        {"type": "x-basin", "schema": "lmc/1", "id": "basin", "name": {"en": "Basin"}}
                        """, UnknownRecord.class)));
        assertThrows(IllegalStateException.class, () -> PackedWriter.write(unknown));
    }

    @Test
    void nothingMayBeLeftOver() {
        byte[] packed = PackedWriter.write(Catalogue.of(List.of(project().build())));
        assertThrows(
                IllegalStateException.class,
                () -> new PackedReader(Arrays.copyOf(packed, packed.length + 1)).catalogue());
    }
}
