// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.RecordId;

/** The setters of {@link EventBuilder} that take a text, beside those that take a value. */
abstract class EventTextSetters extends RecordBuilder<EventBuilder> {
    EventTextSetters() {}

    /**
     * Sets {@code of}.
     *
     * @param value the series that it belongs to: a mechanism or programme
     * @return this
     */
    public abstract EventBuilder of(RecordId value);

    /**
     * Sets {@code of} from its text.
     *
     * @param text the id of a mechanism or programme
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public EventBuilder of(String text) {
        return of(RecordId.of(text));
    }

    /**
     * Sets {@code when}.
     *
     * @param value when it was or will be held: a day or an interval
     * @return this
     */
    public abstract EventBuilder when(EdtfDate value);

    /**
     * Sets {@code when} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public EventBuilder when(String text) {
        return when(EdtfDate.parse(text));
    }
}
