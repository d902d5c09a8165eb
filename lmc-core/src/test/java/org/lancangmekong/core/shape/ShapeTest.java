package org.lancangmekong.core.shape;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;

class ShapeTest {
    private static Tree.Builder tree() {
        return new Tree.Builder().name(Map.of("en", "oak"));
    }

    private static Object get(Tree tree, String member) {
        return Tree.SHAPE.member(member).orElseThrow().get(tree);
    }

    @Property
    void anIntegerHasAProblemOutsideItsRangeOnly(@ForAll int number) {
        IntegerKind kind = IntegerKind.between(-2, 1_000);
        assertEquals(
                number >= -2 && number <= 1_000
                        ? Optional.empty()
                        : Optional.of("is " + number + " but must be a whole number from -2 to 1000"),
                kind.problem(number).map(Message::text));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(tree().number(0), "member \"number\" of tree is 0 but must be a whole number from 1 to 9"),
                Arguments.of(
                        tree().words(List.of("a", "")),
                        "member \"words\" of tree is empty but must have at least one character"),
                Arguments.of(
                        tree().words(List.of("\uDC00")),
                        "member \"words\" of tree has an unpaired surrogate (U+DC00 at index 0) but must be well-formed"
                                + " Unicode"),
                Arguments.of(
                        tree().extensions(Map.of("leaf", 1)),
                        "\"leaf\" is a member of tree, so an extension cannot have this name"),
                Arguments.of(
                        tree().extensions(Map.of("type", 1)),
                        "\"type\" is a member of tree, so an extension cannot have this name"),
                Arguments.of(
                        tree().extensions(Map.of("a\uD800", 1)),
                        "the name of an extension of tree has an unpaired surrogate (U+D800 at index 1) but must be"
                                + " well-formed Unicode"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void checkRefusesWhatCouldNotBeWritten(Tree.Builder builder, String message) {
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> Tree.SHAPE.check(builder.build()));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void checkAcceptsWhatCanBeWritten() {
        assertDoesNotThrow(() -> Tree.SHAPE.check(tree().build()));
        assertDoesNotThrow(() -> Tree.SHAPE.check(tree().number(9)
                .words(List.of("a"))
                .extensions(Map.of("", 1, "Leaf", 2))
                .build()));
    }

    @Test
    void absentMembersAreNull() {
        Tree empty = tree().build();
        for (Member<Tree, Tree.Builder, ?> each : Tree.SHAPE.members()) {
            if (!each.isRequired()) {
                assertNull(each.get(empty), each.name());
            }
        }
        Tree full =
                tree().number(1).tall(true).words(List.of("a")).shape("oval").build();
        assertEquals("oval", get(full, "shape"));
        assertEquals(1, get(full, "number"));
        assertEquals(true, get(full, "tall"));
        assertEquals(List.of("a"), get(full, "words"));
    }

    @Test
    void membersKeepTheirOrder() {
        List<String> names = List.of("name", "number", "colour", "tall", "words", "leaf", "leaves", "any", "shape");
        assertEquals(names, Tree.SHAPE.members().stream().map(Member::name).toList());
        assertEquals(names.toString(), Tree.SHAPE.memberNames().toString());
        assertEquals(
                List.of("name"),
                Tree.SHAPE.members().stream()
                        .filter(Member::isRequired)
                        .map(Member::name)
                        .toList());
        assertEquals(Optional.empty(), Tree.SHAPE.member("Name"));
        assertEquals(
                "words: list of text", Tree.SHAPE.member("words").orElseThrow().toString());
    }

    @Test
    void knowsItsType() {
        assertSame(Tree.class, Tree.SHAPE.type());
        assertEquals("tree", Tree.SHAPE.toString());
        assertEquals("A tree.", Tree.SHAPE.description());
        assertSame(Tree.SHAPE, Tree.SHAPE.kind().shape());
        assertEquals("an object (tree)", Tree.SHAPE.kind().expected());
        assertEquals(Optional.empty(), Tree.LEAF.extensions());
        assertEquals(
                Map.of("x", 1),
                Tree.SHAPE
                        .extensions()
                        .orElseThrow()
                        .get(tree().extensions(Map.of("x", 1)).build()));
    }

    @Test
    void aTableHasEachNameOnce() {
        Shape.Table<Tree.Leaf, Tree.Leaf.Builder> table = Shape.of(Tree.Leaf.class, "leaf", new Tree.LeafAccessors())
                .required("text", TextKind.TEXT, "One.")
                .required("text", TextKind.TEXT, "Two.");
        assertThrows(IllegalStateException.class, () -> table.describe("A leaf."));
    }

    @Test
    void aListHasEachCodeOnce() {
        List<String> twice = List.of("a", "b", "a");
        assertThrows(IllegalStateException.class, () -> CodeKind.closed(String.class, "letters", twice));
    }

    @Test
    void codesOfAClosedListAreJustThese() {
        assertEquals(Optional.of("red"), Tree.COLOUR.parse("red"));
        assertEquals(Optional.empty(), Tree.COLOUR.parse("Red"));
        assertEquals(Optional.of("red"), Tree.COLOUR.suggestion("Red"));
        assertEquals("one of red, green", Tree.COLOUR.expected());
        assertEquals(Optional.empty(), Tree.COLOUR.pattern());
    }

    @Test
    void aLongListShowsItsFirstCodes() {
        List<String> codes =
                Stream.iterate(1, n -> n + 1).limit(13).map(n -> "c" + n).toList();
        CodeKind<String> open = CodeKind.open(String.class, "letters", codes, "[a-z0-9]+", code -> code);
        assertEquals(
                "a code of the list letters, such as c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, ... (13 in all)",
                open.expected());
        assertEquals(Optional.of("other"), open.parse("other"));
        assertEquals(codes, open.codes());
        assertEquals(codes, open.values());
    }
}
