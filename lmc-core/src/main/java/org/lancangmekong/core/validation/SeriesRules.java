package org.lancangmekong.core.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.DocumentBuilder;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.CompositeKey;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.validation.support.FigureKeys;
import org.lancangmekong.core.validation.support.Intervals;
import org.lancangmekong.core.validation.support.Numbers;
import org.lancangmekong.core.validation.support.Quantities;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureBuilder;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Stance;

/** Figures of one thing at several times: parts of a period, counts that grow, sizes that change. */
final class SeriesRules {
    /** Indicators that stay much the same from year to year, unlike a capacity, which grows by stages as planned. */
    private static final Set<Indicator> SIZES =
            Set.of(Indicator.LENGTH, Indicator.AREA, Indicator.COST, Indicator.STATIONS);

    private static final BigDecimal MORE = new BigDecimal("1.25");
    private static final BigDecimal LESS = new BigDecimal("0.75");

    /** A part may have from half to double the share that it would have if all days were alike. */
    private static final int FACTOR = 2;

    static final Rule<WithFigures> SHARE_OF_PERIOD = Rule.about("LMC-SER-001", Severity.WARNING, WithFigures.class)
            .because("A part of a period should have roughly its share of the whole; less than half or more than double"
                    + " that share usually shows a misplaced digit.")
            .check(SeriesRules::requireShareOfPeriod)
            .message(
                    "{indicator} is {>value} for {when} and {>wholeValue} for {whole}, although {when} covers {days} percent of"
                            + " the days; check the digits")
            .passing(() -> withFigures(trade("2017", "220900000000"), trade("2017-01/2017-10", "177570000000")))
            .failing(() -> withFigures(trade("2017", "220900000000"), trade("2017-01/2017-10", "17760000000")));

    /** What issues documents, and the batch agreements that it issued, by its present id. */
    private static final Group.Keys BY_ISSUER = (record, present) -> {
        if (!(record instanceof WithFigures with) || with.figures().isEmpty()) {
            return List.of();
        }
        Optional<RecordId> issuer = record instanceof Document document ? document.issuer() : Optional.empty();
        return List.of(present.apply(issuer.orElse(record.id())).toString());
    };

    static final Rule<Group> STEP_OF_BATCHES = Rule.aboutGroups("LMC-SER-002", Severity.WARNING, BY_ISSUER)
            .because("Between two dates a cumulative count rises by the batches signed in that time; any other rise"
                    + " shows a missing batch or a wrong value.")
            .check(SeriesRules::requireStepsOfBatches)
            .message("{indicator} rises by {>step} from {earlier} to {when}, but the batches signed in that time add up"
                    + " to {>sum}")
            .passing(() -> fund("108"))
            .failing(() -> fund("118"));

    static final Rule<Group> COMPUTED_FROM_CERTAIN = Rule.aboutGroups("LMC-SER-003", Severity.WARNING, BY_ISSUER)
            .because("A batch that was computed as the remainder of a total is only as certain as the other batches of"
                    + " that total.")
            .check(SeriesRules::requireCertainInputs)
            .message("{indicator} is computed, but {other} of the same issuer has a disputed value for it; check the"
                    + " computation")
            .passing(() -> batches(batch("kh-2022", "2022-06-13", projects("13").build())))
            .failing(() -> batches(batch(
                    "kh-2022",
                    "2022-06-13",
                    projects("13")
                            .addEvidence(
                                    RuleExamples.says(Stance.DIFFERS, "/value", RuleExamples.quantity("3", "project"))
                                            .build())
                            .build())));

    static final Rule<WithFigures> CHANGE_EXPLAINED = Rule.about("LMC-SER-004", Severity.WARNING, WithFigures.class)
            .because("If a length, area, cost or number of stations changes by more than a quarter, either the project"
                    + " was rescoped or one of the two figures is about something else.")
            .check(SeriesRules::requireChangesExplained)
            .message("{indicator} changes from {>earlierValue} on {earlier} to {>value} on {when} without a milestone"
                    + " rescoped; check both figures")
            .passing(() -> zone("16.4", "square-km", "1800", "hectare"))
            .failing(() -> zone("16.4", "square-km", "700", "hectare"));

    private SeriesRules() {}

    static List<Rule<?>> all() {
        return List.of(SHARE_OF_PERIOD, STEP_OF_BATCHES, COMPUTED_FROM_CERTAIN, CHANGE_EXPLAINED);
    }

