package org.lancangmekong.core.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;

/**
 * Two versions of a record, and the members that differ.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param before the record as it was
 * @param after the record as it is, with the same id
 * @param changes the members that differ, in the order in which the members are written; at least one
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
     * @param after the record as it is; it differs from the other
     * @return the difference; one change of the whole record if it became one of another type
     */
    public static RecordDifference of(LmcRecord before, LmcRecord after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        List<Change> changes = new ArrayList<>();
        Shape<LmcRecord, ?> shape = Shapes.of(before);
        if (shape == Shapes.of(after)) {
            new Comparison(changes).object(shape, before, after, Pointer.ROOT);
        }
        if (changes.isEmpty()) {
            changes.add(new Change(Pointer.ROOT, Optional.of(before), Optional.of(after)));
        }
        return new RecordDifference(before, after, changes);
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
     * lists of the same length. A list whose length changed has changed as a whole; so has a record whose type changed,
     * and its pointer is empty.
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
         * The change in one line, such as {@code /when: 2025 -> 2026}; an absent value is {@code -}. What cannot be seen is
         * escaped, and of a long value only the first 500 characters are shown.
         */
        @Override
        public String toString() {
            return within(Pointer.ROOT);
        }

        private String within(Pointer record) {
            return record.append(pointer).describe() + ": " + text(before) + " -> " + text(after);
        }

        private static String text(Optional<Object> value) {
            return value.map(each -> Texts.oneLine(each.toString())).orElse("-");
        }
    }

    /** Compares two objects by their shape. */
    private static final class Comparison {
        private final List<Change> changes;

        Comparison(List<Change> changes) {
            this.changes = changes;
        }

        <T, B> void object(Shape<T, B> shape, T before, T after, Pointer at) {
            for (Member<T, B, ?> each : shape.members()) {
                value(each.kind(), each.get(before), each.get(after), at.child(each.name()));
            }
            shape.extensions().ifPresent(each -> map(each.get(before), each.get(after), at));
        }

        private <V> void value(Kind<V> kind, Object before, Object after, Pointer at) {
            if (Objects.equals(before, after)) {
                return;
            }
            int known = changes.size();
            if (before != null && after != null) {
                parts(kind, kind.type().cast(before), kind.type().cast(after), at);
            }
            if (changes.size() == known) {
                add(at, before, after);
            }
        }

        /** Adds the differences within two values; adds none if the values count as a whole. */
        private <V> void parts(Kind<V> kind, V before, V after, Pointer at) {
            if (kind instanceof ObjectKind<V> object) {
                object(object.shape(), before, after, at);
            } else if (kind instanceof TextByLanguageKind<V> text) {
                map(text.toMap(before), text.toMap(after), at);
            } else if (kind instanceof ListKind<?> list) {
                List<?> one = (List<?>) before;
                List<?> other = (List<?>) after;
                for (int i = 0; one.size() == other.size() && i < one.size(); i++) {
                    value(list.element(), one.get(i), other.get(i), at.child(i));
                }
            }
        }

        private void map(Map<String, ?> before, Map<String, ?> after, Pointer at) {
            Set<String> names = new LinkedHashSet<>(before.keySet());
            names.addAll(after.keySet());
            for (String each : names) {
                if (!Objects.equals(before.get(each), after.get(each))) {
                    add(at.child(each), before.get(each), after.get(each));
                }
            }
        }

        private void add(Pointer at, Object before, Object after) {
            changes.add(new Change(at, Optional.ofNullable(before), Optional.ofNullable(after)));
        }
    }
}
