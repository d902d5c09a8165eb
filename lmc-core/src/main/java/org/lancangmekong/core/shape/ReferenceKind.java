package org.lancangmekong.core.shape;

import java.util.List;

/**
 * The id of another record, which must be of one of certain types.
 *
 * @param <V> the Java type of the id
 */
public final class ReferenceKind<V> extends TextKind<V> {
    private final List<String> targets;

    ReferenceKind(Builder<V> builder, List<String> targets) {
        super(builder);
        this.targets = List.copyOf(targets);
    }

    /**
     * The types of record that may be referred to.
     *
     * @return their codes, such as {@code mechanism}; at least one
     */
    public List<String> targets() {
        return targets;
    }
}
