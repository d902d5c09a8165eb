package org.lancangmekong.json.written;

import java.time.Month;
import java.util.Optional;

/**
 * What is declared of the dates that are read.
 *
 * @param period whether they are periods, not points in time
 * @param order the order of day and month
 * @param era the era of a year that names none
 * @param fiscalYear when fiscal years begin
 */
record DateOptions(boolean period, Order order, Era era, Optional<FiscalYear> fiscalYear) {
    /** Which of two numbers is the day. */
    enum Order {
        UNDECLARED,
        DAY_FIRST,
        MONTH_FIRST
    }

    /** By which era years are counted. */
    enum Era {
        UNDECLARED,
        COMMON,
        BUDDHIST
    }

    /**
     * A fiscal year.
     *
     * @param first its first month
     * @param namedByEnd whether it has the number of the calendar year in which it ends
     */
    record FiscalYear(Month first, boolean namedByEnd) {}
}
