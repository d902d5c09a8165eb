package atlas;

import java.time.LocalDate;
import java.util.Optional;
import org.lancangmekong.core.value.EdtfDate;

/**
 * How a date is drawn on a line of days, so that it looks as sure as it is and no surer.
 *
 * @param text the date in words
 * @param first the first day that it may mean, counted from 1970-01-01; null if the beginning is open or unknown
 * @param last the last day that it may mean, counted likewise; null if the end is open or unknown
 * @param start how the beginning looks
 * @param end how the end looks
 * @param extent what lies between the two
 */
record DateLook(String text, Long first, Long last, Edge start, Edge end, Extent extent) {
    /** How an end of a date looks. */
    enum Edge {
        /** As written. */
        SHARP,
        /** Marked uncertain or approximate: nobody says how far off it may be. */
        SOFT,
        /** Without a limit, such as what still goes on. */
        OPEN,
        /** There is a limit, and it is not known. */
        UNKNOWN
    }

    /** What lies between the ends of a date. */
    enum Extent {
        /** One known day. */
        DAY,
        /** One day or stretch somewhere in between. */
        WITHIN,
        /** All of it. */
        WHOLE
    }

    static DateLook of(EdtfDate date) {
        String text = date.toString();
        Edge start = edge(date.earliest(), date);
        Edge end = edge(date.latest(), date);
        if (date.isInterval()) {
            int slash = text.indexOf('/');
            start = edge(text.substring(0, slash));
            end = edge(text.substring(slash + 1));
        }
        return new DateLook(Words.of(date), days(date.earliest()), days(date.latest()), start, end, extent(date));
    }

    /** An end of a date that is not an interval; a set such as {@code [..2017]} means a day, so its limit is only unknown. */
    private static Edge edge(Optional<LocalDate> limit, EdtfDate date) {
        return limit.isEmpty() ? Edge.UNKNOWN : doubt(date);
    }

    /** An end of an interval, as it is written. */
    private static Edge edge(String end) {
        return switch (end) {
            case "" -> Edge.UNKNOWN;
            case ".." -> Edge.OPEN;
            default -> doubt(EdtfDate.parse(end));
        };
    }

    private static Edge doubt(EdtfDate date) {
        return date.isUncertain() || date.isApproximate() ? Edge.SOFT : Edge.SHARP;
    }

    private static Extent extent(EdtfDate date) {
        if (date.isInterval()) {
            return Extent.WHOLE;
        }
        return date.isFullDay() ? Extent.DAY : Extent.WITHIN;
    }

    private static Long days(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(null);
    }
}
