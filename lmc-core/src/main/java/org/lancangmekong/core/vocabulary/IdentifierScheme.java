package org.lancangmekong.core.vocabulary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.shape.CodeKind;

/**
 * A scheme by which somebody else identifies things: a registry, a database, a standard.
 *
 * <p>A known scheme has a form that all its identifiers have, and most have an address that leads from an identifier to
 * what it identifies; both are as the scheme's own keeper publishes them.
 *
 * <p>The list is open: a code that it does not know is kept, and reported as a WARNING.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class IdentifierScheme extends OpenCode implements Comparable<IdentifierScheme> {
    private static final List<IdentifierScheme> KNOWN = new ArrayList<>();

    /** An item of Wikidata. */
    public static final IdentifierScheme WIKIDATA =
            known("wikidata", "Q[1-9][0-9]{0,11}", "Q41179", "https://www.wikidata.org/wiki/", CheckDigit.NONE);

    /** A place of GeoNames. */
    public static final IdentifierScheme GEONAMES =
            known("geonames", "[1-9][0-9]{0,9}", "1651944", "https://www.geonames.org/", CheckDigit.NONE);

    /** An element of OpenStreetMap, with its type. */
    public static final IdentifierScheme OSM = known(
            "osm",
            "(?:node|way|relation)/[1-9][0-9]{0,18}",
            "relation/49903",
            "https://www.openstreetmap.org/",
            CheckDigit.NONE);

    /** A country, by the two letters of ISO 3166-1. */
    public static final IdentifierScheme ISO_3166_1 = known("iso-3166-1", "[A-Z]{2}", "LA", null, CheckDigit.NONE);

    /** A country or area, by the three digits of the United Nations (M49). */
    public static final IdentifierScheme UN_M49 = known("un-m49", "[0-9]{3}", "418", null, CheckDigit.NONE);

    /** A subdivision of a country (ISO 3166-2). */
    public static final IdentifierScheme ISO_3166_2 =
            known("iso-3166-2", "[A-Z]{2}-[A-Z0-9]{1,3}", "CN-YN", null, CheckDigit.NONE);

    /** A place of trade or transport (UN/LOCODE), without the space. */
    public static final IdentifierScheme UN_LOCODE =
            known("un-locode", "[A-Z]{2}[A-Z2-9]{3}", "VNSGN", null, CheckDigit.NONE);

    /** An airport, by the three letters of IATA. */
    public static final IdentifierScheme IATA_AIRPORT = known("iata-airport", "[A-Z]{3}", "VTE", null, CheckDigit.NONE);

    /** An airport, by the four characters of ICAO. */
    public static final IdentifierScheme ICAO_AIRPORT =
            known("icao-airport", "[A-Z][A-Z0-9]{3}", "VLVT", null, CheckDigit.NONE);

    /** An organisation that publishes to, or is named in, the International Aid Transparency Initiative. */
    public static final IdentifierScheme IATI_ORGANISATION =
            known("iati-organisation", "[^\\s/&|?]{1,200}", "XM-DAC-46004", null, CheckDigit.NONE);

    /** An organisation through which aid is delivered, in the statistics of the OECD's Development Assistance Committee. */
    public static final IdentifierScheme DAC_CHANNEL =
            known("dac-channel", "[1-9][0-9]{4}", "47077", null, CheckDigit.NONE);

    /** An activity of the International Aid Transparency Initiative. */
    public static final IdentifierScheme IATI_ACTIVITY =
            known("iati-activity", "[^\\s/&|?]{1,200}", "XM-DAC-46004-48101-001", null, CheckDigit.NONE);

    /** A project of AidData's Global Chinese Development Finance Dataset. */
    public static final IdentifierScheme AIDDATA_GCDF =
            known("aiddata-gcdf", "[1-9][0-9]{0,9}", "33734", null, CheckDigit.NONE);

    /** A project of the World Bank. */
    public static final IdentifierScheme WORLD_BANK_PROJECT = known(
            "world-bank-project",
            "P[0-9]{6}",
            "P101083",
            "https://projects.worldbank.org/en/projects-operations/project-detail/",
            CheckDigit.NONE);

    /** A project of the Asian Development Bank. */
    public static final IdentifierScheme ADB_PROJECT =
            known("adb-project", "[0-9]{5}-[0-9]{3}", "48101-001", null, CheckDigit.NONE);

    /** A power plant of the Global Power Plant Database. */
    public static final IdentifierScheme GPPD =
            known("gppd", "[A-Z]{3,5}[0-9]{7}", "WRI1000452", null, CheckDigit.NONE);

    /** A location of a power plant in the trackers of Global Energy Monitor. */
    public static final IdentifierScheme GEM_LOCATION =
            known("gem-location", "L[0-9]{6,12}", "L602402", null, CheckDigit.NONE);

    /** A power plant of the Global Energy Observatory. */
    public static final IdentifierScheme GLOBAL_ENERGY_OBSERVATORY = known(
            "global-energy-observatory",
            "[1-9][0-9]{0,9}",
            "45337",
            "http://globalenergyobservatory.org/geoid/",
            CheckDigit.NONE);

    /** A project of the Clean Development Mechanism (UNFCCC), by its reference number. */
    public static final IdentifierScheme UNFCCC_CDM = known(
            "unfccc-cdm",
            "[1-9][0-9]{0,5}",
            "6428",
            "https://cdm.unfccc.int/Projects/redirector?ref=",
            CheckDigit.NONE);

    /** A research organization (ROR). */
    public static final IdentifierScheme ROR =
            known("ror", "0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}", "02mhbdp94", "https://ror.org/", CheckDigit.ROR);

    /** A person or organization (ISNI, ISO 27729), without spaces. */
    public static final IdentifierScheme ISNI =
            known("isni", "[0-9]{15}[0-9X]", "0000000121032683", "https://isni.org/isni/", CheckDigit.MOD_11_2);

    /** A legal entity (LEI, ISO 17442). */
    public static final IdentifierScheme LEI = known(
            "lei",
            "[0-9A-Z]{18}[0-9]{2}",
            "5493001KJTIIGC8Y1R12",
            "https://search.gleif.org/#/record/",
            CheckDigit.MOD_97_10);

    /** A publication or other object (DOI, ISO 26324). */
    public static final IdentifierScheme DOI =
            known("doi", "10\\.[0-9]{4,9}/[^\\s]{1,200}", "10.1000/182", "https://doi.org/", CheckDigit.NONE);

    /** An object of the Handle System. */
    public static final IdentifierScheme HANDLE = known(
            "handle", "[0-9][0-9.]{0,19}/[^\\s]{1,200}", "20.1000/100", "https://hdl.handle.net/", CheckDigit.NONE);

    /** A document of the United Nations, by its symbol. */
    public static final IdentifierScheme UN_DOCUMENT = known(
            "un-document",
            "[A-Z]{1,10}(?:/[A-Z0-9][A-Za-z0-9.()-]{0,29}){1,9}",
            "A/RES/70/1",
            "https://docs.un.org/en/",
            CheckDigit.NONE);

    /** A book (ISBN, ISO 2108), 13 digits without hyphens. */
    public static final IdentifierScheme ISBN =
            known("isbn", "97[89][0-9]{10}", "9780306406157", null, CheckDigit.EAN_13);

    /** A serial publication (ISSN, ISO 3297). */
    public static final IdentifierScheme ISSN = known(
            "issn", "[0-9]{4}-[0-9]{3}[0-9X]", "2049-3630", "https://portal.issn.org/resource/ISSN/", CheckDigit.ISSN);

    /** The kind of a member that holds a code of this list. */
    public static final CodeKind<IdentifierScheme> KIND = kind(
                    IdentifierScheme.class, "identifier-scheme", KNOWN, LOWER_KEBAB)
            .withSynonyms(new Synonyms());

    /** What people call a scheme who do not know its code. */
    private static final class Synonyms implements Function<String, Optional<String>> {
        @Override
        public Optional<String> apply(String text) {
            return Optional.ofNullable(ByName.CODES.get(text.strip().toLowerCase(Locale.ROOT)));
        }
    }

    /** By name in lower case, made when a code is first unknown. */
    private static final class ByName {
        static final Map<String, String> CODES = Map.ofEntries(
                Map.entry("qid", WIKIDATA.code()),
                Map.entry("openstreetmap", OSM.code()),
                Map.entry("iso 3166-1 alpha-2", ISO_3166_1.code()),
                Map.entry("iso-3166-1-alpha-2", ISO_3166_1.code()),
                Map.entry("m49", UN_M49.code()),
                Map.entry("locode", UN_LOCODE.code()),
                Map.entry("iata", IATA_AIRPORT.code()),
                Map.entry("icao", ICAO_AIRPORT.code()),
                Map.entry("aiddata", AIDDATA_GCDF.code()),
                Map.entry("world-bank", WORLD_BANK_PROJECT.code()),
                Map.entry("world bank", WORLD_BANK_PROJECT.code()),
                Map.entry("adb", ADB_PROJECT.code()),
                Map.entry("cdm", UNFCCC_CDM.code()),
                Map.entry("hdl", HANDLE.code()));
    }

    /** Null if the scheme is not known. */
    private final String form;

    private final String example;

    /** What the address of an identifier begins with; null if it has none. */
    private final String address;

    private final CheckDigit check;

    /**
     * Compiled when first needed, since most processes need none; a race compiles it twice. Volatile, since the fields of a
     * pattern are not final: another thread could see one that is not complete.
     */
    private volatile Pattern pattern;

    private IdentifierScheme(String code, String form, String example, String address, CheckDigit check) {
        super("identifier-scheme", LOWER_KEBAB, code);
        this.form = form;
        this.example = example;
        this.address = address;
        this.check = check;
    }

    private static IdentifierScheme known(String code, String form, String example, String address, CheckDigit check) {
        IdentifierScheme known = new IdentifierScheme(code, form, example, address, check);
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
    public static IdentifierScheme of(String code) {
        return Code.require(KIND, code);
    }

    /**
     * The form of the scheme's identifiers.
     *
     * @return a regular expression for the whole text, in the common subset of ECMA-262, Java and RE2; empty if the scheme
     *     is not known
     */
    public Optional<String> form() {
        return Optional.ofNullable(form);
    }

    /**
     * An identifier of this scheme, to show its form.
     *
     * @return an identifier; empty if the scheme is not known
     */
    public Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /**
     * Why a text cannot be an identifier of this scheme.
     *
     * @param id a text
     * @return a sentence without its subject, such as {@code does not have the form of "Q41179"};
     *     empty if it has the form and the right check digits, or if the scheme is not known
     */
    public Optional<String> problem(String id) {
        return problemMessage(id).map(Message::text);
    }

    /**
     * Why a text cannot be an identifier of this scheme.
     *
     * @param id a text
     * @return the message whose English text is that of {@link #problem}; empty if it is
     */
    public Optional<Message> problemMessage(String id) {
        Objects.requireNonNull(id, "id");
        if (form == null) {
            return Optional.empty();
        }
        if (pattern == null) {
            pattern = Pattern.compile(form);
        }
        if (!pattern.matcher(id).matches()) {
            return Optional.of(ValueProblem.IDENTIFIER_FORM.with("example", example));
        }
        return check.isRight(id) ? Optional.empty() : Optional.of(ValueProblem.IDENTIFIER_CHECK_DIGIT.with());
    }

    /**
     * Where the scheme's own site describes what an identifier identifies.
     *
     * @param id an identifier
     * @return the address; empty if the identifier is malformed, or if the scheme has no such addresses or is not known
     */
    public Optional<URI> address(String id) {
        if (problemMessage(id).isPresent() || address == null) {
            return Optional.empty();
        }
        try {
            // As a path it is escaped where an address needs it.
            return Optional.of(URI.create(address
                    + new URI(null, null, "/" + id, null).toASCIIString().substring(1)));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path with any characters is refused: " + id, e);
        }
    }

    @Override
    CodeKind<IdentifierScheme> kind() {
        return KIND;
    }

    @Override
    IdentifierScheme other(String code) {
        return new IdentifierScheme(code, null, null, null, CheckDigit.NONE);
    }

    @Override
    public boolean isKnown() {
        return KIND.isKnown(this);
    }

    /** By the code, character by character. */
    @Override
    public int compareTo(IdentifierScheme other) {
        return compareCode(other);
    }
}
