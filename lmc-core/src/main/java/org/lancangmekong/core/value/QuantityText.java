package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.core.words.Amounts;
import org.lancangmekong.core.words.Phrases;
import org.lancangmekong.core.words.Words;

/** Quantities and intervals for people. Every text says the bounds of its value exactly. */
final class QuantityText {
    private final Phrases phrases;
    private final Amounts amounts;

    private QuantityText(Unit unit, Words words) {
        this.phrases = words.phrases();
        this.amounts = words.amounts(unit);
    }

    static String of(Quantity quantity, Words words) {
        return new QuantityText(quantity.unit(), words).quantity(quantity);
    }

    static String of(QuantityInterval interval, Words words) {
        return new QuantityText(interval.unit(), words).interval(interval);
    }

    private String quantity(Quantity quantity) {
        if (quantity.is().isPresent()) {
            return number(quantity.is().get());
        }
        if (quantity.orderOf().isPresent()) {
            BigDecimal power = quantity.orderOf().get();
            int zeros = power.precision() - power.scale() - 1;
            return phrases.orderOfMagnitude(zeros, amounts.unit()).orElseGet(() -> interval(quantity.interval()));
        }
        if (quantity.about().isPresent()) {
            String number = number(quantity.about().get());
            return quantity.lessThan().isPresent() ? phrases.nearly(number) : phrases.about(number);
        }
        boolean isLowerIncluded = quantity.least().isPresent();
        boolean isUpperIncluded = quantity.most().isPresent();
        return bounds(
                isLowerIncluded ? quantity.least() : quantity.moreThan(),
                isLowerIncluded,
                isUpperIncluded ? quantity.most() : quantity.lessThan(),
                isUpperIncluded);
    }

    private String interval(QuantityInterval interval) {
        String text = bounds(
                interval.lower().map(QuantityText::withoutZeros),
                interval.isLowerIncluded(),
                interval.upper().map(QuantityText::withoutZeros),
                interval.isUpperIncluded());
        if (!interval.isApproximate()) {
            return text;
        }
        boolean isPlainRange = interval.isLowerIncluded() && interval.isUpperIncluded();
        return isPlainRange ? phrases.about(text) : phrases.approximately(text);
    }

    /** As {@link QuantityInterval#equals} sees the number. */
    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String number(BigDecimal number) {
        return amounts.withUnit(amounts.number(number), isOne(number));
    }

    private static boolean isOne(BigDecimal number) {
        return number.equals(BigDecimal.ONE);
    }

    private String bounds(
            Optional<BigDecimal> lower, boolean isLowerIncluded, Optional<BigDecimal> upper, boolean isUpperIncluded) {
        if (lower.isPresent() && upper.isPresent()) {
            return lower.equals(upper)
                    ? number(lower.get())
                    : amounts.withUnit(
                            phrases.range(
                                    amounts.number(lower.get()),
                                    isLowerIncluded,
                                    amounts.number(upper.get()),
                                    isUpperIncluded),
                            false);
        }
        if (lower.isPresent()) {
            String number = number(lower.get());
            return isLowerIncluded ? phrases.atLeast(number) : phrases.moreThan(number);
        }
        if (upper.isPresent()) {
            String number = number(upper.get());
            return isUpperIncluded ? phrases.atMost(number) : phrases.lessThan(number);
        }
        return phrases.anyNumber(amounts.unit());
    }
}
