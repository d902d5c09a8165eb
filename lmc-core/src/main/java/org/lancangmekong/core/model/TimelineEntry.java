package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.EdtfDate;

/**
 * Something with a date in a catalogue: a milestone of a record, an event, a document's adoption.
 *
 * <p>Entries have a total order: by the earliest day that the date may mean, then by the latest, then by the record's
 * id, then by the place in the record. A date without an earliest day, such as "on or before 2020-06-08", comes first.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param date when it happened or is planned
 * @param record the record that the date is from
 * @param pointer the pointer to the date in the record
 * @param what what happened: a milestone's event code, {@code held} for an event, the standing or {@code issued} for a
 *     document
 * @param planned whether it is only planned
 */
public record TimelineEntry(EdtfDate date, LmcRecord record, Pointer pointer, String what, boolean planned)
        implements Comparable<TimelineEntry> {
    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(
                    (TimelineEntry entry) -> orElse(entry.date.earliest(), LocalDate.MIN))
            .thenComparing(entry -> orElse(entry.date.latest(), LocalDate.MAX))
            .thenComparing(entry -> entry.record.id())
            .thenComparing(TimelineEntry::pointer);

    /**
     * Refuses null.
     *
     * @param date when it happened or is planned
     * @param record the record that the date is from
     * @param pointer the pointer to the date in the record
     * @param what what happened
     * @param planned whether it is only planned
     */
    public TimelineEntry {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(what, "what");
    }

    private static LocalDate orElse(Optional<LocalDate> day, LocalDate absent) {
        return day.orElse(absent);
    }

    @Override
    public int compareTo(TimelineEntry other) {
        Objects.requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }
}
