package org.lancangmekong.core.model;

import java.util.Objects;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.Evidence;

/**
 * A piece of evidence and its place in a catalogue.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param record the record that contains it
 * @param pointer the pointer, in the record, to the object that the evidence is about
 * @param evidence the evidence
 */
public record Citation(LmcRecord record, Pointer pointer, Evidence evidence) {
    /**
     * Refuses null.
     *
     * @param record the record that holds it
     * @param pointer the pointer to the object that the evidence is about
     * @param evidence the evidence
     */
    public Citation {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(evidence, "evidence");
    }
}
