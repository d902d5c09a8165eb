package org.lancangmekong.json.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The map in the documentation shows the catalogue as it is today. */
class CatalogueMapFilesTest {
    private static final Path MAP = Path.of("..", "docs", "catalogue-map.svg");

    @Test
    void theMapIsNotStale() throws IOException {
        String expected = CatalogueMap.of(ReferenceCatalogue.load(), CountryOutlines.load());
        if (Boolean.getBoolean("lmc.regenerate")) {
            Files.writeString(MAP, expected);
        }
        assertEquals(
                expected,
                Files.exists(MAP) ? Files.readString(MAP) : "",
                () -> MAP + " is stale; make it anew with: mvn -pl lmc-json -am test -Dtest=CatalogueMapFilesTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true");
    }
}
