package org.lancangmekong.core.vocabulary;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * What a project builds or does.
 *
 * <p>The list is closed.
 */
public enum ProjectKind implements Code {
    /** A railway. */
    RAILWAY,
    /** A metro, tram or light railway of a city. */
    URBAN_RAIL,
    /** A road or expressway. */
    ROAD,
    /** A bridge. */
    BRIDGE,
    /** An airport. */
    AIRPORT,
    /** A port. */
    PORT,
    /** A canal or navigation channel. */
    WATERWAY,
    /** A power plant or line. */
    POWER,
    /** Drinking water supply. */
    WATER_SUPPLY,
    /** An industrial park or special economic zone. */
    ECONOMIC_ZONE,
    /** A building for public use: a hospital, stadium, station. */
    FACILITY,
    /** Training. */
    TRAINING,
    /** A study. */
    STUDY,
    /** Monitoring and measurement. */
    MONITORING,
    /** Farming, fishery, food. */
    AGRICULTURE,
    /** Making trade easier. */
    TRADE_FACILITATION,
    /** None of the others. */
    OTHER;

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<ProjectKind> KIND =
            CodeKind.closed(ProjectKind.class, "project-kind", List.of(values()));

    private final String code = Code.fromName(name());

    /**
     * Returns the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws org.lancangmekong.core.problem.InvalidValueException if the list does not have this code
     */
    public static ProjectKind of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    public String code() {
        return code;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
