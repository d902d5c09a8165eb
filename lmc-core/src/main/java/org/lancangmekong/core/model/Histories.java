package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.TimeWindow;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Status;

/** Answers from a list of milestones. */
final class Histories {
    private static final Set<MilestoneEvent> FOUNDING = Set.of(MilestoneEvent.FOUNDED, MilestoneEvent.LAUNCHED);

    private Histories() {}

    static Optional<EdtfDate> founded(WithHistory record) {
        return record.history().stream()
                .filter(each -> !each.planned() && FOUNDING.contains(each.event()))
                .findFirst()
                .flatMap(Milestone::date);
    }

    /**
     * What a history says of a day: the last milestone that was certainly reached, and those after it that may have been.
     *
     * @param known the last that was certainly reached; null if there is none
     * @param rivals those that may have been reached after it, in their order
     */
    private record Reached(@Nullable Milestone known, List<Milestone> rivals) {
        boolean isKnownToBe(Status status) {
            return known != null && known.status().equals(Optional.of(status));
        }
    }

    private static Reached reachedBy(LocalDate day, List<Milestone> history) {
        Milestone last = null;
        List<Milestone> doubtful = new ArrayList<>();
        for (Milestone each : history) {
            if (each.planned() || each.status().isEmpty()) {
                continue;
            }
            Certainty reached = reached(each, day);
            if (reached == Certainty.CERTAIN && (last == null || !isCertainlyBefore(each, last))) {
                last = each;
            } else if (reached == Certainty.POSSIBLE) {
                doubtful.add(each);
            }
        }
        Milestone known = last;
        doubtful.removeIf(
                each -> known != null && (each.status().equals(known.status()) || isCertainlyBefore(each, known)));
        return new Reached(known, doubtful);
    }

    static Optional<DatedStatus> status(List<Milestone> history, LocalDate day) {
        Reached reached = reachedBy(day, history);
        Optional<Milestone> rival =
                reached.rivals.stream().reduce((first, second) -> isCertainlyBefore(second, first) ? first : second);
        return Optional.ofNullable(reached.known)
                .or(() -> rival)
                .flatMap(Milestone::status)
                .map(status -> new DatedStatus(status, rival.isPresent() ? Certainty.POSSIBLE : Certainty.CERTAIN));
    }

    /** Whether it had a status on a day: certain only if no other status may have been reached by then. */
    static Certainty hadStatus(List<Milestone> history, Status status, LocalDate day) {
        Reached reached = reachedBy(day, history);
        if (reached.isKnownToBe(status)) {
            return reached.rivals.isEmpty() ? Certainty.CERTAIN : Certainty.POSSIBLE;
        }
        boolean isRival = reached.rivals.stream().anyMatch(each -> each.status().equals(Optional.of(status)));
        return isRival ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
    }

    /**
     * Whether it had a status on some day of a window: on the first or last day, or because it reached the status within
     * the window, or on the last day within the window on which it is certain to have reached it.
     */
    static Certainty hadStatus(List<Milestone> history, Status status, TimeWindow window) {
        Certainty had =
                moreCertain(hadStatus(history, status, window.first()), hadStatus(history, status, window.last()));
        LocalDate reached = null;
        for (Milestone each : history) {
            if (!each.planned() && each.status().equals(Optional.of(status))) {
                had = moreCertain(had, each.date().map(window::overlaps).orElse(Certainty.POSSIBLE));
                LocalDate latest = each.date().flatMap(EdtfDate::latest).orElse(LocalDate.MAX);
                boolean isWithin = latest.isAfter(window.first()) && latest.isBefore(window.last());
                reached = isWithin && (reached == null || latest.isAfter(reached)) ? latest : reached;
            }
        }
        return reached == null ? had : moreCertain(had, hadStatus(history, status, reached));
    }

    private static Certainty moreCertain(Certainty a, Certainty b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Certainty reached(Milestone milestone, LocalDate day) {
        if (milestone.date().isEmpty()) {
            return Certainty.POSSIBLE;
        }
        // A milestone of the day itself has been reached.
        return day.equals(LocalDate.MAX)
                ? Certainty.CERTAIN
                : milestone.date().get().before(day.plusDays(1));
    }

    private static boolean isCertainlyBefore(Milestone a, Milestone b) {
        return a.date().isPresent()
                && b.date().isPresent()
                && a.date().get().before(b.date().get()) == Certainty.CERTAIN;
    }
}
