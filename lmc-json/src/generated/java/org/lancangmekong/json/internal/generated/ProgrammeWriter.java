// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Programme;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Programme}. */
final class ProgrammeWriter {
    private static final JsonName ITS_TYPE = new JsonName("programme");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName EVIDENCE = new JsonName("evidence");
    private static final JsonName OTHER_NAMES = new JsonName("otherNames");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName FORMER_IDS = new JsonName("formerIds");
    private static final JsonName SUMMARY = new JsonName("summary");
    private static final JsonName COMPLETE = new JsonName("complete");
    private static final JsonName KIND = new JsonName("kind");
    private static final JsonName MECHANISM = new JsonName("mechanism");
    private static final JsonName BELONGING = new JsonName("belonging");
    private static final JsonName CADENCE = new JsonName("cadence");
    private static final JsonName PILLARS = new JsonName("pillars");
    private static final JsonName AREAS = new JsonName("areas");
    private static final JsonName FIELDS = new JsonName("fields");
    private static final JsonName PARTICIPANTS = new JsonName("participants");
    private static final JsonName PLACES = new JsonName("places");
    private static final JsonName HISTORY = new JsonName("history");
    private static final JsonName FIGURES = new JsonName("figures");

    private ProgrammeWriter() {}

    static void write(Programme programme, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(programme, out);
        } else {
            writeInOrder(programme, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Programme programme, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, programme.id(), out);
        Values.write(NAME, programme.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, programme.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, programme.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, programme.identifiers(), out);
        Values.writeStrings(FORMER_IDS, programme.formerIds(), out);
        Values.write(SUMMARY, programme.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, programme.complete(), out);
        Values.write(KIND, programme.kind(), out);
        Values.write(MECHANISM, programme.mechanism().orElse(null), out);
        Values.write(BELONGING, programme.belonging().orElse(null), out);
        Values.write(CADENCE, programme.cadence().orElse(null), out);
        Values.writeCodes(PILLARS, programme.pillars(), out);
        Values.writeCodes(AREAS, programme.areas(), out);
        Values.writeCodes(FIELDS, programme.fields(), out);
        ParticipantWriter.writeAll(PARTICIPANTS, programme.participants(), out);
        PlaceWriter.writeAll(PLACES, programme.places(), out);
        MilestoneWriter.writeAll(HISTORY, programme.history(), out);
        FigureWriter.writeAll(FIGURES, programme.figures(), out);
        JsonValues.writeExtensions(programme.extensions(), out);
    }

    private static void writeSorted(Programme programme, BytesOut out) {
        JsonValues.insertExtensions(programme.extensions(), out);
        Values.writeCodes(AREAS, programme.areas(), out);
        Values.write(BELONGING, programme.belonging().orElse(null), out);
        Values.write(CADENCE, programme.cadence().orElse(null), out);
        Values.writeStrings(COMPLETE, programme.complete(), out);
        EvidenceWriter.writeAll(EVIDENCE, programme.evidence(), out);
        Values.writeCodes(FIELDS, programme.fields(), out);
        FigureWriter.writeAll(FIGURES, programme.figures(), out);
        Values.writeStrings(FORMER_IDS, programme.formerIds(), out);
        MilestoneWriter.writeAll(HISTORY, programme.history(), out);
        Values.write(ID, programme.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, programme.identifiers(), out);
        Values.write(KIND, programme.kind(), out);
        Values.write(MECHANISM, programme.mechanism().orElse(null), out);
        Values.write(NAME, programme.name(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, programme.otherNames(), out);
        ParticipantWriter.writeAll(PARTICIPANTS, programme.participants(), out);
        Values.writeCodes(PILLARS, programme.pillars(), out);
        PlaceWriter.writeAll(PLACES, programme.places(), out);
        Values.schema(out);
        Values.write(SUMMARY, programme.summary().orElse(null), out);
        Values.type(ITS_TYPE, out);
    }
}
