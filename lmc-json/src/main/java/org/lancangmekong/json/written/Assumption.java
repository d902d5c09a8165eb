package org.lancangmekong.json.written;

import java.util.Objects;
import org.lancangmekong.core.message.Message;

/**
 * Something that a text does not say, but that its interpretation rests on.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what sort of assumption it is, for programs
 * @param message what was assumed, for people
 */
public record Assumption(Kind kind, Message message) {
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
     * @param message what was assumed
     */
    public Assumption {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }

    /**
     * An assumption whose sentence cannot be translated.
     *
     * @param kind what sort it is
     * @param sentence what was assumed
     */
    public Assumption(Kind kind, String sentence) {
        this(kind, Message.plain(Objects.requireNonNull(sentence, "sentence")));
    }

    /**
     * What was assumed, in English.
     *
     * @return the sentence
     */
    public String sentence() {
        return message.text();
    }

    /** The sentence. */
    @Override
    public String toString() {
        return sentence();
    }
}
