package org.lancangmekong.core.validation;

import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Stance;

/** Evidence: what it is about, whether it is complete, and whether it can be right. */
final class EvidenceRules {
    private static final Pointer SAYS = Pointer.ROOT.child("says");
    private static final String HISTORY = "history";

    /** Evidence about these members says that the milestone happened; evidence about others may be older. */
    private static final List<Pointer> HAPPENED =
            List.of(Pointer.parse("/event"), Pointer.parse("/date"), Pointer.parse("/status"));

    /** Most evidence is about all of its object. */
    private static final Rule.Condition<Evidence> ABOUT_A_PART =
            (evidence, findings) -> !evidence.about().isEmpty();

    static final Rule.Condition<Evidence> SAYS_SOMETHING =
            (evidence, findings) -> evidence.says().isPresent();

    static final Rule<Evidence> ABOUT_A_MEMBER = Rule.about("LMC-EVD-001", Severity.ERROR, Evidence.class)
            .where(ABOUT_A_PART)
            .because("Evidence must be about a member that its object can have; otherwise it supports nothing.")
            .check((evidence, findings) -> requireWay(evidence, EvidenceTargets.Way.NOWHERE, findings))
            .message("\"{pointer}\" does not name a member of {type}; correct the pointer")
            .passing(() -> withEvidence(
                    RuleExamples.evidence(Stance.SUPPORTS, "/name/en").build()))
            .failing(() -> withEvidence(
                    RuleExamples.evidence(Stance.SUPPORTS, "/title/en").build()));

    static final Rule<Evidence> NOT_BY_INDEX = Rule.about("LMC-EVD-002", Severity.ERROR, Evidence.class)
            .where(ABOUT_A_PART)
            .because("List indices shift when a list changes; put the evidence on the element itself, or name the whole"
                    + " list.")
            .check((evidence, findings) -> requireWay(evidence, EvidenceTargets.Way.THROUGH_INDEX, findings))
            .message(
                    "\"{pointer}\" names a list element of {type} by its index; put the evidence on the element or name"
                            + " the whole list")
            .passing(() -> withEvidence(
                    RuleExamples.evidence(Stance.SUPPORTS, "/history").build()))
            .failing(() -> withEvidence(
                    RuleExamples.evidence(Stance.SUPPORTS, "/history/0").build()));

    static final Rule<Evidence> SAYS_OF_ONE = Rule.about("LMC-EVD-003", Severity.ERROR, Evidence.class)
            .where(SAYS_SOMETHING)
            .because("The member `says` holds what a source gives for one member, so `about` must name exactly that"
                    + " member.")
            .check((evidence, findings) -> {
                if (evidence.about().size() != 1) {
                    findings.reportAt(
                            SAYS, "count", Integer.toString(evidence.about().size()));
                }
            })
            .message("says needs exactly one pointer in about, but about has {count}")
            .passing(() -> withEvidence(RuleExamples.says(Stance.SUPPORTS, "/name/en", JsonValue.of("The bridge"))
                    .build()))
            .failing(() -> withEvidence(RuleExamples.says(Stance.SUPPORTS, "/name/en", JsonValue.of("The bridge"))
                    .addAbout("/kind")
                    .build()));

    static final Rule<Evidence> DIFFERS_HOW = Rule.about("LMC-EVD-004", Severity.WARNING, Evidence.class)
            .because("Evidence that differs helps only if it records what the source says instead, in `says` or in"
                    + " `quote`.")
            .check((evidence, findings) -> {
                if (evidence.stance() == Stance.DIFFERS
                        && evidence.says().isEmpty()
                        && evidence.quote().isEmpty()) {
                    findings.report("source", evidence.source().toString());
                }
            })
            .message("{source} differs, but neither says nor quote records what it says instead")
            .passing(() -> withEvidence(RuleExamples.evidence(Stance.DIFFERS, "/kind")
                    .quote(LocalizedText.of("en", "a tunnel"))
                    .build()))
            .failing(() ->
                    withEvidence(RuleExamples.evidence(Stance.DIFFERS, "/kind").build()));

    static final Rule<Evidence> IMPLIES_HOW = Rule.about("LMC-EVD-005", Severity.INFO, Evidence.class)
            .because("A value that was derived from a source can be checked only if a note explains how.")
            .check((evidence, findings) -> {
                if (evidence.stance() == Stance.IMPLIES && evidence.note().isEmpty()) {
                    findings.report("source", evidence.source().toString());
                }
            })
            .message("{source} implies this, but no note explains how; add a note")
            .passing(() -> withEvidence(RuleExamples.evidence(Stance.IMPLIES, "/kind")
                    .note("from the name")
                    .build()))
            .failing(() ->
                    withEvidence(RuleExamples.evidence(Stance.IMPLIES, "/kind").build()));

