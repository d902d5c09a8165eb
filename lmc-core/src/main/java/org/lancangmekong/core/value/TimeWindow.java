package org.lancangmekong.core.value;

import java.time.LocalDate;
import java.util.Objects;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;

/**
 * A stretch of days that a question is about: {@code 2016/2018} means 2016-01-01 to 2018-12-31, {@code 2020/..} means
 * 2020-01-01 and later.
 *
 * <p>A date of a record may be partial or doubtful; a window is exact, because it is what is asked for. For example,
 * {@code TimeWindow.of("2017").overlaps(date)} is CERTAIN for 2017-03, and POSSIBLE for {@code [2016-12,2017-01]}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TimeWindow {
    private final EdtfDate period;
    private final LocalDate first;
    private final LocalDate last;

    private TimeWindow(EdtfDate period) {
        this.period = period;
        this.first = period.earliest().orElse(LocalDate.MIN);
        this.last = period.latest().orElse(LocalDate.MAX);
    }

    /**
     * Returns the window of all days that a period may cover.
     *
     * @param period an EDTF interval or date without a mark of doubt
     * @return the window
     * @throws InvalidValueException if the period is of another form or doubtful, or one of its ends is unknown
     */
    public static TimeWindow of(EdtfDate period) {
        Objects.requireNonNull(period, "period");
        String text = period.toString();
        if (!period.isPeriod() || text.startsWith("/") || text.endsWith("/")) {
            throw new InvalidValueException(ValueProblem.WINDOW.with("text", text));
        }
        if (period.isUncertain() || period.isApproximate()) {
            throw new InvalidValueException(ValueProblem.DOUBTFUL_WINDOW.with("text", text));
        }
        return new TimeWindow(period);
    }

    /**
     * Returns the window of all days that a period may cover.
     *
     * @param period an EDTF interval or date, such as {@code 2016/2018}
     * @return the window
     * @throws InvalidValueException if the text is not EDTF, or {@link #of(EdtfDate)} refuses it
     */
    public static TimeWindow of(String period) {
        Objects.requireNonNull(period, "period");
        return of(EdtfDate.parse(period));
    }

    /**
     * The first day.
     *
     * @return the day; {@link LocalDate#MIN} if the window is open at its beginning
     */
    public LocalDate first() {
        return first;
    }

    /**
     * The last day.
     *
     * @return the day; {@link LocalDate#MAX} if the window is open at its end
     */
    public LocalDate last() {
        return last;
    }

    /**
     * Whether some day of a date lies in the window.
     *
     * @param date the date
     * @return CERTAIN if one does, for all days that the date may mean; IMPOSSIBLE if for none
     */
    public Certainty overlaps(EdtfDate date) {
        Objects.requireNonNull(date, "date");
        return date.overlaps(first, last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeWindow that && first.equals(that.first) && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }

    /** The period in EDTF, as it was given. */
    @Override
    public String toString() {
        return period.toString();
    }
}
