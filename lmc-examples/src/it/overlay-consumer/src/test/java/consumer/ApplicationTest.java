package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

class ApplicationTest {
    private static final String SURVEY = "survey-layer.jar!/META-INF/lmc/catalogue/20-survey.json";
    private static final String HOUSE = "classes/META-INF/lmc/catalogue/30-house.json";

    private static Optional<String> provenance(Overlay overlay, String id, String pointer) {
        return overlay.provenance(RecordId.of(id), Pointer.parse(pointer));
    }

    @Test
    void theLayersOfAJarAndOfTheApplicationAreLaidOverTheReferenceCatalogue() throws IOException {
        ReadResult<Overlay> result = Application.overlay(Application.class.getClassLoader());
        Overlay overlay = result.orThrow();
        assertEquals(ReferenceCatalogue.load().size() + 1, overlay.catalogue().size());
        assertEquals(Optional.of(SURVEY), provenance(overlay, "cn-la-railway", "/name/fr"));
        assertEquals(Optional.empty(), provenance(overlay, "cn-la-railway", "/name/en"));
        assertEquals(Optional.of(SURVEY), provenance(overlay, "our-survey", ""));
        assertEquals(Optional.of(HOUSE), provenance(overlay, "yicmg-7", "/summary/en"));
        assertTrue(result.report().isValid());
    }

    @Test
    void aLayerCanBeReadFromAStream() throws IOException {
        Class<?> here = ApplicationTest.class;
        try (InputStream survey = here.getResourceAsStream("/META-INF/lmc/catalogue/20-survey.json");
                InputStream house = here.getResourceAsStream("/META-INF/lmc/catalogue/30-house.json")) {
            Overlay overlay = Streams.overlay(survey, house).orThrow();
            assertEquals(Optional.of("20-survey.json"), provenance(overlay, "our-survey", ""));
        }
    }

    @Test
    void aLayerCanBeMadeInJava() {
        Overlay overlay = Corrections.overlay();
        assertEquals(ReferenceCatalogue.load().size(), overlay.catalogue().size());
        assertEquals(Optional.of("ours"), provenance(overlay, "cn-la-railway", "/evidence"));
        assertEquals(Optional.empty(), provenance(overlay, "cn-la-railway", "/evidence/0"));
        assertTrue(overlay.catalogue().find(RecordId.of("yicmg-7")).isEmpty());
    }

    /** Nothing of the class path is in the reference catalogue itself. */
    @Test
    void theReferenceCatalogueStaysAsItIs() {
        assertTrue(ReferenceCatalogue.load().find(RecordId.of("our-survey")).isEmpty());
    }
}
