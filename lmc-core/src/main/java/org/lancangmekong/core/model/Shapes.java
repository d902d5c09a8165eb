package org.lancangmekong.core.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;

/** The shapes of all record types and of the values that they are made of, for this library's own modules. */
public final class Shapes {
    /** The record types, in the order of {@link org.lancangmekong.core.vocabulary.RecordType}. */
    private static final List<Shape<? extends LmcRecord, ?>> RECORDS = List.of(
            Mechanism.Table.SHAPE,
            Event.Table.SHAPE,
            Document.Table.SHAPE,
            Programme.Table.SHAPE,
            Project.Table.SHAPE,
            Framework.Table.SHAPE,
            Principle.Table.SHAPE,
            Phase.Table.SHAPE,
            Term.Table.SHAPE,
            Organization.Table.SHAPE,
            Source.Table.SHAPE);

    private static final Map<Class<?>, Shape<?, ?>> ALL = new LinkedHashMap<>();

    static {
        RECORDS.forEach(Shapes::add);
        ALL.put(UnknownRecord.class, UnknownRecord.Table.SHAPE);
    }

    private Shapes() {}

    private static void add(Shape<?, ?> shape) {
        if (ALL.put(shape.type(), shape) == null) {
            for (Member<?, ?, ?> each : shape.members()) {
                Kind<?> kind = each.kind() instanceof ListKind ? ((ListKind<?>) each.kind()).element() : each.kind();
                if (kind instanceof ObjectKind) {
                    add(((ObjectKind<?>) kind).shape());
                }
            }
        }
    }

    /**
     * The shapes of the known record types.
     *
     * @return the shapes, in the order of the types
     */
    public static List<Shape<? extends LmcRecord, ?>> records() {
        return RECORDS;
    }

    /**
     * The shapes of the values that records are made of.
     *
     * @return the shapes, each once
     */
    public static List<Shape<?, ?>> values() {
        List<Shape<?, ?>> values = new ArrayList<>(ALL.values());
        values.removeIf(shape -> LmcRecord.class.isAssignableFrom(shape.type()));
        return values;
    }

    /**
     * The shape of a type.
     *
     * @param type the public interface of a record or value
     * @param <T> the type
     * @return the shape; empty if the type has none
     */
    @SuppressWarnings("unchecked") // the map's keys are the shapes' own types
    public static <T> Optional<Shape<T, ?>> find(Class<T> type) {
        return Optional.ofNullable((Shape<T, ?>) ALL.get(type));
    }

    /**
     * The shape of a record.
     *
     * @param record the record
     * @return the shape of its type
     */
    @SuppressWarnings("unchecked") // a record of type T has T's shape
    public static Shape<LmcRecord, ?> of(LmcRecord record) {
        Shape<?, ?> shape = record instanceof UnknownRecord
                ? UnknownRecord.Table.SHAPE
                : RECORDS.get(record.type().ordinal());
        return (Shape<LmcRecord, ?>) shape;
    }
}
