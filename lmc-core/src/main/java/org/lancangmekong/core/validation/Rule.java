package org.lancangmekong.core.validation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.value.RecordId;

/**
 * A rule that records are checked against: its id, severity, reason, check and message, one example that passes and one
 * that fails, all in one place.
 *
 * <p>A rule is about one type of subject: a record type, a type of value anywhere in records (a date, a text, a
 * figure), or the whole catalogue. For example, the rule that a participant must say who takes part is about {@code
 * Participant}, and is applied to every participant of every record.
 *
 * <p>Two rules are equal if all their parts are equal; functions are equal only if they are the same object. This class is
 * immutable, and thread-safe if the check is.
 *
 * @param <S> the type of subject
 */
public final class Rule<S> {
    private final String id;
    private final Severity severity;
    private final String rationale;
    private final Class<S> subject;
    private final List<Class<?>> among;
    private final Needs needs;
    private final boolean onlyAmongOthers;
    private final Condition<? super S> condition;
    private final Group.Keys keys;
    private final Group.First first;
    private final Excerpt excerpt;
    private final Check<? super S> check;
    private final String message;
    private final Supplier<List<LmcRecord>> passing;
    private final Supplier<List<LmcRecord>> failing;

    /** Found when the rule first reports, since most rules never do; a race finds them twice, with no visible difference. */
    private volatile List<String> arguments;

    private Rule(Builder<S> builder, Severity severity) {
        this.id = builder.id;
        this.severity = severity;
        this.rationale = Objects.requireNonNull(builder.rationale, "rationale");
        this.subject = builder.subject;
        this.among = builder.among;
        this.needs = builder.needs;
        this.onlyAmongOthers = builder.onlyAmongOthers;
        this.condition = builder.condition;
        this.keys = builder.keys;
        this.first = builder.first;
        this.excerpt = builder.excerpt;
        this.check = Objects.requireNonNull(builder.check, "check");
        this.message = Objects.requireNonNull(builder.message, "message");
        this.passing = Objects.requireNonNull(builder.passing, "passing example");
        this.failing = Objects.requireNonNull(builder.failing, "failing example");
    }

