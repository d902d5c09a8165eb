package org.lancangmekong.core.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lancangmekong.core.insight.MeetingSchedule;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.WithCadence;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.validation.support.Intervals;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.validation.support.RulePart;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Role;

/** Mechanisms: who chairs them, and how often they meet. */
final class MechanismRules {
    private static final double DAYS_PER_YEAR = 365.2425;
    private static final double MONTHS_PER_YEAR = 12;

    /** An interval is odd if it is under half, or over one and a half, of the cadence. */
    private static final double LEAST = 0.5;

    private static final double MOST = 1.5;

    static final Rule<Mechanism> ONE_ROTATING_CHAIR = Rule.about("LMC-MEC-001", Severity.WARNING, Mechanism.class)
            .because(
                    "One country at a time is the rotating co-chair; two terms may share only the day of the handover.")
            .check(MechanismRules::requireOneRotatingChair)
            .message(
                    "{>country} ({period}) and {>other} ({otherPeriod}) are rotating co-chair at the same time; correct"
                            + " a period")
            .passing(() -> RuleExamples.records(RuleExamples.cooperation()
                    .addParticipant(chair(Country.THAILAND, "2015-11-12/2016-03-23"))
                    .addParticipant(chair(Country.CAMBODIA, "2016-03-23/2018-01-10"))))
            .failing(() -> RuleExamples.records(RuleExamples.cooperation()
                    .addParticipant(chair(Country.THAILAND, "2015-11-12/2017-03-23"))
                    .addParticipant(chair(Country.CAMBODIA, "2016-03-23/2018-01-10"))));

    static final Rule<Group> CADENCE = Rule.aboutGroups("LMC-MEC-002", Severity.INFO, EventRules.BY_SERIES)
            .because("Two meetings in a row should be about one cadence apart; if the interval is under half or over"
                    + " one and a half of it, a date, an ordinal or the cadence may be wrong.")
            .check(MechanismRules::requireCadence)
            .message("this is {>days} days after {other}, but {series} has a cadence of {cadence}")
            .passing(() -> RuleExamples.records(
                    RuleExamples.leadersMeeting().cadence(Period.ofYears(2)),
                    RuleExamples.event("lm-1", "2016-03-23").ordinal(1),
                    RuleExamples.event("lm-2", "2018-01-10").ordinal(2),
                    RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    RuleExamples.leadersMeeting().cadence(Period.ofYears(2)),
                    RuleExamples.event("lm-3", "2020-08-24").ordinal(3),
                    RuleExamples.event("lm-4", "2023-12-25").ordinal(4),
                    RuleExamples.report()));

    static final Rule<WithHistory> ANNIVERSARY = Rule.about("LMC-MEC-003", Severity.WARNING, WithHistory.class)
            .because("An anniversary counts the years since the founding; if the two do not match, one of the years is"
                    + " wrong or disputed.")
            .check(MechanismRules::requireAnniversary)
            .message("anniversary {number} in {when} counts from {counted}, but the founding is dated {founded}; check"
                    + " both")
            .passing(() -> anniversary("10", "2025"))
            .failing(() -> anniversary("10", "2024"));

    static final Rule<Mechanism> ONE_STANDING_CHAIR = Rule.about("LMC-MEC-004", Severity.WARNING, Mechanism.class)
            .because("One country is the standing co-chair and the others take turns as the rotating co-chair; no"
                    + " country is both, and no second country is standing co-chair.")
            .check(MechanismRules::requireOneStandingChair)
            .message("{>country} cannot be {role} while {>other} is standing co-chair")
            .passing(() -> RuleExamples.records(RuleExamples.cooperation()
                    .addParticipant(Participant.of(Role.STANDING_CO_CHAIR, Country.CHINA))
                    .addParticipant(chair(Country.THAILAND, "2015-11-12/2016-03-23"))))
            .failing(() -> RuleExamples.records(RuleExamples.cooperation()
                    .addParticipant(Participant.of(Role.STANDING_CO_CHAIR, Country.CHINA))
                    .addParticipant(chair(Country.CHINA, "2015-11-12/2016-03-23"))));

    static final Rule<Group> GROUPS_OF_AREA = Rule.aboutGroups(
                    "LMC-MEC-005", Severity.INFO, MechanismRules::areasOfGroup)
            .because("Each priority area has one joint working group, except agriculture and poverty reduction, which"
                    + " has two; check whether a further group is new or a mistake.")
            .check(MechanismRules::requireGroupsOfAreas)
            .message("{area} has the working groups {groups}; expected at most {most}")
            .passing(() -> groups(PriorityArea.AGRICULTURE_AND_POVERTY_REDUCTION))
            .failing(() -> groups(PriorityArea.WATER_RESOURCES));

    private MechanismRules() {}

