package org.lancangmekong.core.shape;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;

/**
 * Values of one kind, in order. JSON writes them as an array of at least one element and omits an empty list.
 *
 * @param <E> the Java type of an element
 */
public final class ListKind<E> extends Kind<List<E>> {
    private final Kind<E> element;

    @SuppressWarnings("unchecked") // a class literal has no type arguments
    private ListKind(Kind<E> element) {
        super((Class<List<E>>) (Class<?>) List.class, "list of " + element.name());
        this.element = element;
    }

    /**
     * Describes a list.
     *
     * @param element the kind of its elements
     * @param <E> the Java type of an element
     * @return the kind
     */
    public static <E> ListKind<E> of(Kind<E> element) {
        Objects.requireNonNull(element, "element");
        return new ListKind<>(element);
    }

    /**
     * The kind of the elements.
     *
     * @return the kind
     */
    public Kind<E> element() {
        return element;
    }

    @Override
    public Kind<E> elementKind() {
        return element;
    }

    @Override
    public <R> R accept(KindVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.list(this);
    }

    @Override
    public Message expectation() {
        return ValueProblem.EXPECTED_ARRAY.with();
    }

    @Override
    public boolean isConstrained() {
        return element.isConstrained();
    }

    @Override
    public Optional<Message> problem(List<E> value) {
        Objects.requireNonNull(value, "value");
        for (int i = 0; i < value.size(); i++) {
            Optional<Message> problem = element.problem(value.get(i));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }
}
