package org.lancangmekong.core.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Status;

/**
 * An event that happened or is planned, its date, and the status from then on.
 *
 * <p>A milestone whose event does not change the status has none. A history is a list of milestones; it replaces
 * separate members for status, start and end. For example: {@code trial-opened} on 2022-10-01, status {@code trial}.
 *
 * <p>This class is immutable and thread-safe.
 */
public interface Milestone {
    /**
     * What happened or is planned to happen.
     *
     * @return the event
     */
    MilestoneEvent event();

    /**
     * When it happened or is planned to happen.
     *
     * @return a point in time, which may be partial or one of a set; empty if it is not known
     */
    Optional<EdtfDate> date();

    /**
     * The status from then on.
     *
     * @return the status; empty if the event does not change it
     */
    Optional<Status> status();

    /**
     * Whether it is only planned.
     *
     * @return whether it is planned
     */
    default boolean planned() {
        return false;
    }

    /**
     * The countries that did it.
     *
     * @return the countries
     */
    List<Country> by();

    /**
     * A remark.
     *
     * @return the remark by language
     */
    Optional<LocalizedText> note();

    /**
     * The evidence for this value.
     *
     * @return the evidence about the members of this object
     */
    List<Evidence> evidence();

    /**
     * Members that this version does not know, as read by a lenient reader.
     *
     * @return the values by name, in their order
     */
    Map<String, JsonValue> extensions();

    /**
     * Refuses what could not be written and read back; called when a value is built.
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
    static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }

    /**
     * A builder with the members of this value, to make a changed copy.
     *
     * @return a new builder
     */
    default MilestoneBuilder toBuilder() {
        return new MilestoneBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        // spotless:off
        /** The members. */
        public static final Shape<Milestone, MilestoneBuilder> SHAPE = Shape.of(Milestone.class, "Milestone", new MilestoneAccessors())
                .required("event",    MilestoneEvent.KIND,         "What happened or is planned to happen.")
                .optional("date",     EdtfDate.POINT,              "When it happened or is planned to happen, as a point in time; absent if it is not known.")
                .optional("status",   Status.KIND,                 "The status from then on; absent if the event does not change it.")
                .flag    ("planned",                               "Whether it is only planned.")
                .list    ("by",       Country.KIND,                "The countries that did it.")
                .optional("note",     LocalizedText.KIND,          "A remark, by language.")
                .list    ("evidence", Evidence.Table.SHAPE.kind(), "The evidence for this value.")
                .open(JsonValue.KIND)
                .identifiedBy("event", "date")
                .identifiedBy("event")
                .example("{\"event\": \"opened\", \"date\": \"2021-12-03\", \"status\": \"operating\"}")
                .describe("An event that happened or is planned, its date, and the status from then on.");
        // spotless:on

        private Table() {}
    }
}
