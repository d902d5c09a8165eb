// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.RecordId;

/** The setters of {@link DocumentBuilder} that take a text, beside those that take a value. */
abstract class DocumentTextSetters extends RecordBuilder<DocumentBuilder> {
    DocumentTextSetters() {}

    /**
     * Sets {@code event}.
     *
     * @param value the event where it was issued
     * @return this
     */
    public abstract DocumentBuilder event(RecordId value);

    /**
     * Sets {@code event} from its text.
     *
     * @param text the id of an event
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public DocumentBuilder event(String text) {
        return event(RecordId.of(text));
    }

    /**
     * Sets {@code date}.
     *
     * @param value when it was adopted or signed; absent if it is the date of the event or is not known
     * @return this
     */
    public abstract DocumentBuilder date(EdtfDate value);

    /**
     * Sets {@code date} from its text.
     *
     * @param text an EDTF date or set
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public DocumentBuilder date(String text) {
        return date(EdtfDate.parse(text));
    }

    /**
     * Sets {@code issuer}.
     *
     * @param value the mechanism that issued it, such as the fund
     * @return this
     */
    public abstract DocumentBuilder issuer(RecordId value);

    /**
     * Sets {@code issuer} from its text.
     *
     * @param text the id of a mechanism
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public DocumentBuilder issuer(String text) {
        return issuer(RecordId.of(text));
    }

    /**
     * Sets {@code period}.
     *
     * @param value the time that it covers: the years of a plan, or the budget year of a batch
     * @return this
     */
    public abstract DocumentBuilder period(EdtfDate value);

    /**
     * Sets {@code period} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public DocumentBuilder period(String text) {
        return period(EdtfDate.parse(text));
    }
}
