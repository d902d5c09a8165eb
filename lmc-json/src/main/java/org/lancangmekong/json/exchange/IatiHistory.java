package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.model.DatedStatus;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.json.exchange.IatiCodes.IatiCode;

/** The dates and the status of an activity, from the history of its record. */
final class IatiHistory {
    private final LmcRecord record;
    private final Ledger.Entry root;
    private final Map<DateType, Ledger.Entry> dates = new LinkedHashMap<>();
    private Ledger.Entry statusEntry;
    private IatiCode status;

    /** ActivityDateType. */
    enum DateType {
        PLANNED_START("1", true, true),
        ACTUAL_START("2", false, true),
        PLANNED_END("3", true, false),
        ACTUAL_END("4", false, false);

        private final String code;
        private final boolean planned;
        private final boolean start;

        DateType(String code, boolean planned, boolean start) {
            this.code = code;
            this.planned = planned;
            this.start = start;
        }
    }

    IatiHistory(LmcRecord record, Ledger.Entry root) {
        this.record = record;
        this.root = root;
        findDates();
        findStatus();
    }

    /** What IATI requires and the history does not say. */
    List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (status == null) {
            lacks.add("a status");
        }
        if (!dates.containsKey(DateType.PLANNED_START) && !dates.containsKey(DateType.ACTUAL_START)) {
            lacks.add("a start on one known day");
        }
        if (!isInOrder(DateType.PLANNED_START, DateType.PLANNED_END)
                || !isInOrder(DateType.ACTUAL_START, DateType.ACTUAL_END)) {
            lacks.add("an end that is not before its start");
        }
        return lacks;
    }

    /** The day on which it really began. */
    Optional<LocalDate> start() {
        return day(DateType.ACTUAL_START);
    }

    private void findDates() {
        for (Ledger.Entry each : root.partsOf("history")) {
            Milestone milestone = each.as(Milestone.class);
            Optional<DateType> type = type(milestone);
            if (type.isPresent() && day(milestone.date()).isPresent()) {
                dates.merge(type.get(), each, (first, second) -> rank(second) < rank(first) ? second : first);
            }
        }
    }

    /** Which date of the activity a milestone gives; empty if none. */
    private Optional<DateType> type(Milestone milestone) {
        for (DateType each : DateType.values()) {
            if (each.planned == milestone.planned() && events(each).contains(milestone.event())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private List<MilestoneEvent> events(DateType type) {
        if (record instanceof Programme) {
            return type.start ? IatiCodes.PROGRAMME_START : IatiCodes.PROGRAMME_END;
        }
        return type.start ? IatiCodes.START : IatiCodes.END;
    }

    private int rank(Ledger.Entry milestone) {
        Milestone value = milestone.as(Milestone.class);
        return events(type(value).orElseThrow()).indexOf(value.event());
    }

    /** The day of a date that is one known day, and that XML Schema has. */
    static Optional<LocalDate> day(Optional<EdtfDate> date) {
        return date.filter(EdtfDate::isFullDay)
                .flatMap(EdtfDate::earliest)
                .filter(day -> day.getYear() >= 1 && day.getYear() <= 9_999);
    }

    private Optional<LocalDate> day(DateType type) {
        return Optional.ofNullable(dates.get(type))
                .flatMap(each -> day(each.as(Milestone.class).date()));
    }

    private boolean isInOrder(DateType start, DateType end) {
        Optional<LocalDate> first = day(start);
        Optional<LocalDate> last = day(end);
        return first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
    }

    private void findStatus() {
        Optional<DatedStatus> last = ((WithHistory) record).status();
        if (last.isEmpty()) {
            return;
        }
        Status value = last.get().status();
        for (Ledger.Entry each : root.partsOf("history")) {
            Milestone milestone = each.as(Milestone.class);
            if (!milestone.planned() && milestone.status().equals(Optional.of(value))) {
                statusEntry = each.part("status").orElseThrow();
            }
        }
        IatiCode code = record instanceof Programme && value == Status.OPERATING
                ? IatiCodes.PROGRAMME_AT_WORK
                : IatiCodes.STATUS.get(value);
        status = last.get().certainty() == Certainty.CERTAIN ? code : IatiCode.wider(code.value(), code.name());
    }

    void writeStatus(XmlOut out) throws IOException {
        out.start("activity-status").attribute("code", status.value()).end();
        status.settle(statusEntry);
    }

    void writeDates(XmlOut out) throws IOException {
        for (DateType type : DateType.values()) {
            Ledger.Entry milestone = dates.get(type);
            if (milestone != null) {
                out.start("activity-date")
                        .attribute("type", type.code)
                        .attribute("iso-date", day(type).orElseThrow().toString());
                milestone.part("date").orElseThrow().written();
                milestone.part("planned").ifPresent(Ledger.Entry::written);
                IatiTexts.code(IatiTexts.take(milestone, "event"), out);
                out.end();
            }
        }
        for (Ledger.Entry each : root.partsOf("history")) {
            reportLost(each);
        }
    }

    /** What is not written of a milestone. */
    private void reportLost(Ledger.Entry entry) {
        Milestone milestone = entry.as(Milestone.class);
        boolean isDated = dates.containsValue(entry);
        boolean hasStatus = statusEntry == entry.part("status").orElse(null);
        if (isDated) {
            entry.part("status").ifPresent(each -> each.leaveOut(LossReason.ONE_ONLY));
        } else if (type(milestone).isPresent()) {
            LossReason reason = milestone.date().isEmpty()
                    ? LossReason.NO_DATE
                    : day(milestone.date()).isPresent() ? LossReason.ONE_ONLY : LossReason.PARTIAL_DATE;
            entry.leaveOut(reason);
        } else if (!hasStatus && milestone.status().isPresent()) {
            entry.leaveOut(LossReason.ONE_ONLY);
        }
    }
}
