package benchmarks;

import benchmarks.Workers.Figures;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.openjdk.jol.info.GraphLayout;

/** What JMH does not measure: whole processes, and what stays in memory. */
final class Processes {
    /** The names of all that every round measures. */
    static final List<String> NAMES = List.of("process-nothing", "process-lmc", "process-immutables", "load-reference");

    /** So many starts of each kind in a round, in turn; their median counts. */
    private static final int STARTS = 7;

    private static final long MEGABYTE = 1 << 20;

    private Processes() {}

    /** Nanoseconds of the clock, in quick runs too, for each of {@link #NAMES}. */
    static Map<String, Figures> starts(Path directory) throws IOException, InterruptedException {
        Path record = directory.resolve("record.txt");
        Files.write(record, Texts.of("one").get(0));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = 0; i < STARTS; i++) {
            for (String name : NAMES) {
                String[] words = name.split("-");
                long start = System.nanoTime();
                String printed = run(List.of(), words[1], record.toString());
                double time =
                        words[0].equals("load") ? Double.parseDouble(printed.split(" ")[0]) : System.nanoTime() - start;
                times.computeIfAbsent(name, key -> new ArrayList<>()).add(time);
            }
        }
        Files.delete(record);
        Map<String, Figures> found = new LinkedHashMap<>();
        times.forEach((name, all) -> {
            double median = Spread.of(all).median();
            found.put(name, new Figures(median, median, 0));
        });
        return found;
    }

    /** Bytes that do not differ from round to round, by name. */
    static Map<String, Figures> memory(Path directory) throws IOException, InterruptedException {
        Map<String, Figures> found = new LinkedHashMap<>();
        for (int megabytes : List.of(10, 100, 1_000)) {
            double peak = peak(directory.resolve("lines.jsonl"), megabytes);
            found.put("lines-peak-" + megabytes, new Figures(0, 0, peak));
        }
        retained(found);
        return found;
    }

    /** The peak of the heap of a process that may have 64 MB and reads so many megabytes of JSON Lines. */
    private static double peak(Path file, int megabytes) throws IOException, InterruptedException {
        List<byte[]> texts = Texts.of("own");
        long written = 0;
        int count = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (; written < megabytes * MEGABYTE; count++) {
                byte[] text = texts.get(count % texts.size());
                out.write(text);
                out.write('\n');
                written += text.length + 1;
            }
        }
        String[] printed = run(List.of("-Xmx64m", "-XX:+UseSerialGC"), "lines", file.toString())
                .split(" ");
        Files.delete(file);
        if (Integer.parseInt(printed[0]) != count) {
            throw new IllegalStateException("of " + count + " lines " + printed[0] + " were read");
        }
        return Double.parseDouble(printed[1]);
    }

    private static String run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), Start.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a process failed: " + String.join(" ", arguments));
        }
        return printed.trim();
    }

    /** What a program needs of this library and databind, before this project's own classes, as an application has them. */
    private static String classPath() {
        List<String> libraries = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(each).getFileName().toString();
            if (name.startsWith("lmc-core") || name.startsWith("lmc-json") || name.startsWith("jackson-")) {
                libraries.add(each);
            } else if (Files.isDirectory(Path.of(each))) {
                own.add(each);
            }
        }
        libraries.addAll(own);
        return String.join(File.pathSeparator, libraries);
    }

    /** What records hold in memory, shared constants counted once for all of them. */
    private static void retained(Map<String, Figures> found) throws IOException {
        // Otherwise it cannot look into records of Java.
        System.setProperty("jol.magicFieldOffset", "true");
        for (String name : List.of("lmc", "immutables")) {
            Subject subject = Subject.of(name);
            Object[] values = new Object[Texts.COUNT];
            List<byte[]> texts = Texts.of("own");
            for (int i = 0; i < values.length; i++) {
                values[i] = Codecs.value(subject.read(texts.get(i)));
            }
            double size = GraphLayout.parseInstance(values).totalSize();
            found.put("retained-" + name, new Figures(0, 0, size / values.length));
        }
        Catalogue reference = ReferenceCatalogue.load();
        reference.referrers(reference.all(Project.class).get(0).id());
        double size = GraphLayout.parseInstance(reference).totalSize();
        found.put("retained-reference-index", new Figures(0, 0, size));
    }
}
