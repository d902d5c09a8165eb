package org.lancangmekong.core.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.model.UnknownRecordBuilder;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;

/** Merges by the shapes. Which side is kept changes values only, never what a list contains or where it is. */
final class Merging {
    /** They are one value in three members. */
    private static final Set<String> COORDINATES = Set.of("lon", "lat", "precision");

    private final Merge.Side side;
    private final List<Merge.Conflict> conflicts = new ArrayList<>();

    private Merging(Merge.Side side) {
        this.side = side;
    }

    @SuppressWarnings("unchecked") // the merge is of the type of one side
    static <T extends LmcRecord> Merge.Version<T> record(T base, T mine, T theirs, Merge.Side side) {
        Merging merging = new Merging(side);
        T merged = (T) merging.record(base, mine, theirs, Pointer.ROOT);
        return new Merge.Version<>(merged, List.copyOf(merging.conflicts));
    }

    static Merge.Version<Catalogue> catalogue(Catalogue base, Catalogue mine, Catalogue theirs, Merge.Side side) {
        Merging merging = new Merging(side);
        TreeMap<RecordId, LmcRecord> bases = Merge.byId(base);
        TreeMap<RecordId, LmcRecord> mines = Merge.byId(mine);
        TreeMap<RecordId, LmcRecord> others = Merge.byId(theirs);
        Set<RecordId> ids = new TreeSet<>(bases.keySet());
        ids.addAll(mines.keySet());
        ids.addAll(others.keySet());
        List<LmcRecord> records = new ArrayList<>();
        for (RecordId each : ids) {
            LmcRecord merged = merging.record(
                    bases.get(each), mines.get(each), others.get(each), Pointer.ROOT.child(each.toString()));
            if (merged != null) {
                records.add(merged);
            }
        }
        return new Merge.Version<>(Catalogue.of(records), List.copyOf(merging.conflicts));
    }

    @Nullable
    private LmcRecord record(
            @Nullable LmcRecord base, @Nullable LmcRecord mine, @Nullable LmcRecord theirs, Pointer at) {
        if (isDecided(base, mine, theirs)) {
            return decided(base, mine, theirs);
        }
        if (mine == null || theirs == null) {
            return stays(base, mine, theirs, at);
        }
        boolean sameType =
                type(mine).equals(type(theirs)) && (base == null || type(base).equals(type(mine)));
        return sameType ? object(Shapes.of(mine), base, mine, theirs, at) : conflict(base, mine, theirs, at);
    }

    private static String type(LmcRecord record) {
        return record instanceof UnknownRecord unknown
                ? unknown.typeCode()
                : record.type().code();
    }

    /** Whether one side at most changed something, or both did the same. */
    private static boolean isDecided(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        return Objects.equals(mine, theirs) || Objects.equals(base, theirs) || Objects.equals(base, mine);
    }

    @Nullable
    private static <V> V decided(@Nullable V base, @Nullable V mine, @Nullable V theirs) {
        return Objects.equals(base, mine) ? theirs : mine;
    }

    @Nullable
    private <V> V conflict(@Nullable V base, @Nullable V mine, @Nullable V theirs, Pointer at) {
        conflicts.add(new Merge.Conflict(
                at, Optional.ofNullable(base), Optional.ofNullable(mine), Optional.ofNullable(theirs)));
        return side == Merge.Side.MINE ? mine : theirs;
    }

    /** What one side removed and the other changed: to lose it would be worse than to have it once more. */
    private <V> V stays(@Nullable V base, @Nullable V mine, @Nullable V theirs, Pointer at) {
        conflict(base, mine, theirs, at);
        return mine == null ? theirs : mine;
    }

    @Nullable
    @SuppressWarnings("unchecked") // a list of a kind is merged into one of that kind
    private <V> V value(Kind<V> kind, @Nullable V base, @Nullable V mine, @Nullable V theirs, Pointer at) {
        if (isDecided(base, mine, theirs)) {
            return decided(base, mine, theirs);
        }
        if (kind instanceof ListKind<?> list) {
            return (V) list(list, (List<?>) base, (List<?>) mine, (List<?>) theirs, at);
        }
        if (mine != null && theirs != null) {
            // A quantity is one value: parts of two would be a third that nobody stated.
            if (kind instanceof ObjectKind<V> object && kind.type() != Quantity.class) {
                return object(object.shape(), base, mine, theirs, at);
            }
            if (kind instanceof TextByLanguageKind<V> text) {
                return texts(text, base, mine, theirs, at);
            }
        }
        return conflict(base, mine, theirs, at);
    }

