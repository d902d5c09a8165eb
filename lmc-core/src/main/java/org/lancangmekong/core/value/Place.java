package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.CheckedForm;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.Precision;

/**
 * Where something is: a name, a country and a point on the map, as far as they are known.
 *
 * <p>Coordinates are decimal degrees of WGS 84, as in GeoJSON (RFC 7946). Longitude, latitude and precision are either
 * all present or all absent. A place needs at least a name, a country, a region or coordinates. For example: "Boten" in {@code
 * LA}, role {@code via}.
 *
 * <p>This class is immutable and thread-safe.
 */
public interface Place extends WithIdentifiers {
    /**
     * The name of the place.
     *
     * @return the name by language
     */
    Optional<LocalizedText> name();

    /**
     * The country that it is in.
     *
     * @return the country
     */
    Optional<Country> country();

    /**
     * The subdivision of the country that it is in: a province, state or municipality.
     *
     * @return a code of ISO 3166-2, such as {@code CN-YN}
     */
    Optional<String> region();

    /**
     * The role of the place in its record.
     *
     * @return the role
     */
    Optional<PlaceRole> role();

    /**
     * The longitude.
     *
     * @return degrees east of Greenwich, -180 to 180
     */
    Optional<BigDecimal> lon();

    /**
     * The latitude.
     *
     * @return degrees north of the equator, -90 to 90
     */
    Optional<BigDecimal> lat();

    /**
     * How exact the coordinates are.
     *
     * @return the precision; present if and only if there are coordinates
     */
    Optional<Precision> precision();

    /**
     * By which identifiers others know this place.
     *
     * @return the identifiers
     */
    @Override
    List<Identifier> identifiers();

    /**
     * The evidence for this value.
     *
     * @return the evidence about the members of this object
     */
    List<Evidence> evidence();

    /**
     * Refuses what could not be written and read back; called when a value is built.
     *
     * @return this place, or the same place with its numbers as they are read back
     * @throws InvalidValueException if the members contradict each other
     */
    default Place check() {
        Table.SHAPE.check(this);
        Table.requireMeaning(this);
        return Table.plain(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static PlaceBuilder builder() {
        return new PlaceBuilder();
    }

    /**
     * A builder with the members of this value, to make a changed copy.
     *
     * @return a new builder
     */
    default PlaceBuilder toBuilder() {
        return new PlaceBuilder().from(this);
    }

    /** The table of members; experimental, as the package {@code shape}. */
    final class Table {
        /** The code of a subdivision. */
        static final TextKind<String> REGION = new RegionForm().kind(String.class, "[A-Z]{2}-[A-Z0-9]{1,3}");

        private static final BigDecimal LON_LIMIT = new BigDecimal(180);
        private static final BigDecimal LAT_LIMIT = new BigDecimal(90);

        // spotless:off
        /** The members. */
        public static final Shape<Place, PlaceBuilder> SHAPE = Shape.of(Place.class, "Place", new PlaceAccessors())
                .optional("name",      LocalizedText.KIND,          "The name of the place, by language.")
                .optional("country",   Country.KIND,                "The country that it is in.")
                .optional("region",    REGION,                      "The subdivision of the country that it is in (ISO 3166-2).")
                .optional("role",      PlaceRole.KIND,              "The role of the place in its record: start, via, end or site.")
                .optional("lon",       Decimals.KIND,               "The longitude in degrees (WGS 84), -180 to 180.")
                .optional("lat",       Decimals.KIND,               "The latitude in degrees (WGS 84), -90 to 90.")
                .optional("precision", Precision.KIND,              "How exact the coordinates are; required if they are present.")
                .list    ("identifiers", Identifier.Table.SHAPE.kind(), "By which identifiers others know this place.")
                .list    ("evidence",  Evidence.Table.SHAPE.kind(), "The evidence for this value.")
                .identifiedBy("role", "name")
                .identifiedBy("role")
                .example("{\"name\": {\"en\": \"Vientiane\"}, \"country\": \"LA\"}")
                .describe("Where something is, as far as it is known.");
        // spotless:on

        private Table() {}

        static void requireMeaning(Place place) {
            if (place.lon().isPresent() != place.lat().isPresent()) {
                throw new InvalidValueException(
                        ValueProblem.HALF_POINT.with("member", place.lon().isPresent() ? "lon" : "lat"));
            }
            if (place.lon().isPresent() != place.precision().isPresent()) {
                throw new InvalidValueException(
                        (place.lon().isPresent() ? ValueProblem.NO_PRECISION : ValueProblem.NO_COORDINATES).with());
            }
            if (place.lon().isEmpty()
                    && place.name().isEmpty()
                    && place.country().isEmpty()
                    && place.region().isEmpty()) {
                throw new InvalidValueException(ValueProblem.EMPTY_PLACE.with());
            }
            if (place.lon().isPresent()) {
                requireWithin("lon", place.lon().get(), LON_LIMIT, false);
                requireWithin("lat", place.lat().get(), LAT_LIMIT, isSwapped(place));
            }
        }

        /** Swapped coordinates are the most common fault in published data. */
        private static boolean isSwapped(Place place) {
            return place.lon().get().abs().compareTo(LAT_LIMIT) <= 0;
        }

        private static void requireWithin(String member, BigDecimal degrees, BigDecimal limit, boolean isSwapped) {
            if (degrees.abs().compareTo(limit) > 0) {
                throw new InvalidValueException(ValueProblem.DEGREES.with(
                        "member",
                        member,
                        "degrees",
                        degrees.toPlainString(),
                        "limit",
                        limit.toString(),
                        "suggestion",
                        isSwapped ? ValueProblem.SWAPPED.with() : ""));
            }
        }

        private static Place plain(Place place) {
            boolean plain = place.lon().isEmpty()
                    || (place.lon().get().scale() >= 0 && place.lat().get().scale() >= 0);
            return plain
                    ? place
                    : place.toBuilder()
                            .lon(place.lon().map(Decimals::plain))
                            .lat(place.lat().map(Decimals::plain))
                            .build();
        }

        private static final class RegionForm extends CheckedForm<String> {
            RegionForm() {
                super("region", 6, "the code of a region (ISO 3166-2)", "CN-YN");
            }

            @Override
            protected boolean matches(String text) {
                if (text.length() < 4 || text.charAt(2) != '-') {
                    return false;
                }
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    boolean letter = c >= 'A' && c <= 'Z';
                    boolean digit = i > 2 && c >= '0' && c <= '9';
                    if (i != 2 && !letter && !digit) {
                        return false;
                    }
                }
                return true;
            }

            @Override
            protected String value(String text) {
                return text;
            }
        }
    }
}
