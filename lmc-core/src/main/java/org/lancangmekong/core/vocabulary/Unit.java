package org.lancangmekong.core.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.core.shape.CodeKind;

/**
 * The unit of a quantity: the ISO 4217 code of a currency, or another unit in lower-case words joined by hyphens.
 *
 * <p>The list is open: a code that it does not know is kept, and reported as a WARNING. It knows all currencies, with
 * constants for those of the members and of the usual lenders.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Unit extends OpenCode implements Comparable<Unit> {
    private static final List<Unit> KNOWN = new ArrayList<>();

    /** Kilometres. */
    public static final Unit KM = known("km");

    /** Metres. */
    public static final Unit METRE = known("metre");

    /** Hectares. */
    public static final Unit HECTARE = known("hectare");

    /** Square kilometres. */
    public static final Unit SQUARE_KM = known("square-km");

    /** Square metres. */
    public static final Unit SQUARE_METRE = known("square-metre");

    /** Megawatts. */
    public static final Unit MEGAWATT = known("megawatt");

    /** Metric tonnes. */
    public static final Unit TONNE = known("tonne");

    /** Hundredths of a whole. */
    public static final Unit PERCENT = known("percent");

    /** A multiple of another value. */
    public static final Unit TIMES = known("times");

    /** Years. */
    public static final Unit YEAR = known("year");

    /** Months. */
    public static final Unit MONTH = known("month");

    /** Days. */
    public static final Unit DAY = known("day");

    /** Projects. */
    public static final Unit PROJECT = known("project");

    /** Clusters of projects. */
    public static final Unit CLUSTER = known("cluster");

    /** People. */
    public static final Unit PERSON = known("person");

    /** Households. */
    public static final Unit HOUSEHOLD = known("household");

    /** Villages. */
    public static final Unit VILLAGE = known("village");

    /** Countries. */
    public static final Unit COUNTRY = known("country");

    /** Patrols. */
    public static final Unit PATROL = known("patrol");

    /** Cases. */
    public static final Unit CASE = known("case");

    /** Events. */
    public static final Unit EVENT = known("event");

    /** Teams. */
    public static final Unit TEAM = known("team");

    /** Films. */
    public static final Unit FILM = known("film");

    /** Documents. */
    public static final Unit DOCUMENT = known("document");

    /** Measures. */
    public static final Unit MEASURE = known("measure");

    /** Companies. */
    public static final Unit COMPANY = known("company");

    /** Organizations, such as universities. */
    public static final Unit ORGANIZATION = known("organization");

    /** Cities. */
    public static final Unit CITY = known("city");

    /** Jobs. */
    public static final Unit JOB = known("job");

    /** Stations. */
    public static final Unit STATION = known("station");

    /** Provinces. */
    public static final Unit PROVINCE = known("province");

    /** Hospital beds. */
    public static final Unit BED = known("bed");

    /** Seats. */
    public static final Unit SEAT = known("seat");

    /** Berths. */
    public static final Unit BERTH = known("berth");

    /** Vehicles. */
    public static final Unit VEHICLE = known("vehicle");

    /** Passenger trips. */
    public static final Unit TRIP = known("trip");

    /** Passengers in a year. */
    public static final Unit PASSENGER_PER_YEAR = known("passenger-per-year");

    /** Yuan renminbi of China. */
    public static final Unit CNY = known("CNY");

    /** Riel of Cambodia. */
    public static final Unit KHR = known("KHR");

    /** Kip of Laos. */
    public static final Unit LAK = known("LAK");

    /** Kyat of Myanmar. */
    public static final Unit MMK = known("MMK");

    /** Baht of Thailand. */
    public static final Unit THB = known("THB");

    /** Dong of Viet Nam. */
    public static final Unit VND = known("VND");

    /** Dollar of the United States. */
    public static final Unit USD = known("USD");

    /** Euro. */
    public static final Unit EUR = known("EUR");

    /** Special drawing right of the International Monetary Fund. */
    public static final Unit XDR = known("XDR");

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Unit> KIND =
            kind(Unit.class, "unit", KNOWN, UNIT).withSynonyms(new Synonyms());

    /** What people call a unit who do not know its code. */
    private static final class Synonyms implements Function<String, Optional<String>> {
        @Override
        public Optional<String> apply(String text) {
            return Optional.ofNullable(ByName.CODES.get(text.toLowerCase(Locale.ROOT)));
        }
    }

    /** By name in lower case, made when a code is first unknown. */
    private static final class ByName {
        static final Map<String, String> CODES = new HashMap<>();

        static {
            for (Unit each : KNOWN) {
                names(each, each.plural().toLowerCase(Locale.ROOT));
            }
            names(KM, "kms", "kilometre", "kilometres", "kilometer", "kilometers");
            names(METRE, "m", "meter", "meters");
            names(HECTARE, "ha");
            names(SQUARE_KM, "km2", "km\u00B2", "sqkm", "sq km", "sq. km", "square kilometres", "square-kilometres");
            names(SQUARE_METRE, "m2", "m\u00B2", "sqm", "sq m", "square metres", "square-metres");
            names(MEGAWATT, "mw", "megawatts");
            names(TONNE, "t", "ton", "tons", "metric-ton", "metric tons");
            names(PERCENT, "%", "pct", "per cent", "per-cent", "percentage");
            names(PERSON, "people", "persons");
            names(YEAR, "yr", "yrs");
            names(CNY, "rmb", "cnh", "yuan", "renminbi", "rmb yuan");
            names(USD, "us$", "usd$", "$us", "dollar", "dollars", "us-dollar", "us dollars", "us dollar");
            names(EUR, "\u20AC", "euro", "euros");
            names(THB, "\u0E3F", "baht");
            names(LAK, "\u20AD", "kip");
            names(KHR, "\u17DB", "riel", "riels");
            names(VND, "\u20AB", "dong");
            names(MMK, "kyat", "kyats");
            CODES.put("ntd", "TWD");
            CODES.put("nis", "ILS");
        }

        private static void names(Unit unit, String... names) {
            for (String each : names) {
                CODES.put(each, unit.code());
            }
        }
    }

    private Unit(String code) {
        super("unit", UNIT, code);
    }

    private static Unit known(String code) {
        Unit known = new Unit(code);
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
    public static Unit of(String code) {
        return Code.require(KIND, code);
    }

    @Override
    CodeKind<Unit> kind() {
        return KIND;
    }

    @Override
    Unit other(String code) {
        return new Unit(code);
    }

    /**
     * Whether this unit is one of the list's constants or a currency.
     *
     * @return whether programs know its meaning
     */
    @Override
    public boolean isKnown() {
        return KIND.isKnown(this) || isCurrency();
    }

    /**
     * Whether this unit is a currency.
     *
     * @return whether the code is the ISO 4217 code of a present or past currency
     */
    public boolean isCurrency() {
        return Character.isUpperCase(code().charAt(0)) && (KIND.isKnown(this) || Iso4217.has(code()));
    }

    /**
     * The English word for one of this unit.
     *
     * @return the word, such as {@code project}; the code of a currency or of a unit that is not known
     */
    public String singular() {
        return UnitWords.singular(this);
    }

    /**
     * The English word for another number than one of this unit.
     *
     * @return the word, such as {@code projects}; the code of a currency or of a unit that is not known
     */
    public String plural() {
        return UnitWords.plural(this);
    }

    /**
     * The English word as a template that can be translated.
     *
     * @param one whether it is for one of the unit
     * @return the template of {@link #singular()} or {@link #plural()}; empty for a currency and a unit that is not known, which
     *     are written as their codes
     */
    public Optional<MessageTemplate> word(boolean one) {
        if (!isKnown() || isCurrency()) {
            return Optional.empty();
        }
        String key = "unit." + code() + (one ? ".one" : ".other");
        return Optional.of(new MessageTemplate(key, one ? singular() : plural()));
    }

    /** By the code, character by character. */
    @Override
    public int compareTo(Unit other) {
        return compareCode(other);
    }
}
