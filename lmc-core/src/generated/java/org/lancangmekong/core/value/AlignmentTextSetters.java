// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import org.lancangmekong.core.vocabulary.AlignmentRole;

/** The setters of {@link AlignmentBuilder} that take a text, beside those that take a value. */
abstract class AlignmentTextSetters {
    AlignmentTextSetters() {}

    /**
     * Sets {@code framework}.
     *
     * @param value the framework outside the cooperation
     * @return this
     */
    public abstract AlignmentBuilder framework(RecordId value);

    /**
     * Sets {@code framework} from its text.
     *
     * @param text the id of a framework
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public AlignmentBuilder framework(String text) {
        return framework(RecordId.of(text));
    }

    /**
     * Sets {@code role}.
     *
     * @param value how the cooperation or its region relates to the framework
     * @return this
     */
    public abstract AlignmentBuilder role(AlignmentRole value);

    /**
     * Sets {@code role} from its text.
     *
     * @param code a known code, or another of the same form
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public AlignmentBuilder role(String code) {
        return role(AlignmentRole.of(code));
    }

    /**
     * Sets {@code when}.
     *
     * @param value the period in which the relation holds
     * @return this
     */
    public abstract AlignmentBuilder when(EdtfDate value);

    /**
     * Sets {@code when} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public AlignmentBuilder when(String text) {
        return when(EdtfDate.parse(text));
    }
}
