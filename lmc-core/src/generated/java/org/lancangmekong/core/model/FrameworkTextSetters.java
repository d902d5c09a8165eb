// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import org.lancangmekong.core.vocabulary.Field;

/** The setters of {@link FrameworkBuilder} that take a text, beside those that take a value. */
abstract class FrameworkTextSetters extends RecordBuilder<FrameworkBuilder> {
    FrameworkTextSetters() {}

    /**
     * Adds one to {@code fields}.
     *
     * @param value one of the fields that it is about
     * @return this
     */
    public abstract FrameworkBuilder addField(Field value);

    /**
     * Adds one to {@code fields} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public FrameworkBuilder addField(String code) {
        return addField(Field.of(code));
    }
}
