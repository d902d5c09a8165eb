package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.ProjectKind;

/** A counterexample shrinks to the least that shows the fault. */
class ShrinkingTest {
    @Example
    void toNothingButWhatIsRequired() {
        assertEquals(
                Project.builder()
                        .id("a")
                        .name("en", "a")
                        .kind(ProjectKind.RAILWAY)
                        .build(),
                leastWith(LmcArbitraries.projects(), project -> true));
        assertEquals(
                Source.builder().id("a").name("en", "a").publisher("a").build(),
                leastWith(LmcArbitraries.sources(), source -> true));
    }

    @Example
    void toTheOneFigureThatMatters() {
        assertEquals(
                Project.builder()
                        .id("a")
                        .name("en", "a")
                        .kind(ProjectKind.RAILWAY)
                        .addFigure(Figure.builder()
                                .indicator("length")
                                .value(Quantity.exactly("0", "km"))
                                .basis(Basis.CUMULATIVE)
                                .build())
                        .build(),
                leastWith(
                        LmcArbitraries.projects(),
                        project -> project.figures().stream().anyMatch(each -> each.basis() == Basis.CUMULATIVE)));
    }

    @Example
    void toTheOneEvidenceThatMatters() {
        LmcRecord least = leastWith(
                LmcArbitraries.projects(),
                project ->
                        project.evidence().stream().anyMatch(each -> each.says().isPresent()));
        Evidence only = least.evidence().get(0);
        assertEquals(1, only.about().size());
        assertEquals(
                Project.builder()
                        .id("a")
                        .name("en", "a")
                        .kind(ProjectKind.RAILWAY)
                        .evidence(Evidence.builder()
                                .source("a")
                                .about(only.about())
                                .says(only.says().orElseThrow())
                                .build())
                        .build(),
                least);
    }

    @Example
    void valuesToo() {
        assertEquals(JsonValue.NULL, leastWith(LmcArbitraries.jsonValues(), value -> true));
        assertEquals(EdtfDate.parse("2012"), leastWith(LmcArbitraries.edtfDates(), date -> true));
        assertEquals(
                List.of("a"),
                List.copyOf(leastWith(LmcArbitraries.localizedTexts(), text -> true)
                        .texts()
                        .values()));
    }

    /** Shrinks step by step, each to the first smaller one that is still faulty, as long as there is one. */
    private static <T> T leastWith(Arbitrary<T> arbitrary, Predicate<T> faulty) {
        RandomGenerator<T> generator = arbitrary.generator(1_000);
        Random random = new Random(42);
        Shrinkable<T> least = generator.next(random);
        while (!faulty.test(least.value())) {
            least = generator.next(random);
        }
        Optional<Shrinkable<T>> smaller = Optional.of(least);
        while (smaller.isPresent()) {
            least = smaller.get();
            smaller = least.shrink().filter(each -> faulty.test(each.value())).findFirst();
        }
        return least.value();
    }
}
