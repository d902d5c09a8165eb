package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image of the application and the modules that it needs runs without any other Java. */
class ImageTest {
    @TempDir
    static Path directory;

    private static Path image;

    /** In a process of its own: the tests run with a patched module, which jlink refuses to link from. */
    @BeforeAll
    static void link() throws IOException, InterruptedException {
        image = directory.resolve("image");
        run(
                Path.of(System.getProperty("java.home"), "bin", "jlink"),
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                "consumer",
                "--launcher",
                "catalogue=consumer/consumer.Application",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                image.toString());
    }

    @Test
    void theImageLoadsTheReferenceCatalogue() throws IOException, InterruptedException {
        String printed = run(image.resolve("bin").resolve("catalogue"));
        System.out.println("The image, " + megabytes() + " MB, printed: " + printed.strip());
        assertTrue(printed.matches("[0-9]{3,} records, [0-9]{2,} projects in Laos, read back: true\\R"), printed);
    }

    /** The modules that only a compiler needs are not among them, nor is anything of the JDK that asks for a screen. */
    @Test
    void theImageHasOnlyWhatRuns() throws IOException, InterruptedException {
        Set<String> modules = new TreeSet<>();
        run(image.resolve("bin").resolve("java"), "--list-modules").lines().map(each -> each.replaceAll("@.*", "")).forEach(modules::add);
        System.out.println("Its modules: " + String.join(", ", modules));
        assertEquals(
                Set.of(
                        "com.fasterxml.jackson.annotation",
                        "com.fasterxml.jackson.core",
                        "com.fasterxml.jackson.databind",
                        "consumer",
                        "java.base",
                        "java.logging", // of Jackson
                        "java.xml", // of the exchange with IATI
                        "org.lancangmekong.core",
                        "org.lancangmekong.json"),
                modules);
    }

    private static String run(Path program, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    private static long megabytes() throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            return files.filter(Files::isRegularFile).mapToLong(ImageTest::size).sum() / 1_000_000;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