    static List<Rule<?>> all() {
        return List.of(ONE_ROTATING_CHAIR, CADENCE, ANNIVERSARY, ONE_STANDING_CHAIR, GROUPS_OF_AREA);
    }

    private static List<LmcRecord> anniversary(String number, String when) {
        return RuleExamples.records(RuleExamples.cooperation()
                .addHistory(RuleExamples.happened(MilestoneEvent.FOUNDED, "2015-11-12"))
                .addFigure(RuleExamples.figure("anniversary", Basis.AT_DATE, Quantity.exactly(number, "year"))
                        .when(when)
                        .build()));
    }

    private static List<LmcRecord> groups(PriorityArea area) {
        return RuleExamples.records(
                RuleExamples.cooperation(),
                group("agriculture-jwg", area),
                group("poverty-jwg", area),
                RuleExamples.report());
    }

    private static MechanismBuilder group(String id, PriorityArea area) {
        return RuleExamples.mechanism(id, MechanismKind.WORKING_GROUP)
                .name("en", id)
                .parent("lmc")
                .addArea(area);
    }

    private static Participant chair(Country country, String period) {
        return RuleExamples.participant(Role.ROTATING_CO_CHAIR, country)
                .period(period)
                .build();
    }

    /** A term of the rotating co-chair, and its index in the list. */
    private record Term(int index, Participant participant, Dates.Span days) {}

    private static void requireOneRotatingChair(Mechanism mechanism, Findings findings) {
        if (mechanism.kind() != MechanismKind.COOPERATION) {
            return;
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < mechanism.participants().size(); i++) {
            Participant each = mechanism.participants().get(i);
            if (each.role().equals(Role.ROTATING_CO_CHAIR)) {
                Optional<Dates.Span> days = each.period().flatMap(Dates::certainDays);
                if (days.isPresent()) {
                    terms.add(new Term(i, each, days.get()));
                }
            }
        }
        terms.sort(Comparator.comparing((Term term) -> term.days().first()).thenComparing(Term::index));
        Term longest = null;
        for (Term each : terms) {
            if (longest != null
                    && longest.days().meets(each.days())
                    && !longest.participant()
                            .country()
                            .equals(each.participant().country())) {
                report(each, longest, findings);
            }
            if (longest == null || each.days().last().isAfter(longest.days().last())) {
                longest = each;
            }
        }
    }

    private static void report(Term term, Term other, Findings findings) {
        findings.reportAt(
                Pointer.ROOT.child("participants").child(term.index()).child("period"),
                "country",
                RulePart.country(term.participant().country().map(Country::code)),
                "period",
                term.participant().period().get().toString(),
                "other",
                RulePart.country(other.participant().country().map(Country::code)),
                "otherPeriod",
                other.participant().period().get().toString());
    }

    private static void requireAnniversary(WithHistory record, Findings findings) {
        List<Figure> figures = record instanceof WithFigures measured ? measured.figures() : List.of();
        Founding founding = null;
        for (int i = 0; i < figures.size(); i++) {
            Figure each = figures.get(i);
            if (each.indicator().equals(Indicator.ANNIVERSARY)
                    && each.value().is().isPresent()
                    && each.when().filter(Dates::isDefinite).isPresent()) {
                founding = founding == null ? new Founding(record.history()) : founding;
                if (!founding.fits(each)) {
                    int year = each.when().get().earliest().get().getYear();
                    findings.reportAt(
                            Pointer.ROOT.child("figures").child(i).child("value"),
                            "number",
                            each.value().is().get().toPlainString(),
                            "when",
                            each.when().get().toString(),
                            "counted",
                            BigDecimal.valueOf(year)
                                    .subtract(each.value().is().get())
                                    .toPlainString(),
                            "founded",
                            founding.toString());
                }
            }
        }
    }

    /**
     * The dates of the founding, from the record and from its evidence; dates of unknown or doubtful days are left out.
     */
    private static final class Founding {
        /** More are only counted, so that a message does not repeat a whole document. */
        private static final int SHOWN = 5;

        private final Set<String> dates = new LinkedHashSet<>();
        private final Intervals<BigDecimal> years = new Intervals<>();

        Founding(List<Milestone> history) {
            for (Milestone each : history) {
                if (each.event().equals(MilestoneEvent.FOUNDED) && !each.planned()) {
                    each.date().ifPresent(this::add);
                    for (Evidence evidence : each.evidence()) {
                        EvidenceTargets.said(each, evidence, EdtfDate.class).ifPresent(this::add);
                    }
                }
            }
        }

        private void add(EdtfDate date) {
            if (Dates.isDefinite(date)) {
                dates.add(date.toString());
                years.add(year(date.earliest().get()), year(date.latest().get()));
            }
        }

        private static BigDecimal year(LocalDate day) {
            return BigDecimal.valueOf(day.getYear());
        }

