package org.lancangmekong.json.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.json.LmcJson;

/** Makes the data dictionary of the tables of members, the Javadoc of the code lists and the reference catalogue. */
final class Dictionary {
    private final StringBuilder text = new StringBuilder();
    private final DictionaryExamples examples = new DictionaryExamples();
    private final Map<String, CodeKind<?>> lists = new LinkedHashMap<>();
    private final Map<String, TextKind<?>> forms = new LinkedHashMap<>();

    private Dictionary() {}

    static String text() {
        Dictionary dictionary = new Dictionary();
        dictionary.write();
        return dictionary.text.toString();
    }

    private void write() {
        text.append("# Data dictionary\n\n")
                .append(
                        "Every type, its members, and the code lists, as they appear in JSON. Made from the tables of members, the codes and the reference catalogue; do not edit.\n\n")
                .append("A record's document begins with `\"type\"` and `\"schema\": \"")
                .append(LmcJson.SCHEMA)
                .append(
                        "\"`, both required. What is absent is unknown. A list says \"at least these\", unless `complete` names it.\n\n")
                .append(
                        "An open type can have extensions: members of an application's own, with any JSON as their value. The name of an")
                .append(
                        " extension has a namespace and a colon, such as `org.example:kind`. A member without a colon that a type does not")
                .append(
                        " know is taken for a mistake: only lenient reading keeps it, and only lenient writing writes it.\n\n")
                .append("## Records\n");
        Shapes.records().forEach(each -> {
            table(each);
            text.append("\nFrom the reference catalogue:\n\n```json\n")
                    .append(examples.record(each.name()))
                    .append("\n```\n");
        });
        text.append("\n## Values\n");
        Shapes.values().forEach(this::table);
        text.append("\n## Forms of text\n\n| form | expected | at most | pattern |\n|---|---|---|---|\n");
        forms.values()
                .forEach(each -> text.append("| ")
                        .append(each.name())
                        .append(" | ")
                        .append(cell(each.expected()))
                        .append(" | ")
                        .append(each.maxLength() == Integer.MAX_VALUE ? "" : each.maxLength() + " characters")
                        .append(" | `")
                        .append(cell(LmcSchemas.visible(each.pattern())))
                        .append("` |\n"));
        text.append("\n## Code lists\n");
        lists.values().forEach(this::codes);
    }

    private void table(Shape<?, ?> shape) {
        text.append("\n### ")
                .append(shape.name())
                .append("\n\n")
                .append(shape.description())
                .append(shape.extensions().isPresent() ? " Open: it can have extensions.\n" : " Closed.\n")
                .append("\n| member | kind | | meaning | example |\n|---|---|---|---|---|\n");
        for (Member<?, ?, ?> each : shape.members()) {
            text.append("| `")
                    .append(each.name())
                    .append("` | ")
                    .append(kind(each.kind()))
                    .append(" | ")
                    .append(each.isRequired() ? "**required**" : "")
                    .append(" | ")
                    .append(cell(each.description()))
                    .append(" | ")
                    .append(cell(examples.of(shape, each).orElseGet(() -> example(each.kind()))))
                    .append(" |\n");
        }
    }

    private String kind(Kind<?> kind) {
        return kind.accept(new Name());
    }

    private static String example(Kind<?> kind) {
        return kind.accept(new Example());
    }

    /** What the dictionary calls a kind, with a link to what it says about it. */
    private final class Name implements KindVisitor<String> {
        @Override
        public <V> String text(TextKind<V> kind) {
            if (kind instanceof ReferenceKind<?> reference) {
                return "id of a "
                        + reference.targets().stream()
                                .map(target -> "[" + target + "](#" + target + ")")
                                .collect(Collectors.joining(" or "));
            }
            forms.put(kind.name(), kind);
            return kind.name();
        }

        @Override
        public <V> String code(CodeKind<V> kind) {
            lists.put(kind.name(), kind);
            return "[" + kind.name() + "](#" + kind.name() + ")";
        }

        @Override
        public String integer(IntegerKind kind) {
            return kind.expected();
        }

        @Override
        public String flag(FlagKind kind) {
            return kind.name();
        }

        @Override
        public <V> String textByLanguage(TextByLanguageKind<V> kind) {
            return kind.name();
        }

        @Override
        public <V> String any(AnyKind<V> kind) {
            return kind.name();
        }

        @Override
        public <E> String list(ListKind<E> kind) {
            return "list of " + kind(kind.element());
        }

        @Override
        public <T> String object(ObjectKind<T> kind) {
            return "[" + kind.name() + "](#" + kind.name().toLowerCase(Locale.ROOT) + ")";
        }
    }

    /** A value of a kind in its JSON form; empty where it has a section of its own. */
    private static final class Example implements KindVisitor<String> {
        @Override
        public <V> String text(TextKind<V> kind) {
            return "`\"" + kind.example() + "\"`";
        }

        @Override
        public <V> String code(CodeKind<V> kind) {
            return "`\"" + kind.codes().get(0) + "\"`";
        }

        @Override
        public String integer(IntegerKind kind) {
            return "`3`";
        }

        @Override
        public String flag(FlagKind kind) {
            return "`true`";
        }

        @Override
        public <V> String textByLanguage(TextByLanguageKind<V> kind) {
            return "`{\"en\": \"Mekong\", \"lo\": \"ແມ່ນ້ຳຂອງ\"}`";
        }

        @Override
        public <V> String any(AnyKind<V> kind) {
            return "";
        }

        @Override
        public <E> String list(ListKind<E> kind) {
            String element = example(kind.element());
            return element.isEmpty() ? "" : element.replaceFirst("^`(.*)`$", "`[$1]`");
        }

        @Override
        public <T> String object(ObjectKind<T> kind) {
            return "";
        }
    }

    private void codes(CodeKind<?> list) {
        Map<String, String> meanings = CodeMeanings.of(list);
        text.append("\n### ")
                .append(list.name())
                .append("\n\n")
                .append(list.isClosed() ? "Closed." : "Open; others of the same form are kept, with a WARNING.")
                .append("\n\n| code | meaning |\n|---|---|\n");
        meanings.forEach((code, meaning) -> text.append("| `")
                .append(code)
                .append("` | ")
                .append(cell(meaning))
                .append(" |\n"));
        List<String> others = list.codes().stream()
                .filter(code -> !meanings.containsKey(code))
                .toList();
        if (list == (CodeKind<?>) Unit.KIND) {
            text.append("\nEvery other currency of ISO 4217, by its code, is known too.\n");
        } else if (!others.isEmpty()) {
            text.append("\nAlso: ")
                    .append(others.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", ")))
                    .append(".\n");
        }
    }

    /** A vertical bar would end the cell of a table. */
    private static String cell(String content) {
        return content.replace("|", "\\|");
    }
}
