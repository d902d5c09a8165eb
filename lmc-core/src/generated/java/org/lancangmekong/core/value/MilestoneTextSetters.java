// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import org.lancangmekong.core.vocabulary.MilestoneEvent;

/** The setters of {@link MilestoneBuilder} that take a text, beside those that take a value. */
abstract class MilestoneTextSetters {
    MilestoneTextSetters() {}

    /**
     * Sets {@code event}.
     *
     * @param value what happened or is planned to happen
     * @return this
     */
    public abstract MilestoneBuilder event(MilestoneEvent value);

    /**
     * Sets {@code event} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public MilestoneBuilder event(String code) {
        return event(MilestoneEvent.of(code));
    }

    /**
     * Sets {@code date}.
     *
     * @param value when it happened or is planned to happen, as a point in time; absent if it is not known
     * @return this
     */
    public abstract MilestoneBuilder date(EdtfDate value);

    /**
     * Sets {@code date} from its text.
     *
     * @param text an EDTF date or set
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public MilestoneBuilder date(String text) {
        return date(EdtfDate.parse(text));
    }
}
