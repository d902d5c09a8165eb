package org.lancangmekong.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.CompositeKey;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.validation.support.Numbers;
import org.lancangmekong.core.validation.support.Quantities;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureBuilder;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.Stance;

/** A project and its sections and phases that are projects themselves. */
final class ProjectRules {
    /** Indicators whose values add up over the parts; people and provinces may belong to several parts. */
    private static final List<Indicator> ADDITIVE =
            List.of(Indicator.LENGTH, Indicator.AREA, Indicator.CAPACITY, Indicator.COST, Indicator.AMOUNT);

    /** By how much parts may exceed their whole before it is an error: sources round. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.05");

    /** Two numbers count as one value if the greater exceeds the lesser by at most this percentage. */
    private static final int SAME = 2;

    /** A project and those that are parts of it, by its present id. */
    private static final Group.Keys BY_WHOLE = (record, present) -> {
        if (!(record instanceof Project project)) {
            return List.of();
        }
        String own = project.id().toString();
        Optional<String> whole =
                project.partOf().map(present).map(RecordId::toString).filter(id -> !id.equals(own));
        return whole.isPresent() ? List.of(own, whole.get()) : List.of(own);
    };

    static final Rule<Group> PARTS_WITHIN_WHOLE = Rule.aboutGroups("LMC-PRJ-001", Severity.ERROR, BY_WHOLE)
            .because("The parts of a project cannot add up to more than the whole; correct a value, or record a"
                    + " source's greater value of the whole as evidence with stance `differs`.")
            .check((group, findings) -> {
                for (Sum each : sums(group)) {
                    if (each.exceeds(TOLERANCE)) {
                        each.report(findings);
                    }
                }
            })
            .message("{indicator} is {>value}, but the parts add up to {>sum} ({parts})")
            .passing(() -> railway("422", "613"))
            .failing(() -> railway("1022", "613"));

    static final Rule<Group> PARTS_MAKE_WHOLE = Rule.aboutGroups("LMC-PRJ-002", Severity.INFO, BY_WHOLE)
            .because("If all parts add up to nearly the whole, within 5 percent, they should match it; a small"
                    + " difference shows that one of the values is inexact.")
            .check((group, findings) -> {
                for (Sum each : sums(group)) {
                    if (each.isNearlyWhole()) {
                        each.report(findings);
                    }
                }
            })
            .message("{indicator} is {>value}, but the parts add up to {>sum} ({parts})")
            .passing(() -> railway("422", "613"))
            .failing(() -> railway("414", "613"));

    static final Rule<Group> VALUE_OF_PART = Rule.aboutGroups("LMC-PRJ-003", Severity.WARNING, BY_WHOLE)
            .because("A value of the whole that is also the value of one of its parts was most likely printed about the"
                    + " part.")
            .check((group, findings) ->
                    family(group).ifPresent(each -> requireOwnValues(each.whole(), each.parts(), findings)))
            .message("{indicator} of the whole is given as {>value}, which is the value of its part {part}; check what"
                    + " the source means")
            .passing(() -> RuleExamples.records(
                    whole(RuleExamples.length("1035")), part("lao-section", "414"), RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    whole(RuleExamples.length("1035")
                            .addEvidence(RuleExamples.says(Stance.DIFFERS, "/value", RuleExamples.quantity("414", "km"))
                                    .build())),
                    part("lao-section", "414"),
                    RuleExamples.report()));

    static final Rule<Group> COUNTED_ONCE = Rule.aboutGroups("LMC-PRJ-004", Severity.INFO, BY_WHOLE)
            .because("If a project and its part both name the same agreement, a count of the agreement's projects"
                    + " counts them as two.")
            .check((group, findings) ->
                    family(group).ifPresent(each -> requireCountedOnce(each.whole(), each.parts(), findings)))
            .message("this is a part of {whole}, which also names the agreement {agreement}; name it in one of the two"
                    + " only")
            .passing(() -> funded(RuleExamples.project("pier").partOf("bridge")))
            .failing(() -> funded(RuleExamples.project("pier").partOf("bridge").agreement("batch")));

    private ProjectRules() {}

