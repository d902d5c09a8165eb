package org.lancangmekong.json.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;

/**
 * What a text that a person wrote means, and what that rests on.
 *
 * <p>There is a value, or a problem that says why there is none. A text of several meanings is ambiguous: then the value, if
 * there is one, covers all of them (a set of dates), and {@link #alternatives()} lists them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Interpretation<T> {
    private final Optional<T> value;
    private final List<T> alternatives;
    private final List<Assumption> assumptions;
    private final Optional<Message> problem;

    private Interpretation(
            Optional<T> value, List<T> alternatives, List<Assumption> assumptions, Optional<Message> problem) {
        this.value = value;
        this.alternatives = List.copyOf(alternatives);
        this.assumptions = List.copyOf(assumptions);
        this.problem = problem;
    }

    /**
     * The one meaning of a text.
     *
     * @param value the value
     * @param assumptions what it rests on
     * @param <T> the type of the value
     * @return the interpretation
     */
    public static <T> Interpretation<T> of(T value, List<Assumption> assumptions) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(assumptions, "assumptions");
        return new Interpretation<>(Optional.of(value), List.of(), assumptions, Optional.empty());
    }

    static <T> Interpretation<T> anyOf(T value, List<T> alternatives, List<Assumption> assumptions) {
        return new Interpretation<>(Optional.of(value), alternatives, assumptions, Optional.empty());
    }

    /**
     * A text without a meaning.
     *
     * @param problem a sentence that quotes the text and says why
     * @param <T> the type that was asked for
     * @return the interpretation
     */
    public static <T> Interpretation<T> refused(String problem) {
        Objects.requireNonNull(problem, "problem");
        return refused(Message.plain(problem));
    }

    /**
     * A text without a meaning.
     *
     * @param problem a sentence that quotes the text and says why, which can be translated
     * @param <T> the type that was asked for
     * @return the interpretation
     */
    public static <T> Interpretation<T> refused(Message problem) {
        Objects.requireNonNull(problem, "problem");
        return new Interpretation<>(Optional.empty(), List.of(), List.of(), Optional.of(problem));
    }

    static <T> Interpretation<T> refused(WrittenText.Refusal refusal) {
        return refused(refusal.problem());
    }

    static <T> Interpretation<T> ambiguous(List<T> alternatives, Message problem) {
        return new Interpretation<>(Optional.empty(), alternatives, List.of(), Optional.of(problem));
    }

    /**
     * The same in another form.
     *
     * @param form makes the other form of a value
     * @param <U> the type of the other form
     * @return the interpretation, with the same assumptions and problem
     */
    public <U> Interpretation<U> map(Function<? super T, ? extends U> form) {
        Objects.requireNonNull(form, "form");
        List<U> others = new ArrayList<>();
        alternatives.forEach(each -> others.add(form.apply(each)));
        return new Interpretation<>(value.map(form), others, assumptions, problem);
    }

    /**
     * What the text means.
     *
     * @return the value; empty if and only if there is a problem
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * What the text means, or an exception.
     *
     * @return the value
     * @throws InvalidValueException with the problem, if there is no value
     */
    public T orThrow() {
        return value.orElseThrow(() -> new InvalidValueException(problem.orElseThrow()));
    }

    /**
     * Whether the text has several meanings.
     *
     * @return whether there are alternatives
     */
    public boolean isAmbiguous() {
        return !alternatives.isEmpty();
    }

    /**
     * The meanings of an ambiguous text.
     *
     * @return at least two values; none if the text is not ambiguous
     */
    public List<T> alternatives() {
        return alternatives;
    }

    /**
     * What the value rests on beside the text and what was declared.
     *
     * @return the assumptions, none twice
     */
    public List<Assumption> assumptions() {
        return assumptions;
    }

    /**
     * Why there is no value.
     *
     * @return a sentence that quotes the text; empty if and only if there is a value
     */
    public Optional<String> problem() {
        return problem.map(Message::text);
    }

    /**
     * Why there is no value, or not one alone, as data.
     *
     * @return the message whose English text is {@link #problem()}
     */
    public Optional<Message> problemMessage() {
        return problem;
    }

    /** Whether the other has the same value, alternatives, assumptions and problem. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Interpretation<?> that
                && value.equals(that.value)
                && alternatives.equals(that.alternatives)
                && assumptions.equals(that.assumptions)
                && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, alternatives, assumptions, problem);
    }

    /** The value with its assumptions, or the problem. */
    @Override
    public String toString() {
        return value.map(v -> v + (assumptions.isEmpty() ? "" : " " + assumptions))
                .orElseGet(() -> problem.orElseThrow().text());
    }
}
