package org.lancangmekong.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.shape.CodeKind;

/**
 * What a figure counts or measures.
 *
 * <p>The list is open: a code that it does not know is kept, and reported as a WARNING.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Indicator extends OpenCode implements Comparable<Indicator> {
    private static final List<Indicator> KNOWN = new ArrayList<>();

    /** Length of a route or structure. */
    public static final Indicator LENGTH = known("length");

    /** Area. */
    public static final Indicator AREA = known("area");

    /** The capacity to produce or carry something. */
    public static final Indicator CAPACITY = known("capacity");

    /** The cost. */
    public static final Indicator COST = known("cost");

    /** Money given, lent or granted. */
    public static final Indicator AMOUNT = known("amount");

    /** People who benefit. */
    public static final Indicator BENEFICIARIES = known("beneficiaries");

    /** Projects. */
    public static final Indicator PROJECTS = known("projects");

    /** Clusters of projects. */
    public static final Indicator PROJECT_CLUSTERS = known("project-clusters");

    /** Demonstration projects of drinking water supply. */
    public static final Indicator WATER_SUPPLY_PROJECTS = known("water-supply-projects");

    /** Demonstration projects with one plant for many households. */
    public static final Indicator CENTRALIZED_WATER_SUPPLY_PROJECTS = known("centralized-water-supply-projects");

    /** Demonstration projects with small plants. */
    public static final Indicator DECENTRALIZED_WATER_SUPPLY_PROJECTS = known("decentralized-water-supply-projects");

    /** Trade in goods. */
    public static final Indicator TRADE = known("trade");

    /** Trade in goods between China and the five Mekong countries. */
    public static final Indicator TRADE_CHINA_MEKONG = known("trade-china-mekong");

    /** Joint patrols. */
    public static final Indicator PATROLS = known("patrols");

    /** People trained. */
    public static final Indicator TRAINEES = known("trainees");

    /** The part of the work that is done. */
    public static final Indicator PROGRESS = known("progress");

    /** The time that works take. */
    public static final Indicator DURATION = known("duration");

    /** The number of an anniversary. */
    public static final Indicator ANNIVERSARY = known("anniversary");

    /** Loans on favourable terms. */
    public static final Indicator CONCESSIONAL_LOANS = known("concessional-loans");

    /** Lines of credit. */
    public static final Indicator CREDIT_LINES = known("credit-lines");

    /** Loans and lines of credit together. */
    public static final Indicator LOANS_AND_CREDIT = known("loans-and-credit");

    /** People or bodies that took part. */
    public static final Indicator PARTICIPANTS = known("participants");

    /** Teams that took part. */
    public static final Indicator TEAMS = known("teams");

    /** Films shown. */
    public static final Indicator FILMS = known("films");

    /** Documents issued. */
    public static final Indicator DOCUMENTS = known("documents");

    /** Measures named in a plan. */
    public static final Indicator MEASURES = known("measures");

    /** Provinces that a route crosses. */
    public static final Indicator PROVINCES_CROSSED = known("provinces-crossed");

    /** Stations. */
    public static final Indicator STATIONS = known("stations");

    /** People employed. */
    public static final Indicator JOBS = known("jobs");

    /** Companies settled. */
    public static final Indicator COMPANIES = known("companies");

    /** Passengers carried. */
    public static final Indicator PASSENGERS = known("passengers");

    /** Goods carried. */
    public static final Indicator FREIGHT = known("freight");

    /** Vehicles that used a road. */
    public static final Indicator TRAFFIC = known("traffic");

    /** Money that companies invest. */
    public static final Indicator INVESTMENT = known("investment");

    /** Cases solved. */
    public static final Indicator CASES = known("cases");

    /** Suspects caught. */
    public static final Indicator SUSPECTS = known("suspects");

    /** Victims of a crime brought to safety. */
    public static final Indicator VICTIMS_RESCUED = known("victims-rescued");

    /** People who live somewhere. */
    public static final Indicator POPULATION = known("population");

    /** Meetings held. */
    public static final Indicator MEETINGS = known("meetings");

    /** Events of a programme. */
    public static final Indicator EVENTS = known("events");

    /** Member countries. */
    public static final Indicator MEMBER_COUNTRIES = known("member-countries");

    /** Countries taking part. */
    public static final Indicator COUNTRIES = known("countries");

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Indicator> KIND = kind(Indicator.class, "indicator", KNOWN, LOWER_KEBAB);

    private Indicator(String code) {
        super("indicator", LOWER_KEBAB, code);
    }

    private static Indicator known(String code) {
        Indicator known = new Indicator(code);
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
    public static Indicator of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    CodeKind<Indicator> kind() {
        return KIND;
    }

    @Override
    Indicator other(String code) {
        return new Indicator(code);
    }

    @Override
    public boolean isKnown() {
        return KIND.isKnown(this);
    }

    /** By the code, character by character. */
    @Override
    public int compareTo(Indicator other) {
        return compareCode(other);
    }
}
