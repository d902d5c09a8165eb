package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.core.words.Words;

/**
 * A date in the Extended Date/Time Format (EDTF), which may be partial, doubtful, open or one of several.
 *
 * <p>It supports these features of EDTF (Library of Congress, 2019-02-04; ISO 8601-2):
 *
 * <ul>
 *   <li>level 0: dates ({@code 2017}, {@code 2017-03}, {@code 2017-03-10}), dates with a time of day ({@code
 *       1985-04-12T23:20:30Z}), intervals ({@code 2018-01-10/2020});
 *   <li>level 1: years of more than four digits ({@code Y170000002}), seasons ({@code 2001-21}), marks of doubt ({@code
 *       2016-12-25~}), digits that are not known ({@code 201X}, {@code 2004-XX}), intervals with an open or unknown end
 *       ({@code 2023-12-25/..}, {@code 2018/}), negative years ({@code -0044}), and all of these together ({@code
 *       -004X~});
 *   <li>of level 2 only sets of which one date is meant ({@code [2013-10,2014]}, {@code [..2020-06-08]}, {@code
 *       [2024-07..2024-09]}), of dates of level 0.
 * </ul>
 *
 * <p>Two limits: years reach from -999,999,999 to 999,999,999, and an interval has a date at one end at least, so {@code
 * ../..} is refused. The text is kept as it is, and two values are equal if their texts are equal.
 *
 * <p>A value is a <em>point</em> in time (a date or a set: one day, which may be unknown) or a <em>period</em> (an
 * interval or a date: a stretch of time); a date can serve as either. Comparisons are three-valued: {@code 2017} is
 * possibly before {@code 2017-06-01}. If a value is marked uncertain ({@code ?}) or approximate ({@code ~}, {@code %}),
 * the answer is always {@link Certainty#POSSIBLE}, since the format does not say how far off the value may be. So dates
 * are not {@link Comparable}: a single order would hide what is only possible.
 *
 * <p>All order is by days. A day that is written without an offset from UTC is a day of the calendar, in no particular
 * time zone. A time with an offset is a moment: it falls on different days in different zones, so its order is certain
 * only if it is the same in every zone. {@code 2021-12-02T23:30:00Z} is possibly before {@code 2021-12-03}, and two
 * moments are certainly in order if they are at least 24 hours apart.
 *
 * <p>For example, {@code EdtfDate.parse("2017-03").earliest()} is 2017-03-01. This class is immutable and thread-safe.
 */
public final class EdtfDate {
    /** The form of a point. {@link #parse} also refuses 29 February of a common year and reversed ranges. */
    public static final String POINT_PATTERN = EdtfParser.POINT;

    /** The form of a period. {@link #parse} also refuses 29 February of a common year and reversed intervals. */
    public static final String PERIOD_PATTERN = EdtfParser.PERIOD;

    /** The kind of a member that holds a point in time. */
    public static final TextKind<EdtfDate> POINT = kind(
            "point in time",
            POINT_PATTERN,
            "an EDTF date or set of dates",
            "2017-03",
            new Text(List.of(Form.INTERVAL), "is an interval, but must be a point in time"));

    /** The kind of a member that holds a period. */
    public static final TextKind<EdtfDate> PERIOD = kind(
            "period",
            PERIOD_PATTERN,
            "an EDTF interval or date",
            "2018-01-10/2020",
            new Text(List.of(Form.SET, Form.DATE_TIME), "is a set or has a time of day, but must be a period"));

    /** The kind of a member that holds a point in time or a period. */
    public static final TextKind<EdtfDate> KIND =
            kind("date", EdtfParser.ANY, "an EDTF date, set or interval", "2017-03", new Text(List.of(), ""));

    /** The forms of a value. */
    enum Form {
        /** A day, month or year: as a period, all its days. */
        DATE,
        /** One of several days, months or years ({@code 201X}, {@code 2016-05-XX}), or a season: it is not known which days. */
        UNSPECIFIED_DATE,
        DATE_TIME,
        INTERVAL,
        SET
    }

