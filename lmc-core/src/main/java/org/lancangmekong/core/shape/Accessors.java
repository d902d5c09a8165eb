package org.lancangmekong.core.shape;

import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Gets the members of an object and sets them in a builder, by their index in the type's table.
 *
 * <p>Each type has one, which is generated from its {@link Shape} and checked in. Linking a method reference takes the
 * JVM as long as loading a class, and two references for every member took half of the time to first use. For the same
 * reason all types of a package share one subclass.
 *
 * @param <T> the type
 * @param <B> the type's builder
 */
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
     * Makes an object from the values of its members, without a builder. It does not make records of an unknown type,
     * which consist of more than their members.
     *
     * @param values the values in the order of the table, {@code null} for an absent member; lists are copied
     * @param from the index of the first of them
     * @return the object, as a builder would build it
     */
    public abstract T make(Object[] values, int from);

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
     * Turns an absent list into an empty one.
     *
     * @param list a list, or {@code null}
     * @param <E> the Java type of its elements
     * @return the list; an empty list for {@code null}
     */
    @SuppressWarnings("unchecked") // a member's value is of its kind's type
    protected static <E> List<E> orEmpty(@Nullable Object list) {
        return list == null ? List.of() : (List<E>) list;
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
