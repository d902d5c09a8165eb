package benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the cases round by round, so that all of one round see the same machine, and writes the report.
 *
 * <p>Arguments: {@code quick} or {@code full}, or {@code report} to write the report of results that are there; a regular
 * expression for the cases; where results go; the report that is shipped. Only a whole full run replaces that one; the report
 * of any other goes beside its results.
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
        if (arguments[0].equals("report")) {
            Report.write(results, shipped);
            return;
        }
        remove(results);
        Files.createDirectories(results);
        if (full) {
            Files.createFile(results.resolve(Report.FULL));
        }
        List<String> changed = RoundTrips.check();
        if (!changed.isEmpty()) {
            throw new IllegalStateException(String.join("\n", changed));
        }
        System.out.println("every codec gave back all records unchanged");
        List<Case> cases = Case.ALL.stream().filter(each -> each.name().matches(only)).toList();
        int rounds = Integer.getInteger("rounds", full ? Report.ROUNDS : 1);
        for (int round = 1; round <= rounds; round++) {
            Path directory = results.resolve("round-" + round);
            for (Case each : cases) {
                run(each, full, directory);
            }
            if ("processes".matches(only)) {
                Files.createDirectories(directory);
                Map<String, Double> processes = Processes.measure(directory, full);
                processes.forEach((name, value) ->
                        System.out.printf("%s %-32s %,16.0f%n", directory.getFileName(), name, value));
                new ObjectMapper().writeValue(directory.resolve("processes.json").toFile(), processes);
            }
        }
        Report.write(results, shipped);
    }

    /** Results of an earlier run would be taken for rounds of this one. */
    private static void remove(Path results) throws IOException {
        if (Files.exists(results)) {
            try (Stream<Path> files = Files.walk(results)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void run(Case each, boolean full, Path directory) throws IOException, RunnerException {
        Files.createDirectories(directory);
        var options = new OptionsBuilder()
                .include("^" + each.benchmark().replace(".", "\\.") + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC")
                .warmupIterations(full ? 12 : 4)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(3)
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(directory.resolve(each.name() + ".json").toString());
        each.parameters().forEach(options::param);
        var result = new Runner(options.build()).runSingle();
        System.out.printf(
                "%s %-32s %12.0f ns %12.0f B%n",
                directory.getFileName(),
                each.name(),
                result.getPrimaryResult().getScore() / each.count(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / each.count());
    }
}
