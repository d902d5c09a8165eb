package org.lancangmekong.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input by which a fuzzer found something, and those with which it begins, without a fuzzer. */
class FuzzCorpusTest {
    /** The inputs are files in directories named as their targets. */
    @TestFactory
    Stream<DynamicTest> whatWasFoundStaysMended() {
        return Arrays.stream(FuzzTarget.values())
                .flatMap(target -> files(target).stream()
                        .map(file -> DynamicTest.dynamicTest(
                                target + ": " + file.getFileName(), () -> target.check(Files.readAllBytes(file)))));
    }

    private static List<Path> files(FuzzTarget target) {
        URL directory = FuzzCorpusTest.class.getResource(target.toString());
        if (directory == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(directory.toURI()))) {
            return files.sorted().toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheFuzzerBeginsWith(FuzzTarget target) {
        List<byte[]> seeds = FuzzSeeds.of(target);
        assertFalse(seeds.isEmpty());
        seeds.forEach(target::check);
    }
}
