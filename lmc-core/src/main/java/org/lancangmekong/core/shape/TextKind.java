package org.lancangmekong.core.shape;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.TextProblems;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.core.problem.InvalidValueException;

/**
 * A value that JSON writes as a string of a certain form: a slug, a date, a decimal, an address, plain text.
 *
 * @param <V> the Java type of the value
 */
public sealed class TextKind<V> extends Kind<V> permits ReferenceKind {
    /** Text of at least one character, for people. */
    public static final TextKind<String> TEXT = of(String.class, "text")
            .pattern("[\\s\\S]+")
            .expected("text of at least one character", "Ministry of Water Resources")
            .form(new NonEmpty())
            .build();

    private final String pattern;
    private final int maxLength;
    private final MessageTemplate expectation;
    private final String example;
    private final Form<V> form;

    TextKind(Builder<V> builder) {
        super(builder.type, builder.name);
        this.pattern = Objects.requireNonNull(builder.pattern, "pattern");
        this.maxLength = builder.maxLength;
        this.expectation = expectation(builder.name, Objects.requireNonNull(builder.expected, "expected"));
        this.example = Objects.requireNonNull(builder.example, "example");
        this.form = Objects.requireNonNull(builder.form, "form");
    }

    static MessageTemplate expectation(String name, String phrase) {
        return new MessageTemplate("expected." + name.replace(' ', '-'), phrase + ", such as \"{example}\"");
    }

    /**
     * Starts the description of a kind of text.
     *
     * @param type the Java type of the value
     * @param name the kind's name
     * @param <V> the Java type of the value
     * @return a builder
     */
    public static <V> Builder<V> of(Class<V> type, String name) {
        return new Builder<>(type, name);
    }

    /**
     * The form of the text as a regular expression in the common subset of ECMA-262, Java and RE2 (so without lookahead),
     * for the whole text, without anchors.
     *
     * @return the pattern; if {@link #parse} refuses more, the declaration of the kind says what
     */
    public final String pattern() {
        return pattern;
    }

    /**
     * The greatest length of the text.
     *
     * @return the greatest number of code points; {@link Integer#MAX_VALUE} if there is no limit
     */
    public final int maxLength() {
        return maxLength;
    }

    /**
     * A text of this form, for the dictionary.
     *
     * @return an example that {@link #parse} accepts
     */
    public final String example() {
        return example;
    }

