package org.lancangmekong.json.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lancangmekong.core.vocabulary.Country;

/** The land of the six countries at a scale of 1:50 million, from the file beside it, which says where it comes from. */
final class CountryOutlines {
    /** The length of a degree of latitude. */
    private static final double KILOMETRES = 111.2;

    /** Points in degrees, as x and y in turn; the last is the first again. */
    private record Ring(double[] points) {
        private static Ring of(String line) {
            return new Ring(Arrays.stream(line.split("[ ,]"))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }

        /** The numbers of the points at which a side begins. */
        private IntStream sides() {
            return IntStream.range(0, points.length / 2 - 1);
        }

        private double x(int point) {
            return points[2 * point];
        }

        private double y(int point) {
            return points[2 * point + 1];
        }

        /** Whether a line from the point to the east crosses a side. */
        private boolean isCrossed(int side, double x, double y) {
            double slope = (x(side + 1) - x(side)) / (y(side + 1) - y(side));
            return y(side) > y != y(side + 1) > y && x < x(side) + (y - y(side)) * slope;
        }

        private boolean surrounds(double x, double y) {
            return sides().filter(side -> isCrossed(side, x, y)).count() % 2 == 1;
        }

        private double distance(double x, double y) {
            return sides().mapToDouble(side -> distance(side, x, y)).min().orElseThrow();
        }

        /** The distance from one side on a plane: good enough for some kilometres. */
        private double distance(int side, double x, double y) {
            double shrink = Math.cos(Math.toRadians(y));
            double fromX = (x(side) - x) * shrink;
            double fromY = y(side) - y;
            double alongX = (x(side + 1) - x(side)) * shrink;
            double alongY = y(side + 1) - y(side);
            double length = alongX * alongX + alongY * alongY;
            double foot = length == 0 ? 0 : Math.min(1, Math.max(0, -(fromX * alongX + fromY * alongY) / length));
            return KILOMETRES * Math.hypot(fromX + foot * alongX, fromY + foot * alongY);
        }
    }

    private final Map<Country, List<Ring>> rings;

    private CountryOutlines(Map<Country, List<Ring>> rings) {
        this.rings = rings;
    }

    /** Gives each ring with its country: points in degrees, longitude and latitude in turn. */
    void forEachRing(BiConsumer<Country, double[]> visitor) {
        rings.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().code()))
                .forEach(each -> each.getValue().forEach(ring -> visitor.accept(each.getKey(), ring.points())));
    }

    static CountryOutlines load() {
        try (InputStream in = CountryOutlines.class.getResourceAsStream("country-outlines.tsv")) {
            return new CountryOutlines(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.groupingBy(
                            cells -> Country.of(cells[0]),
                            HashMap::new,
                            Collectors.mapping(cells -> Ring.of(cells[1]), Collectors.toList()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many kilometres a point lies outside a country; 0 if it lies inside. */
    double kilometresOutside(Country country, double lon, double lat) {
        return rings.get(country).stream().anyMatch(ring -> ring.surrounds(lon, lat))
                ? 0
                : rings.get(country).stream()
                        .mapToDouble(ring -> ring.distance(lon, lat))
                        .min()
                        .orElseThrow();
    }

    /** The distance between two points in kilometres, on a sphere. */
    static double kilometres(double lon, double lat, double otherLon, double otherLat) {
        double acrossLat = Math.sin(Math.toRadians(otherLat - lat) / 2);
        double acrossLon = Math.sin(Math.toRadians(otherLon - lon) / 2);
        double chord = acrossLat * acrossLat
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * acrossLon * acrossLon;
        return KILOMETRES * Math.toDegrees(2 * Math.asin(Math.sqrt(chord)));
    }
}
