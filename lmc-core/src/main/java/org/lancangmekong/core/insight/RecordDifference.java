package org.lancangmekong.core.insight;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;

/**
 * Two versions of a record, and the members that differ.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param before the record as it was
 * @param after the record as it is, with the same id
 * @param changes the members that differ, in the order in which the members are written; none if
 *     the two are equal
 */
public record RecordDifference(LmcRecord before, LmcRecord after, List<Change> changes) {
    /**
     * Copies the list.
     *
     * @param before the record as it was
     * @param after the record as it is
     * @param changes the members that differ
     */
    public RecordDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(changes, "changes");
        changes = List.copyOf(changes);
    }

    /**
     * Compares two versions of a record.
     *
     * @param before the record as it was
     * @param after the record as it is
     * @return the difference; one change of the whole record if it became one of another type
     */
    public static RecordDifference of(LmcRecord before, LmcRecord after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new RecordDifference(before, after, Comparison.of(before, after).changes());
    }

    /** One line a change, such as {@code ~ /lm-5/when: 2025 -> 2026}. */
    @Override
    public String toString() {
        Pointer record = Pointer.ROOT.child(after.id().toString());
        return changes.stream().map(each -> "~ " + each.within(record)).collect(Collectors.joining("\n"));
    }

    /**
     * A member that differs.
     *
     * <p>The pointer goes as deep as the two versions have the same form: into objects, into text by language, and into
     * lists. Of two versions of a list those elements are the same that are equal, and between them those that are known by the
     * same members, such as a figure by indicator, country and time ({@link org.lancangmekong.core.shape.Shape#identities()}).
     * The others were added or removed; one that was moved was removed at one place and added at another. An index is the one
     * that an element has now, but that of a removed element is the one that it had. A record whose type changed has changed as a whole, and its pointer is empty.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param pointer the pointer to the member in the record
     * @param before the value as it was, of the member's type; empty if the member was absent
     * @param after the value as it is; empty if the member is absent
     */
    public record Change(Pointer pointer, Optional<Object> before, Optional<Object> after) {
        /**
         * Refuses null.
         *
         * @param pointer the pointer to the member in the record
         * @param before the value as it was
         * @param after the value as it is
         */
        public Change {
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * The change in one line, such as {@code /when: 2025 -> 2026}; a quantity is in words, as {@link
         * org.lancangmekong.core.value.Quantity#text()} gives it, and an absent value is {@code -}. What cannot be seen is escaped, and of a long value only the first 500 characters are shown.
         */
        @Override
        public String toString() {
            return within(Pointer.ROOT);
        }

        private String within(Pointer record) {
            return record.append(pointer).describe() + ": " + ValueText.of(before) + " -> " + ValueText.of(after);
        }
    }
}
