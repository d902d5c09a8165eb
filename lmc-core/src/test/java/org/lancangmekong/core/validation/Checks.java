package org.lancangmekong.core.validation;

import java.util.List;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.RecordBuilder;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.support.RuleExamples;

/** How examples and test data are checked: one record alone, several as a catalogue. */
public final class Checks {
    private Checks() {}

    public static ValidationReport check(Validator validator, List<LmcRecord> records) {
        return records.size() == 1 ? validator.validate(records.get(0)) : validator.validate(Catalogue.of(records));
    }

    public static ValidationReport check(RecordBuilder<?>... builders) {
        return check(Validator.standard(), RuleExamples.records(builders));
    }

    /** Where a rule found something, in order. */
    public static List<String> where(String rule, ValidationReport report) {
        return found(rule, report).map(each -> each.pointer().toString()).toList();
    }

    /** What a rule said, in the order of where. */
    public static List<String> said(String rule, ValidationReport report) {
        return found(rule, report).map(Violation::message).toList();
    }

    public static Stream<Violation> found(String rule, ValidationReport report) {
        return report.violations().stream().filter(each -> each.rule().equals(rule));
    }

    public static boolean finds(String rule, ValidationReport report) {
        return found(rule, report).findAny().isPresent();
    }
}
