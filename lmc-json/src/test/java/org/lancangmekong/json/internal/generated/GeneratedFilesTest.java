package org.lancangmekong.json.internal.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The generated code is what the tables give today. */
class GeneratedFilesTest {
    private static final String ADVICE = "; make the generated code anew with: " + GeneratedFiles.COMMAND;

    @TestFactory
    Stream<DynamicTest> noFileIsStale() {
        return GeneratedFiles.files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey().getFileName().toString(), () -> check(file.getKey(), file.getValue())));
    }

    private static void check(Path file, String expected) throws IOException {
        String found = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(expected, found, () -> file + " is stale" + ADVICE);
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        Set<Path> leftOver = GeneratedFiles.existing();
        leftOver.removeAll(GeneratedFiles.files().keySet());
        assertEquals(Set.of(), leftOver, () -> "they belong to no type" + ADVICE);
    }
}
