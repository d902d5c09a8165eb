package org.lancangmekong.core.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.RecordId;

/**
 * Applies rules to records and catalogues, and reports everything that they find.
 *
 * <p>A validator never throws on bad data and never stops at the first problem. The same record always gives the same
 * report, ordered by pointer, and the order of a catalogue's records does not matter. Pointers into a catalogue begin
 * with the record's id. For example: {@code Validator.standard().validate(project).orThrow()}.
 *
 * <p>Two validators are equal if their rules are. This class is immutable and thread-safe.
 */
public final class Validator {
    private final Map<String, Rule<?>> rules;

    /** The values in records that rules are about; the walk skips everything else. */
    private final Walk.Route<RulesOfKind> amongOthers = new Walk.Route<>(kind -> rulesAbout(kind, rule -> true));

    /** The same for a record that is checked alone, in which some rules find nothing. */
    private final Walk.Route<RulesOfKind> alone =
            new Walk.Route<>(kind -> rulesAbout(kind, rule -> !rule.isOnlyAmongOthers()));

    private Validator(Map<String, Rule<?>> rules) {
        this.rules = rules;
    }

    /**
     * The validator with all rules of this library.
     *
     * @return the validator
     */
    public static Validator standard() {
        return Standard.VALIDATOR;
    }

    /**
     * The validator for records that are about to be published: like {@link #standard()}, but a record, a milestone or
     * coordinates without a source are errors.
     *
     * @return the validator
     */
    public static Validator publication() {
        return Standard.PUBLICATION;
    }

    /**
     * The validator for records that are being written: like {@link #standard()}, but only what has no meaning in
     * itself is an error, such as a participant without a country, actor or kind of actor. What is improbable, or
     * refers to a record that is not there yet, is a warning.
     *
     * @return the validator
     */
    public static Validator draft() {
        return Standard.DRAFT;
    }

    /**
     * A validator without rules, to which rules can be added.
     *
     * @return the validator
     */
    public static Validator empty() {
        return new Validator(Map.of());
    }

    private static final class Standard {
        private static final Validator VALIDATOR = with(empty(), Rules.all());
        private static final Validator PUBLICATION = with(VALIDATOR, Rules.NEEDED_FOR_PUBLICATION, Severity.ERROR);
        private static final Validator DRAFT = with(VALIDATOR, Rules.NOT_NEEDED_IN_DRAFTS, Severity.WARNING);

        private static Validator with(Validator start, List<Rule<?>> all) {
            Validator validator = start;
            for (Rule<?> each : all) {
                validator = validator.with(each);
            }
            return validator;
        }

        private static Validator with(Validator start, List<Rule<?>> some, Severity severity) {
            Validator validator = start;
            for (Rule<?> each : some) {
                validator = validator.severity(each.id(), severity);
            }
            return validator;
        }
    }

    /**
     * The order of the violations in a report of records or catalogues: by pointer, rule and arguments.
     *
     * @return the order, for whoever puts reports of parts together
     */
    public static Comparator<Violation> order() {
        return Findings.ORDER;
    }

    /**
     * The rules, in the order in which they were added.
     *
     * @return an unmodifiable list
     */
    public List<Rule<?>> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Returns this validator with one more rule.
     *
     * @param rule the rule
     * @return a new validator
     * @throws InvalidValueException if this validator already has a rule with this id
     */
    public Validator with(Rule<?> rule) {
        Objects.requireNonNull(rule, "rule");
        if (rules.containsKey(rule.id())) {
            throw new InvalidValueException("this validator already has a rule " + rule.id() + ": choose another id");
        }
        return replacing(rule);
    }

    /**
     * Returns this validator without one of its rules.
     *
     * @param id the rule's id
     * @return a new validator
     * @throws InvalidValueException if this validator has no rule with this id
     */
    public Validator without(String id) {
        Objects.requireNonNull(id, "id");
        Map<String, Rule<?>> fewer = new LinkedHashMap<>(rules);
        fewer.remove(require(id).id());
        return new Validator(fewer);
    }

