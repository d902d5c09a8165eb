// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Field;

/** The setters of {@link ProjectBuilder} that take a text, beside those that take a value. */
abstract class ProjectTextSetters extends RecordBuilder<ProjectBuilder> {
    ProjectTextSetters() {}

    /**
     * Sets {@code partOf}.
     *
     * @param value the project that this one is a section or phase of
     * @return this
     */
    public abstract ProjectBuilder partOf(RecordId value);

    /**
     * Sets {@code partOf} from its text.
     *
     * @param text the id of a project
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProjectBuilder partOf(String text) {
        return partOf(RecordId.of(text));
    }

    /**
     * Sets {@code programme}.
     *
     * @param value the programme that it belongs to
     * @return this
     */
    public abstract ProjectBuilder programme(RecordId value);

    /**
     * Sets {@code programme} from its text.
     *
     * @param text the id of a programme
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProjectBuilder programme(String text) {
        return programme(RecordId.of(text));
    }

    /**
     * Sets {@code agreement}.
     *
     * @param value the agreement of the fund's batch that pays for it
     * @return this
     */
    public abstract ProjectBuilder agreement(RecordId value);

    /**
     * Sets {@code agreement} from its text.
     *
     * @param text the id of a document
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProjectBuilder agreement(String text) {
        return agreement(RecordId.of(text));
    }

    /**
     * Adds one to {@code fields}.
     *
     * @param value one of the fields that it is about
     * @return this
     */
    public abstract ProjectBuilder addField(Field value);

    /**
     * Adds one to {@code fields} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ProjectBuilder addField(String code) {
        return addField(Field.of(code));
    }
}
