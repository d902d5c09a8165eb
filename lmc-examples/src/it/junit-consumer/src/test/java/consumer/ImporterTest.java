package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.samples.Mutants;
import org.lancangmekong.samples.Samples;

/** The samples need no jqwik, and bring none. */
class ImporterTest {
    @Test
    void samplesComeWithoutJqwik() {
        Catalogue catalogue = Samples.seeded(42).catalogue(1_000);
        assertEquals(1_000, catalogue.size());
        assertTrue(Validator.standard().validate(catalogue).isValid());
        assertThrows(ClassNotFoundException.class, () -> Class.forName("net.jqwik.api.Arbitrary"));
    }

    @Test
    void mutantsComeWithoutJqwik() {
        LmcJson json = LmcJson.strict().withValidator(Validator.standard());
        Mutants.of(Samples.seeded(42).project(17))
                .filter(mutant -> !mutant.isCatalogue() && !mutant.isLenient())
                .forEach(mutant -> assertTrue(
                        mutant.isReportedBy(json.tryRead(mutant.bytes(), Project.class).report()), mutant::toString));
    }

    /** Beside the classes of this test and JUnit there are the library's own artifacts and Jackson's. */
    @Test
    void nothingElseComesWithTheSamples() {
        Set<String> brought = new TreeSet<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String jar = new File(each).getName();
            if (jar.endsWith(".jar") && !jar.matches("(junit|opentest4j|apiguardian|jspecify|surefire).*")) {
                brought.add(jar.replaceAll("-[0-9].*", ""));
            }
        }
        assertEquals(
                Set.of("jackson-annotations", "jackson-core", "jackson-databind", "lmc-core", "lmc-examples", "lmc-json"),
                brought);
    }
}
