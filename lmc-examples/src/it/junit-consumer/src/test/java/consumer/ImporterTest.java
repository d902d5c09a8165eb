package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.validation.Validator;
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
}
