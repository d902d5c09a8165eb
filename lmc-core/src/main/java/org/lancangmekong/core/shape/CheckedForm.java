package org.lancangmekong.core.shape;

import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.TextProblems;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.core.problem.InvalidValueException;

/**
 * A text whose form is checked by itself, before it becomes a value and again when an object with the value is built. The
 * Java type of the value admits more than the form does.
 *
 * @param <V> the Java type of the value; its {@code toString} gives the text
 */
public abstract class CheckedForm<V> implements TextKind.Form<V> {
    private final String name;
    private final int maxLength;
    private final String expected;
    private final String example;

    /**
     * Describes the form.
     *
     * @param name the name of the kind
     * @param maxLength the greatest number of code points
     * @param expected what is expected, with its article
     * @param example a text of this form
     */
    protected CheckedForm(String name, int maxLength, String expected, String example) {
        this.name = Objects.requireNonNull(name, "name");
        this.maxLength = maxLength;
        this.expected = Objects.requireNonNull(expected, "expected");
        this.example = Objects.requireNonNull(example, "example");
    }

    /**
     * Returns the kind of texts of this form.
     *
     * @param type the Java type of the value
     * @param pattern the form as {@link TextKind#pattern()} gives it
     * @return the kind
     */
    public final TextKind<V> kind(Class<V> type, String pattern) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(pattern, "pattern");
        return TextKind.of(type, name)
                .pattern(pattern)
                .maxLength(maxLength)
                .expected(expected, example)
                .form(this)
                .build();
    }

    /**
     * Whether a text has the form that the kind's pattern gives, found without the cost of a matcher.
     *
     * @param text a text that is sound and not too long
     * @return whether it has the form
     */
    protected abstract boolean matches(String text);

    /**
     * Makes the value.
     *
     * @param text a text of this form
     * @return the value
     * @throws InvalidValueException if the text has no meaning nevertheless
     */
    protected abstract V value(String text);

    @Override
    public final V parse(String text) {
        Objects.requireNonNull(text, "text");
        Optional<Message> problem = problemOf(text);
        if (problem.isPresent()) {
            MessageTemplate named = TextKind.nameTemplate(name);
            throw new InvalidValueException(
                    ValueProblem.KIND.with("kind", Message.of(named.key(), named.english()), "problem", problem.get()));
        }
        return value(text);
    }

    @Override
    public final boolean isConstrained() {
        return true;
    }

    @Override
    public Optional<Message> problem(V value) {
        Objects.requireNonNull(value, "value");
        return problemOf(value.toString());
    }

    private Optional<Message> problemOf(String text) {
        Optional<Message> malformed = TextProblems.of(text);
        return malformed.isPresent() || (text.codePointCount(0, text.length()) <= maxLength && matches(text))
                ? malformed
                : Optional.of(ValueProblem.UNEXPECTED.with("text", text, "expected", expectation()));
    }

    private Message expectation() {
        MessageTemplate template = TextKind.expectation(name, expected);
        return Message.of(template.key(), template.english(), "example", example);
    }
}
