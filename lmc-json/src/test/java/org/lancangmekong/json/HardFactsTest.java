package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.text.BytesOut;

/** The hard facts as records: built, written, read back, and as files that come out byte for byte. */
class HardFactsTest {
    @TempDir
    Path directory;

    static Stream<Map.Entry<String, List<LmcRecord>>> groups() {
        return HardFacts.groups().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void whatWasBuiltIsReadBackEqual(Map.Entry<String, List<LmcRecord>> group) {
        for (LmcRecord each : group.getValue()) {
            String json = LmcJson.strict().write(each);
            assertEquals(each, LmcJson.strict().read(json, LmcRecord.class));
            assertEquals(json, LmcJson.strict().write(LmcJson.strict().read(json, LmcRecord.class)));
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theFileIsReadAsWhatWasBuilt(Map.Entry<String, List<LmcRecord>> group) throws IOException {
        Path file = directory.resolve("group.json");
        Files.write(file, resource(group.getKey()));
        assertEquals(Catalogue.of(group.getValue()), LmcJson.strict().readCatalogue(file));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theFileComesOutByteForByte(Map.Entry<String, List<LmcRecord>> group) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (BytesOut out = BytesOut.to(written, true, true)) {
            out.startArray();
            group.getValue().forEach(each -> Codecs.write(each, out));
            out.endArray();
        }
        assertEquals(
                new String(resource(group.getKey()), StandardCharsets.UTF_8),
                written.toString(StandardCharsets.UTF_8) + "\n");
    }

    @ParameterizedTest
    @MethodSource("groups")
    void noRuleCallsThemWrong(Map.Entry<String, List<LmcRecord>> group) {
        for (LmcRecord each : group.getValue()) {
            ValidationReport report = Validator.standard().validate(each);
            assertEquals("", report.isValid() ? "" : report.toString());
        }
        assertFalse(group.getValue().isEmpty());
    }

    private static byte[] resource(String group) throws IOException {
        try (InputStream in = HardFactsTest.class.getResourceAsStream("hard-facts/" + group + ".json")) {
            return in.readAllBytes();
        }
    }
}
