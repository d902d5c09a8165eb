package org.lancangmekong.core.insight;

import java.util.Map;

/**
 * Which layer a value comes from, and its parts where they come from others. Layers are numbered in their order, and the
 * base is before all of them.
 *
 * @param own the last layer that replaced the value, or changed how many elements it has
 * @param rest the layer of all parts that are not named
 * @param parts the parts that come from other layers, by their names or indices
 */
record Origin(int own, int rest, Map<String, Origin> parts) {
    private static final int BASE_LAYER = -1;

    /** A value that is as in the base. */
    static final Origin BASE = of(BASE_LAYER);

    /** A value that comes from one layer with all its parts. */
    static Origin of(int layer) {
        return new Origin(layer, layer, Map.of());
    }

    Origin part(String name) {
        Origin known = parts.get(name);
        return known == null ? of(rest) : known;
    }

    /** The last layer that changed the value or a part of it. */
    int latest() {
        int latest = Math.max(own, rest);
        for (Origin each : parts.values()) {
            latest = Math.max(latest, each.latest());
        }
        return latest;
    }

    boolean isBase() {
        return latest() == BASE_LAYER;
    }
}
