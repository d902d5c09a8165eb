package org.lancangmekong.json.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJsonException;
import org.lancangmekong.json.internal.codec.CatalogueFiles;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.text.JsonText;

/**
 * The sourced facts of Lancang-Mekong Cooperation that this library ships, under CC BY 4.0.
 *
 * <p>They are data in this library's own form, read from its own jar: nothing is ever fetched. Every record names its
 * sources.
 *
 * <p>This class is thread-safe.
 */
public final class ReferenceCatalogue {
    private static final String VERSION = "0.2.0";

    /** All files in one, as {@link PackedWriter} writes them. */
    static final String PACKED = "catalogue.packed";

    private ReferenceCatalogue() {}

    /** Read once, when first asked for. */
    private static final class Holder {
        private static final Catalogue CATALOGUE = read();

        private static Catalogue read() {
            try (InputStream in = ReferenceCatalogue.class.getResourceAsStream(PACKED)) {
                // Where something else than this project's build compiled the module, it has not been packed.
                return in == null ? readFiles() : new PackedReader(in.readAllBytes()).catalogue();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + PACKED + " of the reference catalogue", e);
            }
        }
    }

    /** Reads the files that people edit; the build makes the packed form from them. */
    static Catalogue readFiles() {
        List<JsonText> texts = new ArrayList<>();
        for (String type : RecordType.KIND.codes()) {
            String name = type + ".json";
            try (InputStream in = ReferenceCatalogue.class.getResourceAsStream(name)) {
                if (in != null) {
                    texts.add(JsonText.of(in, Integer.MAX_VALUE).named(name));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name + " of the reference catalogue", e);
            }
        }
        Limits limits = Limits.standard();
        ReadOptions strict = new ReadOptions(false, limits.maxBytes(), limits.maxDepth(), limits.maxProblems(), null);
        Outcome<Catalogue> read = CatalogueFiles.read(texts, strict);
        if (read.value() == null) {
            throw new LmcJsonException(read.report());
        }
        return read.value();
    }

    /**
     * The catalogue.
     *
     * @return the same catalogue at every call
     */
    public static Catalogue load() {
        return Holder.CATALOGUE;
    }

    /**
     * The version of the data, which changes with every release that changes a fact.
     *
     * @return a semantic version, such as {@code 0.1.0}
     */
    public static String version() {
        return VERSION;
    }

    /**
     * The day up to which the catalogue knows: that of its newest source.
     *
     * @return the day
     */
    public static LocalDate asOf() {
        return load().asOf().orElseThrow();
    }
}
