package org.lancangmekong.json.written;

import java.util.Objects;

/**
 * Something that a text does not say, but that its interpretation rests on.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what sort of assumption it is, for programs
 * @param sentence what was assumed, for people
 */
public record Assumption(Kind kind, String sentence) {
    /** The sorts of assumptions. */
    public enum Kind {
        /** Whether the day or the month comes first. */
        DAY_ORDER,
        /** By which calendar the years are counted. */
        ERA,
        /** Which days a word such as "early" or "mid" covers. */
        PART_OF_PERIOD,
        /** Whether two numbers are a year and a month, or two years. */
        YEARS_OR_MONTH,
        /** When a fiscal year begins, and which year it is named after. */
        FISCAL_YEAR,
        /** Which character groups digits, and which separates decimals. */
        NUMBER_STYLE,
        /** What a short word for a large number means. */
        MAGNITUDE,
        /** The unit, or what a word for it means. */
        UNIT
    }

    /**
     * Makes an assumption.
     *
     * @param kind what sort of assumption it is
     * @param sentence what was assumed
     */
    public Assumption {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** The sentence. */
    @Override
    public String toString() {
        return sentence;
    }
}
