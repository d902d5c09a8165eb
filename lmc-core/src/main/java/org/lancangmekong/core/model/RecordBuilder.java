package org.lancangmekong.core.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;

/**
 * What the builders of all records have in common. Every setter replaces an earlier value; builders are not
 * thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class RecordBuilder<B extends RecordBuilder<B>> {
    RecordBuilder() {}

    /**
     * Sets the id.
     *
     * @param id the id, unique in its catalogue
     * @return this
     */
    public abstract B id(RecordId id);

    /**
     * Sets the id from its text.
     *
     * @param id a slug, such as {@code cn-la-railway}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text is not a slug
     */
    public B id(String id) {
        Objects.requireNonNull(id, "id");
        return id(RecordId.of(id));
    }

    /**
     * Sets the main name.
     *
     * @param name the name by language
     * @return this
     */
    public abstract B name(LocalizedText name);

    /**
     * Sets the main name, in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the name
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the tag or the text is refused
     */
    public B name(String language, String text) {
        return name(LocalizedText.of(language, text));
    }

    /**
     * Sets the evidence about the record's own members.
     *
     * @param evidence the evidence, which replaces earlier evidence
     * @return this
     */
    public abstract B evidence(Iterable<? extends Evidence> evidence);

    /**
     * Sets the evidence about the record's own members.
     *
     * @param evidence the evidence, which replaces earlier evidence
     * @return this
     */
    public B evidence(Evidence... evidence) {
        Objects.requireNonNull(evidence, "evidence");
        return evidence(List.of(evidence));
    }

    /**
     * Sets the other names.
     *
     * @param otherNames the names, which replace earlier ones
     * @return this
     */
    public abstract B otherNames(Iterable<? extends OtherName> otherNames);

    /**
     * Sets the identifiers by which others know it.
     *
     * @param identifiers the identifiers, which replace earlier ones
     * @return this
     */
    public abstract B identifiers(Iterable<? extends Identifier> identifiers);

    /**
     * Sets the ids that the record had before.
     *
     * @param formerIds the ids, which replace earlier ones
     * @return this
     */
    public abstract B formerIds(Iterable<? extends RecordId> formerIds);

    /**
     * Sets the ids that the record had before, from their texts.
     *
     * @param formerIds slugs, which replace earlier ones
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if a text is not a slug
     */
    public B formerIds(String... formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        return formerIds(Stream.of(formerIds).map(RecordId::of).toList());
    }

    /**
     * Sets the summary.
     *
     * @param summary one or two factual sentences by language
     * @return this
     */
    public abstract B summary(LocalizedText summary);

    /**
     * Sets the names of the lists that are known to be complete.
     *
     * @param complete the names, as {@link LmcRecord#complete()} explains them
     * @return this
     */
    public abstract B complete(Iterable<String> complete);

    /**
     * Sets the members that this version does not know.
     *
     * @param extensions the values by name; no name may be the name of a member
     * @return this
     */
    public abstract B extensions(Map<String, ? extends JsonValue> extensions);

    /**
     * Builds the record.
     *
     * @return the record
     * @throws org.lancangmekong.core.problem.InvalidValueException if required members are missing (the message names
     *     all of them), or a member could not be written and read back
     */
    public abstract LmcRecord build();
}
