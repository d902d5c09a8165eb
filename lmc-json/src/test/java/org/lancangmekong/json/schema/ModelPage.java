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
                        "Beside its `id` and its `name` in any number of languages, each record carries its evidence, and so do the values with")
                .append(
                        " a thick border. An arrow with a full line is a value within; one with a broken line leads to another record.\n");
        values();
        text.append("\n## Which record has which values\n\n")
                .append("The lists that not every record has, by their members' names.\n\n");
        table();
    }

    private void records() {
        Map<String, Map<String, List<String>>> references = references();
        Set<String> drawn = new LinkedHashSet<>();
        references.forEach((record, byTarget) -> {
            drawn.add(record);
            drawn.addAll(byTarget.keySet());
        });
        text.append(others(drawn)).append(PICTURE).append("flowchart LR\n");
        references.forEach((record, byTarget) -> byTarget.forEach((target, members) -> text.append("  ")
                .append(record)
                .append(" -->|")
                .append(String.join(", ", members))
                .append("| ")
                .append(target)
                .append('\n')));
        text.append(END);
    }

    /** A box without an arrow looks as if nothing led to it, although values within records do. */
    private static String others(Set<String> drawn) {
        return Shapes.records().stream()
                .map(Shape::name)
                .filter(each -> !drawn.contains(each))
                .collect(Collectors.joining(
                        ", ",
                        "\nNot drawn, since no record refers to it by a member of its own (values within records may): ",
                        ".\n"));
    }

    /** For each type of record that refers to others by a member of its own, the names of these members by the type that they lead to. */
    private static Map<String, Map<String, List<String>>> references() {
        Set<String> common = commonMembers();
        Map<String, Map<String, List<String>>> references = new LinkedHashMap<>();
        for (Shape<?, ?> record : Shapes.records()) {
            for (Member<?, ?, ?> member : record.members()) {
                if (!common.contains(member.name())) {
                    targets(member.kind())
                            .forEach(target -> references
                                    .computeIfAbsent(record.name(), any -> new LinkedHashMap<>())
                                    .computeIfAbsent(target, any -> new ArrayList<>())
                                    .add(member.name()));
                }
            }
        }
        return references;
    }

    private void values() {
        text.append(PICTURE).append("flowchart LR\n  record[every record]\n");
        List<String> sourced = new ArrayList<>();
        for (Shape<?, ?> each : Shapes.values()) {
            // Round corners: records have none.
            text.append("  ")
                    .append(each.name())
                    .append('(')
                    .append(each.name())
                    .append(")\n");
            if (hasEvidence(each)) {
                sourced.add(each.name());
            }
        }
        Set<String> common = commonMembers();
        Shape<?, ?> any = Shapes.records().iterator().next();
        for (Member<?, ?, ?> member : any.members()) {
            if (common.contains(member.name())) {
                edge("record", member);
            }
        }
        for (Shape<?, ?> value : Shapes.values()) {
            for (Member<?, ?, ?> member : value.members()) {
                if (!isEvidence(member)) {
                    edge(value.name(), member);
                }
            }
        }
        // An arrow from each of them to the evidence would cross all others.
        text.append("  classDef sourced stroke-width:4px\n  class ")
                .append(String.join(",", sourced))
                .append(" sourced\n");
        text.append(END);
    }

    private static boolean hasEvidence(Shape<?, ?> value) {
        for (Member<?, ?, ?> each : value.members()) {
            if (isEvidence(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEvidence(Member<?, ?, ?> member) {
        return member.name().equals("evidence");
    }

    private void edge(String from, Member<?, ?, ?> member) {
        Kind<?> kind = element(member.kind());
        if (kind instanceof ObjectKind<?> object) {
            edge(from, " -->|", member, object.name());
        } else if (targets(kind).size() > 3) {
            edge(from, " -.->|", member, "record");
        } else if (!targets(kind).isEmpty()) {
            edge(
                    from,
                    " -.->|",
                    member,
                    String.join("_", targets(kind)) + '[' + String.join(" or ", targets(kind)) + ']');
        }
    }

    private void edge(String from, String arrow, Member<?, ?, ?> member, String to) {
        text.append("  ")
                .append(from)
                .append(arrow)
                .append(member.name())
                .append("| ")
                .append(to)
                .append('\n');
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
