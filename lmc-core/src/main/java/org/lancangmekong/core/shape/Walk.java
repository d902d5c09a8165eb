package org.lancangmekong.core.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.problem.Pointer;

/**
 * The walk over an object by its {@link Shape}: every value in it with its kind and its pointer, in the order in which
 * it is written. So what concerns all dates, all texts or all references is written once, not once per type.
 *
 * <p>The walk enters members and list elements. Text by language and any JSON are visited as one value; extensions are
 * not visited, since nothing is known of them.
 */
public final class Walk {
    private Walk() {}

    /**
     * Visits an object and all that is in it.
     *
     * @param shape the object's shape
     * @param object the object
     * @param visitor what to do with each value
     * @param <T> the object's type
     */
    public static <T> void over(Shape<T, ?> shape, T object, Visitor visitor) {
        new Cursor(visitor).object(shape, object, shape.kind());
    }

    /**
     * Finds what a pointer names, by the shape: a member (also an absent one), an element, or one language of a text.
     *
     * @param shape the object's shape
     * @param object the object
     * @param pointer the pointer, relative to the object
     * @param <T> the object's type
     * @return what it names; empty if the type has no such member, or the list no such element
     */
    public static <T> Optional<Target> find(Shape<T, ?> shape, T object, Pointer pointer) {
        Target target = new Target(shape.kind(), object);
        for (String token : pointer.tokens()) {
            target = step(target, token);
            if (target == null) {
                return Optional.empty();
            }
        }
        return Optional.of(target);
    }

    private static Target step(Target from, String token) {
        if (from.kind instanceof ObjectKind) {
            return member(((ObjectKind<?>) from.kind).shape(), from.value, token);
        }
        if (from.kind instanceof TextByLanguageKind) {
            return new Target(Texts.TEXT, from.value == null ? null : text(from.kind, from.value, token));
        }
        if (from.kind instanceof ListKind && from.value != null) {
            List<?> list = (List<?>) from.value;
            int index = token.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(token) : list.size();
            return index < list.size() ? new Target(((ListKind<?>) from.kind).element(), list.get(index)) : null;
        }
        return null;
    }

    private static <T, B> Target member(Shape<T, B> shape, Object object, String name) {
        return shape.member(name)
                .map(member -> new Target(
                        member.kind(),
                        object == null ? null : member.get(shape.type().cast(object))))
                .orElse(null);
    }

    private static <V> String text(Kind<V> kind, Object value, String token) {
        return ((TextByLanguageKind<V>) kind)
                .toMap(kind.type().cast(value)).entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(token))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** What a pointer names. */
    public static final class Target {
        private final Kind<?> kind;
        private final Object value;

        private Target(Kind<?> kind, Object value) {
            this.kind = kind;
            this.value = value;
        }

        /**
         * What may stand there.
         *
         * @return the kind
         */
        public Kind<?> kind() {
            return kind;
        }

        /**
         * What stands there.
         *
         * @return the value; empty if the member is absent
         */
        public Optional<Object> value() {
            return Optional.ofNullable(value);
        }
    }

    /** What to do with each value. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Called for the object itself, for each present member that is not a list, and for each element of a list.
         *
         * @param at where the walk stands; valid during the call only
         * @param kind the value's kind
         * @param value the value
         */
        void visit(Cursor at, Kind<?> kind, Object value);
    }

    /**
     * Where a walk stands. It changes as the walk goes on, so that a walk in which nothing is found makes no garbage;
     * take the {@link #pointer()} of what is to be kept.
     */
    public static final class Cursor {
        private static final int INITIAL = 16;

        private final Visitor visitor;
        private Object[] names = new Object[INITIAL];
        private int[] indices = new int[INITIAL];
        private int depth;
        private Object[] owners = new Object[INITIAL];
        private int ownerCount;

        private Cursor(Visitor visitor) {
            this.visitor = visitor;
        }

        /**
         * The pointer to the value, from the object that the walk began with.
         *
         * @return a pointer that may be kept
         */
        public Pointer pointer() {
            Pointer pointer = Pointer.ROOT;
            for (int i = 0; i < depth; i++) {
                pointer = names[i] == null ? pointer.child(indices[i]) : pointer.child((String) names[i]);
            }
            return pointer;
        }

        /**
         * The object that holds the value as a member, or as an element of a member.
         *
         * @return the nearest enclosing object; for the object that the walk began with, that object itself
         */
        public Object owner() {
            return owners[Math.max(0, ownerCount - 1)];
        }

        /**
         * The name of the member of {@link #owner()} that holds the value or the list that it is an element of.
         *
         * @return the name; empty for the object that the walk began with
         */
        public String memberName() {
            for (int i = depth - 1; i >= 0; i--) {
                if (names[i] != null) {
                    return (String) names[i];
                }
            }
            return "";
        }

        private <T, B> void object(Shape<T, B> shape, T object, Kind<T> kind) {
            if (ownerCount == 0) {
                owners[0] = object;
            }
            visitor.visit(this, kind, object);
            if (ownerCount == owners.length) {
                owners = Arrays.copyOf(owners, 2 * owners.length);
            }
            owners[ownerCount++] = object;
            List<Member<T, B, ?>> members = shape.members();
            for (int i = 0; i < members.size(); i++) {
                member(members.get(i), object);
            }
            ownerCount--;
        }

        private <T, V> void member(Member<T, ?, V> member, T object) {
            V value = member.get(object);
            if (value != null) {
                push(member.name(), 0);
                value(member.kind(), value);
                depth--;
            }
        }

        private <V> void value(Kind<V> kind, V value) {
            if (kind instanceof ListKind) {
                list((ListKind<?>) kind, (List<?>) value);
            } else if (kind instanceof ObjectKind) {
                object(((ObjectKind<V>) kind).shape(), value, kind);
            } else {
                visitor.visit(this, kind, value);
            }
        }

        @SuppressWarnings("unchecked") // a list kind's value is a list of its element kind's values
        private <E> void list(ListKind<E> kind, List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                push(null, i);
                value(kind.element(), (E) list.get(i));
                depth--;
            }
        }

        private void push(String name, int index) {
            if (depth == names.length) {
                names = Arrays.copyOf(names, 2 * depth);
                indices = Arrays.copyOf(indices, 2 * depth);
            }
            names[depth] = name;
            indices[depth++] = index;
        }
    }
}
