// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.RecordId;

/** The setters of {@link SourceBuilder} that take a text, beside those that take a value. */
abstract class SourceTextSetters extends RecordBuilder<SourceBuilder> {
    SourceTextSetters() {}

    /**
     * Sets {@code published}.
     *
     * @param value when it was published; absent if it is undated
     * @return this
     */
    public abstract SourceBuilder published(EdtfDate value);

    /**
     * Sets {@code published} from its text.
     *
     * @param text an EDTF date or set
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public SourceBuilder published(String text) {
        return published(EdtfDate.parse(text));
    }

    /**
     * Sets {@code language}.
     *
     * @param value the language it is written in (BCP 47)
     * @return this
     */
    public abstract SourceBuilder language(LanguageTag value);

    /**
     * Sets {@code language} from its text.
     *
     * @param text a BCP 47 language tag
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public SourceBuilder language(String text) {
        return language(LanguageTag.of(text));
    }

    /**
     * Sets {@code originalLanguage}.
     *
     * @param value the language it was translated from (BCP 47)
     * @return this
     */
    public abstract SourceBuilder originalLanguage(LanguageTag value);

    /**
     * Sets {@code originalLanguage} from its text.
     *
     * @param text a BCP 47 language tag
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public SourceBuilder originalLanguage(String text) {
        return originalLanguage(LanguageTag.of(text));
    }

    /**
     * Sets {@code repeats}.
     *
     * @param value the source that this one is a repost or translation of
     * @return this
     */
    public abstract SourceBuilder repeats(RecordId value);

    /**
     * Sets {@code repeats} from its text.
     *
     * @param text the id of a source
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public SourceBuilder repeats(String text) {
        return repeats(RecordId.of(text));
    }
}
