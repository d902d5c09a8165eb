package org.lancangmekong.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.EventMode;
import org.lancangmekong.core.vocabulary.Standing;

/** Events and phases of a series, and the documents issued at events. */
final class EventRules {
    static final Rule<Catalogue> ONE_PER_ORDINAL = Rule.about("LMC-EVT-001", Severity.ERROR, Catalogue.class)
            .because("A series has one third meeting and one second phase.")
            .check((catalogue, findings) -> {
                Map<List<Object>, RecordId> first = new HashMap<>();
                for (Event each : catalogue.events()) {
                    each.ordinal().ifPresent(ordinal -> require(first, each.id(), each.of(), ordinal, findings));
                }
                first.clear();
                for (Phase each : catalogue.phases()) {
                    each.ordinal().ifPresent(ordinal -> require(first, each.id(), each.of(), ordinal, findings));
                }
            })
            .message("{other} is number {ordinal} of {series} too")
            .passing(() -> Examples.records(
                    Examples.leadersMeeting(),
                    Examples.event("lm-1", "2016-03-23").ordinal(1),
                    Examples.event("lm-2", "2018-01-10").ordinal(2),
                    Examples.report()))
            .failing(() -> Examples.records(
                    Examples.leadersMeeting(),
                    Examples.event("lm-1", "2016-03-23").ordinal(2),
                    Examples.event("lm-2", "2018-01-10").ordinal(2),
                    Examples.report()));

    static final Rule<Event> ONLINE_NOWHERE = Rule.about("LMC-EVT-002", Severity.WARNING, Event.class)
            .because("An online meeting has no place: the city in a declaration's name is not where people met.")
            .check((event, findings) -> {
                if (event.mode().filter(mode -> mode == EventMode.ONLINE).isPresent()
                        && event.place().isPresent()) {
                    findings.reportAt(Pointer.ROOT.child("place"));
                }
            })
            .message("the event was held online but has a place")
            .passing(() -> Examples.records(Examples.event("lm-3", "2020-08-24").mode(EventMode.ONLINE)))
            .failing(() -> Examples.records(Examples.event("lm-3", "2020-08-24")
                    .mode(EventMode.ONLINE)
                    .place(Place.builder()
                            .name(LocalizedText.of("en", "Vientiane"))
                            .country(Country.LAOS)
                            .build())));

    static final Rule<Event> NOT_OVERDUE = Rule.about("LMC-EVT-003", Severity.INFO, Event.class)
            .because("A planned meeting whose time has passed was held, moved or dropped.")
            .check((event, findings) -> {
                Optional<LocalDate> asOf = findings.asOf();
                if (event.planned() && asOf.isPresent() && event.when().before(asOf.get()) == Certainty.CERTAIN) {
                    findings.reportAt(
                            Pointer.ROOT.child("when"),
                            "when",
                            event.when().toString(),
                            "asOf",
                            asOf.get().toString());
                }
            })
            .message("the event is said to be planned for {when}, before the newest source of {asOf}")
            .passing(() -> Examples.records(
                    Examples.leadersMeeting(), Examples.event("lm-5", "2026").planned(true), Examples.report()))
            .failing(() -> Examples.records(
                    Examples.leadersMeeting(), Examples.event("lm-5", "2024").planned(true), Examples.report()));

    static final Rule<Document> DATE_OF_EVENT = Rule.about("LMC-EVT-004", Severity.WARNING, Document.class)
            .because("What was adopted or signed at an event was so on a day of that event.")
            .check(EventRules::requireDateOfEvent)
            .message("{standing} at {event}, which was held {when}, but dated {date}")
            .passing(() -> Examples.records(
                    Examples.leadersMeeting(),
                    Examples.event("lm-1", "2016-03-23"),
                    Examples.document("sanya-declaration")
                            .event("lm-1")
                            .standing(Standing.ADOPTED)
                            .date("2016-03-23"),
                    Examples.report()))
            .failing(() -> Examples.records(
                    Examples.leadersMeeting(),
                    Examples.event("lm-1", "2016-03-23"),
                    Examples.document("sanya-declaration")
                            .event("lm-1")
                            .standing(Standing.ADOPTED)
                            .date("2016-03-01"),
                    Examples.report()));

    static final Rule<Catalogue> HELD_ONCE = Rule.about("LMC-EVT-005", Severity.WARNING, Catalogue.class)
            .because("Two meetings of one series at one time are one meeting, reported twice.")
            .check(EventRules::requireHeldOnce)
            .message("held {when}, when {other} of the same series was held too, {otherWhen}")
            .passing(() -> Examples.records(
                    Examples.leadersMeeting(),
                    Examples.event("kunming", "2025-11-14"),
                    Examples.event("vientiane", "2026-11-13/2026-11-15"),
                    Examples.source("report", "2026-12-01")))
            .failing(() -> Examples.records(
                    Examples.leadersMeeting(),
                    Examples.event("kunming", "2025-11-14"),
                    Examples.event("vientiane", "2025-11-13/2025-11-15"),
                    Examples.source("report", "2025-12-01")));

