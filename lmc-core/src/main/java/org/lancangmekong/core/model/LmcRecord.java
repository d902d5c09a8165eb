package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.value.WithIdentifiers;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * What all records have in common.
 *
 * <p>An absent member is unknown. A list means "at least these", unless it {@linkplain #isComplete(String) is
 * complete}: then it means "exactly these", and if it is empty, there are known to be none.
 *
 * <p>All records are immutable and thread-safe.
 */
public sealed interface LmcRecord extends WithIdentifiers
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
     * By which identifiers others know what the record describes.
     *
     * @return the identifiers
     */
    @Override
    List<Identifier> identifiers();

    /**
     * The ids that the record had before it was given its present one. What was written with one of them still finds the
     * record: {@link Catalogue#find(RecordId)} does, and references with them are resolved.
     *
     * @return the former ids, the latest first
     */
    List<RecordId> formerIds();

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
        if (complete().isEmpty()) {
            return false;
        }
        int colon = list.indexOf(':');
        return complete().contains(list) || (colon > 0 && complete().contains(list.substring(0, colon)));
    }

    /**
     * The dates by which the record itself is dated: those of its own members, such as when an event is held, when a
     * document was adopted and the years that it covers, the time of a phase, when a source was published; and those of
     * the milestones in its history, whether they happened or are planned.
     *
     * <p>The dates of figures, participants, alignments, other names and evidence are not among them, nor is what only
     * another record says, such as the date of the event where a document was issued.
     *
     * @return the dates in the order in which they are written, as an unmodifiable list; empty if it has none
     */
    default List<EdtfDate> dates() {
        return RecordColumns.dates(this);
    }

    /**
     * The earliest day that belongs to any of its {@link #dates() dates}, for a column or an index of a database: none of
     * them begins before it. A mark of doubt makes no difference.
     *
     * <p>Its year is between -999,999,999 and 999,999,999, as that of {@link EdtfDate#earliest()}, which is more than most
     * databases take.
     *
     * @return the day; empty if the beginning of any date is open or unknown, so that there is no bound, or if {@link
     *     #dates()} is empty, so that there is nothing to bound
     */
    default Optional<LocalDate> earliest() {
        return RecordColumns.earliest(this);
    }

    /**
     * The latest day that belongs to any of its {@link #dates() dates}: none of them ends after it. It is not before {@link
     * #earliest()}, and has the same limits.
     *
     * @return the day; empty if the end of any date is open or unknown, so that there is no bound, or if {@link
     *     #dates()} is empty, so that there is nothing to bound
     */
    default Optional<LocalDate> latest() {
        return RecordColumns.latest(this);
    }

    /**
     * The countries where it is or takes place: those of the participants with role {@code host}; of an organization the
     * country that it belongs to, and of a term of the scheme {@code country} the one that it is about.
     *
     * @return each country once, in the order of the participants, as an unmodifiable list; empty if none is known
     */
    default List<Country> countries() {
        return RecordColumns.countries(this);
    }

    /**
     * The code of its member {@code kind}, whose list differs by type.
     *
     * @return a code such as {@code railway}; empty if the {@linkplain #type() type} has no such member, as events, phases,
     *     terms, sources and unknown records
     */
    default Optional<String> kindCode() {
        return RecordColumns.kindCode(this);
    }

    /**
     * A builder with the members of this record, to make a changed copy.
     *
     * @return a new builder
     */
    RecordBuilder<?> toBuilder();
}
