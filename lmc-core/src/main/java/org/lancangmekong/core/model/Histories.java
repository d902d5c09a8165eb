package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.vocabulary.MilestoneEvent;

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

    static Optional<DatedStatus> status(List<Milestone> history, LocalDate day) {
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
        Optional<Milestone> rival = doubtful.stream()
                .filter(each ->
                        known == null || !each.status().equals(known.status()) && !isCertainlyBefore(each, known))
                .reduce((first, second) -> isCertainlyBefore(second, first) ? first : second);
        Milestone answer = known == null ? rival.orElse(null) : known;
        return Optional.ofNullable(answer)
                .flatMap(Milestone::status)
                .map(status -> new DatedStatus(status, rival.isPresent() ? Certainty.POSSIBLE : Certainty.CERTAIN));
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
