package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.RecordId;

/** Turns records that refer to anything into records that refer to each other, without cycles. */
final class References {
    private final Map<String, List<RecordId>> idsByType = new HashMap<>();
    private final Map<RecordId, Integer> places = new HashMap<>();

    private References(List<LmcRecord> records) {
        for (LmcRecord each : records) {
            idsByType
                    .computeIfAbsent(each.type().code(), type -> new ArrayList<>())
                    .add(each.id());
            places.put(each.id(), places.size());
        }
    }

    /**
     * The records with unique ids and with references to each other; a record is part of an earlier one only. There must
     * be a record of each type that a required member refers to.
     */
    static List<LmcRecord> within(List<LmcRecord> records) {
        List<LmcRecord> unique = unique(records);
        References references = new References(unique);
        List<LmcRecord> result = new ArrayList<>();
        for (LmcRecord each : unique) {
            result.add(references.rewrite(Shapes.of(each), each, each));
        }
        return result;
    }

    private static List<LmcRecord> unique(List<LmcRecord> records) {
        Set<String> taken = new HashSet<>();
        List<LmcRecord> unique = new ArrayList<>();
        for (LmcRecord each : records) {
            String id = each.id().toString();
            for (int i = 2; !taken.add(id); i++) {
                id = each.type().code() + "-" + i;
            }
            unique.add(
                    id.equals(each.id().toString())
                            ? each
                            : each.toBuilder().id(id).build());
        }
        return unique;
    }

    private <T, B> T rewrite(Shape<T, B> shape, T object, LmcRecord record) {
        B builder = shape.newBuilder();
        shape.members().forEach(member -> rewrite(member, object, builder, record));
        shape.extensions().ifPresent(open -> copy(open, object, builder));
        return shape.build(builder);
    }

    private static <T, B, V> void copy(Shape.Extensions<T, B, V> open, T object, B builder) {
        open.set(builder, open.get(object));
    }

    private <T, B, V> void rewrite(Member<T, B, V> member, T object, B builder, LmcRecord record) {
        V value = member.get(object);
        if (value != null) {
            boolean part = object == record;
            value(member.kind(), value, record, part).ifPresent(changed -> member.set(builder, changed));
        }
    }

    private <V> Optional<V> value(Kind<V> kind, V value, LmcRecord record, boolean part) {
        if (kind instanceof ReferenceKind<V> reference) {
            return target(reference, (RecordId) value, record, part).map(kind.type()::cast);
        }
        if (kind instanceof ObjectKind<V> object) {
            return Optional.of(rewrite(object.shape(), value, record));
        }
        if (kind instanceof ListKind<?> list) {
            return Optional.of(kind.type().cast(list(list, (List<?>) value, record)));
        }
        return Optional.of(value);
    }

    private <E> List<E> list(ListKind<E> kind, List<?> list, LmcRecord record) {
        List<E> changed = new ArrayList<>();
        list.forEach(each -> value(kind.element(), kind.element().type().cast(each), record, false)
                .ifPresent(changed::add));
        return changed;
    }

    /** Some record of a type that is meant; if it is the whole that the record is part of, an earlier one. */
    private Optional<RecordId> target(ReferenceKind<?> kind, RecordId id, LmcRecord record, boolean part) {
        boolean whole = part && kind.targets().contains(record.type().code());
        List<RecordId> candidates = new ArrayList<>();
        for (String type : kind.targets()) {
            for (RecordId each : idsByType.getOrDefault(type, List.of())) {
                if (!whole || places.get(each) < places.get(record.id())) {
                    candidates.add(each);
                }
            }
        }
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(Math.floorMod(id.toString().hashCode(), candidates.size())));
    }
}
