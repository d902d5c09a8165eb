package org.lancangmekong.core.insight;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Stance;

/**
 * A three-way merge: what two sides made of one base, each without knowing of the other. What only one side changed, and what
 * both changed alike, is merged; where they contradict each other there is a {@link Conflict}.
 *
 * <p>Objects are merged member by member, text by its languages, and lists element by element: elements are the same if {@link
 * org.lancangmekong.core.shape.Shape#identities()} says so, and what both sides add at one place is all kept. A quantity is one
 * value, and so are the coordinates of a place: parts of two would be a third that nobody stated. An element or record that one
 * side removed and the other changed stays, whichever side is kept, and is a conflict. An element that was moved counts as
 * removed and added.
 *
 * <p>If one side equals the base, the merge is the other side. Which side is called mine makes no difference but in the
 * conflicts and in what is kept of them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what is merged: a record type or {@link Catalogue}
 */
public final class Merge<T> {
    private final Version<T> mine;
    private final Version<T> theirs;

    private Merge(Version<T> mine, Version<T> theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    /** One of the two sides. */
    public enum Side {
        /** The side that the caller names first. */
        MINE,
        /** The side that the caller names last. */
        THEIRS
    }

    /**
     * What two sides made of one value, each another.
     *
     * @param pointer the pointer to the value in the merge; of a catalogue it begins with the id of the record
     * @param base the value in the base; empty if it was absent
     * @param mine the value of the first side; empty if it is absent there
     * @param theirs the value of the second side; empty if it is absent there
     */
    public record Conflict(Pointer pointer, Optional<Object> base, Optional<Object> mine, Optional<Object> theirs) {
        /**
         * Refuses null.
         *
         * @param pointer the pointer to the value
         * @param base the value in the base
         * @param mine the value of the first side
         * @param theirs the value of the second side
         */
        public Conflict {
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(mine, "mine");
            Objects.requireNonNull(theirs, "theirs");
        }

        /**
         * The value of one side.
         *
         * @param side the side
         * @return its value; empty if it is absent there
         */
        public Optional<Object> of(Side side) {
            return Objects.requireNonNull(side, "side") == Side.MINE ? mine : theirs;
        }

        /**
         * The conflict in one line, such as {@code /when: 2025 -> 2026 | 2027}; a quantity is in words, as {@link
         * org.lancangmekong.core.value.Quantity#text()} gives it, and an absent value is {@code -}.
         */
        @Override
        public String toString() {
            return pointer.describe() + ": " + ValueText.of(base) + " -> " + ValueText.of(mine) + " | "
                    + ValueText.of(theirs);
        }
    }

    /**
     * A merge in which conflicts are kept as disagreements.
     *
     * @param value what was merged
     * @param undecided the conflicts that evidence cannot express: those about a removal, about evidence itself, about an element
     *     that carries none, or about a value as a whole; in them one side was kept
     * @param <T> what is merged
     */
    public record Disagreeing<T>(T value, List<Conflict> undecided) {
        /**
         * Copies the list.
         *
         * @param value what was merged
         * @param undecided the conflicts that are left
         */
        public Disagreeing {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(undecided, "undecided");
            undecided = List.copyOf(undecided);
        }
    }

    /** A merge with one side kept. */
    record Version<T>(T value, List<Conflict> conflicts) {}

    /**
     * Merges two versions of a record.
     *
     * @param base the version that both sides began with
     * @param mine what one side made of it
     * @param theirs what the other side made of it
     * @param <T> the type of the record
     * @return the merge
     * @throws InvalidValueException if the three do not have the same id
     */
    public static <T extends LmcRecord> Merge<T> of(T base, T mine, T theirs) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(mine, "mine");
        Objects.requireNonNull(theirs, "theirs");
        if (!base.id().equals(mine.id()) || !base.id().equals(theirs.id())) {
            throw new InvalidValueException("versions of one record have one id, but these have " + base.id() + ", "
                    + mine.id() + " and " + theirs.id());
        }
        return new Merge<>(
                Merging.record(base, mine, theirs, Side.MINE), Merging.record(base, mine, theirs, Side.THEIRS));
    }

    /**
     * Merges two versions of a catalogue, by the ids of records.
     *
     * @param base the version that both sides began with
     * @param mine what one side made of it
     * @param theirs what the other side made of it
     * @return the merge
     */
    public static Merge<Catalogue> of(Catalogue base, Catalogue mine, Catalogue theirs) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(mine, "mine");
        Objects.requireNonNull(theirs, "theirs");
        return new Merge<>(
                Merging.catalogue(base, mine, theirs, Side.MINE), Merging.catalogue(base, mine, theirs, Side.THEIRS));
    }

    /**
     * Where the sides contradict each other.
     *
     * @return an unmodifiable list, in the order in which the members are written
     */
    public List<Conflict> conflicts() {
        return mine.conflicts();
    }

    /**
     * What was merged, with the values of one side where they contradict each other.
     *
     * @param side the side that is kept; it makes no difference if there is no conflict
     * @return the record or catalogue
     */
    public T keeping(Side side) {
        return version(side).value();
    }

    private Version<T> version(Side side) {
        return Objects.requireNonNull(side, "side") == Side.MINE ? mine : theirs;
    }

    /**
     * What was merged, with each conflict kept as a disagreement with its sources: the value of one side stays, with evidence that
     * its source supports it, and what the other side has becomes evidence whose stance is {@link Stance#DIFFERS} and which {@code
     * says} that value. {@link Disagreements} then lists it.
     *
     * @param side the side whose values stay
     * @param mineSource the source that the first side's values are from
     * @param theirsSource the source that the second side's values are from
     * @return the record or catalogue, which need not contain the sources, and the conflicts that evidence cannot express
     */
    public Disagreeing<T> disagreeing(Side side, RecordId mineSource, RecordId theirsSource) {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(mineSource, "mineSource");
        Objects.requireNonNull(theirsSource, "theirsSource");
        boolean isMine = side == Side.MINE;
        DisagreementWriter writer =
                new DisagreementWriter(side, isMine ? mineSource : theirsSource, isMine ? theirsSource : mineSource);
        return writer.write(version(side));
    }

    /** The conflicts, one a line. */
    @Override
    public String toString() {
        return conflicts().stream().map(Conflict::toString).collect(Collectors.joining("\n"));
    }

    /** The records of a catalogue by their present ids. */
    static TreeMap<RecordId, LmcRecord> byId(Catalogue catalogue) {
        TreeMap<RecordId, LmcRecord> records = new TreeMap<>();
        catalogue.all().forEach(each -> records.put(each.id(), each));
        return records;
    }
}
