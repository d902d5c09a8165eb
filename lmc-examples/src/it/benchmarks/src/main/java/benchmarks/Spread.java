package benchmarks;

import java.util.List;
import java.util.Locale;

/** A figure in all rounds. */
record Spread(double least, double median, double most, int rounds) {
    static Spread of(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(each -> each).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1], sorted.length);
    }

    /** Two places after the point, as for a ratio. */
    String fine() {
        return String.format(Locale.ROOT, "%.2f [%.2f-%.2f]", median, least, most);
    }

    /** No places after the point. */
    String coarse() {
        return String.format(Locale.ROOT, "%,.0f [%,.0f-%,.0f]", median, least, most);
    }
}
