package org.lancangmekong.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.jackson.LmcMappingException;
import org.lancangmekong.json.jackson.LmcModule;

/** What holds for a document that a mapper reads: the verdict is that of {@link LmcJson}, and so is the value. */
final class ModuleTarget {
    /** A reader, and a mapper that is to read alike. */
    private record Pair(LmcJson json, ObjectMapper mapper) {
        static Pair of(LmcJson json) {
            return new Pair(
                    json,
                    JsonMapper.builder()
                            .addModule(new LmcModule(json))
                            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                            .build());
        }
    }

    private static final List<Pair> PAIRS = List.of(Pair.of(LmcJson.strict()), Pair.of(LmcJson.lenient()));

    private ModuleTarget() {}

    static void module(byte[] bytes) {
        // From a text: of bytes, Jackson guesses the encoding.
        ReadingTargets.decode(bytes)
                .filter(text -> !text.startsWith("\uFEFF"))
                .ifPresent(text -> PAIRS.forEach(each -> check(each, text)));
    }

    private static void check(Pair pair, String text) {
        ReadResult<LmcRecord> expected = pair.json().tryRead(text, LmcRecord.class);
        LmcRecord found;
        try {
            found = pair.mapper().readValue(text, LmcRecord.class);
        } catch (LmcMappingException e) {
            assertTrue(expected.value().isEmpty(), e::getMessage);
            if (isJson(text)) {
                assertEquals(withoutPlaces(expected.report()), withoutPlaces(e.report()));
            }
            return;
        } catch (StreamConstraintsException e) {
            // Limits of the mapper's own, such as that of the length of a name.
            return;
        } catch (JsonProcessingException e) {
            // What is not JSON, and a name with an unpaired surrogate, the mapper's own parser refuses.
            assertTrue(expected.value().isEmpty(), e::getMessage);
            return;
        }
        if (found == null) {
            assertEquals("null", text.strip());
            return;
        }
        assertEquals(expected.value(), Optional.of(found));
        try {
            String written = pair.mapper().writeValueAsString(found);
            assertEquals(pair.json().write(found), written);
            Optional<JsonNode> tree = tree(pair.mapper(), found);
            if (tree.isPresent()) {
                assertEquals(
                        found.id(),
                        pair.mapper().treeToValue(tree.get(), LmcRecord.class).id());
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError("what was read cannot be written or read again", e);
        }
    }

    /** The record as a tree; empty if an extension has a number that no tree can hold, since its exponent is no int. */
    private static Optional<JsonNode> tree(ObjectMapper mapper, LmcRecord record) {
        try {
            return Optional.of(mapper.valueToTree(record));
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof JsonGenerationException cause
                    && cause.getOriginalMessage().startsWith("the exponent of ")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Whether the text is JSON to this library; what is not, neither reads to its end. */
    private static boolean isJson(String text) {
        return LmcJson.lenient().tryRead(text, LmcRecord.class).report().violations().stream()
                .noneMatch(each -> List.of("LMC-JSN-001", "LMC-JSN-002", "LMC-JSN-003", "LMC-JSN-014", "LMC-JSN-015")
                        .contains(each.rule()));
    }

    private static List<List<Object>> withoutPlaces(ValidationReport report) {
        return report.violations().stream()
                .map(each -> List.<Object>of(each.rule(), each.severity(), each.pointer(), each.arguments()))
                .toList();
    }
}
