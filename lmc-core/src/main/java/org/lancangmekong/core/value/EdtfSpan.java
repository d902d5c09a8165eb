package org.lancangmekong.core.value;

import java.time.LocalDate;

/**
 * The bounds of one stretch of time, in days since 1970-01-01: its earliest and latest possible beginning and end. A
 * single day of a known month begins and ends within that month.
 *
 * @param startMin the first day on which it may begin, or {@link #NEVER} if it has no beginning
 * @param startMax the last day on which it may begin
 * @param endMin the first day on which it may end
 * @param endMax the last day on which it may end, or {@link #FOREVER} if it has no end
 */
record EdtfSpan(long startMin, long startMax, long endMin, long endMax) {
    static final long NEVER = Long.MIN_VALUE;
    static final long FOREVER = Long.MAX_VALUE;

    /** One unknown day between two days. */
    static EdtfSpan someDayIn(long first, long last) {
        return new EdtfSpan(first, last, first, last);
    }

    static EdtfSpan day(LocalDate day) {
        return someDayIn(day.toEpochDay(), day.toEpochDay());
    }

    /** All days from the first to the last that this may contain. */
    EdtfSpan whole() {
        return new EdtfSpan(startMin, startMin, endMax, endMax);
    }

    /** From some day in one stretch to some day in another that is not earlier. */
    static EdtfSpan between(EdtfSpan start, EdtfSpan end) {
        return new EdtfSpan(
                start.startMin, Math.min(start.startMax, end.endMax), Math.max(end.endMin, start.startMin), end.endMax);
    }

    Certainty before(EdtfSpan other) {
        return Certainty.of(endMax < other.startMin, endMin >= other.startMax);
    }

    /** Whether the two have a day in common. */
    Certainty overlaps(EdtfSpan other) {
        return Certainty.of(
                startMax <= other.endMin && other.startMax <= endMin,
                endMax < other.startMin || other.endMax < startMin);
    }
}
