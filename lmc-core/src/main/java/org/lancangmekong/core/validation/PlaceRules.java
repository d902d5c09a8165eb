package org.lancangmekong.core.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.PlaceBuilder;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Precision;

/** Coordinates, compared with generous boxes around the six countries and their islands. */
final class PlaceRules {
    /** West, south, east and north, in degrees, with about one degree to spare. */
    private record Box(double west, double south, double east, double north) {
        boolean has(double lon, double lat) {
            return lon >= west && lon <= east && lat >= south && lat <= north;
        }
    }

    private static final Map<Country, Box> BOXES = Map.of(
            Country.CAMBODIA, new Box(101, 9, 109, 16),
            Country.CHINA, new Box(73, 3, 136, 55),
            Country.LAOS, new Box(99, 13, 109, 24),
            Country.MYANMAR, new Box(91, 9, 103, 30),
            Country.THAILAND, new Box(96, 4, 107, 22),
            Country.VIET_NAM, new Box(101, 6, 119, 25));

    static final Rule<Place> NOT_SWAPPED = Rule.about("LMC-PLC-001", Severity.WARNING, Place.class)
            .because("Maps and lists give longitude and latitude in different orders, so they are easily swapped; if"
                    + " only the swapped point lies in the country, swap them.")
            .check((place, findings) -> {
                if (place.lon().isPresent() && isSwapped(place)) {
                    report(place, findings);
                }
            })
            .message("longitude {lon} and latitude {lat} are outside {country}, but inside it if swapped; swap them")
            .passing(() -> kashgar("75.99", "39.47"))
            .failing(() -> kashgar("39.47", "75.99"));

    static final Rule<Place> IN_COUNTRY = Rule.about("LMC-PLC-002", Severity.WARNING, Place.class)
            .because("A point far outside its country usually has a wrong digit or sign, or names the wrong country.")
            .check((place, findings) -> {
                if (place.lon().isPresent() && isOutside(place) && !isSwapped(place) && !isZero(place)) {
                    report(place, findings);
                }
            })
            .message("longitude {lon} and latitude {lat} are far outside {country}; check the digits, the signs and the"
                    + " country")
            .passing(() -> kashgar("75.99", "39.47"))
            .failing(() -> kashgar("7.599", "39.47"));

    static final Rule<Place> SOURCED = Rule.about("LMC-PLC-003", Severity.INFO, Place.class)
            .because(
                    "A report about a project seldom gives its coordinates, so coordinates need evidence of their own.")
            .check((place, findings) -> {
                if (place.lon().isPresent() && place.evidence().isEmpty()) {
                    findings.reportAt(
                            Pointer.ROOT.child("lon"),
                            "lon",
                            place.lon().get().toPlainString(),
                            "lat",
                            place.lat().get().toPlainString());
                }
            })
            .message("longitude {lon} and latitude {lat} have no evidence of their own; add their source")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .addPlace(pointOf("75.99", "39.47")
                            .addEvidence(Evidence.of("report"))
                            .build())))
            .failing(() -> kashgar("75.99", "39.47"));

    static final Rule<Place> NOT_ZERO = Rule.about("LMC-PLC-004", Severity.WARNING, Place.class)
            .because(
                    "The point at longitude 0 and latitude 0 lies in the Atlantic; programs write it where they know no"
                            + " coordinates.")
            .check((place, findings) -> {
                if (place.lon().isPresent() && isZero(place)) {
                    findings.report();
                }
            })
            .message("longitude and latitude are both 0; write the coordinates, or leave them out")
            .passing(() -> kashgar("75.99", "39.47"))
            .failing(() -> kashgar("0", "0.0"));

    static final Rule<Place> REGION_IN_COUNTRY = Rule.about("LMC-PLC-005", Severity.WARNING, Place.class)
            .because("The code of a region begins with that of its country (ISO 3166-2); one of the two is wrong.")
            .check((place, findings) -> {
                if (place.region().isPresent()
                        && place.country().isPresent()
                        && !place.region()
                                .get()
                                .startsWith(place.country().get().code())) {
                    findings.reportAt(
                            Pointer.ROOT.child("region"),
                            "region",
                            place.region().get(),
                            "country",
                            place.country().get().code());
                }
            })
            .message("the region {region} is not in {country}; correct one of them")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .addPlace(Place.builder()
                            .country(Country.CHINA)
                            .region("CN-YN")
                            .build())))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .addPlace(Place.builder()
                            .country(Country.CHINA)
                            .region("LA-LM")
                            .build())));

    private PlaceRules() {}

    static List<Rule<?>> all() {
        return List.of(NOT_SWAPPED, IN_COUNTRY, SOURCED, NOT_ZERO, REGION_IN_COUNTRY);
    }

    private static List<LmcRecord> kashgar(String lon, String lat) {
        return RuleExamples.records(
                RuleExamples.project().addPlace(pointOf(lon, lat).build()));
    }

    private static PlaceBuilder pointOf(String lon, String lat) {
        return Place.builder()
                .name(LocalizedText.of("en", "Kashgar"))
                .country(Country.CHINA)
                .lon(new BigDecimal(lon))
                .lat(new BigDecimal(lat))
                .precision(Precision.LOCALITY);
    }

    /** Null if there is none. */
    @Nullable
    private static Box boxOf(Place place) {
        Optional<Country> country = place.country();
        return country.isPresent() ? BOXES.get(country.get()) : null;
    }

    private static boolean isOutside(Place place) {
        Box box = boxOf(place);
        return box != null && !box.has(lon(place), lat(place));
    }

    private static boolean isSwapped(Place place) {
        return isOutside(place) && boxOf(place).has(lat(place), lon(place));
    }

    private static boolean isZero(Place place) {
        return place.lon().get().signum() == 0 && place.lat().get().signum() == 0;
    }

    private static double lon(Place place) {
        return place.lon().get().doubleValue();
    }

    private static double lat(Place place) {
        return place.lat().get().doubleValue();
    }

    private static void report(Place place, Findings findings) {
        findings.report(
                "lon",
                place.lon().get().toPlainString(),
                "lat",
                place.lat().get().toPlainString(),
                "country",
                place.country().get().code());
    }
}
