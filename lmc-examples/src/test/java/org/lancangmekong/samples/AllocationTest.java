package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds reading, writing and validation to how much memory they ask for, which a careless change moves first. Time is not
 * measured here; the benchmarks do that (see CONTRIBUTING).
 */
class AllocationTest {
    private static final double ALLOWED = 1.05;

    /**
     * Bytes per record, as measured when this was written, on Java 17 and on 25; whoever lowers them may lower these.
     *
     * @param what what {@link AllocationProbe} does
     * @param recorded bytes per record; in an interpreter, which leaves no object out, the same in every run
     */
    @ParameterizedTest
    @CsvSource({"read, 4944", "write, 2526", "validate, 2597"})
    void aRecordTakesNoMoreThanRecorded(String what, long recorded) throws Exception {
        long found = probe(what);
        assertTrue(
                found <= recorded * ALLOWED,
                () -> what + " takes " + found + " bytes per record, but " + recorded + " were recorded");
        assertTrue(
                found >= recorded / ALLOWED,
                () -> what + " takes only " + found + " bytes per record: record that instead of " + recorded);
    }

    /** In a JVM of its own that compiles nothing: a compiler leaves out objects, and not always the same. */
    private static long probe(String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xint",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AllocationProbe.class.getName(),
                        what))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return Long.parseLong(printed.trim());
    }
}
