package org.lancangmekong.core.model;

import java.util.Objects;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.Figure;

/**
 * A figure and the record that it is about.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param record the record
 * @param pointer the pointer to the figure in the record
 * @param figure the figure
 */
public record FigureEntry(LmcRecord record, Pointer pointer, Figure figure) {
    /**
     * Refuses null.
     *
     * @param record the record
     * @param pointer the pointer to the figure in the record
     * @param figure the figure
     */
    public FigureEntry {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(figure, "figure");
    }
}
