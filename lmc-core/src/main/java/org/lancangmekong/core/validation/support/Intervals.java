package org.lancangmekong.core.validation.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Closed intervals, such as stretches of days, and whether any of them meets another. A question costs the logarithm of their
 * number, so that a rule may ask one for every element of another list.
 *
 * @param <T> the type of a bound, whose order agrees with equality or is that of numbers
 */
public final class Intervals<T extends Comparable<? super T>> {
    private final List<Map.Entry<T, T>> all = new ArrayList<>();

    /** The last end of the intervals that begin at a bound or before; made when first asked for. */
    private NavigableMap<T, T> lastEnds;

    /** Adds the interval from one bound to another, which both belong to it. */
    public void add(T first, T last) {
        all.add(Map.entry(first, last));
        lastEnds = null;
    }

    /**
     * Whether any interval begins at {@code last} or before, and ends at {@code first} or after: if these are in order, whether it has
     * a point in common with the interval between them.
     */
    public boolean anyMeets(T first, T last) {
        if (lastEnds == null) {
            lastEnds = lastEnds();
        }
        Map.Entry<T, T> end = lastEnds.floorEntry(last);
        return end != null && end.getValue().compareTo(first) >= 0;
    }

    private NavigableMap<T, T> lastEnds() {
        NavigableMap<T, T> ends = new TreeMap<>();
        all.sort(Comparator.comparing(Map.Entry::getKey));
        T end = null;
        for (Map.Entry<T, T> each : all) {
            end = end == null || each.getValue().compareTo(end) > 0 ? each.getValue() : end;
            ends.put(each.getKey(), end);
        }
        return ends;
    }
}
