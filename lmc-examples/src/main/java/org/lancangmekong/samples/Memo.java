package org.lancangmekong.samples;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * An arbitrary that keeps its generators, and the values that they give. jqwik looks generators up by the structure of
 * the arbitrary, once for each choice in each value, and makes a value anew whenever it looks at it; both take the longer
 * the deeper the structure. Values are immutable here, so one will do.
 *
 * <p>Edge cases are left out, because those of a record would be all combinations of those of its members; the
 * arbitraries of texts, dates and numbers give theirs often by themselves.
 */
final class Memo<T> implements Arbitrary<T> {
    private final Arbitrary<T> arbitrary;
    private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

    Memo(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        RandomGenerator<T> known = generators.get(genSize);
        if (known == null) {
            // Not computeIfAbsent: making one generator makes others.
            RandomGenerator<T> made = arbitrary.generator(genSize);
            known = random -> new Kept<>(made.next(random));
            generators.put(genSize, known);
        }
        return known;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    @Override
    public boolean isGeneratorMemoizable() {
        return false;
    }

    /** A value and how it shrinks; the value is made once. */
    private static final class Kept<T> implements Shrinkable<T> {
        private final Shrinkable<T> shrinkable;
        private T value;
        private boolean known;

        Kept(Shrinkable<T> shrinkable) {
            this.shrinkable = shrinkable;
        }

        @Override
        public T value() {
            if (!known) {
                value = shrinkable.value();
                known = true;
            }
            return value;
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return shrinkable.shrink().map(Kept::new);
        }

        @Override
        public Optional<Shrinkable<T>> grow(Shrinkable<?> before, Shrinkable<?> after) {
            return shrinkable.grow(before, after).map(Kept::new);
        }

        @Override
        public Stream<Shrinkable<T>> grow() {
            return shrinkable.grow().map(Kept::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return shrinkable.distance();
        }
    }
}
