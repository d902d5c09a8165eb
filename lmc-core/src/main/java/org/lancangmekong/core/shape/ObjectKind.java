package org.lancangmekong.core.shape;

import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;

/**
 * An object with a {@link Shape} of its own.
 *
 * @param <T> the Java type of the object
 */
public final class ObjectKind<T> extends Kind<T> {
    private final Shape<T, ?> shape;

    ObjectKind(Shape<T, ?> shape) {
        super(shape.type(), shape.name());
        this.shape = shape;
    }

    /**
     * The object's table of members.
     *
     * @return the shape
     */
    public Shape<T, ?> shape() {
        return shape;
    }

    @Override
    public <R> R accept(KindVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.object(this);
    }

    @Override
    public Message expectation() {
        return shape.example()
                .map(json -> ValueProblem.EXPECTED_OBJECT_SUCH_AS.with("type", name(), "example", json))
                .orElseGet(() -> ValueProblem.EXPECTED_OBJECT.with("type", name()));
    }

    @Override
    public boolean isConstrained() {
        return false;
    }

    @Override
    public Optional<Message> problem(T value) {
        Objects.requireNonNull(value, "value");
        return Optional.empty();
    }
}
