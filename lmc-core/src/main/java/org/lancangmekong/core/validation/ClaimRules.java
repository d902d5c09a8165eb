package org.lancangmekong.core.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.CompositeKey;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.validation.support.FigureKeys;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.validation.support.RulePart;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.EvidenceBuilder;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Stance;

/** What sources say, compared with the record and with each other. */
final class ClaimRules {
    private static final Pointer SAYS = Pointer.ROOT.child("says");

    static final Rule<WithFigures> OF_THE_SAME = Rule.about("LMC-CLM-001", Severity.WARNING, WithFigures.class)
            .because("A value for another time, place or basis does not contradict a figure; record it as a figure of"
                    + " its own, not as evidence with stance `differs`.")
            .check(ClaimRules::requireOfTheSame)
            .message("{source} is said to differ from the figure {>mine}, but its value is for {>other}; record it as a"
                    + " figure of its own")
            .passing(() -> agriculture("2021", "14"))
            .failing(() -> agriculture("2020-11-23", "14"));

    static final Rule<Evidence> FIRST_OF_MONTH = Rule.about("LMC-CLM-002", Severity.INFO, Evidence.class)
            .where(EvidenceRules.SAYS_SOMETHING)
            .because("A source that knows only the month often prints its first day; if another day of the same month"
                    + " is given too, the first may not be meant.")
            .check(ClaimRules::requireNotFirstOfMonth)
            .message("the record has {date} and the source {says}; the first of the month may mean only the month")
            .passing(() -> founded("2016-03-23", "2016-03-22"))
            .failing(() -> founded("2016-03-23", "2016-03-01"));

    static final Rule<Object> TIGHTEST_BOUND = Rule.about("LMC-CLM-003", Severity.WARNING, Object.class)
            .among(Milestone.class, Document.class)
            .because("A date given as a set of days should be as narrow as its evidence together; a wider set loses"
                    + " what is known.")
            .check((subject, findings) -> {
                if (subject instanceof Milestone milestone) {
                    requireTightest(milestone.date(), milestone.evidence(), subject, findings);
                } else {
                    Document document = (Document) subject;
                    requireTightest(document.date(), document.evidence(), subject, findings);
                }
            })
            .message("{date} is wider than its evidence leaves open: from {>first} to {>last}")
            .passing(() -> unit("[..2017-12-15]"))
            .failing(() -> unit("[..2023-02]"));

    private ClaimRules() {}

    static List<Rule<?>> all() {
        return List.of(OF_THE_SAME, FIRST_OF_MONTH, TIGHTEST_BOUND);
    }

    private static List<LmcRecord> agriculture(String asOf, String says) {
        return RuleExamples.records(RuleExamples.cooperation()
                .addFigure(RuleExamples.figure("projects", Basis.CUMULATIVE, Quantity.exactly("24", "project"))
                        .when("2021")
                        .addEvidence(RuleExamples.says(Stance.DIFFERS, "/value", RuleExamples.quantity(says, "project"))
                                .asOf(asOf)
                                .build())
                        .build()));
    }

    private static List<LmcRecord> founded(String date, String says) {
        return RuleExamples.records(RuleExamples.cooperation()
                .addHistory(RuleExamples.milestone(MilestoneEvent.FOUNDED, date)
                        .addEvidence(RuleExamples.says(Stance.DIFFERS, "/date", JsonValue.of(says))
                                .build())
                        .build()));
    }

    private static List<LmcRecord> unit(String date) {
        EvidenceBuilder late = RuleExamples.says(Stance.SUPPORTS, "/date", JsonValue.of("[..2023-02]"));
        EvidenceBuilder early = RuleExamples.says(Stance.SUPPORTS, "/date", JsonValue.of("[..2017-12-15]"));
        return RuleExamples.records(RuleExamples.cooperation()
                .addHistory(RuleExamples.milestone(MilestoneEvent.FOUNDED, date)
                        .addEvidence(late.build(), early.build())
                        .build()));
    }

    private static void requireOfTheSame(WithFigures record, Findings findings) {
        Statements statements = null;
        for (int i = 0; i < record.figures().size(); i++) {
            Figure figure = record.figures().get(i);
            for (int k = 0; k < figure.evidence().size(); k++) {
                Evidence evidence = figure.evidence().get(k);
                if (evidence.stance() == Stance.DIFFERS && evidence.says().isPresent()) {
                    statements = statements == null ? new Statements(record.figures()) : statements;
                    Optional<Message> other = statements.ofAnother(figure, evidence);
                    if (other.isPresent()) {
                        findings.reportAt(
                                at(i, k).append(SAYS),
                                "source",
                                evidence.source().toString(),
                                "mine",
                                describe(figure),
                                "other",
                                other.get());
                    }
                }
            }
        }
    }

    private static Pointer at(int figure, int evidence) {
        return Pointer.ROOT.child("figures").child(figure).child("evidence").child(evidence);
    }

    /** What the sources of a record's figures state, found once for all that they are said to differ in. */
    private static final class Statements {
        /** So many figures are looked through before the statements of all are put into a table. */
        private static final int FEW = 16;

        private final List<Figure> figures;

        /** For each statement the first figure for which it is made, and the first for another; null until asked for. */
        private Map<CompositeKey, List<Figure>> made;

        Statements(List<Figure> figures) {
            this.figures = figures;
        }

