package org.lancangmekong.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.insight.Coverage;
import org.lancangmekong.core.insight.Disagreements;
import org.lancangmekong.core.insight.Timeline;
import org.lancangmekong.core.insight.TimelineFilter;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.JsonValue.JsonArray;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.LmcJson;

/** What holds for rules that are asked about any record: they answer, always alike, and about something in the record. */
final class ValidatorTarget {
    private static final LmcJson JSON = LmcJson.lenient();
    private static final List<Validator> PROFILES =
            List.of(Validator.draft(), Validator.standard(), Validator.publication());

    private ValidatorTarget() {}

    static void validator(byte[] bytes) {
        Map<RecordId, LmcRecord> records = new LinkedHashMap<>();
        JSON.tryRead(bytes, JsonValue.class).value().ifPresent(document -> {
            List<JsonValue> elements = document instanceof JsonArray array ? array.elements() : List.of(document);
            elements.forEach(each -> JSON.tryRead(each.toString(), LmcRecord.class)
                    .value()
                    .ifPresent(record -> records.putIfAbsent(record.id(), record)));
        });
        if (!records.isEmpty()) {
            records.values().forEach(ValidatorTarget::record);
            catalogue(List.copyOf(records.values()));
        }
    }

    private static void record(LmcRecord record) {
        JsonValue document = JSON.read(JSON.write(record), JsonValue.class);
        List<String> rules = null;
        for (Validator each : PROFILES) {
            ValidationReport report = each.validate(record);
            assertEquals(report, each.validate(record));
            check(each, report);
            report.violations().forEach(found -> ReadingTargets.leadsToSomething(found.pointer(), document));
            // Profiles differ in how bad something is, not in what they find.
            List<String> found = report.violations().stream()
                    .map(it -> it.rule() + it.pointer())
                    .toList();
            assertEquals(rules == null ? found : rules, found);
            rules = found;
        }
        ValidationReport read = JSON.withValidator(Validator.standard())
                .tryRead(JSON.write(record), LmcRecord.class)
                .report();
        ValidationReport alone = Validator.standard().validate(record);
        alone.violations().stream()
                .limit(JSON.limits().maxProblems())
                .forEach(each -> assertTrue(
                        read.leftOut() > 0 || read.violations().stream().anyMatch(it -> isSame(it, each)),
                        each::toString));
    }

    private static boolean isSame(Violation read, Violation found) {
        return read.rule().equals(found.rule())
                && read.pointer().equals(found.pointer())
                && read.arguments().equals(found.arguments());
    }

    private static void check(Validator validator, ValidationReport report) {
        for (Violation each : report.violations()) {
            Rule<?> rule = validator.rules().stream()
                    .filter(it -> it.id().equals(each.rule()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(rule.severity(), each.severity());
            assertTrue(!each.message().isBlank(), each::rule);
        }
    }

    private static void catalogue(List<LmcRecord> records) {
        Catalogue catalogue = Catalogue.of(records);
        List<LmcRecord> reversed = new ArrayList<>(records);
        Collections.reverse(reversed);
        ValidationReport report = Validator.standard().validate(catalogue);
        assertEquals(report, Validator.standard().validate(Catalogue.of(reversed)));
        check(Validator.standard(), report);
        for (Violation each : report.violations()) {
            List<String> tokens = each.pointer().tokens();
            assertTrue(
                    tokens.isEmpty()
                            || catalogue.find(RecordId.of(tokens.get(0))).isPresent(),
                    each::toString);
        }
        Coverage.of(catalogue);
        Disagreements.of(catalogue);
        Timeline.of(catalogue, TimelineFilter.all());
        assertEquals(records.size(), catalogue.size());
    }
}
