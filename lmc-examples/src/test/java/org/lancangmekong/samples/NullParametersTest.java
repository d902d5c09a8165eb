package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.message.TranslationProvider;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.json.LinesSource;

/**
 * One convention for null: every public method, constructor and builder refuses it by a NullPointerException whose message
 * is the name of the parameter. All of them are called, with null in one parameter after another.
 */
class NullParametersTest {
    /** What callers write and this library calls: what it does with null is not for this library to say. */
    private static final Set<Class<?>> WRITTEN_BY_CALLERS = Set.of(
            Accessors.class,
            KindVisitor.class,
            LinesSource.Rules.class,
            Rule.Check.class,
            TextByLanguageKind.Form.class,
            TextKind.Form.class,
            TranslationProvider.class,
            Walk.StopVisitor.class,
            Walk.Visitor.class);

    /** The arrays that may contain null, and what the documentation says of it. */
    private static final Map<String, String> ADMITTED = Map.of(
            "Shape.make(Object[], int) values", "an absent member is null",
            "TextByLanguageKind.fromTexts(String[], String[], int) languages", "only the first are looked at",
            "TextByLanguageKind.fromTexts(String[], String[], int) texts", "only the first are looked at");

    private static final ApiArguments ARGUMENTS = new ApiArguments();

    /**
     * A parameter that is null, or a collection with null in it.
     *
     * @param type the type that is asked, which may inherit the method
     * @param inside whether null is in the collection
     */
    private record Case(Class<?> type, Executable executable, int index, boolean inside) {
        private Parameter parameter() {
            return executable.getParameters()[index];
        }

        private Optional<Object> collectionWithNull() {
            return ARGUMENTS.withNull(parameter().getName(), parameter().getParameterizedType());
        }

        private Object argument(int i) {
            Parameter each = executable.getParameters()[i];
            if (i == index) {
                return inside ? collectionWithNull().orElseThrow() : null;
            }
            return ARGUMENTS.of(each.getName(), each.getParameterizedType());
        }

        private Object call() throws ReflectiveOperationException {
            Object[] arguments = IntStream.range(0, executable.getParameterCount())
                    .mapToObj(this::argument)
                    .toArray();
            if (executable instanceof Constructor<?> constructor) {
                return constructor.newInstance(arguments);
            }
            boolean isStatic = Modifier.isStatic(executable.getModifiers());
            return ((Method) executable).invoke(isStatic ? null : ARGUMENTS.of(type), arguments);
        }

        /** What is wrong with the answer, if anything is. */
        Optional<String> problem() {
            try {
                Object result = call();
                boolean isRight = executable.getName().equals("equals") ? result.equals(false) : isAdmitted();
                return isRight ? Optional.empty() : Optional.of(this + ": returns " + result);
            } catch (InvocationTargetException e) {
                Throwable thrown = e.getCause();
                boolean isRight = thrown instanceof NullPointerException
                        && (inside || parameter().getName().equals(thrown.getMessage()));
                return isRight ? Optional.empty() : Optional.of(this + ": " + thrown);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(toString(), e);
            }
        }

        boolean isAdmitted() {
            return inside && ADMITTED.containsKey(toString());
        }

        @Override
        public String toString() {
            return PublicApi.name(type, executable) + " " + parameter().getName();
        }
    }

    private static Stream<Class<?>> types() {
        return PublicApi.types().stream().filter(type -> !WRITTEN_BY_CALLERS.contains(type));
    }

    private static Stream<Case> cases(Class<?> type) {
        return PublicApi.executables(type).stream()
                .flatMap(each -> IntStream.range(0, each.getParameterCount())
                        .filter(i -> !each.getParameterTypes()[i].isPrimitive())
                        .mapToObj(i -> new Case(type, each, i, false)))
                .flatMap(each -> Stream.concat(
                        Stream.of(each),
                        each.collectionWithNull().stream()
                                .map(collection -> new Case(type, each.executable, each.index, true))));
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesNullByTheNameOfTheParameter(Class<?> type) {
        assertEquals(
                List.of(),
                cases(type).map(Case::problem).flatMap(Optional::stream).toList());
    }

    /** So that a mistake in how they are found is not taken for success; the names are needed, too. */
    @Test
    void allAreFound() {
        List<Case> all = types().flatMap(NullParametersTest::cases).toList();
        Map<Boolean, Long> counts =
                all.stream().collect(Collectors.partitioningBy(Case::inside, Collectors.counting()));
        assertTrue(counts.get(false) > 1_100 && counts.get(true) > 300, counts::toString);
        assertTrue(all.stream().allMatch(each -> each.parameter().isNamePresent()));
        assertEquals(
                ADMITTED.keySet(),
                all.stream().filter(Case::isAdmitted).map(Case::toString).collect(Collectors.toSet()));
    }
}
