package org.lancangmekong.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.lancangmekong.core.problem.InvalidValueException;

/**
 * A text that a catalogue, or a layer over one, is read from: a file, a stream, or what an application opens itself.
 *
 * <p>The name appears in the location of every problem, and values are traced to a layer by it.
 *
 * <p>This class is immutable; it is thread-safe if what opens the text is.
 */
public final class CatalogueSource {
    private final String name;
    private final Opening opening;

    private CatalogueSource(String name, Opening opening) {
        if (name.isEmpty()) {
            throw new InvalidValueException("the name of a source must not be empty");
        }
        this.name = name;
        this.opening = opening;
    }

    /** Opens a text. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens the text.
         *
         * @return a stream of JSON in UTF-8, which whoever reads it closes
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * A file, which is opened anew each time.
     *
     * @param path the file, in UTF-8, whose path is the name
     * @return the source
     */
    public static CatalogueSource of(Path path) {
        Objects.requireNonNull(path, "path");
        return new CatalogueSource(path.toString(), () -> Files.newInputStream(path));
    }

    /**
     * A stream, which can be read once.
     *
     * @param name the name; it must not be empty
     * @param in JSON in UTF-8, which is read to its end, or just past the limit, and not closed
     * @return the source
     * @throws InvalidValueException if the name is empty
     */
    public static CatalogueSource of(String name, InputStream in) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(in, "in");
        return new CatalogueSource(name, () -> new FilterInputStream(in) {
            @Override
            public void close() {
                // Whoever opened it closes it.
            }
        });
    }

    /**
     * What an application opens itself.
     *
     * @param name the name; it must not be empty
     * @param opening opens it, each time that it is read
     * @return the source
     * @throws InvalidValueException if the name is empty
     */
    public static CatalogueSource of(String name, Opening opening) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(opening, "opening");
        return new CatalogueSource(name, opening);
    }

    /**
     * The name.
     *
     * @return a text that is not empty, such as the path of a file
     */
    public String name() {
        return name;
    }

    /**
     * Opens the text.
     *
     * @return a stream of JSON in UTF-8, which whoever reads it closes
     * @throws IOException if it cannot be opened
     */
    public InputStream open() throws IOException {
        return opening.open();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
