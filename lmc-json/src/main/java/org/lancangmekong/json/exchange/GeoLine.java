package org.lancangmekong.json.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A line through points, cut where it crosses the antimeridian (RFC 7946, section 3.1.9).
 *
 * <p>Between two points it goes the shorter way round.
 */
record GeoLine(List<List<Position>> parts) {
    private static final BigDecimal EDGE = BigDecimal.valueOf(180);
    private static final BigDecimal ROUND = BigDecimal.valueOf(360);

    /** Of a latitude that is computed: a tenth of a metre. */
    private static final int DIGITS = 6;

    /** A point in degrees. */
    record Position(BigDecimal lon, BigDecimal lat) {}

    static GeoLine through(List<Position> points) {
        List<List<Position>> parts = new ArrayList<>();
        List<Position> part = new ArrayList<>();
        Position last = null;
        for (Position each : points) {
            if (last != null && isAcross(last, each)) {
                BigDecimal edge = last.lon().signum() > 0 ? EDGE : EDGE.negate();
                BigDecimal lat = latitudeAt(edge, last, each);
                part.add(new Position(edge, lat));
                parts.add(List.copyOf(part));
                part.clear();
                part.add(new Position(edge.negate(), lat));
            }
            part.add(each);
            last = each;
        }
        parts.add(List.copyOf(part));
        return new GeoLine(List.copyOf(parts));
    }

    private static boolean isAcross(Position from, Position to) {
        return from.lon().subtract(to.lon()).abs().compareTo(EDGE) > 0;
    }

    private static BigDecimal latitudeAt(BigDecimal edge, Position from, Position to) {
        BigDecimal unrolled = edge.signum() > 0 ? to.lon().add(ROUND) : to.lon().subtract(ROUND);
        BigDecimal width = unrolled.subtract(from.lon());
        if (width.signum() == 0) {
            return from.lat();
        }
        BigDecimal rise = to.lat().subtract(from.lat()).multiply(edge.subtract(from.lon()));
        return from.lat().add(rise.divide(width, DIGITS, RoundingMode.HALF_EVEN));
    }

    /** Whether it crosses the antimeridian. */
    boolean isCut() {
        return parts.size() > 1;
    }
}
