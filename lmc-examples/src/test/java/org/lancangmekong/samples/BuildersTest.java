package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.ProjectKind;

/** What the generated builders have beside the setters of one value, which {@link TablesTest} calls. */
class BuildersTest {
    /** How a builder is given a list. */
    private enum Way {
        ONE_BY_ONE,
        AS_AN_ARRAY,
        AS_A_LIST
    }

    /** An object that is built anew by the methods that add to lists, and those that take an optional. */
    private record Rebuilt<T>(Shape<T, ?> shape, T object, Way way) {
        Object value() throws ReflectiveOperationException {
            Object builder = shape.newBuilder();
            for (Member<T, ?, ?> each : shape.members()) {
                if (each.kind() instanceof ListKind<?> list) {
                    List<?> elements = (List<?>) accessor(each);
                    add(builder, each.name(), list.element().type(), elements);
                } else if (accessor(each) instanceof Optional<?> optional) {
                    call(builder, each.name(), Optional.class, optional);
                } else {
                    call(
                            builder,
                            each.name(),
                            shape.type().getMethod(each.name()).getReturnType(),
                            accessor(each));
                }
            }
            if (shape.extensions().isPresent()) {
                extend(builder);
            }
            return builder.getClass().getMethod("build").invoke(builder);
        }

        private Object accessor(Member<T, ?, ?> member) throws ReflectiveOperationException {
            return shape.type().getMethod(member.name()).invoke(object);
        }

        private void add(Object builder, String name, Class<?> type, List<?> elements)
                throws ReflectiveOperationException {
            String all = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            switch (way) {
                case ONE_BY_ONE -> {
                    for (Object each : elements) {
                        call(builder, "add" + all.replaceFirst("s$", ""), type, each);
                    }
                }
                case AS_AN_ARRAY ->
                    call(builder, "add" + all, type.arrayType(), elements.toArray((Object[])
                            Array.newInstance(type, 0)));
                case AS_A_LIST -> call(builder, "addAll" + all, Iterable.class, elements);
            }
        }

        private void extend(Object builder) throws ReflectiveOperationException {
            Map<?, ?> extensions =
                    (Map<?, ?>) shape.type().getMethod("extensions").invoke(object);
            if (way == Way.AS_A_LIST) {
                call(builder, "putAllExtensions", Map.class, extensions);
            } else {
                for (Map.Entry<?, ?> each : extensions.entrySet()) {
                    builder.getClass()
                            .getMethod("putExtension", String.class, JsonValue.class)
                            .invoke(builder, each.getKey(), each.getValue());
                }
            }
        }
    }

    private static void call(Object builder, String method, Class<?> parameter, Object argument)
            throws ReflectiveOperationException {
        assertEquals(builder, builder.getClass().getMethod(method, parameter).invoke(builder, argument));
    }

    static Stream<Shape<?, ?>> types() {
        return Stream.concat(ArbitrariesTest.all().stream(), Stream.of(UnknownRecord.Table.SHAPE));
    }

    @Provide
    Arbitrary<Rebuilt<?>> rebuilt() {
        return Arbitraries.of(ArbitrariesTest.all()).flatMap(BuildersTest::rebuilt);
    }

    private static <T> Arbitrary<Rebuilt<?>> rebuilt(Shape<T, ?> shape) {
        return LmcArbitraries.buildable(shape.type())
                .flatMap(object -> Arbitraries.of(Way.values()).map(way -> new Rebuilt<>(shape, object, way)));
    }

    @Property(tries = 2_000)
    void whatIsAddedToAListIsWhatIsSet(@ForAll("rebuilt") Rebuilt<?> rebuilt) throws ReflectiveOperationException {
        assertEquals(rebuilt.object(), rebuilt.value());
    }

    @Property(tries = 1_000)
    void aCopyIsEqual(@ForAll("rebuilt") Rebuilt<?> rebuilt) throws ReflectiveOperationException {
        Object builder = rebuilt.shape().newBuilder();
        call(builder, "from", rebuilt.shape().type(), rebuilt.object());
        assertEquals(rebuilt.object(), builder.getClass().getMethod("build").invoke(builder));
    }

    @Test
    void fromReplacesWhatTheOtherHasAndAddsToLists() {
        Project one = Project.builder()
                .id("one")
                .name("en", "One")
                .kind(ProjectKind.RAILWAY)
                .belonging(Belonging.IN_REGION)
                .partOf("whole")
                .addField(Field.CUSTOMS)
                .build();
        Project other = Project.builder()
                .id("other")
                .name("en", "Other")
                .kind(ProjectKind.PORT)
                .partOf("other-whole")
                .addFields(Field.HEALTH)
                .build();
        Project both = one.toBuilder().from(other).build();
        assertEquals(
                other.toBuilder()
                        .belonging(Belonging.IN_REGION)
                        .fields(List.of(Field.CUSTOMS, Field.HEALTH))
                        .build(),
                both);
        assertEquals(
                Optional.empty(),
                both.toBuilder().partOf(Optional.empty()).build().partOf());
    }

    @ParameterizedTest
    @MethodSource("types")
    void allMembersThatAreMissingAreNamed(Shape<?, ?> shape) {
        String missing = Stream.concat(
                        shape.members().stream().filter(Member::isRequired).map(Member::name),
                        shape.type() == UnknownRecord.class ? Stream.of("typeCode") : Stream.empty())
                .collect(Collectors.joining(", "));
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> build(shape));
        if (!missing.isEmpty()) {
            assertEquals(
                    "required members of " + shape.type().getSimpleName() + " are missing: " + missing,
                    refused.getMessage());
        }
    }

    private static <B> void build(Shape<?, B> shape) {
        shape.build(shape.newBuilder());
    }
}
