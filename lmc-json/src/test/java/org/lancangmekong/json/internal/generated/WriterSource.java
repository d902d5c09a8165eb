package org.lancangmekong.json.internal.generated;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        StringBuilder text = new StringBuilder();
        text.append("\n    static void write(%s %s, BytesOut out) {\n".formatted(type, object));
        text.append("        out.startObject();\n");
        if (isRecord()) {
            text.append("        Values.header(ITS_TYPE, out);\n");
        }
        for (Member<?, ?, ?> each : shape().members()) {
            text.append(each.kind().accept(new Statement(each)));
        }
        if (shape().extensions().isPresent()) {
            text.append("        Values.extensions(%s.extensions(), out);\n".formatted(object));
        }
        return text.append("        out.endObject();\n    }\n").toString();
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
