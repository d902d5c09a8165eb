package org.lancangmekong.json;

import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.problem.ValidationReport;

/**
 * Thrown where a document could not be read, or broke a rule that is an ERROR. It carries the report of everything that
 * was found; its message shows the first few problems in full.
 */
public final class LmcJsonException extends ValidationException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with its report.
     *
     * @param report everything that was found, with at least one ERROR
     */
    public LmcJsonException(ValidationReport report) {
        super(report);
    }
}
