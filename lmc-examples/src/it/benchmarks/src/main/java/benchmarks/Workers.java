package benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * One round: every case in a process that is started for this round.
 *
 * <p>JMH would time one case after the other, each some ten seconds from the next, in which a machine shared with others has
 * become another. Here all cases of a phase are warmed up first and then measured in turns, a fraction of a second each.
 */
final class Workers implements AutoCloseable {
    /** The options of each process. */
    static final List<String> OPTIONS = List.of("-Xms2g", "-Xmx2g", "-Xmn256m", "-XX:+UseSerialGC");

    private static final int TURNS = 5;

    /** Warming up goes by steps of so many milliseconds, until the compiler is still for two of them. */
    private static final int STEP = 250;

    /** What part of the time the compiler may be at work when it is called still. */
    private static final double STILL = 0.02;

    /** What a case took, per record. */
    record Figures(double wall, double processor, double bytes) {

        /** The median of each figure. */
        private static Figures median(List<Figures> turns) {
            return new Figures(
                    median(turns, Figures::wall), median(turns, Figures::processor), median(turns, Figures::bytes));
        }

        private static double median(List<Figures> turns, ToDoubleFunction<Figures> figure) {
            return Spread.of(turns.stream().mapToDouble(figure).boxed().toList())
                    .median();
        }
    }

    /** What a process answers. */
    private record Answer(Figures figures, double compiled) {
        private static Answer parse(String line) {
            double[] numbers =
                    Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
            return new Answer(new Figures(numbers[0], numbers[1], numbers[2]), numbers[3]);
        }
    }

    private record Running(Process process, Writer orders, BufferedReader answers) {}

    private final int leastSteps;
    private final int mostSteps;
    private final int turn;
    private final Map<String, Running> running = new LinkedHashMap<>();

    private Workers(boolean full) {
        leastSteps = full ? 6 : 4;
        mostSteps = full ? 40 : 20;
        turn = full ? 200 : 150;
    }

    /** Measures all cases, by name. */
    static Map<String, Figures> round(List<Case> cases, boolean full) throws IOException {
        Map<String, Figures> found = new LinkedHashMap<>();
        Set<String> phases = new LinkedHashSet<>(cases.stream().map(Case::phase).toList());
        List<Case> rest = new ArrayList<>(cases);
        try (Workers workers = new Workers(full)) {
            for (String phase : phases) {
                List<Case> now =
                        rest.stream().filter(each -> each.phase().equals(phase)).toList();
                rest.removeAll(now);
                found.putAll(workers.phase(now));
                workers.stop(process ->
                        rest.stream().noneMatch(each -> each.process().equals(process)));
            }
        }
        return found;
    }

    private Map<String, Figures> phase(List<Case> cases) throws IOException {
        for (Case each : cases) {
            warmUp(each);
        }
        Map<String, List<Figures>> turns = new LinkedHashMap<>();
        for (int i = 0; i < TURNS; i++) {
            for (Case each : cases) {
                turns.computeIfAbsent(each.name(), name -> new ArrayList<>())
                        .add(work(each, turn).figures());
            }
        }
        Map<String, Figures> found = new LinkedHashMap<>();
        turns.forEach((name, figures) -> found.put(name, Figures.median(figures)));
        return found;
    }

    private void warmUp(Case which) throws IOException {
        int still = 0;
        for (int step = 1; step <= mostSteps && (step <= leastSteps || still < 2); step++) {
            still = work(which, STEP).compiled() < STILL ? still + 1 : 0;
        }
    }

    private Answer work(Case which, int milliseconds) throws IOException {
        Running worker = running.get(which.process());
        if (worker == null) {
            worker = start();
            running.put(which.process(), worker);
        }
        worker.orders().write(which.name() + " " + milliseconds + "\n");
        worker.orders().flush();
        String answer = worker.answers().readLine();
        if (answer == null) {
            throw new IllegalStateException(which.name() + " failed");
        }
        return Answer.parse(answer);
    }

    private static Running start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Worker.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Running(
                process,
                process.outputWriter(StandardCharsets.UTF_8),
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    private void stop(Predicate<String> which) throws IOException {
        List<String> ended = running.keySet().stream().filter(which).toList();
        for (String each : ended) {
            Running worker = running.remove(each);
            worker.orders().close();
            worker.process().onExit().join();
        }
    }

    @Override
    public void close() throws IOException {
        stop(process -> true);
    }
}
