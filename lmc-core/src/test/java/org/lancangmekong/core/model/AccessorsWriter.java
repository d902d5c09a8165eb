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
 * Writes what follows from the tables of members: for each type the class that gets and sets its members, and the
 * builder's setters that take a text.
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
        this.attributes = sources.attributes(source);
        this.members = sources.lines(source, table).stream().map(this::member).toList();
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
                new AccessorsWriter(sources, each, table).write("Accessors", AccessorsWriter::accessors, files);
                new AccessorsWriter(sources, each, table).write("TextSetters", AccessorsWriter::textSetters, files);
            });
        }
        return files;
    }

    private void write(String suffix, Function<AccessorsWriter, Optional<String>> body, Map<Path, String> files) {
        body.apply(this).ifPresent(text -> {
            Path directory = GENERATED.resolve(directory(source.packageName()));
            files.put(directory.resolve(type + suffix + ".java"), header() + text);
        });
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

    private Optional<String> accessors() {
        String builder = type + "Builder";
        use(ROOT + ".shape.Accessors");
        StringBuilder text = new StringBuilder();
        text.append("/** Gets and sets the members of {@link %s} by their places in its table. */\n".formatted(type));
        if (isOpen() || members.stream().anyMatch(Member::isList)) {
            text.append("@SuppressWarnings(\"unchecked\") // a member's value is of its kind's type\n");
        }
        text.append("final class %1$sAccessors extends Accessors<%1$s, %2$s> {\n".formatted(type, builder));
        for (int i = 0; i < members.size(); i++) {
            text.append("    private static final int %s = %d;\n"
                    .formatted(members.get(i).constant(), i));
        }
        text.append(method(builder + " newBuilder()", "        return %s.builder();\n".formatted(type)));
        text.append(method("%s build(%s builder)".formatted(type, builder), "        return builder.build();\n"));
        if (attributes.size() == members.size() + (isOpen() ? 1 : 0)) {
            text.append(method(type + " make(Object[] values, int from)", make(builder)));
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
        return Optional.of(text.append("}\n").toString());
    }

    private static String method(String signature, String body) {
        return "\n    @Override\n    public " + signature + " {\n" + body + "    }\n";
    }

    private boolean isOpen() {
        return attributes.containsKey("extensions");
    }

    /** The factory method takes the attributes in the order of Immutables. */
    private String make(String builder) {
        Map<String, Member> byName = new HashMap<>();
        members.forEach(each -> byName.put(each.name(), each));
        return attributes.keySet().stream()
                .map(each -> byName.containsKey(each) ? argument(byName.get(each)) : "Map.of()")
                .collect(Collectors.joining(
                        ",\n                ",
                        "        return %s.Immutable%s.of(\n                ".formatted(builder, type),
                        ");\n"));
    }

    private String argument(Member member) {
        String slot = "values[from + " + member.constant() + "]";
        if (member.isList()) {
            return "orEmpty(" + slot + ")";
        }
        String value = "(" + use(member) + ") " + slot;
        if (member.isFlag()) {
            return slot + " != null && " + value;
        }
        if (member.line().whenAbsent() != null) {
            return slot + " == null ? " + member.line().whenAbsent() + " : " + value;
        }
        if (member.isOptional()) {
            use("java.util.Optional");
            return "Optional.ofNullable(" + value + ")";
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

    private Optional<String> textSetters() {
        StringBuilder setters = new StringBuilder();
        for (Member each : members) {
            text(each).ifPresent(form -> setters.append(setter(each, form)));
        }
        String name = type + "TextSetters";
        if (setters.isEmpty()) {
            return Optional.empty();
        }
        if (!source.builderExtends(name)) {
            throw new IllegalStateException(
                    "%1$s has members with a text form: let %1$s.Builder extend %2$s".formatted(type, name));
        }
        String parent = source.isRecord() ? " extends RecordBuilder<" + type + "Builder>" : "";
        return Optional.of("""
                /** The setters of {@link %1$sBuilder} that take a text, beside those that take a value. */
                abstract class %2$s%3$s {
                    %2$s() {}
                %4$s}
                """.formatted(type, name, parent, setters));
    }

    private String setter(Member member, Text form) {
        return """

                    /**
                     * DOES {@code NAME}.
                     *
                     * @param value VALUE
                     * @return this
                     */
                    public abstract BUILDER METHOD(TYPE value);

                    /**
                     * DOES {@code NAME} from its text.
                     *
                     * @param PARAMETER TEXT
                     * @return this
                     * @throws ROOT.problem.InvalidValueException if the text does not have this form
                     */
                    public BUILDER METHOD(String PARAMETER) {
                        return METHOD(FACTORY(PARAMETER));
                    }
                """.replace("DOES", member.isList() ? "Adds one to" : "Sets")
                .replace("NAME", member.name())
                .replace("VALUE", meaning(member))
                .replace("BUILDER", type + "Builder")
                .replace("METHOD", member.isList() ? "add" + capital(singular(member.name())) : member.name())
                .replace("TYPE", use(member.element(), member.attribute().declaredIn()))
                .replace("PARAMETER", form.parameter())
                .replace("TEXT", form.meaning())
                .replace("ROOT", ROOT)
                .replace("FACTORY", form.factory());
    }

    /** What the table says, as the meaning of a parameter. */
    private static String meaning(Member member) {
        String sentence = member.line().meaning();
        return (member.isList() ? "one of " : "")
                + sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                + sentence.substring(1, sentence.length() - 1);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** As Immutables makes it for the method that adds one; if it does not, the code does not compile. */
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
    private record Attribute(String type, Source declaredIn) {}

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
        private static final Pattern OF_ONE = Pattern.compile("(?:Optional|List)<(.*)>");

        String name() {
            return line.name();
        }

        /** Its place in the table. */
        String constant() {
            return name().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        }

        boolean isOptional() {
            return attribute.type().startsWith("Optional<");
        }

        boolean isList() {
            return attribute.type().startsWith("List<");
        }

        boolean isFlag() {
            return attribute.type().equals("boolean");
        }

        /** The Java type of the value, a list's elements, or what is in an optional. */
        String element() {
            return OF_ONE.matcher(attribute.type()).replaceFirst("$1");
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

        /** What a method consists of, if it is one expression. */
        ExpressionTree returned(String method) {
            return methods()
                    .filter(each -> each.getName().contentEquals(method))
                    .map(each -> ((ReturnTree) each.getBody().getStatements().get(0)).getExpression())
                    .findFirst()
                    .orElseThrow();
        }

        boolean builderExtends(String parent) {
            return nested("Builder")
                    .map(ClassTree::getExtendsClause)
                    .filter(each -> each.toString().equals(parent))
                    .isPresent();
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

        /** The attributes of a type in the order of Immutables: where they are declared last. */
        Map<String, Attribute> attributes(Source source) {
            Map<String, Attribute> found = new LinkedHashMap<>();
            addAttributes(source, found);
            return found;
        }

        private void addAttributes(Source source, Map<String, Attribute> found) {
            for (Tree each : source.tree().getImplementsClause()) {
                addAttributes(byName.get(each.toString()), found);
            }
            source.methods().filter(each -> each.getParameters().isEmpty()).forEach(method -> {
                String name = method.getName().toString();
                found.remove(name);
                if (isAttribute(method)) {
                    found.put(name, new Attribute(method.getReturnType().toString(), source));
                }
            });
        }

        /** Whether it has no body, or one that gives the value of a member that is absent. */
        private static boolean isAttribute(MethodTree method) {
            return method.getBody() == null
                    || method.getModifiers().getAnnotations().stream()
                            .anyMatch(
                                    each -> each.getAnnotationType().toString().equals("Value.Default"));
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
                case "open", "describe" -> addLines(source, before, lines);
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
