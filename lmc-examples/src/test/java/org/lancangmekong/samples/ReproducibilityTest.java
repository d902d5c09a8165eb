package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same output in every run: mutants, reports, schemas, what a seed of jqwik gives. */
class ReproducibilityTest {
    private static List<String> here;

    @BeforeAll
    static void compute() throws NoSuchAlgorithmException {
        here = OutputsDigest.compute();
    }

    /**
     * Each virtual machine iterates {@code Map.of} and {@code Set.of} in an order of its own. The option also changes the
     * order of what is hashed by identity, such as enums and classes.
     */
    @ParameterizedTest
    @ValueSource(strings = {"-XX:hashCode=2", "-XX:hashCode=3"})
    void theSameOutputsInOtherVirtualMachines(String identityHash) throws IOException, InterruptedException {
        List<String> options = List.of("-XX:+UnlockExperimentalVMOptions", identityHash);
        assertEquals(here, OtherVirtualMachine.run(options, OutputsDigest.class));
    }
}
