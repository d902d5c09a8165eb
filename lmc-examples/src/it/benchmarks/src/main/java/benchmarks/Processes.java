package benchmarks;

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
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.samples.Samples;
import org.openjdk.jol.info.GraphLayout;

/** What JMH does not measure: whole processes, and what stays in memory. */
final class Processes {
    /** So many starts of each kind in a round, in turn; the least of them counts, since others only disturb. */
    private static final int STARTS = 9;

    private static final long MEGABYTE = 1 << 20;

    private Processes() {}

    /** All of them, by name; times in nanoseconds, sizes in bytes. */
    static Map<String, Double> measure(Path directory, boolean full) throws IOException, InterruptedException {
        Map<String, Double> found = new LinkedHashMap<>();
        Path record = directory.resolve("record.json");
        Files.write(record, LmcJson.strict().writeBytes(Samples.seeded(42).project(5)));
        for (int i = 0; i < STARTS; i++) {
            for (String kind : List.of("nothing", "lmc", "immutables")) {
                long start = System.nanoTime();
                run(List.of(), kind, record.toString());
                least(found, "process-" + kind, System.nanoTime() - start);
            }
            least(found, "load-reference", Long.parseLong(run(List.of(), "reference").split(" ")[0]));
        }
        for (int megabytes : full ? List.of(10, 100, 1_000) : List.of(10)) {
            found.put("lines-peak-" + megabytes, peak(directory.resolve("lines.jsonl"), megabytes));
        }
        retained(found);
        return found;
    }

    private static void least(Map<String, Double> found, String name, long nanoseconds) {
        found.merge(name, (double) nanoseconds, Math::min);
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
        String[] printed = run(List.of("-Xmx64m", "-XX:+UseSerialGC"), "lines", file.toString()).split(" ");
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
    private static void retained(Map<String, Double> found) throws IOException {
        // Otherwise it cannot look into records of Java.
        System.setProperty("jol.magicFieldOffset", "true");
        for (String name : List.of("lmc", "immutables")) {
            Subject subject = Subject.of(name);
            Object[] values = new Object[Texts.COUNT];
            List<byte[]> texts = Texts.of("own");
            for (int i = 0; i < values.length; i++) {
                values[i] = Encode.value(subject.read(texts.get(i)));
            }
            found.put("retained-" + name, GraphLayout.parseInstance(values).totalSize() / (double) values.length);
        }
        Catalogue reference = ReferenceCatalogue.load();
        reference.referrers(reference.all(Project.class).get(0).id());
        found.put("retained-reference-index", (double) GraphLayout.parseInstance(reference).totalSize());
    }
}
