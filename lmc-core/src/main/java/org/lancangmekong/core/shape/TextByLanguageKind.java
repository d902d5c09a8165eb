package org.lancangmekong.core.shape;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Text in one or more languages. JSON writes it as an object from language tag to text.
 *
 * @param <V> the Java type of the value
 */
public final class TextByLanguageKind<V> extends Kind<V> {
    private final TextKind<?> key;
    private final Function<V, Map<String, String>> toMap;
    private final FromTexts<V> fromTexts;

    private TextByLanguageKind(
            Class<V> type,
            String name,
            TextKind<?> key,
            Function<V, Map<String, String>> toMap,
            FromTexts<V> fromTexts) {
        super(type, name);
        this.key = key;
        this.toMap = toMap;
        this.fromTexts = fromTexts;
    }

    /**
     * Describes text by language.
     *
     * @param type the Java type of the value
     * @param name the kind's name
     * @param key what a language tag looks like
     * @param toMap gives the texts by tag, in their order
     * @param fromTexts makes the value
     * @param <V> the Java type of the value
     * @return the kind
     */
    public static <V> TextByLanguageKind<V> of(
            Class<V> type,
            String name,
            TextKind<?> key,
            Function<V, Map<String, String>> toMap,
            FromTexts<V> fromTexts) {
        return new TextByLanguageKind<>(type, name, key, toMap, fromTexts);
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
        return toMap.apply(value);
    }

    /**
     * Makes a value.
     *
     * @param texts the texts by language tag, at least one
     * @return the value
     * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if a tag or text is refused
     */
    public V fromMap(Map<String, String> texts) {
        return fromTexts(texts.keySet().toArray(new String[0]), texts.values().toArray(new String[0]), texts.size());
    }

    /**
     * Makes a value; for a reader, which would make a map for this alone.
     *
     * @param languages language tags; only the first {@code size} are looked at, and the array is not kept
     * @param texts the text in each of the languages, likewise
     * @param size how many there are, at least one
     * @return the value
     * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if a tag or text is refused
     */
    public V fromTexts(String[] languages, String[] texts, int size) {
        return fromTexts.make(languages, texts, size);
    }

    /**
     * How a value is made.
     *
     * @param <V> the Java type of the value
     */
    @FunctionalInterface
    public interface FromTexts<V> {
        /**
         * Makes a value.
         *
         * @param languages language tags; only the first {@code size} count, and the array must not be kept
         * @param texts the text in each of the languages, likewise
         * @param size how many there are
         * @return the value
         * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if a tag or text is refused
         */
        V make(String[] languages, String[] texts, int size);
    }

    @Override
    public String expected() {
        return "an object from language tag to text, such as {\"en\": \"Mekong\"}";
    }

    @Override
    public boolean isConstrained() {
        return false;
    }

    @Override
    public Optional<String> problem(V value) {
        return Optional.empty();
    }
}
