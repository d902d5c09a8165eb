package org.lancangmekong.core.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.Numbers;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Unit;

/** How long works take: their beginning and stated duration, compared with their planned end and the newest source. */
final class ScheduleRules {
    private static final Set<MilestoneEvent> END = Set.of(
            MilestoneEvent.OPENED, MilestoneEvent.TRIAL_OPENED, MilestoneEvent.INAUGURATED, MilestoneEvent.COMPLETED);

    /** The days of a unit of time; a stated duration may be off by half a unit. */
    private static final Map<Unit, BigDecimal> DAYS = Map.of(
            Unit.YEAR, new BigDecimal("365.2425"), Unit.MONTH, new BigDecimal("30.436875"), Unit.DAY, BigDecimal.ONE);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Fifteen years: a longer duration is that of a concession, not of the works. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(5_500);

    private static final int MOST_YEAR = 9999;

    static final Rule<WithHistory> DURATION_FITS_TARGET = Rule.about("LMC-SCH-001", Severity.WARNING, WithHistory.class)
            .because("The start of works and their stated duration determine when they end; a planned opening or"
                    + " completion at another time contradicts them.")
            .check((record, findings) -> {
                Optional<Schedule> schedule = schedule(record);
                if (schedule.isPresent()) {
                    requireTarget(record.history(), schedule.get(), findings);
                }
            })
            .message(
                    "{event} is planned for {date}, but works that began on {start} and take {>duration} end between {earliest} and"
                            + " {latest}")
            .passing(() -> RuleExamples.records(begun("2023-06-07", "48")
                    .addHistory(RuleExamples.milestone(MilestoneEvent.OPENED, "2027")
                            .planned(true)
                            .build())))
            .failing(() -> RuleExamples.records(begun("2023-06-07", "48")
                    .addHistory(RuleExamples.milestone(MilestoneEvent.OPENED, "[2026-12..2027-03]")
                            .planned(true)
                            .build())));

    static final Rule<WithHistory> DURATION_NOT_OVER = Rule.about("LMC-SCH-002", Severity.INFO, WithHistory.class)
            .needs(Needs.AS_OF)
            .because("Works whose stated duration has passed were finished or delayed; look for a source that says"
                    + " which.")
            .check((record, findings) -> {
                Optional<LocalDate> asOf = findings.asOf();
                if (asOf.isPresent()) {
                    schedule(record)
                            .filter(schedule -> schedule.latest().isBefore(asOf.get())
                                    && record.history().stream().noneMatch(schedule::isFollowedBy))
                            .ifPresent(schedule -> findings.reportAt(
                                    schedule.at(),
                                    "start",
                                    schedule.begun().date().get().toString(),
                                    "duration",
                                    schedule.duration(),
                                    "earliest",
                                    schedule.earliest().toString(),
                                    "latest",
                                    schedule.latest().toString(),
                                    "asOf",
                                    asOf.get().toString()));
                }
            })
            .message("works that began on {start} and take {>duration} should have ended between {earliest} and"
                    + " {latest}; the newest source is of"
                    + " {asOf}, but no milestone says what became of them")
            .passing(() -> withReport(begun("2021-01-03", "54")))
            .failing(() -> withReport(begun("2021-01-03", "36")));

    private ScheduleRules() {}

    static List<Rule<?>> all() {
        return List.of(DURATION_FITS_TARGET, DURATION_NOT_OVER);
    }

    private static ProjectBuilder begun(String date, String months) {
        return RuleExamples.project()
                .addHistory(RuleExamples.happened(MilestoneEvent.GROUND_BROKEN, date))
                .addFigure(RuleExamples.figure("duration", Basis.AT_DATE, Quantity.exactly(months, "month"))
                        .planned(true)
                        .build());
    }

    private static List<LmcRecord> withReport(ProjectBuilder project) {
        return RuleExamples.records(project, RuleExamples.report());
    }

    /** When works began, how long they were said to take, and the days on which they then end. */
    private record Schedule(int index, Milestone begun, Figure figure, LocalDate earliest, LocalDate latest) {
        Pointer at() {
            return Pointer.ROOT.child("history").child(index).child("date");
        }

        Message duration() {
            return figure.value().interval().message();
        }

        /**
         * Whether a milestone says what became of the works: anything later, whether it happened or is planned anew.
         */
        boolean isFollowedBy(Milestone other) {
            return other != begun
                    && (other.date().isEmpty()
                            || (!other.planned() && END.contains(other.event()))
                            || !Dates.isCertainlyBefore(other.date().get(), EdtfDate.of(earliest)));
        }
    }

    private static Optional<Schedule> schedule(WithHistory record) {
        List<Figure> figures = record instanceof WithFigures with ? with.figures() : List.of();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).indicator().equals(Indicator.DURATION)) {
                int begun = begun(record.history());
                Optional<Schedule> schedule = begun < 0
                        ? Optional.empty()
                        : schedule(begun, record.history().get(begun), figures.get(i));
                if (begun < 0 || schedule.isPresent()) {
                    return schedule;
                }
            }
        }
        return Optional.empty();
    }

    /** The index of the first milestone with which works certainly began; -1 if there is none. */
    private static int begun(List<Milestone> history) {
        for (int i = 0; i < history.size(); i++) {
            Milestone each = history.get(i);
            if (!each.planned()
                    && HistoryRules.BUILDING.contains(each.event())
                    && each.date().filter(Dates::isDefinite).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Schedule> schedule(int index, Milestone begun, Figure duration) {
        BigDecimal unit = DAYS.get(duration.value().unit());
        Numbers.Range time = Numbers.Range.of(duration.value().interval());
        if (unit == null || !time.isPositive() || time.high() == null) {
            return Optional.empty();
        }
        BigDecimal least = time.low().subtract(HALF).multiply(unit);
        BigDecimal most = time.high().add(HALF).multiply(unit);
        if (most.compareTo(MOST_DAYS) > 0) {
            return Optional.empty();
        }
        EdtfDate start = begun.date().get();
        if (Math.abs(start.latest().get().getYear()) > MOST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(new Schedule(
                index,
                begun,
                duration,
                start.earliest().get().plusDays(least.longValue()),
                start.latest().get().plusDays(most.longValue())));
    }

    private static void requireTarget(List<Milestone> history, Schedule schedule, Findings findings) {
        for (int i = 0; i < history.size(); i++) {
            Milestone each = history.get(i);
            if (each.planned()
                    && END.contains(each.event())
                    && each.date().filter(Dates::isDefinite).isPresent()
                    && (each.date().get().latest().get().isBefore(schedule.earliest())
                            || each.date().get().earliest().get().isAfter(schedule.latest()))) {
                findings.reportAt(
                        Pointer.ROOT.child("history").child(i).child("date"),
                        "event",
                        each.event().code(),
                        "date",
                        each.date().get().toString(),
                        "start",
                        schedule.begun().date().get().toString(),
                        "duration",
                        schedule.duration(),
                        "earliest",
                        schedule.earliest().toString(),
                        "latest",
                        schedule.latest().toString());
            }
        }
    }
}