    private <T, B> T object(Shape<T, B> shape, @Nullable T base, T mine, T theirs, Pointer at) {
        int known = conflicts.size();
        B builder = shape.newBuilder();
        if (builder instanceof UnknownRecordBuilder unknown) {
            unknown.typeCode(((UnknownRecord) mine).typeCode());
        }
        boolean moved = areMoved(shape, base, mine) && areMoved(shape, base, theirs);
        for (Member<T, B, ?> each : shape.members()) {
            boolean together = moved && COORDINATES.contains(each.name());
            set(each, builder, base, mine, theirs, together, at);
        }
        shape.extensions().ifPresent(each -> extend(each, builder, base, mine, theirs, at));
        try {
            return shape.build(builder);
        } catch (InvalidValueException e) {
            // Each part has a meaning, but not all of them together.
            conflicts.subList(known, conflicts.size()).clear();
            return conflict(base, mine, theirs, at);
        }
    }

    private static <T, B> boolean areMoved(Shape<T, B> shape, @Nullable T base, T side) {
        return shape.type() == Place.class
                && shape.members().stream()
                        .filter(each -> COORDINATES.contains(each.name()))
                        .anyMatch(each -> !Objects.equals(base == null ? null : each.get(base), each.get(side)));
    }

    private <T, B, V> void set(
            Member<T, B, V> member, B builder, @Nullable T base, T mine, T theirs, boolean together, Pointer at) {
        V old = base == null ? null : member.get(base);
        V one = member.get(mine);
        V other = member.get(theirs);
        Pointer part = at.child(member.name());
        V value = together && !Objects.equals(one, other)
                ? conflict(old, one, other, part)
                : value(member.kind(), old, one, other, part);
        if (value != null) {
            member.set(builder, value);
        }
    }

    private <T, B, V> void extend(
            Shape.Extensions<T, B, V> kept, B builder, @Nullable T base, T mine, T theirs, Pointer at) {
        kept.set(builder, map(base == null ? Map.of() : kept.get(base), kept.get(mine), kept.get(theirs), at));
    }

    private <V> V texts(TextByLanguageKind<V> kind, @Nullable V base, V mine, V theirs, Pointer at) {
        int known = conflicts.size();
        Map<String, String> merged =
                map(base == null ? Map.of() : kind.toMap(base), kind.toMap(mine), kind.toMap(theirs), at);
        try {
            return kind.fromMap(merged);
        } catch (InvalidValueException e) {
            // Nothing is left, or one language in two spellings.
            conflicts.subList(known, conflicts.size()).clear();
            return conflict(base, mine, theirs, at);
        }
    }

    private <V> Map<String, V> map(Map<String, V> base, Map<String, V> mine, Map<String, V> theirs, Pointer at) {
        Set<String> names = new LinkedHashSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        Map<String, V> merged = new LinkedHashMap<>();
        for (String each : names) {
            V old = base.get(each);
            V one = mine.get(each);
            V other = theirs.get(each);
            V value = isDecided(old, one, other) ? decided(old, one, other) : conflict(old, one, other, at.child(each));
            if (value != null) {
                merged.put(each, value);
            }
        }
        return merged;
    }

    @Nullable
    private <E> List<E> list(
            ListKind<E> kind, @Nullable List<?> base, @Nullable List<?> mine, @Nullable List<?> theirs, Pointer at) {
        List<E> merged = new Elements<>(kind.element(), base, mine, theirs, at).merge();
        return merged.isEmpty() ? null : merged;
    }

    /** The merge of a list. */
    private final class Elements<E> {
        private final Kind<E> kind;
        private final Pointer at;
        private final List<E> base;
        private final Added<E> mine;
        private final Added<E> theirs;

        /** Which elements both have added. */
        private final Matching alike;

        private final List<E> merged = new ArrayList<>();

        /** How many of the added elements of each side have had their turn. */
        private int mineAdded;

        private int theirsAdded;

        Elements(Kind<E> kind, @Nullable List<?> base, @Nullable List<?> mine, @Nullable List<?> theirs, Pointer at) {
            this.kind = kind;
            this.at = at;
            this.base = all(base);
            this.mine = new Added<>(kind, this.base, all(mine));
            this.theirs = new Added<>(kind, this.base, all(theirs));
            this.alike = Matching.of(kind, this.mine.elements, this.theirs.elements);
        }

