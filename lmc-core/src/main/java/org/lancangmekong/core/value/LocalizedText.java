package org.lancangmekong.core.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;

/**
 * A text in one or more languages.
 *
 * <p>Each language has one text, which is never empty and is kept as it is: it is not normalised or trimmed. Languages
 * keep their order, but equality ignores it. For example: {@code {"en": "China–Laos Railway", "zh-Hans": "中老铁路"}}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LocalizedText {
    /** The kind of a member that holds text by language. */
    public static final TextByLanguageKind<LocalizedText> KIND =
            TextByLanguageKind.of(LocalizedText.class, "text by language", LanguageTag.KIND, new ByLanguage());

    private static final class ByLanguage implements TextByLanguageKind.Form<LocalizedText> {
        @Override
        public Map<String, String> toMap(LocalizedText value) {
            return value.toMap();
        }

        @Override
        public Optional<String> text(LocalizedText value, String language) {
            try {
                return value.get(language);
            } catch (InvalidValueException e) {
                return Optional.empty();
            }
        }

        @Override
        public LocalizedText fromTexts(String[] languages, String[] texts, int size) {
            return of(languages, texts, size);
        }
    }

    private final Map<LanguageTag, String> texts;

    private LocalizedText(Map<LanguageTag, String> texts) {
        this.texts = texts;
    }

    /**
     * Returns text in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text, at least one character
     * @return the value
     * @throws InvalidValueException if the tag or the text is refused
     */
    public static LocalizedText of(String language, String text) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        return of(Map.of(language, text));
    }

    /**
     * Returns text in two languages.
     *
     * @param language a BCP 47 language tag
     * @param text the text, at least one character
     * @param language2 another tag
     * @param text2 its text
     * @return the value
     * @throws InvalidValueException if a tag or text is refused, or the two tags are equal
     */
    public static LocalizedText of(String language, String text, String language2, String text2) {
        Objects.requireNonNull(language2, "language2");
        Objects.requireNonNull(text2, "text2");
        return of(language, text).with(language2, text2);
    }

    /**
     * Returns text in several languages.
     *
     * @param texts the texts by language tag, at least one; their order is kept
     * @return the value
     * @throws InvalidValueException if there is no text, a tag or text is refused, or two tags differ only in case
     */
    public static LocalizedText of(Map<String, String> texts) {
        return KIND.fromMap(texts);
    }

    private static LocalizedText of(String[] languages, String[] texts, int size) {
        if (size == 0) {
            throw new InvalidValueException("text by language needs at least one language, but has none");
        }
        return new LocalizedText(
                size <= SmallTextMap.MOST ? few(languages, texts, size) : many(languages, texts, size));
    }

    private static Map<LanguageTag, String> few(String[] languages, String[] texts, int size) {
        LanguageTag[] tags = new LanguageTag[size];
        for (int i = 0; i < size; i++) {
            LanguageTag tag = LanguageTag.of(languages[i]);
            for (int j = 0; j < i; j++) {
                if (tags[j].equals(tag)) {
                    throw twice(languages[i]);
                }
            }
            tags[i] = tag;
            require(languages[i], texts[i]);
        }
        return new SmallTextMap(tags, Arrays.copyOf(texts, size));
    }

    private static Map<LanguageTag, String> many(String[] languages, String[] texts, int size) {
        Map<LanguageTag, String> checked = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            require(languages[i], texts[i]);
            if (checked.put(LanguageTag.of(languages[i]), texts[i]) != null) {
                throw twice(languages[i]);
            }
        }
        return Collections.unmodifiableMap(checked);
    }

    private static InvalidValueException twice(String language) {
        return new InvalidValueException(
                "the language " + Texts.quote(language) + " appears twice, but each language has one text");
    }

    private static void require(String language, String text) {
        Optional<String> problem = TextKind.TEXT.problem(text);
        if (problem.isPresent()) {
            throw new InvalidValueException("the text in language " + Texts.quote(language) + " " + problem.get());
        }
    }

    /**
     * Returns this text with one more language.
     *
     * @param language a BCP 47 language tag that is not yet in this text
     * @param text the text in that language, at least one character
     * @return a new value
     * @throws InvalidValueException if the tag or the text is refused, or this text already has the language
     */
    public LocalizedText with(String language, String text) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        if (texts.containsKey(LanguageTag.of(language))) {
            throw twice(language);
        }
        Map<String, String> more = toMap();
        more.put(language, text);
        return of(more);
    }

    /**
     * The text in a language.
     *
     * @param language a BCP 47 language tag, in any case
     * @return the text; empty if there is none with exactly this tag
     * @throws InvalidValueException if the tag is not well-formed
     */
    public Optional<String> get(String language) {
        Objects.requireNonNull(language, "language");
        return Optional.ofNullable(texts.get(LanguageTag.of(language)));
    }

    /**
     * The English text.
     *
     * @return the text tagged {@code en}; empty if there is none
     */
    public Optional<String> english() {
        return get("en");
    }

    /**
     * The text to show to a reader.
     *
     * @param preferred language tags, the most preferred first
     * @return the text in the first preferred language that is present, otherwise the English text, otherwise the first
     *     text
     * @throws InvalidValueException if a tag is not well-formed
     */
    public String best(String... preferred) {
        Objects.requireNonNull(preferred, "preferred");
        String best = null;
        for (String each : preferred) {
            // All of them are looked at, so that a mistake in one does not depend on what languages there are.
            String text = texts.get(LanguageTag.of(each));
            best = best == null ? text : best;
        }
        return best != null
                ? best
                : english().orElseGet(() -> texts.values().iterator().next());
    }

    /**
     * The text to show to a reader of a locale.
     *
     * @param locale the reader's locale; only its language, script and country count
     * @return the text with exactly the locale's tag, otherwise the first text in its language ({@code zh-Hans} for {@code
     *     zh-CN}), otherwise the English text, otherwise the first text
     */
    public String best(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String wanted = locale.stripExtensions().toLanguageTag();
        String language = wanted.split("-")[0];
        String best = null;
        for (Map.Entry<LanguageTag, String> each : texts.entrySet()) {
            String tag = each.getKey().toString();
            if (tag.equalsIgnoreCase(wanted)) {
                return each.getValue();
            }
            boolean isSameLanguage = tag.equals(language) || tag.startsWith(language + "-");
            best = best == null && isSameLanguage ? each.getValue() : best;
        }
        return best != null ? best : best();
    }

    /**
     * All texts.
     *
     * @return an unmodifiable map from tag to text, in their order
     */
    public Map<LanguageTag, String> texts() {
        return texts;
    }

    private Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        texts.forEach((tag, text) -> map.put(tag.toString(), text));
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The texts by language. */
    @Override
    public String toString() {
        return texts.toString();
    }
}
