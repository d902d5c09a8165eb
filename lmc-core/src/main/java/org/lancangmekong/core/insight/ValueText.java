package org.lancangmekong.core.insight;

import java.util.Optional;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.value.Quantity;

/** A value in a line about what differs: as documents have it, but a quantity in words, since its members together are one amount. */
final class ValueText {
    private ValueText() {}

    /** One line; {@code -} for a value that is absent. */
    static String of(Optional<Object> value) {
        return value.map(each -> each instanceof Quantity quantity ? quantity.text() : each.toString())
                .map(Texts::oneLine)
                .orElse("-");
    }
}
