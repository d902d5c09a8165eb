package org.lancangmekong.core.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The three cooperation pillars, set by the first Leaders' Meeting in 2016.
 *
 * <p>The list is closed.
 */
public enum Pillar implements Code {
    /** Political and security issues. */
    POLITICAL_SECURITY("Political and security issues"),
    /** Economic and sustainable development. */
    ECONOMIC_SUSTAINABLE_DEVELOPMENT("Economic and sustainable development"),
    /** Social, cultural and people-to-people exchanges. */
    SOCIAL_CULTURAL("Social, cultural and people-to-people exchanges");

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Pillar> KIND =
            CodeKind.closed(Pillar.class, "pillar", List.of(values())).withSynonyms(new Names());

    /** A name means its code. */
    private static final class Names implements Function<String, Optional<String>> {
        @Override
        public Optional<String> apply(String text) {
            String name = text.strip();
            return KIND.values().stream()
                    .filter(each -> each.englishName.equalsIgnoreCase(name))
                    .map(Pillar::code)
                    .findFirst();
        }
    }

    private final String code = Code.fromName(name());
    private final String englishName;

    Pillar(String englishName) {
        this.englishName = englishName;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static Pillar of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The English name.
     *
     * @return the name; the Term records of the reference catalogue give names in other languages, with sources
     */
    public String englishName() {
        return englishName;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
