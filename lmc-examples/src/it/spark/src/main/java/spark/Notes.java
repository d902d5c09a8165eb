package spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.RecordId;
import scala.Tuple2;

/** The notes of a part, in the order of its lines: those about the line that is looked at, and where its references lead. */
final class Notes {
    private final Iterator<Tuple2<LinePlace, Note>> rest;
    private final Map<RecordId, CarriedRecord> targets = new TreeMap<>();
    private final List<Violation> found = new ArrayList<>();
    private final Map<String, Boolean> wanted = new TreeMap<>();
    private Tuple2<LinePlace, Note> next;
    private LinePlace asking;
    private Note.SameId sameId;
    private long line = -1;

    Notes(Iterator<Tuple2<LinePlace, Note>> notes) {
        this.rest = notes;
        this.next = notes.hasNext() ? notes.next() : null;
    }

    /** Goes on to the line at an offset, or stays there. */
    void goTo(long offset) {
        if (offset == line) {
            return;
        }
        line = offset;
        sameId = null;
        found.clear();
        wanted.clear();
        while (next != null && next._1().offset() <= offset) {
            take(next._1(), next._2());
            next = rest.hasNext() ? rest.next() : null;
        }
    }

    private void take(LinePlace place, Note note) {
        if (note instanceof Note.Target target) {
            if (!place.equals(asking)) {
                targets.clear();
                asking = place;
            }
            targets.put(RecordId.of(target.asked), target.record);
        } else if (note instanceof Note.SameId other) {
            sameId = other;
        } else if (note instanceof Note.Wanted group) {
            wanted.merge(group.key, group.isFirst, Boolean::logicalOr);
        } else {
            found.add(((Note.Found) note).violation);
        }
    }

    /** Whether the record of the line is in the catalogue, which holds the first of those with one id. */
    boolean isHeld() {
        return sameId == null || sameId.isFirst;
    }

    /** The other line with the id of the record. */
    Optional<Note.SameId> sameId() {
        return Optional.ofNullable(sameId);
    }

    List<Violation> found() {
        return found;
    }

    /** The keys of the groups in which the record of the line is wanted, with whether it must come first. */
    Map<String, Boolean> wanted() {
        return wanted;
    }

    /** The record to which an id leads. */
    Optional<LmcRecord> find(RecordId id) {
        return Optional.ofNullable(targets.get(id)).map(CarriedRecord::record);
    }

    /** The present id of the record to which an id leads; the id itself if there is none. */
    RecordId present(RecordId id) {
        CarriedRecord record = targets.get(id);
        return record == null ? id : RecordId.of(record.id());
    }
}
