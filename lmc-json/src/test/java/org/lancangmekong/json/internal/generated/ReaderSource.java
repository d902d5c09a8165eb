package org.lancangmekong.json.internal.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.JsonValue;

/** The source of a class that reads objects of one type. */
final class ReaderSource extends TypeSource {
    /** The names of a record's header; the members come after them. */
    private static final List<String> HEADER = List.of("type", "schema");

    private final List<String> header;

    ReaderSource(Shape<?, ?> shape) {
        super(shape, "Reader");
        this.header = isRecord() ? HEADER : List.of();
    }

    @Override
    String body() {
        use("SoundIn", TEXT);
        use("JsonNames", TEXT);
        String type = use(shape().type());
        StringBuilder text = new StringBuilder();
        text.append("/** Reads a {@link ").append(type).append("}. */\n");
        text.append("final class ").append(name()).append(" {\n");
        text.append(names());
        text.append(places());
        text.append(kinds());
        text.append("\n    private ").append(name()).append("() {}\n");
        text.append(read(type));
        if (!isRecord()) {
            text.append(readAll(type));
        }
        return text.append("}\n").toString();
    }

    private String names() {
        use(List.class);
        List<String> names = new ArrayList<>(header);
        shape().memberNames().forEach(names::add);
        return names.stream()
                .map(each -> "            \"" + each + "\"")
                .collect(Collectors.joining(
                        ",\n", "    private static final JsonNames NAMES = new JsonNames(List.of(\n", "));\n\n"));
    }

    /** The places of the members among the names. */
    private String places() {
        StringBuilder text = new StringBuilder();
        List<String> required = new ArrayList<>();
        int place = 0;
        for (String each : header) {
            text.append(place(each, place++));
            required.add("1L << " + constant(each));
        }
        for (Member<?, ?, ?> each : shape().members()) {
            text.append(place(each.name(), place++));
            if (each.isRequired()) {
                required.add("1L << " + constant(each.name()));
            }
        }
        if (place >= Long.SIZE - 1) {
            throw new IllegalStateException(shape() + " has more members than a reader keeps count of");
        }
        if (!required.isEmpty()) {
            text.append("\n    /** The members that must appear. */\n    private static final long REQUIRED = ")
                    .append(String.join(" | ", required))
                    .append(";\n");
        }
        return text.toString();
    }

    private static String place(String member, int place) {
        return "    private static final int " + constant(member) + " = " + place + ";\n";
    }

    /** What reads the values of members that are texts, codes or numbers. */
    private String kinds() {
        StringBuilder text = new StringBuilder();
        text.append("    private static final %s<%s> MAKER = Kinds.maker(%s);\n"
                .formatted(use(SoundMaker.class), use(shape().type()), table()));
        if (isRecord()) {
            text.append("    private static final JsonNames ITS_TYPE = new JsonNames(List.of(\"%s\"));\n"
                    .formatted(shape().name()));
        }
        for (Member<?, ?, ?> each : shape().members()) {
            each.kind()
                    .elementKind()
                    .accept(new Declaration(each.name()))
                    .forEach((name, expression) ->
                            text.append("    private static final %s = %s;\n".formatted(name, expression)));
        }
        return text.isEmpty() ? "" : "\n" + text;
    }

    private String read(String type) {
        List<? extends Member<?, ?, ?>> members = shape().members();
        boolean open = shape().extensions().isPresent();
        StringBuilder text = new StringBuilder();
        text.append("\n    static ").append(type).append(" read(SoundIn in) {\n");
        for (Member<?, ?, ?> each : members) {
            text.append("        %s %s = null;\n".formatted(typeOf(each.kind()), each.name()));
        }
        if (open) {
            text.append("        %s<String, %s> extensions = null;\n".formatted(use(Map.class), use(JsonValue.class)));
        }
        text.append("        int lists = in.listCount();\n");
        text.append("        long seen = 0;\n");
        text.append("        for (int next = in.firstMember(NAMES);"
                + " next != SoundIn.END; next = in.nextMember(NAMES, next + 1)) {\n");
        text.append(
                open
                        ? "            if (next == SoundIn.OTHER) {\n"
                                + "                extensions = JsonValues.extension(in, extensions);\n"
                                + "                continue;\n"
                                + "            }\n"
                        : "");
        text.append("            seen = SoundIn.once(seen, next);\n");
        text.append("            switch (next) {\n");
        if (isRecord()) {
            text.append("                case TYPE -> in.require(ITS_TYPE);\n");
            text.append("                case SCHEMA -> in.require(Kinds.VERSION);\n");
        }
        for (Member<?, ?, ?> each : members) {
            text.append("                case %s -> %s = %s;\n"
                    .formatted(constant(each.name()), each.name(), each.kind().accept(new Expression(each.name()))));
        }
        text.append("                default -> throw SoundIn.unsound();\n");
        text.append("            }\n");
        text.append("        }\n");
        if (hasRequired()) {
            text.append("        if ((seen & REQUIRED) != REQUIRED) {\n");
            text.append("            throw SoundIn.unsound();\n");
            text.append("        }\n");
        }
        String values = members.stream().map(Member::name).collect(Collectors.joining(", "));
        text.append("        %s made = MAKER.makeSound(new Object[] {%s}, 0);\n".formatted(type, values));
        text.append("        in.releaseLists(lists);\n");
        text.append(
                open
                        ? "        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();\n"
                        : "        return made;\n");
        return text.append("    }\n").toString();
    }

