package org.lancangmekong.core.shape;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that JSON writes as a string of a certain form: a slug, a date, a decimal, an address, plain text.
 *
 * @param <V> the Java type of the value
 */
public sealed class TextKind<V> extends Kind<V> permits ReferenceKind {
    private final String pattern;
    private final int maxLength;
    private final String expected;
    private final String example;
    private final Function<String, V> parse;
    private final Function<V, String> print;
    private final Function<V, Optional<String>> problem;

    TextKind(Builder<V> builder) {
        super(builder.type, builder.name);
        this.pattern = Objects.requireNonNull(builder.pattern, "pattern");
        this.maxLength = builder.maxLength;
        this.expected = Objects.requireNonNull(builder.expected, "expected");
        this.example = Objects.requireNonNull(builder.example, "example");
        this.parse = Objects.requireNonNull(builder.parse, "parse");
        this.print = builder.print;
        this.problem = builder.problem;
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
     * The form of the text as a regular expression in the common subset of ECMA-262 and Java, for the whole text, without
     * anchors.
     *
     * @return the pattern; what {@link #parse} refuses beyond it is said where the kind is declared
     */
    public final String pattern() {
        return pattern;
    }

    /**
     * How long the text may be.
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
     * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if the text has not this form
     */
    public final V parse(String text) {
        return parse.apply(text);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text
     */
    public final String print(V value) {
        return print.apply(value);
    }

    @Override
    public final String expected() {
        return expected;
    }

    @Override
    public final boolean isConstrained() {
        return problem != null;
    }

    @Override
    public final Optional<String> problem(V value) {
        return problem == null ? Optional.empty() : problem.apply(value);
    }

    /**
     * Describes a kind of text. All of pattern, expected, example and parse are needed.
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
        private Function<String, V> parse;
        private Function<V, String> print = Object::toString;
        private Function<V, Optional<String>> problem;

        private Builder(Class<V> type, String name) {
            this.type = type;
            this.name = name;
        }

        /**
         * Sets {@link TextKind#pattern()}.
         *
         * @param regex the form of the whole text, without anchors
         * @return this
         */
        public Builder<V> pattern(String regex) {
            this.pattern = regex;
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
            this.expected = phrase + ", such as \"" + text + "\"";
            this.example = text;
            return this;
        }

        /**
         * Sets how values are read; they are written by {@code toString}.
         *
         * @param reader throws an InvalidValueException with a sentence
         * @return this
         */
        public Builder<V> conversion(Function<String, V> reader) {
            this.parse = reader;
            return this;
        }

        /**
         * Sets how values are read and written.
         *
         * @param reader throws an InvalidValueException with a sentence
         * @param writer gives back the text that was read
         * @return this
         */
        public Builder<V> conversion(Function<String, V> reader, Function<V, String> writer) {
            this.parse = reader;
            this.print = writer;
            return this;
        }

        /**
         * Sets why a value that the Java type admits cannot be written.
         *
         * @param check gives a sentence without subject, or nothing
         * @return this
         */
        public Builder<V> constraint(Function<V, Optional<String>> check) {
            this.problem = check;
            return this;
        }

        /**
         * Ends the description.
         *
         * @return the kind
         */
        public TextKind<V> build() {
            return new TextKind<>(this);
        }

        /**
         * Ends the description of a text that is the id of a record.
         *
         * @param targets the types of record that may be referred to, by their codes; at least one
         * @return the kind
         */
        public ReferenceKind<V> reference(List<String> targets) {
            return new ReferenceKind<>(this, targets);
        }
    }
}
