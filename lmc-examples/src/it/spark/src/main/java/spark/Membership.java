package spark;

import java.io.Serializable;
import java.util.Comparator;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.vocabulary.RecordType;

/** What is known of a record under the key of a group, before it is sent. */
final class Membership implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The order of the records of a group. */
    private static final Comparator<Membership> ORDER =
            Comparator.<Membership, RecordType>comparing(each -> each.type).thenComparing(each -> each.id);

    private final RecordType type;
    private final String id;

    /** Whether rules find something in the record if no other has the key. */
    private final boolean isFoundAlone;

    /** A bit for each rule of the key that may compare the others with this record. */
    private final long mayBeFirst;

    Membership(LmcRecord record, String key, RulePlan.Keyed keyed) {
        this.type = record.type();
        this.id = record.id().toString();
        this.isFoundAlone = keyed.findAlone(key, record);
        this.mayBeFirst = keyed.mayBeFirst(key, record);
    }

    boolean isFoundAlone() {
        return isFoundAlone;
    }

    /** Whether it may be the first of the group for a rule, by the rule's place among those of the key. */
    boolean mayBeFirst(int rule) {
        return (mayBeFirst >>> rule & 1) != 0;
    }

    boolean isBefore(Membership other) {
        return ORDER.compare(this, other) < 0;
    }
}
