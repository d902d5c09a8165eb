package org.lancangmekong.json.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.Precision;

/**
 * A picture of where the records of the catalogue are, so that a person can see a point that is in the wrong place: the
 * outlines of the six countries, every point as its precision, every route as a line.
 */
final class CatalogueMap {
    private static final double WEST = 91;
    private static final double EAST = 124;
    private static final double SOUTH = 5;
    private static final double NORTH = 41;
    private static final int PIXELS_A_DEGREE = 40;

    /** Of the middle of the map, on which a degree of longitude is shorter than one of latitude. */
    private static final double SHRINK = Math.cos(Math.toRadians((SOUTH + NORTH) / 2));

    private static final Map<Precision, String> COLOURS = Map.of(
            Precision.EXACT, "#c00000",
            Precision.APPROXIMATE, "#a000a0",
            Precision.LOCALITY, "#202020",
            Precision.REGION, "#2060d0");

    private final StringBuilder svg = new StringBuilder();

    /** What is at each point: names, and the ids of the records. */
    private final Map<String, Marker> markers = new TreeMap<>();

    private record Marker(Place place, List<String> records) {}

    private CatalogueMap() {}

    /** The picture as SVG, the same for equal catalogues. */
    static String of(Catalogue catalogue, CountryOutlines outlines) {
        CatalogueMap map = new CatalogueMap();
        map.begin();
        outlines.forEachRing((country, points) -> map.ring(points));
        catalogue.projects().forEach(map::route);
        catalogue.all().forEach(map::collect);
        map.markers.values().forEach(map::marker);
        map.legend();
        return map.svg.append("</svg>\n").toString();
    }

    private void begin() {
        long width = Math.round((EAST - WEST) * SHRINK * PIXELS_A_DEGREE);
        long height = Math.round((NORTH - SOUTH) * PIXELS_A_DEGREE);
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="9">
                <title>Places of the reference catalogue</title>
                <rect width="100%%" height="100%%" fill="#dceaf5"/>
                """, width, height);
    }

    private void ring(double[] points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "M" : "L").append(x(points[i])).append(' ').append(y(points[i + 1]));
        }
        add("<path d=\"%sZ\" fill=\"#f6efdf\" stroke=\"#999\" stroke-width=\"0.7\"/>\n", path);
    }

    private void route(Project project) {
        List<String> points = project.places().stream()
                .filter(each -> each.lon().isPresent() && !each.role().equals(Optional.of(PlaceRole.SITE)))
                .map(each -> x(lon(each)) + "," + y(lat(each)))
                .toList();
        if (points.size() > 1) {
            add(
                    "<polyline points=\"%s\" fill=\"none\" stroke=\"#c00000\" stroke-width=\"0.8\""
                            + " stroke-dasharray=\"4 3\"><title>%s</title></polyline>\n",
                    String.join(" ", points), project.id());
        }
    }

    private void collect(LmcRecord record) {
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (value instanceof Place place && place.lon().isPresent()) {
                markers.computeIfAbsent(
                                place.lon().get() + " " + place.lat().get(),
                                point -> new Marker(place, new ArrayList<>()))
                        .records()
                        .add(record.id().toString());
            }
        });
    }

    private void marker(Marker marker) {
        Place place = marker.place();
        String name = place.name().map(each -> each.best("en")).orElse("");
        // Where one thing is, its id says more than the province that its report names.
        boolean isSpot = place.precision().equals(Optional.of(Precision.EXACT));
        String label = isSpot ? marker.records().get(0) : name.replaceFirst(",.*", "");
        String x = x(lon(place));
        String y = y(lat(place));
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"%s><title>%s: %s</title></circle>\n",
                x,
                y,
                COLOURS.get(place.precision().orElseThrow()),
                place.precision().get() == Precision.REGION ? " fill-opacity=\"0.5\"" : "",
                escaped(name),
                String.join(", ", marker.records()));
        add("<text x=\"%s\" y=\"%s\" dx=\"4\" dy=\"-3\">%s</text>\n", x, y, escaped(label));
    }

    private void legend() {
        int line = 0;
        for (Precision each : Precision.values()) {
            line++;
            add("<circle cx=\"14\" cy=\"%d\" r=\"3\" fill=\"%s\"/>", 16 * line, COLOURS.get(each));
            add("<text x=\"22\" y=\"%d\" font-size=\"11\">%s</text>\n", 16 * line + 4, each);
        }
        add("<text x=\"10\" y=\"%d\">Outlines: Natural Earth</text>\n", 16 * line + 22);
    }

    private static double lon(Place place) {
        return place.lon().orElseThrow().doubleValue();
    }

    private static double lat(Place place) {
        return place.lat().orElseThrow().doubleValue();
    }

    private static String x(double lon) {
        return pixels((lon - WEST) * SHRINK);
    }

    private static String y(double lat) {
        return pixels(NORTH - lat);
    }

    private static String pixels(double degrees) {
        return String.format(Locale.ROOT, "%.1f", degrees * PIXELS_A_DEGREE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }
}
