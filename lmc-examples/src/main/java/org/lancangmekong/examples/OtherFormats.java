package org.lancangmekong.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.exchange.GeoJson;
import org.lancangmekong.json.exchange.IatiActivities;
import org.lancangmekong.json.exchange.IatiOptions;
import org.lancangmekong.json.exchange.LossReport;
import org.lancangmekong.json.exchange.RecordPlace;

/** The reference catalogue on a map and in IATI, and what these cannot say of it; run it with the name of a directory. */
public final class OtherFormats {
    private OtherFormats() {}

    /**
     * Writes {@code places.geojson} and {@code activities.xml}.
     *
     * @param args the directory
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Catalogue catalogue = ReferenceCatalogue.load();
        Path directory = Path.of(args[0]);
        System.out.println(
                drawMap(catalogue, directory.resolve("places.geojson")).size() + " places were read back");
        System.out.println(publish(catalogue, directory.resolve("activities.xml")));
    }

    private static List<RecordPlace> drawMap(Catalogue catalogue, Path file) throws IOException {
        GeoJson map = GeoJson.standard().pretty();
        LossReport lost = map.write(catalogue.all(), file);
        lost.groups().forEach(System.out::println); // figures, milestones, evidence: a map has no place for them
        return map.tryRead(file).orThrow(); // every place, as it was
    }

    private static LossReport publish(Catalogue catalogue, Path file) throws IOException {
        IatiOptions options = new IatiOptions(
                "XI-IATI-EXAMPLE", // who publishes: the identifier, type and name that IATI knows
                "80",
                LocalizedText.of("en", "Example Institute"),
                "XI-IATI-EXAMPLE-LMC-", // what identifiers of activities begin with
                "en",
                "USD");
        return IatiActivities.of(options.asSecondaryReporter()).write(catalogue, file);
    }
}
