// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Document;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Document}. */
final class DocumentWriter {
    private static final JsonName ITS_TYPE = new JsonName("document");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName EVIDENCE = new JsonName("evidence");
    private static final JsonName OTHER_NAMES = new JsonName("otherNames");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName FORMER_IDS = new JsonName("formerIds");
    private static final JsonName SUMMARY = new JsonName("summary");
    private static final JsonName COMPLETE = new JsonName("complete");
    private static final JsonName KIND = new JsonName("kind");
    private static final JsonName EVENT = new JsonName("event");
    private static final JsonName STANDING = new JsonName("standing");
    private static final JsonName DATE = new JsonName("date");
    private static final JsonName ISSUER = new JsonName("issuer");
    private static final JsonName PERIOD = new JsonName("period");
    private static final JsonName PARTICIPANTS = new JsonName("participants");
    private static final JsonName AREAS = new JsonName("areas");
    private static final JsonName ALIGNMENTS = new JsonName("alignments");
    private static final JsonName FIGURES = new JsonName("figures");

    private DocumentWriter() {}

    static void write(Document document, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(document, out);
        } else {
            writeInOrder(document, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Document document, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, document.id(), out);
        Values.write(NAME, document.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, document.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, document.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, document.identifiers(), out);
        Values.writeStrings(FORMER_IDS, document.formerIds(), out);
        Values.write(SUMMARY, document.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, document.complete(), out);
        Values.write(KIND, document.kind(), out);
        Values.write(EVENT, document.event().orElse(null), out);
        Values.write(STANDING, document.standing().orElse(null), out);
        Values.write(DATE, document.date().orElse(null), out);
        Values.write(ISSUER, document.issuer().orElse(null), out);
        Values.write(PERIOD, document.period().orElse(null), out);
        ParticipantWriter.writeAll(PARTICIPANTS, document.participants(), out);
        Values.writeCodes(AREAS, document.areas(), out);
        AlignmentWriter.writeAll(ALIGNMENTS, document.alignments(), out);
        FigureWriter.writeAll(FIGURES, document.figures(), out);
        JsonValues.writeExtensions(document.extensions(), out);
    }

    private static void writeSorted(Document document, BytesOut out) {
        JsonValues.insertExtensions(document.extensions(), out);
        AlignmentWriter.writeAll(ALIGNMENTS, document.alignments(), out);
        Values.writeCodes(AREAS, document.areas(), out);
        Values.writeStrings(COMPLETE, document.complete(), out);
        Values.write(DATE, document.date().orElse(null), out);
        Values.write(EVENT, document.event().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, document.evidence(), out);
        FigureWriter.writeAll(FIGURES, document.figures(), out);
        Values.writeStrings(FORMER_IDS, document.formerIds(), out);
        Values.write(ID, document.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, document.identifiers(), out);
        Values.write(ISSUER, document.issuer().orElse(null), out);
        Values.write(KIND, document.kind(), out);
        Values.write(NAME, document.name(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, document.otherNames(), out);
        ParticipantWriter.writeAll(PARTICIPANTS, document.participants(), out);
        Values.write(PERIOD, document.period().orElse(null), out);
        Values.schema(out);
        Values.write(STANDING, document.standing().orElse(null), out);
        Values.write(SUMMARY, document.summary().orElse(null), out);
        Values.type(ITS_TYPE, out);
    }
}
