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
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.WithCadence;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.validation.support.RulePart;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.EventMode;
import org.lancangmekong.core.vocabulary.Standing;

/** Events and phases of a series, and the documents issued at events. */
final class EventRules {
    /**
     * The events of one series, with the series itself if it has a cadence, or the phases of one; by its present id, since
     * some may call it by a former one.
     */
    static final Group.Keys BY_SERIES = (record, present) -> {
        if (record instanceof Event event) {
            return List.of("event " + present.apply(event.of()));
        }
        if (record instanceof WithCadence series && series.cadence().isPresent()) {
            return List.of("event " + record.id());
        }
        return record instanceof Phase phase ? List.of("phase " + present.apply(phase.of())) : List.of();
    };

    static final Rule<Group> ONE_PER_ORDINAL = Rule.aboutGroups("LMC-EVT-001", Severity.ERROR, BY_SERIES)
            .because("Within a series, each number belongs to one meeting or phase; a number that appears twice is"
                    + " wrong, or the two records are one.")
            .check((group, findings) -> {
                Map<Integer, RecordId> first = new HashMap<>();
                for (Event each : group.all(Event.class)) {
                    each.ordinal().ifPresent(ordinal -> require(first, each.id(), each.of(), ordinal, findings));
                }
                for (Phase each : group.all(Phase.class)) {
                    each.ordinal().ifPresent(ordinal -> require(first, each.id(), each.of(), ordinal, findings));
                }
            })
            .message("{other} is already number {ordinal} of {series}; correct a number or merge the records")
            .passing(() -> RuleExamples.records(
                    RuleExamples.leadersMeeting(),
                    RuleExamples.event("lm-1", "2016-03-23").ordinal(1),
                    RuleExamples.event("lm-2", "2018-01-10").ordinal(2),
                    RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    RuleExamples.leadersMeeting(),
                    RuleExamples.event("lm-1", "2016-03-23").ordinal(2),
                    RuleExamples.event("lm-2", "2018-01-10").ordinal(2),
                    RuleExamples.report()));

    static final Rule<Event> ONLINE_NOWHERE = Rule.about("LMC-EVT-002", Severity.WARNING, Event.class)
            .because("An online meeting has no place; the city in the name of its declaration is not where people met.")
            .check((event, findings) -> {
                if (event.mode().filter(mode -> mode == EventMode.ONLINE).isPresent()
                        && event.place().isPresent()) {
                    findings.reportAt(Pointer.ROOT.child("place"));
                }
            })
            .message("the event was held online but has a place; remove the place or correct the mode")
            .passing(() -> RuleExamples.records(
                    RuleExamples.event("lm-3", "2020-08-24").mode(EventMode.ONLINE)))
            .failing(() -> RuleExamples.records(RuleExamples.event("lm-3", "2020-08-24")
                    .mode(EventMode.ONLINE)
                    .place(Place.builder()
                            .name(LocalizedText.of("en", "Vientiane"))
                            .country(Country.LAOS)
                            .build())));

    static final Rule<Event> NOT_OVERDUE = Rule.about("LMC-EVT-003", Severity.INFO, Event.class)
            .needs(Needs.AS_OF)
            .because("A planned event whose date has passed was held, moved or cancelled; look for a source that says"
                    + " which.")
            .check((event, findings) -> {
                Optional<LocalDate> asOf = findings.asOf();
                if (event.planned() && asOf.isPresent() && Dates.isBeforeInAllZones(event.when(), asOf.get())) {
                    findings.reportAt(
                            Pointer.ROOT.child("when"),
                            "when",
                            event.when().toString(),
                            "asOf",
                            asOf.get().toString());
                }
            })
            .message("the event is still planned for {when}, although the newest source is of {asOf}; record what"
                    + " became of it")
            .passing(() -> RuleExamples.records(
                    RuleExamples.leadersMeeting(),
                    RuleExamples.event("lm-5", "2026").planned(true),
                    RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    RuleExamples.leadersMeeting(),
                    RuleExamples.event("lm-5", "2024").planned(true),
                    RuleExamples.report()));

