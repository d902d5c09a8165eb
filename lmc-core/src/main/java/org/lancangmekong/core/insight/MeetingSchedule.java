package org.lancangmekong.core.insight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.WithCadence;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * When the meetings of a series were due by its cadence, and when they were held, as of a given day.
 *
 * <p>Only the meetings that this catalogue contains count as held. <strong>A meeting that is not in the catalogue may
 * still have been held</strong>: fewer recorded meetings than expected, or an overdue next meeting, mean only that no
 * later meeting is recorded. Ordinals say more: before meeting number 5, four were held, recorded or not.
 *
 * <p>A meeting counts from its first day. If that day is not exactly known, what follows from it is equally inexact.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MeetingSchedule {
    /** Orders an event with an unknown beginning by its end, since it did not begin before all others. */
    private static final Comparator<Event> BY_TIME = Comparator.comparing((Event event) ->
                    event.when().earliest().or(event.when()::latest).orElse(LocalDate.MIN))
            .thenComparing(event -> event.when().latest().orElse(LocalDate.MAX))
            .thenComparing(Event::id);

    /** Years of more digits have no months and days in EDTF. */
    private static final int LAST_YEAR = 9_999;

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

    /**
     * When the meetings of a series were due by its cadence, and when they were held.
     *
     * @param catalogue the catalogue
     * @param series the id of a mechanism or programme
     * @param day the day on which the question is asked
     * @return the schedule; without a cadence if the catalogue does not have the series
     */
    public static MeetingSchedule of(Catalogue catalogue, RecordId series, LocalDate day) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(day, "day");
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
     * The day as of which the schedule is made.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The interval at which the series is to be held.
     *
     * @return the interval that was decided; empty if it is not known, and then nothing is due
     */
    public Optional<Period> cadence() {
        return cadence;
    }

    /**
     * The recorded meetings that are not planned and that had certainly or possibly begun by the day.
     *
     * @return an unmodifiable list, ordered by the earliest day on which each may have begun, or if that is not known
     *     by the last day on which it can have ended; then by the latest day, then by the id
     */
    public List<Meeting> held() {
        return held;
    }

    /**
     * The meetings that are recorded as planned, for any time.
     *
     * @return an unmodifiable list, in the order of {@link #held()}
     */
    public List<Event> planned() {
        return planned;
    }

    /**
     * The least number of meetings that were held by the day, by their ordinals.
     *
     * @return the highest ordinal of those held; empty if none has an ordinal
     */
    public Optional<Integer> highestOrdinal() {
        return held.stream().flatMap(each -> each.event.ordinal().stream()).max(Comparator.naturalOrder());
    }

    /**
     * The number of meetings by the day if each had been held exactly when it was due: the first recorded meeting, and
     * one more after each interval.
     *
     * @return the number, in the unit {@code event}; a range if the first meeting began on one of several days; empty
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
     * When the meeting after the last recorded one is due.
     *
     * @return the day, month or year, or the set of possible days; empty without a cadence or a meeting, or if the
     *     first day of the last meeting is open, unknown or too doubtful
     */
    public Optional<EdtfDate> nextDue() {
        return held.isEmpty() || cadence.isEmpty()
                ? Optional.empty()
                : due(held.get(held.size() - 1).event, cadence.get(), 1);
    }

    /**
     * Whether the next meeting was due before the day, according to the recorded meetings.
     *
     * @return CERTAIN if every day on which it may be due is before the day; empty if it is not known when it is due
     */
    public Optional<Certainty> overdue() {
        return nextDue().map(due -> due.before(day));
    }

    /**
     * The most days that passed between a recorded meeting and the next, each counted from its first day.
     *
     * <p>Any order that the dates allow is allowed for: a meeting of which only the year is known may have been held
     * before or after another one of that year.
     *
     * @return at least the days that certainly passed without a recorded meeting, at most those that may have passed; a
     *     bound is absent if an end is open or unknown, and the interval is approximate if a date is doubtful; empty if
     *     fewer than two meetings are recorded
     */
    public Optional<QuantityInterval> longestGap() {
        if (held.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                Gaps.longest(held.stream().map(each -> each.event.when()).toList()));
    }

    /**
     * The years in which no recorded meeting began, and how certain that is: from the first year in which one may have
     * begun to the last that had ended by the day. Unless the catalogue has all meetings of the series, one may have been
     * held all the same.
     *
     * @return the years in their order, as an unmodifiable map: CERTAIN if certainly no recorded meeting began in that
     *     year, POSSIBLE if it is not known whether one did; years in which one certainly began are left out, as are those
     *     before -9999 and after 9999; empty if no meeting has a known beginning
     */
    public SortedMap<Year, Certainty> yearsWithoutMeeting() {
        SortedMap<Year, Certainty> years = new TreeMap<>();
        Optional<LocalDate> first = held.stream()
                .flatMap(each -> each.event.when().earliest().stream())
                .min(Comparator.naturalOrder());
        if (first.isPresent()) {
            int from = Math.max(first.get().getYear(), -LAST_YEAR);
            int to = Math.min(
                    day.equals(LocalDate.MAX) ? LAST_YEAR : day.plusDays(1).getYear() - 1, LAST_YEAR);
            for (int year = from; year <= to; year++) {
                Certainty began = beganIn(Year.of(year));
                if (began != Certainty.CERTAIN) {
                    years.put(Year.of(year), began == Certainty.POSSIBLE ? Certainty.POSSIBLE : Certainty.CERTAIN);
                }
            }
        }
        return Collections.unmodifiableSortedMap(years);
    }

    private Certainty beganIn(Year year) {
        LocalDate first = year.atDay(1);
        LocalDate last = year.atDay(year.length());
        Certainty best = Certainty.IMPOSSIBLE;
        for (Meeting each : held) {
            Certainty began = beganBetween(first, last, each.event.when());
            best = began.compareTo(best) < 0 ? began : best;
        }
        return best;
    }

    private static Certainty beganBetween(LocalDate first, LocalDate last, EdtfDate when) {
        if (when.start().isPresent()) {
            return when.start().get().overlaps(first, last);
        }
        // It began at some time before it ended.
        boolean ended = !isDoubtful(when)
                && when.latest().map(end -> end.isBefore(first)).orElse(false);
        return ended ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }

    private static boolean isDoubtful(EdtfDate date) {
        return date.isUncertain() || date.isApproximate();
    }

    private static Optional<LocalDate> after(LocalDate first, Period cadence, long intervals) {
        try {
            return Optional.of(first.plusMonths(Math.multiplyExact(cadence.toTotalMonths(), intervals))
                    .plusDays(Math.multiplyExact((long) cadence.getDays(), intervals)));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty(); // beyond the years that Java supports
        }
    }

    /** A date as exact as the first day of the previous meeting: a day, a month, a year, or one of several days. */
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
        return Math.abs(date.getYear()) <= LAST_YEAR;
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
     * A meeting that was held, and the time at which it was due.
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
         * The recorded meeting before this one; others may have been held in between.
         *
         * @return its record; empty for the first recorded meeting
         */
        public Optional<Event> previous() {
            return previous;
        }

        /**
         * How long after the previous recorded meeting this one began, from first day to first day.
         *
         * @return the number of days; exact only if both days are known, negative where the order of the two is not
         *     certain, approximate if one is doubtful; empty for the first meeting, or if one of the beginnings is open
         *     or unknown
         */
        public Optional<QuantityInterval> sincePrevious() {
            return previous.flatMap(each -> each.when().start())
                    .flatMap(before -> event.when().start().map(before::daysUntil));
        }

        /**
         * The number of intervals since the previous meeting, by their ordinals.
         *
         * @return the difference of their ordinals, where 1 means that no meeting was held in between; empty if it is
         *     not known, because one has no ordinal or the ordinals do not rise
         */
        public Optional<Integer> intervals() {
            return previous.flatMap(Event::ordinal)
                    .flatMap(before -> event.ordinal().map(ordinal -> ordinal - before))
                    .filter(difference -> difference > 0);
        }

        /**
         * When it was due: one interval of the cadence after the first day of the previous meeting, or the number of
         * {@link #intervals()} if that is known.
         *
         * @return the day, month or year, or the set of possible days; empty for the first meeting, without a cadence,
         *     or if the first day of the previous meeting is open, unknown or too doubtful
         */
        public Optional<EdtfDate> due() {
            return previous.isEmpty() || cadence.isEmpty()
                    ? Optional.empty()
                    : MeetingSchedule.due(
                            previous.get(), cadence.get(), intervals().orElse(1));
        }

        /**
         * How long after the due time the meeting began.
         *
         * @return the number of days, negative if it began earlier; exact only if both days are known, approximate if
         *     one is doubtful; empty if {@link #due()} is empty, or it is not known when the meeting began
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
