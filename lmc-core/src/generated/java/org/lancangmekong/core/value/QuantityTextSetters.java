// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import org.lancangmekong.core.vocabulary.Unit;

/** The setters of {@link QuantityBuilder} that take a text, beside those that take a value. */
abstract class QuantityTextSetters {
    QuantityTextSetters() {}

    /**
     * Sets {@code unit}.
     *
     * @param value the unit of measure, the thing counted, or the currency
     * @return this
     */
    public abstract QuantityBuilder unit(Unit value);

    /**
     * Sets {@code unit} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public QuantityBuilder unit(String code) {
        return unit(Unit.of(code));
    }
}
