package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.Quantity;

/** Files of lines that are compressed are read as if they were not, but by one thread. */
class CompressedLinesTest {
    private static final String KM = "{\"is\":\"1\",\"unit\":\"km\"}";
    private static final String TEXT = "\uFEFF" + KM + "\r\n\n{}\n" + (KM + "\n").repeat(100_000) + "x";

    @TempDir
    Path directory;

    private enum Format {
        GZIP {
            @Override
            OutputStream to(OutputStream out) throws IOException {
                return new GZIPOutputStream(out);
            }
        },
        ZSTANDARD {
            @Override
            OutputStream to(OutputStream out) throws IOException {
                return new ZstdOutputStream(out);
            }
        };

        abstract OutputStream to(OutputStream out) throws IOException;

        byte[] compress(String text) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = to(bytes)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        }
    }

    private Path file(byte[]... contents) throws IOException {
        // The name says nothing.
        Path file = directory.resolve("lines.jsonl");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] each : contents) {
            all.write(each);
        }
        return Files.write(file, all.toByteArray());
    }

    private static List<String> results(Stream<LineResult<Quantity>> lines) {
        try (lines) {
            return lines.map(each -> each.lineNumber() + "@" + each.byteOffset() + " " + each.value()
                            + each.report().violations())
                    .toList();
        }
    }

    private static List<String> results(Path file) throws IOException {
        return results(LmcJson.strict().readLines(file, Quantity.class));
    }

    @ParameterizedTest
    @EnumSource
    void theResultsAreThoseOfTheText(Format format) throws IOException {
        List<String> expected = results(file(TEXT.getBytes(StandardCharsets.UTF_8)));
        byte[] whole = format.compress(TEXT);
        assertEquals(expected, results(file(whole)));
        // Files put one after another are one file.
        byte[][] pieces = {
            format.compress(TEXT.substring(0, 40)), format.compress(""), format.compress(TEXT.substring(40))
        };
        assertEquals(expected, results(file(pieces)));
        assertEquals(
                expected,
                results(LmcJson.strict().readLines(file(whole), Quantity.class).parallel()));
        assertEquals(List.of(), results(file(format.compress(""))));
    }

    /** What pzstd writes: before each frame is one that says how long it is. */
    @Test
    void aFrameThatIsPassedOverMayComeFirst() throws IOException {
        byte[] skippable = {0x50, 0x2A, 0x4D, 0x18, 4, 0, 0, 0, 1, 2, 3, 4};
        assertEquals(
                List.of("1@0 Optional[Quantity{is=1, unit=km}][]"),
                results(file(skippable, Format.ZSTANDARD.compress(KM + "\n"))));
    }

    @ParameterizedTest
    @EnumSource
    void itCannotBeCutAndSaysSo(Format format) throws IOException {
        Path file = file(format.compress(TEXT));
        List<Long> done = new ArrayList<>();
        LinesSource source = LinesSource.of(file).onProgress(done::add);
        assertFalse(source.isSplittable());
        assertEquals(1, source.parts(4).size());
        assertEquals(
                results(file),
                results(LmcJson.strict().readLines(source.parts(4).get(0), Quantity.class)));
        InvalidValueException thrown = assertThrows(InvalidValueException.class, () -> source.part(0, 4));
        assertEquals(
                file + " cannot be read in parts: it is compressed, or no file of the default file system",
                thrown.getMessage());
        assertEquals(TEXT.lines().count(), source.countLines());
        assertEquals(Files.size(file), source.length().orElseThrow());
        results(LmcJson.strict().readLines(source, Quantity.class));
        assertEquals(done.stream().sorted().toList(), done);
        assertEquals(Files.size(file), done.get(done.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({"GZIP, gzip, Unexpected end of ZLIB input stream", "ZSTANDARD, Zstandard, Truncated source"})
    void aFileThatEndsTooEarlyIsRefusedAfterTheLinesBefore(Format format, String name, String why) throws IOException {
        byte[] whole = format.compress(TEXT + new Random(1).ints(5_000).boxed().toList());
        Path file = file(Arrays.copyOf(whole, whole.length - 9_000));
        List<Long> seen = new ArrayList<>();
        try (Stream<LineResult<Quantity>> lines = LmcJson.strict().readLines(file, Quantity.class)) {
            UncheckedIOException thrown =
                    assertThrows(UncheckedIOException.class, () -> lines.forEach(each -> seen.add(each.lineNumber())));
            assertEquals(
                    file + " is compressed with " + name + " and cannot be decompressed: " + why,
                    thrown.getCause().getMessage());
        }
        // How much of the last lines is there is for the format to say.
        assertTrue(seen.size() > 90_000, seen::toString);
        assertEquals(
                LongStream.rangeClosed(1, seen.size() + 1L)
                        .filter(number -> number != 2)
                        .boxed()
                        .toList(),
                seen);
    }

    /** 100 MB that are nothing in a file: one line, lines of spaces, or spaces in one line. */
    @ParameterizedTest
    @CsvSource({"GZIP, x, 1", "ZSTANDARD, x, 1", "GZIP, S, 0", "ZSTANDARD, S, 0", "GZIP, S~, 0"})
    void aBombNeedsTheMemoryOfALine(Format format, String sketch, int results) throws IOException {
        byte[] piece =
                sketch.replace('S', ' ').replace('~', '\n').repeat(500_000).getBytes(StandardCharsets.UTF_8);
        Path file = directory.resolve("bomb.jsonl");
        try (OutputStream out = format.to(Files.newOutputStream(file))) {
            for (int i = 0; i < 100_000_000 / piece.length; i++) {
                out.write(piece);
            }
        }
        assertTrue(Files.size(file) < 1_000_000);
        LmcJson json = LmcJson.strict().withLimits(Limits.standard().withMaxLineBytes(1_000_000));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try (Stream<LineResult<Quantity>> lines = json.readLines(file, Quantity.class)) {
            assertEquals(results, lines.count());
        }
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(bytes < 20_000_000, bytes + " bytes");
    }

    /** In a class loader that does not find it. */
    @Test
    void withoutTheLibraryItSaysWhatIsMissing() throws Exception {
        Path file = file(Format.ZSTANDARD.compress(TEXT));
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.contains("zstd"))
                .map(CompressedLinesTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Object failure = loader.loadClass(Reading.class.getName())
                    .getMethod("failure", Path.class)
                    .invoke(null, file);
            assertEquals(
                    file + " is compressed with Zstandard and cannot be decompressed: the application lacks"
                            + " com.github.luben:zstd-jni; add it, or give readLines a stream that decompresses",
                    failure);
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file; is loaded anew. */
    public static final class Reading {
        private Reading() {}

        /** What the reading failed with. */
        public static String failure(Path file) throws IOException {
            try (Stream<LineResult<Quantity>> lines = LmcJson.strict().readLines(file, Quantity.class)) {
                return assertThrows(UncheckedIOException.class, lines::count)
                        .getCause()
                        .getMessage();
            }
        }
    }
}
