package org.lancangmekong.core.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lancangmekong.core.internal.Suggestions;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;

/**
 * A code of a code list. A closed list has only the known codes; an open list also takes other codes of the same form.
 *
 * @param <V> the Java type of the code
 */
public final class CodeKind<V> extends Kind<V> {
    /** The greatest length of a code of an open list. */
    public static final int MAX_LENGTH = 100;

    private final Map<String, V> known;
    private final String pattern;
    private final Function<String, V> parse;
    private final Function<String, Optional<String>> synonyms;

    private CodeKind(Class<V> type, String name, List<V> known, String pattern, Function<String, V> parse) {
        super(type, name);
        this.pattern = pattern;
        this.parse = parse;
        this.synonyms = null;
        Map<String, V> byCode = new LinkedHashMap<>();
        for (V each : known) {
            Objects.requireNonNull(each, "known code");
            if (byCode.put(each.toString(), each) != null) {
                throw new IllegalStateException("the list " + name + " has the code " + each + " twice");
            }
        }
        this.known = byCode;
    }

    private CodeKind(CodeKind<V> list, Function<String, Optional<String>> synonyms) {
        super(list.type(), list.name());
        this.known = list.known;
        this.pattern = list.pattern;
        this.parse = list.parse;
        this.synonyms = synonyms;
    }

    /**
     * A list that has only these codes.
     *
     * @param type the Java type of the code
     * @param name the list's name
     * @param all the codes, in the list's order; {@code toString} must give the text of each
     * @param <V> the Java type of the code
     * @return the kind
     */
    public static <V> CodeKind<V> closed(Class<V> type, String name, List<V> all) {
        Objects.requireNonNull(all, "all");
        return new CodeKind<>(type, name, all, null, null);
    }

    /**
     * A list that also takes other codes of the same form.
     *
     * @param type the Java type of the code
     * @param name the list's name
     * @param known the known codes, in the list's order; {@code toString} must give the text of each
     * @param pattern the form of a code, without anchors
     * @param parse reads a code of that form, and throws an InvalidValueException for any other text
     * @param <V> the Java type of the code
     * @return the kind
     */
    public static <V> CodeKind<V> open(
            Class<V> type, String name, List<V> known, String pattern, Function<String, V> parse) {
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(parse, "parse");
        return new CodeKind<>(type, name, known, pattern, parse);
    }

    /**
     * This list, with other texts that mean its codes. They are suggested and not read.
     *
     * @param synonyms gives the known code that a text means, such as {@code AU} for {@code AUS}, or nothing
     * @return the kind
     */
    public CodeKind<V> withSynonyms(Function<String, Optional<String>> synonyms) {
        Objects.requireNonNull(synonyms, "synonyms");
        return new CodeKind<>(this, synonyms);
    }

    /**
     * Whether the list has only the {@link #codes known codes}.
     *
     * @return whether it is closed
     */
    public boolean isClosed() {
        return pattern == null;
    }

    /**
     * The form of a code of an open list.
     *
     * @return a regular expression for the whole text, without anchors; empty for a closed list
     */
    public Optional<String> pattern() {
        return Optional.ofNullable(pattern);
    }

    /**
     * The known codes.
     *
     * @return their texts, in the list's order
     */
    public List<String> codes() {
        return List.copyOf(known.keySet());
    }

    /**
     * The known values.
     *
     * @return the values, in the list's order
     */
    public List<V> values() {
        return List.copyOf(known.values());
    }

    /**
     * Whether a code is one of the known codes.
     *
     * @param value the code
     * @return whether it is known
     */
    public boolean isKnown(V value) {
        Objects.requireNonNull(value, "value");
        return known.containsKey(value.toString());
    }

    /**
     * Reads a code.
     *
     * @param text the code's text
     * @return the value; empty if a closed list does not have this code
     * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if the list is open and the text
     *     does not have the form of its codes
     */
    public Optional<V> parse(String text) {
        Objects.requireNonNull(text, "text");
        V value = known.get(text);
        return value == null && parse != null ? Optional.of(parse.apply(text)) : Optional.ofNullable(value);
    }

    /**
     * Writes a code.
     *
     * @param value the code
     * @return its text
     */
    public String print(V value) {
        Objects.requireNonNull(value, "value");
        return value.toString();
    }

    /**
     * The known code that a text is, or is a {@linkplain #withSynonyms synonym} of; nothing is guessed.
     *
     * @param text what was found
     * @return the value; empty if the text means none
     */
    public Optional<V> meaning(String text) {
        Objects.requireNonNull(text, "text");
        String code = known.containsKey(text) || synonyms == null
                ? text
                : synonyms.apply(text).orElse(text);
        return Optional.ofNullable(known.get(code));
    }

    /**
     * The known code that another text probably means.
     *
     * @param text what was found
     * @return the code that the text is a {@linkplain #withSynonyms synonym} of, otherwise the nearest known code; empty
     *     if none is near
     */
    public Optional<String> suggestion(String text) {
        Objects.requireNonNull(text, "text");
        Optional<String> synonym = synonyms == null ? Optional.empty() : synonyms.apply(text);
        return synonym.or(() -> Suggestions.nearest(text, known.keySet()));
    }

    @Override
    public <R> R accept(KindVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.code(this);
    }

    @Override
    public Message expectation() {
        int shown = Math.min(known.size(), 12);
        boolean isWhole = shown == known.size();
        ValueProblem phrase = isClosed()
                ? isWhole ? ValueProblem.EXPECTED_CODE : ValueProblem.EXPECTED_CODE_OF_MANY
                : isWhole ? ValueProblem.EXPECTED_OPEN_CODE : ValueProblem.EXPECTED_OPEN_CODE_OF_MANY;
        return phrase.with(
                "list",
                name(),
                "codes",
                String.join(", ", codes().subList(0, shown)),
                "count",
                Integer.toString(known.size()));
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
