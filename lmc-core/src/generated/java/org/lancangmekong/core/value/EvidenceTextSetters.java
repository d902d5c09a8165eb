// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import org.lancangmekong.core.problem.Pointer;

/** The setters of {@link EvidenceBuilder} that take a text, beside those that take a value. */
abstract class EvidenceTextSetters {
    EvidenceTextSetters() {}

    /**
     * Sets {@code source}.
     *
     * @param value the cited source
     * @return this
     */
    public abstract EvidenceBuilder source(RecordId value);

    /**
     * Sets {@code source} from its text.
     *
     * @param text the id of a source
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public EvidenceBuilder source(String text) {
        return source(RecordId.of(text));
    }

    /**
     * Adds one to {@code about}.
     *
     * @param value one of pointers to the members that it is about, of the object that carries it; none means all members
     * @return this
     */
    public abstract EvidenceBuilder addAbout(Pointer value);

    /**
     * Adds one to {@code about} from its text.
     *
     * @param text a JSON Pointer, such as {@code /date}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public EvidenceBuilder addAbout(String text) {
        return addAbout(Pointer.parse(text));
    }

    /**
     * Sets {@code asOf}.
     *
     * @param value the time that the statement is about
     * @return this
     */
    public abstract EvidenceBuilder asOf(EdtfDate value);

    /**
     * Sets {@code asOf} from its text.
     *
     * @param text an EDTF date or set
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public EvidenceBuilder asOf(String text) {
        return asOf(EdtfDate.parse(text));
    }
}
