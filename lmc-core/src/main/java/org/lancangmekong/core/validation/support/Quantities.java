package org.lancangmekong.core.validation.support;

import org.lancangmekong.core.message.Message;

/** Numbers as parts of messages. */
public final class Quantities {
    private Quantities() {}

    /** A range without a unit. */
    public static Message of(Numbers.Range range) {
        if (range.low() == null) {
            return range.high() == null
                    ? RulePart.ANY_NUMBER.with()
                    : RulePart.AT_MOST.with("number", range.high().toPlainString());
        }
        if (range.high() == null) {
            return RulePart.AT_LEAST.with("number", range.low().toPlainString());
        }
        return range.low().compareTo(range.high()) == 0
                ? RulePart.NUMBER_ITSELF.with("number", range.low().toPlainString())
                : RulePart.RANGE.with(
                        "least",
                        range.low().toPlainString(),
                        "most",
                        range.high().toPlainString());
    }
}
