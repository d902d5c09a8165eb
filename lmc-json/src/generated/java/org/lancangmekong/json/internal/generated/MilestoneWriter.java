// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Milestone}. */
final class MilestoneWriter {
    private static final JsonName EVENT = new JsonName("event");
    private static final JsonName DATE = new JsonName("date");
    private static final JsonName STATUS = new JsonName("status");
    private static final JsonName PLANNED = new JsonName("planned");
    private static final JsonName BY = new JsonName("by");
    private static final JsonName NOTE = new JsonName("note");
    private static final JsonName EVIDENCE = new JsonName("evidence");

    private MilestoneWriter() {}

    static void write(Milestone milestone, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(milestone, out);
        } else {
            writeInOrder(milestone, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Milestone milestone, BytesOut out) {
        Values.write(EVENT, milestone.event(), out);
        Values.write(DATE, milestone.date().orElse(null), out);
        Values.write(STATUS, milestone.status().orElse(null), out);
        Values.flag(PLANNED, milestone.planned(), out);
        Values.writeCodes(BY, milestone.by(), out);
        Values.write(NOTE, milestone.note().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, milestone.evidence(), out);
        JsonValues.writeExtensions(milestone.extensions(), out);
    }

    private static void writeSorted(Milestone milestone, BytesOut out) {
        JsonValues.insertExtensions(milestone.extensions(), out);
        Values.writeCodes(BY, milestone.by(), out);
        Values.write(DATE, milestone.date().orElse(null), out);
        Values.write(EVENT, milestone.event(), out);
        EvidenceWriter.writeAll(EVIDENCE, milestone.evidence(), out);
        Values.write(NOTE, milestone.note().orElse(null), out);
        Values.flag(PLANNED, milestone.planned(), out);
        Values.write(STATUS, milestone.status().orElse(null), out);
    }

    static void writeAll(JsonName name, List<Milestone> all, BytesOut out) {
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
