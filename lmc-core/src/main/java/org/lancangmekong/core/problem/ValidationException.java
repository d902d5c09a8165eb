package org.lancangmekong.core.problem;

import java.util.Objects;

/**
 * Thrown if a caller asked for something valid but there was an ERROR; carries the whole report.
 *
 * @serial exclude
 */
public class ValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final ValidationReport report;

    /**
     * Creates an exception whose message shows the first problems in full and counts the others.
     *
     * @param report what was found
     */
    public ValidationException(ValidationReport report) {
        super(Objects.requireNonNull(report, "report").describe(SHOWN));
        this.report = report;
    }

    /**
     * Everything that was found.
     *
     * @return the report, also if this exception was serialized and read back
     */
    public ValidationReport report() {
        return report;
    }
}
