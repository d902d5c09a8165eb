package org.lancangmekong.json.written;

import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.json.written.DateOptions.Era;
import org.lancangmekong.json.written.DateOptions.FiscalYear;
import org.lancangmekong.json.written.DateOptions.Order;

/**
 * Reads dates as people write them: {@code 5 March 2024}, {@code Q3 2024}, {@code mid-2022}, {@code c. 2019}, {@code 2016-2018},
 * {@code from March to June 2017}, {@code before 2016}, {@code 2024年3月5日}, {@code มีนาคม 2567}.
 *
 * <p>Names of months are known in English, Chinese, Thai, Lao, Khmer, Burmese and Vietnamese; digits in every script. Case, spaces
 * and the default locale do not count. EDTF is read as EDTF.
 *
 * <p>Nothing is guessed. {@code 03/04/2021} is the set of both days, and ambiguous, unless {@link #withDayFirst} or {@link
 * #withMonthFirst} says which number comes first. Years of two digits, fiscal years whose first month is not {@linkplain
 * #withFiscalYear declared}, and years that may be of the Buddhist era, such as a bare {@code 2563}, are refused. What convention
 * decides is an {@link Assumption}: "early" covers the first half of a year, month or decade, "mid" its middle half, "late" its
 * second half.
 *
 * <p>A stretch of time is the set of its days for a member that is a point in time, and an interval for a period. This class is
 * immutable and thread-safe. For example, {@code WrittenDates.points().read("Dec 2022").orThrow()} is {@code 2022-12}.
 */
public final class WrittenDates {
    private final DateOptions options;

    private WrittenDates(DateOptions options) {
        this.options = options;
    }

    /**
     * A reader of points in time, with nothing declared.
     *
     * @return the reader; its values are dates and sets
     */
    public static WrittenDates points() {
        return new WrittenDates(new DateOptions(false, Order.UNDECLARED, Era.UNDECLARED, Optional.empty()));
    }

    /**
     * A reader of periods, with nothing declared.
     *
     * @return the reader; its values are dates and intervals
     */
    public static WrittenDates periods() {
        return new WrittenDates(new DateOptions(true, Order.UNDECLARED, Era.UNDECLARED, Optional.empty()));
    }

    /**
     * The same, where {@code 03/04/2021} is 3 April.
     *
     * @return the reader
     */
    public WrittenDates withDayFirst() {
        return with(Order.DAY_FIRST);
    }

    /**
     * The same, where {@code 03/04/2021} is 4 March.
     *
     * @return the reader
     */
    public WrittenDates withMonthFirst() {
        return with(Order.MONTH_FIRST);
    }

    private WrittenDates with(Order order) {
        return new WrittenDates(new DateOptions(options.period(), order, options.era(), options.fiscalYear()));
    }

    /**
     * The same, where a year that names no era is of the common era, even 2563.
     *
     * @return the reader
     */
    public WrittenDates withCommonEra() {
        return with(Era.COMMON);
    }

    /**
     * The same, where a year that names no era is of the Buddhist era of the Thai calendar: 2563 is 2020.
     *
     * @return the reader
     */
    public WrittenDates withBuddhistEra() {
        return with(Era.BUDDHIST);
    }

    private WrittenDates with(Era era) {
        return new WrittenDates(new DateOptions(options.period(), options.order(), era, options.fiscalYear()));
    }

    /**
     * The same, where fiscal years are known: those of Thailand begin in October and are named by their end, so that {@code
     * FY2021} begins in October 2020.
     *
     * @param first the first month of a fiscal year
     * @param namedByEnd whether a fiscal year has the number of the calendar year in which it ends, not that in which it begins
     * @return the reader
     */
    public WrittenDates withFiscalYear(Month first, boolean namedByEnd) {
        Objects.requireNonNull(first, "first");
        return new WrittenDates(new DateOptions(
                options.period(), options.order(), options.era(), Optional.of(new FiscalYear(first, namedByEnd))));
    }

    /**
     * Reads a date.
     *
     * @param text any text
     * @return the date with what was assumed, or a sentence that says why the text is no date, or not one alone
     */
    public Interpretation<EdtfDate> read(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return new DateGrammar(WrittenText.of(text), options).read();
        } catch (WrittenText.Refusal e) {
            return Interpretation.refused(e);
        }
    }

    /** Whether the other reads alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenDates that && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    /** What is declared. */
    @Override
    public String toString() {
        return "WrittenDates" + options;
    }
}
