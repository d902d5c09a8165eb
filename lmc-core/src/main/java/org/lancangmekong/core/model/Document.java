package org.lancangmekong.core.model;

import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Standing;

/**
 * A document: a declaration, plan, statement, list or agreement.
 *
 * <p>An agreement of the Special Fund for one batch of projects is a document too. Its figures are those of the batch,
 * while the fund's own figures are cumulative, so that nothing is counted twice.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Document extends LmcRecord, WithAreas, WithParticipants, WithFigures permits DocumentFields {
    /**
     * The kind of document.
     *
     * @return the kind
     */
    DocumentKind kind();

    /**
     * The event where it was issued.
     *
     * @return the id of its record
     */
    Optional<RecordId> event();

    /**
     * Whether it was adopted, announced, circulated or signed.
     *
     * @return the standing; empty if it is not known
     */
    Optional<Standing> standing();

    /**
     * When it was adopted or signed.
     *
     * @return a point in time; empty if it is the date of the event or is not known
     */
    Optional<EdtfDate> date();

    /**
     * The mechanism that issued it.
     *
     * @return the id of its record
     */
    Optional<RecordId> issuer();

    /**
     * The time that it covers.
     *
     * @return the years of a plan, or the budget year of a batch
     */
    Optional<EdtfDate> period();

    /**
     * The participants and their roles.
     *
     * @return the participants
     */
    @Override
    List<Participant> participants();

    /**
     * The priority areas that it belongs to.
     *
     * @return the areas
     */
    @Override
    List<PriorityArea> areas();

    /**
     * The frameworks with which it aligns the cooperation.
     *
     * @return the alignments
     */
    List<Alignment> alignments();

    /**
     * The figures about it.
     *
     * @return the figures
     */
    @Override
    List<Figure> figures();

    @Override
    default RecordType type() {
        return RecordType.DOCUMENT;
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
    static DocumentBuilder builder() {
        return new DocumentBuilder();
    }

    @Override
    default DocumentBuilder toBuilder() {
        return new DocumentBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Document, DocumentBuilder> SHAPE = RecordMembers.members(Shape.of(Document.class, "document", new DocumentAccessors()))
                .required("kind",         DocumentKind.KIND,                 "The kind of document.")
                .optional("event",        RecordId.to(RecordType.EVENT),     "The event where it was issued.")
                .optional("standing",     Standing.KIND,                     "Whether it was adopted, announced, circulated or signed.")
                .optional("date",         EdtfDate.POINT,                    "When it was adopted or signed; absent if it is the date of the event or is not known.")
                .optional("issuer",       RecordId.to(RecordType.MECHANISM), "The mechanism that issued it, such as the fund.")
                .optional("period",       EdtfDate.PERIOD,                   "The time that it covers: the years of a plan, or the budget year of a batch.")
                .list    ("participants", Participant.Table.SHAPE.kind(),    "The participants and their roles.")
                .list    ("areas",        PriorityArea.KIND,                 "The priority areas that it belongs to.")
                .list    ("alignments",   Alignment.Table.SHAPE.kind(),      "The frameworks with which it aligns the cooperation.")
                .list    ("figures",      Figure.Table.SHAPE.kind(),         "The figures about it.")
                .describe("A declaration, plan, statement, list or agreement.");
        // spotless:on

        private Table() {}
    }
}
