package org.lancangmekong.json.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import javax.annotation.Nullable;
import org.lancangmekong.core.value.EdtfDate;

/**
 * All from one date of level 0 to another; a season has the same text at both ends, and no neighbours.
 *
 * @param from its beginning; null if it is open
 * @param to its end; null if it is open
 */
record Stretch(@Nullable String from, @Nullable String to) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    static Stretch of(String date) {
        return new Stretch(date, date);
    }

    static Stretch years(int first, int last) {
        return new Stretch(text(Year.of(first)), text(Year.of(last)));
    }

    static Stretch months(YearMonth first, int count) {
        return new Stretch(first.toString(), first.plusMonths(count - 1L).toString());
    }

    private static String text(Year year) {
        return EdtfDate.of(year).toString();
    }

    boolean isOne() {
        return from != null && from.equals(to);
    }

    boolean isSeason() {
        return isOne() && from.length() == MONTH && from.charAt(5) == '2';
    }

    /** All that is earlier. */
    Stretch before() {
        return new Stretch(null, neighbour(from, -1));
    }

    /** All that is later. */
    Stretch after() {
        return new Stretch(neighbour(to, 1), null);
    }

    private static String neighbour(String date, int step) {
        try {
            return switch (date.length()) {
                case YEAR -> text(Year.parse(date).plusYears(step));
                case MONTH -> YearMonth.parse(date).plusMonths(step).toString();
                default -> LocalDate.parse(date).plusDays(step).toString();
            };
        } catch (DateTimeException e) {
            throw new IllegalStateException("a season has no neighbours, and every other date was checked", e);
        }
    }

    /** From the beginning of this to the end of another. */
    Stretch to(Stretch other) {
        return from.length() == other.to.length()
                ? new Stretch(from, other.to)
                : new Stretch(firstDay(from), lastDay(other.to));
    }

    private static String firstDay(String date) {
        return EdtfDate.parse(date).earliest().orElseThrow().toString();
    }

    private static String lastDay(String date) {
        return EdtfDate.parse(date).latest().orElseThrow().toString();
    }

    /** Its first half, middle half or second half, as "early", "mid" and "late" mean; null if it is too short or a range of months. */
    @Nullable
    Stretch part(String word) {
        if (isOne() && from.length() == YEAR) {
            YearMonth january = Year.parse(from).atMonth(1);
            return switch (word) {
                case "EARLY" -> months(january, 6);
                case "MID" -> months(january.plusMonths(3), 6);
                default -> months(january.plusMonths(6), 6);
            };
        }
        if (isOne() && from.length() == MONTH && !isSeason()) {
            YearMonth month = YearMonth.parse(from);
            return switch (word) {
                case "EARLY" -> days(month, 1, 15);
                case "MID" -> days(month, 8, 23);
                default -> days(month, 15, month.lengthOfMonth());
            };
        }
        if (isDecade()) {
            int first = Integer.parseInt(from);
            return switch (word) {
                case "EARLY" -> years(first, first + 4);
                case "MID" -> years(first + 3, first + 6);
                default -> years(first + 5, first + 9);
            };
        }
        return null;
    }

    private static Stretch days(YearMonth month, int first, int last) {
        return new Stretch(month.atDay(first).toString(), month.atDay(last).toString());
    }

    private boolean isDecade() {
        return from != null
                && to != null
                && from.length() == YEAR
                && to.length() == YEAR
                && from.endsWith("0")
                && to.equals(from.substring(0, 3) + "9");
    }

    /** As an interval. */
    String period(String mark) {
        return isOne() ? from + mark : end(from, mark) + "/" + end(to, mark);
    }

    private static String end(@Nullable String date, String mark) {
        return date == null ? ".." : date + mark;
    }

    /** As one unknown date in it; null if that cannot have the mark. */
    @Nullable
    String point(String mark) {
        if (isOne()) {
            return from + mark;
        }
        if (isDecade()) {
            return from.substring(0, 3) + "X" + mark;
        }
        return mark.isEmpty() ? "[" + (from == null ? "" : from) + ".." + (to == null ? "" : to) + "]" : null;
    }
}
