package org.lancangmekong.core.problem;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.internal.sentence.ReportLine;
import org.lancangmekong.core.message.Message;

/**
 * A place in a source text: the source's name, the line, the column and the byte offset, as far as they are known.
 *
 * <p>Lines and columns count from 1, columns in code points, byte offsets from 0 in the UTF-8 form of the text. For
 * example {@code projects.json, line 12, column 5}. A source that has no lines, such as a tree in memory, gives a
 * location with fewer parts.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class Location implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int UNKNOWN = -1;

    private final String source;
    private final int line;
    private final int column;
    private final long byteOffset;

    private Location(String source, int line, int column, long byteOffset) {
        this.source = source;
        this.line = line;
        this.column = column;
        this.byteOffset = byteOffset;
    }

    /**
     * A place in a text without a name.
     *
     * @param line the line, from 1
     * @param column the column in code points, from 1
     * @param byteOffset the offset in the UTF-8 form of the text, from 0
     * @return the location
     * @throws InvalidValueException if a number is below its range
     */
    public static Location of(int line, int column, long byteOffset) {
        if (line < 1 || column < 1 || byteOffset < 0) {
            throw new InvalidValueException("line " + line + ", column " + column + ", byte " + byteOffset
                    + " is not a location: lines and columns count from 1, bytes from 0");
        }
        return new Location("", line, column, byteOffset);
    }

    /**
     * A place of which the byte offset is not known.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the location
     * @throws InvalidValueException if a number is below its range
     */
    public static Location of(int line, int column) {
        Location location = of(line, column, 0);
        return new Location(location.source, line, column, UNKNOWN);
    }

    /**
     * A place whose line, column and offset are unknown.
     *
     * @param source the source's name, not empty
     * @return the location
     */
    public static Location in(String source) {
        return new Location(requireName(source), UNKNOWN, UNKNOWN, UNKNOWN);
    }

    /**
     * A place of which only the byte offset is known, for a source without lines.
     *
     * @param byteOffset the offset, from 0
     * @return the location
     * @throws InvalidValueException if the offset is below 0
     */
    public static Location atByte(long byteOffset) {
        if (byteOffset < 0) {
            throw new InvalidValueException("byte " + byteOffset + " is not a location: bytes count from 0");
        }
        return new Location("", UNKNOWN, UNKNOWN, byteOffset);
    }

    /**
     * The same place, in a named source.
     *
     * @param source the source's name, such as a file's, not empty
     * @return a location with that name
     */
    public Location withSource(String source) {
        return new Location(requireName(source), line, column, byteOffset);
    }

    private static String requireName(String source) {
        Objects.requireNonNull(source, "source");
        if (source.isEmpty()) {
            throw new InvalidValueException("the name of a source must not be empty");
        }
        return source;
    }

    /**
     * The name of the source.
     *
     * @return the name, such as a file's; empty if it has none
     */
    public Optional<String> source() {
        return source.isEmpty() ? Optional.empty() : Optional.of(source);
    }

    /**
     * The line.
     *
     * @return the line, from 1; empty if not known
     */
    public OptionalInt line() {
        return line == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /**
     * The column.
     *
     * @return the column in code points, from 1; empty if not known
     */
    public OptionalInt column() {
        return column == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * The byte offset.
     *
     * @return the offset in the UTF-8 form of the text, from 0; empty if not known
     */
    public OptionalLong byteOffset() {
        return byteOffset == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(byteOffset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location that
                && source.equals(that.source)
                && line == that.line
                && column == that.column
                && byteOffset == that.byteOffset;
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, line, column, byteOffset);
    }

    /**
     * The location for a person, such as {@code projects.json, line 12, column 5}. What cannot be seen in the source's name
     * is escaped, and of a long name the first 500 characters are shown.
     *
     * @return the known parts, in one line
     */
    @Override
    public String toString() {
        String place = line == UNKNOWN
                ? byteOffset == UNKNOWN ? "" : "byte " + byteOffset
                : "line " + line + ", column " + column;
        String name = Texts.oneLine(source);
        return name.isEmpty() || place.isEmpty() ? name + place : name + ", " + place;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        boolean isPlace = source != null
                && (line == UNKNOWN || line >= 1)
                && (column == UNKNOWN || column >= 1)
                && byteOffset >= UNKNOWN;
        if (!isPlace) {
            throw new InvalidObjectException("not a location: lines and columns count from 1, bytes from 0");
        }
    }

    /**
     * The place as a part of a message that can be translated.
     *
     * @return the message whose English text is {@link #toString()}, where the name of the source is cut
     */
    public Message message() {
        Message place = line == UNKNOWN
                ? ReportLine.BYTE.with("byte", Long.toString(byteOffset))
                : ReportLine.LINE_AND_COLUMN.with("line", Integer.toString(line), "column", Integer.toString(column));
        boolean isPlaced = line != UNKNOWN || byteOffset != UNKNOWN;
        if (source.isEmpty()) {
            return place;
        }
        return isPlaced
                ? ReportLine.PLACE_IN_SOURCE.with("source", source, "place", place)
                : ReportLine.SOURCE.with("source", source);
    }
}
