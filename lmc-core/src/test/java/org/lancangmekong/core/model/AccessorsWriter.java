package org.lancangmekong.core.model;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;

/** Writes the classes that get and set the members of the types of one package, from their tables and accessors. */
final class AccessorsWriter {
    private final TreeSet<String> imports = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();
    private final String packageName;

    private AccessorsWriter(String packageName) {
        this.packageName = packageName;
    }

    /** The text of the source file of a class that holds them all. */
    static String text(String packageName, String className, List<Shape<?, ?>> shapes) {
        AccessorsWriter writer = new AccessorsWriter(packageName);
        writer.name(Accessors.class);
        for (Shape<?, ?> each : shapes) {
            writer.type(each);
        }
        StringBuilder text = new StringBuilder("package " + packageName + ";\n\n");
        writer.imports.forEach(each -> text.append("import ").append(each).append(";\n"));
        return text.append("""

                // spotless:off
                /** Gets and sets the members of each type. Made from the tables; not written by hand, see CONTRIBUTING. */
                final class %s {
                    private %s() {}
                """.formatted(className, className))
                .append(writer.body)
                .append("}\n// spotless:on\n")
                .toString();
    }

    private void type(Shape<?, ?> shape) {
        String type = name(shape.type());
        String builder = name(shape.newBuilder().getClass());
        body.append("""

                    static final class Of%1$s extends Accessors<%1$s, %2$s> {
                        @Override
                        public %2$s newBuilder() {
                            return %1$s.builder();
                        }

                        @Override
                        public %1$s build(%2$s builder) {
                            return builder.build();
                        }

                """.formatted(type, builder));
        make(shape, type, builder);
        get(shape, type);
        set(shape, builder);
        if (shape.extensions().isPresent()) {
            extensions(shape, type, builder);
        }
        body.append("    }\n");
    }

    /** The factory method takes the attributes in the order in which the implementation holds them. */
    private void make(Shape<?, ?> shape, String type, String builder) {
        List<String> names = shape.members().stream().map(Member::name).toList();
        Class<?> implementation = implementation(shape);
        List<String> arguments = new ArrayList<>();
        for (Field each : implementation.getDeclaredFields()) {
            if (!Modifier.isStatic(each.getModifiers())) {
                arguments.add(
                        each.getName().equals("extensions") ? "Map.of()" : argument(shape, names, each.getName()));
            }
        }
        body.append("        @Override\n        public ").append(type).append(" make(Object[] values, int from) {\n");
        if (arguments.contains("")) {
            body.append("            throw new UnsupportedOperationException(\"it has more than members\");\n");
        } else {
            body.append("            return ").append(builder).append(".").append(implementation.getSimpleName());
            body.append(".of(\n                    ")
                    .append(String.join(",\n                    ", arguments))
                    .append(");\n");
        }
        body.append("        }\n\n");
    }

    private static Class<?> implementation(Shape<?, ?> shape) {
        return Arrays.stream(shape.newBuilder().getClass().getDeclaredClasses())
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
        body.append("        @Override\n        public Object get(")
                .append(type)
                .append(" object, int member) {\n");
        body.append("            return switch (member) {\n");
        for (int i = 0; i < shape.members().size(); i++) {
            String name = shape.members().get(i).name();
            Class<?> returned = accessor(shape, name).getReturnType();
            String call = "object." + name + "()";
            String value = returned == Optional.class
                    ? call + ".orElse(null)"
                    : returned == List.class ? "unlessEmpty(" + call + ")" : call;
            body.append("                case ")
                    .append(i)
                    .append(" -> ")
                    .append(value)
                    .append(";\n");
        }
        body.append("                default -> throw new IndexOutOfBoundsException(member);\n");
        body.append("            };\n        }\n\n");
    }

    private void set(Shape<?, ?> shape, String builder) {
        StringBuilder cases = new StringBuilder();
        boolean unchecked = false;
        for (int i = 0; i < shape.members().size(); i++) {
            Member<?, ?, ?> member = shape.members().get(i);
            String value = value(accessor(shape, member.name()).getGenericReturnType());
            unchecked |= value.contains("<");
            cases.append("                case ")
                    .append(i)
                    .append(" -> builder.")
                    .append(member.name());
            cases.append("((").append(value).append(") value);\n");
        }
        body.append("        @Override\n");
        if (unchecked) {
            body.append("        @SuppressWarnings(\"unchecked\") // a member's value is of its kind's type\n");
        }
        body.append("        public void set(").append(builder).append(" builder, int member, Object value) {\n");
        body.append("            switch (member) {\n").append(cases);
        body.append("                default -> throw new IndexOutOfBoundsException(member);\n");
        body.append("            }\n        }\n");
    }

    private void extensions(Shape<?, ?> shape, String type, String builder) {
        String returned = value(accessor(shape, "extensions").getGenericReturnType());
        body.append("""

                        @Override
                        public %1$s extensions(%2$s object) {
                            return object.extensions();
                        }

                        @Override
                        @SuppressWarnings("unchecked") // extensions are of the table's kind
                        public void setExtensions(%3$s builder, Map<String, ?> values) {
                            builder.extensions((%1$s) values);
                        }
                """.formatted(returned, type, builder));
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
