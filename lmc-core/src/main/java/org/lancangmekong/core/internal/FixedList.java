package org.lancangmekong.core.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import javax.annotation.Nullable;

/**
 * A list that never changes and has no null: what objects keep. It is one object, with an array of its own if it has more than one
 * element; the unmodifiable lists of the JDK that may be asked for null are three.
 *
 * @param <E> the elements
 */
public abstract sealed class FixedList<E> extends AbstractList<E> implements RandomAccess {
    private static final FixedList<?> EMPTY = new Several<>(new Object[0]);

    private FixedList() {}

    /**
     * A list of the same elements.
     *
     * @param list a list of this library; null for no elements
     * @param <E> the elements
     * @return a list that no change of the other reaches
     */
    @SuppressWarnings("unchecked") // an empty list has no elements of another type
    public static <E> FixedList<E> copyOf(@Nullable List<? extends E> list) {
        int size = list == null ? 0 : list.size();
        return switch (size) {
            case 0 -> (FixedList<E>) EMPTY;
            case 1 -> new One<>(list.get(0));
            default -> new Several<>(list.toArray());
        };
    }

    private static final class One<E> extends FixedList<E> {
        private final E element;

        private One(E element) {
            this.element = Objects.requireNonNull(element, "element");
        }

        @Override
        public E get(int index) {
            Objects.checkIndex(index, 1);
            return element;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    private static final class Several<E> extends FixedList<E> {
        private final Object[] elements;

        private Several(Object[] elements) {
            for (Object each : elements) {
                Objects.requireNonNull(each, "element");
            }
            this.elements = elements;
        }

        @Override
        @SuppressWarnings("unchecked") // only elements were copied
        public E get(int index) {
            return (E) elements[index];
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public Object[] toArray() {
            return elements.clone();
        }
    }
}
