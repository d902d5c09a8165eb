package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.util.List;
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
     * The status on a day, from the milestones that are not only planned.
     *
     * <p>It is the last status that was certainly reached by then. It is certain if no other may have been reached after
     * it; a milestone whose date is unknown, partial or doubtful may have been. If none was certainly reached but one may
     * have been, that one is given, as possible.
     *
     * @param day the day
     * @return the status and how sure it is; empty if the history says nothing of it
     */
    default Optional<DatedStatus> status(LocalDate day) {
        return Histories.status(history(), day);
    }

    /**
     * The last status that the history tells, whenever it was reached.
     *
     * @return the status and how sure it is that it is the last; empty if the history tells none
     */
    default Optional<DatedStatus> status() {
        return status(LocalDate.MAX);
    }
}