    /**
     * Starts a rule.
     *
     * @param id a stable id, such as {@code ACME-FIG-001}; the rules of this library begin with {@code LMC}
     * @param severity how serious a violation is
     * @param subject what is checked: a record type's interface, {@code LmcRecord}, a value type or {@code Catalogue}
     * @param <S> the type of subject
     * @return a builder
     * @throws InvalidValueException if the id does not have this form
     */
    public static <S> Builder<S> about(String id, Severity severity, Class<S> subject) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(subject, "subject");
        return new Builder<>(requireId(id), severity, subject);
    }

    /**
     * Starts a rule about the records that share a key, such as two records with one identifier. Its check is applied to
     * each {@link Group} of a catalogue and reports by {@link Findings#reportIn}.
     *
     * @param id a stable id, as {@link #about} takes it
     * @param severity how serious a violation is
     * @param keys to which groups a record belongs
     * @return a builder
     * @throws InvalidValueException if the id does not have its form
     */
    public static Builder<Group> aboutGroups(String id, Severity severity, Group.Keys keys) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(keys, "keys");
        Builder<Group> builder = new Builder<>(requireId(id), severity, Group.class);
        builder.needs = Needs.GROUP;
        builder.keys = keys;
        return builder;
    }

    private static String requireId(String id) {
        if (!id.matches("[A-Z][A-Z0-9]*-[A-Z][A-Z0-9]*-[0-9]{3}")) {
            throw new InvalidValueException(
                    Texts.quote(id)
                            + " is not a rule id: expected two words of capital letters and three digits, such as ACME-FIG-001");
        }
        return id;
    }

    /**
     * The stable id.
     *
     * @return an id such as {@code LMC-PAR-001}
     */
    public String id() {
        return id;
    }

    /**
     * How serious a violation is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What the rule finds wrong and why it matters.
     *
     * @return one sentence, which can be understood by itself
     */
    public String rationale() {
        return rationale;
    }

    /**
     * What the rule checks.
     *
     * @return the type of subject
     */
    public Class<S> subject() {
        return subject;
    }

    /**
     * What the rule needs to know besides the record that it checks.
     *
     * @return {@link Needs#CATALOGUE} for a rule about catalogues, {@link Needs#GROUP} for one about groups, and otherwise
     *     what was {@linkplain Builder#needs declared}
     */
    public Needs needs() {
        return needs;
    }

    /**
     * To which groups a record belongs, for a rule that needs {@link Needs#GROUP}.
     *
     * @param record a record of the catalogue
     * @param present gives for a reference the present id of the record that it leads to; the id itself, if none was renamed
     * @return the keys; none for a rule about anything but groups
     */
    public Collection<String> keys(LmcRecord record, UnaryOperator<RecordId> present) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(present, "present");
        return keys == null ? List.of() : keys.of(record, present);
    }

    /**
     * Checks a group of records by this rule alone, for whoever makes the groups.
     *
     * @param group all records of the catalogue that share a key
     * @return what was found, as in the report of the whole catalogue: pointers begin with the id of the record
     * @throws IllegalStateException if the rule is not about groups
     */
    public ValidationReport check(Group group) {
        Objects.requireNonNull(group, "group");
        if (needs != Needs.GROUP) {
            throw new IllegalStateException("rule " + id + " is not about groups: it needs " + needs);
        }
        Findings findings = Findings.ofCatalogue(null);
        findings.apply(this, group);
        return findings.toReport();
    }

    /**
     * The function that gives the keys; rules that have the same one have the same groups, so whoever makes groups makes them
     * once for all of these.
     *
     * @return the function; empty for a rule about anything but groups
     */
    public Optional<Group.Keys> groups() {
        return Optional.ofNullable(keys);
    }

    /**
     * With which record of a {@linkplain Group#isLarge() large} group the rule compares the others, so that such a group can be
     * checked in {@linkplain Group#part parts}, of which each has that record.
     *
     * @return what was {@linkplain Builder#comparesWithFirst declared}; empty if the rule needs all records of a group at once
     */
    public Optional<Group.First> first() {
        return Optional.ofNullable(first);
    }

    /**
     * Which records matter to a rule that needs {@link Needs#CATALOGUE}.
     *
     * @return what was {@linkplain Builder#excerpt declared}; empty if all matter, or the rule needs no catalogue
     */
    public Optional<Excerpt> excerpt() {
        return Optional.ofNullable(excerpt);
    }

    /**
     * An example that does not violate this rule.
     *
     * @return one record, or the records of a catalogue
     */
    public List<LmcRecord> passing() {
        return passing.get();
    }

    /**
     * An example that violates this rule and has no other ERROR.
     *
     * @return one record, or the records of a catalogue
     */
    public List<LmcRecord> failing() {
        return failing.get();
    }

    /**
     * Returns this rule with another severity.
     *
     * @param other the severity
     * @return a new rule
     */
    public Rule<S> withSeverity(Severity other) {
        Objects.requireNonNull(other, "other");
        Builder<S> copy = new Builder<>(id, other, subject);
        copy.rationale = rationale;
        copy.among = among;
        copy.needs = needs;
        copy.onlyAmongOthers = onlyAmongOthers;
        copy.condition = condition;
        copy.keys = keys;
        copy.first = first;
        copy.excerpt = excerpt;
        copy.check = check;
        copy.message = message;
        copy.passing = passing;
        copy.failing = failing;
        return new Rule<>(copy, other);
    }

    /**
     * The template of the message of a violation.
     *
     * @return one sentence, in which each {@code {name}} is replaced by the argument of that name
     */
    public String message() {
        return message;
    }

    /** Whether values of a class are checked; decided once per class, not per value. */
    boolean concerns(Class<?> type) {
        return subject.isAssignableFrom(type)
                && (among.isEmpty() || among.stream().anyMatch(each -> each.isAssignableFrom(type)));
    }

    /** Whether values of a class or of one of its subtypes may be checked. */
    boolean mayConcern(Class<?> type) {
        return concerns(type)
                || type.isAssignableFrom(subject)
                || among.stream().anyMatch(type::isAssignableFrom);
    }

    /** Whether the rule finds nothing in a record that is checked alone, so that it is not applied to one. */
    boolean isOnlyAmongOthers() {
        return onlyAmongOthers;
    }

    /** What holds for every subject in which the rule may find anything; null if nothing is said. */
    @Nullable
    @SuppressWarnings("unchecked") // no cast: it is asked about values of a class that the rule concerns
    Condition<Object> condition() {
        return (Condition<Object>) condition;
    }

    /** The message with the arguments of a finding, which must have all that the template has. */
    Message message(Object... namesAndValues) {
        List<String> expected = arguments;
        if (expected == null) {
            expected = List.copyOf(new MessageTemplate(id, message).arguments());
            arguments = expected;
        }
        Message reported = Message.of(id, message, namesAndValues);
        for (int i = 0; i < expected.size(); i++) {
            if (!reported.data().containsKey(expected.get(i))) {
                throw new IllegalArgumentException("the message of rule " + id + " has {" + expected.get(i)
                        + "}, but the check reports no argument of this name");
            }
        }
        return reported;
    }

    void apply(Object object, Findings findings) {
        unchecked().check(object, findings);
    }

    /** No cast: whoever applies the rule has asked {@link #concerns} about the class. */
    @SuppressWarnings("unchecked")
    private Check<Object> unchecked() {
        return (Check<Object>) check;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule<?> that
                && id.equals(that.id)
                && severity == that.severity
                && rationale.equals(that.rationale)
                && subject == that.subject
                && among.equals(that.among)
                && needs == that.needs
                && onlyAmongOthers == that.onlyAmongOthers
                && Objects.equals(condition, that.condition)
                && Objects.equals(keys, that.keys)
                && Objects.equals(first, that.first)
                && Objects.equals(excerpt, that.excerpt)
                && check.equals(that.check)
                && message.equals(that.message)
                && passing.equals(that.passing)
                && failing.equals(that.failing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, severity);
    }

    /** The id and the severity. */
    @Override
    public String toString() {
        return id + " " + severity;
    }

    /**
     * The check that a rule applies to a subject.
     *
     * @param <S> the type of subject
     */
    @FunctionalInterface
    public interface Check<S> {
        /**
         * Checks a subject and reports what is wrong with it, if anything. The check must not throw for any data, and
         * must depend on nothing but its arguments. If it throws nevertheless, the validation ends with an {@code
         * IllegalStateException} that names the rule and the place, and whose cause is what the check threw.
         *
         * @param subject what is checked
         * @param findings where the check reports
         */
        void check(S subject, Findings findings);
    }

    /**
     * What several rules require of a subject before they look any closer, asked once for all of them.
     *
     * @param <S> the type of subject
     */
    @FunctionalInterface
    interface Condition<S> {
        boolean holds(S subject, Findings findings);
    }

    /**
     * Builds a rule. All parts are required.
     *
     * @param <S> the type of subject
     */
    public static final class Builder<S> {
        private final String id;
        private final Severity severity;
        private final Class<S> subject;
        private List<Class<?>> among = List.of();
        private Needs needs;
        private boolean onlyAmongOthers;
        private Condition<? super S> condition;
        private Group.Keys keys;
        private Group.First first;
        private Excerpt excerpt;
        private String rationale;
        private Check<? super S> check;
        private String message;
        private Supplier<List<LmcRecord>> passing;
        private Supplier<List<LmcRecord>> failing;

        private Builder(String id, Severity severity, Class<S> subject) {
            this.id = id;
            this.severity = severity;
            this.subject = subject;
            this.needs = subject == Catalogue.class ? Needs.CATALOGUE : Needs.RECORD;
        }

        /**
         * Declares what the rule needs to know besides the record that it checks. What is not declared is not there: {@link
         * Findings} then throws. A rule about catalogues or groups needs nothing else.
         *
         * @param other what it needs; {@link Needs#RECORD} if this is not called
         * @return this
         * @throws InvalidValueException if the rule is about catalogues or groups, or {@link Needs#GROUP} is given, which
         *     {@link Rule#aboutGroups} declares
         */
        public Builder<S> needs(Needs other) {
            Objects.requireNonNull(other, "other");
            if (needs == Needs.CATALOGUE || needs == Needs.GROUP || other == Needs.GROUP) {
                throw new InvalidValueException("rule " + id + " is about " + subject.getSimpleName()
                        + ", so it cannot need " + other + ": expected a rule about a record or value, and no group");
            }
            this.needs = other;
            return this;
        }

        /** Says that the rule finds nothing in a record that is checked alone, so that no time is spent on it there. */
        Builder<S> onlyAmongOthers() {
            this.onlyAmongOthers = true;
            return this;
        }

        /** Says in which values of records the rule may find anything; it is not applied to others. */
        Builder<S> where(Condition<? super S> holds) {
            this.condition = holds;
            return this;
        }

        /**
         * Declares which records matter to a rule about catalogues, so that it can be asked about one that does not fit into
         * memory.
         *
         * @param part the records that matter
         * @return this
         * @throws InvalidValueException if the rule is not about catalogues
         */
        public Builder<S> excerpt(Excerpt part) {
            Objects.requireNonNull(part, "part");
            if (subject != Catalogue.class) {
                throw new InvalidValueException("rule " + id + " is about " + subject.getSimpleName()
                        + ", so it has no excerpt: expected a rule about catalogues");
            }
            this.excerpt = part;
            return this;
        }

        /**
         * Declares that in a {@linkplain Group#isLarge() large} group the rule compares each record with the first only, and
         * finds nothing in the first itself, so that a group of any size can be checked in parts.
         *
         * @param which the records that may be the first
         * @return this
         * @throws InvalidValueException if the rule is not about groups
         */
        public Builder<S> comparesWithFirst(Group.First which) {
            Objects.requireNonNull(which, "which");
            if (needs != Needs.GROUP) {
                throw new InvalidValueException("rule " + id + " is about " + subject.getSimpleName()
                        + ", so it compares nothing with a first: expected a rule about groups");
            }
            this.first = which;
            return this;
        }

        /** Narrows a rule about several types of subject that have no supertype of their own in common. */
        Builder<S> among(Class<?>... types) {
            this.among = List.of(types);
            return this;
        }

        /**
         * Sets what the rule finds wrong and why it matters.
         *
         * @param sentence one sentence, which can be understood by itself
         * @return this
         */
        public Builder<S> because(String sentence) {
            this.rationale = Objects.requireNonNull(sentence, "sentence");
            return this;
        }

        /**
         * Sets the check.
         *
         * @param predicate finds and reports what is wrong
         * @return this
         */
        public Builder<S> check(Check<? super S> predicate) {
            this.check = Objects.requireNonNull(predicate, "predicate");
            return this;
        }

        /**
         * Sets the message.
         *
         * @param template one sentence, in which each {@code {name}} is replaced by the argument of that name that the
         *     check reports, escaped and cut as {@link org.lancangmekong.core.problem.Violation#message()} says; a text of
         *     a record belongs in quotation marks
         * @return this
         */
        public Builder<S> message(String template) {
            this.message = Objects.requireNonNull(template, "template");
            return this;
        }

        /**
         * Sets the example that passes.
         *
         * @param records one record; or several, which are then checked as a catalogue
         * @return this
         */
        public Builder<S> passing(Supplier<List<LmcRecord>> records) {
            this.passing = Objects.requireNonNull(records, "records");
            return this;
        }

        /**
         * Sets the example that fails, which must violate this rule and have no other ERROR, and builds the rule.
         *
         * @param records one record; or several, which are then checked as a catalogue
         * @return the rule
         */
        public Rule<S> failing(Supplier<List<LmcRecord>> records) {
            this.failing = Objects.requireNonNull(records, "records");
            return new Rule<>(this, severity);
        }
    }
}
