package org.lancangmekong.core.message;

import java.util.Objects;

/**
 * What a translator has to look at. An argument that is left out may be meant; the others make the message English.
 *
 * @param key the key of the template
 * @param kind what is wrong
 * @param detail the name of the argument, or the pattern of the choice; empty if the whole template is missing
 */
public record TranslationFault(String key, Kind kind, String detail) {
    /**
     * Refuses null.
     *
     * @param key the key of the template
     * @param kind what is wrong
     * @param detail the name of the argument, or the pattern of the choice
     */
    public TranslationFault {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }

    /** What can be wrong with a translated template. */
    public enum Kind {
        /** There is no template for the key. */
        NOT_TRANSLATED,
        /** The English template has an argument or part that this one lacks. */
        MISSING_ARGUMENT,
        /** The English template has no such argument or part. */
        UNKNOWN_ARGUMENT,
        /** The pattern of a choice cannot be read. */
        WRONG_CHOICE
    }
}
