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
    private final Function<Map<String, String>, V> fromMap;

    private TextByLanguageKind(
            Class<V> type,
            String name,
            TextKind<?> key,
            Function<V, Map<String, String>> toMap,
            Function<Map<String, String>, V> fromMap) {
        super(type, name);
        this.key = key;
        this.toMap = toMap;
        this.fromMap = fromMap;
    }

    /**
     * Describes text by language.
     *
     * @param type the Java type of the value
     * @param name the kind's name
     * @param key what a language tag looks like
     * @param toMap gives the texts by tag, in their order
     * @param fromMap makes the value of checked tags and texts
     * @param <V> the Java type of the value
     * @return the kind
     */
    public static <V> TextByLanguageKind<V> of(
            Class<V> type,
            String name,
            TextKind<?> key,
            Function<V, Map<String, String>> toMap,
            Function<Map<String, String>, V> fromMap) {
        return new TextByLanguageKind<>(type, name, key, toMap, fromMap);
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
        return fromMap.apply(texts);
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
