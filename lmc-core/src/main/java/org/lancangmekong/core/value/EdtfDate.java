package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.shape.Texts;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * A date that may be partial, doubtful, open or one of several, in the Extended Date/Time Format.
 *
 * <p>It supports EDTF (Library of Congress, 2019-02-04; ISO 8601-2) levels 0 and 1 in full, and of level 2 the
 * one-of-a-set: {@code 2017}, {@code 2017-03}, {@code 2017-03-10}, {@code 2016-12-25~}, {@code 201X}, {@code 2001-21},
 * {@code Y170000002}, {@code 2018-01-10/2020}, {@code 2023-12-25/..}, {@code [2013-10,2014]}, {@code [..2020-06-08]}. Years
 * reach from -999,999,999 to 999,999,999. The text is kept as it is, and two values are equal if their texts are.
 *
 * <p>A value is a <em>point</em> (a date or a set: some one day), or a <em>period</em> (an interval or a date: a stretch of
 * time); a date can be either. Order is three-valued: {@code 2017} is possibly before {@code 2017-06-01}. A value that is
 * marked uncertain ({@code ?}) or approximate ({@code ~}, {@code %}) gives only {@link Certainty#POSSIBLE}, since the format
 * does not say how far off it may be.
 *
 * <p>For example {@code EdtfDate.parse("2017-03").earliest()} is 2017-03-01. This class is immutable and thread-safe.
 */
public final class EdtfDate {
    /** The form of a point: what {@link #parse} accepts, except for 29 February of a common year and reversed ranges. */
    public static final String POINT_PATTERN = EdtfParser.POINT;

    /** The form of a period: what {@link #parse} accepts, except for 29 February of a common year and reversed intervals. */
    public static final String PERIOD_PATTERN = EdtfParser.PERIOD;

    /** What a member that holds a point in time may hold. */
    public static final TextKind<EdtfDate> POINT = kind(
            "point in time",
            POINT_PATTERN,
            "an EDTF date, or one of a set",
            "2017-03",
            new Text(List.of(Form.INTERVAL), "is an interval, but must be a point in time"));

    /** What a member that holds a period may hold. */
    public static final TextKind<EdtfDate> PERIOD = kind(
            "period",
            PERIOD_PATTERN,
            "an EDTF interval or date",
            "2018-01-10/2020",
            new Text(List.of(Form.SET, Form.DATE_TIME), "is one of a set or a time of day, but must be a period"));

    /** What a member that holds a point or a period may hold. */
    public static final TextKind<EdtfDate> KIND =
            kind("date", EdtfParser.ANY, "an EDTF date, set or interval", "2017-03", new Text(List.of(), ""));

    /** The forms that differ in what they can be asked. */
    enum Form {
        DATE,
        DATE_TIME,
        INTERVAL,
        SET
    }

    private final String text;
    private final Form form;
    private final boolean uncertain;
    private final boolean approximate;
    private final List<EdtfSpan> spans;

    /** Made when first asked for, by every rule about dates. A race makes them twice, which nobody can tell. */
    private Optional<LocalDate> earliest;

    private Optional<LocalDate> latest;

    EdtfDate(String text, Form form, boolean uncertain, boolean approximate, List<EdtfSpan> spans) {
        this.text = text;
        this.form = form;
        this.uncertain = uncertain;
        this.approximate = approximate;
        this.spans = spans;
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

    /** The text of a date of all forms but some. */
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
                throw new InvalidValueException(Texts.quote(text) + " " + misfit);
            }
            return date;
        }

        @Override
        public boolean isConstrained() {
            return !refused.isEmpty();
        }

        @Override
        public Optional<String> problem(EdtfDate value) {
            return refused.contains(value.form) ? Optional.of("(" + value + ") " + misfit) : Optional.empty();
        }
    }

    /**
     * Reads a date.
     *
     * @param text the text in EDTF, at most 1,000 characters, without white space
     * @return the date, whose text is exactly {@code text}
     * @throws InvalidValueException if it is no EDTF of levels 0 and 1 and no one-of-a-set, if a day does not exist, or if
     *     an interval or range ends before it begins; the sentence says which
     */
    public static EdtfDate parse(String text) {
        return new EdtfParser(text).parse();
    }

    /**
     * A full day.
     *
     * @param day the day, of a year from -9999 to 9999
     * @return the date
     * @throws InvalidValueException if the year has more than four digits, since EDTF has then no month and day
     */
    public static EdtfDate of(LocalDate day) {
        return parse(year(day.getYear())
                + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth()));
    }

    /**
     * A month.
     *
     * @param month the month, of a year from -9999 to 9999
     * @return the date
     * @throws InvalidValueException if the year has more than four digits, since EDTF has then no month
     */
    public static EdtfDate of(YearMonth month) {
        return parse(year(month.getYear()) + String.format(Locale.ROOT, "-%02d", month.getMonthValue()));
    }

    /**
     * A year.
     *
     * @param year the year
     * @return the date
     */
    public static EdtfDate of(Year year) {
        return parse(year(year.getValue()));
    }

    private static String year(int year) {
        if (Math.abs(year) > 9_999) {
            return "Y" + year;
        }
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    /**
     * Whether it can stand for one day: a date or a set.
     *
     * @return whether it is no interval
     */
    public boolean isPoint() {
        return form != Form.INTERVAL;
    }

    /** Whether a date is a point, or absent. */
    static boolean isPoint(Optional<EdtfDate> date) {
        return date.isEmpty() || date.get().isPoint();
    }

    /**
     * Whether it can stand for a stretch of time: an interval or a date.
     *
     * @return whether it is neither a set nor a time of day
     */
    public boolean isPeriod() {
        return form == Form.INTERVAL || form == Form.DATE;
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
     * Whether it is one of a set.
     *
     * @return whether the text is in brackets
     */
    public boolean isSet() {
        return form == Form.SET;
    }

    /**
     * Whether the source of the date is doubtful: {@code ?} or {@code %} at any part.
     *
     * @return whether it is marked so
     */
    public boolean isUncertain() {
        return uncertain;
    }

    /**
     * Whether the date is an estimate: {@code ~} or {@code %} at any part.
     *
     * @return whether it is marked so
     */
    public boolean isApproximate() {
        return approximate;
    }

    /**
     * Whether it is one known calendar day.
     *
     * @return whether the earliest and the latest day are one, and nothing is doubtful
     */
    public boolean isFullDay() {
        return isPoint() && !uncertain && !approximate && startMin() == endMax();
    }

    /**
     * The earliest day that belongs to it.
     *
     * <p>A season is taken as widely as any hemisphere and custom has it: spring and autumn from 1 March to 31 December,
     * summer and winter from 1 January to 31 March of the next year. A mark of doubt does not widen the bounds.
     *
     * @return the day; empty if the beginning is open or unknown
     */
    public Optional<LocalDate> earliest() {
        Optional<LocalDate> day = earliest;
        if (day == null) {
            day = day(startMin());
            earliest = day;
        }
        return day;
    }

    /**
     * The latest day that belongs to it, as {@link #earliest()}.
     *
     * @return the day; empty if the end is open or unknown
     */
    public Optional<LocalDate> latest() {
        Optional<LocalDate> day = latest;
        if (day == null) {
            day = day(endMax());
            latest = day;
        }
        return day;
    }

    private static Optional<LocalDate> day(long epochDay) {
        return epochDay == EdtfSpan.NEVER || epochDay == EdtfSpan.FOREVER
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(epochDay));
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
     * @return for an interval the date before the {@code /}, else this; empty if the beginning is open or unknown
     */
    public Optional<EdtfDate> start() {
        if (form != Form.INTERVAL) {
            return Optional.of(this);
        }
        String first = text.substring(0, text.indexOf('/'));
        return first.isEmpty() || first.equals("..") ? Optional.empty() : Optional.of(parse(first));
    }

    /**
     * How many days there are from some day of it to some day of another.
     *
     * @param other the other date
     * @return from the number between its last day and the other's first to the number between its first day and the
     *     other's last, negative where the other is earlier; without a bound where an end is open or unknown, and
     *     approximate if one of the two is doubtful
     */
    public QuantityInterval daysUntil(EdtfDate other) {
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
     * Whether all of it is before all of another.
     *
     * @param other the other date
     * @return CERTAIN if its last day is before the other's first, whichever days they are; IMPOSSIBLE if it cannot be
     */
    public Certainty before(EdtfDate other) {
        return compare(other, EdtfSpan::before);
    }

    /**
     * Whether all of it is after all of another.
     *
     * @param other the other date
     * @return what {@code other.before(this)} gives
     */
    public Certainty after(EdtfDate other) {
        return other.before(this);
    }

    /**
     * Whether it and another have a day in common; for two points, whether they are the same day.
     *
     * @param other the other date
     * @return CERTAIN if they have, whichever days they are; IMPOSSIBLE if they cannot have
     */
    public Certainty overlaps(EdtfDate other) {
        return compare(other, EdtfSpan::overlaps);
    }

    /**
     * Whether it has a day in common with the stretch of all the days from one to another; for a point, whether it is one
     * of them.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return CERTAIN if it has, whichever days it is; IMPOSSIBLE if it cannot have
     * @throws InvalidValueException if the last day is before the first
     */
    public Certainty overlaps(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new InvalidValueException("the days from " + first + " to " + last
                    + " are none: expected a last day that is not before the first");
        }
        long start = first.toEpochDay();
        long end = last.toEpochDay();
        return compare(new EdtfSpan(start, start, end, end), EdtfSpan::overlaps, true);
    }

    /**
     * Whether all of it is before a day.
     *
     * @param day the day
     * @return CERTAIN if its last day is, whichever it is; IMPOSSIBLE if it cannot be
     */
    public Certainty before(LocalDate day) {
        return compare(EdtfSpan.day(day), EdtfSpan::before, true);
    }

    /**
     * Whether a day belongs to it, taken as a period: a date then stands for all its days, so 2018 contains every day of
     * 2018. A set, which has one unknown day, possibly contains each of its days.
     *
     * @param day the day
     * @return CERTAIN if the day is between the latest beginning and the earliest end; IMPOSSIBLE if it is outside
     */
    public Certainty contains(LocalDate day) {
        return compare(
                EdtfSpan.day(day), (span, that) -> (form == Form.DATE ? span.whole() : span).overlaps(that), true);
    }

    private Certainty compare(EdtfDate other, BiFunction<EdtfSpan, EdtfSpan, Certainty> relation) {
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

    /** A set is one of its members, so what holds for all is certain, and what holds for none impossible. */
    private static Certainty combine(Certainty a, Certainty b) {
        return a == null || a == b ? b : Certainty.POSSIBLE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate && text.equals(((EdtfDate) other).text);
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