    static final Rule<Catalogue> NO_GAPS = Rule.about("LMC-EVT-006", Severity.INFO, Catalogue.class)
            .because(
                    "A number that no meeting has was held too, and is missing here; that it was not held is not said.")
            .check(EventRules::requireNoGaps)
            .message("number {ordinal} of {series} comes after {last}, so that {missing} in this catalogue")
            .passing(() -> meetings(1, 2))
            .failing(() -> meetings(1, 3));

    private EventRules() {}

    static List<Rule<?>> all() {
        return List.of(ONE_PER_ORDINAL, ONLINE_NOWHERE, NOT_OVERDUE, DATE_OF_EVENT, HELD_ONCE, NO_GAPS);
    }

    private static List<LmcRecord> meetings(int one, int other) {
        return Examples.records(
                Examples.leadersMeeting(),
                Examples.event("lm-1", "2016-03-23").ordinal(one),
                Examples.event("lm-2", "2020-08-24").ordinal(other),
                Examples.report());
    }

    private static void require(
            Map<List<Object>, RecordId> first, RecordId id, RecordId series, Integer ordinal, Findings findings) {
        RecordId known = first.putIfAbsent(List.of(series, ordinal), id);
        if (known != null) {
            findings.reportIn(
                    id,
                    Pointer.ROOT.child("ordinal"),
                    "ordinal",
                    ordinal.toString(),
                    "series",
                    series.toString(),
                    "other",
                    known.toString());
        }
    }

    private static void requireNoGaps(Catalogue catalogue, Findings findings) {
        Map<RecordId, NavigableMap<Integer, RecordId>> bySeries = new HashMap<>();
        for (Event each : catalogue.events()) {
            each.ordinal()
                    .ifPresent(ordinal -> bySeries.computeIfAbsent(each.of(), series -> new TreeMap<>())
                            .putIfAbsent(ordinal, each.id()));
        }
        bySeries.forEach((series, events) -> {
            int last = 0;
            for (Map.Entry<Integer, RecordId> each : events.entrySet()) {
                int missing = each.getKey() - last - 1;
                if (missing > 0) {
                    findings.reportIn(
                            each.getValue(),
                            Pointer.ROOT.child("ordinal"),
                            "ordinal",
                            each.getKey().toString(),
                            "series",
                            series.toString(),
                            "last",
                            last == 0 ? "none" : Integer.toString(last),
                            "missing",
                            missing == 1 ? last + 1 + " is not" : last + 1 + " to " + (each.getKey() - 1) + " are not");
                }
                last = each.getKey();
            }
        });
    }

    /** Holds each event against the one before it that ended last. */
    private static void requireHeldOnce(Catalogue catalogue, Findings findings) {
        Map<RecordId, List<Event>> bySeries = new HashMap<>();
        for (Event each : catalogue.events()) {
            if (Dates.isDefinite(each.when()) && !each.planned()) {
                bySeries.computeIfAbsent(each.of(), series -> new ArrayList<>()).add(each);
            }
        }
        for (List<Event> each : bySeries.values()) {
            each.sort(Comparator.comparing(
                            (Event event) -> event.when().earliest().get())
                    .thenComparing(Event::id));
            Event last = null;
            for (Event event : each) {
                if (last != null && mayBeOne(last, event)) {
                    findings.reportIn(
                            event.id(),
                            Pointer.ROOT.child("when"),
                            "when",
                            event.when().toString(),
                            "other",
                            last.id().toString(),
                            "otherWhen",
                            last.when().toString());
                }
                if (last == null
                        || event.when()
                                .latest()
                                .get()
                                .isAfter(last.when().latest().get())) {
                    last = event;
                }
            }
        }
    }

    private static boolean mayBeOne(Event earlier, Event later) {
        boolean numbered = earlier.ordinal().isPresent() && later.ordinal().isPresent();
        return !numbered
                && !later.when()
                        .earliest()
                        .get()
                        .isAfter(earlier.when().latest().get());
    }

    private static void requireDateOfEvent(Document document, Findings findings) {
        if (document.date().isEmpty()
                || document.event().isEmpty()
                || document.standing()
                        .filter(standing -> standing == Standing.ADOPTED || standing == Standing.SIGNED)
                        .isEmpty()) {
            return;
        }
        Optional<Event> event = findings.find(document.event().get(), Event.class);
        if (event.isPresent()
                && (Dates.isCertainlyBefore(document.date().get(), event.get().when())
                        || Dates.isCertainlyBefore(
                                event.get().when(), document.date().get()))) {
            findings.reportAt(
                    Pointer.ROOT.child("date"),
                    "standing",
                    document.standing().get().code(),
                    "event",
                    event.get().id().toString(),
                    "when",
                    event.get().when().toString(),
                    "date",
                    document.date().get().toString());
        }
    }
}
