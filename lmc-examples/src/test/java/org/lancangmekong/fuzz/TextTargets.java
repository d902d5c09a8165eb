package org.lancangmekong.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.LmcJson;

/** What holds for the text of every value: it is refused, or gives a value with the same text. */
final class TextTargets {
    static final List<Kind<?>> KINDS = kinds();

    private static final List<Texts<?>> TEXTS = KINDS.stream()
            .flatMap(kind -> kind instanceof TextKind<?> text ? Stream.of(text) : Stream.empty())
            .<Texts<?>>map(Texts::of)
            .toList();

    private static final List<Codes<?>> CODES = KINDS.stream()
            .flatMap(kind -> kind instanceof CodeKind<?> codes ? Stream.of(codes) : Stream.empty())
            .<Codes<?>>map(Codes::of)
            .toList();

    /** Refused although they have the form: a day that does not exist, a subtag that appears twice, an odd authority. */
    private static final Set<Class<?>> WITH_MEANING = Set.of(EdtfDate.class, LanguageTag.class, java.net.URI.class);

    private TextTargets() {}

    /** The kinds of all members whose JSON is a string, each once. */
    private static List<Kind<?>> kinds() {
        Set<Kind<?>> kinds =
                new LinkedHashSet<>(List.of(RecordId.KIND, EdtfDate.KIND, LanguageTag.KIND, RecordType.KIND));
        List<Shape<?, ?>> shapes = new ArrayList<>(Shapes.records());
        shapes.addAll(Shapes.values());
        for (Shape<?, ?> shape : shapes) {
            for (Member<?, ?, ?> each : shape.members()) {
                Kind<?> kind = each.kind().elementKind();
                if (kind instanceof CodeKind || kind instanceof TextKind) {
                    kinds.add(kind);
                }
            }
        }
        return List.copyOf(kinds);
    }

    static void texts(byte[] bytes) {
        if (bytes.length > 0 && bytes[0] == '{') {
            Shapes.values().forEach(shape -> value(bytes, shape.type()));
            return;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        TEXTS.forEach(each -> each.check(text));
        CODES.forEach(each -> each.check(text));
        pointer(text);
        Country.ofName(text).ifPresent(each -> assertEquals(each, Country.of(each.code())));
        int middle = text.indexOf(' ');
        if (middle > 0) {
            dates(text.substring(0, middle), text.substring(middle + 1));
        }
    }

    // ------------------------------------------------------------------------------------------ kinds

    /** A kind of text, and its pattern. */
    private record Texts<V>(TextKind<V> kind, Pattern pattern) {
        static <V> Texts<V> of(TextKind<V> kind) {
            return new Texts<>(kind, Pattern.compile(kind.pattern()));
        }

        void check(String text) {
            boolean matches = text.codePointCount(0, text.length()) <= kind.maxLength()
                    && pattern.matcher(text).matches();
            V value;
            try {
                value = kind.parse(text);
            } catch (InvalidValueException e) {
                assertFalse(
                        matches && !WITH_MEANING.contains(kind.type()),
                        () -> kind + " refuses what its pattern admits: " + e.getMessage());
                return;
            }
            assertTrue(matches, () -> kind + " reads what its pattern does not admit: " + text);
            assertEquals(text, kind.print(value));
            assertEquals(Optional.empty(), kind.problem(value));
            V again = kind.parse(text);
            assertEquals(value, again);
            assertEquals(value.hashCode(), again.hashCode());
        }
    }

    /** A list of codes, and the pattern of an open one. */
    private record Codes<V>(CodeKind<V> kind, Optional<Pattern> pattern) {
        static <V> Codes<V> of(CodeKind<V> kind) {
            return new Codes<>(kind, kind.pattern().map(Pattern::compile));
        }

        void check(String text) {
            boolean known = kind.codes().contains(text);
            boolean admitted = known
                    || (text.length() <= CodeKind.MAX_LENGTH
                            && pattern.map(form -> form.matcher(text).matches()).orElse(false));
            Optional<V> value;
            try {
                value = kind.parse(text);
            } catch (InvalidValueException e) {
                value = Optional.empty();
            }
            assertEquals(admitted, value.isPresent(), () -> kind + ": " + text);
            value.ifPresent(code -> {
                assertEquals(text, kind.print(code));
                assertEquals(known, kind.isKnown(code));
                assertEquals(code, kind.parse(text).orElseThrow());
            });
            kind.suggestion(text).ifPresent(code -> assertTrue(kind.codes().contains(code), code));
        }
    }

    private static void pointer(String text) {
        Pointer pointer;
        try {
            pointer = Pointer.parse(text);
        } catch (InvalidValueException e) {
            return;
        }
        assertEquals(text, pointer.toString());
        assertEquals(pointer, Pointer.of(pointer.tokens()));
        assertEquals(0, pointer.compareTo(Pointer.parse(text)));
        assertTrue(pointer.startsWith(pointer.parent()));
    }

    // ------------------------------------------------------------------------------------------ dates

    private static void dates(String first, String second) {
        EdtfDate one;
        EdtfDate other;
        try {
            one = EdtfDate.parse(first);
            other = EdtfDate.parse(second);
        } catch (InvalidValueException e) {
            return;
        }
        Certainty before = one.before(other);
        Certainty after = one.after(other);
        Certainty overlaps = one.overlaps(other);
        assertEquals(before, other.after(one));
        assertEquals(overlaps, other.overlaps(one));
        long certain = Stream.of(before, after, overlaps)
                .filter(each -> each == Certainty.CERTAIN)
                .count();
        assertTrue(certain <= 1, () -> before + " before, " + after + " after and overlaps " + overlaps);
        one.daysUntil(other);
        for (EdtfDate each : List.of(one, other)) {
            each.earliest()
                    .ifPresent(from -> each.latest().ifPresent(to -> assertFalse(to.isBefore(from), each::toString)));
        }
    }

    // ------------------------------------------------------------------------------------------ values

    private static <T> void value(byte[] bytes, Class<T> type) {
        for (LmcJson json : List.of(LmcJson.strict(), LmcJson.lenient())) {
            json.tryRead(bytes, type).value().ifPresent(value -> {
                ReadingTargets.roundTrip(json, value, type);
                if (value instanceof Quantity quantity) {
                    interval(quantity.interval());
                }
            });
        }
    }

    private static void interval(QuantityInterval interval) {
        assertFalse(interval.toString().isEmpty());
        assertTrue(interval.overlaps(interval));
        assertEquals(interval.lessThan(interval), interval.greaterThan(interval));
        assertTrue(interval.isApproximate() || interval.lessThan(interval) != Certainty.CERTAIN);
        QuantityInterval sum = interval.plus(interval);
        assertEquals(interval.isExact(), sum.isExact());
        assertEquals(sum, interval.plus(interval));
    }
}
