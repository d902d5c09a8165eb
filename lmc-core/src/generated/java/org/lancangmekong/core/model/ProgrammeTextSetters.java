// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Field;

/** The setters of {@link ProgrammeBuilder} that take a text, beside those that take a value. */
abstract class ProgrammeTextSetters extends RecordBuilder<ProgrammeBuilder> {
    ProgrammeTextSetters() {}

    /**
     * Sets {@code mechanism}.
     *
     * @param value the mechanism that leads it
     * @return this
     */
    public abstract ProgrammeBuilder mechanism(RecordId value);

    /**
     * Sets {@code mechanism} from its text.
     *
     * @param text the id of a mechanism
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProgrammeBuilder mechanism(String text) {
        return mechanism(RecordId.of(text));
    }

    /**
     * Adds one to {@code fields}.
     *
     * @param value one of the fields that it is about
     * @return this
     */
    public abstract ProgrammeBuilder addField(Field value);

    /**
     * Adds one to {@code fields} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProgrammeBuilder addField(String code) {
        return addField(Field.of(code));
    }
}
