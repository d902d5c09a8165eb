package org.lancangmekong.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {
    @Provide
    Arbitrary<String> token() {
        Arbitrary<String> tricky = Arbitraries.of(
                "",
                "/",
                "~",
                "~0",
                "~1",
                "~01",
                "0",
                "1",
                "9",
                "10",
                "01",
                "1a",
                "-1",
                "2147483648",
                "-",
                "name",
                "\uD83D\uDE00");
        return Arbitraries.oneOf(tricky, Arbitraries.strings().ofMaxLength(4));
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return token().list().ofMaxSize(4);
    }

    /** Tokens among which equal, prefixing and numeric ones are frequent. */
    @Provide
    Arbitrary<Pointer> close() {
        return Arbitraries.of("", "0", "1", "9", "10", "01", "1a", "a", "~")
                .list()
                .ofMaxSize(3)
                .map(PointerTest::pointer);
    }

    private static Pointer pointer(List<String> tokens) {
        Pointer pointer = Pointer.ROOT;
        for (String each : tokens) {
            pointer = pointer.child(each);
        }
        return pointer;
    }

    @Property
    void parseAndToStringAreInverse(@ForAll("tokens") List<String> tokens) {
        Pointer pointer = pointer(tokens);
        Pointer read = Pointer.parse(pointer.toString());
        assertEquals(tokens, read.tokens());
        assertEquals(pointer, read);
        assertEquals(pointer.hashCode(), read.hashCode());
        assertEquals(pointer.toString(), read.toString());
    }

    @Property
    void aTextIsReadAsItStandsOrRefused(@ForAll("text") String text) {
        boolean valid = text.matches("(?:/(?:[^/~]|~[01])*)*");
        if (valid) {
            assertEquals(text, Pointer.parse(text).toString());
        } else {
            assertThrows(InvalidValueException.class, () -> Pointer.parse(text));
        }
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withChars("/~01a").ofMaxLength(7);
    }

    @Property
    void childAndParentAreInverse(@ForAll("tokens") List<String> tokens, @ForAll("token") String token) {
        Pointer parent = pointer(tokens);
        Pointer child = parent.child(token);
        assertEquals(parent, child.parent());
        assertEquals(token, child.last());
        assertNotEquals(parent, child);
        assertTrue(!child.isRoot());
    }

    @Property
    void appendJoinsTheTokens(@ForAll("tokens") List<String> first, @ForAll("tokens") List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        Pointer joined = pointer(first).append(pointer(second));
        assertEquals(both, joined.tokens());
        assertTrue(joined.startsWith(pointer(first)));
    }

    @Property
    void startsWithMeansThatTheTokensBeginWithThose(@ForAll("close") Pointer whole, @ForAll("close") Pointer prefix) {
        List<String> all = whole.tokens();
        List<String> begin = prefix.tokens();
        boolean expected =
                begin.size() <= all.size() && all.subList(0, begin.size()).equals(begin);
        assertEquals(expected, whole.startsWith(prefix));
    }

    @Property
    void equalPointersHaveEqualTokensAndOnlyThose(@ForAll("close") Pointer a, @ForAll("close") Pointer b) {
        assertEquals(a.tokens().equals(b.tokens()), a.equals(b));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        if (a.equals(b)) {
            assertEquals(a.hashCode(), b.hashCode());
        }
    }

    @Property
    void theOrderIsTotal(@ForAll("close") Pointer a, @ForAll("close") Pointer b, @ForAll("close") Pointer c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0, () -> a + " <= " + b + " <= " + c + " but not " + a + " <= " + c);
        }
    }

    @Property
    void aParentComesBeforeItsParts(@ForAll("tokens") List<String> tokens, @ForAll("token") String token) {
        Pointer parent = pointer(tokens);
        assertTrue(parent.compareTo(parent.child(token)) < 0);
    }

    @Property
    void indicesAreComparedAsNumbers(@ForAll("index") int a, @ForAll("index") int b) {
        Pointer list = Pointer.ROOT.child("history");
        assertEquals(
                Integer.compare(a, b),
                Integer.signum(
                        list.child(a).child("date").compareTo(list.child(b).child("date"))));
    }

    @Provide
    Arbitrary<Integer> index() {
        return Arbitraries.integers().between(0, 2_000_000_000);
    }

    @Property
    void withoutIndicesKeepsTheNames(@ForAll("tokens") List<String> tokens) {
        List<String> names = new ArrayList<>(tokens);
        names.removeIf(each -> each.matches("0|[1-9][0-9]*"));
        assertEquals(names, pointer(tokens).withoutIndices().tokens());
    }

    /** RFC 6901, section 5. */
    @ParameterizedTest
    @MethodSource("rfc6901")
    void readsTheExamplesOfTheStandard(String text, List<String> tokens) {
        assertEquals(tokens, Pointer.parse(text).tokens());
        assertEquals(text, Pointer.parse(text).toString());
    }

    static Stream<Arguments> rfc6901() {
        return Stream.of(
                row(""),
                row("/foo", "foo"),
                row("/foo/0", "foo", "0"),
                row("/", ""),
                row("/a~1b", "a/b"),
                row("/c%d", "c%d"),
                row("/e^f", "e^f"),
                row("/g|h", "g|h"),
                row("/i\\j", "i\\j"),
                row("/k\"l", "k\"l"),
                row("/ ", " "),
                row("/m~0n", "m~n"),
                row("/~01", "~1"),
                row("//", "", ""));
    }

    private static Arguments row(String text, String... tokens) {
        return Arguments.of(text, List.of(tokens));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#/a", "a/b", " /a", "~1a", "0"})
    void refusesATextThatDoesNotBeginWithASlash(String text) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> Pointer.parse(text));
        assertEquals(
                "\"" + text + "\" is not a JSON Pointer: it must be empty or start with \"/\"", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~", "/a~", "/~2", "/a/~/b", "/~~0", "/~x", "/a~b/~0"})
    void refusesALoneTilde(String text) {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> Pointer.parse(text));
        assertEquals("\"" + text + "\" is not a JSON Pointer: \"~\" must be followed by 0 or 1", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "'', /a",
        "/a, /a/b",
        "/a/9, /a/10",
        "/a/10, /a/1a",
        "/a/9, /a/1a",
        "/a/0, /a/-",
        "/a/2, /a/",
        "/a, /b",
        "/a/b, /b",
        "/history/2/date, /history/10/date",
        "/a/99999999999999999998, /a/99999999999999999999",
        "/a/7, /a/07",
        "/Z, /a"
    })
    void ordersByTokens(String smaller, String larger) {
        Pointer a = "''".equals(smaller) ? Pointer.ROOT : Pointer.parse(smaller);
        Pointer b = Pointer.parse(larger);
        assertTrue(a.compareTo(b) < 0);
        assertTrue(b.compareTo(a) > 0);
    }

    @Test
    void manyPointersCanBeSorted() {
        List<Pointer> pointers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            pointers.add(Pointer.ROOT.child(i));
            pointers.add(Pointer.ROOT.child(i + "a"));
        }
        Collections.sort(pointers);
        assertEquals(Pointer.parse("/0"), pointers.get(0));
        assertEquals(Pointer.parse("/99"), pointers.get(99));
        assertEquals(Pointer.parse("/0a"), pointers.get(100));
    }

    @Test
    void theRootIsItsOwnParentAndIsEmpty() {
        assertSame(Pointer.ROOT, Pointer.parse(""));
        assertSame(Pointer.ROOT, Pointer.ROOT.parent());
        assertTrue(Pointer.ROOT.isRoot());
        assertEquals("", Pointer.ROOT.last());
        assertEquals(List.of(), Pointer.ROOT.tokens());
        assertNotEquals(Pointer.ROOT, Pointer.parse("/"));
    }

    @Test
    void namesAreNotEscapedWhenGiven() {
        assertEquals(
                "/a~1b/~01/0", Pointer.ROOT.child("a/b").child("~1").child(0).toString());
    }

    @Test
    void tokensCannotBeChanged() {
        List<String> tokens = Pointer.parse("/a").tokens();
        assertThrows(UnsupportedOperationException.class, () -> tokens.add("b"));
    }

    /** A document decides how many tokens a pointer has. */
    @Test
    void noOperationDependsOnTheStackOrOnPrefixes() {
        String text = "/a".repeat(200_000);
        Pointer pointer = Pointer.parse(text);
        assertEquals(text, pointer.toString());
        assertEquals(pointer, Pointer.of(pointer.tokens()));
        assertEquals(pointer.hashCode(), Pointer.of(pointer.tokens()).hashCode());
        assertEquals(text.length() - 2, pointer.parent().toString().length());
        assertTrue(pointer.startsWith(pointer.parent()));
        assertTrue(pointer.compareTo(pointer.parent()) > 0);
        assertEquals(pointer, pointer.withoutIndices());
        assertEquals(pointer, Pointer.ROOT.append(pointer));
    }

    static Stream<Arguments> descriptions() {
        String longName = "\ud83d\ude00".repeat(61);
        return Stream.of(
                Arguments.of(Pointer.ROOT, "the root"),
                Arguments.of(pointer(List.of("history", "0", "date")), "/history/0/date"),
                Arguments.of(pointer(List.of("a/b~", "")), "/a~1b~0/"),
                Arguments.of(pointer(List.of("\u0e8a\u0eb7\u0ec8")), "/\u0e8a\u0eb7\u0ec8"),
                Arguments.of(pointer(List.of("o\u200bf")), "\"/o\\u200bf\""),
                Arguments.of(pointer(List.of("\\u200b", "\"")), "\"/\\\\u200b/\\\"\""),
                Arguments.of(pointer(List.of("a: fine\nERROR")), "\"/a: fine\\u000aERROR\""),
                Arguments.of(pointer(List.of(longName, "b")), "/" + longName.substring(2) + ".../b"),
                Arguments.of(Pointer.parse("/1/2/3/4/5/6/7/8/9/10/11/12"), "/1/2/3/4/5/6/7/8/9/10/11/12"),
                Arguments.of(Pointer.parse("/1/2/3/4/5/6/7/8/9/10/11/12/13"), "/1/2/3/4/5/6/.../8/9/10/11/12/13"));
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void isShownToAPerson(Pointer pointer, String description) {
        assertEquals(description, pointer.describe());
    }

    @Property
    void aDescriptionIsOneVisibleLineOfLimitedLength(
            @ForAll("tokens") List<String> tokens, @ForAll @IntRange(min = 1, max = 500) int times) {
        Pointer pointer = Pointer.of(Collections.nCopies(times, tokens).stream()
                .flatMap(List::stream)
                .map(each -> each.repeat(times))
                .toList());
        assertTrue(pointer.describe().matches("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+"), pointer::describe);
        assertTrue(pointer.describe().length() < 8_000);
    }
}
