package org.lancangmekong.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ViolationTest {
    private static final Pointer HISTORY = Pointer.parse("/history/0");

    private static Violation violation(String template, Map<String, String> arguments) {
        return Violation.of("LMC-TST-001", Severity.ERROR, HISTORY, template, arguments);
    }

    /** Pieces of a template: what each is in the template, and what it becomes. */
    private enum Piece {
        TEXT("plain", "plain"),
        KNOWN("{a}", "<{b}>"),
        OTHER("{b}", "{a}"),
        EMPTY("{c}", ""),
        MISSING("{none}", "{none}"),
        CLOSE("}", "}"),
        SPACES("{ a }", "{ a }");

        private final String template;
        private final String message;

        Piece(String template, String message) {
            this.template = template;
            this.message = message;
        }
    }

    @Property
    void argumentsAreFilledInAndNeverScannedAgain(@ForAll("pieces") List<Piece> pieces) {
        Map<String, String> arguments = Map.of("a", "<{b}>", "b", "{a}", "c", "");
        String template =
                String.join("", pieces.stream().map(each -> each.template).toList());
        String message =
                String.join("", pieces.stream().map(each -> each.message).toList());
        assertEquals(message, violation(template, arguments).message());
    }

    @Provide
    Arbitrary<List<Piece>> pieces() {
        return Arbitraries.of(Piece.class).list().ofMaxSize(8);
    }

    @Property
    void aTemplateWithoutArgumentsIsTheMessage(@ForAll String template) {
        assertEquals(template, violation(template, Map.of()).message());
    }

    @Property
    void withinPutsThePrefixBeforeThePointer(@ForAll("pointers") Pointer prefix) {
        Violation violation = violation("x", Map.of()).at(Location.of(1, 2, 3));
        Violation moved = violation.within(prefix);
        List<String> tokens = new ArrayList<>(prefix.tokens());
        tokens.addAll(HISTORY.tokens());
        assertEquals(tokens, moved.pointer().tokens());
        assertEquals(violation.location(), moved.location());
        assertEquals(violation.message(), moved.message());
    }

    @Provide
    Arbitrary<Pointer> pointers() {
        return Arbitraries.of("", "/", "/a/0", "/a~1b").map(Pointer::parse);
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("{member} is missing", "date is missing"),
                Arguments.of("{member}{member}", "datedate"),
                Arguments.of("{", "{"),
                Arguments.of("{{member}", "{date"),
                Arguments.of("{member", "{member"),
                Arguments.of("{{member}}", "{date}"),
                Arguments.of("{}", "{}"),
                Arguments.of("", ""),
                Arguments.of("{Member}", "{Member}"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void fillsInTheTemplate(String template, String message) {
        assertEquals(message, violation(template, Map.of("member", "date")).message());
    }

    /** An argument in quotation marks is quoted; any other may be a sentence with quotes in it, and only stays on its line. */
    @Test
    void whatIsFilledInStaysOnItsLine() {
        Map<String, String> arguments = Map.of("a", "x\"\nERROR \u202e", "long", "x".repeat(200_000));
        assertEquals(
                "\"x\\\"\\u000aERROR \\u202e\"", violation("\"{a}\"", arguments).message());
        assertEquals("x\"\\u000aERROR \\u202e", violation("{a}", arguments).message());
        assertEquals(
                "\"x\"\\u000aERROR \\u202e ", violation("\"{a} ", arguments).message());
        assertEquals(
                "\"" + "x".repeat(60) + "...\" (200000 characters)",
                violation("\"{long}\"", arguments).message());
        assertEquals(
                "x".repeat(500) + "... (200000 characters)",
                violation("{long}", arguments).message());
        assertEquals(arguments, violation("{a}", arguments).arguments());
    }

    @Test
    void equalityIgnoresTheMessage() {
        Violation violation = violation("one {a}", Map.of("a", "1"));
        assertEquals(violation, violation("two {a}", Map.of("a", "1")));
        assertEquals(
                violation.hashCode(), violation("two {a}", Map.of("a", "1")).hashCode());
    }

    @Test
    void equalityKnowsEverythingElse() {
        Violation violation = violation("x", Map.of("a", "1"));
        Stream.of(
                        violation("x", Map.of("a", "2")),
                        violation("x", Map.of()),
                        violation.at(Location.of(1, 1, 0)),
                        violation.within(Pointer.parse("/a")),
                        Violation.of("LMC-TST-002", Severity.ERROR, HISTORY, "x", Map.of("a", "1")),
                        Violation.of("LMC-TST-001", Severity.INFO, HISTORY, "x", Map.of("a", "1")))
                .forEach(other -> assertNotEquals(violation, other));
    }

    @Test
    void argumentsKeepTheirOrderAndDoNotChange() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("z", "1");
        given.put("a", "2");
        Violation violation = violation("x", given);
        given.put("b", "3");
        assertEquals(List.of("z", "a"), List.copyOf(violation.arguments().keySet()));
        assertThrows(
                UnsupportedOperationException.class, () -> violation.arguments().put("b", "3"));
    }

    @Test
    void saysAllInOneLine() {
        Violation violation = violation("{member} is missing", Map.of("member", "date"));
        assertEquals(Optional.empty(), violation.location());
        assertEquals("ERROR LMC-TST-001 at /history/0: date is missing", violation.toString());
        assertEquals(
                "ERROR LMC-TST-001 at /history/0 (a.json, line 3, column 14): date is missing",
                violation.at(Location.of(3, 14, 99).withSource("a.json")).toString());
        assertEquals(
                "INFO LMC-TST-002 at the root: x",
                Violation.of("LMC-TST-002", Severity.INFO, Pointer.ROOT, "x", Map.of())
                        .toString());
    }
}
