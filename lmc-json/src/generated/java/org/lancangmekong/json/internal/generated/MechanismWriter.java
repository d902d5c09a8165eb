// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Mechanism}. */
final class MechanismWriter {
    private static final JsonName ITS_TYPE = new JsonName("mechanism");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName EVIDENCE = new JsonName("evidence");
    private static final JsonName OTHER_NAMES = new JsonName("otherNames");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName FORMER_IDS = new JsonName("formerIds");
    private static final JsonName SUMMARY = new JsonName("summary");
    private static final JsonName COMPLETE = new JsonName("complete");
    private static final JsonName KIND = new JsonName("kind");
    private static final JsonName LEVEL = new JsonName("level");
    private static final JsonName PARENT = new JsonName("parent");
    private static final JsonName PILLARS = new JsonName("pillars");
    private static final JsonName AREAS = new JsonName("areas");
    private static final JsonName FIELDS = new JsonName("fields");
    private static final JsonName CADENCE = new JsonName("cadence");
    private static final JsonName SEAT = new JsonName("seat");
    private static final JsonName PARTICIPANTS = new JsonName("participants");
    private static final JsonName ALIGNMENTS = new JsonName("alignments");
    private static final JsonName HISTORY = new JsonName("history");
    private static final JsonName FIGURES = new JsonName("figures");

    private MechanismWriter() {}

    static void write(Mechanism mechanism, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(mechanism, out);
        } else {
            writeInOrder(mechanism, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Mechanism mechanism, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, mechanism.id(), out);
        Values.write(NAME, mechanism.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, mechanism.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, mechanism.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, mechanism.identifiers(), out);
        Values.writeStrings(FORMER_IDS, mechanism.formerIds(), out);
        Values.write(SUMMARY, mechanism.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, mechanism.complete(), out);
        Values.write(KIND, mechanism.kind(), out);
        Values.write(LEVEL, mechanism.level().orElse(null), out);
        Values.write(PARENT, mechanism.parent().orElse(null), out);
        Values.writeCodes(PILLARS, mechanism.pillars(), out);
        Values.writeCodes(AREAS, mechanism.areas(), out);
        Values.writeCodes(FIELDS, mechanism.fields(), out);
        Values.write(CADENCE, mechanism.cadence().orElse(null), out);
        if (mechanism.seat().isPresent()) {
            out.name(SEAT);
            PlaceWriter.write(mechanism.seat().get(), out);
        }
        ParticipantWriter.writeAll(PARTICIPANTS, mechanism.participants(), out);
        AlignmentWriter.writeAll(ALIGNMENTS, mechanism.alignments(), out);
        MilestoneWriter.writeAll(HISTORY, mechanism.history(), out);
        FigureWriter.writeAll(FIGURES, mechanism.figures(), out);
        JsonValues.writeExtensions(mechanism.extensions(), out);
    }

    private static void writeSorted(Mechanism mechanism, BytesOut out) {
        JsonValues.insertExtensions(mechanism.extensions(), out);
        AlignmentWriter.writeAll(ALIGNMENTS, mechanism.alignments(), out);
        Values.writeCodes(AREAS, mechanism.areas(), out);
        Values.write(CADENCE, mechanism.cadence().orElse(null), out);
        Values.writeStrings(COMPLETE, mechanism.complete(), out);
        EvidenceWriter.writeAll(EVIDENCE, mechanism.evidence(), out);
        Values.writeCodes(FIELDS, mechanism.fields(), out);
        FigureWriter.writeAll(FIGURES, mechanism.figures(), out);
        Values.writeStrings(FORMER_IDS, mechanism.formerIds(), out);
        MilestoneWriter.writeAll(HISTORY, mechanism.history(), out);
        Values.write(ID, mechanism.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, mechanism.identifiers(), out);
        Values.write(KIND, mechanism.kind(), out);
        Values.write(LEVEL, mechanism.level().orElse(null), out);
        Values.write(NAME, mechanism.name(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, mechanism.otherNames(), out);
        Values.write(PARENT, mechanism.parent().orElse(null), out);
        ParticipantWriter.writeAll(PARTICIPANTS, mechanism.participants(), out);
        Values.writeCodes(PILLARS, mechanism.pillars(), out);
        Values.schema(out);
        if (mechanism.seat().isPresent()) {
            out.name(SEAT);
            PlaceWriter.write(mechanism.seat().get(), out);
        }
        Values.write(SUMMARY, mechanism.summary().orElse(null), out);
        Values.type(ITS_TYPE, out);
    }
}