    private static List<LmcRecord> withFigures(Figure one, Figure other) {
        return RuleExamples.records(RuleExamples.cooperation().addFigure(one).addFigure(other));
    }

    private static Figure trade(String when, String dollars) {
        return RuleExamples.figure("trade", Basis.IN_PERIOD, Quantity.exactly(dollars, "USD"))
                .when(when)
                .build();
    }

    private static FigureBuilder projects(String number) {
        return RuleExamples.figure("projects", Basis.IN_PERIOD, Quantity.exactly(number, "project"))
                .country(Country.CAMBODIA);
    }

    private static DocumentBuilder batch(String id, String date, Figure figure) {
        return RuleExamples.document(id)
                .name("en", id)
                .kind(DocumentKind.AGREEMENT)
                .issuer("lmc-special-fund")
                .date(date)
                .addFigure(figure);
    }

    private static MechanismBuilder fund() {
        return RuleExamples.mechanism("lmc-special-fund", MechanismKind.FUND);
    }

    private static Figure cumulative(String number, String when) {
        return projects(number).basis(Basis.CUMULATIVE).when(when).build();
    }

    private static List<LmcRecord> fund(String total) {
        return RuleExamples.records(
                fund().addFigure(cumulative("97", "2024-09-05")).addFigure(cumulative(total, "2025-09-17")),
                batch("kh-2025", "2025-09-17", projects("11").build()),
                RuleExamples.report(),
                RuleExamples.source("news", "2025-09-17"));
    }

    private static List<LmcRecord> batches(DocumentBuilder other) {
        Evidence computed = Evidence.builder()
                .source("report")
                .stance(Stance.IMPLIES)
                .note("the rest of the total")
                .build();
        return RuleExamples.records(
                fund(),
                batch("kh-2021", "2021", projects("12").addEvidence(computed).build()),
                other,
                RuleExamples.report());
    }

    private static List<LmcRecord> zone(String area, String unit, String later, String laterUnit) {
        return RuleExamples.records(RuleExamples.project()
                .addFigure(RuleExamples.figure("area", Basis.AT_DATE, Quantity.exactly(area, unit))
                        .when("2010")
                        .build())
                .addFigure(RuleExamples.figure("area", Basis.AT_DATE, Quantity.exactly(later, laterUnit))
                        .when("2022")
                        .build()));
    }

    /** A figure whose time is certain, its index in the list, and its time. */
    private record Entry(int index, Figure figure, EdtfDate when, LocalDate first, LocalDate last) {
        Pointer at(String member) {
            return Pointer.ROOT.child("figures").child(index).child(member);
        }

        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        Message value() {
            return figure.value().interval().message();
        }
    }

    private static final Comparator<Entry> BY_TIME = Comparator.comparing(Entry::first)
            .thenComparing(Entry::last, Comparator.reverseOrder())
            .thenComparing(Entry::index);

