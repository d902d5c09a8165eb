package benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Holds every codec to its round trips: what is fast but wrong is no baseline. */
final class RoundTrips {
    private RoundTrips() {}

    /** What each codec changed, one line for each codec that changed something. */
    static List<String> check() throws IOException {
        List<String> changed = new ArrayList<>();
        for (String name : Subject.CODECS) {
            Subject codec = Subject.of(name);
            int wrong = 0;
            String first = "";
            for (String form : List.of("own", "small", "large", "shuffled")) {
                for (byte[] text : Texts.of(form)) {
                    JsonNode expected = Texts.tree(text);
                    JsonNode found = Texts.tree(codec.write(Encode.value(codec.read(text))));
                    if (!expected.equals(found)) {
                        first = wrong == 0 ? expected + "\n became\n" + found : first;
                        wrong++;
                    }
                }
            }
            if (wrong > 0) {
                changed.add(name + " changed " + wrong + " records, of which the first is\n" + first);
            }
        }
        return changed;
    }
}
