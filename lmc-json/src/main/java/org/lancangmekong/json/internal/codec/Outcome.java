package org.lancangmekong.json.internal.codec;

import javax.annotation.Nullable;
import org.lancangmekong.core.problem.ValidationReport;

/**
 * What reading a document gave.
 *
 * @param <T> the type of the value
 * @param value the value; null if the report has an ERROR
 * @param report everything that was found, in the order of the text
 */
public record Outcome<T>(@Nullable T value, ValidationReport report) {
    /** Keeps no value beside an ERROR, a rule's included: what is wrong must not be stored by a caller who does not look. */
    public Outcome {
        value = report.isValid() ? value : null;
    }
}
