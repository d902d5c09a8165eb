package benchmarks;

import benchmarks.Workers.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the cases round by round, and writes the report.
 *
 * <p>Arguments: {@code quick} or {@code full}, or {@code report} to write the report of results that are there; a regular
 * expression for the cases, {@code default} for all of a full run and for what targets and the first table need of a quick one;
 * where results go; the report that is shipped. Only a whole full run replaces that one ({@link Results#shortcomings}); the
 * report of any other goes beside its results.
 */
public final class Main {
    private Main() {}

    /**
     * Runs.
     *
     * @param arguments see above
     * @throws Exception if a case fails
     */
    public static void main(String[] arguments) throws Exception {
        boolean full = arguments[0].equals("full");
        String only = arguments[1];
        Path results = Path.of(arguments[2], "results");
        Path shipped = Path.of(arguments[3]).normalize();
        if (!arguments[0].equals("report")) {
            prepare(results, full);
            check();
            measure(results, full, only);
        }
        publish(Results.read(results), results, shipped);
    }

    /** Results of an earlier run would be taken for rounds of this one. */
    private static void prepare(Path results, boolean full) throws IOException {
        if (Files.exists(results)) {
            try (Stream<Path> files = Files.walk(results)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(results);
        if (full) {
            Files.createFile(results.resolve(Results.FULL));
        }
    }

    /** What is wrong or loses something is told before the time is spent. */
    private static void check() throws IOException {
        for (String each : Subject.CODECS) {
            Checks.verdicts(each);
            List<RoundTrips.Change> changes = RoundTrips.changes(each);
            System.out.println(each + " changes " + changes.size() + " documents");
            changes.stream().limit(1).forEach(System.out::println);
        }
    }

    private static void measure(Path results, boolean full, String only) throws IOException, InterruptedException {
        boolean all = only.equals("default");
        List<Case> cases = Case.ALL.stream()
                .filter(each -> all
                        ? full || Report.NEEDED.contains(each.name())
                        : each.name().matches(only))
                .toList();
        int rounds = Integer.getInteger("rounds", full ? Results.ROUNDS : 1);
        for (int round = 1; round <= rounds; round++) {
            int now = round;
            List<Case> due = full
                    ? cases.stream()
                            .filter(each -> Results.isMeasured(each.name(), now))
                            .toList()
                    : cases;
            Map<String, Figures> figures = new LinkedHashMap<>(Workers.round(due, full));
            if (all || "processes".matches(only)) {
                figures.putAll(Processes.starts(results));
                if (full && round == 1) {
                    figures.putAll(Processes.memory(results));
                }
            }
            for (Map.Entry<String, Figures> each : figures.entrySet()) {
                Figures found = each.getValue();
                System.out.printf(
                        Locale.ROOT,
                        "%d %-32s %,14.0f ns %,14.0f ns of the processor %,12.0f bytes%n",
                        round,
                        each.getKey(),
                        found.wall(),
                        found.processor(),
                        found.bytes());
            }
            Results.write(results, round, figures);
        }
    }

    private static void publish(Results found, Path results, Path shipped) throws IOException {
        List<String> shortcomings = found.shortcomings();
        Path file = shortcomings.isEmpty() ? shipped : results.resolveSibling(shipped.getFileName());
        Files.writeString(file, Report.of(found));
        System.out.println("the report is in " + file);
        if (!shortcomings.isEmpty()) {
            System.out.println(shipped + " is left as it is, since " + shortcomings.get(0)
                    + (shortcomings.size() > 1 ? " (and " + (shortcomings.size() - 1) + " more such reasons)" : ""));
        }
    }
}
