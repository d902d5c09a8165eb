package org.lancangmekong.core.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;

/** Compares two versions of a record by its shape, and keeps account of which layer each value comes from. */
final class Comparison {
    private final int layer;
    private final List<RecordDifference.Change> changes = new ArrayList<>();
    private final List<Overwritten> overwritten = new ArrayList<>();
    private final Origin origin;

    /**
     * A value of an earlier layer that is gone.
     *
     * @param pointer the pointer to it in the record
     * @param earlier the layer
     */
    record Overwritten(Pointer pointer, int earlier) {}

    private Comparison(LmcRecord before, LmcRecord after, Origin was, int layer) {
        this.layer = layer;
        Shape<LmcRecord, ?> shape = Shapes.of(before);
        Origin compared =
                shape == Shapes.of(after) ? object(shape, before, after, Pointer.ROOT, was) : Origin.of(layer);
        this.origin =
                changes.isEmpty() && !before.equals(after) ? replaced(Pointer.ROOT, before, after, was) : compared;
    }

    static Comparison of(LmcRecord before, LmcRecord after) {
        return of(before, after, Origin.BASE, 0);
    }

    /** Compares a record with what a layer made of it. */
    static Comparison of(LmcRecord before, LmcRecord after, Origin was, int layer) {
        return new Comparison(before, after, was, layer);
    }

    /** What differs; the whole record if it became one of another type. */
    List<RecordDifference.Change> changes() {
        return changes;
    }

    /** The values of earlier layers that are gone. */
    List<Overwritten> overwritten() {
        return overwritten;
    }

    /** Where the later version comes from. */
    Origin origin() {
        return origin;
    }

    private <T, B> Origin object(Shape<T, B> shape, T before, T after, Pointer at, Origin was) {
        Map<String, Origin> parts = new HashMap<>(was.parts());
        for (Member<T, B, ?> each : shape.members()) {
            Object one = each.get(before);
            Object other = each.get(after);
            if (!Objects.equals(one, other)) {
                String name = each.name();
                parts.put(name, differing(each.kind(), one, other, at.child(name), was.part(name)));
            }
        }
        shape.extensions().ifPresent(each -> map(each.get(before), each.get(after), at, was, parts));
        return new Origin(was.own(), was.rest(), parts);
    }

    private <V> Origin differing(Kind<V> kind, Object before, Object after, Pointer at, Origin was) {
        int known = changes.size();
        Origin compared = was;
        if (before != null && after != null) {
            compared = parts(kind, kind.type().cast(before), kind.type().cast(after), at, was);
        }
        return changes.size() == known ? replaced(at, before, after, was) : compared;
    }

    /** Adds the differences within two values; adds none if the values count as a whole. */
    private <V> Origin parts(Kind<V> kind, V before, V after, Pointer at, Origin was) {
        if (kind instanceof ObjectKind<V> object) {
            return object(object.shape(), before, after, at, was);
        }
        if (kind instanceof TextByLanguageKind<V> text) {
            Map<String, Origin> parts = new HashMap<>(was.parts());
            map(text.toMap(before), text.toMap(after), at, was, parts);
            return new Origin(was.own(), was.rest(), parts);
        }
        return kind instanceof ListKind<?> list
                ? list(list.element(), (List<?>) before, (List<?>) after, at, was)
                : was;
    }

    private Origin list(Kind<?> of, List<?> before, List<?> after, Pointer at, Origin was) {
        Matching matching = Matching.of(of, before, after);
        Map<String, Origin> parts = new HashMap<>();
        boolean sameElements = before.size() == after.size();
        for (int i = 0; i < after.size(); i++) {
            int old = matching.earlier(i);
            Origin part = old < 0
                    ? replaced(at.child(i), null, after.get(i), Origin.BASE)
                    : element(of, before.get(old), after.get(i), at.child(i), was.part(Integer.toString(old)));
            parts.put(Integer.toString(i), part);
            sameElements &= old >= 0;
        }
        for (int i = 0; i < before.size(); i++) {
            if (matching.later(i) < 0) {
                replaced(at.child(i), before.get(i), null, was.part(Integer.toString(i)));
            }
        }
        return new Origin(sameElements ? was.own() : layer, was.rest(), parts);
    }

    private Origin element(Kind<?> of, Object before, Object after, Pointer at, Origin was) {
        return before.equals(after) ? was : differing(of, before, after, at, was);
    }

    private void map(Map<String, ?> before, Map<String, ?> after, Pointer at, Origin was, Map<String, Origin> parts) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String each : names) {
            if (!Objects.equals(before.get(each), after.get(each))) {
                parts.put(each, replaced(at.child(each), before.get(each), after.get(each), was.part(each)));
            }
        }
    }

    private Origin replaced(Pointer at, Object before, Object after, Origin was) {
        changes.add(new RecordDifference.Change(at, Optional.ofNullable(before), Optional.ofNullable(after)));
        if (!was.isBase()) {
            overwritten.add(new Overwritten(at, was.latest()));
        }
        return Origin.of(layer);
    }
}
