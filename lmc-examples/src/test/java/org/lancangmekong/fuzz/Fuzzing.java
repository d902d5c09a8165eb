package org.lancangmekong.fuzz;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What the profile {@code fuzz} runs: first {@link #main}, which writes the seeds, then Jazzer, which calls the other two
 * methods by their names. This class needs no class of Jazzer, and the normal build does not need Jazzer.
 */
public final class Fuzzing {
    private static FuzzTarget target;

    private Fuzzing() {}

    /**
     * Writes what the fuzzer begins with.
     *
     * @param arguments the target, and the directory for its seeds
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        FuzzSeeds.write(FuzzTarget.of(arguments[0]), Path.of(arguments[1]));
    }

    /**
     * Called by Jazzer before the first input.
     *
     * @param arguments the target
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.of(arguments[0]);
    }

    /**
     * Called by Jazzer for each input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        target.check(input);
    }
}
