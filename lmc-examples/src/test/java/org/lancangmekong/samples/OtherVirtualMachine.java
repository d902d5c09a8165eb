package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of the tests by itself, with the Java and the class path of the tests. */
final class OtherVirtualMachine {
    private OtherVirtualMachine() {}

    /**
     * What a program prints.
     *
     * @param options options of the virtual machine
     * @param program the class with the main method
     * @param arguments its arguments
     * @return the lines, which are ASCII; an AssertionError if the program fails
     */
    static List<String> run(List<String> options, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertEquals(0, process.waitFor(), printed);
        return printed.lines().toList();
    }
}