    private final String text;
    private final Form form;
    private final boolean uncertain;
    private final boolean approximate;
    private final List<EdtfSpan> spans;

    /** Of a date-time with an offset; null for all others. */
    private final EdtfMoment moment;

    /** Created on first use, since every rule about dates needs it; a race creates it twice, with the same content. */
    private Optional<LocalDate> earliest;

    private Optional<LocalDate> latest;

    EdtfDate(String text, Form form, boolean uncertain, boolean approximate, List<EdtfSpan> spans) {
        this(text, form, uncertain, approximate, spans, null);
    }

    /** A date-time with an offset. */
    EdtfDate(String text, EdtfMoment moment) {
        this(text, Form.DATE_TIME, false, false, List.of(moment.days()), moment);
    }

    private EdtfDate(
            String text, Form form, boolean uncertain, boolean approximate, List<EdtfSpan> spans, EdtfMoment moment) {
        this.text = text;
        this.form = form;
        this.uncertain = uncertain;
        this.approximate = approximate;
        this.spans = spans;
        this.moment = moment;
    }

    private static TextKind<EdtfDate> kind(
            String name, String pattern, String expected, String example, TextKind.Form<EdtfDate> form) {
        return TextKind.of(EdtfDate.class, name)
                .pattern(pattern)
                .maxLength(EdtfParser.MAX_LENGTH)
                .expected(expected, example)
                .form(form)
                .build();
    }

    /** The text of a date, of any form except the refused ones. */
    private static final class Text implements TextKind.Form<EdtfDate> {
        private final List<Form> refused;
        private final String misfit;

        Text(List<Form> refused, String misfit) {
            this.refused = refused;
            this.misfit = misfit;
        }

        @Override
        public EdtfDate parse(String text) {
            EdtfDate date = EdtfDate.parse(text);
            if (refused.contains(date.form)) {
                throw new InvalidValueException(Texts.quote(text) + " " + misfit(date));
            }
            return date;
        }

        @Override
        public boolean isConstrained() {
            return !refused.isEmpty();
        }

        @Override
        public Optional<String> problem(EdtfDate value) {
            return refused.contains(value.form) ? Optional.of("(" + value + ") " + misfit(value)) : Optional.empty();
        }

        private String misfit(EdtfDate date) {
            return misfit + date.otherForm().map(form -> "; write " + form).orElse("");
        }
    }

    /** The set of the days of an interval, or the period of a set or time; empty if no form has just these days. */
    private Optional<String> otherForm() {
        return switch (form) {
            case INTERVAL -> asSet();
            case SET ->
                text.indexOf(',') < 0 ? Optional.of(asPeriod(text.substring(1, text.length() - 1))) : Optional.empty();
            case DATE_TIME -> Optional.of(text.substring(0, text.indexOf('T')));
            case DATE, UNSPECIFIED_DATE -> Optional.empty();
        };
    }

