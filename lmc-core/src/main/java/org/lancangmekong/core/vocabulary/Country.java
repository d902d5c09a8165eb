package org.lancangmekong.core.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lancangmekong.core.shape.CodeKind;

/**
 * A country, by its ISO 3166-1 alpha-2 code.
 *
 * <p>The six members of Lancang-Mekong Cooperation are constants and have an English name. Every other officially
 * assigned code of ISO 3166-1 is accepted too, because partners, parties to agreements and consultants may come from
 * elsewhere. The codes are this library's own copy: the JDK's list and names change with the JDK. For example {@code
 * LA} is {@link #LAOS}.
 *
 * <p>The list is closed. Countries are ordered by their codes. This class is immutable and thread-safe.
 */
public final class Country implements Code, Comparable<Country> {
    private static final List<Country> ALL = new ArrayList<>();

    /** Cambodia. */
    public static final Country CAMBODIA = member("KH", "Cambodia");

    /** China. */
    public static final Country CHINA = member("CN", "China");

    /** The Lao People's Democratic Republic. */
    public static final Country LAOS = member("LA", "Lao PDR");

    /** Myanmar. */
    public static final Country MYANMAR = member("MM", "Myanmar");

    /** Thailand. */
    public static final Country THAILAND = member("TH", "Thailand");

    /** Viet Nam. */
    public static final Country VIET_NAM = member("VN", "Viet Nam");

    private static final List<Country> MEMBERS = List.copyOf(ALL);

    /** The 249 officially assigned codes of ISO 3166-1. */
    private static final String ISO_3166_1 =
            "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ "
                    + "BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM "
                    + "DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS "
                    + "GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN "
                    + "KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ "
                    + "MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM "
                    + "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
                    + "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI "
                    + "VN VU WF WS YE YT ZA ZM ZW ";

    static {
        Set<String> members = new HashSet<>();
        for (Country each : MEMBERS) {
            members.add(each.code);
        }
        for (String code : ISO_3166_1.trim().split(" ")) {
            if (!members.contains(code)) {
                ALL.add(new Country(code, null));
            }
        }
    }

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<Country> KIND =
            CodeKind.closed(Country.class, "country", ALL).withSynonyms(new Synonyms());

    /** What other texts mean a country: its other code, or a name. */
    private static final class Synonyms implements Function<String, Optional<String>> {
        @Override
        public Optional<String> apply(String text) {
            Optional<String> alpha3 =
                    Optional.ofNullable(Alpha3.CODES.get(text.strip().toUpperCase(Locale.ROOT)));
            return alpha3.or(() -> CountryNames.find(text).map(Country::code));
        }
    }

    /** By ISO 3166-1 alpha-3 code, made when a text is first refused. */
    private static final class Alpha3 {
        static final Map<String, String> CODES = new HashMap<>();

        static {
            for (Country each : ALL) {
                Locale country = new Locale.Builder().setRegion(each.code).build();
                CODES.put(country.getISO3Country(), each.code);
            }
        }
    }

    private final String code;
    private final String englishName;

    private Country(String code, String englishName) {
        this.code = code;
        this.englishName = englishName;
    }

    private static Country member(String code, String englishName) {
        Country country = new Country(code, englishName);
        ALL.add(country);
        return country;
    }

    /**
     * Returns the country with a code.
     *
     * @param code an officially assigned ISO 3166-1 alpha-2 code, in capitals
     * @return the country
     * @throws org.lancangmekong.core.problem.InvalidValueException if the code is not assigned
     */
    public static Country of(String code) {
        return Code.require(KIND, code);
    }

    /**
     * Finds the country that has a name, such as {@code Laos}, {@code Vietnam}, {@code Lao PDR} or {@code 老挝}.
     *
     * @param name a usual English name, with or without {@code the}, or the name of a member in a member's language; case,
     *     accents, spaces and punctuation do not count
     * @return the country; empty if none is known by the name. The names of most countries that are not members are
     *     those of the JDK, so they may differ between its versions.
     */
    public static Optional<Country> ofName(String name) {
        Objects.requireNonNull(name, "name");
        return CountryNames.find(name);
    }

    /**
     * The six members of the cooperation.
     *
     * @return Cambodia, China, Laos, Myanmar, Thailand and Viet Nam, in this order
     */
    public static List<Country> members() {
        return MEMBERS;
    }

    /**
     * The five members on the Mekong: all members except China.
     *
     * @return Cambodia, Laos, Myanmar, Thailand and Viet Nam, in this order
     */
    public static List<Country> mekongCountries() {
        return MEMBERS.stream().filter(each -> each != CHINA).toList();
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether this is one of the six members of the cooperation.
     *
     * @return whether it is
     */
    public boolean isMember() {
        return englishName != null;
    }

    /**
     * The English name of a member.
     *
     * @return the name; empty for other countries. The Term records of the reference catalogue give names in other
     *     languages, with sources.
     */
    public Optional<String> englishName() {
        return Optional.ofNullable(englishName);
    }

    /** By the code. */
    @Override
    public int compareTo(Country other) {
        Objects.requireNonNull(other, "other");
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
