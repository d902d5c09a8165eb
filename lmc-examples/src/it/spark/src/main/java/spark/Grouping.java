package spark;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.lancangmekong.core.model.LmcRecord;
import scala.Tuple2;

/** Gives the records that are wanted in groups, and those that matter to rules about catalogues. */
final class Grouping implements PartReading.OfRecords<Tuple2<RowKey, CarriedRecord>> {
    private final List<Set<String>> mattering;

    /** Takes the ids of the records that matter, by the number of the rule. */
    Grouping(List<Set<String>> mattering) {
        this.mattering = mattering;
    }

    @Override
    public void take(LmcRecord record, LinePlace place, Notes notes, Consumer<Tuple2<RowKey, CarriedRecord>> out) {
        notes.wanted().forEach((key, isFirst) -> {
            RowKey.Role role = isFirst ? RowKey.Role.FIRST : RowKey.Role.ASKING;
            give(new RowKey(key, role, place), record, out);
        });
        for (int rule = 0; rule < mattering.size(); rule++) {
            if (mattering.get(rule).contains(record.id().toString())) {
                give(new RowKey(GroupKey.ofCatalogue(rule), RowKey.Role.ASKING, place), record, out);
            }
        }
    }

    private static void give(RowKey key, LmcRecord record, Consumer<Tuple2<RowKey, CarriedRecord>> out) {
        out.accept(new Tuple2<>(key, new CarriedRecord(record)));
    }
}
