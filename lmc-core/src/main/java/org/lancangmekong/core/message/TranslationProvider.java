package org.lancangmekong.core.message;

import java.util.Locale;
import java.util.Optional;

/**
 * Offers translations of messages as a service: by {@code META-INF/services} on the class path, by {@code provides} in a module.
 * Implementations have a public constructor without parameters.
 */
@FunctionalInterface
public interface TranslationProvider {
    /**
     * The translation into a language.
     *
     * @param locale the language that is wanted
     * @return the translation; empty if this provider has none into that language
     */
    Optional<Translation> translation(Locale locale);
}
