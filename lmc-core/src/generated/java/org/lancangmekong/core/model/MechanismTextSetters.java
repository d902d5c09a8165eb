// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Field;

/** The setters of {@link MechanismBuilder} that take a text, beside those that take a value. */
abstract class MechanismTextSetters extends RecordBuilder<MechanismBuilder> {
    MechanismTextSetters() {}

    /**
     * Sets {@code parent}.
     *
     * @param value the mechanism that this one is a part of
     * @return this
     */
    public abstract MechanismBuilder parent(RecordId value);

    /**
     * Sets {@code parent} from its text.
     *
     * @param text the id of a mechanism
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public MechanismBuilder parent(String text) {
        return parent(RecordId.of(text));
    }

    /**
     * Adds one to {@code fields}.
     *
     * @param value one of the fields that it is about
     * @return this
     */
    public abstract MechanismBuilder addField(Field value);

    /**
     * Adds one to {@code fields} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public MechanismBuilder addField(String code) {
        return addField(Field.of(code));
    }
}
