package org.lancangmekong.core.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The conditions of a filter, at most one of each sort, all of which must hold.
 *
 * @param <K> the sorts
 * @param <T> what is filtered
 */
public final class Conditions<K extends Enum<K>, T> {
    private final Class<K> sorts;
    private final Map<K, Predicate<? super T>> bySort;

    private Conditions(Class<K> sorts, Map<K, Predicate<? super T>> bySort) {
        this.sorts = sorts;
        this.bySort = bySort;
    }

    /**
     * Returns no conditions.
     *
     * @param sorts the sorts that there may be
     * @param <K> the sorts
     * @param <T> what is filtered
     * @return conditions that hold for everything
     */
    public static <K extends Enum<K>, T> Conditions<K, T> none(Class<K> sorts) {
        return new Conditions<>(sorts, new EnumMap<>(sorts));
    }

    /**
     * These conditions with one more.
     *
     * @param sort its sort, of which it replaces the former condition
     * @param condition the condition
     * @return new conditions
     */
    public Conditions<K, T> with(K sort, Predicate<? super T> condition) {
        Map<K, Predicate<? super T>> more = new EnumMap<>(sorts);
        more.putAll(bySort);
        more.put(sort, condition);
        return new Conditions<>(sorts, more);
    }

    /**
     * Whether all conditions hold.
     *
     * @param subject what is filtered
     * @return whether each holds for it
     */
    public boolean hold(T subject) {
        for (Predicate<? super T> each : bySort.values()) {
            if (!each.test(subject)) {
                return false;
            }
        }
        return true;
    }
}
