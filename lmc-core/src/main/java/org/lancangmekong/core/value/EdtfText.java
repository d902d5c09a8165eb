package org.lancangmekong.core.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.words.Days;
import org.lancangmekong.core.words.Phrases;
import org.lancangmekong.core.words.Words;

/** Dates for people, made from their texts in EDTF, which were checked when they were read. */
final class EdtfText {
    private static final String OPEN = "..";
    private static final String MARKS = "?~%";

    private final Phrases phrases;
    private final Days days;

    /** Which fields of a day a date has. */
    private enum Precision {
        YEAR,
        MONTH,
        DAY,
        /** A season, or one of several days, months or years. */
        OTHER
    }

    /**
     * A date, or a part of an interval or set.
     *
     * @param first its first day; of a season only the year counts
     * @param text the date in words, with its marks
     * @param isMarked whether it has a mark of doubt
     */
    private record Part(Precision precision, LocalDate first, String text, boolean isMarked) {
        boolean isPlain() {
            return !isMarked && precision != Precision.OTHER;
        }
    }

    /**
     * A mark of doubt, which is said in two places.
     *
     * @param isApproximate whether the date is near the truth: said of the days, months or years that are named
     * @param isUncertain whether the date may be wrong: said of the whole
     */
    private record Mark(boolean isApproximate, boolean isUncertain) {}

    private EdtfText(Words words) {
        this.phrases = words.phrases();
        this.days = words.days();
    }

    static String of(EdtfDate date, Words words) {
        return new EdtfText(words).date(date);
    }

    private String date(EdtfDate date) {
        String edtf = date.toString();
        if (date.isInterval()) {
            int slash = edtf.indexOf('/');
            return interval(edtf.substring(0, slash), edtf.substring(slash + 1));
        }
        if (date.isSet()) {
            return set(edtf.substring(1, edtf.length() - 1));
        }
        int time = edtf.indexOf('T');
        return time < 0 ? part(edtf).text : part(edtf.substring(0, time)).text + time(edtf.substring(time + 1));
    }

    /** A time of day is written alike everywhere, but for its digits. */
    private String time(String edtf) {
        int offset = "hh:mm:ss".length();
        String zone = edtf.substring(offset);
        String utc = zone.isEmpty() ? "" : zone.equals("Z") ? " UTC" : " UTC" + zone;
        return days.digits(", " + edtf.substring(0, offset) + utc);
    }

    private String interval(String from, String to) {
        if (to.equals(OPEN)) {
            return phrases.from(part(from).text);
        }
        if (from.equals(OPEN)) {
            return phrases.until(part(to).text);
        }
        if (from.isEmpty()) {
            return phrases.periodOfPhrases(phrases.unknownTime(), part(to).text);
        }
        if (to.isEmpty()) {
            return phrases.periodOfPhrases(part(from).text, phrases.unknownTime());
        }
        Part first = part(from);
        Part last = part(to);
        return first.isPlain() && last.isPlain()
                ? phrases.period(shortened(first, last), last.text)
                : phrases.periodOfPhrases(first.text, last.text);
    }

    /** The first of two dates, without what the second says anyway. */
    private String shortened(Part first, Part last) {
        if (first.precision != last.precision || first.precision == Precision.YEAR || first.first.equals(last.first)) {
            return first.text;
        }
        return days.first(first.first, last.first, first.precision == Precision.DAY ? "yMd" : "yM");
    }

    private String set(String edtf) {
        String[] members = edtf.split(",");
        boolean hasYearsOnly = edtf.matches("[-0-9,.]*") && !edtf.matches(".*[0-9]-.*");
        List<String> texts = new ArrayList<>();
        boolean arePlain = true;
        for (String each : members) {
            texts.add(member(each, hasYearsOnly || members.length == 1));
            arePlain &= !each.contains(OPEN);
        }
        return phrases.oneOf(texts, arePlain);
    }

