package org.lancangmekong.core.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.validation.support.RulePart;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Status;

/** Histories: the order of milestones, by their dates and not by their place in the list. */
final class HistoryRules {
    static final Set<MilestoneEvent> BUILDING =
            Set.of(MilestoneEvent.GROUND_BROKEN, MilestoneEvent.CONSTRUCTION_STARTED);

    private static final Set<MilestoneEvent> IN_USE = Set.of(
            MilestoneEvent.UNIT_COMMISSIONED,
            MilestoneEvent.TRIAL_OPENED,
            MilestoneEvent.OPENED,
            MilestoneEvent.HANDED_OVER,
            MilestoneEvent.COMPLETED);

    /** The first of some events comes before any of others. */
    private record Order(Set<MilestoneEvent> first, Set<MilestoneEvent> then) {}

    /** Some orders, with a bit for each: for an event, those of which it is one of the first, or one of the others. */
    private static final class Orders {
        private final List<Order> all;
        private final Map<MilestoneEvent, Sides> sides = new HashMap<>();

        /** The orders of which an event is one of the first, and those of which it is one of the others. */
        private record Sides(int first, int then) {
            private static final Sides NONE = new Sides(0, 0);

            private static Sides both(Sides one, Sides other) {
                return new Sides(one.first | other.first, one.then | other.then);
            }
        }

        Orders(Order... orders) {
            this.all = List.of(orders);
            for (int i = 0; i < orders.length; i++) {
                int bit = 1 << i;
                orders[i].first().forEach(each -> sides.merge(each, new Sides(bit, 0), Sides::both));
                orders[i].then().forEach(each -> sides.merge(each, new Sides(0, bit), Sides::both));
            }
        }

        /** A bit for each order of which an event of both sides happened; in most histories, of few or none. */
        int concerning(List<Milestone> history) {
            int firsts = 0;
            int thens = 0;
            for (int i = 0; history.size() > 1 && i < history.size(); i++) {
                Milestone each = history.get(i);
                if (!each.planned()) {
                    Sides of = sides.getOrDefault(each.event(), Sides.NONE);
                    firsts |= of.first();
                    thens |= of.then();
                }
            }
            return firsts & thens;
        }
    }

    /** What cannot be the other way round. */
    private static final Orders NECESSARY = new Orders(
            new Order(BUILDING, IN_USE),
            new Order(Set.of(MilestoneEvent.SIGNED, MilestoneEvent.AGREEMENT_SIGNED), Set.of(MilestoneEvent.IN_FORCE)));

    /**
     * What is seldom the other way round, but may be: works begin before the contract is signed, parts open one by one.
     */
    private static final Orders USUAL = new Orders(
            new Order(
                    Set.of(MilestoneEvent.PROPOSED),
                    Set.of(
                            MilestoneEvent.APPROVED,
                            MilestoneEvent.AGREEMENT_SIGNED,
                            MilestoneEvent.GROUND_BROKEN,
                            MilestoneEvent.CONSTRUCTION_STARTED,
                            MilestoneEvent.OPENED,
                            MilestoneEvent.FOUNDED,
                            MilestoneEvent.LAUNCHED)),
            new Order(Set.of(MilestoneEvent.APPROVED, MilestoneEvent.AGREEMENT_SIGNED), BUILDING),
            new Order(BUILDING, Set.of(MilestoneEvent.INAUGURATED)),
            new Order(Set.of(MilestoneEvent.TRIAL_OPENED), Set.of(MilestoneEvent.OPENED)),
            new Order(Set.of(MilestoneEvent.ANNOUNCED), Set.of(MilestoneEvent.LAUNCHED, MilestoneEvent.IN_FORCE)),
            new Order(
                    Set.of(MilestoneEvent.FOUNDED, MilestoneEvent.LAUNCHED),
                    Set.of(MilestoneEvent.COMPLETED, MilestoneEvent.BRANCH_OPENED)),
            new Order(Set.of(MilestoneEvent.SUSPENDED), Set.of(MilestoneEvent.RESUMED)));

