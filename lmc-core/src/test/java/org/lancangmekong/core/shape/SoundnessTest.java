package org.lancangmekong.core.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;

/** What a kind refuses is refused wherever a member is of that kind, also where a shape has a shortcut. */
class SoundnessTest {
    /** Values that Java admits and some kind refuses. */
    private static final List<Object> CANDIDATES = List.of(
            "",
            "\uD800",
            "a\uDC00b",
            new BigDecimal("1E+200"),
            new BigDecimal("1E-200"),
            EdtfDate.parse("2017/2018"),
            EdtfDate.parse("[2017,2018]"),
            EdtfDate.parse("2017-03-23T10:00:00Z"),
            Pointer.ROOT,
            Pointer.ROOT.child("a").child("\uD800"),
            Period.ofDays(-1),
            URI.create("mailto:somebody"),
            0,
            -1);

    /** Texts that some kind reads, or reads though it should not. */
    private static final List<String> TEXTS = Stream.concat(
                    CANDIDATES.stream().map(Object::toString),
                    Stream.of(
                            "2017",
                            "2017-03-23",
                            "2017?",
                            "../2017",
                            "-0",
                            "151.60",
                            "9".repeat(100),
                            "9".repeat(101),
                            "0." + "1".repeat(99),
                            "/a/b~1c",
                            "/" + "a".repeat(1000),
                            "P1Y2M",
                            "https://example.org/a?b=c",
                            "en",
                            "zh-Hans"))
            .toList();

    static Stream<Arguments> constrained() {
        return Stream.concat(Shapes.records().stream(), Shapes.values().stream())
                .flatMap(shape -> shape.members().stream()
                        .filter(member -> member.kind().isConstrained())
                        .map(member -> Arguments.of(shape, member)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("constrained")
    <T, B, V> void whatAKindRefusesIsNotBuilt(Shape<T, B> shape, Member<T, B, V> member) {
        List<V> refused = refused(member.kind());
        assertFalse(refused.isEmpty(), "no candidate shows what " + member + " refuses");
        for (V each : refused) {
            B builder = shape.newBuilder();
            for (Member<T, B, ?> other : shape.members()) {
                if (other.isRequired() && other != member) {
                    setExample(other, builder);
                }
            }
            member.set(builder, each);
            InvalidValueException problem = assertThrows(
                    InvalidValueException.class, () -> shape.build(builder), () -> member + " took " + each);
            assertTrue(problem.getMessage().startsWith("member \"" + member.name() + "\" of "), problem::getMessage);
        }
    }

    static Stream<TextKind<?>> texts() {
        return Stream.concat(Shapes.records().stream(), Shapes.values().stream())
                .flatMap(shape -> shape.members().stream())
                .map(member -> member.kind().elementKind())
                .filter(TextKind.class::isInstance)
                .<TextKind<?>>map(kind -> (TextKind<?>) kind)
                .distinct();
    }

    /** So that a reader need not check again what it parsed. */
    @ParameterizedTest
    @MethodSource("texts")
    <V> void whatAKindParsesItDoesNotRefuse(TextKind<V> kind) {
        assertEquals(Optional.empty(), kind.problem(kind.parse(kind.example())));
        for (String each : TEXTS) {
            V value;
            try {
                value = kind.parse(each);
            } catch (InvalidValueException e) {
                continue;
            }
            assertEquals(Optional.empty(), kind.problem(value), each);
        }
    }

    @SuppressWarnings("unchecked") // each candidate is only taken if it is of the kind's type
    private static <V> List<V> refused(Kind<V> kind) {
        List<V> refused = new ArrayList<>();
        for (Object each : CANDIDATES) {
            Object value = kind instanceof ListKind ? List.of(each) : each;
            if (kind.elementKind().type().isInstance(each)
                    && kind.problem((V) value).isPresent()) {
                refused.add((V) value);
            }
        }
        return refused;
    }

    private static <T, B> T example(Shape<T, B> shape) {
        B builder = shape.newBuilder();
        shape.members().stream().filter(Member::isRequired).forEach(each -> setExample(each, builder));
        return shape.build(builder);
    }

    private static <B, V> void setExample(Member<?, B, V> member, B builder) {
        member.set(builder, example(member.kind()));
    }

    private static <V> V example(Kind<V> kind) {
        return kind.type().cast(kind.accept(new Examples()));
    }

    private static final class Examples implements KindVisitor<Object> {
        @Override
        public <V> Object text(TextKind<V> kind) {
            return kind.parse(kind.example());
        }

        @Override
        public <V> Object code(CodeKind<V> kind) {
            return kind.values().get(0);
        }

        @Override
        public Object integer(IntegerKind kind) {
            return kind.least();
        }

        @Override
        public Object flag(FlagKind kind) {
            return true;
        }

        @Override
        public <V> Object textByLanguage(TextByLanguageKind<V> kind) {
            return kind.fromMap(Map.of("en", "Mekong"));
        }

        @Override
        public <V> Object any(AnyKind<V> kind) {
            return JsonValue.of("Mekong");
        }

        @Override
        public <E> Object list(ListKind<E> kind) {
            return List.of(example(kind.element()));
        }

        @Override
        public <T> Object object(ObjectKind<T> kind) {
            return example(kind.shape());
        }
    }
}