    static final Rule<Document> DATE_OF_EVENT = Rule.about("LMC-EVT-004", Severity.WARNING, Document.class)
            .needs(Needs.REFERENCES)
            .because("A document adopted or signed at an event must be dated within that event; otherwise the date, the"
                    + " event or the standing is wrong.")
            .check(EventRules::requireDateOfEvent)
            .message("the document is {standing} at {event} ({when}), but dated {date}")
            .passing(() -> RuleExamples.records(
                    RuleExamples.leadersMeeting(),
                    RuleExamples.event("lm-1", "2016-03-23"),
                    RuleExamples.document("sanya-declaration")
                            .event("lm-1")
                            .standing(Standing.ADOPTED)
                            .date("2016-03-23"),
                    RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    RuleExamples.leadersMeeting(),
                    RuleExamples.event("lm-1", "2016-03-23"),
                    RuleExamples.document("sanya-declaration")
                            .event("lm-1")
                            .standing(Standing.ADOPTED)
                            .date("2016-03-01"),
                    RuleExamples.report()));

    static final Rule<Group> HELD_ONCE = Rule.aboutGroups("LMC-EVT-005", Severity.WARNING, BY_SERIES)
            .because("Two events of one series at the same time are usually one event that was reported twice; merge"
                    + " them, or give each its ordinal.")
            .check(EventRules::requireHeldOnce)
            .message("this event ({when}) overlaps {other} ({otherWhen}) of the same series; merge them or give both an"
                    + " ordinal")
            .passing(() -> RuleExamples.records(
                    RuleExamples.leadersMeeting(),
                    RuleExamples.event("kunming", "2025-11-14"),
                    RuleExamples.event("vientiane", "2026-11-13/2026-11-15"),
                    RuleExamples.source("report", "2026-12-01")))
            .failing(() -> RuleExamples.records(
                    RuleExamples.leadersMeeting(),
                    RuleExamples.event("kunming", "2025-11-14"),
                    RuleExamples.event("vientiane", "2025-11-13/2025-11-15"),
                    RuleExamples.source("report", "2025-12-01")));

    static final Rule<Group> NO_GAPS = Rule.aboutGroups("LMC-EVT-006", Severity.INFO, BY_SERIES)
            .because("A gap in the numbers of a series means that the catalogue lacks an event, not that the event was"
                    + " not held; add the missing record.")
            .check(EventRules::requireNoGaps)
            .message("number {ordinal} of {series} follows {>last}; {>missing} missing from this catalogue")
            .passing(() -> meetings(1, 2))
            .failing(() -> meetings(1, 3));

    private EventRules() {}

    static List<Rule<?>> all() {
        return List.of(ONE_PER_ORDINAL, ONLINE_NOWHERE, NOT_OVERDUE, DATE_OF_EVENT, HELD_ONCE, NO_GAPS);
    }

    private static List<LmcRecord> meetings(int one, int other) {
        return RuleExamples.records(
                RuleExamples.leadersMeeting(),
                RuleExamples.event("lm-1", "2016-03-23").ordinal(one),
                RuleExamples.event("lm-2", "2020-08-24").ordinal(other),
                RuleExamples.report());
    }

    private static void require(
            Map<Integer, RecordId> first, RecordId id, RecordId series, Integer ordinal, Findings findings) {
        RecordId known = first.putIfAbsent(ordinal, id);
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

    private static void requireNoGaps(Group series, Findings findings) {
        NavigableMap<Integer, Event> events = new TreeMap<>();
        for (Event each : series.all(Event.class)) {
            each.ordinal().ifPresent(ordinal -> events.putIfAbsent(ordinal, each));
        }
        int last = 0;
        for (Map.Entry<Integer, Event> each : events.entrySet()) {
            int missing = each.getKey() - last - 1;
            if (missing > 0) {
                findings.reportIn(
                        each.getValue().id(),
                        Pointer.ROOT.child("ordinal"),
                        "ordinal",
                        each.getKey().toString(),
                        "series",
                        each.getValue().of().toString(),
                        "last",
                        last == 0 ? RulePart.NO_OTHER.with() : RulePart.NUMBER.with("number", Integer.toString(last)),
                        "missing",
                        missing == 1
                                ? RulePart.NUMBER_IS.with("number", Integer.toString(last + 1))
                                : RulePart.NUMBERS_ARE.with(
                                        "first",
                                        Integer.toString(last + 1),
                                        "last",
                                        Integer.toString(each.getKey() - 1)));
            }
            last = each.getKey();
        }
    }

    /** Compares each event with the one that ended last among those before it. */
    private static void requireHeldOnce(Group series, Findings findings) {
        List<Event> events = new ArrayList<>();
        for (Event each : series.all(Event.class)) {
            if (Dates.isDefinite(each.when()) && !each.planned()) {
                events.add(each);
            }
        }
        events.sort(
                Comparator.comparing((Event event) -> event.when().earliest().get())
                        .thenComparing(Event::id));
        Event last = null;
        for (Event event : events) {
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
                    || event.when().latest().get().isAfter(last.when().latest().get())) {
                last = event;
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
