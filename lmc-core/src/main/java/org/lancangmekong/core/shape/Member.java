package org.lancangmekong.core.shape;

import java.util.Objects;
import javax.annotation.Nullable;

/**
 * One line of a {@link Shape}: a member's name, kind and meaning, how to get and set it, and whether it is required.
 *
 * @param <T> the type that has the member
 * @param <B> the type's builder
 * @param <V> the Java type of the member's value
 */
@SuppressWarnings("exports") // of an annotation
public final class Member<T, B, V> {
    private final String name;
    private final Kind<V> kind;
    private final boolean required;
    private final Accessors<T, B> accessors;
    private final int place;
    private final V whenAbsent;
    private final String description;

    Member(
            String name,
            Kind<V> kind,
            boolean required,
            Accessors<T, B> accessors,
            int place,
            @Nullable V whenAbsent,
            String description) {
        this.name = name;
        this.kind = kind;
        this.required = required;
        this.accessors = accessors;
        this.place = place;
        this.whenAbsent = whenAbsent;
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
     * What the accessor gives if the member is absent.
     *
     * @return the value; {@code null} for an empty optional or list
     */
    @Nullable
    public V whenAbsent() {
        return whenAbsent;
    }

    /**
     * The member's value.
     *
     * @param object an object of the type
     * @return the value; {@code null} if JSON omits the member: an absent optional, an empty list, a flag that is not
     *     set
     */
    @Nullable
    @SuppressWarnings("unchecked") // a test ensures that each accessor gives what the table says
    public V get(T object) {
        Objects.requireNonNull(object, "object");
        Object found = accessors.get(object, place);
        return found == whenAbsent ? null : (V) found;
    }

    /**
     * Sets the member in a builder, replacing an earlier value.
     *
     * @param builder the builder
     * @param value the value
     */
    public void set(B builder, V value) {
        Objects.requireNonNull(builder, "builder");
        Objects.requireNonNull(value, "value");
        accessors.set(builder, place, value);
    }

    @Override
    public String toString() {
        return name + ": " + kind;
    }
}