    static final Rule<Evidence> NOT_BEFORE_FACT = Rule.about("LMC-EVD-006", Severity.ERROR, Evidence.class)
            .needs(Needs.REFERENCES)
            .onlyAmongOthers()
            .because("A source cannot report what happened after it was published; the source or one of the two dates"
                    + " is wrong.")
            .check(EvidenceRules::requireNotBeforeFact)
            .message("{source} ({published}) was published before the milestone that it is cited for, {event} ({date})")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().addHistory(approved("2025-02-04", "early")),
                    RuleExamples.source("early", "2025-02-05"),
                    RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().addHistory(approved("2025-02-04", "early")),
                    RuleExamples.source("early", "2024-04-25"),
                    RuleExamples.report()));

    static final Rule<Evidence> SAYS_FITS = Rule.about("LMC-EVD-007", Severity.ERROR, Evidence.class)
            .where(SAYS_SOMETHING)
            .because("What a source says must have the form of the member that it is about; otherwise it cannot be"
                    + " compared with the record.")
            .check((evidence, findings) -> findings.said(evidence)
                    .filter(said -> !said.fits())
                    .ifPresent(said -> findings.reportAt(
                            SAYS.append(said.at()),
                            "pointer",
                            evidence.about().get(0).toString(),
                            "problem",
                            said.problem().orElseThrow())))
            .message("what the source says about \"{pointer}\" {>problem}")
            .passing(() -> withMilestoneEvidence(RuleExamples.says(Stance.DIFFERS, "/date", JsonValue.of("2016-03"))
                    .build()))
            .failing(() -> withMilestoneEvidence(RuleExamples.says(Stance.DIFFERS, "/date", JsonValue.of("March 2016"))
                    .build()));

    static final Rule<Evidence> DIFFERS_INDEED = Rule.about("LMC-EVD-008", Severity.WARNING, Evidence.class)
            .where(SAYS_SOMETHING)
            .because("A source that says the same as the record does not differ from it; correct the stance or what it"
                    + " says.")
            .check((evidence, findings) -> {
                if (evidence.stance() == Stance.DIFFERS) {
                    Optional<Object> said = findings.said(evidence, Object.class);
                    if (said.isPresent()
                            && said.equals(EvidenceTargets.held(findings.owner(), evidence, Object.class))) {
                        findings.reportAt(
                                SAYS, "pointer", evidence.about().get(0).toString());
                    }
                }
            })
            .message("the stance is differs, but the source says the same about \"{pointer}\" as the record")
            .passing(() -> withMilestoneEvidence(RuleExamples.says(Stance.DIFFERS, "/date", JsonValue.of("2016"))
                    .build()))
            .failing(() -> withMilestoneEvidence(RuleExamples.says(Stance.DIFFERS, "/date", JsonValue.of("2015-11-12"))
                    .build()));

    static final Rule<Object> COMPUTED_DAY = Rule.about("LMC-EVD-009", Severity.WARNING, Object.class)
            .among(Milestone.class, Event.class, Document.class)
            .because("A day that was computed and that no source states must be marked as doubtful; otherwise readers"
                    + " take it for a reported date.")
            .check((subject, findings) -> {
                if (subject instanceof Milestone milestone) {
                    requirePrinted("date", milestone.date(), milestone.evidence(), findings);
                } else if (subject instanceof Event event) {
                    requirePrinted("when", Optional.of(event.when()), event.evidence(), findings);
                } else {
                    Document document = (Document) subject;
                    requirePrinted("date", document.date(), document.evidence(), findings);
                }
            })
            .message("{date} is implied but not stated by its sources; mark it as doubtful with ? or ~, or give a set"
                    + " of days")
            .passing(() -> computed("[2017-03-10,2017-03-17]"))
            .failing(() -> computed("2017-03-10"));

    static final Rule<WithHistory> MILESTONE_SOURCED = Rule.about("LMC-EVD-010", Severity.INFO, WithHistory.class)
            .because("A milestone is looked up and quoted on its own, so it needs a source: its own evidence, or"
                    + " evidence of the record that covers the history.")
            .check((record, findings) -> {
                List<Evidence> evidence = findings.record().evidence();
                boolean covered = evidence.isEmpty();
                for (int i = 0; !covered && i < evidence.size(); i++) {
                    covered = EvidenceTargets.isAbout(evidence.get(i), HISTORY);
                }
                for (int i = 0; !covered && i < record.history().size(); i++) {
                    if (record.history().get(i).evidence().isEmpty()) {
                        findings.reportAt(
                                Pointer.ROOT.child(HISTORY).child(i),
                                "event",
                                record.history().get(i).event().code());
                    }
                }
            })
            .message("{event} has no evidence, and the evidence of the record is about other members; add its source")
            .passing(() -> approvedBy("/history"))
            .failing(() -> approvedBy("/name"));

    static final Rule<Evidence> OF_WHAT_APPEARS = Rule.about("LMC-EVD-011", Severity.WARNING, Evidence.class)
            .where(ABOUT_A_PART)
            .because(
                    "Evidence for a member that does not appear supports nothing; enter the value that the source states,"
                            + " or correct the pointer.")
            .check((evidence, findings) -> {
                // A source that differs may speak of what the record leaves out.
                if (evidence.says().isPresent() || evidence.stance() == Stance.DIFFERS) {
                    return;
                }
                for (int i = 0; i < evidence.about().size(); i++) {
                    Pointer pointer = evidence.about().get(i);
                    if (EvidenceTargets.isAbsent(findings.owner(), pointer)) {
                        findings.reportAt(
                                Pointer.ROOT.child("about").child(i),
                                "source",
                                evidence.source().toString(),
                                "pointer",
                                pointer.toString());
                    }
                }
            })
            .message("{source} is cited for {pointer}, which is absent; enter its value, or correct the pointer")
            .passing(() -> withEvidence(
                    RuleExamples.evidence(Stance.SUPPORTS, "/name/en").build()))
            .failing(() -> withEvidence(
                    RuleExamples.evidence(Stance.SUPPORTS, "/name/zh-Hans").build()));

    private EvidenceRules() {}

    static List<Rule<?>> all() {
        return List.of(
                ABOUT_A_MEMBER,
                NOT_BY_INDEX,
                SAYS_OF_ONE,
                DIFFERS_HOW,
                IMPLIES_HOW,
                NOT_BEFORE_FACT,
                SAYS_FITS,
                DIFFERS_INDEED,
                COMPUTED_DAY,
                MILESTONE_SOURCED,
                OF_WHAT_APPEARS);
    }

    private static List<LmcRecord> withEvidence(Evidence evidence) {
        return RuleExamples.records(RuleExamples.project().evidence(evidence));
    }

    private static List<LmcRecord> withMilestoneEvidence(Evidence evidence) {
        return RuleExamples.records(RuleExamples.cooperation()
                .addHistory(RuleExamples.milestone(MilestoneEvent.FOUNDED, "2015-11-12")
                        .addEvidence(evidence)
                        .build()));
    }

    private static Milestone approved(String date, String source) {
        return RuleExamples.milestone(MilestoneEvent.APPROVED, date)
                .addEvidence(Evidence.of(source))
                .build();
    }

    private static List<LmcRecord> computed(String date) {
        return RuleExamples.records(RuleExamples.cooperation()
                .addHistory(RuleExamples.milestone(MilestoneEvent.FOUNDED, date)
                        .addEvidence(RuleExamples.evidence(Stance.IMPLIES, "/date")
                                .note("a Friday before or of the report")
                                .build())
                        .build()));
    }

    private static List<LmcRecord> approvedBy(String about) {
        return RuleExamples.records(RuleExamples.project()
                .evidence(RuleExamples.evidence(Stance.SUPPORTS, about).build())
                .addHistory(RuleExamples.happened(MilestoneEvent.APPROVED, "2025-02-04")));
    }

    private static void requirePrinted(
            String member, Optional<EdtfDate> date, List<Evidence> evidence, Findings findings) {
        if (date.isEmpty() || evidence.isEmpty() || !date.get().isFullDay()) {
            return;
        }
        boolean implied = false;
        for (int i = 0; i < evidence.size(); i++) {
            Evidence each = evidence.get(i);
            if (each.stance() != Stance.DIFFERS && EvidenceTargets.isAbout(each, member)) {
                if (each.stance() == Stance.SUPPORTS) {
                    return;
                }
                implied = true;
            }
        }
        if (implied) {
            findings.reportAt(Pointer.ROOT.child(member), "date", date.get().toString());
        }
    }

    private static void requireWay(Evidence evidence, EvidenceTargets.Way wrong, Findings findings) {
        for (int i = 0; i < evidence.about().size(); i++) {
            Pointer pointer = evidence.about().get(i);
            // The name of a member has no index, and most pointers are one.
            boolean isPossible = wrong != EvidenceTargets.Way.THROUGH_INDEX
                    || !pointer.parent().isRoot();
            if (isPossible && EvidenceTargets.way(findings.owner(), pointer) == wrong) {
                findings.reportAt(
                        Pointer.ROOT.child("about").child(i),
                        "pointer",
                        pointer.toString(),
                        "type",
                        EvidenceTargets.shapeOf(findings.owner()).name());
            }
        }
    }

    private static void requireNotBeforeFact(Evidence evidence, Findings findings) {
        if (evidence.stance() != Stance.SUPPORTS
                || !(findings.owner() instanceof Milestone milestone)
                || !findings.isAmongOthers()) {
            return;
        }
        // The day on which a treaty enters into force is fixed and reported in advance.
        if (milestone.planned()
                || milestone.date().isEmpty()
                || milestone.event().equals(MilestoneEvent.IN_FORCE)
                || !(evidence.about().isEmpty() || evidence.about().stream().anyMatch(HAPPENED::contains))) {
            return;
        }
        Optional<EdtfDate> published =
                findings.find(evidence.source(), Source.class).flatMap(Source::published);
        if (published.isPresent()
                && Dates.isBeforeInAllZones(published.get(), milestone.date().get())) {
            findings.report(
                    "source",
                    evidence.source().toString(),
                    "published",
                    published.get().toString(),
                    "event",
                    milestone.event().code(),
                    "date",
                    milestone.date().get().toString());
        }
    }
}
