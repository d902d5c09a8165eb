package spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Consumer;
import org.lancangmekong.core.model.LmcRecord;
import scala.Tuple2;

/**
 * Finds the record to which an id leads: the one that has it, or else the first, by type and id, of those that had it. The rows
 * come by id, owners first.
 *
 * @param <T> what it gives to those who ask
 */
final class Resolving<T> implements Expanding.Step<Tuple2<RowKey, Asked>, T> {
    private static final Comparator<LmcRecord> BY_TYPE_AND_ID =
            Comparator.comparing(LmcRecord::type).thenComparing(LmcRecord::id);

    private final Answer<T> answer;
    private String id;
    private boolean isOwned;
    private CarriedRecord target;

    /** What is said to whoever asks; the target is null if the id leads to no record. */
    interface Answer<T> extends Serializable {
        void give(RowKey key, Asked asked, CarriedRecord target, Consumer<T> out);
    }

    Resolving(Answer<T> answer) {
        this.answer = answer;
    }

    @Override
    public void take(Tuple2<RowKey, Asked> each, Consumer<T> out) {
        RowKey key = each._1();
        Asked row = each._2();
        if (!key.text().equals(id)) {
            id = key.text();
            isOwned = false;
            target = null;
        }
        switch (key.role()) {
            case OWNER -> {
                isOwned = true;
                target = row.record;
            }
            case FORMER_OWNER -> {
                if (!isOwned && (target == null || BY_TYPE_AND_ID.compare(row.record.record(), target.record()) < 0)) {
                    target = row.record;
                }
            }
            case ASKING -> answer.give(key, row, target, out);
        }
    }
}
