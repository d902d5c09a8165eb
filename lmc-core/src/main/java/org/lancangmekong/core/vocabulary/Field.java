package org.lancangmekong.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * A field of cooperation: the X of &quot;3+5+X&quot;, and the topics of programmes and frameworks.
 *
 * <p>The list is open: a code that it does not know is kept, and reported as a WARNING.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Field extends OpenCode implements Comparable<Field> {
    private static final List<Field> KNOWN = new ArrayList<>();

    /** Customs. */
    public static final Field CUSTOMS = known("customs");

    /** Health. */
    public static final Field HEALTH = known("health");

    /** Youth. */
    public static final Field YOUTH = known("youth");

    /** Environment. */
    public static final Field ENVIRONMENT = known("environment");

    /** Law enforcement. */
    public static final Field LAW_ENFORCEMENT = known("law-enforcement");

    /** Fighting cross-border online gambling. */
    public static final Field CROSS_BORDER_GAMBLING = known("cross-border-gambling");

    /** Fighting cross-border fraud. */
    public static final Field CROSS_BORDER_FRAUD = known("cross-border-fraud");

    /** The ocean. */
    public static final Field OCEAN = known("ocean");

    /** Cyberspace. */
    public static final Field CYBERSPACE = known("cyberspace");

    /** Lower tariffs. */
    public static final Field TARIFF_REDUCTION = known("tariff-reduction");

    /** Simpler customs procedures. */
    public static final Field CUSTOMS_PROCEDURES = known("customs-procedures");

    /** Easier trade and investment. */
    public static final Field TRADE_AND_INVESTMENT_FACILITATION = known("trade-and-investment-facilitation");

    /** Culture. */
    public static final Field CULTURE = known("culture");

    /** Tourism. */
    public static final Field TOURISM = known("tourism");

    /** Sports. */
    public static final Field SPORTS = known("sports");

    /** Education. */
    public static final Field EDUCATION = known("education");

    /** Media. */
    public static final Field MEDIA = known("media");

    /** Religion. */
    public static final Field RELIGION = known("religion");

    /** Ethnic affairs. */
    public static final Field ETHNICITY = known("ethnicity");

    /** Artificial intelligence. */
    public static final Field ARTIFICIAL_INTELLIGENCE = known("artificial-intelligence");

    /** The green economy. */
    public static final Field GREEN_ECONOMY = known("green-economy");

    /** Research and think tanks. */
    public static final Field RESEARCH = known("research");

    /** Innovation. */
    public static final Field INNOVATION = known("innovation");

    /** Film. */
    public static final Field FILM = known("film");

    /** Public health. */
    public static final Field PUBLIC_HEALTH = known("public-health");

    /** Disaster management. */
    public static final Field DISASTER_MANAGEMENT = known("disaster-management");

    /** Air quality. */
    public static final Field AIR_QUALITY = known("air-quality");

    /** Connectivity of infrastructure. */
    public static final Field HARD_CONNECTIVITY = known("hard-connectivity");

    /** Connectivity of rules, standards and procedures. */
    public static final Field SOFT_CONNECTIVITY = known("soft-connectivity");

    /** Cooperation of local governments. */
    public static final Field LOCAL_GOVERNMENTS = known("local-governments");

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Field> KIND = kind(Field.class, "field", KNOWN, LOWER_KEBAB);

    private Field(String code) {
        super("field", LOWER_KEBAB, code);
    }

    private static Field known(String code) {
        Field known = new Field(code);
        KNOWN.add(known);
        return known;
    }

    /**
     * Returns a code of this list, known or not.
     *
     * @param code the code
     * @return the code as a value
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have the form of a code
     */
    public static Field of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    CodeKind<Field> kind() {
        return KIND;
    }

    @Override
    Field other(String code) {
        return new Field(code);
    }

    @Override
    public boolean isKnown() {
        return KIND.isKnown(this);
    }

    /** By the code, character by character. */
    @Override
    public int compareTo(Field other) {
        return compareCode(other);
    }
}
