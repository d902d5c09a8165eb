package org.lancangmekong.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.CompositeKey;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.validation.support.FigureKeys;
import org.lancangmekong.core.validation.support.Magnitudes;
import org.lancangmekong.core.validation.support.Numbers;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.validation.support.RulePart;
import org.lancangmekong.core.validation.support.Units;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.vocabulary.Unit;

/** Figures and the quantities in them. */
final class FigureRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A number counts as ten times another if it is 9.8 to 10.2 times as much. */
    private static final BigDecimal LOW = new BigDecimal("0.98");

    private static final BigDecimal HIGH = new BigDecimal("1.02");

    private static final Set<MilestoneEvent> BEGINNINGS =
            Set.of(MilestoneEvent.FOUNDED, MilestoneEvent.LAUNCHED, MilestoneEvent.OPENED, MilestoneEvent.INAUGURATED);

    static final Rule<Figure> TIME_FITS_BASIS = Rule.about("LMC-FIG-001", Severity.ERROR, Figure.class)
            .because("A level or a cumulative count belongs to a point in time, a flow or a change to a period; with"
                    + " the other kind of date a figure means nothing.")
            .check((figure, findings) -> {
                if (figure.when().isPresent()
                        && !fits(figure.basis(), figure.when().get())) {
                    findings.reportAt(
                            Pointer.ROOT.child("when"),
                            "basis",
                            figure.basis().code(),
                            "when",
                            figure.when().get().toString(),
                            "expected",
                            (isOfPoint(figure.basis()) ? RulePart.A_POINT : RulePart.A_PERIOD).with());
                }
            })
            .message("a figure of basis {basis} needs {>expected}, but this one has {when}; correct the basis or the"
                    + " date")
            .passing(() -> withFigure(RuleExamples.figure("trade", Basis.IN_PERIOD, Quantity.exactly("437", "USD"))
                    .when("2017-01/2017-10")
                    .build()))
            .failing(() -> withFigure(RuleExamples.figure("trade", Basis.CUMULATIVE, Quantity.exactly("437", "USD"))
                    .when("2017-01/2017-10")
                    .build()));

    static final Rule<Figure> BASE_OF_CHANGE = Rule.about("LMC-FIG-002", Severity.ERROR, Figure.class)
            .because("The base is the earlier time that a change is compared with; a figure of any other basis cannot"
                    + " have one.")
            .check((figure, findings) -> {
                if (figure.base().isPresent() && figure.basis() != Basis.CHANGE) {
                    findings.reportAt(
                            Pointer.ROOT.child("base"), "basis", figure.basis().code());
                }
            })
            .message("a figure of basis {basis} cannot have a base; remove the base or set the basis to change")
            .passing(() -> withFigure(RuleExamples.figure("trade", Basis.CHANGE, Quantity.exactly("2.25", "times"))
                    .when("2024")
                    .base("2015")
                    .build()))
            .failing(() -> withFigure(RuleExamples.figure("trade", Basis.IN_PERIOD, Quantity.exactly("2.25", "times"))
                    .when("2024")
                    .base("2015")
                    .build()));

    static final Rule<WithFigures> CUMULATIVE_RISES = Rule.about("LMC-FIG-003", Severity.WARNING, WithFigures.class)
            .because(
                    "A cumulative count never falls; a lower value at a later date is wrong, or counts something else.")
            .check(FigureRules::requireRising)
            .message("{indicator} is cumulative, but falls from {>earlierValue} on {earlierWhen} to {>value} on {when}")
            .passing(() -> withFigures(cumulative("65", "2017-12-28"), cumulative("159", "2025-11-25")))
            .failing(() -> withFigures(cumulative("159", "2017-12-28"), cumulative("65", "2025-11-25")));

    static final Rule<Quantity> PERCENT_OF_WHOLE = Rule.about("LMC-FIG-004", Severity.WARNING, Quantity.class)
            .because("A percentage of a whole, such as a share or the progress of works, lies between 0 and 100.")
            .check((quantity, findings) -> {
                if (quantity.unit().equals(Unit.PERCENT)
                        && isPartOfWhole(findings.owner())
                        && !isWithin(quantity, HUNDRED)) {
                    QuantityInterval interval = quantity.interval();
                    boolean above = interval.lower()
                            .filter(low -> low.compareTo(HUNDRED) > 0)
                            .isPresent();
                    boolean below =
                            interval.upper().filter(high -> high.signum() < 0).isPresent();
                    if (above || below) {
                        findings.report("value", interval.message());
                    }
                }
            })
            .message("{>value} is not between 0 and 100 percent; check the digits and the unit")
            .passing(() -> withFigure(progress("86.5")))
            .failing(() -> withFigure(progress("865")));

    static final Rule<WithFigures> ONE_VALUE = Rule.about("LMC-FIG-005", Severity.WARNING, WithFigures.class)
            .because("If sources give two values for the same figure, keep one and record the other as evidence with"
                    + " stance `differs`.")
            .check(FigureRules::requireOneValue)
            .message(
                    "{indicator} is {>value} here but {>otherValue} in {other}, for the same time and subject; keep one"
                            + " and record the other as evidence that differs")
            .passing(() -> withFigure(RuleExamples.length("422")
                    .addEvidence(RuleExamples.says(Stance.DIFFERS, "/value", RuleExamples.quantity("414", "km"))
                            .build())
                    .build()))
            .failing(() -> withFigures(
                    RuleExamples.length("422").build(),
                    RuleExamples.length("414").build()));

    static final Rule<Evidence> NOT_TEN_TIMES = Rule.about("LMC-FIG-006", Severity.WARNING, Evidence.class)
            .where(EvidenceRules.SAYS_SOMETHING)
            .because("If a source's value and the record's differ by a factor of ten, a hundred or a thousand, one of"
                    + " them nearly always has a misplaced digit.")
            .check(FigureRules::requireNotTenTimes)
            .message("the source says {>says} and the record {>value}, a factor of about {ratio}; look for a misplaced"
                    + " decimal point")
            .passing(() -> withFigure(trade("177570000000", "175700000000")))
            .failing(() -> withFigure(trade("177570000000", "17760000000")));

    static final Rule<Figure> NOT_NEGATIVE = Rule.about("LMC-FIG-007", Severity.WARNING, Figure.class)
            .because("Lengths, costs and counts cannot be negative; only a figure of basis `change` can.")
            .check((figure, findings) -> {
                if (figure.basis() != Basis.CHANGE && isNegative(figure.value())) {
                    findings.reportAt(
                            Pointer.ROOT.child("value"),
                            "indicator",
                            figure.indicator().code(),
                            "value",
                            figure.value().interval().message());
                }
            })
            .message("{indicator} is {>value}, but cannot be negative; correct the sign or set the basis to change")
            .passing(() -> withFigure(RuleExamples.figure("cost", Basis.CHANGE, Quantity.exactly("-29", "percent"))
                    .build()))
            .failing(() -> withFigure(RuleExamples.length("-29").build()));

    static final Rule<Figure> UNIT_FITS = Rule.about("LMC-FIG-008", Severity.WARNING, Figure.class)
            .because("Each indicator has its own units, such as kilometres for a length or a currency for a cost; any"
                    + " other unit shows that the unit or the indicator is wrong.")
            .check((figure, findings) -> {
                if (!Units.fit(figure)) {
                    findings.reportAt(
                            Pointer.ROOT.child("value"),
                            "indicator",
                            figure.indicator().code(),
                            "unit",
                            figure.value().unit().code(),
                            "expected",
                            Units.expected(figure.indicator()));
                }
            })
            .message("{indicator} is given in {unit}, but expected {>expected}; correct the unit or the indicator")
            .passing(() -> withFigure(RuleExamples.length("422").build()))
            .failing(() -> withFigure(RuleExamples.length("422")
                    .value(Quantity.exactly("422", "hectare"))
                    .build()));

    static final Rule<WithFigures> NOT_BEFORE_SUBJECT = Rule.about("LMC-FIG-009", Severity.WARNING, WithFigures.class)
            .because("Nothing can be counted before its subject began; if a count begins before the first milestone of"
                    + " its record, its time is wrong or it counts something else.")
            .check(FigureRules::requireNotBeforeSubject)
            .message("{indicator} is counted for {when}, which begins before {event} ({date}), the first milestone of"
                    + " this record")
            .passing(() -> trained("2017-01-15/2018-01"))
            .failing(() -> trained("2014-12/2018-01"));

    static final Rule<Figure> POSSIBLE_MAGNITUDE = Rule.about("LMC-FIG-010", Severity.WARNING, Figure.class)
            .because("A figure greater than what there is of its kind, such as a length of more than the Earth's"
                    + " circumference, has a wrong digit or unit.")
            .check((figure, findings) -> {
                Optional<Magnitudes.Most> exceeded = Magnitudes.exceeded(figure);
                if (exceeded.isPresent()) {
                    findings.reportAt(
                            Pointer.ROOT.child("value"),
                            "indicator",
                            figure.indicator().code(),
                            "value",
                            figure.value().interval().message(),
                            "reason",
                            exceeded.get().reason().with());
                }
            })
            .message("{indicator} is {>value}, but {>reason}; check the digits and the unit")
            .passing(() -> withFigure(RuleExamples.length("1035").build()))
            .failing(() -> withFigure(RuleExamples.length("1035000").build()));

    private FigureRules() {}

    static List<Rule<?>> all() {
        return List.of(
                TIME_FITS_BASIS,
                BASE_OF_CHANGE,
                CUMULATIVE_RISES,
                PERCENT_OF_WHOLE,
                ONE_VALUE,
                NOT_TEN_TIMES,
                NOT_NEGATIVE,
                UNIT_FITS,
                NOT_BEFORE_SUBJECT,
                POSSIBLE_MAGNITUDE);
    }

    private static boolean isNegative(Quantity quantity) {
        // Where the number itself is not negative, as most are not, no interval has to be made.
        Optional<BigDecimal> printed = Numbers.printed(quantity);
        return printed.isPresent()
                && printed.get().signum() < 0
                && quantity.interval().upper().filter(most -> most.signum() < 0).isPresent();
    }

    private static List<LmcRecord> withFigure(Figure figure) {
        return RuleExamples.records(RuleExamples.project().addFigure(figure));
    }

    private static List<LmcRecord> withFigures(Figure one, Figure other) {
        return RuleExamples.records(RuleExamples.project().addFigure(one).addFigure(other));
    }

    private static Figure cumulative(String patrols, String when) {
        return RuleExamples.figure("patrols", Basis.CUMULATIVE, Quantity.exactly(patrols, "patrol"))
                .when(when)
                .build();
    }

    private static Figure progress(String percent) {
        return RuleExamples.figure("progress", Basis.AT_DATE, Quantity.exactly(percent, "percent"))
                .build();
    }

    private static Figure trade(String value, String says) {
        return RuleExamples.figure("trade", Basis.IN_PERIOD, Quantity.exactly(value, "USD"))
                .when("2017-01/2017-10")
                .addEvidence(RuleExamples.says(Stance.DIFFERS, "/value", RuleExamples.quantity(says, "USD"))
                        .build())
                .build();
    }

    private static List<LmcRecord> trained(String when) {
        return RuleExamples.records(RuleExamples.cooperation()
                .addHistory(RuleExamples.happened(MilestoneEvent.LAUNCHED, "2017-01-15"))
                .addFigure(RuleExamples.figure("trainees", Basis.IN_PERIOD, Quantity.exactly("10852", "person"))
                        .when(when)
                        .build()));
    }

    private static boolean isOfPoint(Basis basis) {
        return basis == Basis.AT_DATE || basis == Basis.CUMULATIVE;
    }

    private static boolean fits(Basis basis, EdtfDate when) {
        return isOfPoint(basis) ? when.isPoint() : when.isPeriod();
    }

    /** Whether the number itself is one from 0 to a limit, so that no interval has to be made. */
    private static boolean isWithin(Quantity quantity, BigDecimal limit) {
        Optional<BigDecimal> exact = quantity.is();
        return exact.isPresent() && exact.get().signum() >= 0 && exact.get().compareTo(limit) <= 0;
    }

    private static boolean isPartOfWhole(Object owner) {
        return owner instanceof Participant
                || (owner instanceof Figure figure
                        && figure.indicator().equals(Indicator.PROGRESS)
                        && figure.basis() != Basis.CHANGE);
    }

    private static void requireRising(WithFigures record, Findings findings) {
        List<Figure> figures = record.figures();
        if (!FigureKeys.mayMeet(figures)) {
            return;
        }
        Map<CompositeKey, List<Integer>> series = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure each = figures.get(i);
            if (each.basis() == Basis.CUMULATIVE
                    && each.when().filter(Dates::isDefinite).isPresent()) {
                series.computeIfAbsent(FigureKeys.series(each), key -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> each : series.values()) {
            if (each.size() > 1) {
                requireRising(figures, each, findings);
            }
        }
    }

    /** Compares each figure with the highest of those certainly before it, in one sweep through time. */
    private static void requireRising(List<Figure> figures, List<Integer> series, Findings findings) {
        List<Integer> byStart = sorted(
                series,
                Comparator.comparing(i -> when(figures.get(i)).earliest().get()));
        List<Integer> byEnd = sorted(
                series, Comparator.comparing(i -> when(figures.get(i)).latest().get()));
        int passed = 0;
        Figure highest = null;
        for (int each : byStart) {
            Figure figure = figures.get(each);
            while (passed < byEnd.size()
                    && Dates.isCertainlyBefore(when(figures.get(byEnd.get(passed))), when(figure))) {
                highest = higher(highest, figures.get(byEnd.get(passed)));
                passed++;
            }
            if (highest != null
                    && figure.value().interval().lessThan(highest.value().interval()) == Certainty.CERTAIN) {
                findings.reportAt(
                        at(each).child("value"),
                        "indicator",
                        figure.indicator().code(),
                        "value",
                        figure.value().interval().message(),
                        "when",
                        when(figure).toString(),
                        "earlierValue",
                        highest.value().interval().message(),
                        "earlierWhen",
                        when(highest).toString());
            }
        }
    }

    private static List<Integer> sorted(Collection<Integer> indices, Comparator<Integer> order) {
        List<Integer> sorted = new ArrayList<>(indices);
        sorted.sort(order);
        return sorted;
    }

    private static EdtfDate when(Figure figure) {
        return figure.when().get();
    }

    /** The figure whose least possible value is greater; an approximate value is never certainly above anything. */
    private static Figure higher(Figure a, Figure b) {
        if (b.value().interval().isApproximate() || b.value().interval().lower().isEmpty()) {
            return a;
        }
        return a == null
                        || b.value()
                                        .interval()
                                        .lower()
                                        .get()
                                        .compareTo(a.value().interval().lower().get())
                                > 0
                ? b
                : a;
    }

    private static void requireOneValue(WithFigures record, Findings findings) {
        List<Figure> figures = record.figures();
        if (!FigureKeys.mayMeet(figures)) {
            return;
        }
        Map<CompositeKey, Integer> first = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure each = figures.get(i);
            Integer known = first.putIfAbsent(FigureKeys.number(each), i);
            if (known != null) {
                QuantityInterval value = each.value().interval();
                QuantityInterval other = figures.get(known).value().interval();
                if (value.equalTo(other) == Certainty.IMPOSSIBLE) {
                    findings.reportAt(
                            at(i).child("value"),
                            "indicator",
                            each.indicator().code(),
                            "value",
                            value.message(),
                            "otherValue",
                            other.message(),
                            "other",
                            at(known).toString());
                }
            }
        }
    }

    /** Looks only at counts: a length may be planned, and a level measured, before there is anything to count. */
    private static void requireNotBeforeSubject(WithFigures record, Findings findings) {
        if (record.figures().isEmpty() || !(record instanceof WithHistory changing)) {
            return;
        }
        Optional<Milestone> beginning = hasCount(record.figures()) ? beginning(changing.history()) : Optional.empty();
        for (int i = 0; beginning.isPresent() && i < record.figures().size(); i++) {
            Figure each = record.figures().get(i);
            EdtfDate date = beginning.get().date().get();
            if (isCount(each)
                    && each.when()
                            .flatMap(Dates::latestStart)
                            .filter(start -> start.isBefore(date.earliest().get()))
                            .isPresent()) {
                findings.reportAt(
                        at(i).child("when"),
                        "indicator",
                        each.indicator().code(),
                        "when",
                        each.when().get().toString(),
                        "event",
                        beginning.get().event().code(),
                        "date",
                        date.toString());
            }
        }
    }

    private static boolean hasCount(List<Figure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (isCount(figures.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCount(Figure figure) {
        return !figure.planned() && (figure.basis() == Basis.IN_PERIOD || figure.basis() == Basis.CUMULATIVE);
    }

    /** The first milestone of a history; empty if the history has no beginning, or a date in it is not certain. */
    private static Optional<Milestone> beginning(List<Milestone> history) {
        Milestone first = null;
        boolean hasBeginning = false;
        for (Milestone each : history) {
            if (!each.planned()) {
                if (each.date().filter(Dates::isDefinite).isEmpty()) {
                    return Optional.empty();
                }
                hasBeginning |= BEGINNINGS.contains(each.event());
                if (first == null
                        || each.date()
                                .get()
                                .earliest()
                                .get()
                                .isBefore(first.date().get().earliest().get())) {
                    first = each;
                }
            }
        }
        return Optional.ofNullable(hasBeginning ? first : null);
    }

    private static Pointer at(int index) {
        return Pointer.ROOT.child("figures").child(index);
    }

    private static void requireNotTenTimes(Evidence evidence, Findings findings) {
        Optional<Quantity> said = findings.said(evidence, Quantity.class);
        if (said.isEmpty()) {
            return;
        }
        Optional<Quantity> held = EvidenceTargets.held(findings.owner(), evidence, Quantity.class);
        if (held.isPresent() && held.get().unit().equals(said.get().unit())) {
            Optional<String> ratio = powerOfTen(said.get(), held.get());
            if (ratio.isPresent()) {
                findings.reportAt(
                        Pointer.ROOT.child("says"),
                        "says",
                        said.get().interval().message(),
                        "ratio",
                        ratio.get(),
                        "value",
                        held.get().interval().message());
            }
        }
    }

    private static Optional<String> powerOfTen(Quantity one, Quantity other) {
        Optional<BigDecimal> a = Numbers.printed(one).map(BigDecimal::abs);
        Optional<BigDecimal> b = Numbers.printed(other).map(BigDecimal::abs);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal more = a.get().max(b.get());
        BigDecimal less = a.get().min(b.get());
        for (int power = 1; power <= 3 && less.signum() > 0; power++) {
            BigDecimal times = less.movePointRight(power);
            if (more.compareTo(times.multiply(LOW)) < 0) {
                return Optional.empty();
            }
            if (more.compareTo(times.multiply(HIGH)) <= 0) {
                return Optional.of(BigDecimal.ONE.movePointRight(power).toPlainString());
            }
        }
        return Optional.empty();
    }
}