    /**
     * Any of these shows that a plan for any other of them was met: a bridge may open before its planned completion.
     */
    private static final Set<MilestoneEvent> ENDS = Set.of(
            MilestoneEvent.TRIAL_OPENED,
            MilestoneEvent.OPENED,
            MilestoneEvent.INAUGURATED,
            MilestoneEvent.HANDED_OVER,
            MilestoneEvent.COMPLETED);

    private static final Set<MilestoneEvent> BEGUN = Set.of(
            MilestoneEvent.GROUND_BROKEN,
            MilestoneEvent.CONSTRUCTION_STARTED,
            MilestoneEvent.LAUNCHED,
            MilestoneEvent.FOUNDED,
            MilestoneEvent.AGREEMENT_SIGNED,
            MilestoneEvent.CEREMONY_HELD);

    private static final int UNKNOWN = -1;
    private static final int SUSPENSION = 1;
    private static final int BEGINNING = 2;

    /** For an event that ends something: the events that can be its beginning. */
    private static final Map<MilestoneEvent, Integer> STARTS = Map.of(
            MilestoneEvent.RESUMED, SUSPENSION,
            MilestoneEvent.COMPLETED, BEGINNING,
            MilestoneEvent.HANDED_OVER, BEGINNING);

    /** Which statuses an event can lead to; others can lead to any. */
    private static final Map<MilestoneEvent, Set<Status>> LEADS_TO = leadsTo();

    private static final Set<Status> IN_OPERATION = EnumSet.of(Status.OPERATING, Status.COMPLETED);

    private static final Set<Status> BEFORE_OPERATION = EnumSet.range(Status.PROPOSED, Status.TRIAL);

    /** Events after which something that was finished may return to an earlier status. */
    private static final Set<MilestoneEvent> TURNS =
            Set.of(MilestoneEvent.SUSPENDED, MilestoneEvent.RESUMED, MilestoneEvent.RESCOPED, MilestoneEvent.CANCELLED);

    /** Most histories are surely in order, and need no closer look. */
    private static final Rule.Condition<WithHistory> ORDER_IN_DOUBT =
            (record, findings) -> isInDoubt(record.history(), NECESSARY);

