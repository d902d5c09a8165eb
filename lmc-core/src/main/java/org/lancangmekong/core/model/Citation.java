package org.lancangmekong.core.model;

import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.Evidence;

/**
 * A piece of evidence and where in a catalogue it stands.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param record the record that holds it
 * @param pointer the pointer, in the record, to the object that the evidence is about
 * @param evidence the evidence
 */
public record Citation(LmcRecord record, Pointer pointer, Evidence evidence) {}
