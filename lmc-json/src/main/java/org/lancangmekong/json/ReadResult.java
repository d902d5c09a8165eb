package org.lancangmekong.json;

import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.json.internal.codec.Outcome;

/**
 * What reading one document gave: the value, if nothing was an ERROR, and everything that was found.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type that was asked for
 */
public final class ReadResult<T> {
    private final T value;
    private final ValidationReport report;

    ReadResult(Outcome<T> outcome) {
        this.report = outcome.report();
        this.value = report.isValid() ? Objects.requireNonNull(outcome.value(), "value") : null;
    }

    /**
     * The result of a reader of another format.
     *
     * @param value what was read; dropped if the report has an ERROR
     * @param report everything that was found
     * @param <T> the type of the value
     * @return the result
     */
    public static <T> ReadResult<T> of(T value, ValidationReport report) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(report, "report");
        return new ReadResult<>(new Outcome<>(value, report));
    }

    /**
     * The result of a reader of another format that could make no value.
     *
     * @param report everything that was found, with at least one ERROR
     * @param <T> the type of the value
     * @return the result
     * @throws InvalidValueException if the report has no ERROR, which would say why there is no value
     */
    public static <T> ReadResult<T> failed(ValidationReport report) {
        Objects.requireNonNull(report, "report");
        if (report.isValid()) {
            throw new InvalidValueException("a result without a value needs an ERROR that says why there is none");
        }
        return new ReadResult<>(new Outcome<>(null, report));
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

    /** The value or the problems. */
    @Override
    public String toString() {
        return value == null ? report.toString() : value.toString();
    }
}
