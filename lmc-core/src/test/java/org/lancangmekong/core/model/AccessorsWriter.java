package org.lancangmekong.core.model;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;

/** Writes the class that gets and sets the members of the types of one package, from their tables and accessors. */
final class AccessorsWriter {
    private final TreeSet<String> imports = new TreeSet<>();
    private final StringBuilder constants = new StringBuilder();
    private final StringBuilder newBuilder = new StringBuilder();
    private final StringBuilder build = new StringBuilder();
    private final StringBuilder make = new StringBuilder();
    private final StringBuilder get = new StringBuilder();
    private final StringBuilder set = new StringBuilder();
    private final StringBuilder extensions = new StringBuilder();
    private final StringBuilder setExtensions = new StringBuilder();
    private final StringBuilder methods = new StringBuilder();
    private final String packageName;
    private final String className;

    private AccessorsWriter(String packageName, String className) {
        this.packageName = packageName;
        this.className = className;
    }

    /** The text of the source file. */
    static String text(String packageName, String className, List<Shape<?, ?>> shapes) {
        AccessorsWriter writer = new AccessorsWriter(packageName, className);
        writer.name(Accessors.class);
        writer.name(Map.class);
        for (int i = 0; i < shapes.size(); i++) {
            writer.type(shapes.get(i), i);
        }
        StringBuilder text = new StringBuilder("package " + packageName + ";\n\n");
        writer.imports.forEach(each -> text.append("import ").append(each).append(";\n"));
        return text.append("""

                // spotless:off
                /** Gets and sets the members of each type. Made from the tables; not written by hand, see CONTRIBUTING. */
                @SuppressWarnings("unchecked") // each type is asked of its own, and a member's value is of its kind's type
                final class %1$s<T, B> extends Accessors<T, B> {
                %2$s
                    private final int type;

                    private %1$s(int type) {
                        this.type = type;
                    }
                """.formatted(className, writer.constants))
                .append(dispatch("B newBuilder()", writer.newBuilder, ""))
                .append(dispatch("T build(B builder)", writer.build, ""))
                .append(dispatch("T make(Object[] values, int from)", writer.make, "it has more than members"))
                .append(dispatch("Object get(T object, int member)", writer.get, ""))
                .append(dispatch("void set(B builder, int member, Object value)", writer.set, ""))
                .append(dispatch("Map<String, ?> extensions(T object)", writer.extensions, "the type is closed"))
                .append(dispatch(
                        "void setExtensions(B builder, Map<String, ?> values)",
                        writer.setExtensions,
                        "the type is closed"))
                .append(writer.methods)
                .append("}\n// spotless:on\n")
                .toString();
    }

    /** Statements and not an expression, of which the JVM would need the types of all values at once. */
    private static String dispatch(String signature, StringBuilder cases, String otherwise) {
        String exception = otherwise.isEmpty()
                ? "new IllegalStateException(\"no type \" + type)"
                : "new UnsupportedOperationException(\"" + otherwise + "\")";
        return """

                    @Override
                    public %s {
                        switch (type) {
                %s            default: throw %s;
                        }
                    }
                """.formatted(signature, cases, exception);
    }

    private void type(Shape<?, ?> shape, int place) {
        String type = name(shape.type());
        String builder = name(accessor(shape, "builder").getReturnType());
        constants.append("    static final %s<%s, %s> %s = new %1$s<>(%d);\n"
                .formatted(className, type, builder, constant(type), place));
        String from = "            case " + place + ": ";
        newBuilder.append(from).append("return (B) %s.builder();\n".formatted(type));
        build.append(from).append("return (T) ((%s) builder).build();\n".formatted(builder));
        get.append(from).append("return get((%s) object, member);\n".formatted(type));
        set.append(from).append("set((%s) builder, member, value); break;\n".formatted(builder));
        make(shape, type, builder, from);
        get(shape, type);
        set(shape, builder);
        if (shape.extensions().isPresent()) {
            String values = value(accessor(shape, "extensions").getGenericReturnType());
            extensions.append(from).append("return ((%s) object).extensions();\n".formatted(type));
            setExtensions
                    .append(from)
                    .append("((%s) builder).extensions((%s) values); break;\n".formatted(builder, values));
        }
    }