    private Optional<String> asSet() {
        int slash = text.indexOf('/');
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.isEmpty() || to.isEmpty() || uncertain || approximate) {
            return Optional.empty();
        }
        String set = "[" + (from.equals("..") ? "" : from) + ".." + (to.equals("..") ? "" : to) + "]";
        if (Pattern.matches(POINT_PATTERN, set)) {
            return Optional.of(set);
        }
        String days = "[" + earliest().map(Object::toString).orElse("") + ".."
                + latest().map(Object::toString).orElse("") + "]";
        return Pattern.matches(POINT_PATTERN, days) ? Optional.of(days) : Optional.empty();
    }

    private static String asPeriod(String range) {
        int dots = range.indexOf("..");
        if (dots < 0) {
            return range;
        }
        String from = range.substring(0, dots);
        String to = range.substring(dots + 2);
        return (from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to);
    }

    /**
     * Reads a date.
     *
     * @param text the text in EDTF, at most 1,000 characters, without white space
     * @return the date, whose text is exactly {@code text}
     * @throws InvalidValueException if the text is neither EDTF of level 0 or 1 nor a set, if a day does not exist, or
     *     if an interval or range ends before it begins; the message says which
     */
    public static EdtfDate parse(String text) {
        Objects.requireNonNull(text, "text");
        return new EdtfParser(text).parse();
    }

    /**
     * Returns the date of a full day.
     *
     * @param day the day, in a year from -9999 to 9999
     * @return the date
     * @throws InvalidValueException if the year has more than four digits, because EDTF has no months or days for such
     *     years
     */
    public static EdtfDate of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return parse(year(day.getYear())
                + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth()));
    }

    /**
     * Returns the date of a month.
     *
     * @param month the month, in a year from -9999 to 9999
     * @return the date
     * @throws InvalidValueException if the year has more than four digits, because EDTF has no months for such years
     */
    public static EdtfDate of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return parse(year(month.getYear()) + String.format(Locale.ROOT, "-%02d", month.getMonthValue()));
    }

    /**
     * Returns the date of a year.
     *
     * @param year the year
     * @return the date
     */
    public static EdtfDate of(Year year) {
        Objects.requireNonNull(year, "year");
        return parse(year(year.getValue()));
    }

    private static String year(int year) {
        if (Math.abs(year) > 9_999) {
            return "Y" + year;
        }
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    /**
     * Whether it can mean one day: a date or a set.
     *
     * @return whether it is not an interval
     */
    public boolean isPoint() {
        return form != Form.INTERVAL;
    }

    /**
     * Whether it can mean a stretch of time: an interval or a date.
     *
     * @return whether it is neither a set nor a date with a time of day
     */
    public boolean isPeriod() {
        return form == Form.INTERVAL || form == Form.DATE || form == Form.UNSPECIFIED_DATE;
    }

    /**
     * Whether it is an interval.
     *
     * @return whether the text has a beginning and an end
     */
    public boolean isInterval() {
        return form == Form.INTERVAL;
    }

    /**
     * Whether it is a set, which means one of its dates.
     *
     * @return whether the text is in brackets
     */
    public boolean isSet() {
        return form == Form.SET;
    }

    /**
     * Whether the date is marked uncertain, by {@code ?} or {@code %} at any part.
     *
     * @return whether it is marked
     */
    public boolean isUncertain() {
        return uncertain;
    }

    /**
     * Whether the date is marked approximate, by {@code ~} or {@code %} at any part.
     *
     * @return whether it is marked
     */
    public boolean isApproximate() {
        return approximate;
    }

    /**
     * Whether it is one known calendar day.
     *
     * @return whether the earliest and the latest day are the same and nothing is doubtful
     */
    public boolean isFullDay() {
        return isPoint() && !uncertain && !approximate && firstDay() == lastDay();
    }

    /**
     * The day, if it is exactly one.
     *
     * @return the day of a date, of a date with a time (as written, in its own offset) or of a set of one day; empty if
     *     it is not a {@linkplain #isFullDay() full day}: for a month or year, for a date with a mark of doubt, which may
     *     mean another day, and for an interval, even one of a single day
     */
    public Optional<LocalDate> day() {
        return isFullDay() ? earliest() : Optional.empty();
    }

    /**
     * The earliest day that belongs to it.
     *
     * <p>Seasons have the widest bounds of any hemisphere and custom: spring and autumn last from 1 February to
     * 31 December (spring begins in early February in the Chinese calendar), summer and winter from 1 January to 31 March of the next year. A mark of doubt does not widen the
     * bounds. A date with a time of day belongs to the day that is written, in its own offset.
     *
     * @return the day; empty if the beginning is open or unknown
     */
    public Optional<LocalDate> earliest() {
        Optional<LocalDate> day = earliest;
        if (day == null) {
            day = day(firstDay());
            earliest = day;
        }
        return day;
    }

    /**
     * The latest day that belongs to it, with the bounds that {@link #earliest()} describes.
     *
     * @return the day; empty if the end is open or unknown
     */
    public Optional<LocalDate> latest() {
        Optional<LocalDate> day = latest;
        if (day == null) {
            day = day(lastDay());
            latest = day;
        }
        return day;
    }

    private static Optional<LocalDate> day(long epochDay) {
        return epochDay == EdtfSpan.NEVER || epochDay == EdtfSpan.FOREVER
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(epochDay));
    }

    private long firstDay() {
        return moment == null ? startMin() : moment.day();
    }

    private long lastDay() {
        return moment == null ? endMax() : moment.day();
    }

    private long startMin() {
        long first = EdtfSpan.FOREVER;
        for (EdtfSpan each : spans) {
            first = Math.min(first, each.startMin());
        }
        return first;
    }

    private long endMax() {
        long last = EdtfSpan.NEVER;
        for (EdtfSpan each : spans) {
            last = Math.max(last, each.endMax());
        }
        return last;
    }

    /**
     * The day on which it begins, as exactly as it is known.
     *
     * @return the date before the {@code /} for an interval, otherwise this date; empty if the beginning is open or
     *     unknown
     */
    public Optional<EdtfDate> start() {
        if (form != Form.INTERVAL) {
            return Optional.of(this);
        }
        String first = text.substring(0, text.indexOf('/'));
        return first.isEmpty() || first.equals("..") ? Optional.empty() : Optional.of(parse(first));
    }

    /**
     * How many days lie between some day of this date and some day of another.
     *
     * @param other the other date
     * @return an interval: from the days between the last day of this date and the first of the other, to the days
     *     between the first day of this date and the last of the other; numbers are negative if the other is earlier, a
     *     bound is absent if an end is open or unknown, and the interval is approximate if one of the two is doubtful
     */
    public QuantityInterval daysUntil(EdtfDate other) {
        Objects.requireNonNull(other, "other");
        if (moment != null && other.moment != null) {
            EdtfSpan days = moment.daysUntil(other.moment);
            return QuantityInterval.of(days(0, days.startMin()), true, days(0, days.endMax()), true, false, Unit.DAY);
        }
        return QuantityInterval.of(
                days(endMax(), other.startMin()),
                true,
                days(startMin(), other.endMax()),
                true,
                uncertain || approximate || other.uncertain || other.approximate,
                Unit.DAY);
    }

    private static Optional<BigDecimal> days(long from, long to) {
        boolean isKnown = day(from).isPresent() && day(to).isPresent();
        return isKnown ? Optional.of(BigDecimal.valueOf(to - from)) : Optional.empty();
    }

    /**
     * Whether all of it is before all of another date.
     *
     * @param other the other date
     * @return CERTAIN if its last day is before the other's first, for all days that they may be; IMPOSSIBLE if for
     *     none
     */
    public Certainty before(EdtfDate other) {
        Objects.requireNonNull(other, "other");
        return compare(other, EdtfSpan::before);
    }

    /**
     * Whether all of it is after all of another date.
     *
     * @param other the other date
     * @return what {@code other.before(this)} gives
     */
    public Certainty after(EdtfDate other) {
        Objects.requireNonNull(other, "other");
        return other.before(this);
    }

    /**
     * Whether it and another date have a day in common; for two points, whether they are the same day.
     *
     * @param other the other date
     * @return CERTAIN if they have one, for all days that they may be; IMPOSSIBLE if for none
     */
    public Certainty overlaps(EdtfDate other) {
        Objects.requireNonNull(other, "other");
        return compare(other, EdtfSpan::overlaps);
    }

    /**
     * Whether it has a day in common with a stretch of days; for a point, whether it is one of these days.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return CERTAIN if it has one, for all days that it may be; IMPOSSIBLE if for none
     * @throws InvalidValueException if the last day is before the first
     */
    public Certainty overlaps(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new InvalidValueException("the last day, " + last + ", is before the first, " + first
                    + ": expected a last day that is not before the first");
        }
        long start = first.toEpochDay();
        long end = last.toEpochDay();
        return compare(new EdtfSpan(start, start, end, end), EdtfSpan::overlaps, true);
    }

    /**
     * Whether all of it is before a day.
     *
     * @param day the day
     * @return CERTAIN if its last day is before the day, for all days that it may be; IMPOSSIBLE if for none
     */
    public Certainty before(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return compare(EdtfSpan.day(day), EdtfSpan::before, true);
    }

    /**
     * Whether a day belongs to it as a period. A date then means all its days, so 2018 contains every day of 2018. But
     * a set means one unknown day, {@code 201X} one unknown year, and the bounds of a season are not known exactly; so
     * these only possibly contain each of their days.
     *
     * @param day the day
     * @return CERTAIN if the day is between the latest beginning and the earliest end; IMPOSSIBLE if it is outside
     */
    public Certainty contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return compare(
                EdtfSpan.day(day), (span, that) -> (form == Form.DATE ? span.whole() : span).overlaps(that), true);
    }

    private Certainty compare(EdtfDate other, BiFunction<EdtfSpan, EdtfSpan, Certainty> relation) {
        if (moment != null && other.moment != null) {
            return relation.apply(EdtfSpan.someDayIn(0, 0), moment.daysUntil(other.moment));
        }
        Certainty result = null;
        for (EdtfSpan each : other.spans) {
            result = combine(result, compare(each, relation, !other.uncertain && !other.approximate));
        }
        return result;
    }

    private Certainty compare(EdtfSpan other, BiFunction<EdtfSpan, EdtfSpan, Certainty> relation, boolean firm) {
        if (!firm || uncertain || approximate) {
            return Certainty.POSSIBLE;
        }
        Certainty result = null;
        for (EdtfSpan each : spans) {
            result = combine(result, relation.apply(each, other));
        }
        return result;
    }

    /**
     * A set means one of its dates, so what holds for all of them is certain, and what holds for none is impossible.
     */
    private static Certainty combine(Certainty a, Certainty b) {
        return a == null || a == b ? b : Certainty.POSSIBLE;
    }

    /**
     * The date for a person, in English, such as {@code about 2016}: what {@link #text(Locale)} gives for {@link Locale#UK}.
     *
     * @return one line, never empty
     */
    public String text() {
        return text(Words.USUAL);
    }

    /**
     * The date for a person, in a language, such as {@code about 2016}, {@code spring 2017}, {@code some day of June 2004},
     * {@code July to September 2024}, or {@code between July and September 2024} for one day of a set.
     *
     * <p>The text says neither more nor less than the date; every mark of doubt is in it ({@code ?} is "possibly", {@code ~} is
     * "about"). Nothing promises that a text can be read back.
     *
     * <p>There are words in English only. For other languages signs take their place, which need no translation: {@code ≈ 2016},
     * {@code 2016?}, {@code 2016 – …}; what has no sign, such as {@code 201X}, stays EDTF. Days, months and years are always in
     * the locale's form, by the JDK's data, so they may differ between its versions. The calendar is that of ISO 8601, whose
     * year 0 is 1 BC, also for Thailand; a locale that asks for the Thai Buddhist one gets it ({@code th-TH-u-ca-buddhist}), and no
     * other calendar is used, because the months of others are not ours.
     *
     * @param locale the language, and the form of its dates and digits
     * @return one line, never empty; in English words for an English locale, otherwise in signs
     */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return EdtfText.of(this, Words.in(locale));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text in EDTF, exactly as it was read. */
    @Override
    public String toString() {
        return text;
    }
}
