// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Phase;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Phase}. */
final class PhaseWriter {
    private static final JsonName ITS_TYPE = new JsonName("phase");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName EVIDENCE = new JsonName("evidence");
    private static final JsonName OTHER_NAMES = new JsonName("otherNames");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName FORMER_IDS = new JsonName("formerIds");
    private static final JsonName SUMMARY = new JsonName("summary");
    private static final JsonName COMPLETE = new JsonName("complete");
    private static final JsonName OF = new JsonName("of");
    private static final JsonName ORDINAL = new JsonName("ordinal");
    private static final JsonName PERIOD = new JsonName("period");

    private PhaseWriter() {}

    static void write(Phase phase, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(phase, out);
        } else {
            writeInOrder(phase, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Phase phase, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, phase.id(), out);
        Values.write(NAME, phase.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, phase.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, phase.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, phase.identifiers(), out);
        Values.writeStrings(FORMER_IDS, phase.formerIds(), out);
        Values.write(SUMMARY, phase.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, phase.complete(), out);
        Values.write(OF, phase.of(), out);
        Values.write(ORDINAL, phase.ordinal().orElse(null), out);
        Values.write(PERIOD, phase.period().orElse(null), out);
        JsonValues.writeExtensions(phase.extensions(), out);
    }

    private static void writeSorted(Phase phase, BytesOut out) {
        JsonValues.insertExtensions(phase.extensions(), out);
        Values.writeStrings(COMPLETE, phase.complete(), out);
        EvidenceWriter.writeAll(EVIDENCE, phase.evidence(), out);
        Values.writeStrings(FORMER_IDS, phase.formerIds(), out);
        Values.write(ID, phase.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, phase.identifiers(), out);
        Values.write(NAME, phase.name(), out);
        Values.write(OF, phase.of(), out);
        Values.write(ORDINAL, phase.ordinal().orElse(null), out);
        OtherNameWriter.writeAll(OTHER_NAMES, phase.otherNames(), out);
        Values.write(PERIOD, phase.period().orElse(null), out);
        Values.schema(out);
        Values.write(SUMMARY, phase.summary().orElse(null), out);
        Values.type(ITS_TYPE, out);
    }
}
