// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Project;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Project}. */
final class ProjectWriter {
    private static final JsonName ITS_TYPE = new JsonName("project");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName EVIDENCE = new JsonName("evidence");
    private static final JsonName OTHER_NAMES = new JsonName("otherNames");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName FORMER_IDS = new JsonName("formerIds");
    private static final JsonName SUMMARY = new JsonName("summary");
    private static final JsonName COMPLETE = new JsonName("complete");
    private static final JsonName KIND = new JsonName("kind");
    private static final JsonName BELONGING = new JsonName("belonging");
    private static final JsonName PART_OF = new JsonName("partOf");
    private static final JsonName PROGRAMME = new JsonName("programme");
    private static final JsonName AGREEMENT = new JsonName("agreement");
    private static final JsonName CONNECTIVITY = new JsonName("connectivity");
    private static final JsonName MODES = new JsonName("modes");
    private static final JsonName AREAS = new JsonName("areas");
    private static final JsonName FIELDS = new JsonName("fields");
    private static final JsonName PARTICIPANTS = new JsonName("participants");
    private static final JsonName PLACES = new JsonName("places");
    private static final JsonName HISTORY = new JsonName("history");
    private static final JsonName FIGURES = new JsonName("figures");

    private ProjectWriter() {}

    static void write(Project project, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(project, out);
        } else {
            writeInOrder(project, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Project project, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, project.id(), out);
        Values.write(NAME, project.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, project.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, project.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, project.identifiers(), out);
        Values.writeStrings(FORMER_IDS, project.formerIds(), out);
        Values.write(SUMMARY, project.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, project.complete(), out);
        Values.write(KIND, project.kind(), out);
        Values.write(BELONGING, project.belonging().orElse(null), out);
        Values.write(PART_OF, project.partOf().orElse(null), out);
        Values.write(PROGRAMME, project.programme().orElse(null), out);
        Values.write(AGREEMENT, project.agreement().orElse(null), out);
        Values.write(CONNECTIVITY, project.connectivity().orElse(null), out);
        Values.writeCodes(MODES, project.modes(), out);
        Values.writeCodes(AREAS, project.areas(), out);
        Values.writeCodes(FIELDS, project.fields(), out);
        ParticipantWriter.writeAll(PARTICIPANTS, project.participants(), out);
        PlaceWriter.writeAll(PLACES, project.places(), out);
        MilestoneWriter.writeAll(HISTORY, project.history(), out);
        FigureWriter.writeAll(FIGURES, project.figures(), out);
        JsonValues.writeExtensions(project.extensions(), out);
    }

    private static void writeSorted(Project project, BytesOut out) {
        JsonValues.insertExtensions(project.extensions(), out);
        Values.write(AGREEMENT, project.agreement().orElse(null), out);
        Values.writeCodes(AREAS, project.areas(), out);
        Values.write(BELONGING, project.belonging().orElse(null), out);
        Values.writeStrings(COMPLETE, project.complete(), out);
        Values.write(CONNECTIVITY, project.connectivity().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, project.evidence(), out);
        Values.writeCodes(FIELDS, project.fields(), out);
        FigureWriter.writeAll(FIGURES, project.figures(), out);
        Values.writeStrings(FORMER_IDS, project.formerIds(), out);
        MilestoneWriter.writeAll(HISTORY, project.history(), out);
        Values.write(ID, project.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, project.identifiers(), out);
        Values.write(KIND, project.kind(), out);
        Values.writeCodes(MODES, project.modes(), out);
        Values.write(NAME, project.name(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, project.otherNames(), out);
        Values.write(PART_OF, project.partOf().orElse(null), out);
        ParticipantWriter.writeAll(PARTICIPANTS, project.participants(), out);
        PlaceWriter.writeAll(PLACES, project.places(), out);
        Values.write(PROGRAMME, project.programme().orElse(null), out);
        Values.schema(out);
        Values.write(SUMMARY, project.summary().orElse(null), out);
        Values.type(ITS_TYPE, out);
    }
}
