package spark;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import scala.Tuple2;

/**
 * Finds the records in whose groups rules may find something: those that share a key, or have something wrong alone. Of a group
 * that is too large to be in memory it finds with which records the rules compare the others.
 */
final class Sharing implements Expanding.Step<Tuple2<RowKey, Membership>, Tuple2<LinePlace, Note>> {
    private final RulePlan plan;
    private final int most;
    private Tuple2<RowKey, Membership> start;
    private RulePlan.Keyed keyed;
    private int count;

    /** The first record for each rule of the key; null where none was found. */
    private Tuple2<RowKey, Membership>[] firsts;

    /** Takes how many records of a group may be in memory. */
    Sharing(RulePlan plan, int most) {
        this.plan = plan;
        this.most = most;
    }

    @Override
    public void take(Tuple2<RowKey, Membership> each, Consumer<Tuple2<LinePlace, Note>> out) {
        if (start == null || !start._1().text().equals(each._1().text())) {
            end(out);
            begin(each);
        } else {
            count++;
            if (count == 2) {
                want(start._1(), false, out);
            }
            want(each._1(), false, out);
            if (count == most + 1) {
                keyed.requireParts(most);
            }
        }
        for (int i = 0; i < firsts.length; i++) {
            if (each._2().mayBeFirst(i) && (firsts[i] == null || each._2().isBefore(firsts[i]._2()))) {
                firsts[i] = each;
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array has no type arguments
    private void begin(Tuple2<RowKey, Membership> each) {
        start = each;
        keyed = plan.keyed().get(GroupKey.number(each._1().text()));
        count = 1;
        firsts = new Tuple2[keyed.rules().size()];
    }

    @Override
    public void end(Consumer<Tuple2<LinePlace, Note>> out) {
        if (count == 1 && start._2().isFoundAlone()) {
            want(start._1(), false, out);
        }
        if (count > most) {
            // One of them in any case: its presence tells whoever checks the group that it comes in parts.
            Set<RowKey> rows = new TreeSet<>(Set.of(start._1()));
            for (Tuple2<RowKey, Membership> each : firsts) {
                if (each != null) {
                    rows.add(each._1());
                }
            }
            rows.forEach(each -> want(each, true, out));
        }
    }

    private static void want(RowKey row, boolean isFirst, Consumer<Tuple2<LinePlace, Note>> out) {
        out.accept(new Tuple2<>(row.place(), new Note.Wanted(row.text(), isFirst)));
    }
}
