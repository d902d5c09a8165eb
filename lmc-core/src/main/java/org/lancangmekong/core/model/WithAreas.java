package org.lancangmekong.core.model;

import java.util.List;
import org.lancangmekong.core.vocabulary.PriorityArea;

/** A record that may belong to priority areas. */
public interface WithAreas {
    /**
     * The priority areas that it belongs to.
     *
     * @return the areas
     */
    List<PriorityArea> areas();
}
