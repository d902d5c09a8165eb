package org.lancangmekong.core.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * When the meetings of a series were due by its cadence, and when they were held, as seen on a day.
 *
 * <p>What is held is what this catalogue records. <strong>A meeting that is missing here is not "not held"</strong>: fewer
 * recorded than expected, and a next meeting that is overdue, say only that no later one is recorded. Numbers of meetings
 * tell more: of a meeting number 5 it is known that four were held before it, recorded or not.
 *
 * <p>A meeting counts from its first day. Where that day is not exactly known, what follows is as inexact.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MeetingSchedule {
    /** An event of which only the end is known stands there, since it did not begin before all others. */
    private static final Comparator<Event> BY_TIME = Comparator.comparing((Event event) ->
                    event.when().earliest().or(event.when()::latest).orElse(LocalDate.MIN))
            .thenComparing(event -> event.when().latest().orElse(LocalDate.MAX))
            .thenComparing(Event::id);

    private final RecordId series;
    private final LocalDate day;
    private final Optional<Period> cadence;
    private final List<Meeting> held;
    private final List<Event> planned;

    private MeetingSchedule(
            RecordId series, LocalDate day, Optional<Period> cadence, List<Meeting> held, List<Event> planned) {
        this.series = series;
        this.day = day;
        this.cadence = cadence;
        this.held = held;
        this.planned = planned;
    }

    static MeetingSchedule of(Catalogue catalogue, RecordId series, LocalDate day) {
        Optional<Period> cadence = catalogue
                .find(series)
                .filter(WithCadence.class::isInstance)
                .flatMap(record -> ((WithCadence) record).cadence());
        List<Event> events = catalogue.eventsOf(series).stream().sorted(BY_TIME).toList();
        List<Meeting> held = new ArrayList<>();
        for (Event each : events) {
            if (!each.planned() && mayHaveBegun(each, day)) {
                Optional<Event> previous =
                        held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1).event);
                held.add(new Meeting(each, previous, cadence));
            }
        }
        return new MeetingSchedule(
                series,
                day,
                cadence,
                List.copyOf(held),
                events.stream().filter(Event::planned).toList());
    }

    private static boolean mayHaveBegun(Event event, LocalDate day) {
        boolean doubtful = event.when().isUncertain() || event.when().isApproximate();
        return doubtful
                || event.when().earliest().map(first -> !first.isAfter(day)).orElse(true);
    }

    /**
     * The series.
     *
     * @return the id of a mechanism or programme
     */
    public RecordId series() {
        return series;
    }

    /**
     * The day of which the schedule is.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * How often the series is held, as it was decided.
     *
     * @return the nominal interval; empty if it is not known, and then nothing is due
     */
    public Optional<Period> cadence() {
        return cadence;
    }

    /**
     * The recorded meetings that are not only planned and that had begun by the day, certainly or possibly.
     *
     * @return an unmodifiable list, by the earliest day that each may have begun, or where that is not known by the last on
     *     which it can have ended; then by the latest day, then the id
     */
    public List<Meeting> held() {
        return held;
    }

    /**
     * The meetings that are recorded as planned, whenever they are to be.
     *
     * @return an unmodifiable list, in the order of {@link #held()}
     */
    public List<Event> planned() {
        return planned;
    }

    /**
     * How many meetings were held by the day at least, by their numbers.
     *
     * @return the highest ordinal of those held; empty if none has one
     */
    public Optional<Integer> highestOrdinal() {
        return held.stream().flatMap(each -> each.event.ordinal().stream()).max(Comparator.naturalOrder());
    }

    /**
     * How many meetings there would have been by the day, had each been held just when it was due: the first that is
     * recorded, and one more after each interval.
     *
     * @return the number in {@code event}, which is a range if the first day of the first meeting is one of several; empty
     *     without a cadence or a meeting, or if that day is open, unknown or doubtful
     */
    public Optional<QuantityInterval> expected() {
        Optional<EdtfDate> first =
                held.stream().findFirst().flatMap(each -> each.event.when().start());
        if (cadence.isEmpty()
                || first.isEmpty()
                || isDoubtful(first.get())
                || first.get().earliest().isEmpty()
                || first.get().latest().isEmpty()) {
            return Optional.empty();
        }
        long least = expected(first.get().latest().get());
        long most = expected(first.get().earliest().get());
        return Optional.of(Quantity.between(Long.toString(least), Long.toString(most), Unit.EVENT.code())
                .interval());
    }

    private long expected(LocalDate first) {
        if (first.isAfter(day)) {
            return 0;
        }
        long intervals = 0;
        long tooMany = 1;
        while (isDueByTheDay(first, tooMany)) {
            intervals = tooMany;
            tooMany *= 2;
        }
        while (tooMany - intervals > 1) {
            long middle = intervals + (tooMany - intervals) / 2;
            if (isDueByTheDay(first, middle)) {
                intervals = middle;
            } else {
                tooMany = middle;
            }
        }
        return intervals + 1;
    }

    private boolean isDueByTheDay(LocalDate first, long intervals) {
        return after(first, cadence.get(), intervals)
                .map(due -> !due.isAfter(day))
                .orElse(false);
    }

    /**
     * When the meeting after the last that is recorded is due.
     *
     * @return the day, month or year, or the set of the days that it may be; empty without a cadence or a meeting, or if
     *     the last one's first day is open, unknown or too doubtful
     */
    public Optional<EdtfDate> nextDue() {
        return held.isEmpty() || cadence.isEmpty()
                ? Optional.empty()
                : due(held.get(held.size() - 1).event, cadence.get(), 1);
    }

    /**
     * Whether the time at which the next meeting is due is past on the day, so far as meetings are recorded.
     *
     * @return CERTAIN if every day on which it may be due is before the day; empty if it is not known when it is due
     */
    public Optional<Certainty> overdue() {
        return nextDue().map(due -> due.before(day));
    }

    private static boolean isDoubtful(EdtfDate date) {
        return date.isUncertain() || date.isApproximate();
    }

    private static Optional<LocalDate> after(LocalDate first, Period cadence, long intervals) {
        try {
            return Optional.of(first.plusMonths(Math.multiplyExact(cadence.toTotalMonths(), intervals))
                    .plusDays(Math.multiplyExact((long) cadence.getDays(), intervals)));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty(); // beyond the years that Java counts
        }
    }

    /** As exact as the meeting's first day is: a day, a month, a year, or one of the days between two. */
    private static Optional<EdtfDate> due(Event previous, Period cadence, int intervals) {
        Optional<EdtfDate> start = previous.when().start();
        Optional<LocalDate> first = start.flatMap(EdtfDate::earliest).flatMap(each -> after(each, cadence, intervals));
        Optional<LocalDate> last = start.flatMap(EdtfDate::latest).flatMap(each -> after(each, cadence, intervals));
        if (first.isEmpty() || last.isEmpty() || !isWritable(first.get()) || !isWritable(last.get())) {
            return Optional.empty();
        }
        String mark = mark(start.get());
        Optional<EdtfDate> date = date(start.get(), cadence, first.get(), last.get());
        if (date.isPresent()) {
            return date.map(each -> EdtfDate.parse(each + mark));
        }
        return mark.isEmpty()
                ? Optional.of(EdtfDate.parse("[" + EdtfDate.of(first.get()) + ".." + EdtfDate.of(last.get()) + "]"))
                : Optional.empty();
    }

    private static Optional<EdtfDate> date(EdtfDate start, Period cadence, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Optional.of(EdtfDate.of(first));
        }
        LocalDate from = start.earliest().get();
        LocalDate to = start.latest().get();
        boolean isYear = from.getDayOfYear() == 1
                && to.equals(from.with(TemporalAdjusters.lastDayOfYear()))
                && first.getDayOfYear() == 1;
        boolean isMonth = from.getDayOfMonth() == 1 && to.equals(from.with(TemporalAdjusters.lastDayOfMonth()));
        if (cadence.getDays() > 0 || !(isYear || isMonth)) {
            return Optional.empty();
        }
        return Optional.of(isYear ? EdtfDate.of(Year.from(first)) : EdtfDate.of(YearMonth.from(first)));
    }

    private static boolean isWritable(LocalDate date) {
        return Math.abs(date.getYear()) <= 9_999;
    }

    private static String mark(EdtfDate date) {
        String estimated = date.isApproximate() ? "~" : "";
        return !date.isUncertain() ? estimated : date.isApproximate() ? "%" : "?";
    }

    /** The schedule for a person, in one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(series.toString())
                .append(" on ")
                .append(day)
                .append(": ")
                .append(held.size())
                .append(" recorded");
        expected().ifPresent(number -> text.append(", ").append(number).append(" expected"));
        cadence.ifPresent(each -> text.append(" by ").append(each));
        nextDue().ifPresent(due -> text.append(", next due ").append(due));
        return text.toString();
    }

    /**
     * A meeting that was held, and when it was due.
     *
     * <p>This class is immutable and thread-safe.
     */
    public static final class Meeting {
        private final Event event;
        private final Optional<Event> previous;
        private final Optional<Period> cadence;

        private Meeting(Event event, Optional<Event> previous, Optional<Period> cadence) {
            this.event = event;
            this.previous = previous;
            this.cadence = cadence;
        }

        /**
         * The meeting.
         *
         * @return its record
         */
        public Event event() {
            return event;
        }

        /**
         * The meeting that is recorded before it; others may have been held between.
         *
         * @return its record; empty for the first that is recorded
         */
        public Optional<Event> previous() {
            return previous;
        }

        /**
         * How many intervals it is after the previous one, by their numbers.
         *
         * @return the difference of their ordinals, from 1, which says that none was held between; empty if one has no
         *     ordinal or they do not rise, so that it is not known
         */
        public Optional<Integer> intervals() {
            return previous.flatMap(Event::ordinal)
                    .flatMap(before -> event.ordinal().map(ordinal -> ordinal - before))
                    .filter(difference -> difference > 0);
        }

        /**
         * When it was due: a cadence after the first day of the previous one, or as many as there are {@link #intervals()}
         * if that is known.
         *
         * @return the day, month or year, or the set of the days that it may be; empty for the first, without a cadence, or
         *     if the previous one's first day is open, unknown or too doubtful
         */
        public Optional<EdtfDate> due() {
            return previous.isEmpty() || cadence.isEmpty()
                    ? Optional.empty()
                    : MeetingSchedule.due(
                            previous.get(), cadence.get(), intervals().orElse(1));
        }

        /**
         * How long after that time it began.
         *
         * @return the days, which are negative if it began before; exact only if both days are known, approximate if one is
         *     doubtful; empty if {@link #due()} is, or it is not known when it began
         */
        public Optional<QuantityInterval> delay() {
            return due().flatMap(due -> event.when().start().map(due::daysUntil));
        }

        /** The meeting for a person, in one line. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(event.id().toString())
                    .append(", ")
                    .append(event.when().toString());
            due().ifPresent(due -> text.append(", due ").append(due));
            delay().ifPresent(delay -> text.append(", delay ").append(delay));
            return text.toString();
        }
    }
}
