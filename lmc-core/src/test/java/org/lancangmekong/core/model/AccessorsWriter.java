package org.lancangmekong.core.model;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes what follows from the tables of members: for each type the class that Immutables implements, the class that gets
 * and sets its members, and its builder.
 *
 * <p>It reads the sources, not the classes, and needs only the JDK. So it runs before anything is compiled, and a member
 * that was just added, renamed or removed is no obstacle.
 */
final class AccessorsWriter {
    /** Relative to the module's directory, where Maven starts both this program and the tests. */
    static final Path GENERATED = Path.of("src", "generated", "java");

    static final String COMMAND = "mvn -pl lmc-core generate-sources -Dlmc.regenerate=true";

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String ROOT = "org.lancangmekong.core";
    private static final String FIRST_LINE =
            "// Generated from the table of members by AccessorsWriter; do not edit. Run: " + COMMAND + "\n";

    /** Java types with values that JSON cannot carry; their kinds are asked whether a value fits. A test finds others. */
    private static final Set<String> CONSTRAINED =
            Set.of("String", "Integer", "BigDecimal", "Period", "URI", "Pointer", "EdtfDate");

    private static final String OVERRIDE = "    @Override\n";
    private static final String RETURN_THIS = "@return this";
    private static final String INVALID = "@throws " + ROOT + ".problem.InvalidValueException if ";

    private static final Pattern SIMPLE_NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*");
    private static final Pattern TARGET = Pattern.compile("RecordType\\.([A-Z_]+)");

    private final Sources sources;
    private final Source source;
    private final String type;
    private final Map<String, Attribute> attributes;
    private final List<Member> members;
    private final Set<String> imports = new TreeSet<>();

    private AccessorsWriter(Sources sources, Source source, ExpressionTree table) {
        this.sources = sources;
        this.source = source;
        this.type = source.name();
        List<Line> lines = sources.lines(source, table);
        this.attributes =
                sources.attributes(source, lines.stream().map(Line::name).collect(Collectors.toSet()));
        this.members = lines.stream().map(this::member).toList();
    }

