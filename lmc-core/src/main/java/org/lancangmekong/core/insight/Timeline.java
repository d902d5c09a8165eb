package org.lancangmekong.core.insight;

import java.util.List;
import java.util.Objects;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.TimelineEntry;

/** What happened when, reduced to what a filter lets through. */
public final class Timeline {
    private Timeline() {}

    /**
     * The entries of a catalogue's timeline that pass a filter.
     *
     * @param catalogue the catalogue
     * @param filter the filter
     * @return the entries in their total order, as an unmodifiable list
     */
    public static List<TimelineEntry> of(Catalogue catalogue, TimelineFilter filter) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(filter, "filter");
        return catalogue.timeline().stream().filter(filter::keeps).toList();
    }
}
