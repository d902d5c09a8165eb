package org.lancangmekong.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What an application can call names only types that it can name: the compiler's lint {@code exports}, also for the types
 * in which it is suppressed for the sake of their annotations.
 */
class ExportsTest {
    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void noSignatureNamesATypeThatIsNotExported() throws IOException {
        Set<String> exported = exported();
        List<Class<?>> types = visible(exported);
        assertFalse(types.isEmpty());
        Set<String> leaks = new TreeSet<>();
        for (Class<?> type : types) {
            signatures(type)
                    .forEach(signature -> named(signature.type()).stream()
                            .filter(each -> !isVisible(each, exported))
                            .forEach(each -> leaks.add(signature.member() + " names " + each.getName())));
        }
        assertEquals(Set.of(), leaks);
    }

    private static Set<String> exported() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(each -> !each.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    private static List<Class<?>> visible(Set<String> exported) throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.contains("lancangmekong"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace(file.contains("\\") ? '\\' : '/', '.'))
                    .<Class<?>>map(ExportsTest::load)
                    .filter(type -> isVisible(type, exported))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ExportsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type, Set<String> exported) {
        if (type.isArray()) {
            return isVisible(type.getComponentType(), exported);
        }
        if (type.isPrimitive() || type.getModule() == Object.class.getModule()) {
            return true;
        }
        Class<?> owner = type.getDeclaringClass();
        return isApi(type.getModifiers())
                && (owner == null ? exported.contains(type.getPackageName()) : isVisible(owner, exported));
    }

    private static boolean isApi(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** A type that the declaration of a member names. */
    private record Signature(Object member, Type type) {}

    private static Stream<Signature> signatures(Class<?> type) {
        List<Signature> found = new ArrayList<>();
        for (Field each : type.getDeclaredFields()) {
            add(each, found, each.getGenericType());
        }
        Stream.of(type.getDeclaredMethods()).filter(each -> !each.isSynthetic()).forEach(each -> {
            add(each, found, each.getGenericReturnType());
            addParameters(each, found);
        });
        for (Executable each : type.getDeclaredConstructors()) {
            addParameters(each, found);
        }
        Arrays.stream(type.getTypeParameters()).forEach(each -> found.add(new Signature(type, each)));
        return found.stream();
    }

    private static void addParameters(Executable member, List<Signature> found) {
        add(member, found, member.getGenericParameterTypes());
        add(member, found, member.getGenericExceptionTypes());
        add(member, found, member.getTypeParameters());
    }

    private static void add(Member member, List<Signature> found, Type... types) {
        if (isApi(member.getModifiers())) {
            Arrays.stream(types).forEach(each -> found.add(new Signature(member, each)));
        }
    }

    /** The classes in a type: of a list of projects, the list and the project. */
    private static Set<Class<?>> named(Type type) {
        Set<Class<?>> found = new HashSet<>();
        addNamed(type, found);
        return found;
    }

    private static void addNamed(Type type, Set<Class<?>> found) {
        if (type instanceof Class<?> simple) {
            found.add(simple);
        } else if (type instanceof GenericArrayType array) {
            addNamed(array.getGenericComponentType(), found);
        } else if (type instanceof ParameterizedType parameterized) {
            addNamed(parameterized.getRawType(), found);
            addNamed(found, parameterized.getActualTypeArguments());
        } else if (type instanceof WildcardType wildcard) {
            addNamed(found, wildcard.getLowerBounds());
            addNamed(found, wildcard.getUpperBounds());
        } else if (type instanceof TypeVariable<?> variable) {
            // Bounds that name their own variable, as in B extends RecordBuilder<B>, end here.
            for (Type bound : variable.getBounds()) {
                addNamed(bound instanceof ParameterizedType of ? of.getRawType() : bound, found);
            }
        }
    }

    private static void addNamed(Set<Class<?>> found, Type... types) {
        Arrays.stream(types).forEach(each -> addNamed(each, found));
    }
}
