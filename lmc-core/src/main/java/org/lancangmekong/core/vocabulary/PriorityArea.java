package org.lancangmekong.core.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The five priority areas. They have six joint working groups, because agriculture and poverty reduction is one area
 * with two groups.
 *
 * <p>The list is closed.
 */
public enum PriorityArea implements Code {
    /** Connectivity. */
    CONNECTIVITY("Connectivity"),
    /** Production capacity. */
    PRODUCTION_CAPACITY("Production capacity"),
    /** Cross-border economic cooperation. */
    CROSS_BORDER_ECONOMY("Cross-border economic cooperation"),
    /** Water resources. */
    WATER_RESOURCES("Water resources"),
    /** Agriculture and poverty reduction: one area. */
    AGRICULTURE_AND_POVERTY_REDUCTION("Agriculture and poverty reduction");

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<PriorityArea> KIND = CodeKind.closed(
                    PriorityArea.class, "priority-area", List.of(values()))
            .withSynonyms(new Names());

    /** A name means its code. */
    private static final class Names implements Function<String, Optional<String>> {
        @Override
        public Optional<String> apply(String text) {
            String name = text.strip();
            return KIND.values().stream()
                    .filter(each -> each.englishName.equalsIgnoreCase(name))
                    .map(PriorityArea::code)
                    .findFirst();
        }
    }

    private final String code = Code.fromName(name());
    private final String englishName;

    PriorityArea(String englishName) {
        this.englishName = englishName;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static PriorityArea of(String code) {
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
