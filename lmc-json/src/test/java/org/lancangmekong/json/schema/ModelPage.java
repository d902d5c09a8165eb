package org.lancangmekong.json.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Shape;

/** Makes the page with the pictures of the model from the tables of members. */
final class ModelPage {
    private static final String PICTURE = "\n```mermaid\n";
    private static final String END = "```\n";

    private final StringBuilder text = new StringBuilder();

    private ModelPage() {}

    static String text() {
        ModelPage page = new ModelPage();
        page.write();
        return page.text.toString();
    }

    private void write() {
        text.append("# The model in pictures\n\n")
                .append(
                        "The pictures are made from the tables of members, as [the dictionary](../lmc-json/DICTIONARY.md) is, which has every member;")
                .append(" do not edit them.\n\n")
                .append("## Records, and the records that they refer to\n\n")
                .append(
                        "An arrow is a member that holds the id of another record. References point from the part to the whole: a project names")
                .append(
                        " its programme, and no programme lists its projects; a catalogue finds them. What every record has is in the second picture.\n");
        records();
        text.append("\n## What every record has\n\n")
                .append(
                        "Beside its `id` and its `name` in any number of languages, each record carries its evidence, and each value within it")
                .append(
                        " does, too. An arrow with a full line is a value within; one with a broken line leads to another record.\n");
        values();
        text.append("\n## Which record has which values\n\n")
                .append("The lists that not every record has, by their members' names.\n\n");
        table();
    }

    private void records() {
        text.append(PICTURE).append("flowchart LR\n");
        for (Shape<?, ?> record : Shapes.records()) {
            text.append("  ")
                    .append(record.name())
                    .append('[')
                    .append(record.name())
                    .append("]\n");
        }
        Set<String> common = commonMembers();
        for (Shape<?, ?> record : Shapes.records()) {
            Map<String, List<String>> byTarget = new LinkedHashMap<>();
            for (Member<?, ?, ?> member : record.members()) {
                if (!common.contains(member.name())) {
                    targets(member.kind())
                            .forEach(target -> byTarget.computeIfAbsent(target, any -> new ArrayList<>())
                                    .add(member.name()));
                }
            }
            byTarget.forEach((target, members) -> text.append("  ")
                    .append(record.name())
                    .append(" -->|")
                    .append(String.join(", ", members))
                    .append("| ")
                    .append(target)
                    .append('\n'));
        }
        text.append(END);
    }

    private void values() {
        text.append(PICTURE).append("flowchart LR\n  record[every record]\n");
        Map<String, Shape<?, ?>> drawn = new LinkedHashMap<>();
        Set<String> common = commonMembers();
        Shape<?, ?> any = Shapes.records().iterator().next();
        for (Member<?, ?, ?> member : any.members()) {
            if (common.contains(member.name())) {
                edge("record", member, drawn);
            }
        }
        for (Shape<?, ?> value : Shapes.values()) {
            drawn.putIfAbsent(value.name(), value);
        }
        for (Shape<?, ?> value : List.copyOf(drawn.values())) {
            for (Member<?, ?, ?> member : value.members()) {
                edge(value.name(), member, drawn);
            }
        }
        text.append(END);
    }

    private void edge(String from, Member<?, ?, ?> member, Map<String, Shape<?, ?>> drawn) {
        Kind<?> kind = element(member.kind());
        if (kind instanceof ObjectKind<?> object) {
            drawn.putIfAbsent(object.name(), object.shape());
            text.append("  ")
                    .append(from)
                    .append(" -->|")
                    .append(member.name())
                    .append("| ")
                    .append(object.name())
                    .append("(")
                    .append(object.name())
                    .append(")\n");
        } else if (!targets(kind).isEmpty()) {
            String target = targets(kind).size() > 3 ? "record" : String.join("_", targets(kind));
            text.append("  ")
                    .append(from)
                    .append(" -.->|")
                    .append(member.name())
                    .append("| ")
                    .append(target);
            if (!target.equals("record")) {
                text.append('[').append(String.join(" or ", targets(kind))).append(']');
            }
            text.append('\n');
        }
    }

    private void table() {
        Set<String> common = commonMembers();
        Set<String> columns = new LinkedHashSet<>();
        for (Shape<?, ?> record : Shapes.records()) {
            own(record, common).keySet().forEach(columns::add);
        }
        text.append("| record | ").append(String.join(" | ", columns)).append(" |\n|---|");
        columns.forEach(each -> text.append("---|"));
        text.append('\n');
        for (Shape<?, ?> record : Shapes.records()) {
            Map<String, String> own = own(record, common);
            text.append("| ").append(record.name()).append(" | ");
            text.append(columns.stream()
                            .map(each -> own.containsKey(each) ? "`" + own.get(each) + "`" : "")
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
    }

    /** The members of a record that hold values, by the values' types. */
    private static Map<String, String> own(Shape<?, ?> record, Set<String> common) {
        Map<String, String> own = new LinkedHashMap<>();
        for (Member<?, ?, ?> member : record.members()) {
            if (!common.contains(member.name()) && element(member.kind()) instanceof ObjectKind<?> object) {
                own.merge(object.name(), member.name(), (one, other) -> one + "`, `" + other);
            }
        }
        return own;
    }

    /** The names of the members that all records have. */
    private static Set<String> commonMembers() {
        Set<String> common = null;
        for (Shape<?, ?> record : Shapes.records()) {
            Set<String> names = new LinkedHashSet<>();
            record.memberNames().forEach(names::add);
            if (common == null) {
                common = names;
            } else {
                common.retainAll(names);
            }
        }
        return common;
    }

    private static Kind<?> element(Kind<?> kind) {
        return kind instanceof ListKind<?> list ? list.element() : kind;
    }

    private static List<String> targets(Kind<?> kind) {
        return element(kind) instanceof ReferenceKind<?> reference ? reference.targets() : List.of();
    }
}
