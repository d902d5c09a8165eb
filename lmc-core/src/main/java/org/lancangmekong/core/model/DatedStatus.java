package org.lancangmekong.core.model;

import java.util.Objects;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.vocabulary.Status;

/**
 * A status on a day, and how certain it is.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param status the status
 * @param certainty CERTAIN if no other status may have been reached by then, otherwise POSSIBLE
 */
public record DatedStatus(Status status, Certainty certainty) {
    /**
     * Refuses null.
     *
     * @param status the status
     * @param certainty how sure it is
     */
    public DatedStatus {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(certainty, "certainty");
    }

    /** The status, and whether it is only possible. */
    @Override
    public String toString() {
        return certainty == Certainty.CERTAIN ? status.code() : "possibly " + status.code();
    }
}
