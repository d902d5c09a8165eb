// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Evidence}. */
final class EvidenceWriter {
    private static final JsonName SOURCE = new JsonName("source");
    private static final JsonName AT = new JsonName("at");
    private static final JsonName ABOUT = new JsonName("about");
    private static final JsonName STANCE = new JsonName("stance");
    private static final JsonName SAYS = new JsonName("says");
    private static final JsonName QUOTE = new JsonName("quote");
    private static final JsonName AS_OF = new JsonName("asOf");
    private static final JsonName NOTE = new JsonName("note");

    private EvidenceWriter() {}

    static void write(Evidence evidence, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(evidence, out);
        } else {
            writeInOrder(evidence, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Evidence evidence, BytesOut out) {
        Values.write(SOURCE, evidence.source(), out);
        Values.write(AT, evidence.at().orElse(null), out);
        Values.writeStrings(ABOUT, evidence.about(), out);
        if (evidence.stance() != Stance.SUPPORTS) {
            Values.write(STANCE, evidence.stance(), out);
        }
        Values.write(SAYS, evidence.says().orElse(null), out);
        Values.write(QUOTE, evidence.quote().orElse(null), out);
        Values.write(AS_OF, evidence.asOf().orElse(null), out);
        Values.write(NOTE, evidence.note().orElse(null), out);
        JsonValues.writeExtensions(evidence.extensions(), out);
    }

    private static void writeSorted(Evidence evidence, BytesOut out) {
        JsonValues.insertExtensions(evidence.extensions(), out);
        Values.writeStrings(ABOUT, evidence.about(), out);
        Values.write(AS_OF, evidence.asOf().orElse(null), out);
        Values.write(AT, evidence.at().orElse(null), out);
        Values.write(NOTE, evidence.note().orElse(null), out);
        Values.write(QUOTE, evidence.quote().orElse(null), out);
        Values.write(SAYS, evidence.says().orElse(null), out);
        Values.write(SOURCE, evidence.source(), out);
        if (evidence.stance() != Stance.SUPPORTS) {
            Values.write(STANCE, evidence.stance(), out);
        }
    }

    static void writeAll(JsonName name, List<Evidence> all, BytesOut out) {
        if (!all.isEmpty()) {
            out.name(name);
            out.startArray();
            for (int i = 0; i < all.size(); i++) {
                write(all.get(i), out);
            }
            out.endArray();
        }
    }
}