    private String member(String edtf, boolean isYearClear) {
        int dots = edtf.indexOf(OPEN);
        if (dots < 0) {
            return clear(part(edtf), isYearClear);
        }
        if (dots == 0) {
            return phrases.orEarlier(clear(part(edtf.substring(2)), isYearClear));
        }
        Part first = part(edtf.substring(0, dots));
        if (dots + 2 == edtf.length()) {
            return phrases.orLater(clear(first, isYearClear));
        }
        Part last = part(edtf.substring(dots + 2));
        return first.equals(last) ? clear(first, isYearClear) : phrases.between(shortened(first, last), last.text);
    }

    /** A year beside a month is named as one: "October 2013 or 2014" would be October of either. */
    private String clear(Part part, boolean isYearClear) {
        return part.precision == Precision.YEAR && !isYearClear ? phrases.theYear(part.text) : part.text;
    }

    /** A date as intervals have it at their ends. */
    private Part part(String edtf) {
        int end = edtf.length() - (MARKS.indexOf(edtf.charAt(edtf.length() - 1)) >= 0 ? 1 : 0);
        String found = edtf.substring(end);
        Mark mark = new Mark(found.equals("~") || found.equals("%"), found.equals("?") || found.equals("%"));
        Part part = unmarked(edtf.substring(0, end), mark);
        String text = mark.isUncertain ? phrases.possibly(part.text) : part.text;
        return new Part(part.precision, part.first, text, !found.isEmpty());
    }

    private Part unmarked(String date, Mark mark) {
        if (date.startsWith("Y")) {
            return year(Integer.parseInt(date.substring(1)), mark);
        }
        int yearEnd = date.startsWith("-") ? 5 : 4;
        if (date.substring(0, yearEnd).indexOf('X') >= 0) {
            return someYear(date, mark);
        }
        int year = Integer.parseInt(date.substring(0, yearEnd));
        String rest = date.substring(yearEnd);
        if (rest.isEmpty()) {
            return year(year, mark);
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        if (rest.startsWith("-XX")) {
            return some(rest.equals("-XX") ? "month of" : "day of", days.year(year), first, date, mark);
        }
        int month = Integer.parseInt(rest.substring(1, 3));
        if (month > 12) {
            String season = phrases.season(month, days.year(year), date);
            return new Part(Precision.OTHER, first, about(season, mark), false);
        }
        first = first.withMonth(month);
        if (rest.length() == 3) {
            return new Part(Precision.MONTH, first, about(days.month(year, month), mark), false);
        }
        if (rest.endsWith("-XX")) {
            return some("day of", days.month(year, month), first, date, mark);
        }
        first = first.withDayOfMonth(Integer.parseInt(rest.substring(4)));
        return new Part(Precision.DAY, first, about(days.day(first), mark), false);
    }

    private Part year(int year, Mark mark) {
        return new Part(Precision.YEAR, LocalDate.of(year, 1, 1), about(days.year(year), mark), false);
    }

    /** One of ten or a hundred years. */
    private Part someYear(String edtf, Mark mark) {
        boolean isNegative = edtf.startsWith("-");
        String digits = edtf.substring(isNegative ? 1 : 0);
        int nearest = Integer.parseInt(digits.replace('X', '0'));
        int farthest = Integer.parseInt(digits.replace('X', '9'));
        // The year 0 has no sign.
        int first = isNegative ? -farthest : nearest;
        int last = isNegative ? -Math.max(nearest, 1) : farthest;
        boolean isDecade = days.isIso() && first >= 1000 && first % 100 != 0 && last - first == 9;
        LocalDate day = LocalDate.of(first, 1, 1);
        return isDecade
                ? some("year in", "the " + days.year(first) + "s", day, edtf, mark)
                : some("year from", phrases.period(days.year(first), days.year(last)), day, edtf, mark);
    }

    private Part some(String part, String whole, LocalDate first, String edtf, Mark mark) {
        String text = phrases.some(part, about(whole, mark), about(edtf, mark));
        return new Part(Precision.OTHER, first, text, false);
    }

    private String about(String text, Mark mark) {
        return mark.isApproximate ? phrases.about(text) : text;
    }
}
