package spark;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Gives for each element any number of others, one element after the other, so that a partition is never in memory. */
final class Expanding<A, B> implements Iterator<B> {
    private final Iterator<A> from;
    private final Step<A, B> step;
    private final Deque<B> ready = new ArrayDeque<>();
    private boolean ended;

    /** What is done with each element; it may remember what came before. */
    interface Step<A, B> {
        void take(A each, Consumer<B> out);

        /** Is called when there are no more elements. */
        default void end(Consumer<B> out) {}
    }

    /** Makes a step for each partition. */
    interface Steps<A, B> extends Serializable {
        Step<A, B> begin();
    }

    Expanding(Iterator<A> from, Step<A, B> step) {
        this.from = from;
        this.step = step;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            if (from.hasNext()) {
                step.take(from.next(), ready::add);
            } else {
                ended = true;
                step.end(ready::add);
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
