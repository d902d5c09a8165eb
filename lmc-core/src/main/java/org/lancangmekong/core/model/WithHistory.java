package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.value.Milestone;

/** A record that has a history. */
public interface WithHistory {
    /**
     * What happened and what is planned.
     *
     * @return the milestones, in their order
     */
    List<Milestone> history();

    /**
     * The status on a day, from the milestones that are not planned.
     *
     * <p>It is the last status that was certainly reached by that day. It is certain if no other status may have been
     * reached after it; a milestone with an unknown, partial or doubtful date may have been. If no status was certainly
     * reached but one may have been, the result is that status, as possible.
     *
     * @param day the day
     * @return the status and how certain it is; empty if the history has none by that day
     */
    default Optional<DatedStatus> status(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return Histories.status(history(), day);
    }

    /**
     * The last status in the history, whatever its date.
     *
     * @return the status and how certain it is that it is the last; empty if the history has none
     */
    default Optional<DatedStatus> status() {
        return status(LocalDate.MAX);
    }
}
