// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Participant}. */
final class ParticipantWriter {
    private static final JsonName ROLE = new JsonName("role");
    private static final JsonName COUNTRY = new JsonName("country");
    private static final JsonName ACTOR = new JsonName("actor");
    private static final JsonName ACTOR_KIND = new JsonName("actorKind");
    private static final JsonName PERSON = new JsonName("person");
    private static final JsonName OFFICE = new JsonName("office");
    private static final JsonName SHARE = new JsonName("share");
    private static final JsonName PERIOD = new JsonName("period");
    private static final JsonName EVIDENCE = new JsonName("evidence");

    private ParticipantWriter() {}

    static void write(Participant participant, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(participant, out);
        } else {
            writeInOrder(participant, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Participant participant, BytesOut out) {
        Values.write(ROLE, participant.role(), out);
        Values.write(COUNTRY, participant.country().orElse(null), out);
        Values.write(ACTOR, participant.actor().orElse(null), out);
        Values.write(ACTOR_KIND, participant.actorKind().orElse(null), out);
        Values.write(PERSON, participant.person().orElse(null), out);
        Values.write(OFFICE, participant.office().orElse(null), out);
        if (participant.share().isPresent()) {
            out.name(SHARE);
            QuantityWriter.write(participant.share().get(), out);
        }
        Values.write(PERIOD, participant.period().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, participant.evidence(), out);
        JsonValues.writeExtensions(participant.extensions(), out);
    }

    private static void writeSorted(Participant participant, BytesOut out) {
        JsonValues.insertExtensions(participant.extensions(), out);
        Values.write(ACTOR, participant.actor().orElse(null), out);
        Values.write(ACTOR_KIND, participant.actorKind().orElse(null), out);
        Values.write(COUNTRY, participant.country().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, participant.evidence(), out);
        Values.write(OFFICE, participant.office().orElse(null), out);
        Values.write(PERIOD, participant.period().orElse(null), out);
        Values.write(PERSON, participant.person().orElse(null), out);
        Values.write(ROLE, participant.role(), out);
        if (participant.share().isPresent()) {
            out.name(SHARE);
            QuantityWriter.write(participant.share().get(), out);
        }
    }

    static void writeAll(JsonName name, List<Participant> all, BytesOut out) {
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
