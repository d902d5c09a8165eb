package spark;

import java.io.Serializable;

/** What belongs to an id: the record that has or had it, or who asks for it. */
final class Asked implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Null if somebody asks. */
    final CarriedRecord record;

    /** Null if it is no rule about catalogues that asks. */
    final Edge edge;

    private Asked(CarriedRecord record, Edge edge) {
        this.record = record;
        this.edge = edge;
    }

    static Asked record(CarriedRecord record) {
        return new Asked(record, null);
    }

    static Asked byRecords() {
        return new Asked(null, null);
    }

    static Asked byRule(Edge edge) {
        return new Asked(null, edge);
    }
}