    /**
     * Reads a value.
     *
     * @param text the text
     * @return the value whose {@link #print printed} form is exactly {@code text}
     * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if the text does not have this form
     */
    public final V parse(String text) {
        Objects.requireNonNull(text, "text");
        return form.parse(text);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text
     */
    public final String print(V value) {
        Objects.requireNonNull(value, "value");
        return form.print(value);
    }

    /**
     * Writes a value in the one spelling that all values equal to it share.
     *
     * @param value the value
     * @return a text that {@link #parse} reads as an equal value; that of {@link #print} unless equality ignores some
     *     difference between texts, such as that of case in a language tag
     */
    public final String canonical(V value) {
        Objects.requireNonNull(value, "value");
        return form.canonical(value);
    }

    @Override
    public final <R> R accept(KindVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.text(this);
    }

    @Override
    public final Message expectation() {
        return Message.of(expectation.key(), expectation.english(), "example", example);
    }

    /**
     * The template of {@link #expectation()}.
     *
     * @return a phrase with its article, in which {@code {example}} is {@link #example()}
     */
    public final MessageTemplate expectationTemplate() {
        return expectation;
    }

    /**
     * The template of the name of this kind within a sentence.
     *
     * @return a template without arguments, in English {@link #name()}
     */
    public final MessageTemplate nameTemplate() {
        return nameTemplate(name());
    }

    static MessageTemplate nameTemplate(String name) {
        return new MessageTemplate("kind." + name.replace(' ', '-'), name);
    }

    @Override
    public final boolean isConstrained() {
        return form.isConstrained();
    }

    @Override
    public final Optional<Message> problem(V value) {
        Objects.requireNonNull(value, "value");
        return form.problem(value);
    }

    /**
     * How values are read, written and checked. Each kind has a class of its own for this instead of functions: at the
     * start of a process, a function costs as much as a class, and the very first function as much as twenty.
     *
     * @param <V> the Java type of the value
     */
    public interface Form<V> {
        /**
         * Reads a value.
         *
         * @param text the text
         * @return the value whose {@link #print printed} form is exactly {@code text}
         * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if the text does not have this
         *     form
         */
        V parse(String text);

        /**
         * Writes a value.
         *
         * @param value the value
         * @return its text; by default that of {@code toString}
         */
        default String print(V value) {
            Objects.requireNonNull(value, "value");
            return value.toString();
        }

        /**
         * Writes a value in the one spelling that all values equal to it share.
         *
         * @param value the value
         * @return its text; by default that of {@link #print}
         */
        default String canonical(V value) {
            Objects.requireNonNull(value, "value");
            return print(value);
        }

        /**
         * Whether the Java type admits values that cannot be written.
         *
         * @return whether {@link #problem} must be asked; false by default
         */
        default boolean isConstrained() {
            return false;
        }

        /**
         * Why a value that the Java type admits cannot be written.
         *
         * @param value the value
         * @return a sentence without its subject; empty, which is the default, if it can be written
         */
        default Optional<Message> problem(V value) {
            return Optional.empty();
        }
    }

    /**
     * Describes a kind of text. The pattern, expected phrase, example and form are all required.
     *
     * @param <V> the Java type of the value
     */
    public static final class Builder<V> {
        private final Class<V> type;
        private final String name;
        private String pattern;
        private int maxLength = Integer.MAX_VALUE;
        private String expected;
        private String example;
        private Form<V> form;

        private Builder(Class<V> type, String name) {
            this.type = Objects.requireNonNull(type, "type");
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Sets {@link TextKind#pattern()}.
         *
         * @param regex the form of the whole text, without anchors
         * @return this
         */
        public Builder<V> pattern(String regex) {
            this.pattern = Objects.requireNonNull(regex, "regex");
            return this;
        }

        /**
         * Sets {@link TextKind#maxLength()}.
         *
         * @param codePoints the greatest length
         * @return this
         */
        public Builder<V> maxLength(int codePoints) {
            this.maxLength = codePoints;
            return this;
        }

        /**
         * Sets {@link TextKind#expected()} and {@link TextKind#example()}.
         *
         * @param phrase a phrase with its article, without the example
         * @param text an example
         * @return this
         */
        public Builder<V> expected(String phrase, String text) {
            Objects.requireNonNull(phrase, "phrase");
            Objects.requireNonNull(text, "text");
            this.expected = phrase;
            this.example = text;
            return this;
        }

        /**
         * Sets how values are read, written and checked.
         *
         * @param reading the form of a value
         * @return this
         */
        public Builder<V> form(Form<V> reading) {
            this.form = Objects.requireNonNull(reading, "reading");
            return this;
        }

        /**
         * Builds the kind.
         *
         * @return the kind
         */
        public TextKind<V> build() {
            return new TextKind<>(this);
        }

        /**
         * Builds the kind of a text that is the id of a record.
         *
         * @param targets the types of record that may be referred to, by their codes; at least one
         * @return the kind
         */
        public ReferenceKind<V> reference(List<String> targets) {
            Objects.requireNonNull(targets, "targets");
            return new ReferenceKind<>(this, targets);
        }
    }

    private static final class NonEmpty implements Form<String> {
        @Override
        public String parse(String text) {
            Optional<Message> problem = TextProblems.ofNonEmpty(text);
            if (problem.isPresent()) {
                throw new InvalidValueException(ValueProblem.TEXT.with("problem", problem.get()));
            }
            return text;
        }

        @Override
        public boolean isConstrained() {
            return true;
        }

        @Override
        public Optional<Message> problem(String value) {
            return TextProblems.ofNonEmpty(value);
        }
    }
}
