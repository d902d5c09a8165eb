package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.LocalizedText;

/**
 * A file that is written over and over, by a process that is killed at any moment, by one for which the disk is full, or by
 * two at once, is always one of those that were written, whole.
 *
 * <p>{@code -Dlmc.kills=300} kills more often, {@code -Dlmc.kills.seed=7} at other moments. What happened is printed.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("lmc.kills", 6);
    private static final long SEED = Long.getLong("lmc.kills.seed", new Random().nextLong());

    /** The process gives some signs of life in each microsecond; a file takes it some milliseconds. */
    private static final int MOST_SIGNS = 40_000;

    @TempDir
    Path directory;

    /** The ways to write a file. */
    private enum Form {
        CATALOGUE {
            @Override
            void write(int version, Path file) throws IOException {
                LmcJson.strict().writeCatalogueFile(Catalogue.of(records(version)), file);
            }

            @Override
            Collection<LmcRecord> read(Path file) throws IOException {
                return LmcJson.strict().readCatalogue(file).all();
            }
        },
        LINES {
            @Override
            void write(int version, Path file) throws IOException {
                try (LinesWriter lines = LmcJson.strict().writeLines(file)) {
                    lines.writeAll(records(version).stream());
                }
            }

            @Override
            Collection<LmcRecord> read(Path file) throws IOException {
                try (Stream<LineResult<LmcRecord>> lines = LmcJson.strict().readLines(file, LmcRecord.class)) {
                    return lines.map(LineResult::orThrow).toList();
                }
            }
        },
        /** The good records of a file that is validated, with an index on disk which a killed process leaves there. */
        VALIDATED {
            @Override
            void write(int version, Path file) throws IOException {
                Path input = file.resolveSibling("input.jsonl");
                LINES.write(version, input);
                LargeValidator.of(LmcJson.strict().withValidator(Validator.empty()))
                        .withMemory(100, 100, 1)
                        .validate(
                                List.of(input),
                                file.resolveSibling("index"),
                                file,
                                file.resolveSibling("problems.jsonl"));
            }

            @Override
            Collection<LmcRecord> read(Path file) throws IOException {
                return LINES.read(file);
            }
        },
        /** A file for each type, of which each is replaced by itself. */
        DIRECTORY {
            @Override
            void write(int version, Path file) throws IOException {
                Files.createDirectories(file);
                List<LmcRecord> all = new ArrayList<>(records(version));
                all.add(source(version));
                LmcJson.strict().writeCatalogue(Catalogue.of(all), file);
            }

            @Override
            Collection<LmcRecord> read(Path file) throws IOException {
                return CATALOGUE.read(file.resolve("phase.json"));
            }

            @Override
            int version(Path file) throws IOException {
                int version = super.version(file);
                List<LmcRecord> sources = List.copyOf(CATALOGUE.read(file.resolve("source.json")));
                // It is replaced first.
                assertTrue(
                        sources.equals(List.of(source(version))) || sources.equals(List.of(source(version + 1))),
                        sources::toString);
                return version;
            }
        };

        abstract void write(int version, Path file) throws IOException;

        abstract Collection<LmcRecord> read(Path file) throws IOException;

        /** The version of a whole file. */
        int version(Path file) throws IOException {
            List<LmcRecord> found = List.copyOf(read(file));
            int version = Integer.parseInt(found.get(0).name().english().orElseThrow());
            assertEquals(records(version), found);
            return version;
        }
    }

    /** All records say the version, and versions have different numbers of records. */
    private static List<LmcRecord> records(int version) {
        LocalizedText name = LocalizedText.of("en", Integer.toString(version));
        return IntStream.range(1_000, 2_000 + version % 7 * 100)
                .<LmcRecord>mapToObj(each -> Phase.builder()
                        .id("p-" + each)
                        .name(name)
                        .of("lmc")
                        .ordinal(each)
                        .build())
                .toList();
    }

    private static LmcRecord source(int version) {
        return Source.builder()
                .id("s")
                .name("en", Integer.toString(version))
                .publisher("p".repeat(1 + version % 7 * 1_000))
                .build();
    }

    /** What is in the files, by name. */
    private Map<Path, String> files() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                // An index is not text; each byte is a character here.
                contents.put(each, Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private List<Path> temporaryFiles() throws IOException {
        return files().keySet().stream()
                .filter(each -> each.getFileName().toString().startsWith(".lmc-"))
                .toList();
    }

    // --- killed

    @ParameterizedTest
    @EnumSource
    void aProcessThatIsKilledLeavesAWholeFile(Form form) throws IOException, InterruptedException {
        Path file = directory.resolve("file");
        Random random = new Random(SEED);
        int version = 0;
        form.write(version, file);
        int whileWriting = 0;
        int beforeItWasSaid = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(List.of(), form, file, version + 1, Integer.MAX_VALUE);
            InputStream signs = process.getErrorStream();
            for (int signsLeft = 1 + random.nextInt(MOST_SIGNS); signsLeft > 0; signsLeft--) {
                assertEquals('.', signs.read(), "the process ended by itself");
            }
            // The process itself would also close its streams, and what it said last would be lost.
            process.toHandle().destroyForcibly();
            List<String> said = process.inputReader().lines().toList();
            process.waitFor();
            int last = said.isEmpty() ? version : Integer.parseInt(said.get(said.size() - 1));
            String when = "kill " + kill + " of seed " + SEED + ", after " + last;
            version = assertDoesNotThrow(() -> form.version(file), when);
            // The last that was said to be written is not lost; the next may have been put in place.
            assertTrue(version == last || version == last + 1, when + ": " + version);
            beforeItWasSaid += version - last;
            List<Path> left = temporaryFiles();
            whileWriting += left.isEmpty() ? 0 : 1;
            for (Path each : left) {
                Files.delete(each);
            }
        }
        System.out.printf(
                "%s, seed %d: %d kills, %d of them while a file was written, %d after it was put in place and before"
                        + " this was said; %d versions written, each file whole%n",
                form, SEED, KILLS, whileWriting, beforeItWasSaid, version);
    }

    // --- a full disk

    /** The shell sets a limit on the size of a file; a write beyond it fails as on a full disk. */
    @ParameterizedTest
    @EnumSource
    void aFullDiskLeavesTheFileAsItWas(Form form) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell");
        Path file = directory.resolve("file");
        form.write(1, file);
        Map<Path, String> before = files();
        Process process = start(List.of("/bin/sh", "-c", "ulimit -f 100; exec \"$0\" \"$@\""), form, file, 2, 3);
        process.getErrorStream().transferTo(OutputStream.nullOutputStream());
        assertEquals(List.of("IOException"), process.inputReader().lines().toList());
        assertEquals(0, process.waitFor());
        assertEquals(before, files());
    }

    // --- two at once

    /** Of a directory, some files could be of one and some of the other. */
    @ParameterizedTest
    @EnumSource(names = {"CATALOGUE", "LINES"})
    void twoWritersAtOnceLeaveTheFileOfOneOfThem(Form form) throws Exception {
        Path file = directory.resolve("file");
        form.write(0, file);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer : List.of(1, 2)) {
                writers.add(executor.submit(() -> {
                    for (int version = writer; version < 50; version += 2) {
                        form.write(version, file);
                    }
                    return null;
                }));
            }
            do {
                form.version(file);
            } while (!writers.stream().allMatch(Future::isDone));
            for (Future<?> each : writers) {
                each.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertTrue(form.version(file) >= 48);
        assertEquals(Set.of(file), files().keySet());
    }

    // --- the process

    private static Process start(List<String> before, Form form, Path file, int from, int to) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A file that a limit on sizes would also hold.
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                form.name(),
                file.toString(),
                Integer.toString(from),
                Integer.toString(to)));
        return new ProcessBuilder(command).start();
    }

    /** Writes one version after the other, says which are written, and gives signs of life on the other stream meanwhile. */
    static final class Program {
        private Program() {}

        /** Takes the form, the file, the first version and the one after the last. */
        public static void main(String[] arguments) {
            Form form = Form.valueOf(arguments[0]);
            Path file = Path.of(arguments[1]);
            Thread signs = new Thread(() -> {
                while (true) {
                    System.err.write('.');
                    System.err.flush();
                }
            });
            signs.setDaemon(true);
            int to = Integer.parseInt(arguments[3]);
            try {
                for (int version = Integer.parseInt(arguments[2]); version < to; version++) {
                    form.write(version, file);
                    System.out.println(version);
                    if (!signs.isAlive()) {
                        signs.start();
                    }
                }
            } catch (IOException e) {
                System.out.println("IOException");
            }
        }
    }
}
