// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Event;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Event}. */
final class EventWriter {
    private static final JsonName ITS_TYPE = new JsonName("event");
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
    private static final JsonName WHEN = new JsonName("when");
    private static final JsonName PLANNED = new JsonName("planned");
    private static final JsonName MODE = new JsonName("mode");
    private static final JsonName PLACE = new JsonName("place");
    private static final JsonName THEME = new JsonName("theme");
    private static final JsonName PARTICIPANTS = new JsonName("participants");
    private static final JsonName FIGURES = new JsonName("figures");

    private EventWriter() {}

    static void write(Event event, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(event, out);
        } else {
            writeInOrder(event, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Event event, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, event.id(), out);
        Values.write(NAME, event.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, event.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, event.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, event.identifiers(), out);
        Values.writeStrings(FORMER_IDS, event.formerIds(), out);
        Values.write(SUMMARY, event.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, event.complete(), out);
        Values.write(OF, event.of(), out);
        Values.write(ORDINAL, event.ordinal().orElse(null), out);
        Values.write(WHEN, event.when(), out);
        Values.flag(PLANNED, event.planned(), out);
        Values.write(MODE, event.mode().orElse(null), out);
        if (event.place().isPresent()) {
            out.name(PLACE);
            PlaceWriter.write(event.place().get(), out);
        }
        Values.write(THEME, event.theme().orElse(null), out);
        ParticipantWriter.writeAll(PARTICIPANTS, event.participants(), out);
        FigureWriter.writeAll(FIGURES, event.figures(), out);
        JsonValues.writeExtensions(event.extensions(), out);
    }

    private static void writeSorted(Event event, BytesOut out) {
        JsonValues.insertExtensions(event.extensions(), out);
        Values.writeStrings(COMPLETE, event.complete(), out);
        EvidenceWriter.writeAll(EVIDENCE, event.evidence(), out);
        FigureWriter.writeAll(FIGURES, event.figures(), out);
        Values.writeStrings(FORMER_IDS, event.formerIds(), out);
        Values.write(ID, event.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, event.identifiers(), out);
        Values.write(MODE, event.mode().orElse(null), out);
        Values.write(NAME, event.name(), out);
        Values.write(OF, event.of(), out);
        Values.write(ORDINAL, event.ordinal().orElse(null), out);
        OtherNameWriter.writeAll(OTHER_NAMES, event.otherNames(), out);
        ParticipantWriter.writeAll(PARTICIPANTS, event.participants(), out);
        if (event.place().isPresent()) {
            out.name(PLACE);
            PlaceWriter.write(event.place().get(), out);
        }
        Values.flag(PLANNED, event.planned(), out);
        Values.schema(out);
        Values.write(SUMMARY, event.summary().orElse(null), out);
        Values.write(THEME, event.theme().orElse(null), out);
        Values.type(ITS_TYPE, out);
        Values.write(WHEN, event.when(), out);
    }
}
