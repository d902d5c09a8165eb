package org.lancangmekong.core.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.internal.DateSlips;
import org.lancangmekong.core.internal.Suggestions;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.EdtfDate.Form;

/**
 * Reads EDTF, character by character. Each place has only one alternative, so that the message of a refusal can say
 * what was expected there.
 */
final class EdtfParser {
    static final int MAX_LENGTH = 1_000;

    /** No year is -0000; without lookahead, so that every engine of regular expressions takes it. */
    private static final String YEAR = "(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))";

    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String MONTH_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";
    private static final String PLAIN = YEAR + "(?:-" + MONTH_DAY + "|-" + MONTH + ")?";
    private static final String DATE = "(?:(?:Y-?[1-9][0-9]{4,8}|-?[0-9]{3}X|-?[0-9]{2}XX|" + YEAR + "-2[1-4]|" + YEAR
            + "-XX(?:-XX)?|" + YEAR + "-" + MONTH + "-XX|" + PLAIN + ")[?~%]?)";
    private static final String TIME =
            "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]" + "(?:Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?";
    private static final String DATE_TIME = YEAR + "-" + MONTH_DAY + TIME;
    private static final String YEAR_AND_MONTH = YEAR + "-" + MONTH;
    private static final String DAY = YEAR + "-" + MONTH_DAY;

    /** A date, or two of the same precision. */
    private static final String RANGE = "(?:" + PLAIN + "|" + YEAR + "\\.\\." + YEAR + "|" + YEAR_AND_MONTH + "\\.\\."
            + YEAR_AND_MONTH + "|" + DAY + "\\.\\." + DAY + ")";

    private static final String SET = "\\[(?:\\.\\." + PLAIN + "(?:," + RANGE + ")*(?:," + PLAIN + "\\.\\.)?|(?:"
            + RANGE + ",)*(?:" + PLAIN + "\\.\\.|" + RANGE + "))\\]";
    private static final String INTERVAL = "(?:" + DATE + "/(?:" + DATE + "|\\.\\.)?|(?:\\.\\.)?/" + DATE + ")";

    static final String POINT = DATE_TIME + "|" + DATE + "|" + SET;
    static final String PERIOD = INTERVAL + "|" + DATE;
    static final String ANY = DATE_TIME + "|" + INTERVAL + "|" + DATE + "|" + SET;

    private static final int MAX_YEAR_DIGITS = 9;

    private final String text;
    private int at;
    private boolean uncertain;
    private boolean approximate;
    private boolean unspecified;

    EdtfParser(String text) {
        this.text = text;
    }

    EdtfDate parse() {
        if (text.isEmpty()) {
            throw refuse(ValueProblem.DATE_EMPTY.with());
        }
        if (text.length() > MAX_LENGTH) {
            throw refuse(ValueProblem.DATE_LONG.with("most", Integer.toString(MAX_LENGTH)));
        }
        if (text.charAt(0) == '[') {
            return new EdtfDate(text, Form.SET, false, false, set());
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            EdtfSpan span = interval(slash);
            return new EdtfDate(text, Form.INTERVAL, uncertain, approximate, List.of(span));
        }
        EdtfSpan span = date(text.length());
        if (at < text.length() && text.charAt(at) == 'T') {
            return dateTime(span);
        }
        qualifier();
        requireEnd(text.length(), ValueProblem.DATE_END);
        Form form = unspecified ? Form.UNSPECIFIED_DATE : Form.DATE;
        return new EdtfDate(text, form, uncertain, approximate, List.of(span));
    }

    private EdtfSpan interval(int slash) {
        EdtfSpan start = intervalEnd(slash, EdtfSpan.NEVER);
        at++;
        EdtfSpan end = intervalEnd(text.length(), EdtfSpan.FOREVER);
        if (start == null && end == null
                || isOpen(start) && isOpen(end)
                || start == null && isOpen(end)
                || isOpen(start) && end == null) {
            throw refuse(ValueProblem.DATE_OPEN_INTERVAL.with());
        }
        if (start == null) {
            return new EdtfSpan(EdtfSpan.NEVER, end.endMax(), end.endMin(), end.endMax());
        }
        if (end == null) {
            return new EdtfSpan(start.startMin(), start.startMax(), start.startMin(), EdtfSpan.FOREVER);
        }
        if (end.endMax() < start.startMin()) {
            throw refuse(ValueProblem.DATE_ENDS_BEFORE.with());
        }
        return EdtfSpan.between(start, end);
    }

