package org.lancangmekong.core.message;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.lancangmekong.core.internal.Templates;

/**
 * A template that can be translated.
 *
 * @param key its stable key, such as {@code LMC-PRJ-004} or {@code value.decimal}
 * @param english the sentence in English, in which <code>{name}</code> stands for an argument and <code>{&gt;name}</code> for a part
 */
public record MessageTemplate(String key, String english) {
    /**
     * Refuses null.
     *
     * @param key its stable key
     * @param english the sentence in English
     */
    public MessageTemplate {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(english, "english");
    }

    /**
     * The names of the arguments that are texts.
     *
     * @return the names, sorted
     */
    public Set<String> arguments() {
        return names(english, false);
    }

    /**
     * The names of the arguments that are messages themselves, or nothing.
     *
     * @return the names, sorted
     */
    public Set<String> parts() {
        return names(english, true);
    }

    static Set<String> names(String template, boolean parts) {
        Set<String> names = new TreeSet<>();
        for (Templates.Place each : Templates.places(template)) {
            if (each.isPart() == parts) {
                names.add(each.name());
            }
        }
        return names;
    }
}
