package org.lancangmekong.core.shape;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;

/**
 * Text in one or more languages. JSON writes it as an object from language tag to text.
 *
 * @param <V> the Java type of the value
 */
public final class TextByLanguageKind<V> extends Kind<V> {
    private final TextKind<?> key;
    private final Form<V> form;

    private TextByLanguageKind(Class<V> type, String name, TextKind<?> key, Form<V> form) {
        super(type, name);
        this.key = Objects.requireNonNull(key, "key");
        this.form = Objects.requireNonNull(form, "form");
    }

    /**
     * Describes text by language.
     *
     * @param type the Java type of the value
     * @param name the kind's name
     * @param key what a language tag looks like
     * @param form takes values apart and makes them
     * @param <V> the Java type of the value
     * @return the kind
     */
    public static <V> TextByLanguageKind<V> of(Class<V> type, String name, TextKind<?> key, Form<V> form) {
        return new TextByLanguageKind<>(type, name, key, form);
    }

    /**
     * What a language tag looks like.
     *
     * @return the kind of the keys
     */
    public TextKind<?> key() {
        return key;
    }

    /**
     * The texts of a value.
     *
     * @param value the value
     * @return the texts by language tag, in their order
     */
    public Map<String, String> toMap(V value) {
        Objects.requireNonNull(value, "value");
        return form.toMap(value);
    }

    /**
     * The text of a value in one language.
     *
     * @param value the value
     * @param language a language tag, in any case
     * @return the text; empty if there is none, also if the tag has the wrong form
     */
    public Optional<String> text(V value, String language) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(language, "language");
        return form.text(value, language);
    }

    /**
     * Makes a value.
     *
     * @param texts the texts by language tag, at least one
     * @return the value
     * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if a tag or text is refused
     */
    public V fromMap(Map<String, String> texts) {
        Objects.requireNonNull(texts, "texts");
        return fromTexts(texts.keySet().toArray(new String[0]), texts.values().toArray(new String[0]), texts.size());
    }

    /**
     * Makes a value from arrays, which spares a reader a map.
     *
     * @param languages the language tags; only the first {@code size} count, and the array is not kept
     * @param texts the text in each of the languages, likewise
     * @param size the number of texts, at least one
     * @return the value
     * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if a tag or text is refused
     */
    public V fromTexts(String[] languages, String[] texts, int size) {
        Objects.requireNonNull(languages, "languages");
        Objects.requireNonNull(texts, "texts");
        return form.fromTexts(languages, texts, size);
    }

    /**
     * Takes values apart and makes them.
     *
     * @param <V> the Java type of the value
     */
    public interface Form<V> {
        /**
         * The texts of a value.
         *
         * @param value the value
         * @return the texts by language tag, in their order
         */
        Map<String, String> toMap(V value);

        /**
         * The text of a value in one language.
         *
         * @param value the value
         * @param language a language tag, in any case
         * @return the text; empty if there is none, also if the tag has the wrong form
         */
        Optional<String> text(V value, String language);

        /**
         * Makes a value.
         *
         * @param languages the language tags; only the first {@code size} count, and the array must not be kept
         * @param texts the text in each of the languages, likewise
         * @param size the number of texts
         * @return the value
         * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if a tag or text is refused
         */
        V fromTexts(String[] languages, String[] texts, int size);
    }

    @Override
    public <R> R accept(KindVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.textByLanguage(this);
    }

    @Override
    public Message expectation() {
        return ValueProblem.EXPECTED_TEXTS.with("example", "{\"en\": \"Mekong\"}");
    }

    @Override
    public boolean isConstrained() {
        return false;
    }

    @Override
    public Optional<Message> problem(V value) {
        Objects.requireNonNull(value, "value");
        return Optional.empty();
    }
}
