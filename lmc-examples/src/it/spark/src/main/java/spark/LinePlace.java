package spark;

import java.io.Serializable;

/** Where a line begins: in which part, counted over all files, and at which byte of its file. In the order of the lines. */
final class LinePlace implements Comparable<LinePlace>, Serializable {
    private static final long serialVersionUID = 1L;

    private final int part;
    private final long offset;

    LinePlace(int part, long offset) {
        this.part = part;
        this.offset = offset;
    }

    int part() {
        return part;
    }

    long offset() {
        return offset;
    }

    @Override
    public int compareTo(LinePlace other) {
        return part == other.part ? Long.compare(offset, other.offset) : Integer.compare(part, other.part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinePlace that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * part + Long.hashCode(offset);
    }

    @Override
    public String toString() {
        return "part " + part + ", byte " + offset;
    }
}
