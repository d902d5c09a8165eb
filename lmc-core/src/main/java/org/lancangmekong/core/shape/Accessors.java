package org.lancangmekong.core.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Gets the members of an object and sets them in a builder, by their index in the type's table.
 *
 * <p>Each type has its own, which is generated from its table and checked in. Linking a method reference takes the JVM as
 * long as loading a class, and two references for every member took half of the time to first use.
 *
 * @param <T> the type
 * @param <B> the type's builder
 */
@SuppressWarnings("exports") // of an annotation
public abstract class Accessors<T, B> {
    /** For subclasses. */
    protected Accessors() {}

    /**
     * Makes an empty builder.
     *
     * @return a new builder
     */
    public abstract B newBuilder();

    /**
     * Builds an object.
     *
     * @param builder a builder with all required members set
     * @return the object
     */
    public abstract T build(B builder);

    /**
     * Makes an object from the values of its members, without a builder.
     *
     * @param values the values in the order of the table, {@code null} for an absent member; lists are copied
     * @param from the index of the first of them
     * @return the object, as a builder would build it
     * @throws UnsupportedOperationException if objects consist of more than their members, as records of an unknown type do
     */
    public T make(Object[] values, int from) {
        throw new UnsupportedOperationException("an object consists of more than its members");
    }

    /**
     * What the accessor of a member gives.
     *
     * @param object the object
     * @param member the index of the member in the table, from 0
     * @return the value; {@code null} for an empty optional or an empty list
     * @throws IndexOutOfBoundsException if the table has no such index
     */
    @Nullable
    public abstract Object get(T object, int member);

    /**
     * Sets a member, replacing an earlier value.
     *
     * @param builder the builder
     * @param member the index of the member in the table, from 0
     * @param value a value of the member's type
     * @throws IndexOutOfBoundsException if the table has no such index
     */
    public abstract void set(B builder, int member, Object value);

    /**
     * Whether every member certainly fits its kind: a shortcut, since a record has many values and each is checked when it
     * is built. Generated accessors ask the kinds that may refuse a value, without a detour by the table.
     *
     * @param object the object
     * @return true only if {@link Kind#problem} finds nothing in any member; false, the default, also if that is not known
     */
    public boolean isSound(T object) {
        return false;
    }

    /**
     * The members of an object that its type does not know; only for open types.
     *
     * @param object the object
     * @return the values by name, in their order
     */
    public Map<String, ?> extensions(T object) {
        throw new UnsupportedOperationException("the type is closed");
    }

    /**
     * Sets the members that the type does not know, replacing earlier ones; only for open types.
     *
     * @param builder the builder
     * @param values the values by name, of the type that the accessor of the extensions gives
     */
    public void setExtensions(B builder, Map<String, ?> values) {
        throw new UnsupportedOperationException("the type is closed");
    }

    /**
     * Whether a value fits its kind.
     *
     * @param kind the kind
     * @param value the value
     * @param <V> the Java type of the value
     * @return whether it does
     */
    protected static <V> boolean fits(Kind<V> kind, V value) {
        return kind.problem(value).isEmpty();
    }

    /**
     * Whether a value that may be absent fits its kind.
     *
     * @param kind the kind
     * @param value the value, if there is one
     * @param <V> the Java type of the value
     * @return whether it does
     */
    protected static <V> boolean fits(Kind<V> kind, Optional<V> value) {
        return value.isEmpty() || fits(kind, value.get());
    }

    /**
     * Whether each value of a list fits its kind.
     *
     * @param kind the kind of the elements
     * @param values the values
     * @param <V> the Java type of an element
     * @return whether they all do
     */
    protected static <V> boolean fits(Kind<V> kind, List<V> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!fits(kind, values.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Turns an empty list into an absent one.
     *
     * @param list a list
     * @return the list; {@code null} if it is empty
     */
    @Nullable
    protected static List<?> unlessEmpty(List<?> list) {
        return list.isEmpty() ? null : list;
    }
}
