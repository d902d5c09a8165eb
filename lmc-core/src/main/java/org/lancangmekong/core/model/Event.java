package org.lancangmekong.core.model;

import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.EventMode;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * A meeting, or an edition of a recurring programme.
 *
 * <p>It belongs to a series, which is a mechanism or a programme. An online event has no place, even if its documents
 * are named after a city.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Event extends LmcRecord, WithParticipants, WithFigures permits EventFields {
    /**
     * The series that it belongs to.
     *
     * @return the id of a mechanism or programme
     */
    RecordId of();

    /**
     * The number of the event in its series.
     *
     * @return the number, from 1; empty if it is not known
     */
    Optional<Integer> ordinal();

    /**
     * When it was or will be held.
     *
     * @return a day or an interval
     */
    EdtfDate when();

    /**
     * Whether it is only planned.
     *
     * @return whether it is planned
     */
    default boolean planned() {
        return false;
    }

    /**
     * How people met.
     *
     * @return the mode
     */
    Optional<EventMode> mode();

    /**
     * Where people met.
     *
     * @return the place; empty for an online event
     */
    Optional<Place> place();

    /**
     * Its theme.
     *
     * @return the theme by language
     */
    Optional<LocalizedText> theme();

    /**
     * The participants and their roles.
     *
     * @return the participants
     */
    @Override
    List<Participant> participants();

    /**
     * The figures about it.
     *
     * @return the figures
     */
    @Override
    List<Figure> figures();

    @Override
    default RecordType type() {
        return RecordType.EVENT;
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
    static EventBuilder builder() {
        return new EventBuilder();
    }

    @Override
    default EventBuilder toBuilder() {
        return new EventBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Event, EventBuilder> SHAPE = RecordMembers.members(Shape.of(Event.class, "event", new EventAccessors()))
                .required("of",           RecordId.to(RecordType.MECHANISM, RecordType.PROGRAMME), "The series that it belongs to: a mechanism or programme.")
                .optional("ordinal",      MemberKinds.ORDINAL,                                           "The number of the event in its series, from 1.")
                .required("when",         EdtfDate.PERIOD,                                         "When it was or will be held: a day or an interval.")
                .flag    ("planned",                                                               "Whether it is only planned.")
                .optional("mode",         EventMode.KIND,                                          "How people met.")
                .optional("place",        Place.Table.SHAPE.kind(),                                "Where people met; absent for an online event.")
                .optional("theme",        LocalizedText.KIND,                                      "Its theme, by language.")
                .list    ("participants", Participant.Table.SHAPE.kind(),                          "The participants and their roles.")
                .list    ("figures",      Figure.Table.SHAPE.kind(),                               "The figures about it.")
                .describe("A meeting, or an edition of a recurring programme.");
        // spotless:on

        private Table() {}
    }
}
