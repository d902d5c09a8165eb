// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Framework;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Framework}. */
final class FrameworkWriter {
    private static final JsonName ITS_TYPE = new JsonName("framework");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName EVIDENCE = new JsonName("evidence");
    private static final JsonName OTHER_NAMES = new JsonName("otherNames");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName FORMER_IDS = new JsonName("formerIds");
    private static final JsonName SUMMARY = new JsonName("summary");
    private static final JsonName COMPLETE = new JsonName("complete");
    private static final JsonName KIND = new JsonName("kind");
    private static final JsonName SCOPE = new JsonName("scope");
    private static final JsonName FIELDS = new JsonName("fields");
    private static final JsonName MODES = new JsonName("modes");
    private static final JsonName PARTICIPANTS = new JsonName("participants");
    private static final JsonName HISTORY = new JsonName("history");

    private FrameworkWriter() {}

    static void write(Framework framework, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(framework, out);
        } else {
            writeInOrder(framework, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Framework framework, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, framework.id(), out);
        Values.write(NAME, framework.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, framework.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, framework.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, framework.identifiers(), out);
        Values.writeStrings(FORMER_IDS, framework.formerIds(), out);
        Values.write(SUMMARY, framework.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, framework.complete(), out);
        Values.write(KIND, framework.kind(), out);
        Values.write(SCOPE, framework.scope().orElse(null), out);
        Values.writeCodes(FIELDS, framework.fields(), out);
        Values.writeCodes(MODES, framework.modes(), out);
        ParticipantWriter.writeAll(PARTICIPANTS, framework.participants(), out);
        MilestoneWriter.writeAll(HISTORY, framework.history(), out);
        JsonValues.writeExtensions(framework.extensions(), out);
    }

    private static void writeSorted(Framework framework, BytesOut out) {
        JsonValues.insertExtensions(framework.extensions(), out);
        Values.writeStrings(COMPLETE, framework.complete(), out);
        EvidenceWriter.writeAll(EVIDENCE, framework.evidence(), out);
        Values.writeCodes(FIELDS, framework.fields(), out);
        Values.writeStrings(FORMER_IDS, framework.formerIds(), out);
        MilestoneWriter.writeAll(HISTORY, framework.history(), out);
        Values.write(ID, framework.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, framework.identifiers(), out);
        Values.write(KIND, framework.kind(), out);
        Values.writeCodes(MODES, framework.modes(), out);
        Values.write(NAME, framework.name(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, framework.otherNames(), out);
        ParticipantWriter.writeAll(PARTICIPANTS, framework.participants(), out);
        Values.schema(out);
        Values.write(SCOPE, framework.scope().orElse(null), out);
        Values.write(SUMMARY, framework.summary().orElse(null), out);
        Values.type(ITS_TYPE, out);
    }
}
