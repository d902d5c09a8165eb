package org.lancangmekong.core.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.problem.Pointer;

class WalkTest {
    private static final Tree FULL = new Tree.Builder()
            .name(Map.of("en", "oak", "th", "\u0E42\u0E2D\u0E4A\u0E01"))
            .number(3)
            .colour("red")
            .tall(true)
            .words(List.of("a", "b"))
            .leaf(Tree.leaf("best"))
            .leaves(List.of(Tree.leaf("one"), Tree.leaf("two")))
            .any(List.of("x"))
            .extensions(Map.of("more", "y"))
            .build();

    private static List<String> walk(Tree tree) {
        List<String> visits = new ArrayList<>();
        Walk.over(
                Tree.SHAPE,
                tree,
                (at, kind, value) -> visits.add(at.pointer() + " " + kind + " in "
                        + (at.owner() instanceof Tree.Leaf ? "leaf" : "tree") + "." + at.memberName()));
        return visits;
    }

    @Test
    void visitsEverythingOnceInTheOrderOfWriting() {
        assertEquals(
                List.of(
                        " tree in tree.",
                        "/name name in tree.name",
                        "/number integer in tree.number",
                        "/colour colour in tree.colour",
                        "/tall boolean in tree.tall",
                        "/words/0 text in tree.words",
                        "/words/1 text in tree.words",
                        "/leaf leaf in tree.leaf",
                        "/leaf/text text in leaf.text",
                        "/leaves/0 leaf in tree.leaves",
                        "/leaves/0/text text in leaf.text",
                        "/leaves/1 leaf in tree.leaves",
                        "/leaves/1/text text in leaf.text",
                        "/any any in tree.any"),
                walk(FULL));
    }

    @Test
    void doesNotVisitWhatIsAbsent() {
        assertEquals(
                List.of(" tree in tree.", "/name name in tree.name"),
                walk(new Tree.Builder().name(Map.of("en", "oak")).build()));
    }

    @Property(tries = 100)
    void aWalkVisitsEveryElementWithItsIndex(@ForAll @IntRange(max = 40) int size) {
        Tree tree = new Tree.Builder()
                .leaves(Stream.generate(() -> Tree.leaf("x")).limit(size).toList())
                .build();
        List<Pointer> pointers = new ArrayList<>();
        List<Object> owners = new ArrayList<>();
        Walk.over(Tree.SHAPE, tree, (at, kind, value) -> {
            if (kind == TextKind.TEXT) {
                pointers.add(at.pointer());
                owners.add(at.owner());
            }
        });
        List<Pointer> expected = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            expected.add(Pointer.parse("/leaves/" + i + "/text"));
        }
        assertEquals(expected, pointers);
        assertEquals(size, owners.stream().distinct().count());
    }

    /** Shapes nested so deep that the walk's stacks have to grow. */
    @Test
    void walksAsDeepAsTheShapesNest() {
        Shape<Object[], Object[]> shape = box(null);
        Object[] object = {"core"};
        StringBuilder deepest = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            shape = box(shape);
            object = new Object[] {object};
            deepest.append("/in");
        }
        List<String> visits = new ArrayList<>();
        Walk.over(shape, object, (at, kind, value) -> visits.add(at.pointer().toString()));
        assertEquals(42, visits.size());
        assertEquals(deepest + "/in", visits.get(41));
    }

    private static Shape<Object[], Object[]> box(Shape<Object[], Object[]> inner) {
        Shape.Table<Object[], Object[]> table = Shape.of(Object[].class, "box", new BoxAccessors());
        return (inner == null
                        ? table.optional("in", TextKind.TEXT, "What is in it.")
                        : table.optional("in", inner.kind(), "What is in it."))
                .describe("A box.");
    }

    private static final class BoxAccessors extends Accessors<Object[], Object[]> {
        @Override
        public Object[] newBuilder() {
            return new Object[1];
        }

        @Override
        public Object[] build(Object[] builder) {
            return Arrays.copyOf(builder, 1);
        }

        @Override
        public Object[] make(Object[] values, int from) {
            return new Object[] {values[from]};
        }

        @Override
        public Object get(Object[] box, int member) {
            return box[member];
        }

        @Override
        public void set(Object[] builder, int member, Object value) {
            builder[member] = value;
        }
    }

    static Stream<Arguments> targets() {
        return Stream.of(
                Arguments.of("/name/en", "text", "oak"),
                Arguments.of("/name/EN", "text", "oak"),
                Arguments.of("/name/lo", "text", null),
                Arguments.of("/number", "integer", 3),
                Arguments.of("/tall", "boolean", true),
                Arguments.of("/words", "list of text", List.of("a", "b")),
                Arguments.of("/words/1", "text", "b"),
                Arguments.of("/leaf/text", "text", "best"),
                Arguments.of("/leaves/1/text", "text", "two"),
                Arguments.of("/any", "any", List.of("x")));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void findsWhatAPointerNames(String pointer, String kind, Object value) {
        Walk.Target target = Walk.find(Tree.SHAPE, FULL, Pointer.parse(pointer)).orElseThrow();
        assertEquals(kind, target.kind().name());
        assertEquals(Optional.ofNullable(value), target.value());
    }

    @ParameterizedTest
    @CsvSource({"/number, integer", "/leaf, leaf", "/leaf/text, text", "/leaves, list of leaf", "/tall, boolean"})
    void findsAbsentMembersByTheirKind(String pointer, String kind) {
        Walk.Target target = Walk.find(Tree.SHAPE, new Tree.Builder().build(), Pointer.parse(pointer))
                .orElseThrow();
        assertEquals(kind, target.kind().name());
        assertEquals(Optional.empty(), target.value());
    }

    @ParameterizedTest
    @CsvSource({
        "/none",
        "/Name",
        "/",
        "/words/2",
        "/words/-1",
        "/words/01",
        "/words/-",
        "/words/a",
        "/words/99999999999",
        "/words/0/a",
        "/number/a",
        "/tall/0",
        "/leaf/none",
        "/leaf/text/a",
        "/any/0",
        "/more",
        "/name/en/a"
    })
    void findsNothingWhereTheShapeHasNone(String pointer) {
        assertEquals(Optional.empty(), Walk.find(Tree.SHAPE, FULL, Pointer.parse(pointer)));
    }

    @Test
    void theRootNamesTheObject() {
        Walk.Target target = Walk.find(Tree.SHAPE, FULL, Pointer.ROOT).orElseThrow();
        assertSame(FULL, target.value().orElseThrow());
        assertSame(Tree.SHAPE.kind(), target.kind());
    }
}
