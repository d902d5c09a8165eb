package org.lancangmekong.json.internal.generated;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;

/** The source of a class that writes objects of one type. */
final class WriterSource extends TypeSource {
    private static final String TYPE = "        Values.type(ITS_TYPE, out);\n";
    private static final String SCHEMA = "        Values.schema(out);\n";

    private final String object;
    private final boolean isListed;

    /**
     * The source for one type.
     *
     * @param isListed whether a member of some type is a list of such objects
     */
    WriterSource(Shape<?, ?> shape, boolean isListed) {
        super(shape, "Writer");
        String type = shape.type().getSimpleName();
        this.object = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        this.isListed = isListed;
    }

    @Override
    String body() {
        use("BytesOut", TEXT);
        use("JsonName", TEXT);
        String type = use(shape().type());
        StringBuilder text = new StringBuilder();
        text.append("/** Writes a {@link ").append(type).append("}. */\n");
        text.append("final class ").append(name()).append(" {\n");
        if (isRecord()) {
            text.append(name("ITS_TYPE", shape().name()));
        }
        shape().memberNames().forEach(each -> text.append(name(constant(each), each)));
        text.append("\n    private ").append(name()).append("() {}\n");
        text.append(write(type));
        if (isListed) {
            text.append(writeAll(type));
        }
        return text.append("}\n").toString();
    }

    private static String name(String constant, String name) {
        return "    private static final JsonName %s = new JsonName(\"%s\");\n".formatted(constant, name);
    }

    private String write(String type) {
        return """

                    static void write(%1$s %2$s, BytesOut out) {
                        out.startObject();
                        if (out.isCanonical()) {
                            writeSorted(%2$s, out);
                        } else {
                            writeInOrder(%2$s, out);
                        }
                        out.endObject();
                    }
                """.formatted(type, object)
                + members("writeInOrder", type, inOrder())
                + members("writeSorted", type, sorted());
    }

    private String members(String method, String type, Collection<String> statements) {
        return "\n    private static void %s(%s %s, BytesOut out) {\n%s    }\n"
                .formatted(method, type, object, String.join("", statements));
    }

    /** What writes the members in the order of the table. */
    private List<String> inOrder() {
        List<String> statements = new ArrayList<>();
        if (isRecord()) {
            statements.add(TYPE);
            statements.add(SCHEMA);
        }
        for (Member<?, ?, ?> each : shape().members()) {
            statements.add(each.kind().accept(new Statement(each)));
        }
        statements.addAll(extensions("writeExtensions"));
        return statements;
    }

    /** What writes the members in the order of their names by UTF-16 code units, which is that of Strings (RFC 8785). */
    private List<String> sorted() {
        Map<String, String> byName = new TreeMap<>();
        if (isRecord()) {
            byName.put("type", TYPE);
            byName.put("schema", SCHEMA);
        }
        for (Member<?, ?, ?> each : shape().members()) {
            byName.put(each.name(), each.kind().accept(new Statement(each)));
        }
        List<String> statements = new ArrayList<>(extensions("insertExtensions"));
        statements.addAll(byName.values());
        return statements;
    }

    private List<String> extensions(String method) {
        return shape().extensions().isPresent()
                ? List.of("        JsonValues.%s(%s.extensions(), out);\n".formatted(method, object))
                : List.of();
    }

    private String writeAll(String type) {
        return "\n    static void writeAll(JsonName name, %s<%s> all, BytesOut out) {\n"
                        .formatted(use(List.class), type)
                + "        if (!all.isEmpty()) {\n"
                + "            out.name(name);\n"
                + "            out.startArray();\n"
                + "            for (int i = 0; i < all.size(); i++) {\n"
                + "                write(all.get(i), out);\n"
                + "            }\n"
                + "            out.endArray();\n"
                + "        }\n"
                + "    }\n";
    }

    /** The statement that writes a member. */
    private final class Statement implements KindVisitor<String> {
        private final Member<?, ?, ?> member;

        Statement(Member<?, ?, ?> member) {
            this.member = member;
        }

        private String accessor() {
            return object + "." + member.name() + "()";
        }

        private boolean isOptional() {
            try {
                Method accessor = shape().type().getMethod(member.name());
                return accessor.getReturnType() == Optional.class;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(shape() + " has no accessor of " + member, e);
            }
        }

        /** A call of the method that writes values of the Java type. */
        private String call() {
            String value = accessor() + (isOptional() ? ".orElse(null)" : "");
            return "        Values.write(%s, %s, out);\n".formatted(constant(member.name()), value);
        }

        private String unlessAbsent(String statement) {
            Object whenAbsent = member.whenAbsent();
            if (whenAbsent == null) {
                return statement;
            }
            if (!(whenAbsent instanceof Enum<?> code)) {
                throw new IllegalStateException("nothing writes members that are absent if " + whenAbsent);
            }
            return "        if (%s != %s.%s) {\n    ".formatted(accessor(), use(code.getDeclaringClass()), code.name())
                    + statement
                    + "        }\n";
        }

        @Override
        public <V> String text(TextKind<V> kind) {
            return call();
        }

        @Override
        public <V> String code(CodeKind<V> kind) {
            return unlessAbsent(call());
        }

        @Override
        public String integer(IntegerKind kind) {
            return call();
        }

        @Override
        public String flag(FlagKind kind) {
            if (!Boolean.FALSE.equals(member.whenAbsent())) {
                throw new IllegalStateException("nothing writes flags that are false");
            }
            return "        Values.flag(%s, %s, out);\n".formatted(constant(member.name()), accessor());
        }

        @Override
        public <V> String textByLanguage(TextByLanguageKind<V> kind) {
            return call();
        }

        @Override
        public <V> String any(AnyKind<V> kind) {
            return call();
        }

        @Override
        public <E> String list(ListKind<E> kind) {
            Kind<E> element = kind.element();
            String writer;
            if (element instanceof ObjectKind) {
                writer = element.type().getSimpleName() + "Writer.writeAll";
            } else if (element instanceof TextByLanguageKind) {
                writer = "Values.writeTexts";
            } else if (element instanceof CodeKind) {
                writer = "Values.writeCodes";
            } else if (element instanceof TextKind) {
                writer = "Values.writeStrings";
            } else {
                throw new IllegalStateException("nothing writes lists of " + element.name());
            }
            return "        %s(%s, %s, out);\n".formatted(writer, constant(member.name()), accessor());
        }

        @Override
        public <T> String object(ObjectKind<T> kind) {
            String put = "out.name(%s);\n".formatted(constant(member.name()));
            String write = kind.type().getSimpleName() + "Writer.write(%s, out);\n";
            return isOptional()
                    ? "        if (%s.isPresent()) {\n            ".formatted(accessor())
                            + put
                            + "            "
                            + write.formatted(accessor() + ".get()")
                            + "        }\n"
                    : "        " + put + "        " + write.formatted(accessor());
        }
    }
}