    /**
     * Returns this validator with another severity for one of its rules.
     *
     * @param id the rule's id
     * @param severity the severity
     * @return a new validator
     * @throws InvalidValueException if this validator has no rule with this id
     */
    public Validator severity(String id, Severity severity) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        return replacing(require(id).withSeverity(severity));
    }

    private Validator replacing(Rule<?> rule) {
        Map<String, Rule<?>> changed = new LinkedHashMap<>(rules);
        changed.put(rule.id(), rule);
        return new Validator(changed);
    }

    private Rule<?> require(String id) {
        Rule<?> rule = rules.get(id);
        if (rule == null) {
            throw new InvalidValueException("this validator has no rule " + Texts.quote(id));
        }
        return rule;
    }

    /**
     * Checks one record by itself; rules that need other records do not apply.
     *
     * @param record the record
     * @return everything that was found, ordered by pointer and rule
     */
    public ValidationReport validate(LmcRecord record) {
        Objects.requireNonNull(record, "record");
        Findings findings = Findings.ofRecord(null, null);
        check(alone, record, findings);
        return findings.toReport();
    }

    /**
     * Checks one record with the records that it refers to.
     *
     * @param record the record, which need not be in the catalogue
     * @param context the catalogue in which its references are looked up
     * @return everything that was found in the record, ordered by pointer and rule
     */
    public ValidationReport validate(LmcRecord record, Catalogue context) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(context, "context");
        Findings findings = Findings.ofRecord(context, RecordContext.of(context));
        check(amongOthers, record, findings);
        return findings.toReport();
    }

    /**
     * Checks one record with what is known of its catalogue, which need not be in memory: by all rules that need no more
     * than {@link Needs#RECORD}, {@link Needs#REFERENCES} or {@link Needs#AS_OF}. Together with {@link Rule#check(Group)} it
     * gives what {@link #validate(Catalogue)} finds, except by rules that need {@link Needs#CATALOGUE}.
     *
     * @param record the record
     * @param context where its references are looked up
     * @return everything that was found in the record, ordered by pointer and rule
     */
    public ValidationReport validate(LmcRecord record, RecordContext context) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(context, "context");
        Findings findings = Findings.ofRecord(null, context);
        check(amongOthers, record, findings);
        return findings.toReport();
    }

    /**
     * Checks every record of a catalogue, and the catalogue as a whole.
     *
     * @param catalogue the catalogue
     * @return everything that was found, ordered by record id, pointer and rule
     */
    public ValidationReport validate(Catalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        Findings findings = Findings.ofCatalogue(catalogue);
        for (LmcRecord each : catalogue.all()) {
            check(amongOthers, each, findings);
        }
        Findings whole = Findings.ofCatalogue(catalogue);
        for (Rule<?> each : rules.values()) {
            if (each.concerns(Catalogue.class)) {
                whole.apply(each, catalogue);
            }
        }
        checkGroups(catalogue, whole);
        findings.found().addAll(whole.found());
        return findings.toReport();
    }

    /** Makes the groups of each function of keys once, for all rules that have it. */
    private void checkGroups(Catalogue catalogue, Findings findings) {
        Map<Group.Keys, List<Rule<?>>> byKeys = new IdentityHashMap<>();
        for (Rule<?> each : rules.values()) {
            each.groups()
                    .ifPresent(keys -> byKeys.computeIfAbsent(keys, any -> new ArrayList<>())
                            .add(each));
        }
        byKeys.forEach((keys, about) -> {
            for (Group group : groups(catalogue, keys)) {
                about.forEach(rule -> findings.apply(rule, group));
            }
        });
    }

    private static List<Group> groups(Catalogue catalogue, Group.Keys keys) {
        UnaryOperator<RecordId> present = id -> catalogue.renamed().getOrDefault(id, id);
        Map<String, List<LmcRecord>> byKey = new HashMap<>();
        for (LmcRecord record : catalogue.all()) {
            for (String key : keys.of(record, present)) {
                byKey.computeIfAbsent(key, each -> new ArrayList<>(2)).add(record);
            }
        }
        List<Group> groups = new ArrayList<>(byKey.size());
        byKey.forEach((key, records) -> groups.add(new Group(key, Collections.unmodifiableList(records))));
        return groups;
    }

    private static void check(Walk.Route<RulesOfKind> route, LmcRecord record, Findings findings) {
        findings.enter(record);
        Walk.over(route, Shapes.of(record), record, (at, kind, value, about) -> {
            findings.stand(at, kind);
            about.of(value.getClass()).apply(value, findings);
        });
    }

    /** The rules about values of a kind; null if no rule is about any class of that kind. */
    private RulesOfKind rulesAbout(Kind<?> kind, Predicate<Rule<?>> wanted) {
        List<Rule<?>> about = new ArrayList<>(rules.values());
        about.removeIf(rule -> !rule.mayConcern(kind.type()) || !wanted.test(rule));
        return about.isEmpty() ? null : new RulesOfKind(about);
    }

    /**
     * The rules about values of one kind, found once for each class of them; nearly all are of one class, so those of the
     * last class are kept at hand.
     */
    private static final class RulesOfKind {
        private final List<Rule<?>> rules;
        private final Map<Class<?>, OfClass> byClass = new ConcurrentHashMap<>();
        private OfClass last = new OfClass(Object.class, List.of());

        private RulesOfKind(List<Rule<?>> rules) {
            this.rules = rules;
        }

        private OfClass of(Class<?> type) {
            OfClass found = last;
            if (found.type != type) {
                found = byClass.computeIfAbsent(type, this::find);
                last = found;
            }
            return found;
        }

        private OfClass find(Class<?> type) {
            return new OfClass(
                    type, rules.stream().filter(rule -> rule.concerns(type)).toList());
        }
    }

    /** The rules about values of one class, those that share a condition together. */
    private static final class OfClass {
        private final Class<?> type;
        private final Rule<?>[] always;
        private final Conditional[] conditional;

        private record Conditional(Rule.Condition<Object> condition, Rule<?>[] rules) {}

        private OfClass(Class<?> type, List<Rule<?>> rules) {
            this.type = type;
            this.always = having(null, rules);
            List<Conditional> found = new ArrayList<>();
            for (Rule<?> each : rules) {
                Rule.Condition<Object> condition = each.condition();
                if (condition != null && found.stream().noneMatch(known -> known.condition == condition)) {
                    found.add(new Conditional(condition, having(condition, rules)));
                }
            }
            this.conditional = found.toArray(Conditional[]::new);
        }

        private static Rule<?>[] having(@Nullable Rule.Condition<Object> condition, List<Rule<?>> rules) {
            return rules.stream().filter(each -> each.condition() == condition).toArray(Rule<?>[]::new);
        }

        private void apply(Object value, Findings findings) {
            apply(always, value, findings);
            for (Conditional each : conditional) {
                if (each.condition.holds(value, findings)) {
                    apply(each.rules, value, findings);
                }
            }
        }

        private static void apply(Rule<?>[] rules, Object value, Findings findings) {
            for (Rule<?> each : rules) {
                findings.apply(each, value);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validator that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /**
     * How to get an equal validator, such as {@code Validator.draft()}; for another than those of this library how many
     * rules it has of each severity, such as {@code Validator[61 ERROR, 20 WARNING]}.
     */
    @Override
    public String toString() {
        if (rules.isEmpty()) {
            return "Validator.empty()";
        }
        if (equals(standard())) {
            return "Validator.standard()";
        }
        if (equals(publication())) {
            return "Validator.publication()";
        }
        if (equals(draft())) {
            return "Validator.draft()";
        }
        Map<Severity, Long> counts = rules.values().stream()
                .collect(Collectors.groupingBy(Rule::severity, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", ", "Validator[", "]"));
    }
}
