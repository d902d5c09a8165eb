package org.lancangmekong.core.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Severity;

/**
 * One thing that records are checked for: its id, severity, reason, predicate, message, and one example that passes and
 * one that fails, all in one place.
 *
 * <p>A rule is about one type of subject: a record type, a value that stands anywhere in records (a date, a text, a
 * figure), or a whole catalogue. For example the rule that a participant says who takes part is about {@code
 * Participant}, and is applied to every participant of every record.
 *
 * <p>This class is immutable and thread-safe, if the check is.
 *
 * @param <S> the type of subject
 */
public final class Rule<S> {
    private final String id;
    private final Severity severity;
    private final String rationale;
    private final Class<S> subject;
    private final List<Class<?>> among;
    private final Check<? super S> check;
    private final String message;
    private final Supplier<List<LmcRecord>> passing;
    private final Supplier<List<LmcRecord>> failing;

    private Rule(Builder<S> builder, Severity severity) {
        this.id = builder.id;
        this.severity = severity;
        this.rationale = Objects.requireNonNull(builder.rationale, "rationale");
        this.subject = builder.subject;
        this.among = builder.among;
        this.check = Objects.requireNonNull(builder.check, "check");
        this.message = Objects.requireNonNull(builder.message, "message");
        this.passing = Objects.requireNonNull(builder.passing, "passing example");
        this.failing = Objects.requireNonNull(builder.failing, "failing example");
    }

    /**
     * Starts a rule.
     *
     * @param id a stable id, such as {@code LMC-PAR-001}; an application's own rules take another first word
     * @param severity how bad a violation is
     * @param subject what is checked: a record type's interface, {@code LmcRecord}, a value's type, {@code Catalogue}
     * @param <S> the type of subject
     * @return a builder
     * @throws InvalidValueException if the id has not the form
     */
    public static <S> Builder<S> about(String id, Severity severity, Class<S> subject) {
        if (!id.matches("[A-Z][A-Z0-9]*-[A-Z][A-Z0-9]*-[0-9]{3}")) {
            throw new InvalidValueException(
                    "\"" + id + "\" is not a rule's id: expected the form LMC-PAR-001, in capitals and three digits");
        }
        return new Builder<>(id, severity, subject);
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
     * How bad a violation is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Why the rule is there.
     *
     * @return one sentence
     */
    public String rationale() {
        return rationale;
    }

    /**
     * What is checked.
     *
     * @return the type of subject
     */
    public Class<S> subject() {
        return subject;
    }

    /**
     * An example without a violation of this rule.
     *
     * @return one record, or the records of a catalogue
     */
    public List<LmcRecord> passing() {
        return passing.get();
    }

    /**
     * An example with a violation of this rule, and no other ERROR.
     *
     * @return one record, or the records of a catalogue
     */
    public List<LmcRecord> failing() {
        return failing.get();
    }

    /**
     * The same rule with another severity.
     *
     * @param other the severity
     * @return a rule
     */
    public Rule<S> withSeverity(Severity other) {
        Builder<S> copy = new Builder<>(id, other, subject);
        copy.rationale = rationale;
        copy.among = among;
        copy.check = check;
        copy.message = message;
        copy.passing = passing;
        copy.failing = failing;
        return new Rule<>(copy, other);
    }

    /**
     * What a violation says.
     *
     * @return one sentence, in which each {@code {name}} stands for an argument of the violation
     */
    public String message() {
        return message;
    }

    /** Whether values of a class are checked; asked once per class, not per value. */
    boolean concerns(Class<?> type) {
        return subject.isAssignableFrom(type)
                && (among.isEmpty() || among.stream().anyMatch(each -> each.isAssignableFrom(type)));
    }

    /** Whether values of a class, or of one that extends or implements it, may be checked. */
    boolean mayConcern(Class<?> type) {
        return concerns(type)
                || type.isAssignableFrom(subject)
                || among.stream().anyMatch(type::isAssignableFrom);
    }

    void apply(Object object, Findings findings) {
        check.check(subject.cast(object), findings);
    }

    /** The id and the severity. */
    @Override
    public String toString() {
        return id + " " + severity;
    }

    /**
     * What a rule does with a subject.
     *
     * @param <S> the type of subject
     */
    @FunctionalInterface
    public interface Check<S> {
        /**
         * Looks at a subject and reports what is wrong with it, if anything. It must not throw, whatever the data, and
         * must not depend on anything but its arguments.
         *
         * @param subject what is checked
         * @param findings where to report
         */
        void check(S subject, Findings findings);
    }

    /**
     * A rule being written. All parts are needed.
     *
     * @param <S> the type of subject
     */
    public static final class Builder<S> {
        private final String id;
        private final Severity severity;
        private final Class<S> subject;
        private List<Class<?>> among = List.of();
        private String rationale;
        private Check<? super S> check;
        private String message;
        private Supplier<List<LmcRecord>> passing;
        private Supplier<List<LmcRecord>> failing;

        private Builder(String id, Severity severity, Class<S> subject) {
            this.id = id;
            this.severity = severity;
            this.subject = subject;
        }

        /** Narrows a rule about several types of subject that have no type of their own in common. */
        Builder<S> among(Class<?>... types) {
            this.among = List.of(types);
            return this;
        }

        /**
         * Says why the rule is there.
         *
         * @param sentence one sentence
         * @return this
         */
        public Builder<S> because(String sentence) {
            this.rationale = sentence;
            return this;
        }

        /**
         * Sets what the rule does.
         *
         * @param predicate reports what is wrong
         * @return this
         */
        public Builder<S> check(Check<? super S> predicate) {
            this.check = predicate;
            return this;
        }

        /**
         * Sets the message.
         *
         * @param template one sentence, in which each {@code {name}} stands for the argument of that name that the
         *     check reports
         * @return this
         */
        public Builder<S> message(String template) {
            this.message = template;
            return this;
        }

        /**
         * Sets the example that passes.
         *
         * @param records one record; or several, which are then checked as a catalogue
         * @return this
         */
        public Builder<S> passing(Supplier<List<LmcRecord>> records) {
            this.passing = records;
            return this;
        }

        /**
         * Sets the example that fails, with this rule's violation and no other ERROR, and ends the rule.
         *
         * @param records one record; or several, which are then checked as a catalogue
         * @return the rule
         */
        public Rule<S> failing(Supplier<List<LmcRecord>> records) {
            this.failing = records;
            return new Rule<>(this, severity);
        }
    }
}
