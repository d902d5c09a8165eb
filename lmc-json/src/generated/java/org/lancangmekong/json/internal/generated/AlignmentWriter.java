// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Alignment}. */
final class AlignmentWriter {
    private static final JsonName FRAMEWORK = new JsonName("framework");
    private static final JsonName ROLE = new JsonName("role");
    private static final JsonName WHEN = new JsonName("when");
    private static final JsonName EVIDENCE = new JsonName("evidence");

    private AlignmentWriter() {}

    static void write(Alignment alignment, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(alignment, out);
        } else {
            writeInOrder(alignment, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Alignment alignment, BytesOut out) {
        Values.write(FRAMEWORK, alignment.framework(), out);
        Values.write(ROLE, alignment.role(), out);
        Values.write(WHEN, alignment.when().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, alignment.evidence(), out);
    }

    private static void writeSorted(Alignment alignment, BytesOut out) {
        EvidenceWriter.writeAll(EVIDENCE, alignment.evidence(), out);
        Values.write(FRAMEWORK, alignment.framework(), out);
        Values.write(ROLE, alignment.role(), out);
        Values.write(WHEN, alignment.when().orElse(null), out);
    }

    static void writeAll(JsonName name, List<Alignment> all, BytesOut out) {
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
