package org.lancangmekong.json;

import java.util.Optional;
import org.lancangmekong.core.problem.ValidationReport;

/**
 * What reading one line of a JSON Lines file gave: where the line is, the value, if nothing was an ERROR, and everything
 * that was found.
 *
 * <p>The pointers in the report start from the line's own document; the locations are those in the whole file. For example
 * {@code ERROR LMC-JSN-009 at /kind (projects.jsonl, line 17, column 75): ...}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type that was asked for
 */
public final class LineResult<T> {
    private final long lineNumber;
    private final long byteOffset;
    private final T value;
    private final ValidationReport report;

    LineResult(long lineNumber, long byteOffset, Optional<T> value, ValidationReport report) {
        this.lineNumber = lineNumber;
        this.byteOffset = byteOffset;
        this.value = value.orElse(null);
        this.report = report;
    }

    /**
     * Which line of the file it is; blank lines count.
     *
     * @return the number, from 1
     */
    public long lineNumber() {
        return lineNumber;
    }

    /**
     * Where the line begins in the file.
     *
     * @return the offset of its first byte, from 0
     */
    public long byteOffset() {
        return byteOffset;
    }

    /**
     * What was read.
     *
     * @return the value; empty if and only if the report has an ERROR
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What was read, or an exception.
     *
     * @return the value
     * @throws LmcJsonException if the report has an ERROR
     */
    public T orThrow() {
        if (value == null) {
            throw new LmcJsonException(report);
        }
        return value;
    }

    /**
     * Everything that was found, in the order of the text.
     *
     * @return the report
     */
    public ValidationReport report() {
        return report;
    }

    /** The line's number, and the value or the problems. */
    @Override
    public String toString() {
        return "line " + lineNumber + ": " + (value == null ? report : value);
    }
}