    private static String constant(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The factory method takes the attributes in the order in which the implementation holds them. */
    private void make(Shape<?, ?> shape, String type, String builder, String from) {
        List<String> names = shape.members().stream().map(Member::name).toList();
        Class<?> implementation = implementation(shape);
        List<String> arguments = new ArrayList<>();
        for (Field each : implementation.getDeclaredFields()) {
            if (!Modifier.isStatic(each.getModifiers())) {
                arguments.add(
                        each.getName().equals("extensions") ? "Map.of()" : argument(shape, names, each.getName()));
            }
        }
        if (!arguments.contains("")) {
            make.append(from).append("return (T) make%s(values, from);\n".formatted(type));
            methods.append("""

                        private static %1$s make%1$s(Object[] values, int from) {
                            return %2$s.%3$s.of(
                                    %4$s);
                        }
                    """.formatted(
                    type, builder, implementation.getSimpleName(), String.join(",\n                ", arguments)));
        }
    }

    private static Class<?> implementation(Shape<?, ?> shape) {
        return Arrays.stream(accessor(shape, "builder").getReturnType().getDeclaredClasses())
                .filter(shape.type()::isAssignableFrom)
                .findFirst()
                .orElseThrow();
    }

    /** Empty if it is none of the members. */
    private String argument(Shape<?, ?> shape, List<String> names, String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            return "";
        }
        Method accessor = accessor(shape, name);
        String slot = place == 0 ? "values[from]" : "values[from + " + place + "]";
        if (accessor.getReturnType() == List.class) {
            return "orEmpty(" + slot + ")";
        }
        String value = "(" + value(accessor.getGenericReturnType()) + ") " + slot;
        Object absent = shape.members().get(place).whenAbsent();
        if (absent != null) {
            String constant = absent instanceof Enum
                    ? name(((Enum<?>) absent).getDeclaringClass()) + "." + ((Enum<?>) absent).name()
                    : absent.toString();
            return slot + " == null ? " + constant + " : " + value;
        }
        return accessor.getReturnType() == Optional.class ? name(Optional.class) + ".ofNullable(" + value + ")" : value;
    }

    private void get(Shape<?, ?> shape, String type) {
        methods.append("\n    private static Object get(%s object, int member) {\n".formatted(type));
        methods.append("        return switch (member) {\n");
        for (int i = 0; i < shape.members().size(); i++) {
            String name = shape.members().get(i).name();
            Class<?> returned = accessor(shape, name).getReturnType();
            String call = "object." + name + "()";
            String value = returned == Optional.class
                    ? call + ".orElse(null)"
                    : returned == List.class ? "unlessEmpty(" + call + ")" : call;
            methods.append("            case %d -> %s;\n".formatted(i, value));
        }
        methods.append("            default -> throw new IndexOutOfBoundsException(member);\n");
        methods.append("        };\n    }\n");
    }

    private void set(Shape<?, ?> shape, String builder) {
        methods.append("\n    private static void set(%s builder, int member, Object value) {\n".formatted(builder));
        methods.append("        switch (member) {\n");
        for (int i = 0; i < shape.members().size(); i++) {
            String name = shape.members().get(i).name();
            String value = value(accessor(shape, name).getGenericReturnType());
            methods.append("            case %d -> builder.%s((%s) value);\n".formatted(i, name, value));
        }
        methods.append("            default -> throw new IndexOutOfBoundsException(member);\n");
        methods.append("        }\n    }\n");
    }

    private static Method accessor(Shape<?, ?> shape, String member) {
        try {
            return shape.type().getMethod(member);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(shape + " has no accessor of its member " + member, e);
        }
    }

    /** The Java type of a member's value: what is in the Optional, if the accessor gives one. */
    private String value(Type returned) {
        if (!(returned instanceof ParameterizedType)) {
            return returned == boolean.class ? "Boolean" : name((Class<?>) returned);
        }
        Type raw = ((ParameterizedType) returned).getRawType();
        Type[] arguments = ((ParameterizedType) returned).getActualTypeArguments();
        return raw == Optional.class
                ? value(arguments[0])
                : name((Class<?>) raw)
                        + Arrays.stream(arguments).map(this::value).collect(Collectors.joining(", ", "<", ">"));
    }

    private String name(Class<?> type) {
        if (!type.getPackageName().equals(packageName) && !type.getPackageName().equals("java.lang")) {
            imports.add(type.getName());
        }
        return type.getSimpleName();
    }
}
