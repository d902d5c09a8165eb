package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

class OtherFormatsTest {
    @Test
    void writesBothFilesAndSaysWhatTheyLack(@TempDir Path directory) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            OtherFormats.main(new String[] {directory.toString()});
        } finally {
            System.setOut(console);
        }
        long places = ReferenceCatalogue.load().projects().stream()
                        .mapToLong(each -> each.places().size())
                        .sum()
                + ReferenceCatalogue.load().programmes().stream()
                        .mapToLong(each -> each.places().size())
                        .sum()
                + ReferenceCatalogue.load().all(Mechanism.class).stream()
                        .filter(each -> each.seat().isPresent())
                        .count()
                + ReferenceCatalogue.load().all(Event.class).stream()
                        .filter(each -> each.place().isPresent())
                        .count();
        String text = printed.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains(places + " places were read back"), text);
        assertTrue(text.contains("values were lost: "), text);
        assertTrue(Files.size(directory.resolve("places.geojson")) > 0);
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                Files.readAllLines(directory.resolve("activities.xml")).get(0));
    }
}
