package org.lancangmekong.core.message;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.Templates;

/**
 * A sentence, or a part of one, as data: the key of its template, the template in English, and the arguments.
 *
 * <p>An argument is a text that needs no translation (a pointer, code, number, date or name), or another message, which is
 * a part of this one. For example, {@code "16 May" is not a date{>suggestion}} has the argument {@code text}, which is
 * {@code 16 May}, and may have the part {@code suggestion}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class Message implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String template;

    /** Without parts: the data, and the English template that they fill. */
    private final LinkedHashMap<String, String> data;

    private final String composed;

    private Message(String key, String template, LinkedHashMap<String, String> data, String composed) {
        this.key = key;
        this.template = template;
        this.data = data;
        this.composed = composed;
    }

    /**
     * A message.
     *
     * @param key the stable key of its template, such as {@code value.decimal}
     * @param template the sentence in English, in which <code>{name}</code> stands for an argument and <code>{&gt;name}</code> for a
     *     part, or for nothing if there is no such part
     * @param namesAndValues the arguments, names and values in turn; a value is a text or a {@code Message}; a part whose
     *     value is an empty text is left out
     * @return the message
     * @throws IllegalArgumentException if they are not in turn, or if a value is neither a text nor a message
     */
    public static Message of(String key, String template, Object... namesAndValues) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(namesAndValues, "namesAndValues");
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "the arguments must be names and values in turn, but there are " + namesAndValues.length);
        }
        LinkedHashMap<String, String> data = new LinkedHashMap<>();
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Objects.requireNonNull(namesAndValues[i], "namesAndValues element");
            if ("".equals(namesAndValues[i + 1]) && template.contains("{>" + namesAndValues[i] + "}")) {
                continue;
            }
            add(namesAndValues[i].toString(), namesAndValues[i + 1], data, parts);
        }
        String composed = Templates.compose(template, name -> data.containsKey(name) ? parts.get(name) : "");
        return new Message(key, template, data, composed);
    }

    private static void add(String name, Object value, Map<String, String> data, Map<String, String> parts) {
        Objects.requireNonNull(value, "namesAndValues element");
        if (value instanceof String text) {
            data.put(name, text);
        } else if (value instanceof Message part && part.key.isEmpty()) {
            data.put(name, part.text());
        } else if (value instanceof Message part) {
            data.put(name, part.key);
            part.data.forEach((inner, text) -> data.put(name + "." + inner, text));
            parts.put(name, part.composed);
        } else {
            throw new IllegalArgumentException("the argument " + name + " must be a text or a message, but is a "
                    + value.getClass().getName() + "; give its text, as its text() or toString() says it");
        }
    }

    /**
     * A sentence that nobody can translate, such as that of an exception of another library.
     *
     * @param text the sentence
     * @return a message without a key and without arguments
     */
    public static Message plain(String text) {
        Objects.requireNonNull(text, "text");
        return new Message("", text, new LinkedHashMap<>(), text);
    }

    /**
     * A message of which only the English template with those of its parts in it is known, such as one that was read.
     *
     * @param key the key of the template
     * @param wholeTemplate what {@link #wholeTemplate()} gave
     * @param data what {@link #data()} gave
     * @return the message
     */
    public static Message ofData(String key, String wholeTemplate, Map<String, String> data) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(wholeTemplate, "wholeTemplate");
        requireNoNull(data);
        return new Message(key, wholeTemplate, new LinkedHashMap<>(data), wholeTemplate);
    }

    private static void requireNoNull(Map<String, String> data) {
        Objects.requireNonNull(data, "data").forEach((name, value) -> {
            Objects.requireNonNull(name, "data key");
            Objects.requireNonNull(value, "data value");
        });
    }

    /**
     * The key of the template.
     *
     * @return the key; empty if the message cannot be translated
     */
    public String key() {
        return key;
    }

    /**
     * The English template of this message, without those of its parts.
     *
     * @return a sentence in which <code>{name}</code> stands for an argument and <code>{&gt;name}</code> for a part
     */
    public String template() {
        return template;
    }

    /**
     * The English template with those of its parts in it.
     *
     * @return a sentence in which <code>{name}</code> stands for the text of that name in {@link #data()}
     */
    public String wholeTemplate() {
        return composed;
    }

    /**
     * All arguments as texts that need no translation.
     *
     * @return an unmodifiable map; a part is the key of its template, and its own arguments follow, with the name of the part
     *     and a dot before theirs
     */
    public Map<String, String> data() {
        return Collections.unmodifiableMap(data);
    }

    /**
     * The sentence in English.
     *
     * @return the text, in which arguments are escaped and cut
     */
    public String text() {
        return Templates.fill(composed, data);
    }

    /**
     * The sentence in another language.
     *
     * @param translation the templates of that language
     * @return the text; in English if the translation has not all that is needed, or has it wrong
     */
    public String text(Translation translation) {
        Objects.requireNonNull(translation, "translation");
        return translated(key, data, translation).orElseGet(this::text);
    }

    /**
     * Fills the templates of a translation with data.
     *
     * @param key the key of the template
     * @param data the arguments, as {@link #data()} gives them
     * @param translation the templates
     * @return the sentence; empty if a template is missing or wrong
     */
    public static Optional<String> translated(String key, Map<String, String> data, Translation translation) {
        Objects.requireNonNull(key, "key");
        requireNoNull(data);
        Objects.requireNonNull(translation, "translation");
        return translation.template(key).flatMap(each -> Templates.translate(each, data, translation::template));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that
                && key.equals(that.key)
                && template.equals(that.template)
                && data.equals(that.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, data);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return text();
    }
}
