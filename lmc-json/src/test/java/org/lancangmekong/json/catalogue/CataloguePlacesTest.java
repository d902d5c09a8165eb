package org.lancangmekong.json.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.Precision;
import org.lancangmekong.core.vocabulary.Stance;

/** The points of the catalogue's places, held against a map and against one another. */
class CataloguePlacesTest {
    private static final Catalogue CATALOGUE = ReferenceCatalogue.load();
    private static final CountryOutlines OUTLINES = CountryOutlines.load();

    /** Border towns, ports and islands: the outlines are simplified, and their coasts leave out small islands. */
    private static final double TOLERANCE = 5;

    /** A place, with the record that it is in. */
    private record At(LmcRecord record, String pointer, Place place) {
        private String english() {
            return place.name().map(name -> name.best("en")).orElse("");
        }

        private double lon() {
            return place.lon().orElseThrow().doubleValue();
        }

        private double lat() {
            return place.lat().orElseThrow().doubleValue();
        }

        private double kilometresFrom(At other) {
            return CountryOutlines.kilometres(lon(), lat(), other.lon(), other.lat());
        }

        @Override
        public String toString() {
            return record.id() + pointer + " " + english() + " " + place.lon() + " " + place.lat();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a capital,                       LA, 102.6, 17.96667, 0,   0",
        "its twin on the other bank,      TH, 102.742, 17.87847, 0, 0",
        "a capital in another country,    TH, 102.6, 17.96667, 0,   5",
        "a town far from another country, VN, 102.71833, 25.03889, 200, 400",
        "an island of its own,            CN, 109.50947, 18.25435, 0, 0",
        "the open sea,                    VN, 110, 16, 80, 200",
        "longitude and latitude swapped,  KH, 11.56245, 104.91601, 5000, 20000"
    })
    void theOutlinesTellInsideFromOutside(
            String what, String country, double lon, double lat, double atLeast, double atMost) {
        double outside = OUTLINES.kilometresOutside(Country.of(country), lon, lat);
        assertTrue(outside >= atLeast && outside <= atMost, what + ": " + outside);
    }

    @Test
    void everyPointLiesInItsCountry() {
        assertEquals(
                List.of(),
                placed(each -> each.place().country().isPresent())
                        .filter(each -> OUTLINES.kilometresOutside(
                                        each.place().country().orElseThrow(), each.lon(), each.lat())
                                > TOLERANCE)
                        .toList());
    }

    @Test
    void everyPointHasEvidenceThatSaysWhere() {
        assertEquals(
                List.of(),
                placed(each -> each.place().evidence().stream().noneMatch(CataloguePlacesTest::tellsThePoint))
                        .toList());
    }

    /** The exact spot is claimed only where a source says that it is exact, or prints it for the very thing. */
    @Test
    void onlyListsOfStationsAndAirportsGiveExactPoints() {
        assertEquals(
                Map.of("gem-hydropower", 20L, "airport-db-data", 2L),
                placed(each -> each.place().precision().equals(Optional.of(Precision.EXACT)))
                        .collect(Collectors.groupingBy(
                                each -> each.place().evidence().stream()
                                        .filter(CataloguePlacesTest::tellsThePoint)
                                        .map(evidence -> evidence.source().toString())
                                        .collect(Collectors.joining("; ")),
                                TreeMap::new,
                                Collectors.counting())));
    }

    @Test
    void oneTownHasOnePoint() {
        Map<String, List<String>> points = placed(
                        each -> each.place().precision().equals(Optional.of(Precision.LOCALITY)))
                .collect(Collectors.groupingBy(
                        each -> each.place().country() + each.english(),
                        TreeMap::new,
                        Collectors.mapping(
                                each -> each.place().lon() + " " + each.place().lat(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        list -> list.stream().distinct().toList()))));
        points.values().removeIf(each -> each.size() == 1);
        assertEquals(Map.of(), points);
    }

    /** A town from somewhere else, or places in the wrong order, would lead a route back. */
    @Test
    void everyRouteComesNearerToItsEnd() {
        for (Project project : CATALOGUE.projects()) {
            List<At> route = places(project).stream()
                    .filter(CataloguePlacesTest::isOnRoute)
                    .toList();
            for (int i = 2; i < route.size(); i++) {
                At end = route.get(route.size() - 1);
                assertTrue(
                        route.get(i).kilometresFrom(end) < route.get(i - 1).kilometresFrom(end),
                        route.get(i - 1) + " and " + route.get(i));
            }
        }
    }

    @Test
    void fourOfFiveNamedPlacesHaveAPoint() {
        List<At> named =
                all().stream().filter(each -> each.place().name().isPresent()).toList();
        long placed =
                named.stream().filter(each -> each.place().lon().isPresent()).count();
        assertTrue(placed >= 0.8 * named.size(), placed + " of " + named.size());
    }

    private static boolean isOnRoute(At at) {
        return at.place().lon().isPresent()
                && !at.place().precision().equals(Optional.of(Precision.REGION))
                && !at.place().role().equals(Optional.of(PlaceRole.SITE));
    }

    private static boolean tellsThePoint(Evidence evidence) {
        return evidence.stance() != Stance.DIFFERS
                && List.of("/lon", "/lat", "/precision").stream()
                        .allMatch(member -> evidence.about().stream()
                                .anyMatch(about -> about.toString().equals(member)));
    }

    private static Stream<At> placed(Predicate<At> which) {
        return all().stream().filter(each -> each.place().lon().isPresent()).filter(which);
    }

    private static List<At> all() {
        return CATALOGUE.all().stream().flatMap(each -> places(each).stream()).toList();
    }

    private static List<At> places(LmcRecord record) {
        List<At> places = new ArrayList<>();
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (value instanceof Place place) {
                places.add(new At(record, at.pointer().toString(), place));
            }
        });
        return places;
    }
}
