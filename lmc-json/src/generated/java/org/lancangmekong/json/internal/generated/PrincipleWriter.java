// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Principle;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Principle}. */
final class PrincipleWriter {
    private static final JsonName ITS_TYPE = new JsonName("principle");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName EVIDENCE = new JsonName("evidence");
    private static final JsonName OTHER_NAMES = new JsonName("otherNames");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName FORMER_IDS = new JsonName("formerIds");
    private static final JsonName SUMMARY = new JsonName("summary");
    private static final JsonName COMPLETE = new JsonName("complete");
    private static final JsonName KIND = new JsonName("kind");
    private static final JsonName ELEMENTS = new JsonName("elements");

    private PrincipleWriter() {}

    static void write(Principle principle, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(principle, out);
        } else {
            writeInOrder(principle, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Principle principle, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, principle.id(), out);
        Values.write(NAME, principle.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, principle.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, principle.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, principle.identifiers(), out);
        Values.writeStrings(FORMER_IDS, principle.formerIds(), out);
        Values.write(SUMMARY, principle.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, principle.complete(), out);
        Values.write(KIND, principle.kind(), out);
        Values.writeTexts(ELEMENTS, principle.elements(), out);
        JsonValues.writeExtensions(principle.extensions(), out);
    }

    private static void writeSorted(Principle principle, BytesOut out) {
        JsonValues.insertExtensions(principle.extensions(), out);
        Values.writeStrings(COMPLETE, principle.complete(), out);
        Values.writeTexts(ELEMENTS, principle.elements(), out);
        EvidenceWriter.writeAll(EVIDENCE, principle.evidence(), out);
        Values.writeStrings(FORMER_IDS, principle.formerIds(), out);
        Values.write(ID, principle.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, principle.identifiers(), out);
        Values.write(KIND, principle.kind(), out);
        Values.write(NAME, principle.name(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, principle.otherNames(), out);
        Values.schema(out);
        Values.write(SUMMARY, principle.summary().orElse(null), out);
        Values.type(ITS_TYPE, out);
    }
}
