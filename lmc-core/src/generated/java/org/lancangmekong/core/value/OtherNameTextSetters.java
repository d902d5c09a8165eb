// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;


/** The setters of {@link OtherNameBuilder} that take a text, beside those that take a value. */
abstract class OtherNameTextSetters {
    OtherNameTextSetters() {}

    /**
     * Sets {@code period}.
     *
     * @param value the period in which the name was or is used
     * @return this
     */
    public abstract OtherNameBuilder period(EdtfDate value);

    /**
     * Sets {@code period} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public OtherNameBuilder period(String text) {
        return period(EdtfDate.parse(text));
    }
}
