package benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The report: ratios within one round, with their minimum, median and maximum over all rounds. */
final class Report {
    /** The rounds of a full run. */
    static final int ROUNDS = 5;

    /** An empty file among the results of a full run. */
    static final String FULL = "full";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Time and allocated bytes of one case in one round, per record. */
    private record Measured(double nanoseconds, double bytes) {}

    /** A figure in all rounds. */
    private record Spread(double least, double median, double most, int rounds) {
        static Spread of(List<Double> values) {
            double[] sorted = values.stream().mapToDouble(each -> each).sorted().toArray();
            int middle = sorted.length / 2;
            double median =
                    sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
            return new Spread(sorted[0], median, sorted[sorted.length - 1], sorted.length);
        }

        String ratio() {
            return String.format(Locale.ROOT, "%.2f [%.2f-%.2f]", median, least, most);
        }
    }

    /** A figure that a case is asked for. */
    private enum Metric {
        TIME,
        BYTES
    }

    /**
     * One figure by another.
     *
     * @param limit what is asked of the ratio
     * @param atMost whether it may not be more, rather than not less
     */
    private record Target(
            String measure, String above, String below, Metric metric, double factor, double limit, boolean atMost) {
        boolean isMet(double ratio) {
            return atMost ? ratio <= limit : ratio >= limit;
        }
    }

    private final Map<Integer, Map<String, Measured>> rounds = new TreeMap<>();
    private String machine = "";
    private final StringBuilder out = new StringBuilder();

    private Report() {}

    /**
     * Writes the report of all results in a directory: in place of the one that is shipped if they are those of a whole full
     * run, else beside them.
     */
    static void write(Path results, Path shipped) throws IOException {
        Report report = new Report();
        report.read(results);
        report.write();
        List<String> missing = report.missing(results);
        Path file = missing.isEmpty() ? shipped : results.resolveSibling(shipped.getFileName());
        Files.writeString(file, report.out);
        System.out.println("the report is in " + file);
        if (!missing.isEmpty()) {
            System.out.println(shipped + " is left as it is, since this was not a whole full run: " + String.join("; ", missing));
        }
    }

    /** What a whole full run has and these results have not. */
    private List<String> missing(Path results) {
        List<String> missing = new ArrayList<>();
        if (!Files.exists(results.resolve(FULL))) {
            missing.add("the cases were run quickly");
        }
        if (rounds.size() < ROUNDS) {
            missing.add(rounds.size() + " rounds of " + ROUNDS);
        }
        List<String> cases = new ArrayList<>(Case.ALL.stream().map(Case::name).toList());
        cases.add("process-lmc");
        rounds.forEach((round, found) -> {
            long absent = cases.stream().filter(each -> !found.containsKey(each)).count();
            if (absent > 0) {
                missing.add("round " + round + " has no results of " + absent + " of " + cases.size() + " cases");
            }
        });
        return missing;
    }

