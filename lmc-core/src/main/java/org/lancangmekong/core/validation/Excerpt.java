package org.lancangmekong.core.validation;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.RecordId;

/**
 * The records of a catalogue that matter to a rule that needs {@link Needs#CATALOGUE}: given a catalogue of these alone, it
 * finds the same. So it can be asked about a catalogue that does not fit into memory.
 *
 * <p>This class is immutable, and thread-safe if its functions are.
 */
public final class Excerpt {
    private final Predicate<LmcRecord> start;
    private final Function<LmcRecord, ? extends Collection<RecordId>> follow;
    private final boolean ofCircles;

    private Excerpt(
            Predicate<LmcRecord> start, Function<LmcRecord, ? extends Collection<RecordId>> follow, boolean ofCircles) {
        this.start = start;
        this.follow = follow;
        this.ofCircles = ofCircles;
    }

    /**
     * The records from which a rule starts, and all to which it follows references from there.
     *
     * @param start whether the rule starts from a record
     * @param follow the references that the rule follows from a record, in any number of steps
     * @return the excerpt
     */
    public static Excerpt of(Predicate<LmcRecord> start, Function<LmcRecord, ? extends Collection<RecordId>> follow) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(follow, "follow");
        return new Excerpt(start, follow, false);
    }

    /**
     * The records from which a chain of references leads into a circle.
     *
     * @param next the reference in a record that leads on; empty if the chain ends
     * @return the excerpt
     */
    public static Excerpt ofCircles(Function<LmcRecord, Optional<RecordId>> next) {
        Objects.requireNonNull(next, "next");
        return new Excerpt(
                record -> next.apply(record).isPresent(),
                record -> next.apply(record).stream().toList(),
                true);
    }

    /**
     * Whether the rule starts from a record.
     *
     * @param record a record of the catalogue
     * @return whether it does; records to which it only follows a reference matter, too
     */
    public boolean startsFrom(LmcRecord record) {
        Objects.requireNonNull(record, "record");
        return start.test(record);
    }

    /**
     * The references that the rule follows.
     *
     * @param record a record that matters
     * @return the references, at most one in an excerpt of circles
     */
    public Collection<RecordId> follow(LmcRecord record) {
        Objects.requireNonNull(record, "record");
        return follow.apply(record);
    }

    /**
     * Whether of the records from which the rule starts only those matter from which the references lead into a circle, each
     * record having one at most.
     *
     * @return whether this was made by {@link #ofCircles}
     */
    public boolean isOfCircles() {
        return ofCircles;
    }

    /** Whether it is of circles. */
    @Override
    public String toString() {
        return ofCircles ? "Excerpt[circles]" : "Excerpt[starts and what they lead to]";
    }
}
