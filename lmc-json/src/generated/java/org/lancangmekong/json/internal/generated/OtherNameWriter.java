// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link OtherName}. */
final class OtherNameWriter {
    private static final JsonName KIND = new JsonName("kind");
    private static final JsonName TEXT = new JsonName("text");
    private static final JsonName PERIOD = new JsonName("period");
    private static final JsonName EVIDENCE = new JsonName("evidence");

    private OtherNameWriter() {}

    static void write(OtherName otherName, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(otherName, out);
        } else {
            writeInOrder(otherName, out);
        }
        out.endObject();
    }

    private static void writeInOrder(OtherName otherName, BytesOut out) {
        Values.write(KIND, otherName.kind(), out);
        Values.write(TEXT, otherName.text(), out);
        Values.write(PERIOD, otherName.period().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, otherName.evidence(), out);
    }

    private static void writeSorted(OtherName otherName, BytesOut out) {
        EvidenceWriter.writeAll(EVIDENCE, otherName.evidence(), out);
        Values.write(KIND, otherName.kind(), out);
        Values.write(PERIOD, otherName.period().orElse(null), out);
        Values.write(TEXT, otherName.text(), out);
    }

    static void writeAll(JsonName name, List<OtherName> all, BytesOut out) {
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
