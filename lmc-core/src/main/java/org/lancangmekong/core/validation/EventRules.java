package org.lancangmekong.core.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
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

    private EventRules() {}

    static List<Rule<?>> all() {
        return List.of(ONE_PER_ORDINAL, ONLINE_NOWHERE, NOT_OVERDUE, DATE_OF_EVENT);
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

    private static void requireDateOfEvent(Document document, Findings findings) {
        if (document.date().isEmpty()
                || document.event().isEmpty()
                || document.standing()
                        .filter(standing -> standing == Standing.ADOPTED || standing == Standing.SIGNED)
                        .isEmpty()) {
            return;
        }
        Optional<Event> event = findings.catalogue()
                .flatMap(catalogue -> catalogue.find(document.event().get(), Event.class));
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
