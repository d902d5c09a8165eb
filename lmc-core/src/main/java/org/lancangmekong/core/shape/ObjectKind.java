package org.lancangmekong.core.shape;

import java.util.Objects;
import java.util.Optional;

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
    public String expected() {
        return "an object (" + name() + ")";
    }

    @Override
    public boolean isConstrained() {
        return false;
    }

    @Override
    public Optional<String> problem(T value) {
        Objects.requireNonNull(value, "value");
        return Optional.empty();
    }
}