    static List<Rule<?>> all() {
        return List.of(PARTS_WITHIN_WHOLE, PARTS_MAKE_WHOLE, VALUE_OF_PART, COUNTED_ONCE);
    }

    private static List<LmcRecord> railway(String laoKm, String chineseKm) {
        return RuleExamples.records(
                whole(RuleExamples.length("1035")),
                part("chinese-section", chineseKm),
                part("lao-section", laoKm),
                RuleExamples.report());
    }

    private static ProjectBuilder whole(FigureBuilder length) {
        return RuleExamples.project("railway").addFigure(length.build());
    }

    private static ProjectBuilder part(String id, String km) {
        return RuleExamples.project(id)
                .name("en", id)
                .partOf("railway")
                .addFigure(RuleExamples.length(km).build());
    }

    private static List<LmcRecord> funded(ProjectBuilder part) {
        return RuleExamples.records(
                RuleExamples.project("bridge").agreement("batch"),
                part.name("en", "Pier"),
                RuleExamples.document("batch"),
                RuleExamples.report());
    }

    /** A whole that is in the catalogue, and those of its parts that are. */
    private record Family(Project whole, List<Project> parts) {}

    /** Empty if there is no such whole, or no part of it but itself. */
    private static Optional<Family> family(Group group) {
        if (group.records().size() < 2) {
            return Optional.empty();
        }
        List<Project> parts = new ArrayList<>(group.all(Project.class));
        Optional<Project> whole = parts.stream()
                .filter(each -> each.id().toString().equals(group.key()))
                .findFirst();
        whole.ifPresent(parts::remove);
        return whole.map(each -> new Family(each, parts));
    }

    private static List<Sum> sums(Group group) {
        List<Sum> sums = new ArrayList<>();
        family(group).ifPresent(each -> {
            for (Indicator indicator : ADDITIVE) {
                sum(each.whole(), each.parts(), indicator).ifPresent(sums::add);
            }
        });
        return sums;
    }

    private static Optional<Sum> sum(Project whole, List<Project> parts, Indicator indicator) {
        Optional<Figure> stated = whole.figure(indicator).filter(figure -> figure.basis() != Basis.CHANGE);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        Numbers.Range sum = Numbers.Range.ZERO;
        List<String> terms = new ArrayList<>();
        for (Project each : parts) {
            Optional<Figure> figure = each.figure(indicator).filter(part -> isAlike(part, stated.get()));
            if (figure.isPresent()) {
                sum = sum.plus(Numbers.Range.of(figure.get().value().interval()));
                Quantity value = figure.get().value();
                terms.add(each.id() + " " + Numbers.Range.of(value.interval()).bounds() + " "
                        + value.unit().code());
            }
        }
        return Optional.of(new Sum(whole, stated.get(), sum, terms, terms.size() == parts.size()));
    }

    private static boolean isAlike(Figure a, Figure b) {
        return a.basis() == b.basis()
                && a.planned() == b.planned()
                && a.value().unit().equals(b.value().unit());
    }

    /** The sum of the parts, and the figure that the whole states. */
    private record Sum(Project whole, Figure stated, Numbers.Range sum, List<String> terms, boolean ofAll) {
        /** Whether the parts certainly exceed every value that a source gives for the whole. */
        boolean exceeds(BigDecimal tolerance) {
            return !terms.isEmpty()
                    && statements(stated).stream().allMatch(each -> {
                        Numbers.Range most = Numbers.Range.of(each.interval());
                        return most.isPositive() && sum.isCertainlyAbove(most.times(tolerance));
                    });
        }

        /**
         * Whether the parts come so near to the whole that they must be all of it, but do not match it. Parts that fall
         * far short may be incomplete, since a catalogue need not hold all of them.
         */
        boolean isNearlyWhole() {
            Numbers.Range value = Numbers.Range.of(stated.value().interval());
            boolean apart = sum.isCertainlyAbove(value) || value.isCertainlyAbove(sum);
            boolean near = !exceeds(TOLERANCE)
                    && !value.isCertainlyAbove(sum.times(TOLERANCE))
                    && !sum.isCertainlyAbove(value.times(TOLERANCE));
            return ofAll && terms.size() > 1 && apart && near;
        }