        private List<E> all(@Nullable List<?> list) {
            return list == null
                    ? List.of()
                    : list.stream().map(each -> kind.type().cast(each)).toList();
        }

        List<E> merge() {
            addAfter(-1);
            for (int i = 0; i < base.size(); i++) {
                keep(base.get(i), mine.kept(i), theirs.kept(i));
                addAfter(i);
            }
            return merged;
        }

        private void keep(E old, @Nullable E one, @Nullable E other) {
            if (one != null && other != null) {
                merged.add(value(kind, old, one, other, next()));
            } else if ((one != null && !one.equals(old)) || (other != null && !other.equals(old))) {
                merged.add(stays(old, one, other, next()));
            }
        }

        private Pointer next() {
            return at.child(merged.size());
        }

        /** Adds what either side has added after an element of the base; what both have added once, at the earlier of its places. */
        private void addAfter(int anchor) {
            int end = mine.end(mineAdded, anchor);
            int otherEnd = theirs.end(theirsAdded, anchor);
            List<Addition<E>> only = new ArrayList<>();
            for (int i = mineAdded; i < end; i++) {
                int other = alike.later(i);
                Addition<E> addition = new Addition<>(mine.elements.get(i), theirs.added(other));
                if (other >= 0 && theirs.anchors.get(other) == anchor) {
                    addBoth(only, theirsBefore(other, anchor));
                    only.clear();
                    theirsAdded = other + 1;
                    add(addition);
                } else if (other < 0 || theirs.anchors.get(other) > anchor) {
                    only.add(addition);
                }
            }
            addBoth(only, theirsBefore(otherEnd, anchor));
            mineAdded = end;
            theirsAdded = otherEnd;
        }

        private List<Addition<E>> theirsBefore(int end, int anchor) {
            List<Addition<E>> only = new ArrayList<>();
            for (int i = theirsAdded; i < end; i++) {
                int one = alike.earlier(i);
                if (one < 0 || mine.anchors.get(one) > anchor) {
                    only.add(new Addition<>(mine.added(one), theirs.elements.get(i)));
                }
            }
            return only;
        }

        /** Adds what each has added at one place, in an order that does not depend on who is who. */
        private void addBoth(List<Addition<E>> one, List<Addition<E>> other) {
            boolean first = one.toString().compareTo(other.toString()) <= 0;
            (first ? one : other).forEach(this::add);
            (first ? other : one).forEach(this::add);
        }

        private void add(Addition<E> addition) {
            merged.add(value(kind, null, addition.mine, addition.theirs, next()));
        }
    }

    /**
     * An element that one side has added, or both.
     *
     * @param mine the element of the first side; null if it has not added it
     * @param theirs the element of the second side; null if it has not added it
     */
    private record Addition<E>(@Nullable E mine, @Nullable E theirs) {
        /** The same whichever side comes first. */
        @Override
        public String toString() {
            return Stream.of(String.valueOf(mine), String.valueOf(theirs))
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    /** What a side has made of a list. */
    private static final class Added<E> {
        private final List<E> side;
        private final Matching matching;
        private final List<E> elements = new ArrayList<>();

        /** For each of the elements that it has added, the index of the element of the base that is before it; -1 for none. */
        private final List<Integer> anchors = new ArrayList<>();

        Added(Kind<E> kind, List<E> base, List<E> side) {
            this.side = side;
            this.matching = Matching.of(kind, base, side);
            int anchor = -1;
            for (int i = 0; i < side.size(); i++) {
                if (matching.earlier(i) < 0) {
                    elements.add(side.get(i));
                    anchors.add(anchor);
                } else {
                    anchor = matching.earlier(i);
                }
            }
        }

        /** The end of the elements that were added after an element of the base, from the first of them on. */
        int end(int from, int anchor) {
            int end = from;
            while (end < anchors.size() && anchors.get(end) == anchor) {
                end++;
            }
            return end;
        }

        /** An element that was added; null if the index is less than 0. */
        @Nullable
        E added(int index) {
            return index < 0 ? null : elements.get(index);
        }

        /** What an element of the base has become; null if it is gone. */
        @Nullable
        E kept(int index) {
            return matching.later(index) < 0 ? null : side.get(matching.later(index));
        }
    }
}
