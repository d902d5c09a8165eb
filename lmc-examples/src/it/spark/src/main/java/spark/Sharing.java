package spark;

import java.util.function.Consumer;
import scala.Tuple2;

/** Finds the records in whose groups rules may find something: those that share a key, or have something wrong alone. */
final class Sharing implements Expanding.Step<Tuple2<RowKey, Boolean>, Tuple2<LinePlace, Note>> {
    private final Bound bound;
    private RowKey first;
    private boolean isWantedAlone;
    private int count;

    Sharing(Bound bound) {
        this.bound = bound;
    }

    @Override
    public void take(Tuple2<RowKey, Boolean> each, Consumer<Tuple2<LinePlace, Note>> out) {
        RowKey row = each._1();
        if (first == null || !first.text().equals(row.text())) {
            end(out);
            first = row;
            isWantedAlone = each._2();
            count = 1;
            return;
        }
        count++;
        bound.require(count);
        if (count == 2) {
            want(first, out);
        }
        want(row, out);
    }

    @Override
    public void end(Consumer<Tuple2<LinePlace, Note>> out) {
        if (count == 1 && isWantedAlone) {
            want(first, out);
        }
    }

    private static void want(RowKey row, Consumer<Tuple2<LinePlace, Note>> out) {
        out.accept(new Tuple2<>(row.place(), new Note.Wanted(row.text())));
    }
}
