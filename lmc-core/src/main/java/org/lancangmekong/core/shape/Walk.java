package org.lancangmekong.core.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.lancangmekong.core.problem.Pointer;

/**
 * Walks over an object by its {@link Shape} and visits every value in it with its kind and pointer, in the order in
 * which the values are written. Code that concerns all dates, all texts or all references is thus written once, not per
 * type.
 *
 * <p>The walk enters members and list elements. Text by language and any JSON are visited as one value; extensions are
 * not visited, since their meaning is unknown.
 */
public final class Walk {
    private static final Route<Boolean> EVERYWHERE = new Route<>(kind -> Boolean.TRUE);

    private Walk() {}

    /**
     * Visits an object and everything in it.
     *
     * @param shape the object's shape
     * @param object the object
     * @param visitor what to do with each value
     * @param <T> the object's type
     */
    public static <T> void over(Shape<T, ?> shape, T object, Visitor visitor) {
        Objects.requireNonNull(visitor, "visitor");
        over(EVERYWHERE, shape, object, (at, kind, value, about) -> visitor.visit(at, kind, value));
    }

    /**
     * Visits only the values at which a route stops, and enters only what leads to them.
     *
     * @param route where to stop
     * @param shape the object's shape
     * @param object the object
     * @param visitor what to do at each stop
     * @param <T> the object's type
     * @param <A> the type of what the route knows about a stop
     */
    public static <T, A> void over(Route<A> route, Shape<T, ?> shape, T object, StopVisitor<A> visitor) {
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(visitor, "visitor");
        new Cursor(object).follow(route.stop(shape.kind()), object, visitor);
    }

