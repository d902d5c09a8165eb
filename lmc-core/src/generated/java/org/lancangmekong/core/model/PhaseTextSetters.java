// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.RecordId;

/** The setters of {@link PhaseBuilder} that take a text, beside those that take a value. */
abstract class PhaseTextSetters extends RecordBuilder<PhaseBuilder> {
    PhaseTextSetters() {}

    /**
     * Sets {@code of}.
     *
     * @param value the mechanism or plan that it is a stage of
     * @return this
     */
    public abstract PhaseBuilder of(RecordId value);

    /**
     * Sets {@code of} from its text.
     *
     * @param text the id of a mechanism or document
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public PhaseBuilder of(String text) {
        return of(RecordId.of(text));
    }

    /**
     * Sets {@code period}.
     *
     * @param value the time that the stage covers
     * @return this
     */
    public abstract PhaseBuilder period(EdtfDate value);

    /**
     * Sets {@code period} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public PhaseBuilder period(String text) {
        return period(EdtfDate.parse(text));
    }
}