    private boolean hasRequired() {
        return isRecord() || shape().members().stream().anyMatch(Member::isRequired);
    }

    private String readAll(String type) {
        return "\n    static List<%1$s> readAll(SoundIn in) {\n".formatted(type)
                + "        List<%1$s> all = in.newList();\n".formatted(type)
                + "        for (boolean more = in.firstElement(); more; more = in.nextElement()) {\n"
                + "            all.add(read(in));\n"
                + "        }\n"
                + "        return all;\n"
                + "    }\n";
    }

    /** What a member's value needs to be read: the declaration of a constant and its value; nothing for most kinds. */
    private final class Declaration implements KindVisitor<Map<String, String>> {
        private final String member;

        Declaration(String member) {
            this.member = member;
        }

        private Map<String, String> constant(String type, String method) {
            return Map.of(type + " " + constantOf(member), "Kinds.%s(%s, \"%s\")".formatted(method, table(), member));
        }

        @Override
        public <V> Map<String, String> text(TextKind<V> kind) {
            return kind == (TextKind<?>) TextKind.TEXT
                    ? Map.of()
                    : constant("Texts<" + use(kind.type()) + ">", "texts");
        }

        @Override
        public <V> Map<String, String> code(CodeKind<V> kind) {
            return constant("Codes<" + use(kind.type()) + ">", "codes");
        }

        @Override
        public Map<String, String> integer(IntegerKind kind) {
            return constant("Integers", "integers");
        }

        @Override
        public Map<String, String> flag(FlagKind kind) {
            return Map.of();
        }

        @Override
        public <V> Map<String, String> textByLanguage(TextByLanguageKind<V> kind) {
            return Map.of();
        }

        @Override
        public <V> Map<String, String> any(AnyKind<V> kind) {
            return Map.of();
        }

        @Override
        public <E> Map<String, String> list(ListKind<E> kind) {
            throw new IllegalStateException("lists of lists are not expected");
        }

        @Override
        public <T> Map<String, String> object(ObjectKind<T> kind) {
            return Map.of();
        }
    }

    private static String constantOf(String member) {
        return constant(member) + "_VALUES";
    }

    /** The expression that reads a member's value. */
    private final class Expression implements KindVisitor<String> {
        private final String member;

        Expression(String member) {
            this.member = member;
        }

        @Override
        public <V> String text(TextKind<V> kind) {
            return kind == (TextKind<?>) TextKind.TEXT ? "in.text()" : constantOf(member) + ".read(in)";
        }

        @Override
        public <V> String code(CodeKind<V> kind) {
            return constantOf(member) + ".read(in)";
        }

        @Override
        public String integer(IntegerKind kind) {
            return constantOf(member) + ".read(in)";
        }

        @Override
        public String flag(FlagKind kind) {
            return "in.flag()";
        }

        @Override
        public <V> String textByLanguage(TextByLanguageKind<V> kind) {
            return "LocalizedTexts.read(in)";
        }

        @Override
        public <V> String any(AnyKind<V> kind) {
            return "JsonValues.read(in)";
        }

        @Override
        public <E> String list(ListKind<E> kind) {
            String one = kind.element().accept(this);
            if (!one.endsWith(".read(in)")) {
                throw new IllegalStateException(
                        "nothing reads lists of " + kind.element().name());
            }
            return one.replace(".read(in)", ".readAll(in)");
        }

        @Override
        public <T> String object(ObjectKind<T> kind) {
            return kind.type().getSimpleName() + "Reader.read(in)";
        }
    }
}
