// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import org.lancangmekong.core.vocabulary.Indicator;

/** The setters of {@link FigureBuilder} that take a text, beside those that take a value. */
abstract class FigureTextSetters {
    FigureTextSetters() {}

    /**
     * Sets {@code indicator}.
     *
     * @param value what is counted or measured
     * @return this
     */
    public abstract FigureBuilder indicator(Indicator value);

    /**
     * Sets {@code indicator} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public FigureBuilder indicator(String code) {
        return indicator(Indicator.of(code));
    }

    /**
     * Sets {@code when}.
     *
     * @param value the time: a point for at-date and cumulative, a period for in-period and change; absent if the source does not state it
     * @return this
     */
    public abstract FigureBuilder when(EdtfDate value);

    /**
     * Sets {@code when} from its text.
     *
     * @param text an EDTF date, set or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public FigureBuilder when(String text) {
        return when(EdtfDate.parse(text));
    }

    /**
     * Sets {@code base}.
     *
     * @param value the earlier time that a change is compared with; absent if the source does not state it
     * @return this
     */
    public abstract FigureBuilder base(EdtfDate value);

    /**
     * Sets {@code base} from its text.
     *
     * @param text an EDTF date, set or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public FigureBuilder base(String text) {
        return base(EdtfDate.parse(text));
    }
}