    private void read(Path results) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Case.ALL.forEach(each -> counts.put(each.name(), each.count()));
        try (Stream<Path> files = Files.walk(results)) {
            for (Path each : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                int round = Integer.parseInt(
                        each.getParent().getFileName().toString().replace("round-", ""));
                String name = each.getFileName().toString().replace(".json", "");
                if (!counts.containsKey(name) && !name.equals("processes")) {
                    continue;
                }
                Map<String, Measured> found = rounds.computeIfAbsent(round, key -> new LinkedHashMap<>());
                JsonNode json = JSON.readTree(each.toFile());
                if (name.equals("processes")) {
                    json.fields().forEachRemaining(
                            field -> found.put(field.getKey(), new Measured(field.getValue().asDouble(), 0)));
                } else {
                    JsonNode run = json.get(0);
                    machine = "JDK " + run.get("jdkVersion").asText() + ", " + run.get("vmName").asText() + ", JMH "
                            + run.get("jmhVersion").asText();
                    double count = counts.get(name);
                    found.put(
                            name,
                            new Measured(
                                    run.at("/primaryMetric/score").asDouble() / count,
                                    run.at("/secondaryMetrics/gc.alloc.rate.norm/score").asDouble() / count));
                }
            }
        }
    }

    private double value(Map<String, Measured> round, String name, Metric metric) {
        return metric == Metric.TIME ? round.get(name).nanoseconds() : round.get(name).bytes();
    }

    private boolean has(String... names) {
        return rounds.values().stream().anyMatch(round -> round.keySet().containsAll(Arrays.asList(names)));
    }

    private Spread ratio(String above, String below, Metric metric, double factor) {
        List<Double> ratios = new ArrayList<>();
        for (Map<String, Measured> each : rounds.values()) {
            if (each.containsKey(above) && each.containsKey(below)) {
                ratios.add(factor * value(each, above, metric) / value(each, below, metric));
            }
        }
        return Spread.of(ratios);
    }

    private Spread spread(String name, Metric metric) {
        return Spread.of(
                rounds.values().stream()
                        .filter(each -> each.containsKey(name))
                        .map(each -> value(each, name, metric))
                        .toList());
    }

    private static List<Target> targets() {
        double bytesOwn = size("own");
        double bytesIndented = size("indented");
        return List.of(
                new Target("read one record, strict, against Immutables with databind: times as fast", "decode-own-immutables", "decode-own-lmc", Metric.TIME, 1, 1.35, false),
                new Target("write one record, likewise", "encode-own-immutables", "encode-own-lmc", Metric.TIME, 1, 1.5, false),
                new Target("time to read by the time of Jackson's tokens alone", "decode-own-lmc", "decode-own-tokens", Metric.TIME, 1, 2.0, true),
                new Target("time to read with members in another order, by that of our own order", "decode-shuffled-lmc", "decode-own-lmc", Metric.TIME, 1, 1.4, true),
                new Target("time per byte to read indented text, by that of compact text", "decode-indented-lmc", "decode-own-lmc", Metric.TIME, bytesOwn / bytesIndented, 1.4, true),
                new Target("bytes allocated to read a record, by those of Immutables with databind", "decode-own-lmc", "decode-own-immutables", Metric.BYTES, 1, 0.6, true),
                new Target("process start to first record, by that of Immutables with databind", "process-lmc", "process-immutables", Metric.TIME, 1, 0.4, true),
                new Target("validate a sound record against Hibernate Validator on the same constraints: times as fast", "validate-hibernate", "validate-lmc", Metric.TIME, 1, 5, false),
                new Target("validate a catalogue of 100,000 records: time per record, by that of 1,000 records", "catalogue-100000-validate", "catalogue-1000-validate", Metric.TIME, 1, 1.3, true));
    }

    private static double size(String form) {
        return Texts.of(form).stream().mapToInt(each -> each.length).average().orElseThrow();
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void write() throws IOException {
        line("# Benchmarks");
        line("");
        line("Made by the benchmarks project in `lmc-examples/src/it/benchmarks`; not written by hand. To repeat:");
        line("");
        line("```");
        line("mvn install -DskipTests");
        line("mvn -f lmc-examples/src/it/benchmarks compile exec:exec -Dbenchmarks=full");
        line("```");
        line("");
        line(
                "Every figure is the median of the rounds that its line tells, with the least and the greatest in brackets. A"
                        + " ratio is of two figures of the same round: machines drift, and absolute times are only there to show"
                        + " the order of magnitude. Less than 15 %% is nothing. Each codec gave back all records unchanged before"
                        + " it was timed. One thread; %s; %s.",
                machine, processor());
        line("");
        line("Records are the sample projects, %.0f bytes of compact JSON on the average.", size("own"));
        slower();
        goals();
        reading();
        writing();
        validation();
        memory();
        baselines();
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        String model = Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).trim())
                        .orElse("")
                : "";
        return Runtime.getRuntime().availableProcessors() + " processors " + model;
    }

    private void slower() {
        line("");
        line("## Slower than a baseline");
        line("");
        int before = out.length();
        for (String what : List.of("decode", "encode")) {
            for (String form : List.of("own", "shuffled", "indented", "one", "small", "large")) {
                for (String peer : List.of("immutables", "records", "jackson3", "fastjson2", "dsl-json", "avaje")) {
                    slower(what + "-" + form + "-" + peer, what + "-" + form + "-lmc");
                }
            }
        }
        slower("lines-immutables", "lines-lmc");
        slower("validate-networknt", "validate-lmc-standard");
        if (out.length() == before) {
            line("Nothing that was measured.");
        }
    }

    private void slower(String peer, String own) {
        if (has(peer, own)) {
            Spread ratio = ratio(own, peer, Metric.TIME, 1);
            if (ratio.median() > 1) {
                line("* `%s` takes %s times as long as `%s`", own, ratio.ratio(), peer);
            }
        }
    }

    private void goals() {
        line("");
        line("## Targets");
        line("");
        line("| measure | target | measured | rounds | met |");
        line("|---|---|---|---|---|");
        for (Target each : targets()) {
            if (has(each.above(), each.below())) {
                Spread ratio = ratio(each.above(), each.below(), each.metric(), each.factor());
                line(
                        "| %s | at %s %.2f | %s | %d | %s |",
                        each.measure(),
                        each.atMost() ? "most" : "least",
                        each.limit(),
                        ratio.ratio(),
                        ratio.rounds(),
                        each.isMet(ratio.median()) ? "yes" : "**no**");
            }
        }
        if (has("load-reference")) {
            Spread load = spread("load-reference", Metric.TIME);
            line(
                    "| load of the reference catalogue after the start of the JVM | at most 150 ms | %.0f ms [%.0f-%.0f] | %d | %s |",
                    load.median() / 1e6,
                    load.least() / 1e6,
                    load.most() / 1e6,
                    load.rounds(),
                    load.median() <= 150e6 ? "yes" : "**no**");
        }
    }

    private void table(String title, String baseline, List<String> names) {
        List<String> measured = names.stream().filter(this::has).toList();
        if (measured.isEmpty() || !has(baseline)) {
            return;
        }
        line("");
        line("| %s | microseconds | bytes allocated | time by that of `%s` | rounds |", title, baseline);
        line("|---|---|---|---|---|");
        for (String each : measured) {
            double microseconds = spread(each, Metric.TIME).median() / 1e3;
            line(
                    microseconds < 0.1 ? "| `%s` | %.4f | %.0f | %s | %d |" : "| `%s` | %.2f | %.0f | %s | %d |",
                    each,
                    microseconds,
                    spread(each, Metric.BYTES).median(),
                    ratio(each, baseline, Metric.TIME, 1).ratio(),
                    ratio(each, baseline, Metric.TIME, 1).rounds());
        }
    }

    private static List<String> cases(String start) {
        return Case.ALL.stream().map(Case::name).filter(each -> each.startsWith(start)).toList();
    }

    private void reading() {
        line("");
        line("## Reading, per record");
        table("2,000 records in our own order", "decode-own-immutables", cases("decode-own-"));
        for (String form : List.of("shuffled", "indented", "one", "small", "large")) {
            table(form, "decode-" + form + "-immutables", cases("decode-" + form + "-"));
        }
        table("documents with 0, 1 and 20 problems", "decode-problems-0-lmc", cases("decode-problems-"));
        table("JSON Lines of a file", "lines-immutables", List.of("lines-lmc", "lines-immutables"));
    }

    private void writing() {
        line("");
        line("## Writing, per record");
        table("2,000 records", "encode-own-immutables", cases("encode-own-"));
        for (String form : List.of("one", "small", "large")) {
            table(form, "encode-" + form + "-immutables", cases("encode-" + form + "-"));
        }
        table("JSON Lines", "encode-own-lmc", List.of("lines-writeLmc"));
    }

    private void validation() {
        line("");
        line("## Validation and catalogues, per record or question");
        table("a sound record", "validate-hibernate", cases("validate-"));
        for (String what : List.of("validate", "find", "referrers")) {
            table(
                    what + " in a catalogue of so many records",
                    "catalogue-1000-" + what,
                    List.of("catalogue-1000-" + what, "catalogue-100000-" + what));
        }
    }

    private void memory() {
        line("");
        line("## Processes and memory");
        line("");
        line("| what | figure |");
        line("|---|---|");
        for (String each : List.of("process-nothing", "process-lmc", "process-immutables", "load-reference")) {
            if (has(each)) {
                Spread spread = spread(each, Metric.TIME);
                line(
                        "| `%s` | %.0f ms [%.0f-%.0f] |",
                        each, spread.median() / 1e6, spread.least() / 1e6, spread.most() / 1e6);
            }
        }
        for (String each : List.of(
                "lines-peak-10",
                "lines-peak-100",
                "lines-peak-1000",
                "retained-lmc",
                "retained-immutables",
                "retained-reference-index")) {
            if (has(each)) {
                line("| `%s` | %,.0f bytes |", each, spread(each, Metric.TIME).median());
            }
        }
        line("");
        line("`process-...`: from the start of the process to its end, one record read between; the least of nine in a round.");
        line("`load-reference`: from the first instruction of the program to the catalogue; the least of nine in a round. The class path"
                + " of all of them has the two jars, Jackson's, and then the program.");
        line("`lines-peak-N`: the most that the heap of 64 MB held, garbage included, while N MB of JSON Lines were read.");
        line("`retained-...`: what 2,000 records hold, per record, and what the whole reference catalogue holds with its index.");
    }

    private void baselines() {
        line("");
        line("## What the baselines do");
        line("");
        line("* `tokens`: Jackson's parser goes through the text and looks at no value; `tokens-text` also makes each string.");
        line("* `immutables`, `records`, `jackson3`: databind into types with the same members; ids, dates, codes and decimals are of this library's types, text by");
        line("  language is a map. They find the first problem of a document only, take overlong UTF-8 and duplicate members, and do not check what");
        line("  members mean together.");
        line("* `fastjson2`, `dsl-json`, `avaje`: into classes whose dates, ids, codes and decimals are plain strings, which is less work.");
        line("* `hibernate`: the same %d constraints, with the same predicates, on the same objects as `validate-lmc`; `validate-lmc-standard` has all", Constraints.count());
        line("  rules of this library. `networknt`: this library's JSON Schema over the text, so reading is part of it.");
    }
}
