package org.lancangmekong.core.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * The shapes of all record types and of the values that they consist of.
 *
 * <p><strong>Experimental</strong>, as the package {@code shape}: it may change in any minor release.
 */
public final class Shapes {
    private static final Map<Class<?>, RecordType> TYPES = Map.ofEntries(
            Map.entry(Mechanism.class, RecordType.MECHANISM),
            Map.entry(Event.class, RecordType.EVENT),
            Map.entry(Document.class, RecordType.DOCUMENT),
            Map.entry(Programme.class, RecordType.PROGRAMME),
            Map.entry(Project.class, RecordType.PROJECT),
            Map.entry(Framework.class, RecordType.FRAMEWORK),
            Map.entry(Principle.class, RecordType.PRINCIPLE),
            Map.entry(Phase.class, RecordType.PHASE),
            Map.entry(Term.class, RecordType.TERM),
            Map.entry(Organization.class, RecordType.ORGANIZATION),
            Map.entry(Source.class, RecordType.SOURCE),
            Map.entry(UnknownRecord.class, RecordType.UNKNOWN));

    /** All shapes, created on first use: most applications need few types, and creating a table takes time. */
    private static final class All {
        private static final List<Shape<? extends LmcRecord, ?>> RECORDS = records();
        private static final Map<Class<?>, Shape<?, ?>> BY_TYPE = byType();

        private static List<Shape<? extends LmcRecord, ?>> records() {
            List<Shape<? extends LmcRecord, ?>> records = new ArrayList<>();
            for (RecordType each : RecordType.KIND.values()) {
                records.add(of(each));
            }
            return List.copyOf(records);
        }

        private static Map<Class<?>, Shape<?, ?>> byType() {
            Map<Class<?>, Shape<?, ?>> all = new LinkedHashMap<>();
            RECORDS.forEach(each -> add(each, all));
            all.put(UnknownRecord.class, UnknownRecord.Table.SHAPE);
            return all;
        }

        private static void add(Shape<?, ?> shape, Map<Class<?>, Shape<?, ?>> all) {
            if (all.put(shape.type(), shape) == null) {
                for (Member<?, ?, ?> each : shape.members()) {
                    if (each.kind().elementKind() instanceof ObjectKind<?> object) {
                        add(object.shape(), all);
                    }
                }
            }
        }
    }

    private Shapes() {}

    /**
     * The shape of a type of record.
     *
     * @param type the type
     * @return its shape
     */
    public static Shape<? extends LmcRecord, ?> of(RecordType type) {
        Objects.requireNonNull(type, "type");
        return switch (type) {
            case MECHANISM -> Mechanism.Table.SHAPE;
            case EVENT -> Event.Table.SHAPE;
            case DOCUMENT -> Document.Table.SHAPE;
            case PROGRAMME -> Programme.Table.SHAPE;
            case PROJECT -> Project.Table.SHAPE;
            case FRAMEWORK -> Framework.Table.SHAPE;
            case PRINCIPLE -> Principle.Table.SHAPE;
            case PHASE -> Phase.Table.SHAPE;
            case TERM -> Term.Table.SHAPE;
            case ORGANIZATION -> Organization.Table.SHAPE;
            case SOURCE -> Source.Table.SHAPE;
            case UNKNOWN -> UnknownRecord.Table.SHAPE;
        };
    }

    /**
     * The record type of an interface.
     *
     * @param type the public interface of a record type
     * @return the record type; empty if the class is not such an interface
     */
    public static Optional<RecordType> typeOf(Class<?> type) {
        Objects.requireNonNull(type, "type");
        return Optional.ofNullable(TYPES.get(type));
    }

    /**
     * The shapes of the known record types.
     *
     * @return the shapes, in the order of the types
     */
    public static List<Shape<? extends LmcRecord, ?>> records() {
        return All.RECORDS;
    }

    /**
     * The shapes of the values that records consist of.
     *
     * @return the shapes, each once
     */
    public static List<Shape<?, ?>> values() {
        List<Shape<?, ?>> values = new ArrayList<>(All.BY_TYPE.values());
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
        Objects.requireNonNull(type, "type");
        return Optional.ofNullable((Shape<T, ?>) All.BY_TYPE.get(type));
    }

    /**
     * The shape of a record.
     *
     * @param record the record
     * @return the shape of its type
     */
    @SuppressWarnings("unchecked") // a record of type T has T's shape
    public static Shape<LmcRecord, ?> of(LmcRecord record) {
        Objects.requireNonNull(record, "record");
        return (Shape<LmcRecord, ?>) of(record.type());
    }
}
