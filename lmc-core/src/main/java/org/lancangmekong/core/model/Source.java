package org.lancangmekong.core.model;

import java.net.URI;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.value.WebAddresses;
import org.lancangmekong.core.vocabulary.Reading;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * A publication that evidence can cite: an article, the text of a declaration, a page.
 *
 * <p>Evidence cites it by its id. A source that repeats another, such as a repost or a translation, and its original
 * count as one witness.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Source extends LmcRecord permits SourceFields {
    /**
     * Who published it.
     *
     * @return the publisher's name
     */
    String publisher();

    /**
     * When it was published.
     *
     * @return a point in time; empty if it is undated
     */
    Optional<EdtfDate> published();

    /**
     * Its address.
     *
     * @return the address on the publisher's own site, never that of a mirror
     */
    Optional<URI> url();

    /**
     * The language it is written in.
     *
     * @return the language
     */
    Optional<LanguageTag> language();

    /**
     * Who wrote it.
     *
     * @return the author's name
     */
    Optional<String> author();

    /**
     * The author's office.
     *
     * @return the office
     */
    Optional<String> authorRole();

    /**
     * Who translated it.
     *
     * @return the translator's name
     */
    Optional<String> translator();

    /**
     * The language it was translated from.
     *
     * @return the language
     */
    Optional<LanguageTag> originalLanguage();

    /**
     * The source that this one is a repost or translation of.
     *
     * @return the id of the original's record; the two count as one witness
     */
    Optional<RecordId> repeats();

    /**
     * How much of it was read when facts were taken from it.
     *
     * @return all or an excerpt
     */
    Optional<Reading> read();

    @Override
    default RecordType type() {
        return RecordType.SOURCE;
    }

    /**
     * Refuses what could not be written and read back; called when a record is built.
     *
     * @throws org.lancangmekong.core.problem.InvalidValueException if a member is refused
     */
    default void check() {
        Table.SHAPE.check(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static SourceBuilder builder() {
        return new SourceBuilder();
    }

    @Override
    default SourceBuilder toBuilder() {
        return new SourceBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Source, SourceBuilder> SHAPE = RecordMembers.members(Shape.of(Source.class, "source", new SourceAccessors()))
                .required("publisher",        TextKind.TEXT,                     "Who published it.")
                .optional("published",        EdtfDate.POINT,                 "When it was published; absent if it is undated.")
                .optional("url",              WebAddresses.URL,                "Its address on the publisher's own site, never that of a mirror.")
                .optional("language",         LanguageTag.KIND,               "The language it is written in (BCP 47).")
                .optional("author",           TextKind.TEXT,                     "Who wrote it.")
                .optional("authorRole",       TextKind.TEXT,                     "The office that the author held.")
                .optional("translator",       TextKind.TEXT,                     "Who translated it.")
                .optional("originalLanguage", LanguageTag.KIND,               "The language it was translated from (BCP 47).")
                .optional("repeats",          RecordId.to(RecordType.SOURCE), "The source that this one is a repost or translation of.")
                .optional("read",             Reading.KIND,                   "How much of it was read when facts were taken from it.")
                .describe("A publication that evidence can cite.");
        // spotless:on

        private Table() {}
    }
}
