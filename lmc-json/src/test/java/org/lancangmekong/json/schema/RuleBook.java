package org.lancangmekong.json.schema;

import java.util.List;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;

/** Writes the rule book from the rules themselves. */
final class RuleBook {
    private RuleBook() {}

    static String text() {
        List<Rule<?>> rules = Validator.standard().rules();
        StringBuilder text = new StringBuilder();
        text.append("# The rule book\n\n")
                .append("Made from the rules themselves; do not edit it.\n\n")
                .append("What `Validator.standard()` checks: ")
                .append(rules.size())
                .append(" rules. An ERROR is certainly wrong, a WARNING most likely, and an INFO is worth a look.\n")
                .append(
                        "Each rule has one example that passes and one that fails, one record a line; several records are\n")
                .append("checked as a catalogue. Pointers into a catalogue begin with the record's id.\n\n")
                .append(
                        "In a message `{name}` is an argument of the violation, and `{>name}` a part, which has a template of its\n")
                .append("own (`docs/messages.md`).\n\n")
                .append(
                        "`Validator.publication()` and `Validator.draft()` give some rules another severity, as the table says.\n\n")
                .append(
                        "What a rule needs besides the record that it checks (`Rule.needs()`) says how it can be checked where the records\n")
                .append("do not fit into memory.\n\n")
                .append("| rule | severity | publication | draft | needs | why |\n|---|---|---|---|---|---|\n");
        for (Rule<?> each : rules) {
            text.append("| [")
                    .append(each.id())
                    .append("](#")
                    .append(each.id().toLowerCase(java.util.Locale.ROOT))
                    .append(") | ")
                    .append(each.severity())
                    .append(" | ")
                    .append(change(each, Validator.publication()))
                    .append(" | ")
                    .append(change(each, Validator.draft()))
                    .append(" | ")
                    .append(each.needs())
                    .append(" | ")
                    .append(each.rationale())
                    .append(" |\n");
        }
        rules.forEach(each -> append(each, text));
        return text.toString();
    }

    private static String change(Rule<?> rule, Validator profile) {
        Severity severity = profile.rules().stream()
                .filter(each -> each.id().equals(rule.id()))
                .map(Rule::severity)
                .findFirst()
                .orElseThrow();
        return severity == rule.severity() ? "" : severity.toString();
    }

    private static void append(Rule<?> rule, StringBuilder text) {
        text.append("\n## ")
                .append(rule.id())
                .append("\n\n")
                .append(rule.severity())
                .append(", about ")
                .append(
                        rule.subject() == Object.class
                                ? "several types"
                                : "`" + rule.subject().getSimpleName() + "`")
                .append(". ")
                .append(rule.rationale())
                .append("\n\nMessage: *")
                .append(rule.message().replace("*", "\\*"))
                .append("*\n\nPasses:\n\n")
                .append(json(rule.passing()))
                .append("\nFails:\n\n")
                .append(json(rule.failing()))
                .append('\n');
        for (Violation each : check(rule.failing()).violations()) {
            if (each.rule().equals(rule.id())) {
                text.append("* at `")
                        .append(each.pointer().toString().isEmpty() ? "the root" : each.pointer())
                        .append("`: ")
                        .append(each.message())
                        .append('\n');
            }
        }
    }

    private static ValidationReport check(List<LmcRecord> records) {
        return records.size() == 1
                ? Validator.standard().validate(records.get(0))
                : Validator.standard().validate(Catalogue.of(records));
    }

    private static String json(List<LmcRecord> records) {
        StringBuilder text = new StringBuilder("```json\n");
        records.forEach(each -> text.append(LmcJson.strict().write(each)).append('\n'));
        return text.append("```\n").toString();
    }
}
