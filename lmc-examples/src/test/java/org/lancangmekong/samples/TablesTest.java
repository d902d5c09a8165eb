package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;

/** The tables of members agree with the types: in names, in what is got and what is set. */
class TablesTest {
    /** What a type has beside the members of its table. */
    private static final Set<String> NO_MEMBERS = Set.of("extensions", "type", "typeCode");

    @TestFactory
    List<DynamicTest> everyMemberHasTheNameOfItsAccessor() {
        return ArbitrariesTest.all().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> {
                    for (Member<?, ?, ?> each : shape.members()) {
                        Class<?> returned = shape.type().getMethod(each.name()).getReturnType();
                        Class<?> own = each.kind() instanceof FlagKind
                                ? boolean.class
                                : each.kind().type();
                        assertTrue(
                                returned == own || returned == Optional.class,
                                () -> each.name() + " returns " + returned);
                    }
                    assertEquals(accessors(shape.type()), Set.copyOf(names(shape)));
                }))
                .toList();
    }

    private static Set<String> names(Shape<?, ?> shape) {
        Set<String> names = new TreeSet<>();
        shape.memberNames().forEach(names::add);
        return names;
    }

    /** The abstract methods without parameters, and Evidence's and the flags' which have a default. */
    private static Set<String> accessors(Class<?> type) {
        Set<String> names = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || hasDefaultValue(type, method))
                .map(Method::getName)
                .filter(name -> !NO_MEMBERS.contains(name) && !name.equals("toBuilder"))
                .collect(Collectors.toSet());
        return Set.copyOf(names);
    }

    /** Whether a builder sets what a default method returns. */
    private static boolean hasDefaultValue(Class<?> type, Method method) {
        return Shapes.find(type)
                .map(shape -> Arrays.stream(shape.newBuilder().getClass().getMethods())
                        .anyMatch(each -> each.getName().equals(method.getName())
                                && each.getParameterCount() == 1
                                && each.getParameterTypes()[0] == method.getReturnType()))
                .orElse(false);
    }

    /** An object and the table of its type. */
    record Described<T>(Shape<T, ?> shape, T object) {
        T copy() {
            return copy(shape);
        }

        private <B> T copy(Shape<T, B> typed) {
            B builder = typed.newBuilder();
            typed.members().forEach(member -> copy(member, builder));
            typed.extensions().ifPresent(open -> copy(open, builder));
            return typed.build(builder);
        }

        /** Made without a builder; empty if it has more than the members of its table. */
        Optional<T> made() {
            if (shape.type() == UnknownRecord.class || hasExtensions(shape)) {
                return Optional.empty();
            }
            // Not from the first place on, and lists that are changed afterwards.
            Object[] values = new Object[shape.members().size() + 2];
            for (int i = 0; i < shape.members().size(); i++) {
                Object value = shape.members().get(i).get(object);
                values[i + 2] = value instanceof List<?> list ? new ArrayList<>(list) : value;
            }
            T made = shape.make(values, 2);
            for (Object each : values) {
                if (each instanceof List<?> list) {
                    list.clear();
                }
            }
            return Optional.of(made);
        }

        private <B> boolean hasExtensions(Shape<T, B> typed) {
            return typed.extensions().isPresent()
                    && !typed.extensions().get().get(object).isEmpty();
        }

        private <B, V> void copy(Member<T, B, V> member, B builder) {
            V value = member.get(object);
            if (value != null) {
                // Twice, since a setter replaces.
                member.set(builder, value);
                member.set(builder, value);
            }
        }

        private <B, V> void copy(Shape.Extensions<T, B, V> open, B builder) {
            Map<String, V> values = open.get(object);
            open.set(builder, values);
            open.set(builder, values);
        }
    }

    @Provide
    Arbitrary<Described<?>> anything() {
        return Arbitraries.of(ArbitrariesTest.all()).flatMap(TablesTest::described);
    }

    private static <T> Arbitrary<Described<?>> described(Shape<T, ?> shape) {
        return LmcArbitraries.buildable(shape.type()).map(object -> new Described<>(shape, object));
    }

    @Property(tries = 1_000)
    void whatTheTableGetsIsWhatTheAccessorGives(@ForAll("anything") Described<?> described)
            throws ReflectiveOperationException {
        requireSame(described);
    }

    private static <T> void requireSame(Described<T> described) throws ReflectiveOperationException {
        for (Member<T, ?, ?> each : described.shape().members()) {
            Object given = described.shape().type().getMethod(each.name()).invoke(described.object());
            Object value = given instanceof Optional<?> optional ? optional.orElse(null) : given;
            boolean absent =
                    Objects.equals(value, each.whenAbsent()) || List.of().equals(value);
            assertEquals(absent ? null : value, each.get(described.object()), each::name);
        }
    }

    @Property(tries = 2_000)
    void whatTheTableGetsItSets(@ForAll("anything") Described<?> described) {
        assertEquals(described.object(), described.copy());
    }

    @Property(tries = 4_000)
    void whatIsMadeWithoutABuilderIsTheSame(@ForAll("anything") Described<?> described) {
        described.made().ifPresent(made -> assertEquals(described.object(), made));
        Statistics.collect(described.made().isPresent() ? "made" : "has more than members");
        Statistics.coverage(coverage -> coverage.check("made").percentage(most -> most > 50));
    }

    @Property(tries = 1_000)
    void everyValueFitsItsKind(@ForAll("anything") Described<?> described) {
        check(described);
    }

    private static <T> void check(Described<T> described) {
        described.shape().members().forEach(member -> check(member, described.object()));
    }

    private static <T, V> void check(Member<T, ?, V> member, T object) {
        V value = member.get(object);
        Kind<V> kind = member.kind();
        assertFalse(member.isRequired() && value == null, member::name);
        if (value != null) {
            assertEquals(Optional.empty(), kind.problem(value));
        }
    }

    @Property(tries = 1_000)
    void copiesOfUnknownRecordsAreEqual(@ForAll UnknownRecord record) {
        assertEquals(record, record.toBuilder().build());
    }
}
