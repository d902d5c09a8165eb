package org.lancangmekong.core.validation.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;

/** Questions about dates that {@link EdtfDate} does not answer itself; the answers count only what is certain. */
public final class Dates {
    private Dates() {}

    public static boolean isDoubtful(EdtfDate date) {
        return date.isUncertain() || date.isApproximate();
    }

    /** Whether a date has a first and a last day and no mark of doubt. */
    public static boolean isDefinite(EdtfDate date) {
        return date.earliest().isPresent() && date.latest().isPresent() && !isDoubtful(date);
    }

    public static boolean isCertainlyBefore(EdtfDate a, EdtfDate b) {
        return a.before(b) == Certainty.CERTAIN;
    }

    /**
     * Whether one date is before another even if they are days of different time zones, where the day before may still
     * be the same day. Use it for dates that different people wrote, such as that of an event and that of a report.
     */
    public static boolean isBeforeInAllZones(EdtfDate a, EdtfDate b) {
        Optional<LocalDate> end = a.latest();
        Optional<LocalDate> start = b.earliest();
        return end.isPresent()
                && start.isPresent()
                && isCertainlyBefore(a, b)
                && ChronoUnit.DAYS.between(end.get(), start.get()) > 1;
    }

    /** Whether a date is before a day even if they are days of different time zones. */
    public static boolean isBeforeInAllZones(EdtfDate date, LocalDate day) {
        return date.before(day.minusDays(1)) == Certainty.CERTAIN;
    }

    /** Whether a date is after a day even if they are days of different time zones. */
    public static boolean isAfterInAllZones(EdtfDate date, LocalDate day) {
        Optional<LocalDate> earliest = date.earliest();
        return earliest.isPresent() && ChronoUnit.DAYS.between(day, earliest.get()) > 1 && !isDoubtful(date);
    }

    /** The day by which to order a date if only what is certain counts: a doubtful date may be any day. */
    public static LocalDate earliestCertain(Optional<EdtfDate> date) {
        return date.isEmpty() || isDoubtful(date.get())
                ? LocalDate.MIN
                : date.get().earliest().orElse(LocalDate.MIN);
    }

    /**
     * The days on which something certainly held: from the last day on which it can have begun to the first day on
     * which it can have ended.
     */
    public record Span(LocalDate first, LocalDate last) {
        /**
         * Whether two things held at the same time. One common day is not enough: on the day of a handover both the old
         * and the new hold.
         */
        public boolean meets(Span other) {
            LocalDate from = first.isAfter(other.first) ? first : other.first;
            LocalDate to = last.isBefore(other.last) ? last : other.last;
            return from.isBefore(to);
        }
    }

    /** The certain days of a period; empty if it has none, like "2018/2019~", "2018/2018" or "201X". */
    public static Optional<Span> certainDays(EdtfDate period) {
        String text = period.toString();
        int slash = text.indexOf('/');
        LocalDate first;
        LocalDate last;
        if (slash < 0) {
            first = period.earliest()
                    .filter(day -> period.contains(day) == Certainty.CERTAIN)
                    .orElse(LocalDate.MAX);
            last = period.latest().orElse(LocalDate.MIN);
        } else {
            first = end(text.substring(0, slash), LocalDate.MIN, LocalDate.MAX, true);
            last = end(text.substring(slash + 1), LocalDate.MAX, LocalDate.MIN, false);
        }
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Span(first, last));
    }

    /** The last day on which a period can have begun (2018-12-31 for 2018); empty if that is open or doubtful. */
    public static Optional<LocalDate> latestStart(EdtfDate period) {
        String text = period.toString();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return isDoubtful(period) ? Optional.empty() : period.latest();
        }
        LocalDate start = end(text.substring(0, slash), LocalDate.MAX, LocalDate.MAX, true);
        return Optional.of(start).filter(day -> !day.equals(LocalDate.MAX));
    }

    private static LocalDate end(String text, LocalDate open, LocalDate unknown, boolean latest) {
        if (text.equals("..")) {
            return open;
        }
        if (text.isEmpty()) {
            return unknown;
        }
        EdtfDate date = EdtfDate.parse(text);
        return isDoubtful(date) ? unknown : (latest ? date.latest() : date.earliest()).orElse(unknown);
    }
}
