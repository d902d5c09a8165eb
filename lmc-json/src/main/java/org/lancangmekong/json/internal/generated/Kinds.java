package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lancangmekong.core.internal.ShapeAccess;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.json.internal.text.JsonNames;

/** What reads values of the kinds of members, for each kind once. */
final class Kinds {
    /** The version of the form that is read. */
    static final JsonNames VERSION = new JsonNames(List.of("lmc/1"));

    private static final Map<Kind<?>, Object> READERS = new ConcurrentHashMap<>();

    private Kinds() {}

    /** What makes objects of a type: as a constant of the type's reader it is called directly, and its array is never made. */
    @SuppressWarnings("unchecked") // the table's own
    static <T> SoundMaker<T> maker(Shape<T, ?> shape) {
        return (SoundMaker<T>) ShapeAccess.accessors(shape);
    }

    private static Kind<?> kind(Shape<?, ?> shape, String member) {
        return shape.member(member).orElseThrow().kind().elementKind();
    }

    @SuppressWarnings("unchecked") // the table says the type
    static <V> Texts<V> texts(Shape<?, ?> shape, String member) {
        return (Texts<V>) READERS.computeIfAbsent(kind(shape, member), kind -> new Texts<>((TextKind<?>) kind));
    }

    @SuppressWarnings("unchecked") // the table says the type
    static <V> Codes<V> codes(Shape<?, ?> shape, String member) {
        return (Codes<V>) READERS.computeIfAbsent(kind(shape, member), kind -> new Codes<>((CodeKind<?>) kind));
    }

    static Integers integers(Shape<?, ?> shape, String member) {
        return (Integers) READERS.computeIfAbsent(kind(shape, member), kind -> new Integers((IntegerKind) kind));
    }
}
