package benchmarks;

import benchmarks.Results.Metric;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of a figure, or of one figure by another.
 *
 * @param measure what is measured, in words
 * @param above the figure
 * @param below what it is divided by; null if it stands for itself
 * @param metric which of its figures
 * @param factor what it is multiplied with
 * @param limit what is asked
 * @param atMost whether it may not be more, rather than not less
 */
record Target(String measure, String above, String below, Metric metric, double factor, double limit, boolean atMost) {
    /** All, in the order of the report. */
    static final List<Target> ALL = all();

    private static List<Target> all() {
        double indented = Texts.size("own") / Texts.size("indented");
        return List.of(
                faster(
                        "read a record, strict, with all checks, against Immutables with databind",
                        "decode-own-lmc",
                        "decode-own-immutables",
                        2.0),
                time("read a record, against dsl-json (plain strings)", "decode-own-lmc", "decode-own-dsl-json", 1.4),
                time("read a record, by Jackson's tokens alone", "decode-own-lmc", "decode-own-tokens", 1.5),
                faster(
                        "write a record, against Immutables with databind",
                        "encode-own-lmc",
                        "encode-own-immutables",
                        2.2),
                time("write a record, against dsl-json", "encode-own-lmc", "encode-own-dsl-json", 1.25),
                bytes("read a record", "decode-own-lmc", 6_000),
                bytes("write a record", "encode-own-lmc", 2_000),
                time("canonical form, by a plain write", "encode-own-lmc-canonical", "encode-own-lmc", 1.8),
                time(
                        "digest (SHA-256 of the canonical form), by a plain write",
                        "encode-own-lmc-digest",
                        "encode-own-lmc",
                        2.5),
                time(
                        "read JSON Lines of a file, against Immutables with databind",
                        "lines-lmc",
                        "lines-immutables",
                        0.5),
                time(
                        "validate a record by the standard profile, by Jackson's tokens alone (half of what it was)",
                        "validate-lmc-standard",
                        "decode-own-tokens",
                        1.5),
                bytes(
                        "validate a record by the standard profile (half of what it was)",
                        "validate-lmc-standard",
                        3_330),
                time(
                        "validate a catalogue of 100,000 records, per record, by one of 1,000",
                        "catalogue-100000-validate",
                        "catalogue-1000-validate",
                        1.5),
                time(
                        "process start to first record, against Immutables with databind",
                        "process-lmc",
                        "process-immutables",
                        0.4),
                new Target(
                        "load of the reference catalogue in a fresh process: milliseconds",
                        "load-reference",
                        null,
                        Metric.TIME,
                        1e-6,
                        180,
                        true),
                faster(
                        "validate a sound record, against Hibernate Validator with the same constraints",
                        "validate-lmc",
                        "validate-hibernate",
                        5),
                time("read members in another order, by our own order", "decode-shuffled-lmc", "decode-own-lmc", 1.4),
                new Target(
                        "read indented text, per byte, by compact text: time",
                        "decode-indented-lmc",
                        "decode-own-lmc",
                        Metric.TIME,
                        indented,
                        1.4,
                        true));
    }

    private static Target faster(String measure, String own, String peer, double limit) {
        return new Target(measure + ": times as fast", peer, own, Metric.TIME, 1, limit, false);
    }

    private static Target time(String measure, String own, String peer, double limit) {
        return new Target(measure + ": time", own, peer, Metric.TIME, 1, limit, true);
    }

    private static Target bytes(String measure, String own, double limit) {
        return new Target(measure + ": bytes allocated", own, null, Metric.BYTES, 1, limit, true);
    }

    /** The figures that it needs. */
    Stream<String> names() {
        return below == null ? Stream.of(above) : Stream.of(above, below);
    }

    boolean isMeasured(Results results) {
        return results.has(names().toArray(String[]::new));
    }

    Spread figure(Results results) {
        if (below != null) {
            return results.ratio(above, below, metric, factor);
        }
        Spread spread = results.spread(above, metric);
        return new Spread(factor * spread.least(), factor * spread.median(), factor * spread.most(), spread.rounds());
    }

    boolean isMet(Spread figure) {
        return atMost ? figure.median() <= limit : figure.median() >= limit;
    }
}
