package spark;

import java.util.function.Consumer;
import org.lancangmekong.core.model.LmcRecord;
import scala.Tuple2;

/** Gives the keys of each record. */
final class Keying implements PartReading.OfRecords<Tuple2<RowKey, Membership>> {
    private final RulePlan plan;

    Keying(RulePlan plan) {
        this.plan = plan;
    }

    @Override
    public void take(LmcRecord record, LinePlace place, Notes notes, Consumer<Tuple2<RowKey, Membership>> out) {
        for (int i = 0; i < plan.keyed().size(); i++) {
            RulePlan.Keyed keyed = plan.keyed().get(i);
            for (String key : keyed.keys().of(record, notes::present)) {
                out.accept(new Tuple2<>(
                        new RowKey(GroupKey.of(i, key), RowKey.Role.ASKING, place),
                        new Membership(record, key, keyed)));
            }
        }
    }
}
