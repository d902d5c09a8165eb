package org.lancangmekong.core.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * One line of a {@link Shape}: a member's name, its kind, how it is got and set, whether it is required, and what it
 * means.
 *
 * @param <T> the type that has the member
 * @param <B> the type's builder
 * @param <V> the Java type of the member's value
 */
public final class Member<T, B, V> {
    private final String name;
    private final Kind<V> kind;
    private final boolean required;
    private final Function<? super T, ?> accessor;
    private final Absence absence;
    private final Setter<? super B, ? super V> setter;
    private final String description;

    /** What an accessor gives where JSON leaves the member out. */
    enum Absence {
        /** Nothing: the member is always there. */
        NEVER,
        /** An empty Optional. */
        OPTIONAL,
        /** An empty list. */
        EMPTY,
        /** False. */
        FALSE
    }

    Member(
            String name,
            Kind<V> kind,
            boolean required,
            Function<? super T, ?> accessor,
            Absence absence,
            Setter<? super B, ? super V> setter,
            String description) {
        this.name = name;
        this.kind = kind;
        this.required = required;
        this.accessor = accessor;
        this.absence = absence;
        this.setter = setter;
        this.description = description;
    }

    /**
     * The member's name in JSON, which is also the accessor's name in Java.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What the member may hold.
     *
     * @return the kind
     */
    public Kind<V> kind() {
        return kind;
    }

    /**
     * Whether an object without this member is refused.
     *
     * @return whether it is required
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * What the member means.
     *
     * @return one sentence
     */
    public String description() {
        return description;
    }

    /**
     * The member's value.
     *
     * @param object an object of the type
     * @return the value; {@code null} where JSON leaves the member out: an absent optional, an empty list, a flag that is
     *     not set
     */
    @Nullable
    @SuppressWarnings("unchecked") // the table says what its accessor gives
    public V get(T object) {
        // Not a function around the accessor: every member of every object is asked, and most are absent.
        Object found = accessor.apply(object);
        return switch (absence) {
            case NEVER -> (V) found;
            case OPTIONAL -> ((Optional<V>) found).orElse(null);
            case EMPTY -> ((List<?>) found).isEmpty() ? null : (V) found;
            case FALSE -> Boolean.TRUE.equals(found) ? (V) found : null;
        };
    }

    /**
     * Sets the member in a builder, replacing what was there.
     *
     * @param builder the builder
     * @param value the value
     */
    public void set(B builder, V value) {
        setter.set(builder, value);
    }

    @Override
    public String toString() {
        return name + ": " + kind;
    }

    /**
     * A builder's method that sets one member, replacing what was there.
     *
     * @param <B> the builder
     * @param <V> the value
     */
    @FunctionalInterface
    public interface Setter<B, V> {
        /**
         * Sets the member.
         *
         * @param builder the builder
         * @param value the value
         * @return anything; builders return themselves
         */
        Object set(B builder, V value);
    }
}
