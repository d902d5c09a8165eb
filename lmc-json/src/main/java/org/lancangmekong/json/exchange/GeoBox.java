package org.lancangmekong.json.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.lancangmekong.json.internal.text.JsonOut;

/**
 * What all points lie in (RFC 7946, section 5). If a line crosses the antimeridian, the box does too: its western edge is then
 * greater than its eastern one.
 */
final class GeoBox {
    private static final BigDecimal EDGE = BigDecimal.valueOf(180);

    private BigDecimal west;
    private BigDecimal east;
    private BigDecimal south;
    private BigDecimal north;

    /** The westernmost point of the eastern hemisphere, and the easternmost of the western. */
    private BigDecimal westBeforeEdge = EDGE;

    private BigDecimal eastAfterEdge = EDGE.negate();
    private boolean crossed;

    void add(GeoLine.Position point) {
        west = west == null ? point.lon() : west.min(point.lon());
        east = east == null ? point.lon() : east.max(point.lon());
        south = south == null ? point.lat() : south.min(point.lat());
        north = north == null ? point.lat() : north.max(point.lat());
        if (point.lon().signum() >= 0) {
            westBeforeEdge = westBeforeEdge.min(point.lon());
        } else {
            eastAfterEdge = eastAfterEdge.max(point.lon());
        }
    }

    /** Says that a line crosses the antimeridian. */
    void cross() {
        crossed = true;
    }

    boolean isEmpty() {
        return west == null;
    }

    void writeTo(JsonOut out) {
        out.startArray();
        for (BigDecimal each : List.of(crossed ? westBeforeEdge : west, south, crossed ? eastAfterEdge : east, north)) {
            out.number(each.toPlainString());
        }
        out.endArray();
    }
}
