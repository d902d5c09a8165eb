package spark;

import java.util.List;
import java.util.function.Consumer;
import scala.Tuple2;

/** Finds the ids that appear more than once; the rows come by id, and those of an id in the order of the lines. */
final class SameIds implements Expanding.Step<Tuple2<RowKey, Long>, Tuple2<LinePlace, Note>> {
    private final List<String> files;
    private RowKey first;
    private boolean isTwice;

    /** Takes the files of the parts, by the numbers of these. */
    SameIds(List<String> files) {
        this.files = files;
    }

    @Override
    public void take(Tuple2<RowKey, Long> each, Consumer<Tuple2<LinePlace, Note>> out) {
        RowKey row = each._1();
        if (first == null || !first.text().equals(row.text())) {
            first = row;
            isTwice = false;
            return;
        }
        if (!isTwice) {
            isTwice = true;
            out.accept(note(first, true, row));
        }
        out.accept(note(row, false, first));
    }

    private Tuple2<LinePlace, Note> note(RowKey about, boolean isFirst, RowKey other) {
        LinePlace place = other.place();
        return new Tuple2<>(about.place(), new Note.SameId(isFirst, files.get(place.part()), place.offset()));
    }
}
