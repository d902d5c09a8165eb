package benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What codecs lose of a record that they read and write again: what is fast but wrong is no baseline. */
final class RoundTrips {
    /** Numbers with all their digits. */
    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** A document that a codec changed. */
    record Change(JsonNode before, JsonNode after) {}

    private RoundTrips() {}

    /**
     * The documents of all forms that a codec changes.
     *
     * @throws IllegalStateException if this library changes one
     */
    static List<Change> changes(String name) throws IOException {
        List<Change> changes = new ArrayList<>();
        Subject codec = Subject.of(name);
        for (String form : List.of("own", "small", "large", "shuffled")) {
            for (byte[] text : Texts.of(form)) {
                JsonNode before = TREES.readTree(text);
                JsonNode after = TREES.readTree(codec.write(Codecs.value(codec.read(text))));
                if (!before.equals(after)) {
                    changes.add(new Change(before, after));
                }
            }
        }
        if (name.equals("lmc") && !changes.isEmpty()) {
            throw new IllegalStateException("this library changes documents: " + changes.get(0));
        }
        return changes;
    }
}
