package org.lancangmekong.core.validation.support;

import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;

/** Finds what the pointers of evidence name in the object that carries it, by that object's shape. */
public final class EvidenceTargets {
    /** The shapes of the values that carry evidence, found once per implementing class; null for records. */
    private static final ClassValue<Shape<?, ?>> SHAPES = new ClassValue<>() {
        @Override
        protected Shape<?, ?> computeValue(Class<?> type) {
            return LmcRecord.class.isAssignableFrom(type)
                    ? null
                    : Shapes.values().stream()
                            .filter(shape -> shape.type().isAssignableFrom(type))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("no shape describes " + type.getName()));
        }
    };

    private static final Pointer EVIDENCE = Pointer.ROOT.child("evidence");

    private EvidenceTargets() {}

    /** What a pointer leads to. */
    public enum Way {
        /** To a member, present or absent, or to one language of a text. */
        MEMBER,
        /** To nothing: the type has no such member. */
        NOWHERE,
        /** Through a list index, which would name another element if the list changed. */
        THROUGH_INDEX
    }

    public static Shape<?, ?> shapeOf(Object owner) {
        Shape<?, ?> ofValue = SHAPES.get(owner.getClass());
        return ofValue == null ? Shapes.of((LmcRecord) owner) : ofValue;
    }

    public static Way way(Object owner, Pointer pointer) {
        Shape<?, ?> shape = shapeOf(owner);
        if (pointer.parent().isRoot() && shape.member(pointer.last()).isPresent()) {
            return Way.MEMBER;
        }
        List<String> tokens = pointer.tokens();
        Kind<?> kind = shape.kind();
        for (String token : tokens) {
            if (kind instanceof ListKind) {
                return isIndex(token) ? Way.THROUGH_INDEX : Way.NOWHERE;
            }
            kind = step(kind, token);
            if (kind == null) {
                return isExtension(shape, owner, tokens.get(0)) ? Way.MEMBER : Way.NOWHERE;
            }
        }
        return Way.MEMBER;
    }

    /** The kind of the part that a token names in a value of a kind; null if it names nothing. */
    private static Kind<?> step(Kind<?> kind, String token) {
        if (kind instanceof ObjectKind<?> object) {
            Optional<? extends Member<?, ?, ?>> member = object.shape().member(token);
            return member.isPresent() ? member.get().kind() : null;
        }
        if (kind instanceof TextByLanguageKind) {
            return TextKind.TEXT;
        }
        return kind instanceof AnyKind ? kind : null;
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static <T, B> boolean isExtension(Shape<T, B> shape, Object owner, String name) {
        return shape.extensions().isPresent()
                && shape.extensions().get().get(shape.type().cast(owner)).containsKey(name);
    }

    /** The member that a pointer names, if {@link #way} gives {@code MEMBER} and it is not an extension. */
    public static Optional<Walk.Target> find(Object owner, Pointer pointer) {
        return find(shapeOf(owner), owner, pointer);
    }

    private static <T, B> Optional<Walk.Target> find(Shape<T, B> shape, Object owner, Pointer pointer) {
        return Walk.find(shape, shape.type().cast(owner), pointer);
    }

    /**
     * Whether a pointer names a member that the object could have and does not have. A flag is never absent, and a list
     * is not if it is known to be empty, because {@code complete} names it or a part of it.
     */
    public static boolean isAbsent(Object owner, Pointer pointer) {
        // Most pointers name a member itself, for which no target has to be made.
        return pointer.parent().isRoot()
                ? isAbsent(shapeOf(owner), owner, pointer.last())
                : find(owner, pointer)
                        .filter(target -> isAbsent(target.kind(), target.value().orElse(null)))
                        .isPresent();
    }

    private static <T, B> boolean isAbsent(Shape<T, B> shape, Object owner, String name) {
        Optional<Member<T, B, ?>> member = shape.member(name);
        return member.isPresent()
                && isAbsent(member.get().kind(), member.get().get(shape.type().cast(owner)))
                && !(owner instanceof LmcRecord record && isComplete(record, name));
    }

    private static boolean isAbsent(Kind<?> kind, @Nullable Object value) {
        return !(kind instanceof FlagKind) && (value == null || (value instanceof List<?> list && list.isEmpty()));
    }

    private static boolean isComplete(LmcRecord record, String list) {
        return record.complete().stream().anyMatch(each -> each.equals(list) || each.startsWith(list + ":"));
    }

    /** What a source says, decoded in the form of the member that it is about; empty if there is nothing to decode. */
    public static Optional<JsonDecoder.Decoded<?>> said(Object owner, List<Pointer> about, Optional<JsonValue> says) {
        if (says.isEmpty() || about.size() != 1) {
            return Optional.empty();
        }
        Kind<?> kind = kindAt(owner, about.get(0));
        return kind == null ? Optional.empty() : Optional.of(JsonDecoder.decode(kind, says.get()));
    }

    /** Whether a pointer names a member itself and not a part of one, as most do. */
    private static boolean isMember(Pointer pointer) {
        return pointer.parent().isRoot() && !pointer.isRoot();
    }

    /** The kind of value at a pointer; null if it does not name a member, or names an extension. */
    @Nullable
    private static Kind<?> kindAt(Object owner, Pointer pointer) {
        if (isMember(pointer)) {
            return step(shapeOf(owner).kind(), pointer.last());
        }
        return way(owner, pointer) == Way.MEMBER
                ? find(owner, pointer).map(Walk.Target::kind).orElse(null)
                : null;
    }

    /** The value at a pointer; null if there is none. */
    @Nullable
    private static Object valueAt(Object owner, Pointer pointer) {
        if (isMember(pointer)) {
            return valueOf(shapeOf(owner), owner, pointer.last());
        }
        return find(owner, pointer).flatMap(Walk.Target::value).orElse(null);
    }

    @Nullable
    private static <T, B> Object valueOf(Shape<T, B> shape, Object owner, String name) {
        Optional<Member<T, B, ?>> member = shape.member(name);
        return member.isPresent() ? member.get().get(shape.type().cast(owner)) : null;
    }

    /** What a source says, if it is a value of the given type; empty if it says nothing or does not fit the member. */
    public static <V> Optional<V> said(Object owner, Evidence evidence, Class<V> type) {
        return evidence.says().isEmpty()
                ? Optional.empty()
                : valueOf(said(owner, evidence.about(), evidence.says()), type);
    }

    /** The decoded value, if it is of the given type. */
    public static <V> Optional<V> valueOf(Optional<JsonDecoder.Decoded<?>> said, Class<V> type) {
        return said.isPresent() ? ofType(said.get().value().orElse(null), type) : Optional.empty();
    }

    private static <V> Optional<V> ofType(@Nullable Object value, Class<V> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /** The object's own value of the member that a source says something about, if it is of the given type. */
    public static <V> Optional<V> held(Object owner, Evidence evidence, Class<V> type) {
        return ofType(valueAt(owner, evidence.about().get(0)), type);
    }

    /** The evidence that an object carries; empty if its type cannot carry evidence. */
    public static List<Evidence> evidenceOf(Object owner) {
        return find(owner, EVIDENCE)
                .flatMap(Walk.Target::value)
                .map(list -> ((List<?>) list).stream().map(Evidence.class::cast).toList())
                .orElse(List.of());
    }

    /** Whether evidence is about a member of the object that carries it, or a part of that member. */
    public static boolean isAbout(Evidence evidence, String member) {
        if (evidence.about().isEmpty()) {
            return true;
        }
        for (int i = 0; i < evidence.about().size(); i++) {
            Pointer about = evidence.about().get(i);
            if ((isMember(about) ? about.last() : about.tokens().get(0)).equals(member)) {
                return true;
            }
        }
        return false;
    }
}