    /** The figures of a basis whose time is certain, grouped by what they measure, each group in order of time. */
    private static Map<CompositeKey, List<Entry>> series(List<Figure> figures, Basis basis) {
        if (!FigureKeys.mayMeet(figures)) {
            return Map.of();
        }
        Map<CompositeKey, List<Entry>> series = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure each = figures.get(i);
            if (each.basis() == basis && each.when().filter(Dates::isDefinite).isPresent()) {
                EdtfDate when = each.when().get();
                series.computeIfAbsent(FigureKeys.seriesOfDimension(each), key -> new ArrayList<>())
                        .add(new Entry(
                                i,
                                each,
                                when,
                                when.earliest().get(),
                                when.latest().get()));
            }
        }
        series.values().forEach(each -> each.sort(BY_TIME));
        return series;
    }

    /** Compares each period with the shortest one that encloses it. */
    private static void requireShareOfPeriod(WithFigures record, Findings findings) {
        Map<CompositeKey, List<Entry>> series = series(record.figures(), Basis.IN_PERIOD);
        if (series.isEmpty()) {
            return;
        }
        for (List<Entry> each : series.values()) {
            Deque<Entry> enclosing = new ArrayDeque<>();
            for (Entry part : each) {
                while (!enclosing.isEmpty() && enclosing.peek().last().isBefore(part.last())) {
                    enclosing.pop();
                }
                if (!enclosing.isEmpty() && enclosing.peek().days() > part.days()) {
                    requireShareOfPeriod(part, enclosing.peek(), findings);
                }
                enclosing.push(part);
            }
        }
    }

    private static void requireShareOfPeriod(Entry part, Entry whole, Findings findings) {
        Numbers.Range value = Numbers.Range.inBase(part.figure().value());
        Numbers.Range all = Numbers.Range.inBase(whole.figure().value());
        BigDecimal wholeDays = BigDecimal.valueOf(whole.days());
        BigDecimal partDays = BigDecimal.valueOf(part.days());
        BigDecimal factor = BigDecimal.valueOf(FACTOR);
        boolean less =
                all.times(partDays).isCertainlyAbove(value.times(wholeDays).times(factor));
        boolean more =
                value.times(wholeDays).isCertainlyAbove(all.times(partDays).times(factor));
        if (all.isPositive() && (less || more)) {
            findings.reportAt(
                    part.at("value"),
                    "indicator",
                    part.figure().indicator().code(),
                    "value",
                    part.value(),
                    "when",
                    part.when().toString(),
                    "wholeValue",
                    whole.value(),
                    "whole",
                    whole.when().toString(),
                    "days",
                    Numbers.percent(partDays, wholeDays));
        }
    }

    private static void requireChangesExplained(WithFigures record, Findings findings) {
        if (!(record instanceof WithHistory changing)) {
            return;
        }
        Map<CompositeKey, List<Entry>> sizes = series(record.figures(), Basis.AT_DATE);
        if (sizes.isEmpty()) {
            return;
        }
        Rescoping rescoping = new Rescoping(changing.history());
        sizes.forEach((series, entries) -> {
            for (int i = 1; SIZES.contains(entries.get(0).figure().indicator()) && i < entries.size(); i++) {
                Entry earlier = entries.get(i - 1);
                Entry later = entries.get(i);
                if (Dates.isCertainlyBefore(earlier.when(), later.when())
                        && hasChanged(earlier.figure(), later.figure())
                        && !rescoping.isBetween(earlier, later)) {
                    findings.reportAt(
                            later.at("value"),
                            "indicator",
                            later.figure().indicator().code(),
                            "value",
                            later.value(),
                            "when",
                            later.when().toString(),
                            "earlierValue",
                            earlier.value(),
                            "earlier",
                            earlier.when().toString());
                }
            }
        });
    }

    private static boolean hasChanged(Figure earlier, Figure later) {
        Numbers.Range before = Numbers.Range.inBase(earlier.value());
        Numbers.Range after = Numbers.Range.inBase(later.value());
        return before.isPositive()
                && (after.isCertainlyAbove(before.times(MORE))
                        || before.times(LESS).isCertainlyAbove(after));
    }

    /** When something was rescoped, found once for all changes of its figures. */
    private static final class Rescoping {
        private final List<Milestone> history;

        /** The days of the dates that are certain; null until they are asked for. */
        private Intervals<LocalDate> days;

        private boolean atAnyTime;

        Rescoping(List<Milestone> history) {
            this.history = history;
        }

        /** Whether it may have been rescoped after the one time began and before the other ended. */
        boolean isBetween(Entry earlier, Entry later) {
            if (days == null) {
                days = new Intervals<>();
                history.forEach(this::add);
            }
            return atAnyTime || days.anyMeets(earlier.first(), later.last());
        }

        private void add(Milestone milestone) {
            if (!milestone.planned() && milestone.event().equals(MilestoneEvent.RESCOPED)) {
                Optional<EdtfDate> date = milestone.date().filter(each -> !Dates.isDoubtful(each));
                atAnyTime |= date.isEmpty();
                date.ifPresent(each -> days.add(
                        each.earliest().orElse(LocalDate.MIN), each.latest().orElse(LocalDate.MAX)));
            }
        }
    }

    private static List<Document> batches(Group group) {
        return group.all(Document.class).stream()
                .filter(each -> each.issuer().isPresent())
                .toList();
    }

    private static void requireStepsOfBatches(Group group, Findings findings) {
        List<Document> documents = batches(group);
        for (LmcRecord each : group.records()) {
            if (!documents.isEmpty() && each.id().toString().equals(group.key())) {
                requireStepsOfBatches(each.id(), (WithFigures) each, documents, findings);
            }
        }
    }

    private static void requireStepsOfBatches(
            RecordId issuer, WithFigures record, List<Document> documents, Findings findings) {
        Map<CompositeKey, List<Entry>> cumulative = series(record.figures(), Basis.CUMULATIVE);
        if (cumulative.isEmpty()) {
            return;
        }
        Map<CompositeKey, Signed> signed = new HashMap<>();
        for (Document document : documents) {
            for (Figure each : document.figures()) {
                if (each.basis() == Basis.IN_PERIOD) {
                    signed.computeIfAbsent(FigureKeys.seriesOfDimension(each), key -> new Signed())
                            .add(document.date(), each);
                }
            }
        }
        cumulative.forEach((series, entries) -> {
            Signed batches = signed.get(series);
            for (int i = 1; batches != null && i < entries.size(); i++) {
                requireStepOfBatches(issuer, entries.get(i - 1), entries.get(i), batches, findings);
            }
        });
    }

    private static void requireStepOfBatches(
            RecordId issuer, Entry earlier, Entry later, Signed batches, Findings findings) {
        Optional<Numbers.Range> sum = batches.sumBetween(earlier, later);
        if (sum.isEmpty()) {
            return;
        }
        Numbers.Range step = Numbers.Range.inBase(later.figure().value())
                .minus(Numbers.Range.inBase(earlier.figure().value()));
        if (sum.get().isCertainlyAbove(step) || step.isCertainlyAbove(sum.get())) {
            findings.reportIn(
                    issuer,
                    later.at("value"),
                    "indicator",
                    later.figure().indicator().code(),
                    "step",
                    Quantities.of(step),
                    "earlier",
                    earlier.when().toString(),
                    "when",
                    later.when().toString(),
                    "sum",
                    Quantities.of(sum.get()));
        }
    }

    /** The figures of one series in the batches of one issuer, by the days on which the batches were signed. */
    private static final class Signed {
        private final NavigableMap<LocalDate, List<Batch>> byFirstDay = new TreeMap<>();

        /** The days from the first to the last on which each was signed. */
        private final Intervals<LocalDate> days = new Intervals<>();

        private boolean allCertain = true;

        /** A batch that was signed on one of several days, the last of which this is, and its number. */
        private record Batch(LocalDate last, Numbers.Range number) {}

        void add(Optional<EdtfDate> date, Figure figure) {
            if (date.filter(Dates::isDefinite).isEmpty()) {
                allCertain = false;
                return;
            }
            LocalDate first = date.get().earliest().get();
            LocalDate last = date.get().latest().get();
            byFirstDay
                    .computeIfAbsent(first, day -> new ArrayList<>())
                    .add(new Batch(last, Numbers.Range.inBase(figure.value())));
            days.add(first, last);
        }

        /** The sum of those signed between two times; empty if there is none, or one may have been signed within a time. */
        Optional<Numbers.Range> sumBetween(Entry earlier, Entry later) {
            LocalDate end = earlier.last().isBefore(later.last()) ? earlier.last() : later.last();
            if (!allCertain || days.anyMeets(earlier.first().plusDays(1), end)) {
                return Optional.empty();
            }
            Numbers.Range sum = null;
            // The first day that cannot be reconciled ends the search, so no batch is looked at in more than two steps.
            for (List<Batch> each :
                    byFirstDay.subMap(end, false, later.last(), true).values()) {
                for (Batch batch : each) {
                    if (batch.last().isAfter(later.first())) {
                        return Optional.empty();
                    }
                    sum = (sum == null ? Numbers.Range.ZERO : sum).plus(batch.number());
                }
            }
            return Optional.ofNullable(sum);
        }
    }

    private static void requireCertainInputs(Group group, Findings findings) {
        Map<CompositeKey, RecordId> disputed = new HashMap<>();
        List<Document> documents = batches(group);
        for (Document document : documents) {
            for (Figure each : document.figures()) {
                if (each.evidence().stream().anyMatch(SeriesRules::disputesValue)) {
                    disputed.putIfAbsent(FigureKeys.seriesOfDimension(each), document.id());
                }
            }
        }
        if (disputed.isEmpty()) {
            return;
        }
        for (Document document : documents) {
            for (int i = 0; i < document.figures().size(); i++) {
                Figure each = document.figures().get(i);
                RecordId other = disputed.get(FigureKeys.seriesOfDimension(each));
                if (other != null && !other.equals(document.id()) && isComputed(each)) {
                    findings.reportIn(
                            document.id(),
                            Pointer.ROOT.child("figures").child(i).child("value"),
                            "indicator",
                            each.indicator().code(),
                            "other",
                            other.toString());
                }
            }
        }
    }

    private static boolean disputesValue(Evidence evidence) {
        return evidence.stance() == Stance.DIFFERS && EvidenceTargets.isAbout(evidence, "value");
    }

    private static boolean isComputed(Figure figure) {
        return !figure.evidence().isEmpty()
                && figure.evidence().stream().allMatch(each -> each.stance() == Stance.IMPLIES);
    }
}