    private static boolean isOpen(EdtfSpan span) {
        return span != null && (span.startMin() == EdtfSpan.NEVER || span.endMax() == EdtfSpan.FOREVER);
    }

    /** The date up to {@code limit}; null if there is none, which means unknown; the given bound if it is open. */
    private EdtfSpan intervalEnd(int limit, long open) {
        if (at == limit) {
            return null;
        }
        if (text.startsWith("..", at) && at + 2 == limit) {
            at = limit;
            return EdtfSpan.someDayIn(open, open);
        }
        EdtfSpan span = date(limit);
        qualifier();
        requireEnd(limit, limit == text.length() ? ValueProblem.DATE_END : ValueProblem.DATE_SLASH);
        return span;
    }

    private List<EdtfSpan> set() {
        int limit = text.length() - 1;
        if (text.charAt(limit) != ']') {
            throw refuse(ValueProblem.DATE_SET_END.with());
        }
        at = 1;
        List<EdtfSpan> spans = new ArrayList<>();
        do {
            if (!spans.isEmpty()) {
                at++;
            }
            spans.add(member(limit, spans.isEmpty()));
        } while (at < limit && text.charAt(at) == ',');
        requireEnd(limit, ValueProblem.DATE_SET_MEMBER_END);
        return List.copyOf(spans);
    }

    private EdtfSpan member(int limit, boolean first) {
        if (first && text.startsWith("..", at)) {
            at += 2;
            return EdtfSpan.someDayIn(EdtfSpan.NEVER, plain(limit).endMax());
        }
        int begin = at;
        EdtfSpan from = plain(limit);
        if (!text.startsWith("..", at)) {
            return from;
        }
        int precision = precision(begin);
        at += 2;
        if (at == limit) {
            return EdtfSpan.someDayIn(from.startMin(), EdtfSpan.FOREVER);
        }
        begin = at;
        EdtfSpan to = plain(limit);
        if (precision(begin) != precision) {
            throw refuse(ValueProblem.DATE_RANGE_PRECISION.with());
        }
        if (to.endMax() < from.startMin()) {
            throw refuse(ValueProblem.DATE_RANGE_ENDS_BEFORE.with());
        }
        return EdtfSpan.someDayIn(from.startMin(), to.endMax());
    }

    /** How exact the date from a place to here is, as the number of its characters without a sign. */
    private int precision(int from) {
        return at - from - (text.charAt(from) == '-' ? 1 : 0);
    }

    /** A date of level 0, as a set may contain. */
    private EdtfSpan plain(int limit) {
        boolean isLongYear = at < limit && text.charAt(at) == 'Y';
        EdtfSpan span = date(limit);
        if (isLongYear || unspecified) {
            throw refuse(ValueProblem.DATE_SET_MEMBER.with());
        }
        return span;
    }

    /** A date without qualifier, of any precision. */
    private EdtfSpan date(int limit) {
        if (at < limit && text.charAt(at) == 'Y') {
            return longYear(limit);
        }
        int from = at;
        boolean negative = at < limit && text.charAt(at) == '-';
        at += negative ? 1 : 0;
        int digits = count(limit, false);
        int places = digits < 4 ? count(at + 4 - digits <= limit ? at + 4 - digits : limit, true) : 0;
        if (digits + places != 4 || digits < 2) {
            at = from;
            throw refuse(ValueProblem.DATE_YEAR.with("place", Integer.toString(from + 1)));
        }
        int year = number(at - 4, at - places);
        if (places > 0) {
            unspecified = true;
            int factor = places == 1 ? 10 : 100;
            int nearest = year * factor;
            int farthest = nearest + factor - 1;
            // The year 0 has no sign, so -000X begins with the year -0001.
            return negative
                    ? days(LocalDate.of(-farthest, 1, 1), LocalDate.of(-Math.max(nearest, 1), 12, 31))
                    : days(LocalDate.of(nearest, 1, 1), LocalDate.of(farthest, 12, 31));
        }
        if (negative && year == 0) {
            throw refuse(ValueProblem.DATE_YEAR_ZERO.with());
        }
        return at < limit && text.charAt(at) == '-'
                ? month(negative ? -year : year, limit)
                : year(negative ? -year : year);
    }

