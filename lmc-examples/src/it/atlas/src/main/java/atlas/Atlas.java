package atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Writes an atlas of a catalogue: one HTML file that opens without a network. */
public final class Atlas {
    private static final Path USUAL_PAGE = Path.of("target", "atlas.html");

    private Atlas() {}

    /**
     * Writes the page.
     *
     * @param args {@code [-o page.html] [catalogue.json ...]}: where to write, by default {@code target/atlas.html}, and the
     *     files of a catalogue, by default the reference catalogue
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path page = USUAL_PAGE;
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].equals("-o")) {
                files.add(Path.of(args[i]));
            } else if (++i < args.length) {
                page = Path.of(args[i]);
            } else {
                throw new IllegalArgumentException("-o needs the name of a file");
            }
        }
        Catalogue catalogue =
                files.isEmpty() ? ReferenceCatalogue.load() : LmcJson.lenient().readCatalogue(files);
        Path absolute = page.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Files.writeString(absolute, AtlasPage.of(catalogue));
        System.out.println(catalogue.size() + " records are in " + absolute);
    }
}
