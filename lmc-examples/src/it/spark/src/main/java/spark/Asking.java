package spark;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.validation.Excerpt;
import org.lancangmekong.core.value.RecordId;
import scala.Tuple2;

/** Says of each record which ids it has, and which it asks for. */
final class Asking implements PartReading.OfRecords<Tuple2<RowKey, Asked>> {
    private final RulePlan plan;

    /** What the records that ask together have asked for, and the first of them. */
    private final Set<RecordId> asked = new TreeSet<>();

    private LinePlace first;
    private int count;

    Asking(RulePlan plan) {
        this.plan = plan;
    }

    @Override
    public void take(LmcRecord record, LinePlace place, Notes notes, Consumer<Tuple2<RowKey, Asked>> out) {
        CarriedRecord carried = new CarriedRecord(record);
        out.accept(new Tuple2<>(new RowKey(carried.id(), RowKey.Role.OWNER, place), Asked.record(carried)));
        for (RecordId each : record.formerIds()) {
            out.accept(
                    new Tuple2<>(new RowKey(each.toString(), RowKey.Role.FORMER_OWNER, place), Asked.record(carried)));
        }
        if (count++ % Note.TOGETHER == 0) {
            asked.clear();
            first = place;
        }
        for (RecordId each : plan.asked(record)) {
            if (asked.add(each)) {
                out.accept(ask(each, first, Asked.byRecords()));
            }
        }
        for (int rule = 0; rule < plan.aboutCatalogues().size(); rule++) {
            follow(rule, plan.excerpt(rule), record, place, out);
        }
    }

    /** A record from which a rule starts is noted as one that follows a reference to itself, unless circles are looked for. */
    private static void follow(
            int rule, Excerpt excerpt, LmcRecord record, LinePlace place, Consumer<Tuple2<RowKey, Asked>> out) {
        boolean isStart = !excerpt.isOfCircles() && excerpt.startsFrom(record);
        String id = record.id().toString();
        if (isStart) {
            out.accept(ask(record.id(), place, Asked.byRule(new Edge(rule, id, true, null))));
        }
        for (RecordId each : excerpt.follow(record)) {
            out.accept(ask(each, place, Asked.byRule(new Edge(rule, id, false, null))));
        }
    }

    private static Tuple2<RowKey, Asked> ask(RecordId id, LinePlace place, Asked by) {
        return new Tuple2<>(new RowKey(id.toString(), RowKey.Role.ASKING, place), by);
    }
}
