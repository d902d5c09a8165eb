package org.lancangmekong.core.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * What all records have in common.
 *
 * <p>An absent member is unknown. A list means "at least these", unless it {@linkplain #isComplete(String) is
 * complete}: then it means "exactly these", and if it is empty, there are known to be none.
 *
 * <p>All records are immutable and thread-safe.
 */
public sealed interface LmcRecord
        permits Mechanism,
                Event,
                Document,
                Programme,
                Project,
                Framework,
                Principle,
                Phase,
                Term,
                Organization,
                Source,
                UnknownRecord {
    /**
     * The type, for a switch.
     *
     * @return the type
     */
    RecordType type();

    /**
     * The record's id.
     *
     * @return the id, unique in its catalogue
     */
    RecordId id();

    /**
     * The main name.
     *
     * @return the name by language
     */
    LocalizedText name();

    /**
     * The evidence for this record.
     *
     * @return the evidence about the record's own members; values in it carry their own; a source has none
     */
    List<Evidence> evidence();

    /**
     * The other names that it has or had.
     *
     * @return the variants, former and short names, transliterations
     */
    List<OtherName> otherNames();

    /**
     * What it is, in one or two factual sentences that this library wrote itself.
     *
     * @return the summary by language
     */
    Optional<LocalizedText> summary();

    /**
     * The lists that are known to be complete.
     *
     * @return names of list members ({@code areas}), or of one role or indicator in one ({@code participants:member})
     */
    List<String> complete();

    /**
     * Members that this version does not know, as read by a lenient reader.
     *
     * @return the values by name, in their order
     */
    Map<String, JsonValue> extensions();

    /**
     * Whether a list is known to be complete.
     *
     * @param list the name of a list member, such as {@code areas}, or of one role or indicator in one, such as {@code
     *     participants:member}; a part is complete if its whole list is
     * @return whether it is complete; false means "at least these"
     */
    default boolean isComplete(String list) {
        Objects.requireNonNull(list, "list");
        int colon = list.indexOf(':');
        return complete().contains(list) || (colon > 0 && complete().contains(list.substring(0, colon)));
    }

    /**
     * A builder with the members of this record, to make a changed copy.
     *
     * @return a new builder
     */
    RecordBuilder<?> toBuilder();
}
