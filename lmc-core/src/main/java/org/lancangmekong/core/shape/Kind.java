package org.lancangmekong.core.shape;

import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.message.Message;

/**
 * What a member may hold, and how it looks in JSON.
 *
 * <p>The set of kinds is closed, so that everything that is derived from a {@link Shape} (reader, writer, schema,
 * dictionary, generators) can be complete: by a {@link KindVisitor}.
 *
 * <p>Kinds are immutable and thread-safe.
 *
 * @param <V> the Java type of the value
 */
public abstract sealed class Kind<V>
        permits TextKind, CodeKind, IntegerKind, FlagKind, TextByLanguageKind, AnyKind, ListKind, ObjectKind {
    private final Class<V> type;
    private final String name;

    Kind(Class<V> type, String name) {
        this.type = Objects.requireNonNull(type, "type");
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * The Java type of the value.
     *
     * @return the class; for a list, {@code List}
     */
    public final Class<V> type() {
        return type;
    }

    /**
     * The name of this kind in the dictionary and in schemas.
     *
     * @return a name such as {@code slug} or {@code Quantity}
     */
    public final String name() {
        return name;
    }

    /**
     * What a reader expects, as the end of the sentence "expected ...".
     *
     * @return a phrase with its article, such as {@code an EDTF date or interval, such as "2017-03"}
     */
    public final String expected() {
        return expectation().text();
    }

    /**
     * What a reader expects, as a part of a message that can be translated.
     *
     * @return the phrase of {@link #expected()}
     */
    public abstract Message expectation();

    /**
     * Whether the Java type admits values that cannot be written, so that {@link #problem} may find something.
     *
     * @return whether {@link #problem} must be asked when a value is built
     */
    public abstract boolean isConstrained();

    /**
     * Why a member of this kind cannot hold a value that the Java type admits.
     *
     * @param value the value
     * @return a sentence without the member's name, such as {@code must be at least 1, but is 0}; empty if it can hold
     *     it
     */
    public abstract Optional<Message> problem(V value);

    /**
     * The kind of a single value: of a list the kind of its elements, of all others this kind itself.
     *
     * @return the kind
     */
    public Kind<?> elementKind() {
        return this;
    }

    /**
     * Lets a visitor do what it does with kinds of this sort.
     *
     * @param visitor the visitor
     * @param <R> what comes of it
     * @return what the visitor's method gave
     */
    public abstract <R> R accept(KindVisitor<R> visitor);

    @Override
    public final String toString() {
        return name;
    }
}
