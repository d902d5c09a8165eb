package org.lancangmekong.json.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;

/** What rules find in a catalogue that was changed, and did not find in it before. */
public final class NewViolations {
    private NewViolations() {}

    /** What rules find now and did not find in the base: a user of a catalogue does not answer for what is in it. */
    public static ValidationReport of(Validator validator, Catalogue base, Catalogue catalogue) {
        if (catalogue.equals(base)) {
            return ValidationReport.empty();
        }
        Map<String, Integer> known = new HashMap<>();
        Map<String, Integer> knownElsewhere = new HashMap<>();
        for (Violation each : validator.validate(base).violations()) {
            known.merge(key(each, each.pointer().tokens()), 1, Integer::sum);
            knownElsewhere.merge(key(each, withoutIndices(each.pointer())), 1, Integer::sum);
        }
        List<Violation> moved = new ArrayList<>();
        for (Violation each : validator.validate(catalogue).violations()) {
            if (!take(known, key(each, each.pointer().tokens()))) {
                moved.add(each);
            } else {
                take(knownElsewhere, key(each, withoutIndices(each.pointer())));
            }
        }
        // An element of a list has another index once one before it is added or removed.
        moved.removeIf(each -> take(knownElsewhere, key(each, withoutIndices(each.pointer()))));
        return ValidationReport.of(moved);
    }

    private static boolean take(Map<String, Integer> counts, String key) {
        return counts.computeIfPresent(key, (unused, count) -> count - 1) != null && counts.get(key) >= 0;
    }

    private static List<String> withoutIndices(Pointer pointer) {
        return pointer.tokens().stream()
                .map(each -> each.matches("[0-9]+") ? "" : each)
                .toList();
    }

    private static String key(Violation violation, List<String> at) {
        return violation.rule() + " " + at + " " + violation.arguments();
    }
}
