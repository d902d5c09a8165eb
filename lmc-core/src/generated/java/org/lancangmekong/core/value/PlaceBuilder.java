// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.Precision;

/** Builds a value of {@link Place}. Not thread-safe. */
public final class PlaceBuilder {
    private LocalizedText name;
    private Country country;
    private String region;
    private PlaceRole role;
    private BigDecimal lon;
    private BigDecimal lat;
    private Precision precision;
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    PlaceBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param place the value
     * @return this
     */
    public PlaceBuilder from(Place place) {
        Objects.requireNonNull(place, "place");
        name = place.name().orElse(name);
        country = place.country().orElse(country);
        region = place.region().orElse(region);
        role = place.role().orElse(role);
        lon = place.lon().orElse(lon);
        lat = place.lat().orElse(lat);
        precision = place.precision().orElse(precision);
        addAllIdentifiers(place.identifiers());
        addAllEvidence(place.evidence());
        return this;
    }

    /**
     * Sets {@code name}.
     *
     * @param name the name of the place, by language
     * @return this
     */
    public PlaceBuilder name(LocalizedText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Sets or clears {@code name}.
     *
     * @param name the value, or empty to clear it
     * @return this
     */
    public PlaceBuilder name(Optional<? extends LocalizedText> name) {
        this.name = Objects.requireNonNull(name, "name").orElse(null);
        return this;
    }

    /**
     * Sets {@code name}, in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text in this language
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the tag or the text is refused
     */
    public PlaceBuilder name(String language, String text) {
        name(LocalizedText.of(language, text));
        return this;
    }

    /**
     * Sets {@code country}.
     *
     * @param country the country that it is in
     * @return this
     */
    public PlaceBuilder country(Country country) {
        this.country = Objects.requireNonNull(country, "country");
        return this;
    }

    /**
     * Sets or clears {@code country}.
     *
     * @param country the value, or empty to clear it
     * @return this
     */
    public PlaceBuilder country(Optional<? extends Country> country) {
        this.country = Objects.requireNonNull(country, "country").orElse(null);
        return this;
    }

    /**
     * Sets {@code region}.
     *
     * @param region the subdivision of the country that it is in (ISO 3166-2)
     * @return this
     */
    public PlaceBuilder region(String region) {
        this.region = Objects.requireNonNull(region, "region");
        return this;
    }

    /**
     * Sets or clears {@code region}.
     *
     * @param region the value, or empty to clear it
     * @return this
     */
    public PlaceBuilder region(Optional<String> region) {
        this.region = Objects.requireNonNull(region, "region").orElse(null);
        return this;
    }

    /**
     * Sets {@code role}.
     *
     * @param role the role of the place in its record: start, via, end or site
     * @return this
     */
    public PlaceBuilder role(PlaceRole role) {
        this.role = Objects.requireNonNull(role, "role");
        return this;
    }

    /**
     * Sets or clears {@code role}.
     *
     * @param role the value, or empty to clear it
     * @return this
     */
    public PlaceBuilder role(Optional<? extends PlaceRole> role) {
        this.role = Objects.requireNonNull(role, "role").orElse(null);
        return this;
    }

    /**
     * Sets {@code lon}.
     *
     * @param lon the longitude in degrees (WGS 84), -180 to 180
     * @return this
     */
    public PlaceBuilder lon(BigDecimal lon) {
        this.lon = Objects.requireNonNull(lon, "lon");
        return this;
    }

    /**
     * Sets or clears {@code lon}.
     *
     * @param lon the value, or empty to clear it
     * @return this
     */
    public PlaceBuilder lon(Optional<? extends BigDecimal> lon) {
        this.lon = Objects.requireNonNull(lon, "lon").orElse(null);
        return this;
    }

    /**
     * Sets {@code lon} from its text.
     *
     * @param text digits without exponent or thousands separator, such as {@code 102.6}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public PlaceBuilder lon(String text) {
        lon(Decimals.parse(text));
        return this;
    }

    /**
     * Sets {@code lat}.
     *
     * @param lat the latitude in degrees (WGS 84), -90 to 90
     * @return this
     */
    public PlaceBuilder lat(BigDecimal lat) {
        this.lat = Objects.requireNonNull(lat, "lat");
        return this;
    }

    /**
     * Sets or clears {@code lat}.
     *
     * @param lat the value, or empty to clear it
     * @return this
     */
    public PlaceBuilder lat(Optional<? extends BigDecimal> lat) {
        this.lat = Objects.requireNonNull(lat, "lat").orElse(null);
        return this;
    }

    /**
     * Sets {@code lat} from its text.
     *
     * @param text digits without exponent or thousands separator, such as {@code 102.6}
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public PlaceBuilder lat(String text) {
        lat(Decimals.parse(text));
        return this;
    }

    /**
     * Sets {@code precision}.
     *
     * @param precision how exact the coordinates are; required if they are present
     * @return this
     */
    public PlaceBuilder precision(Precision precision) {
        this.precision = Objects.requireNonNull(precision, "precision");
        return this;
    }

    /**
     * Sets or clears {@code precision}.
     *
     * @param precision the value, or empty to clear it
     * @return this
     */
    public PlaceBuilder precision(Optional<? extends Precision> precision) {
        this.precision = Objects.requireNonNull(precision, "precision").orElse(null);
        return this;
    }

    /**
     * Sets {@code identifiers}, in place of what was set or added before.
     *
     * @param identifiers the elements
     * @return this
     */
    public PlaceBuilder identifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        this.identifiers.clear();
        addAllIdentifiers(identifiers);
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifier the element
     * @return this
     */
    public PlaceBuilder addIdentifier(Identifier identifier) {
        this.identifiers.add(Objects.requireNonNull(identifier, "identifier"));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public PlaceBuilder addIdentifiers(Identifier... identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        addAllIdentifiers(Arrays.asList(identifiers));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public PlaceBuilder addAllIdentifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        for (Identifier each : identifiers) {
            addIdentifier(each);
        }
        return this;
    }

    /**
     * Sets {@code evidence}, in place of what was set or added before.
     *
     * @param evidence the elements
     * @return this
     */
    public PlaceBuilder evidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        this.evidence.clear();
        addAllEvidence(evidence);
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the element
     * @return this
     */
    public PlaceBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public PlaceBuilder addEvidence(Evidence... evidence) {
        Objects.requireNonNull(evidence, "evidence");
        addAllEvidence(Arrays.asList(evidence));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public PlaceBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.lancangmekong.core.problem.InvalidValueException if required members are missing (all are named), or it has no meaning
     */
    public Place build() {
        return ImmutablePlace.of(
                name,
                country,
                region,
                role,
                lon,
                lat,
                precision,
                FixedList.copyOf(identifiers),
                FixedList.copyOf(evidence)).check();
    }
}