    /**
     * Finds what a pointer names, by the shape: a member (even an absent one), an element, or one language of a text.
     *
     * @param shape the object's shape
     * @param object the object
     * @param pointer the pointer, relative to the object
     * @param <T> the object's type
     * @return what it names; empty if the type has no such member or the list no such element
     */
    public static <T> Optional<Target> find(Shape<T, ?> shape, T object, Pointer pointer) {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(pointer, "pointer");
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
        if (from.kind instanceof ObjectKind<?> object) {
            return member(object.shape(), from.value, token);
        }
        if (from.kind instanceof TextByLanguageKind<?> text) {
            return new Target(TextKind.TEXT, from.value == null ? null : text(text, from.value, token));
        }
        if (from.kind instanceof ListKind<?> of && from.value instanceof List<?> list) {
            int index = token.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(token) : list.size();
            return index < list.size() ? new Target(of.element(), list.get(index)) : null;
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

    private static <V> String text(TextByLanguageKind<V> kind, Object value, String token) {
        return kind.text(kind.type().cast(value), token).orElse(null);
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
         * The kind of value that the place takes.
         *
         * @return the kind
         */
        public Kind<?> kind() {
            return kind;
        }

        /**
         * The value at the place.
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
         * Visits the object itself, each present member that is not a list, and each element of a list.
         *
         * @param at the position of the walk, valid only during the call
         * @param kind the value's kind
         * @param value the value
         */
        void visit(Cursor at, Kind<?> kind, Object value);
    }

    /**
     * What to do at each stop of a route.
     *
     * @param <A> the type of what the route knows about a stop
     */
    @FunctionalInterface
    public interface StopVisitor<A> {
        /**
         * Visits a value, as {@link Visitor#visit} does, if the route stops there.
         *
         * @param at the position of the walk, valid only during the call
         * @param kind the value's kind
         * @param value the value
         * @param about what the route knows about the value's kind
         */
        void visit(Cursor at, Kind<?> kind, Object value, A about);
    }

    /**
     * The kinds of value at which a walk stops, found once per kind, so that the walk does not enter what leads to no
     * stop. A route is thread-safe if its function is.
     *
     * @param <A> the type of what it knows about a stop
     */
    public static final class Route<A> {
        private final Function<Kind<?>, A> stops;
        private final Map<Kind<?>, Stop<A>> known = new ConcurrentHashMap<>();

        /**
         * Creates a route.
         *
         * @param stops gives what is known about values of a kind, or null to not stop at them; for a list, it is asked
         *     about the kind of the elements
         */
        public Route(Function<Kind<?>, A> stops) {
            this.stops = Objects.requireNonNull(stops, "stops");
        }

        private Stop<A> stop(Kind<?> kind) {
            Stop<A> stop = known.get(kind);
            if (stop == null) {
                // Not computeIfAbsent: a stop needs those of its members.
                stop = make(kind);
                known.put(kind, stop);
            }
            return stop;
        }

        private Stop<A> make(Kind<?> kind) {
            List<Leg<A>> legs = new ArrayList<>();
            if (kind instanceof ObjectKind<?> object) {
                for (Member<?, ?, ?> each : object.shape().members()) {
                    Stop<A> next = stop(each.kind().elementKind());
                    if (next.about != null || next.members.length > 0) {
                        legs.add(new Leg<>(each, each.kind() instanceof ListKind, next));
                    }
                }
            }
            return new Stop<>(kind, stops.apply(kind), legs);
        }
    }

    /** A kind of value on a route, and the members that lead on from there. */
    private static final class Stop<A> {
        private final Kind<?> kind;
        private final A about;
        private final Leg<A>[] members;

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array has no type arguments
        private Stop(Kind<?> kind, A about, List<Leg<A>> members) {
            this.kind = kind;
            this.about = about;
            this.members = members.toArray(new Leg[0]);
        }
    }

    /** A member that leads to a stop. */
    private static final class Leg<A> {
        private final Member<Object, ?, ?> member;
        private final String name;
        private final boolean isList;
        private final Stop<A> stop;

        @SuppressWarnings("unchecked") // it is asked about objects of its own type only
        private Leg(Member<?, ?, ?> member, boolean isList, Stop<A> stop) {
            this.member = (Member<Object, ?, ?>) member;
            this.name = member.name();
            this.isList = isList;
            this.stop = stop;
        }
    }

    /**
     * The position of a walk. It changes as the walk goes on, so that a walk that finds nothing creates no garbage;
     * keep its {@link #pointer()} instead.
     */
    public static final class Cursor {
        private static final int INITIAL = 8;

        private String[] names = new String[INITIAL];
        private int[] indices = new int[INITIAL];
        private int depth;
        private Object[] owners = new Object[INITIAL];
        private int ownerCount;

        private Cursor(Object root) {
            owners[0] = root;
        }

        /**
         * The pointer to the value, relative to the object at which the walk began.
         *
         * @return a pointer that may be kept
         */
        public Pointer pointer() {
            Pointer pointer = Pointer.ROOT;
            for (int i = 0; i < depth; i++) {
                pointer = names[i] == null ? pointer.child(indices[i]) : pointer.child(names[i]);
            }
            return pointer;
        }

        /**
         * The object that holds the value as a member, or as an element of a member.
         *
         * @return the nearest enclosing object; for the object at which the walk began, that object itself
         */
        public Object owner() {
            return owners[Math.max(0, ownerCount - 1)];
        }

        /**
         * The name of the member of {@link #owner()} that holds the value or the list that it is an element of.
         *
         * @return the name; empty for the object at which the walk began
         */
        public String memberName() {
            for (int i = depth - 1; i >= 0; i--) {
                if (names[i] != null) {
                    return names[i];
                }
            }
            return "";
        }

        private <A> void follow(Stop<A> stop, Object value, StopVisitor<A> visitor) {
            if (stop.about != null) {
                visitor.visit(this, stop.kind, value, stop.about);
            }
            if (stop.members.length > 0) {
                if (ownerCount == owners.length) {
                    owners = Arrays.copyOf(owners, 2 * ownerCount);
                }
                owners[ownerCount++] = value;
                for (Leg<A> each : stop.members) {
                    follow(each, value, visitor);
                }
                ownerCount--;
            }
        }

        private <A> void follow(Leg<A> leg, Object object, StopVisitor<A> visitor) {
            Object value = leg.member.get(object);
            if (value == null) {
                return;
            }
            push(leg.name, 0);
            if (leg.isList) {
                List<?> list = (List<?>) value;
                push(null, 0);
                for (int i = 0; i < list.size(); i++) {
                    indices[depth - 1] = i;
                    follow(leg.stop, list.get(i), visitor);
                }
                depth--;
            } else {
                follow(leg.stop, value, visitor);
            }
            depth--;
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
