package org.lancangmekong.core.validation;

import java.util.List;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.vocabulary.PriorityArea;

/** What all records have in common. */
final class RecordRules {
    static final Rule<LmcRecord> EVIDENCE = Rule.about("LMC-REC-001", Severity.INFO, LmcRecord.class)
            .because("Nobody can check a record that cites no source; add evidence to the record or to the values in"
                    + " it.")
            .check((record, findings) -> {
                if (record.evidence().isEmpty() && !(record instanceof Source) && !hasEvidence(record)) {
                    findings.report();
                }
            })
            .message("nothing in this record cites a source; add evidence")
            .passing(() -> RuleExamples.records(RuleExamples.project().evidence(Evidence.of("report", "p6"))))
            .failing(() -> RuleExamples.records(RuleExamples.project().evidence()));

    static final Rule<LmcRecord> COMPLETE_LISTS = Rule.about("LMC-REC-002", Severity.ERROR, LmcRecord.class)
            .because("Only a list can be complete: a member that holds a list, the participants of one role"
                    + " (`participants:owner`) or the figures of one indicator (`figures:length`).")
            .check((record, findings) -> {
                for (int i = 0; i < record.complete().size() && !(record instanceof UnknownRecord); i++) {
                    if (!isList(record, record.complete().get(i))) {
                        findings.reportAt(
                                Pointer.ROOT.child("complete").child(i),
                                "name",
                                record.complete().get(i),
                                "type",
                                record.type().code());
                    }
                }
            })
            .message("\"{name}\" is not a list of the type {type}, nor a role or indicator in one")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .complete(List.of("areas", "participants:owner"))
                    .addArea(PriorityArea.CONNECTIVITY)))
            .failing(() -> RuleExamples.records(RuleExamples.project().complete(List.of("name"))));

    private RecordRules() {}

    static List<Rule<?>> all() {
        return List.of(EVIDENCE, COMPLETE_LISTS);
    }

    /** Whether anything in the record has evidence; asked only of records that have none of their own. */
    private static boolean hasEvidence(LmcRecord record) {
        boolean[] found = new boolean[1];
        Walk.over(Shapes.of(record), record, (at, kind, value) -> found[0] |= value instanceof Evidence);
        return found[0];
    }

    private static boolean isList(LmcRecord record, String name) {
        int colon = name.indexOf(':');
        String list = colon < 0 ? name : name.substring(0, colon);
        boolean hasParts = list.equals("participants") || list.equals("figures");
        return (colon < 0 || hasParts)
                && (isList(Shapes.of(record), list) || record.extensions().containsKey(list));
    }

    private static <B> boolean isList(Shape<LmcRecord, B> shape, String name) {
        return shape.member(name)
                .map(Member::kind)
                .filter(ListKind.class::isInstance)
                .isPresent();
    }
}