        void report(Findings findings) {
            findings.reportIn(
                    whole.id(),
                    Pointer.ROOT
                            .child("figures")
                            .child(whole.figures().indexOf(stated))
                            .child("value"),
                    "indicator",
                    stated.indicator().code(),
                    "value",
                    stated.value().interval().message(),
                    "sum",
                    Quantities.of(sum),
                    "parts",
                    String.join(", ", terms));
        }
    }

    /** A figure's value and the values that its evidence gives in the same unit. */
    private static List<Quantity> statements(Figure figure) {
        List<Quantity> all = new ArrayList<>();
        all.add(figure.value());
        for (Evidence each : figure.evidence()) {
            EvidenceTargets.said(figure, each, Quantity.class)
                    .filter(said -> said.unit().equals(figure.value().unit()))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static void requireCountedOnce(Project whole, List<Project> parts, Findings findings) {
        for (Project each : parts) {
            if (each.agreement().isPresent() && each.agreement().equals(whole.agreement())) {
                findings.reportIn(
                        each.id(),
                        Pointer.ROOT.child("agreement"),
                        "agreement",
                        each.agreement().get().toString(),
                        "whole",
                        whole.id().toString());
            }
        }
    }

    private static void requireOwnValues(Project whole, List<Project> parts, Findings findings) {
        PartsByValue byValue = new PartsByValue(parts);
        for (int i = 0; i < whole.figures().size(); i++) {
            Figure figure = whole.figures().get(i);
            Pointer at = Pointer.ROOT.child("figures").child(i);
            Optional<Project> named = byValue.find(figure, figure.value());
            named.ifPresent(part -> report(whole, at.child("value"), figure.value(), part, figure, findings));
            for (int k = 0; k < figure.evidence().size(); k++) {
                Pointer says = at.child("evidence").child(k).child("says");
                EvidenceTargets.said(figure, figure.evidence().get(k), Quantity.class)
                        .ifPresent(said -> byValue.find(figure, said)
                                .filter(part -> !named.equals(Optional.of(part)))
                                .ifPresent(part -> report(whole, says, said, part, figure, findings)));
            }
        }
    }

    /** The parts of a project by the values of their figures, so that each value of the whole can be looked up. */
    private static final class PartsByValue {
        private final Map<CompositeKey, NavigableMap<BigDecimal, Project>> parts = new HashMap<>();

        PartsByValue(List<Project> all) {
            for (Project part : all) {
                for (Figure each : part.figures()) {
                    if (ADDITIVE.contains(each.indicator())) {
                        number(each.value())
                                .ifPresent(
                                        number -> parts.computeIfAbsent(key(each, each.value()), key -> new TreeMap<>())
                                                .putIfAbsent(number, part));
                    }
                }
            }
        }

        private static CompositeKey key(Figure figure, Quantity value) {
            return CompositeKey.of(figure.indicator(), figure.basis(), value.unit());
        }

        private static Optional<BigDecimal> number(Quantity value) {
            return Numbers.printed(value).filter(number -> number.signum() > 0);
        }

        /** The part whose figure is nearest to a value of a figure of the whole, if the two count as one value. */
        Optional<Project> find(Figure figure, Quantity value) {
            NavigableMap<BigDecimal, Project> known = parts.get(key(figure, value));
            Optional<BigDecimal> number = number(value);
            if (known == null || number.isEmpty()) {
                return Optional.empty();
            }
            return Stream.of(known.floorEntry(number.get()), known.higherEntry(number.get()))
                    .filter(each -> each != null && Numbers.areWithin(SAME, each.getKey(), number.get()))
                    .min(Comparator.comparing(
                            each -> each.getKey().subtract(number.get()).abs()))
                    .map(Map.Entry::getValue);
        }
    }

    private static void report(
            Project whole, Pointer at, Quantity value, Project part, Figure figure, Findings findings) {
        findings.reportIn(
                whole.id(),
                at,
                "indicator",
                figure.indicator().code(),
                "value",
                value.interval().message(),
                "part",
                part.id().toString());
    }
}
