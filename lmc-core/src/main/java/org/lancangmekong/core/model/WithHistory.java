package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.TimeWindow;
import org.lancangmekong.core.vocabulary.Status;

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

    /**
     * Whether it had a status on some day of a period, by the milestones that are not planned.
     *
     * @param status the status
     * @param period an EDTF interval or date without a mark of doubt, such as the date of a day or a year; it means all
     *     days that it may cover
     * @return CERTAIN if it certainly had the status on a day of the period, or certainly reached it within the period,
     *     even if it lost it on the same day; IMPOSSIBLE if neither is possible; otherwise POSSIBLE
     * @throws org.lancangmekong.core.problem.InvalidValueException if {@link TimeWindow#of(EdtfDate)} refuses
     *     the period
     */
    default Certainty hadStatus(Status status, EdtfDate period) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(period, "period");
        return Histories.hadStatus(history(), status, TimeWindow.of(period));
    }

    /**
     * Whether it had a status on some day of a period, as {@link #hadStatus(Status, EdtfDate)} gives it.
     *
     * @param status the status
     * @param period an EDTF interval or date, such as {@code 2024} or {@code 2016/2018}
     * @return how certain it is
     * @throws org.lancangmekong.core.problem.InvalidValueException if {@link TimeWindow#of(String)} refuses the
     *     text
     */
    default Certainty hadStatus(Status status, String period) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(period, "period");
        return hadStatus(status, EdtfDate.parse(period));
    }
}