        /** For what else the source gives the value that is said to differ from a figure. */
        Optional<Message> ofAnother(Figure figure, Evidence evidence) {
            if (evidence.asOf().isPresent()
                    && figure.when().isPresent()
                    && evidence.asOf().get().overlaps(figure.when().get()) == Certainty.IMPOSSIBLE) {
                return evidence.asOf().map(when -> RulePart.TIME.with("when", when.toString()));
            }
            if (figures.size() <= FEW && !anyOther(figure, evidence.source())) {
                return Optional.empty();
            }
            Optional<Quantity> said = EvidenceTargets.said(figure, evidence, Quantity.class);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            if (made == null) {
                made = new HashMap<>();
                figures.forEach(this::add);
            }
            return made.getOrDefault(FigureKeys.statement(figure, said.get(), evidence.source()), List.of()).stream()
                    .filter(each -> isOfAnother(each, figure))
                    .findFirst()
                    .map(ClaimRules::describe);
        }

        /** Whether the source supports a figure of another thing of the same indicator; if not, nothing is decoded. */
        private boolean anyOther(Figure figure, RecordId source) {
            for (int i = 0; i < figures.size(); i++) {
                Figure each = figures.get(i);
                if (each != figure
                        && each.indicator().equals(figure.indicator())
                        && supports(source, each)
                        && isOfAnother(each, figure)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean supports(RecordId source, Figure figure) {
            for (int i = 0; i < figure.evidence().size(); i++) {
                Evidence each = figure.evidence().get(i);
                if (each.stance() == Stance.SUPPORTS && each.source().equals(source)) {
                    return true;
                }
            }
            return false;
        }

        private void add(Figure figure) {
            for (Evidence each : figure.evidence()) {
                if (each.stance() == Stance.SUPPORTS) {
                    List<Figure> known = made.computeIfAbsent(
                            FigureKeys.statement(figure, figure.value(), each.source()), key -> new ArrayList<>(2));
                    // Of those for one thing the first is enough, and of two things one is another than any third.
                    if (known.isEmpty() || (known.size() == 1 && isOfAnother(figure, known.get(0)))) {
                        known.add(figure);
                    }
                }
            }
        }
    }

    /** Whether a figure of the same indicator has another time, basis or country. */
    private static boolean isOfAnother(Figure other, Figure figure) {
        return other.basis() != figure.basis()
                || !other.when().equals(figure.when())
                || !other.country().equals(figure.country());
    }

    private static Message describe(Figure figure) {
        String basis = figure.basis().code();
        String when = figure.when().map(EdtfDate::toString).orElse("");
        String country = figure.country().map(Country::code).orElse("");
        if (country.isEmpty()) {
            return when.isEmpty()
                    ? RulePart.FIGURE.with("basis", basis)
                    : RulePart.FIGURE_AT.with("basis", basis, "when", when);
        }
        return when.isEmpty()
                ? RulePart.FIGURE_OF.with("basis", basis, "country", country)
                : RulePart.FIGURE_AT_OF.with("basis", basis, "when", when, "country", country);
    }

    private static void requireNotFirstOfMonth(Evidence evidence, Findings findings) {
        Optional<EdtfDate> said = findings.said(evidence, EdtfDate.class);
        if (said.isEmpty() || !said.get().isFullDay()) {
            return;
        }
        Optional<EdtfDate> held =
                EvidenceTargets.held(findings.owner(), evidence, EdtfDate.class).filter(EdtfDate::isFullDay);
        if (held.isEmpty()) {
            return;
        }
        LocalDate one = said.get().earliest().get();
        LocalDate other = held.get().earliest().get();
        if (YearMonth.from(one).equals(YearMonth.from(other))
                && (one.getDayOfMonth() == 1) != (other.getDayOfMonth() == 1)) {
            findings.reportAt(
                    SAYS, "date", held.get().toString(), "says", said.get().toString());
        }
    }

    /** Looks only at sets of days, since only a set says that the day is not known but bounded. */
    private static void requireTightest(
            Optional<EdtfDate> date, List<Evidence> evidence, Object owner, Findings findings) {
        if (date.isEmpty() || !date.get().isSet()) {
            return;
        }
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MAX;
        for (Evidence each : evidence) {
            Optional<EdtfDate> said = each.stance() == Stance.DIFFERS || !EvidenceTargets.isAbout(each, "date")
                    ? Optional.empty()
                    : EvidenceTargets.said(owner, each, EdtfDate.class).filter(bound -> !Dates.isDoubtful(bound));
            if (said.isPresent()) {
                first = later(first, said.get().earliest().orElse(LocalDate.MIN));
                last = earlier(last, said.get().latest().orElse(LocalDate.MAX));
            }
        }
        // Bounds that exclude each other are a disagreement, which leaves the set as wide as it is.
        boolean wider = date.get().earliest().orElse(LocalDate.MIN).isBefore(first)
                || date.get().latest().orElse(LocalDate.MAX).isAfter(last);
        if (wider && !first.isAfter(last)) {
            findings.reportAt(
                    Pointer.ROOT.child("date"),
                    "date",
                    date.get().toString(),
                    "first",
                    first.equals(LocalDate.MIN)
                            ? RulePart.ANY_EARLIER_DAY.with()
                            : RulePart.DAY.with("day", first.toString()),
                    "last",
                    last.equals(LocalDate.MAX)
                            ? RulePart.ANY_LATER_DAY.with()
                            : RulePart.DAY.with("day", last.toString()));
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