    private static EdtfSpan year(int year) {
        return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private EdtfSpan longYear(int limit) {
        at++;
        boolean negative = at < limit && text.charAt(at) == '-';
        at += negative ? 1 : 0;
        int from = at;
        int digits = count(limit, false);
        if (digits < 5 || text.charAt(from) == '0') {
            throw refuse(ValueProblem.DATE_LONG_YEAR.with());
        }
        if (digits > MAX_YEAR_DIGITS) {
            throw refuse(ValueProblem.DATE_LAST_YEAR.with());
        }
        int year = number(from, at);
        return year(negative ? -year : year);
    }

    private EdtfSpan month(int year, int limit) {
        at++;
        if (text.startsWith("XX", at) && at + 2 <= limit) {
            at += 2;
            unspecified = true;
            if (at < limit && text.charAt(at) == '-') {
                if (!text.startsWith("-XX", at) || at + 3 > limit) {
                    throw refuse(ValueProblem.DATE_UNKNOWN_MONTH.with());
                }
                at += 3;
            }
            return year(year);
        }
        int month = twoDigits(limit, ValueProblem.A_MONTH);
        if (month >= 21 && month <= 24) {
            unspecified = true;
            return season(year, month);
        }
        if (month < 1 || month > 12) {
            throw refuse(ValueProblem.DATE_NO_MONTH.with(
                    "month",
                    pad(month),
                    "suggestion",
                    text.matches("-?[0-9]{4}-[0-9]{2}[?~%]?") ? partOfYear(text.substring(0, at - 3), month) : ""));
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return at < limit && text.charAt(at) == '-' ? day(first, limit) : anyDay(first);
    }

    private EdtfSpan season(int year, int season) {
        if (season % 2 == 1) {
            return days(LocalDate.of(year, 2, 1), LocalDate.of(year, 12, 31));
        }
        return days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 3, 31));
    }

    /** What to write in place of a season or another part of a year that only level 2 has, if it is one: a message or nothing. */
    private static Object partOfYear(String year, int part) {
        if (part < 25 || part > 41) {
            return "";
        }
        if (part <= 32) {
            return ValueProblem.DATE_HEMISPHERE.with("form", year + "-" + (21 + (part - 25) % 4));
        }
        int months = part <= 36 ? 3 : part <= 39 ? 4 : 6;
        int first = part <= 36 ? part - 33 : part <= 39 ? part - 37 : part - 40;
        String from = year + "-" + pad(first * months + 1);
        String to = year + "-" + pad((first + 1) * months);
        return ValueProblem.DATE_PART_OF_YEAR.with("set", "[" + from + ".." + to + "]", "period", from + "/" + to);
    }

    /** Any day of the month that begins on a day. */
    private static EdtfSpan anyDay(LocalDate first) {
        long day = first.toEpochDay();
        return EdtfSpan.someDayIn(day, day + first.lengthOfMonth() - 1);
    }

    private EdtfSpan day(LocalDate first, int limit) {
        at++;
        if (text.startsWith("XX", at) && at + 2 <= limit) {
            at += 2;
            unspecified = true;
            return anyDay(first);
        }
        int day = twoDigits(limit, ValueProblem.A_DAY);
        if (day < 1 || day > first.lengthOfMonth()) {
            throw refuse(
                    ValueProblem.DATE_NO_DAY.with("day", pad(day), "most", Integer.toString(first.lengthOfMonth())));
        }
        long only = first.toEpochDay() + day - 1;
        return EdtfSpan.someDayIn(only, only);
    }