    static final Rule<WithHistory> IN_ORDER = Rule.about("LMC-HIS-001", Severity.ERROR, WithHistory.class)
            .where(ORDER_IN_DOUBT)
            .because("Nothing opens or is completed before its construction begins, and no agreement is in force before"
                    + " it is signed; one of the two dates is wrong.")
            .check((record, findings) -> requireOrders(record.history(), NECESSARY, Certainty.CERTAIN, findings))
            .message("{event} ({date}) cannot follow {other} ({otherDate}); correct one of the dates")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(RuleExamples.happened(MilestoneEvent.CONSTRUCTION_STARTED, "2016-12-25"))
                    .addHistory(RuleExamples.happened(MilestoneEvent.OPENED, "2021-12-03"))))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(RuleExamples.happened(MilestoneEvent.CONSTRUCTION_STARTED, "2021-12-25"))
                    .addHistory(RuleExamples.happened(MilestoneEvent.OPENED, "2021-12-03"))));

    static final Rule<WithHistory> SURELY_IN_ORDER = Rule.about("LMC-HIS-002", Severity.INFO, WithHistory.class)
            .where(ORDER_IN_DOUBT)
            .because("The dates of two milestones that must follow one another are too vague to show that they do; a"
                    + " more exact date would settle it.")
            .check((record, findings) -> requireOrders(record.history(), NECESSARY, Certainty.POSSIBLE, findings))
            .message("{event} ({date}) must come first, but may follow {other} ({otherDate}); look for more exact"
                    + " dates")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(RuleExamples.happened(MilestoneEvent.GROUND_BROKEN, "2019-06"))
                    .addHistory(RuleExamples.happened(MilestoneEvent.TRIAL_OPENED, "2022"))))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(RuleExamples.happened(MilestoneEvent.GROUND_BROKEN, "2022"))
                    .addHistory(RuleExamples.happened(MilestoneEvent.TRIAL_OPENED, "2022-10-01"))));

    static final Rule<WithHistory> USUAL_ORDER = Rule.about("LMC-HIS-003", Severity.INFO, WithHistory.class)
            .because("Some milestones usually follow one another, such as an agreement and the construction; the"
                    + " reverse order is rare and often shows a wrong date.")
            .check((record, findings) -> requireOrders(record.history(), USUAL, Certainty.CERTAIN, findings))
            .message("{other} ({otherDate}) precedes {event} ({date}), which usually comes first; check both dates")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(RuleExamples.happened(MilestoneEvent.AGREEMENT_SIGNED, "2014-07"))
                    .addHistory(RuleExamples.happened(MilestoneEvent.GROUND_BROKEN, "2016-12"))))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(RuleExamples.happened(MilestoneEvent.GROUND_BROKEN, "2024-08-05"))
                    .addHistory(RuleExamples.happened(MilestoneEvent.AGREEMENT_SIGNED, "2025-04-17"))));

    static final Rule<Milestone> STATUS_FITS_EVENT = Rule.about("LMC-HIS-004", Severity.WARNING, Milestone.class)
            .because("A milestone's status holds from its event on; if the event cannot lead to the status, as"
                    + " `suspended` cannot lead to `operating`, one of the two is wrong.")
            .check((milestone, findings) -> {
                Set<Status> possible = LEADS_TO.get(milestone.event());
                Optional<Status> status = possible == null ? Optional.empty() : milestone.status();
                if (status.isPresent() && !possible.contains(status.get())) {
                    findings.reportAt(
                            Pointer.ROOT.child("status"),
                            "event",
                            milestone.event().code(),
                            "status",
                            milestone.status().get().code(),
                            "expected",
                            RulePart.oneOf(possible.stream().map(Status::code).toList()));
                }
            })
            .message("{event} cannot lead to the status {status}; expected {>expected}")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(RuleExamples.milestone(MilestoneEvent.SUSPENDED, "2024-08")
                            .status(Status.SUSPENDED)
                            .build())))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(RuleExamples.milestone(MilestoneEvent.SUSPENDED, "2024-08")
                            .status(Status.OPERATING)
                            .build())));

    static final Rule<WithHistory> STATUS_GOES_ON = Rule.about("LMC-HIS-005", Severity.WARNING, WithHistory.class)
            .because("What operates or is completed does not return to an earlier status, such as `implementing`,"
                    + " unless its history says that it was suspended, resumed, rescoped or cancelled.")
            .check(HistoryRules::requireProgress)
            .message("the status is {status} on {date}, although it was already {earlier} on {earlierDate}")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(status(MilestoneEvent.REPORTED, "2020", Status.IMPLEMENTING))
                    .addHistory(status(MilestoneEvent.OPENED, "2021-12-03", Status.OPERATING))))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(status(MilestoneEvent.OPENED, "2021-12-03", Status.OPERATING))
                    .addHistory(status(MilestoneEvent.REPORTED, "2025-04-01", Status.IMPLEMENTING))));

    static final Rule<WithHistory> NOT_OVERDUE = Rule.about("LMC-HIS-006", Severity.INFO, WithHistory.class)
            .needs(Needs.AS_OF)
            .onlyAmongOthers()
            .because("A plan whose date has passed was carried out, changed or missed; look for a source that says"
                    + " which.")
            .check(HistoryRules::requireNotOverdue)
            .message("{event} was planned for {date}; the newest source is of {asOf}, but no milestone says what became"
                    + " of the plan")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project()
                            .addHistory(planned(MilestoneEvent.OPENED, "2024"))
                            .addHistory(RuleExamples.happened(MilestoneEvent.OPENED, "2025-01")),
                    RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project()
                            .addHistory(RuleExamples.happened(MilestoneEvent.GROUND_BROKEN, "2022"))
                            .addHistory(planned(MilestoneEvent.OPENED, "2024")),
                    RuleExamples.report()));

    static final Rule<WithHistory> END_HAS_START = Rule.about("LMC-HIS-007", Severity.INFO, WithHistory.class)
            .because("An end whose beginning is not recorded leaves open how long it took; most sources that report the"
                    + " one also report the other.")
            .check((record, findings) -> {
                List<Milestone> history = record.history();
                int started = UNKNOWN;
                for (int i = 0; i < history.size(); i++) {
                    Integer start = STARTS.get(history.get(i).event());
                    if (start != null && !history.get(i).planned()) {
                        started = started == UNKNOWN ? starts(history) : started;
                        if ((started & start) == 0) {
                            findings.reportAt(
                                    Pointer.ROOT.child("history").child(i),
                                    "event",
                                    history.get(i).event().code());
                        }
                    }
                }
            })
            .message("{event} is recorded, but its beginning is not")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .addHistory(RuleExamples.happened(MilestoneEvent.SUSPENDED, "2021-02"))
                    .addHistory(RuleExamples.happened(MilestoneEvent.RESUMED, "2023-12"))))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().addHistory(RuleExamples.happened(MilestoneEvent.RESUMED, "2023-12"))));

    private HistoryRules() {}

    static List<Rule<?>> all() {
        return List.of(
                IN_ORDER, SURELY_IN_ORDER, USUAL_ORDER, STATUS_FITS_EVENT, STATUS_GOES_ON, NOT_OVERDUE, END_HAS_START);
    }

    /** A bit for each sort of start that happened. */
    private static int starts(List<Milestone> history) {
        int starts = 0;
        for (Milestone each : history) {
            if (!each.planned()) {
                starts |= each.event().equals(MilestoneEvent.SUSPENDED) ? SUSPENSION : 0;
                starts |= BEGUN.contains(each.event()) ? BEGINNING : 0;
            }
        }
        return starts;
    }

    private static Set<MilestoneEvent> happened(List<Milestone> history) {
        Set<MilestoneEvent> happened = new HashSet<>();
        for (Milestone each : history) {
            if (!each.planned()) {
                happened.add(each.event());
            }
        }
        return happened;
    }

    private static Milestone status(MilestoneEvent event, String date, Status status) {
        return RuleExamples.milestone(event, date).status(status).build();
    }

    private static Milestone planned(MilestoneEvent event, String date) {
        return RuleExamples.milestone(event, date).planned(true).build();
    }

    private static Map<MilestoneEvent, Set<Status>> leadsTo() {
        Map<MilestoneEvent, Set<Status>> map = new HashMap<>();
        map.put(MilestoneEvent.GROUND_BROKEN, EnumSet.of(Status.IMPLEMENTING));
        map.put(MilestoneEvent.CONSTRUCTION_STARTED, EnumSet.of(Status.IMPLEMENTING));
        map.put(MilestoneEvent.TRIAL_OPENED, EnumSet.of(Status.TRIAL, Status.OPERATING));
        map.put(MilestoneEvent.OPENED, EnumSet.of(Status.TRIAL, Status.OPERATING, Status.COMPLETED));
        map.put(MilestoneEvent.COMPLETED, EnumSet.of(Status.TRIAL, Status.OPERATING, Status.COMPLETED));
        map.put(MilestoneEvent.SUSPENDED, EnumSet.of(Status.SUSPENDED));
        map.put(MilestoneEvent.CANCELLED, EnumSet.of(Status.CANCELLED));
        map.put(MilestoneEvent.IN_FORCE, EnumSet.of(Status.OPERATING));
        return map;
    }

    /** Whether any order may be the other way round. */
    private static boolean isInDoubt(List<Milestone> history, Orders orders) {
        int concerning = orders.concerning(history);
        for (int i = 0; concerning >> i != 0; i++) {
            if ((concerning >> i & 1) != 0 && isInDoubt(history, orders.all.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInDoubt(List<Milestone> history, Order order) {
        Optional<EdtfDate> start = history.get(firstOf(history, order.first())).date();
        for (int i = 0; start.isPresent() && i < history.size(); i++) {
            Optional<EdtfDate> day = dateOf(history.get(i), order.then());
            if (day.isPresent() && day.get().before(start.get()) != Certainty.IMPOSSIBLE) {
                return true;
            }
        }
        return false;
    }

    private static void requireOrders(List<Milestone> history, Orders orders, Certainty wanted, Findings findings) {
        int concerning = orders.concerning(history);
        for (int i = 0; concerning >> i != 0; i++) {
            if ((concerning >> i & 1) != 0) {
                requireOrder(history, orders.all.get(i), wanted, findings);
            }
        }
    }

    /**
     * Reports, once for each order, the first of the earlier events if an event that should follow it precedes it. An
     * earlier event without a certain date counts as the first of them, since it may put everything in order.
     */
    private static void requireOrder(List<Milestone> history, Order order, Certainty wanted, Findings findings) {
        int first = firstOf(history, order.first());
        Optional<EdtfDate> start = history.get(first).date();
        if (start.isEmpty()) {
            return;
        }
        EdtfDate date = start.get();
        Milestone broken = null;
        for (int i = 0; i < history.size(); i++) {
            Milestone then = history.get(i);
            Optional<EdtfDate> day = dateOf(then, order.then());
            if (day.isPresent()) {
                Certainty certainty = day.get().before(date);
                if (certainty == Certainty.CERTAIN && wanted == Certainty.POSSIBLE) {
                    return;
                }
                if (certainty == wanted && broken == null && (wanted == Certainty.CERTAIN || touch(then, date))) {
                    broken = then;
                }
            }
        }
        if (broken != null && !(order.first() == BUILDING && isRescoped(history))) {
            findings.reportAt(
                    at(first, "date"),
                    "event",
                    history.get(first).event().code(),
                    "date",
                    date.toString(),
                    "other",
                    broken.event().code(),
                    "otherDate",
                    broken.date().get().toString());
        }
    }

    /** Whether the days of two dates leave their order open, even without their marks of doubt. */
    private static boolean touch(Milestone then, EdtfDate first) {
        LocalDate start = then.date().flatMap(EdtfDate::earliest).orElse(LocalDate.MIN);
        return start.isBefore(first.latest().orElse(LocalDate.MAX));
    }

    /** The index of the first by date, of events of which one happened. */
    private static int firstOf(List<Milestone> history, Set<MilestoneEvent> events) {
        int first = -1;
        LocalDate day = null;
        for (int i = 0; i < history.size(); i++) {
            if (happened(history.get(i), events)) {
                if (first < 0) {
                    first = i;
                } else {
                    day = day == null ? Dates.earliestCertain(history.get(first).date()) : day;
                    LocalDate start = Dates.earliestCertain(history.get(i).date());
                    if (start.isBefore(day)) {
                        first = i;
                        day = start;
                    }
                }
            }
        }
        return first;
    }

    /** The date of a milestone, if it is one of some events and happened. */
    private static Optional<EdtfDate> dateOf(Milestone milestone, Set<MilestoneEvent> events) {
        return happened(milestone, events) ? milestone.date() : Optional.empty();
    }

    private static boolean happened(Milestone milestone, Set<MilestoneEvent> events) {
        return !milestone.planned() && events.contains(milestone.event());
    }

    /** Whether it was rescoped: what is extended is built again after it opened. */
    private static boolean isRescoped(List<Milestone> history) {
        return history.stream().anyMatch(each -> !each.planned() && each.event().equals(MilestoneEvent.RESCOPED));
    }

    private static void requireProgress(WithHistory record, Findings findings) {
        List<Milestone> history = record.history();
        Milestone operating = null;
        for (int i = 0; i < history.size(); i++) {
            Milestone each = history.get(i);
            if (each.planned()) {
                continue;
            }
            Optional<Status> status = each.status();
            if (TURNS.contains(each.event()) || (status.isPresent() && isStopped(status.get()))) {
                return;
            }
            if (status.isPresent()
                    && IN_OPERATION.contains(status.get())
                    && each.date().isPresent()
                    && (operating == null
                            || Dates.isCertainlyBefore(
                                    each.date().get(), operating.date().get()))) {
                operating = each;
            }
        }
        for (int i = 0; operating != null && i < history.size(); i++) {
            Milestone each = history.get(i);
            Optional<Status> status = each.planned() ? Optional.empty() : each.status();
            if (status.isPresent()
                    && BEFORE_OPERATION.contains(status.get())
                    && each.date().isPresent()
                    && Dates.isCertainlyBefore(
                            operating.date().get(), each.date().get())) {
                findings.reportAt(
                        at(i, "status"),
                        "status",
                        each.status().get().code(),
                        "date",
                        each.date().get().toString(),
                        "earlier",
                        operating.status().get().code(),
                        "earlierDate",
                        operating.date().get().toString());
            }
        }
    }

    private static boolean isStopped(Status status) {
        return status == Status.SUSPENDED || status == Status.CANCELLED;
    }

    private static void requireNotOverdue(WithHistory record, Findings findings) {
        Optional<LocalDate> asOf = findings.asOf();
        List<Milestone> history = record.history();
        FollowUps followUps = null;
        for (int i = 0; asOf.isPresent() && i < history.size(); i++) {
            Milestone each = history.get(i);
            if (each.planned()
                    && each.date().isPresent()
                    && Dates.isBeforeInAllZones(each.date().get(), asOf.get())) {
                followUps = followUps == null ? new FollowUps(history) : followUps;
                if (!followUps.has(each)) {
                    findings.reportAt(
                            at(i, "date"),
                            "event",
                            each.event().code(),
                            "date",
                            each.date().get().toString(),
                            "asOf",
                            asOf.get().toString());
                }
            }
        }
    }

    /** What a history says of its plans, found in one pass, since every milestone may be a plan. */
    private static final class FollowUps {
        /** A date that is not certain comes last: nothing is certainly after it. */
        private static final Comparator<EdtfDate> BY_END = Comparator.comparing((EdtfDate date) ->
                        Dates.isDoubtful(date) ? LocalDate.MAX : date.latest().orElse(LocalDate.MAX))
                .thenComparing(EdtfDate::toString);

        private final Set<MilestoneEvent> happened;
        private final boolean ended;
        private boolean undated;

        /** The latest date of what happened; null if nothing did. */
        private EdtfDate latest;

        /** The latest date on which each event is planned. */
        private final Map<MilestoneEvent, EdtfDate> latestPlans = new HashMap<>();

        FollowUps(List<Milestone> history) {
            this.happened = happened(history);
            this.ended = !Collections.disjoint(ENDS, happened);
            for (Milestone each : history) {
                if (each.planned()) {
                    each.date()
                            .filter(date -> !Dates.isDoubtful(date))
                            .ifPresent(date -> latestPlans.merge(
                                    each.event(), date, (a, b) -> start(a).isBefore(start(b)) ? b : a));
                } else if (each.date().isEmpty()) {
                    undated = true;
                } else if (latest == null || BY_END.compare(latest, each.date().get()) < 0) {
                    latest = each.date().get();
                }
            }
        }

        private static LocalDate start(EdtfDate date) {
            return date.earliest().orElse(LocalDate.MIN);
        }

        /** Whether the event happened, anything did that is not certainly before the plan, or there is a later plan. */
        boolean has(Milestone plan) {
            EdtfDate date = plan.date().get();
            EdtfDate later = latestPlans.get(plan.event());
            return happened.contains(plan.event())
                    || (ended && ENDS.contains(plan.event()))
                    || undated
                    || (latest != null && !Dates.isCertainlyBefore(latest, date))
                    || (later != null && Dates.isCertainlyBefore(date, later));
        }
    }

    private static Pointer at(int index, String member) {
        return Pointer.ROOT.child("history").child(index).child(member);
    }
}
