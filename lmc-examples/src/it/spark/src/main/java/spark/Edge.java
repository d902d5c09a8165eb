package spark;

import java.io.Serializable;

/** A reference that a rule about catalogues follows. */
final class Edge implements Serializable {
    private static final long serialVersionUID = 1L;

    final int rule;
    final String from;
    final boolean isStart;

    /** The present id of the record to which the reference leads; null if there is none, or it is not known yet. */
    final String to;

    Edge(int rule, String from, boolean isStart, String to) {
        this.rule = rule;
        this.from = from;
        this.isStart = isStart;
        this.to = to;
    }

    Edge to(String present) {
        return new Edge(rule, from, isStart, present);
    }
}
