// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import org.lancangmekong.core.vocabulary.Role;

/** The setters of {@link ParticipantBuilder} that take a text, beside those that take a value. */
abstract class ParticipantTextSetters {
    ParticipantTextSetters() {}

    /**
     * Sets {@code role}.
     *
     * @param value the role in which the participant takes part
     * @return this
     */
    public abstract ParticipantBuilder role(Role value);

    /**
     * Sets {@code role} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ParticipantBuilder role(String code) {
        return role(Role.of(code));
    }

    /**
     * Sets {@code actor}.
     *
     * @param value the organization, mechanism or programme that takes part
     * @return this
     */
    public abstract ParticipantBuilder actor(RecordId value);

    /**
     * Sets {@code actor} from its text.
     *
     * @param text the id of an organization, mechanism or programme
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ParticipantBuilder actor(String text) {
        return actor(RecordId.of(text));
    }

    /**
     * Sets {@code period}.
     *
     * @param value the period of the role: a term of office, or a time in force
     * @return this
     */
    public abstract ParticipantBuilder period(EdtfDate value);

    /**
     * Sets {@code period} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public ParticipantBuilder period(String text) {
        return period(EdtfDate.parse(text));
    }
}
