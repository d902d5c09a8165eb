package org.lancangmekong.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;

/**
 * What changed between two versions of a catalogue: the records that were added, removed and changed, by their ids.
 *
 * <p>A record with a new id counts as removed and added. Equal catalogues do not differ.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CatalogueDifference {
    private final List<LmcRecord> added;
    private final List<LmcRecord> removed;
    private final List<RecordDifference> changed = new ArrayList<>();

    private CatalogueDifference(Catalogue before, Catalogue after) {
        this.added = without(after, before);
        this.removed = without(before, after);
        for (LmcRecord each : after.all()) {
            Optional<LmcRecord> known = find(each, before);
            if (known.isPresent() && !known.get().equals(each)) {
                changed.add(RecordDifference.of(known.get(), each));
            }
        }
    }

    private static List<LmcRecord> without(Catalogue records, Catalogue others) {
        return records.all().stream()
                .filter(each -> find(each, others).isEmpty())
                .toList();
    }

    /** The record with the same id: one that had it before is another. */
    private static Optional<LmcRecord> find(LmcRecord record, Catalogue catalogue) {
        return catalogue.find(record.id()).filter(each -> each.id().equals(record.id()));
    }

    /**
     * Compares two versions.
     *
     * @param before the catalogue as it was
     * @param after the catalogue as it is
     * @return the difference
     */
    public static CatalogueDifference of(Catalogue before, Catalogue after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new CatalogueDifference(before, after);
    }

    /**
     * The records whose ids are new.
     *
     * @return an unmodifiable list, by type and id
     */
    public List<LmcRecord> added() {
        return added;
    }

    /**
     * The records whose ids are gone.
     *
     * @return an unmodifiable list, by type and id
     */
    public List<LmcRecord> removed() {
        return removed;
    }

    /**
     * The records that differ.
     *
     * @return an unmodifiable list, by the type and id that they have now
     */
    public List<RecordDifference> changed() {
        return List.copyOf(changed);
    }

    /**
     * Whether nothing changed.
     *
     * @return whether the two catalogues are equal
     */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /**
     * One line for each change: {@code - /id} removed, {@code + /id} added, {@code ~ /id/member: before -> after}
     * changed.
     */
    @Override
    public String toString() {
        return Stream.of(
                        removed.stream().map(each -> "- /" + each.id()),
                        added.stream().map(each -> "+ /" + each.id()),
                        changed.stream().map(RecordDifference::toString))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
