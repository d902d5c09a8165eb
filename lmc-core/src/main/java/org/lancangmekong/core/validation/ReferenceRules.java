package org.lancangmekong.core.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.validation.support.RulePart;
import org.lancangmekong.core.value.RecordId;

/** References between records. */
final class ReferenceRules {
    static final Rule<RecordId> RESOLVED = Rule.about("LMC-REF-001", Severity.ERROR, RecordId.class)
            .needs(Needs.REFERENCES)
            .onlyAmongOthers()
            .because("A reference must lead to a record of the catalogue; otherwise nobody can look up what it points"
                    + " to.")
            .check((id, findings) -> {
                if (findings.kind() instanceof ReferenceKind
                        && findings.isAmongOthers()
                        && findings.find(id).isEmpty()) {
                    findings.report("id", id.toString());
                }
            })
            .message("the catalogue has no record \"{id}\"; add it or correct the id")
            .passing(() -> RuleExamples.records(RuleExamples.project(), RuleExamples.report()))
            .failing(() -> RuleExamples.records(RuleExamples.project(), RuleExamples.source("another", "2025-04-02")));

    static final Rule<RecordId> OF_RIGHT_TYPE = Rule.about("LMC-REF-002", Severity.ERROR, RecordId.class)
            .needs(Needs.REFERENCES)
            .onlyAmongOthers()
            .because("A member takes references to certain types of record only; another type shows that the id or the"
                    + " member is wrong.")
            .check((id, findings) -> {
                if (findings.kind() instanceof ReferenceKind<?> reference) {
                    requireType(id, reference, findings);
                }
            })
            .message("record \"{id}\" is of type {type}, but this member takes a record of type {>expected}")
            .passing(() -> RuleExamples.records(
                    RuleExamples.cooperation(), RuleExamples.leadersMeeting().parent("lmc"), RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project(),
                    RuleExamples.leadersMeeting().parent("stung-trang-bridge"),
                    RuleExamples.report()));

    static final Rule<Catalogue> NO_CYCLE = Rule.about("LMC-REF-003", Severity.ERROR, Catalogue.class)
            .because("A record cannot be part of itself or repeat itself, even by way of other records; a circle has no"
                    + " whole and no original.")
            .excerpt(Excerpt.ofCircles(ReferenceRules::whole))
            .check(ReferenceRules::requireNoCycle)
            .message("{member} leads from this record back to itself ({cycle}); remove one of these references")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project("bridge"),
                    RuleExamples.project("pier").partOf("bridge"),
                    RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project("bridge").partOf("pier"),
                    RuleExamples.project("pier").partOf("bridge"),
                    RuleExamples.report()));

    static final Rule<RecordId> RENAMED = Rule.about("LMC-REF-004", Severity.INFO, RecordId.class)
            .needs(Needs.REFERENCES)
            .onlyAmongOthers()
            .because("A former id still leads to its record, but whoever reads the reference has to know that it was"
                    + " renamed.")
            .check((id, findings) -> {
                Optional<LmcRecord> record =
                        findings.kind() instanceof ReferenceKind ? findings.find(id) : Optional.empty();
                if (record.isPresent() && !record.get().id().equals(id)) {
                    findings.report(
                            "id", id.toString(), "now", record.get().id().toString());
                }
            })
            .message("record \"{id}\" was renamed to \"{now}\"; refer to it by its present id")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project(), RuleExamples.report().formerIds("a-report")))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project(),
                    RuleExamples.source("a-report", "2025-04-01").formerIds("report")));

    static final Rule<LmcRecord> FORMER_IDS = Rule.about("LMC-REF-005", Severity.ERROR, LmcRecord.class)
            .needs(Needs.REFERENCES)
            .because("An id leads to one record; if a former id is also the id of another record, nobody can know which"
                    + " of the two is meant.")
            .check((record, findings) -> {
                for (int i = 0; i < record.formerIds().size(); i++) {
                    requireUnused(record.formerIds().get(i), i, record, findings);
                }
            })
            .message("the former id \"{id}\" is also {>use}; give it to the one record that had it")
            .passing(() ->
                    RuleExamples.records(RuleExamples.project().formerIds("mekong-bridge"), RuleExamples.report()))
            .failing(() -> RuleExamples.records(RuleExamples.project().formerIds("report"), RuleExamples.report()));

    private ReferenceRules() {}

    static List<Rule<?>> all() {
        return List.of(RESOLVED, OF_RIGHT_TYPE, NO_CYCLE, RENAMED, FORMER_IDS);
    }

    private static void requireType(RecordId id, ReferenceKind<?> kind, Findings findings) {
        Optional<LmcRecord> target = findings.find(id);
        // What a record of an unknown type is, a later version knows.
        if (target.isPresent()
                && !(target.get() instanceof UnknownRecord)
                && !kind.targets().contains(target.get().type().code())) {
            findings.report(
                    "id",
                    id.toString(),
                    "type",
                    target.get().type().code(),
                    "expected",
                    RulePart.oneOf(kind.targets()));
        }
    }

    private static void requireUnused(RecordId id, int index, LmcRecord record, Findings findings) {
        Optional<RecordId> now = findings.find(id).map(LmcRecord::id);
        Message use = null;
        if (id.equals(record.id())) {
            use = RulePart.OWN_ID.with();
        } else if (now.isPresent() && now.get().equals(id)) {
            use = RulePart.ID_OF_ANOTHER.with();
        } else if (now.isPresent() && !now.get().equals(record.id())) {
            use = RulePart.FORMER_ID.with("other", now.get().toString());
        }
        if (use != null) {
            findings.reportAt(Pointer.ROOT.child("formerIds").child(index), "id", id.toString(), "use", use);
        }
    }

    private static void requireNoCycle(Catalogue catalogue, Findings findings) {
        Set<RecordId> done = new HashSet<>();
        for (LmcRecord each : catalogue.all()) {
            Set<RecordId> path = new LinkedHashSet<>();
            Optional<LmcRecord> at = Optional.of(each);
            while (at.isPresent()
                    && !done.contains(at.get().id())
                    && path.add(at.get().id())) {
                at = whole(at.get()).flatMap(catalogue::find);
            }
            if (at.isPresent() && path.contains(at.get().id())) {
                report(path, at.get(), findings);
            }
            done.addAll(path);
        }
    }

    private static void report(Set<RecordId> path, LmcRecord closing, Findings findings) {
        List<RecordId> ids = new ArrayList<>(path);
        List<RecordId> cycle = ids.subList(ids.indexOf(closing.id()), ids.size());
        String member = memberOf(closing);
        findings.reportIn(
                new TreeSet<>(cycle).first(),
                Pointer.ROOT.child(member),
                "member",
                member,
                "cycle",
                String.join(" > ", cycle.stream().map(RecordId::toString).toList()) + " > " + closing.id());
    }

    /** The record of the same type that a record is a part or repetition of. */
    private static Optional<RecordId> whole(LmcRecord record) {
        if (record instanceof Mechanism mechanism) {
            return mechanism.parent();
        }
        if (record instanceof Project project) {
            return project.partOf();
        }
        return record instanceof Source source ? source.repeats() : Optional.empty();
    }

    private static String memberOf(LmcRecord record) {
        if (record instanceof Mechanism) {
            return "parent";
        }
        return record instanceof Project ? "partOf" : "repeats";
    }
}