        /** Whether an anniversary is one of any of the dates; also if there is none. */
        boolean fits(Figure anniversary) {
            EdtfDate when = anniversary.when().get();
            BigDecimal number = anniversary.value().is().get();
            return dates.isEmpty()
                    || years.anyMeets(
                            year(when.earliest().get()).subtract(number),
                            year(when.latest().get()).subtract(number));
        }

        @Override
        public String toString() {
            String first = dates.stream().limit(SHOWN).collect(Collectors.joining(" or "));
            return dates.size() > SHOWN ? first + " or " + (dates.size() - SHOWN) + " other dates" : first;
        }
    }

    private static void requireOneStandingChair(Mechanism mechanism, Findings findings) {
        if (mechanism.kind() != MechanismKind.COOPERATION) {
            return;
        }
        Optional<Participant> standing = mechanism.participants().stream()
                .filter(each -> each.role().equals(Role.STANDING_CO_CHAIR))
                .findFirst();
        for (int i = 0; standing.isPresent() && i < mechanism.participants().size(); i++) {
            Participant each = mechanism.participants().get(i);
            boolean isStanding = each.role().equals(Role.STANDING_CO_CHAIR);
            if ((isStanding || each.role().equals(Role.ROTATING_CO_CHAIR))
                    && isStanding != each.country().equals(standing.get().country())
                    && ParticipantRules.mayBeAtOneTime(standing.get(), each)) {
                findings.reportAt(
                        Pointer.ROOT.child("participants").child(i).child("country"),
                        "country",
                        RulePart.country(each.country().map(Country::code)),
                        "role",
                        each.role().code(),
                        "other",
                        RulePart.country(standing.get().country().map(Country::code)));
            }
        }
    }

    /** Those of a working group; by the present id of the mechanism that it is a part of. */
    private static Collection<String> areasOfGroup(LmcRecord record, UnaryOperator<RecordId> present) {
        return record instanceof Mechanism group
                        && group.kind() == MechanismKind.WORKING_GROUP
                        && group.parent().isPresent()
                ? group.areas().stream()
                        .map(area -> present.apply(group.parent().get()) + " " + area.code())
                        .collect(Collectors.toCollection(TreeSet::new))
                : List.of();
    }

    private static void requireGroupsOfAreas(Group group, Findings findings) {
        String code = group.key().substring(group.key().indexOf(' ') + 1);
        requireGroups(PriorityArea.of(code), group.all(Mechanism.class), findings);
    }

    private static void requireGroups(PriorityArea area, List<Mechanism> groups, Findings findings) {
        int most = area == PriorityArea.AGRICULTURE_AND_POVERTY_REDUCTION ? 2 : 1;
        if (groups.size() > most) {
            Mechanism last = groups.get(groups.size() - 1);
            findings.reportIn(
                    last.id(),
                    Pointer.ROOT.child("areas").child(last.areas().indexOf(area)),
                    "area",
                    area.code(),
                    "most",
                    Integer.toString(most),
                    "groups",
                    groups.stream().map(each -> each.id().toString()).collect(Collectors.joining(", ")));
        }
    }

    private static void requireCadence(Group group, Findings findings) {
        for (LmcRecord each : group.records()) {
            if (each instanceof WithCadence series) {
                requireCadence(series, Catalogue.of(group.records()), findings);
            }
        }
    }

    private static void requireCadence(WithCadence series, Catalogue catalogue, Findings findings) {
        if (series.cadence().isEmpty()) {
            return;
        }
        Period cadence = series.cadence().get();
        double wanted = cadence.toTotalMonths() * DAYS_PER_YEAR / MONTHS_PER_YEAR + cadence.getDays();
        for (MeetingSchedule.Meeting each :
                MeetingSchedule.of(catalogue, series.id(), LocalDate.MAX).held()) {
            if (isNext(each)) {
                Event last = each.previous().get();
                Event next = each.event();
                QuantityInterval days = last.when().daysUntil(next.when());
                long least = days.lower().get().longValueExact();
                long most = days.upper().get().longValueExact();
                if (most < LEAST * wanted || least > MOST * wanted) {
                    findings.reportIn(
                            next.id(),
                            Pointer.ROOT.child("when"),
                            "days",
                            most < LEAST * wanted
                                    ? RulePart.AT_MOST.with("number", Long.toString(most))
                                    : RulePart.AT_LEAST.with("number", Long.toString(least)),
                            "other",
                            last.id().toString(),
                            "series",
                            series.id().toString(),
                            "cadence",
                            cadence.toString());
                }
            }
        }
    }

    /** A meeting that the catalogue lacks may have been held: only ordinals show that none was held in between. */
    private static boolean isNext(MeetingSchedule.Meeting meeting) {
        return meeting.intervals().equals(Optional.of(1))
                && Dates.isDefinite(meeting.previous().get().when())
                && Dates.isDefinite(meeting.event().when());
    }
}
