package benchmarks;

import benchmarks.Workers.Figures;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the rounds of one run found. A ratio is of two figures of the same round.
 *
 * @param full whether it was a full run: then times are of the clock, else of the processor, since others may use the machine
 * @param rounds the figures by the number of the round and their name
 */
record Results(boolean full, Map<Integer, Map<String, Figures>> rounds) {
    /** The rounds of a full run. */
    static final int ROUNDS = 5;

    /** An empty file among the results of a full run. */
    static final String FULL = "full";

    /** What part of the time a full run must have had the processor. */
    private static final double QUIET = 0.95;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a figure is about. */
    enum Metric {
        TIME,
        BYTES
    }

    static void write(Path directory, int round, Map<String, Figures> figures) throws IOException {
        JSON.writeValue(directory.resolve(round + ".json").toFile(), figures);
    }

    static Results read(Path directory) throws IOException {
        Map<Integer, Map<String, Figures>> rounds = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path each :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                int round = Integer.parseInt(each.getFileName().toString().replace(".json", ""));
                rounds.put(round, JSON.readValue(each.toFile(), new TypeReference<Map<String, Figures>>() {}));
            }
        }
        return new Results(Files.exists(directory.resolve(FULL)), rounds);
    }

    /** Why these are not the results of a whole full run on a quiet machine; empty if they are. */
    List<String> shortcomings() {
        List<String> found = new ArrayList<>();
        if (!full) {
            found.add("it was a quick run");
        }
        expectedRounds().forEach((name, expected) -> {
            long rounds = this.rounds.values().stream()
                    .filter(each -> each.containsKey(name))
                    .count();
            if (rounds < expected) {
                found.add(name + " has " + rounds + " rounds of " + expected);
            }
        });
        rounds.forEach((round, figures) -> {
            double share = processorShare(figures);
            if (share < QUIET) {
                found.add(String.format(
                        "round %d had the processor for %.0f %% of the time, so the machine had other work",
                        round, 100 * share));
            }
        });
        return found;
    }

    /** The rounds that a full run has of each figure. */
    private static Map<String, Long> expectedRounds() {
        Map<String, Long> expected = new LinkedHashMap<>();
        Stream.concat(Case.ALL.stream().map(Case::name), Processes.NAMES.stream())
                .forEach(name -> expected.put(
                        name,
                        IntStream.rangeClosed(1, ROUNDS)
                                .filter(round -> isMeasured(name, round))
                                .count()));
        return expected;
    }

    /** Whether a full run measures this in a round: in all if a target or the first table needs it, else in every other one. */
    static boolean isMeasured(String name, int round) {
        return round % 2 == 1 || Processes.NAMES.contains(name) || Report.NEEDED.contains(name);
    }

    private static double processorShare(Map<String, Figures> figures) {
        List<Double> shares = Case.ALL.stream()
                .map(each -> figures.get(each.name()))
                .filter(each -> each != null)
                .map(each -> each.processor() / each.wall())
                .toList();
        return shares.isEmpty() ? 1 : Spread.of(shares).median();
    }

    boolean has(String... names) {
        return rounds.values().stream().anyMatch(round -> round.keySet().containsAll(Arrays.asList(names)));
    }

    Spread spread(String name, Metric metric) {
        return Spread.of(rounds.values().stream()
                .filter(each -> each.containsKey(name))
                .map(each -> value(each, name, metric))
                .toList());
    }

    /** One figure by another, times a factor. */
    Spread ratio(String above, String below, Metric metric, double factor) {
        return Spread.of(rounds.values().stream()
                .filter(each -> each.containsKey(above) && each.containsKey(below))
                .map(each -> factor * value(each, above, metric) / value(each, below, metric))
                .toList());
    }

    private double value(Map<String, Figures> round, String name, Metric metric) {
        Figures figures = round.get(name);
        return metric == Metric.BYTES ? figures.bytes() : full ? figures.wall() : figures.processor();
    }
}
