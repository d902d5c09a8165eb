package org.lancangmekong.core.validation;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.Role;

/** Mechanisms: who chairs them, and how often they meet. */
final class MechanismRules {
    private static final double DAYS_PER_YEAR = 365.2425;
    private static final double MONTHS_PER_YEAR = 12;

    /** An interval is odd if it is under half, or over one and a half, of what was decided. */
    private static final double LEAST = 0.5;

    private static final double MOST = 1.5;

    static final Rule<Mechanism> ONE_ROTATING_CHAIR = Rule.about("LMC-MEC-001", Severity.WARNING, Mechanism.class)
            .because("The rotating co-chair is one country at a time; only on the day of a handover two share it.")
            .check(MechanismRules::requireOneRotatingChair)
            .message("{country} is rotating co-chair {period}, while {other} is, {otherPeriod}")
            .passing(() -> Examples.records(Examples.cooperation()
                    .addParticipant(chair(Country.THAILAND, "2015-11-12/2016-03-23"))
                    .addParticipant(chair(Country.CAMBODIA, "2016-03-23/2018-01-10"))))
            .failing(() -> Examples.records(Examples.cooperation()
                    .addParticipant(chair(Country.THAILAND, "2015-11-12/2017-03-23"))
                    .addParticipant(chair(Country.CAMBODIA, "2016-03-23/2018-01-10"))));

    static final Rule<Catalogue> CADENCE = Rule.about("LMC-MEC-002", Severity.INFO, Catalogue.class)
            .because("A series held much more or less often than decided has a missing meeting or a wrong date.")
            .check(MechanismRules::requireCadence)
            .message("this is {days} days after {other}, but the cadence of {series} is {cadence}")
            .passing(() -> Examples.records(
                    Examples.leadersMeeting().cadence(Period.ofYears(2)),
                    Examples.event("lm-1", "2016-03-23").ordinal(1),
                    Examples.event("lm-2", "2018-01-10").ordinal(2),
                    Examples.report()))
            .failing(() -> Examples.records(
                    Examples.leadersMeeting().cadence(Period.ofYears(2)),
                    Examples.event("lm-3", "2020-08-24").ordinal(3),
                    Examples.event("lm-4", "2023-12-25").ordinal(4),
                    Examples.report()));

    private MechanismRules() {}

    static List<Rule<?>> all() {
        return List.of(ONE_ROTATING_CHAIR, CADENCE);
    }

    private static Participant chair(Country country, String period) {
        return Examples.participant(Role.ROTATING_CO_CHAIR, country)
                .period(period)
                .build();
    }

    /** A term of the rotating co-chair, and where in the list it stands. */
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
                term.participant().country().map(Country::code).orElse("somebody"),
                "period",
                term.participant().period().get().toString(),
                "other",
                other.participant().country().map(Country::code).orElse("somebody"),
                "otherPeriod",
                other.participant().period().get().toString());
    }

    private static void requireCadence(Catalogue catalogue, Findings findings) {
        for (Mechanism each : catalogue.mechanisms()) {
            if (each.cadence().isPresent()) {
                requireCadence(each.id(), each.cadence().get(), catalogue, findings);
            }
        }
        for (Programme each : catalogue.programmes()) {
            if (each.cadence().isPresent()) {
                requireCadence(each.id(), each.cadence().get(), catalogue, findings);
            }
        }
    }

    private static void requireCadence(RecordId series, Period cadence, Catalogue catalogue, Findings findings) {
        List<Event> events = new ArrayList<>(catalogue.eventsOf(series));
        events.removeIf(event -> event.planned()
                || event.when().earliest().isEmpty()
                || event.when().latest().isEmpty()
                || Dates.isDoubtful(event.when()));
        events.sort(
                Comparator.comparing((Event event) -> event.when().earliest().get())
                        .thenComparing(Event::id));
        double wanted = cadence.toTotalMonths() * DAYS_PER_YEAR / MONTHS_PER_YEAR + cadence.getDays();
        for (int i = 1; i < events.size(); i++) {
            Event last = events.get(i - 1);
            Event next = events.get(i);
            if (areSuccessive(last, next)) {
                long least =
                        days(last.when().latest().get(), next.when().earliest().get());
                long most =
                        days(last.when().earliest().get(), next.when().latest().get());
                if (most < LEAST * wanted || least > MOST * wanted) {
                    findings.reportIn(
                            next.id(),
                            Pointer.ROOT.child("when"),
                            "days",
                            most < LEAST * wanted ? "at most " + most : "at least " + least,
                            "other",
                            last.id().toString(),
                            "series",
                            series.toString(),
                            "cadence",
                            cadence.toString());
                }
            }
        }
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** What is missing in a catalogue is not "not held": only ordinals tell that nothing was held between. */
    private static boolean areSuccessive(Event last, Event next) {
        return last.ordinal().isPresent()
                && next.ordinal().isPresent()
                && next.ordinal().get() == last.ordinal().get() + 1;
    }
}
