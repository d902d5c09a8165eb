package spark;

import java.io.Serializable;
import java.util.Comparator;

/** By what rows are brought together, and in what order they come: by text, then by role, then by the place of the line. */
final class RowKey implements Comparable<RowKey>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<RowKey> ORDER =
            Comparator.comparing(RowKey::text).thenComparing(RowKey::role).thenComparing(RowKey::place);

    /** What a row is to the others of its text. */
    enum Role {
        /** The record that has the id. */
        OWNER,
        /** A record that once had it. */
        FORMER_OWNER,
        /** A record of a large group with which rules compare the others. */
        FIRST,
        /** Whoever wants to know; any record of a group. */
        ASKING
    }

    private final String text;
    private final Role role;
    private final LinePlace place;

    RowKey(String text, Role role, LinePlace place) {
        this.text = text;
        this.role = role;
        this.place = place;
    }

    String text() {
        return text;
    }

    Role role() {
        return role;
    }

    LinePlace place() {
        return place;
    }

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowKey that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text + " (" + role + ", " + place + ")";
    }
}