    /**
     * Makes all files anew.
     *
     * @param arguments none
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Map<Path, String> files = files();
        for (Path each : existing()) {
            if (!files.containsKey(each)) {
                Files.delete(each);
            }
        }
        for (Map.Entry<Path, String> each : files.entrySet()) {
            Files.createDirectories(each.getKey().getParent());
            Files.writeString(each.getKey(), each.getValue());
        }
    }

    /** The generated files that there are, whether or not they should be. */
    static Set<Path> existing() throws IOException {
        if (Files.notExists(GENERATED)) {
            return new TreeSet<>();
        }
        try (Stream<Path> paths = Files.walk(GENERATED)) {
            return paths.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The text of each file that there should be. */
    static Map<Path, String> files() throws IOException {
        Sources sources = new Sources("model", "value", "vocabulary");
        Map<Path, String> files = new TreeMap<>();
        for (Source each : sources.all()) {
            each.table().ifPresent(table -> {
                new AccessorsWriter(sources, each, table).write("Fields", AccessorsWriter::fields, files);
                new AccessorsWriter(sources, each, table).write("Accessors", AccessorsWriter::accessors, files);
                new AccessorsWriter(sources, each, table).write("Builder", AccessorsWriter::builder, files);
            });
        }
        return files;
    }

    private void write(String suffix, Function<AccessorsWriter, String> body, Map<Path, String> files) {
        String text = body.apply(this);
        Path directory = GENERATED.resolve(directory(source.packageName()));
        files.put(directory.resolve(type + suffix + ".java"), header() + text);
    }

    private static Path directory(String packageName) {
        return Path.of(packageName.replace('.', '/'));
    }

    private String header() {
        StringBuilder header = new StringBuilder(FIRST_LINE);
        header.append("package ").append(source.packageName()).append(";\n\n");
        imports.forEach(each -> header.append("import ").append(each).append(";\n"));
        return header.append('\n').toString();
    }

    /** A line of the table with the accessor that has its name. */
    private Member member(Line line) {
        Attribute attribute = attributes.get(line.name());
        if (attribute == null) {
            throw new IllegalStateException(type + " has no accessor of its member " + line.name());
        }
        return new Member(line, attribute);
    }

    /** The class that Immutables implements: it has the attributes in the form in which an object keeps them. */
    private String fields() {
        use("org.immutables.value.Value");
        use(ROOT + ".internal.MembersText");
        use(ROOT + ".internal.LmcStyle");
        StringBuilder text = new StringBuilder();
        text.append(
                "/** What an object of {@link %s} keeps, for Immutables to implement: null for a value that is absent. */\n"
                        .formatted(type));
        text.append("@LmcStyle\n@Value.Immutable\n");
        text.append(
                source.isRecord()
                        ? "abstract sealed class %1$sFields implements %1$s permits Immutable%1$s {\n".formatted(type)
                        : "abstract class %1$sFields implements %1$s {\n".formatted(type));
        text.append(attributes.entrySet().stream()
                .map(each -> attribute(each.getKey(), each.getValue()))
                .collect(Collectors.joining())
                .substring(1));
        text.append(method("final String toString()", toText()));
        return text.append("}\n").toString();
    }

    private String attribute(String name, Attribute attribute) {
        String declared = use(attribute.type(), attribute.declaredIn());
        if (attribute.isOptional()) {
            use("javax.annotation.Nullable");
            return "\n    @Nullable\n    abstract %s %sOrNull();\n".formatted(attribute.element(), name)
                    + method(
                            "final %s %s()".formatted(declared, name),
                            "        return Optional.ofNullable(%sOrNull());\n".formatted(name));
        }
        if (attribute.isList()) {
            use(ROOT + ".internal.FixedList");
            return "\n    abstract FixedList<%s> %sList();\n".formatted(attribute.element(), name)
                    + method("final %s %s()".formatted(declared, name), "        return %sList();\n".formatted(name));
        }
        return "\n    @Override\n    public abstract %s %s();\n".formatted(declared, name);
    }

    private String toText() {
        return attributes.entrySet().stream()
                .map(each -> "\n                .add(\"%1$s\", %1$s%2$s())"
                        .formatted(each.getKey(), each.getValue().isOptional() ? "OrNull" : ""))
                .collect(Collectors.joining(
                        "",
                        "        return new MembersText(\"%s\")".formatted(type),
                        "\n                .toString();\n"));
    }

    private String accessors() {
        String builder = type + "Builder";
        use(ROOT + ".shape.Accessors");
        StringBuilder text = new StringBuilder();
        text.append("/** Gets and sets the members of {@link %s} by their places in its table. */\n".formatted(type));
        if (isOpen() || members.stream().anyMatch(Member::isList)) {
            text.append("@SuppressWarnings(\"unchecked\") // a member's value is of its kind's type\n");
        }
        // The type of records of an unknown type is no member.
        boolean isMade = attributes.size() == members.size() + (isOpen() ? 1 : 0);
        text.append("final class %1$sAccessors extends Accessors<%1$s, %2$s>".formatted(type, builder));
        if (isMade) {
            use(ROOT + ".internal.SoundMaker");
            text.append(" implements SoundMaker<%s>".formatted(type));
        }
        text.append(" {\n");
        for (int i = 0; i < members.size(); i++) {
            text.append("    private static final int %s = %d;\n"
                    .formatted(members.get(i).constant(), i));
        }
        text.append(method(builder + " newBuilder()", "        return %s.builder();\n".formatted(type)));
        text.append(method("%s build(%s builder)".formatted(type, builder), "        return builder.build();\n"));
        if (isMade) {
            text.append(makers());
        }
        text.append(method("Object get(%s object, int member)".formatted(type), get()));
        text.append(method("void set(%s builder, int member, Object value)".formatted(builder), set()));
        text.append(method("boolean isSound(%s object)".formatted(type), isSound()));
        if (isOpen()) {
            Attribute extensions = attributes.get("extensions");
            use("java.util.Map");
            use(extensions.type(), extensions.declaredIn());
            text.append(method(
                    "Map<String, ?> extensions(%s object)".formatted(type), "        return object.extensions();\n"));
            text.append(method(
                    "void setExtensions(%s builder, Map<String, ?> values)".formatted(builder),
                    "        builder.extensions((%s) values);\n".formatted(extensions.type())));
        }
        return text.append("}\n").toString();
    }

    private static String method(String signature, String body) {
        return "\n    @Override\n    public " + signature + " {\n" + body + "    }\n";
    }

    private boolean isOpen() {
        return attributes.containsKey("extensions");
    }

    /** What makes an object: of values that nobody checked, and of those that a reader did. */
    private String makers() {
        String parameters = "(Object[] values, int from)";
        String sound = source.hasMeaning() ? """
                        TYPE made = of(values, from);
                        TYPE.Table.requireMeaning(made);
                        return made;
                """.replace("TYPE", type) : "        return of(values, from);\n";
        return method(type + " make" + parameters, checked("of(values, from)"))
                + method(type + " makeSound" + parameters, sound)
                + "\n    private static " + type + " of" + parameters + " {\n" + of() + "    }\n";
    }

    /** Returns an object that an expression makes, checked. */
    private String checked(String expression) {
        return source.checkGivesValue()
                ? "        return " + expression + ".check();\n"
                : """
                        TYPE made = EXPRESSION;
                        made.check();
                        return made;
                """.replace("TYPE", type).replace("EXPRESSION", expression);
    }

    /** The factory method takes the attributes in the order of Immutables. */
    private String of() {
        Map<String, Member> byName = new HashMap<>();
        members.forEach(each -> byName.put(each.name(), each));
        return attributes.keySet().stream()
                .map(each -> byName.containsKey(each) ? argument(byName.get(each)) : "Map.of()")
                .collect(Collectors.joining(
                        ",\n                ",
                        "        return Immutable%s.of(\n                ".formatted(type),
                        ");\n"));
    }

    private String argument(Member member) {
        String slot = "values[from + " + member.constant() + "]";
        if (member.isList()) {
            use(ROOT + ".internal.FixedList");
            return "FixedList.copyOf((" + use(member) + ") " + slot + ")";
        }
        String value = "(" + use(member) + ") " + slot;
        if (member.isFlag()) {
            return slot + " != null && " + value;
        }
        if (member.line().whenAbsent() != null) {
            return slot + " == null ? " + member.line().whenAbsent() + " : " + value;
        }
        return value;
    }

    private String get() {
        return "        return switch (member) {\n"
                + cases(each -> {
                    String call = "object." + each.name() + "()";
                    return each.isOptional()
                            ? call + ".orElse(null)"
                            : each.isList() ? "unlessEmpty(" + call + ")" : call;
                })
                + "        };\n";
    }

    private String set() {
        return "        switch (member) {\n"
                + cases(each -> "builder.%s((%s) value)".formatted(each.name(), use(each)))
                + "        }\n";
    }

    private String cases(Function<Member, String> what) {
        StringBuilder cases = new StringBuilder();
        for (Member each : members) {
            cases.append("            case %s -> %s;\n".formatted(each.constant(), what.apply(each)));
        }
        return cases.append("            default -> throw new IndexOutOfBoundsException(member);\n")
                .toString();
    }

    private String isSound() {
        List<String> questions = members.stream()
                .filter(each -> CONSTRAINED.contains(each.element()))
                .map(each -> "fits(%s, object.%s())".formatted(kind(each), each.name()))
                .toList();
        return "        return " + (questions.isEmpty() ? "true" : String.join("\n                && ", questions))
                + ";\n";
    }

    /** The kind as the accessors name it: a constant of the table itself needs the table's name. */
    private String kind(Member member) {
        String kind = member.line().kind();
        if (!kind.contains(".")) {
            return type + ".Table." + kind;
        }
        use(kind, member.line().declaredIn());
        return kind;
    }

    /** The builder: for each member what sets it to a value, an optional or what a text says, and what adds to a list. */
    private String builder() {
        use("java.util.Objects");
        List<Member> all = Stream.concat(members.stream(), beside()).toList();
        String parent = source.isRecord() ? " extends RecordBuilder<" + type + "Builder>" : "";
        StringBuilder text = new StringBuilder();
        text.append("/** Builds a value of {@link %s}. Not thread-safe. */\n".formatted(type));
        text.append("public final class %sBuilder%s {\n".formatted(type, parent));
        all.forEach(each -> text.append("    private %s;\n".formatted(field(each))));
        if (isOpen()) {
            use("java.util.LinkedHashMap");
            use("java.util.Map");
            use(ROOT + ".value.JsonValue");
            text.append("    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();\n");
        }
        text.append("\n    %sBuilder() {}\n".formatted(type));
        text.append(from(all));
        all.forEach(each -> text.append(each.isList() ? listSetters(each) : setters(each)));
        if (isOpen()) {
            text.append(extensionSetters());
        }
        return text.append(build(all)).append("}\n").toString();
    }

    /** What has no line in the table: the type of a record whose type is unknown. */
    private Stream<Member> beside() {
        Set<String> known = members.stream().map(Member::name).collect(Collectors.toSet());
        return attributes.entrySet().stream()
                .filter(each -> !known.contains(each.getKey()) && !each.getKey().equals("extensions"))
                .map(each -> new Member(
                        new Line(each.getKey(), null, null, "A value that is required.", source), each.getValue()));
    }

    private String field(Member member) {
        String element = use(member.element(), member.attribute().declaredIn());
        if (member.isList()) {
            use("java.util.ArrayList");
            use("java.util.List");
            return "final List<%s> %s = new ArrayList<>()".formatted(element, member.name());
        }
        String absent = member.line().whenAbsent();
        return element + " " + member.name() + (absent == null || member.isFlag() ? "" : " = " + absent);
    }

    private String from(List<Member> all) {
        String other = decapital(type);
        List<String> statements = new ArrayList<>();
        statements.add(requireNonNull(other));
        for (Member each : all) {
            String value = other + "." + each.name() + "()";
            statements.add(
                    each.isList()
                            ? "addAll" + capital(each.name()) + "(" + value + ")"
                            : each.name() + " = " + value + (each.isOptional() ? ".orElse(" + each.name() + ")" : ""));
        }
        if (isOpen()) {
            statements.add("putAllExtensions(" + other + ".extensions())");
        }
        return method(
                doc(
                        "Copies what another value has: replaces members that it has, and adds the elements of its lists.",
                        param(other, "the value"),
                        RETURN_THIS),
                "from(" + type + " " + other + ")",
                statements.toArray(new String[0]));
    }

    private String setters(Member member) {
        String name = member.name();
        String sets = "Sets {@code " + name + "}.";
        StringBuilder setters = new StringBuilder();
        setters.append(method(
                isInherited(member) ? OVERRIDE : doc(sets, param(name, meaning(member)), RETURN_THIS),
                name + "(" + member.primitive().orElse(member.element()) + " " + name + ")",
                "this." + name + " = " + (member.primitive().isPresent() ? name : requireNonNull(name))));
        if (member.isOptional()) {
            use("java.util.Optional");
            setters.append(method(
                    doc(
                            "Sets or clears {@code " + name + "}.",
                            param(name, "the value, or empty to clear it"),
                            RETURN_THIS),
                    name + "(Optional<" + wildcard(member) + "> " + name + ")",
                    "this." + name + " = " + requireNonNull(name) + ".orElse(null)"));
        }
        text(member)
                .ifPresent(form -> setters.append(textSetter("Sets {@code " + name + "} from its text.", name, form)));
        if (member.element().equals("LocalizedText") && !isInherited(member)) {
            setters.append(method(
                    doc(
                            "Sets {@code " + name + "}, in one language.",
                            param("language", "a BCP 47 language tag"),
                            param("text", "the text in this language"),
                            RETURN_THIS,
                            INVALID + "the tag or the text is refused"),
                    name + "(String language, String text)",
                    name + "(LocalizedText.of(language, text))"));
        }
        return setters.toString();
    }

    private String listSetters(Member member) {
        String all = member.name();
        String one = singular(all);
        String adds = "Adds to {@code " + all + "}.";
        String elements = doc(adds, param(all, "the elements"), RETURN_THIS);
        String sets = "Sets {@code " + all + "}, in place of what was set or added before.";
        String iterable = "(Iterable<" + wildcard(member) + "> " + all + ")";
        use("java.util.Arrays");
        StringBuilder setters = new StringBuilder();
        setters.append(method(
                isInherited(member) ? OVERRIDE : doc(sets, param(all, "the elements"), RETURN_THIS),
                all + iterable,
                requireNonNull(all),
                "this." + all + ".clear()",
                "addAll" + capital(all) + "(" + all + ")"));
        setters.append(method(
                doc(adds, param(one, "the element"), RETURN_THIS),
                "add" + capital(one) + "(" + member.element() + " " + one + ")",
                "this." + all + ".add(" + requireNonNull(one) + ")"));
        text(member)
                .ifPresent(form -> setters.append(
                        textSetter("Adds to {@code " + all + "} from its text.", "add" + capital(one), form)));
        setters.append(method(
                elements,
                "add" + capital(all) + "(" + member.element() + "... " + all + ")",
                requireNonNull(all),
                "addAll" + capital(all) + "(Arrays.asList(" + all + "))"));
        setters.append(method(
                elements,
                "addAll" + capital(all) + iterable,
                requireNonNull(all),
                loop(member.element(), all, "add" + capital(one) + "(each)")));
        return setters.toString();
    }

    private String textSetter(String does, String method, Text form) {
        String parameter = form.parameter();
        return method(
                doc(does, param(parameter, form.meaning()), RETURN_THIS, INVALID + "the text does not have this form"),
                method + "(String " + parameter + ")",
                method + "(" + form.factory() + "(" + parameter + "))");
    }

    private String extensionSetters() {
        String all = param("extensions", "the values by name; no name may be that of a member");
        String map = "(Map<String, ? extends JsonValue> extensions)";
        return method(
                        source.isRecord()
                                ? OVERRIDE
                                : doc("Sets the members that this version does not know.", all, RETURN_THIS),
                        "extensions" + map,
                        requireNonNull("extensions"),
                        "this.extensions.clear()",
                        "putAllExtensions(extensions)")
                + method(
                        doc(
                                "Puts a member that this version does not know.",
                                param("name", "its name, which may not be that of a member"),
                                param("value", "its value"),
                                RETURN_THIS),
                        "putExtension(String name, JsonValue value)",
                        requireNonNull("name"),
                        requireNonNull("value"),
                        "extensions.put(name, value)")
                + method(
                        doc("Puts members that this version does not know.", all, RETURN_THIS),
                        "putAllExtensions" + map,
                        requireNonNull("extensions"),
                        loop(
                                "Map.Entry<String, ? extends JsonValue>",
                                "extensions.entrySet()",
                                "putExtension(each.getKey(), each.getValue())"));
    }

    private String build(List<Member> all) {
        StringBuilder build = new StringBuilder("\n");
        build.append(
                source.isRecord()
                        ? OVERRIDE
                        : doc(
                                "Builds the value.",
                                "@return the value",
                                INVALID + "required members are missing (all are named), or it has no meaning"));
        build.append("    public %s build() {\n".formatted(type));
        List<String> required =
                all.stream().filter(Member::isRequired).map(Member::name).toList();
        if (!required.isEmpty()) {
            build.append(refusal(required));
        }
        if (attributes.values().stream().anyMatch(Attribute::isList)) {
            use(ROOT + ".internal.FixedList");
        }
        String arguments = attributes.entrySet().stream()
                .map(each -> each.getValue().isList() ? "FixedList.copyOf(" + each.getKey() + ")" : each.getKey())
                .collect(Collectors.joining(",\n                "));
        build.append(checked("Immutable%s.of(\n                %s)".formatted(type, arguments)));
        return build.append("    }\n").toString();
    }

    private String refusal(List<String> required) {
        use("java.util.ArrayList");
        use("java.util.List");
        use(ROOT + ".internal.sentence.ValueProblem");
        use(ROOT + ".problem.InvalidValueException");
        String questions =
                required.stream().map(each -> """
                                if (NAME == null) {
                                    missing.add("NAME");
                                }
                        """.replace("NAME", each)).collect(Collectors.joining());
        return """
                        List<String> missing = new ArrayList<>();
                QUESTIONS        if (!missing.isEmpty()) {
                            throw new InvalidValueException(
                                    ValueProblem.MISSING_MEMBERS.with("type", "TYPE", "members", String.join(", ", missing)));
                        }
                """.replace("QUESTIONS", questions).replace("TYPE", type);
    }

    /** Whether the builder of all records declares what sets a member. */
    private boolean isInherited(Member member) {
        return source.isRecord() && member.line().declaredIn() != source;
    }

    /** What an iterable or an optional may hold; a string has no subtypes. */
    private static String wildcard(Member member) {
        return (member.element().equals("String") ? "" : "? extends ") + member.element();
    }

    /** What the table says, as the meaning of a parameter. */
    private static String meaning(Member member) {
        return decapital(member.line().meaning().replaceFirst("\\.$", ""));
    }

    private static String requireNonNull(String parameter) {
        return "Objects.requireNonNull(%1$s, \"%1$s\")".formatted(parameter);
    }

    private static String loop(String type, String elements, String statement) {
        return """
                for (%s each : %s) {
                            %s;
                        }""".formatted(type, elements, statement);
    }

    private static String param(String name, String meaning) {
        return "@param " + name + " " + meaning;
    }

    private static String doc(String does, String... tags) {
        return Stream.of(tags)
                .map(each -> "     * " + each + "\n")
                .collect(Collectors.joining("", "    /**\n     * " + does + "\n     *\n", "     */\n"));
    }

    /** A method of the builder, which returns the builder. */
    private String method(String doc, String signature, String... statements) {
        StringBuilder method = new StringBuilder("\n" + doc);
        method.append("    public %sBuilder %s {\n".formatted(type, signature));
        for (String each : statements) {
            method.append("        ").append(each).append(each.endsWith("}") ? "\n" : ";\n");
        }
        return method.append("        return this;\n    }\n").toString();
    }

    private static String decapital(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A word that has no other plural is its own singular: {@code evidence}, {@code history}. */
    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** How a member's value is made of a text; empty for a closed code, whose constants say more, and where nothing is made. */
    private Optional<Text> text(Member member) {
        String of = member.element();
        return switch (of) {
            case "RecordId" ->
                member.line().kind().startsWith("RecordId.to(")
                        ? Optional.of(new Text("RecordId.of", "text", "the id of " + targets(member)))
                        : Optional.empty();
            case "EdtfDate" ->
                Optional.of(
                        new Text("EdtfDate.parse", "text", date(member.line().kind())));
            case "BigDecimal" ->
                Optional.of(new Text(
                        "Decimals.parse",
                        "text",
                        "digits without exponent or thousands separator, such as {@code 102.6}"));
            case "Pointer" -> Optional.of(new Text("Pointer.parse", "text", "a JSON Pointer, such as {@code /date}"));
            case "LanguageTag" -> Optional.of(new Text("LanguageTag.of", "text", "a BCP 47 language tag"));
            default ->
                sources.isOpenCode(of)
                        ? Optional.of(new Text(of + ".of", "code", "a known code, or another of the same form"))
                        : Optional.empty();
        };
    }

    private static String date(String kind) {
        return switch (kind) {
            case "EdtfDate.POINT" -> "an EDTF date or set";
            case "EdtfDate.PERIOD" -> "an EDTF date or interval";
            default -> "an EDTF date, set or interval";
        };
    }

    /** The types that a reference may name: "an organization, mechanism or programme". */
    private static String targets(Member member) {
        List<String> types = TARGET.matcher(member.line().kind())
                .results()
                .map(target -> target.group(1).toLowerCase(Locale.ROOT))
                .toList();
        String last = types.get(types.size() - 1);
        String all = types.size() == 1 ? last : String.join(", ", types.subList(0, types.size() - 1)) + " or " + last;
        return ("aeiou".indexOf(all.charAt(0)) < 0 ? "a " : "an ") + all;
    }

    /** The Java type of a member's value, whose names are then imported. */
    private String use(Member member) {
        return use(member.value(), member.attribute().declaredIn());
    }

    /** Code of another source, whose names are then imported. */
    private String use(String code, Source from) {
        SIMPLE_NAME
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .flatMap(name -> from.imported(name).stream())
                .forEach(this::use);
        return code;
    }

    private void use(String qualifiedName) {
        if (!qualifiedName.equals(source.packageName() + qualifiedName.substring(qualifiedName.lastIndexOf('.')))) {
            imports.add(qualifiedName);
        }
    }

    /**
     * How a value is made of a text.
     *
     * @param factory the method that makes it
     * @param parameter what the method calls the text
     * @param meaning what the text is
     */
    private record Text(String factory, String parameter, String meaning) {}

    /**
     * What Immutables makes a field of.
     *
     * @param type what the accessor gives
     * @param declaredIn the source of the accessor
     */
    private record Attribute(String type, Source declaredIn) {
        private static final Pattern OF_ONE = Pattern.compile("(?:Optional|List)<(.*)>");

        boolean isOptional() {
            return type.startsWith("Optional<");
        }

        boolean isList() {
            return type.startsWith("List<");
        }

        /** The Java type of the value, a list's elements, or what is in an optional. */
        String element() {
            return OF_ONE.matcher(type).replaceFirst("$1");
        }
    }

    /**
     * A line of a table.
     *
     * @param kind an expression; null for a flag
     * @param whenAbsent an expression; null if the member has no value of its own where it is absent
     * @param declaredIn the source of the line
     */
    private record Line(String name, String kind, String whenAbsent, String meaning, Source declaredIn) {}

    /** A line of the table, and the accessor of that name. */
    private record Member(Line line, Attribute attribute) {
        String name() {
            return line.name();
        }

        /** Its place in the table. */
        String constant() {
            return name().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        }

        boolean isOptional() {
            return attribute.isOptional();
        }

        boolean isList() {
            return attribute.isList();
        }

        boolean isFlag() {
            return attribute.type().equals("boolean");
        }

        boolean isRequired() {
            return !isOptional() && !isList() && line().whenAbsent() == null;
        }

        String element() {
            return attribute.element();
        }

        /** The primitive type of the value, if it has one: it is never null. */
        Optional<String> primitive() {
            return switch (element()) {
                case "boolean" -> Optional.of("boolean");
                case "Integer" -> Optional.of("int");
                default -> Optional.empty();
            };
        }

        String value() {
            return isFlag() ? "Boolean" : isList() ? attribute.type() : element();
        }
    }

    /** A source file with its one type. */
    private record Source(CompilationUnitTree unit, ClassTree tree) {
        String name() {
            return tree.getSimpleName().toString();
        }

        String packageName() {
            return unit.getPackageName().toString();
        }

        /** The qualified name of what this file calls by a simple one; empty for what needs no import. */
        Optional<String> imported(String simpleName) {
            return unit.getImports().stream()
                    .map(ImportTree::getQualifiedIdentifier)
                    .map(Tree::toString)
                    .filter(each -> each.endsWith("." + simpleName))
                    .findFirst()
                    .or(() -> Optional.of(packageName() + "." + simpleName)
                            .filter(each -> Files.exists(SOURCES.resolve(directory(each) + ".java"))));
        }

        Stream<MethodTree> methods() {
            return tree.getMembers().stream()
                    .filter(MethodTree.class::isInstance)
                    .map(MethodTree.class::cast);
        }

        private Optional<ClassTree> nested(String name) {
            return tree.getMembers().stream()
                    .filter(each -> each instanceof ClassTree nested
                            && nested.getSimpleName().contentEquals(name))
                    .map(ClassTree.class::cast)
                    .findFirst();
        }

        Optional<ExpressionTree> table() {
            return nested("Table").stream()
                    .flatMap(table -> table.getMembers().stream())
                    .filter(each -> each instanceof VariableTree field
                            && field.getName().contentEquals("SHAPE"))
                    .map(each -> ((VariableTree) each).getInitializer())
                    .findFirst();
        }

        boolean isRecord() {
            return tree.getImplementsClause().stream()
                    .anyMatch(each -> each.toString().equals("LmcRecord"));
        }

        /** Whether the check of an object gives the object, or the same as it is read back. */
        boolean checkGivesValue() {
            return methods()
                    .filter(each -> each.getName().contentEquals("check"))
                    .anyMatch(each -> each.getReturnType().toString().equals(name()));
        }

        /** Whether members may contradict each other. */
        boolean hasMeaning() {
            return nested("Table").stream()
                    .flatMap(table -> table.getMembers().stream())
                    .anyMatch(each -> each instanceof MethodTree method
                            && method.getName().contentEquals("requireMeaning"));
        }

        /** What a method consists of, if it is one expression. */
        ExpressionTree returned(String method) {
            return methods()
                    .filter(each -> each.getName().contentEquals(method))
                    .map(each -> ((ReturnTree) each.getBody().getStatements().get(0)).getExpression())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The sources of some packages, which are parsed and not compiled. */
    private static final class Sources {
        private final Map<String, Source> byName = new TreeMap<>();

        Sources(String... packages) throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files =
                    compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
                List<Path> paths = new ArrayList<>();
                for (String each : packages) {
                    try (Stream<Path> found = Files.list(SOURCES.resolve(directory(ROOT + "." + each)))) {
                        found.filter(path -> !path.endsWith("package-info.java"))
                                .forEach(paths::add);
                    }
                }
                JavacTask task = (JavacTask) compiler.getTask(
                        null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
                for (CompilationUnitTree unit : task.parse()) {
                    Source source =
                            new Source(unit, (ClassTree) unit.getTypeDecls().get(0));
                    byName.put(source.name(), source);
                }
            }
        }

        Iterable<Source> all() {
            return byName.values();
        }

        boolean isOpenCode(String type) {
            return byName.containsKey(type)
                    && byName.get(type).tree().getExtendsClause() != null
                    && byName.get(type).tree().getExtendsClause().toString().equals("OpenCode");
        }

        /** The attributes of a type, in the order in which they are declared last. */
        Map<String, Attribute> attributes(Source source, Set<String> members) {
            Map<String, Attribute> found = new LinkedHashMap<>();
            addAttributes(source, members, found);
            return found;
        }

        private void addAttributes(Source source, Set<String> members, Map<String, Attribute> found) {
            for (Tree each : source.tree().getImplementsClause()) {
                addAttributes(byName.get(each.toString()), members, found);
            }
            source.methods().filter(each -> each.getParameters().isEmpty()).forEach(method -> {
                String name = method.getName().toString();
                found.remove(name);
                // A member may have a body: it gives the value where the member is absent.
                if (method.getBody() == null || members.contains(name)) {
                    found.put(name, new Attribute(method.getReturnType().toString(), source));
                }
            });
        }

        /** The lines of a table, which is a chain of calls. */
        List<Line> lines(Source source, ExpressionTree table) {
            List<Line> lines = new ArrayList<>();
            addLines(source, table, lines);
            return lines;
        }

        private void addLines(Source source, ExpressionTree chain, List<Line> lines) {
            if (!(chain instanceof MethodInvocationTree call)
                    || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
                return;
            }
            ExpressionTree before = select.getExpression();
            List<? extends ExpressionTree> arguments = call.getArguments();
            switch (select.getIdentifier().toString()) {
                case "of" -> {} // Shape.of, with which the table begins.
                case "open", "identifiedBy", "example", "describe" -> addLines(source, before, lines);
                case "flag" -> {
                    addLines(source, before, lines);
                    lines.add(new Line(string(arguments.get(0)), null, "false", string(arguments.get(1)), source));
                }
                case "required", "optional", "list" -> {
                    addLines(source, before, lines);
                    lines.add(new Line(
                            string(arguments.get(0)),
                            arguments.get(1).toString(),
                            arguments.size() == 3 ? null : arguments.get(2).toString(),
                            string(arguments.get(arguments.size() - 1)),
                            source));
                }
                default -> {
                    // A method that adds the lines that several tables share.
                    addLines(source, arguments.get(0), lines);
                    Source shared = byName.get(before.toString());
                    addLines(shared, shared.returned(select.getIdentifier().toString()), lines);
                }
            }
        }

        private static String string(ExpressionTree literal) {
            return (String) ((LiteralTree) literal).getValue();
        }
    }
}
