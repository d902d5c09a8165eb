package org.lancangmekong.core.message;

import java.text.ChoiceFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.lancangmekong.core.internal.Templates;

/**
 * The templates of messages in another language, by their keys.
 *
 * <p>An application gives one to {@code describe} and {@code message}, or offers it as a {@link TranslationProvider}, so that it is
 * found by its language. A message whose template is missing, or cannot be filled, is English.
 */
@FunctionalInterface
public interface Translation {
    /** No translation: every message is English. */
    Translation ENGLISH = key -> {
        Objects.requireNonNull(key, "key");
        return Optional.empty();
    };

    /**
     * The template of a key.
     *
     * @param key the key, such as {@code LMC-PRJ-004}
     * @return the template, with the arguments and parts of the English one; empty if there is none
     */
    Optional<String> template(String key);

    /**
     * The templates of a bundle. The application finds it by {@link ResourceBundle#getBundle(String, Locale)}, which looks in the
     * application's own module.
     *
     * @param bundle the templates by their keys
     * @return a translation
     */
    static Translation of(ResourceBundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return key -> {
            Objects.requireNonNull(key, "key");
            try {
                return Optional.of(bundle.getString(key));
            } catch (MissingResourceException | ClassCastException e) {
                return Optional.empty();
            }
        };
    }

    /**
     * What the {@linkplain TranslationProvider providers} on the class path and module path offer for a language. Finding them
     * takes some time, so who describes many reports keeps the result.
     *
     * @param locale the language
     * @return the translations as one, in which the first that has a template counts; {@link #ENGLISH} if there are none
     */
    static Translation in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        List<Translation> found = new ArrayList<>();
        for (TranslationProvider each : ServiceLoader.load(TranslationProvider.class)) {
            each.translation(locale).ifPresent(found::add);
        }
        return found.isEmpty()
                ? ENGLISH
                : key -> {
                    Objects.requireNonNull(key, "key");
                    return found.stream()
                            .flatMap(each -> each.template(key).stream())
                            .findFirst();
                };
    }

    /**
     * What is missing or wrong in this translation; for its tests.
     *
     * @param templates what should be translated
     * @return the faults in the order of the templates; empty if every template is translated and can be filled
     */
    default List<TranslationFault> faults(List<MessageTemplate> templates) {
        Objects.requireNonNull(templates, "templates");
        List<TranslationFault> faults = new ArrayList<>();
        for (MessageTemplate each : templates) {
            Optional<String> translated = template(each.key());
            if (translated.isEmpty()) {
                faults.add(new TranslationFault(each.key(), TranslationFault.Kind.NOT_TRANSLATED, ""));
                continue;
            }
            compare(each.key(), each.arguments(), MessageTemplate.names(translated.get(), false), faults);
            compare(each.key(), each.parts(), MessageTemplate.names(translated.get(), true), faults);
            for (Templates.Place place : Templates.places(translated.get())) {
                if (!place.choice().isEmpty() && !isChoice(place.choice())) {
                    faults.add(new TranslationFault(each.key(), TranslationFault.Kind.WRONG_CHOICE, place.choice()));
                }
            }
        }
        return List.copyOf(faults);
    }

    private static void compare(String key, Set<String> wanted, Set<String> found, List<TranslationFault> faults) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(found);
        missing.forEach(each -> faults.add(new TranslationFault(key, TranslationFault.Kind.MISSING_ARGUMENT, each)));
        Set<String> unknown = new TreeSet<>(found);
        unknown.removeAll(wanted);
        unknown.forEach(each -> faults.add(new TranslationFault(key, TranslationFault.Kind.UNKNOWN_ARGUMENT, each)));
    }

    private static boolean isChoice(String pattern) {
        try {
            new ChoiceFormat(pattern).format(1);
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }
}
