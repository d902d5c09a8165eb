package org.lancangmekong.core.shape;

import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;

/**
 * Any JSON value, kept as it was written.
 *
 * @param <V> the Java type of the value
 */
public final class AnyKind<V> extends Kind<V> {
    private AnyKind(Class<V> type, String name) {
        super(type, name);
    }

    /**
     * Describes any JSON value.
     *
     * @param type the Java type of the value
     * @param name the kind's name
     * @param <V> the Java type of the value
     * @return the kind
     */
    public static <V> AnyKind<V> of(Class<V> type, String name) {
        return new AnyKind<>(type, name);
    }

    @Override
    public <R> R accept(KindVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.any(this);
    }

    @Override
    public Message expectation() {
        return ValueProblem.EXPECTED_JSON.with();
    }

    @Override
    public boolean isConstrained() {
        return false;
    }

    @Override
    public Optional<Message> problem(V value) {
        Objects.requireNonNull(value, "value");
        return Optional.empty();
    }
}