    private EdtfDate dateTime(EdtfSpan day) {
        boolean isFullDay =
                at >= 10 && text.charAt(at - 3) == '-' && text.charAt(at - 6) == '-' && text.charAt(at - 1) != 'X';
        if (!isFullDay) {
            throw refuse(ValueProblem.DATE_TIME_OF_PART.with());
        }
        at++;
        int seconds = 3_600 * part(23, ValueProblem.AN_HOUR);
        expect(':');
        seconds += 60 * part(59, ValueProblem.A_MINUTE);
        expect(':');
        seconds += part(59, ValueProblem.A_SECOND);
        if (at == text.length()) {
            return new EdtfDate(text, Form.DATE_TIME, false, false, List.of(day));
        }
        seconds -= offset();
        requireEnd(text.length(), ValueProblem.DATE_END);
        return new EdtfDate(text, EdtfMoment.of(day.startMin(), seconds));
    }

    /** The offset from UTC in seconds. */
    private int offset() {
        char zone = text.charAt(at++);
        if (zone == 'Z') {
            return 0;
        }
        if (zone != '+' && zone != '-') {
            throw refuse(ValueProblem.DATE_OFFSET.with());
        }
        int seconds = 3_600 * part(23, ValueProblem.AN_HOUR_OF_OFFSET);
        if (at < text.length()) {
            expect(':');
            seconds += 60 * part(59, ValueProblem.A_MINUTE_OF_OFFSET);
        }
        return zone == '+' ? seconds : -seconds;
    }

    private int part(int most, ValueProblem what) {
        int value = twoDigits(text.length(), what);
        if (value > most) {
            throw refuse(ValueProblem.DATE_RANGE.with(
                    "part", what.with(), "most", Integer.toString(most), "found", pad(value)));
        }
        return value;
    }

    private void expect(char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) {
            throw refuse(
                    ValueProblem.DATE_SIGN.with("sign", String.valueOf(wanted), "place", Integer.toString(at + 1)));
        }
        at++;
    }

    private void qualifier() {
        if (at < text.length()) {
            char mark = text.charAt(at);
            uncertain |= mark == '?' || mark == '%';
            approximate |= mark == '~' || mark == '%';
            at += mark == '?' || mark == '~' || mark == '%' ? 1 : 0;
        }
    }

    private int twoDigits(int limit, ValueProblem what) {
        if (at + 2 > limit || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
            throw refuse(ValueProblem.DATE_TWO_DIGITS.with("part", what.with(), "place", Integer.toString(at + 1)));
        }
        at += 2;
        return number(at - 2, at);
    }

    /** The number that at most nine digits form. */
    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    /** Skips digits, or Xs, and counts them. */
    private int count(int limit, boolean unspecified) {
        int from = at;
        while (at < limit && (unspecified ? text.charAt(at) == 'X' : isDigit(text.charAt(at)))) {
            at++;
        }
        return at - from;
    }

    /** ASCII only: Character.isDigit also takes Thai, Lao and Khmer digits. */
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void requireEnd(int limit, ValueProblem expected) {
        if (at != limit) {
            throw refuse(expected.with("place", Integer.toString(at + 1)));
        }
    }

    private static EdtfSpan days(LocalDate first, LocalDate last) {
        return EdtfSpan.someDayIn(first.toEpochDay(), last.toEpochDay());
    }

    private static String pad(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private InvalidValueException refuse(Message reason) {
        return new InvalidValueException(
                ValueProblem.DATE.with("text", text, "reason", reason, "suggestion", suggestion()));
    }

    /** What to write instead: a message or nothing. */
    private Object suggestion() {
        if (Suggestions.meansUnknown(text)) {
            return ValueProblem.DATE_OMIT.with();
        }
        String meant = DateSlips.meant(text).orElse("");
        if (meant.isEmpty()) {
            return "";
        }
        // Only level 2 has a month of 33, which is a quarter.
        boolean isQuarter = meant.startsWith("-3", 4);
        return isQuarter
                ? partOfYear(meant.substring(0, 4), Integer.parseInt(meant.substring(5)))
                : ValueProblem.WRITE.with("form", meant);
    }
}
