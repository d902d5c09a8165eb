package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.FileReplacement;
import org.lancangmekong.json.internal.text.JsonText;

/**
 * Places on a map: writes the places of records as GeoJSON (RFC 7946), and reads them back.
 *
 * <p>Each place of a record is one feature of a {@code FeatureCollection}: its geometry is a {@code Point} in WGS 84, longitude
 * first, with as many digits as the record has, or null if the place has no coordinates (section 3.2). Properties say which
 * place of which record it is, and the names, country, region, role and precision. Identifiers and evidence are foreign members of the feature. So places are
 * read back as they were. A point whose {@code precision} is not {@code exact} lies anywhere in the locality or region.
 *
 * <p>Two or more places with coordinates and the role {@code start}, {@code via} or {@code end} are also a feature with a {@code
 * LineString} from one to the next, not the course of the road or river. It has the property {@code derived} and is not read
 * back. A line that crosses the antimeridian is cut in two. There are no polygons, so no ring needs a direction.
 *
 * <p>All that a record says besides its id, type, name, kind and places has no place in the format, and is in the {@link
 * LossReport}; likewise a record without a place. {@code docs/exchange.md} has the mapping as a table.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class GeoJson {
    private static final GeoJson STANDARD = new GeoJson(false, Limits.standard(), LossReport.STANDARD_LIMIT);

    private final boolean pretty;
    private final Limits limits;
    private final int maxLosses;

    private GeoJson(boolean pretty, Limits limits, int maxLosses) {
        this.pretty = pretty;
        this.limits = limits;
        this.maxLosses = maxLosses;
    }

    /**
     * A reader and writer of compact JSON, with standard limits.
     *
     * @return the standard form
     */
    public static GeoJson standard() {
        return STANDARD;
    }

    /**
     * The same, writing one member or element a line, indented by two spaces.
     *
     * @return a writer of readable JSON
     */
    public GeoJson pretty() {
        return new GeoJson(true, limits, maxLosses);
    }

    /**
     * The same, with other limits for reading.
     *
     * @param other the limits
     * @return a reader with these limits
     */
    public GeoJson withLimits(Limits other) {
        return new GeoJson(pretty, Objects.requireNonNull(other, "other"), maxLosses);
    }

    /**
     * The same, keeping another number of losses.
     *
     * @param most how many losses a report keeps, at least 0; the others are only counted
     * @return a writer whose reports keep at most that number
     * @throws org.lancangmekong.core.problem.InvalidValueException if the number is negative
     */
    public GeoJson withMaxLosses(int most) {
        return new GeoJson(pretty, limits, LossReport.requireLimit(most));
    }

    /**
     * Writes the places of records, one record at a time.
     *
     * @param records the records, such as {@code catalogue.all()}
     * @param stream where to write, in UTF-8; it is flushed and not closed
     * @return what the format has no place for
     * @throws IOException if the stream fails; part of the text may have been written
     */
    public LossReport write(Collection<? extends LmcRecord> records, OutputStream stream) throws IOException {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(stream, "stream");
        LossReport.Collector losses = new LossReport.Collector(maxLosses);
        try (BytesOut out = BytesOut.to(stream, pretty, false)) {
            new GeoJsonWriter(out, losses::add).write(records);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return losses.report();
    }

    /**
     * Writes the places of records to a file, which is replaced as a whole.
     *
     * @param records the records, such as {@code catalogue.all()}
     * @param path the file; it usually ends with {@code .geojson}
     * @return what the format has no place for
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public LossReport write(Collection<? extends LmcRecord> records, Path path) throws IOException {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(path, "path");
        try (FileReplacement file = FileReplacement.of(path)) {
            LossReport losses = write(records, file);
            file.commit();
            return losses;
        }
    }

    /**
     * Reads the places of a text that this class has written, perhaps edited since, and never throws on what is in it.
     *
     * <p>Every problem is reported at once, with pointer, line and column: swapped coordinates, a geometry that is not a point,
     * a property of a wrong type, a place that appears twice. What means nothing for a place is an INFO and not read, such as
     * another property or an altitude.
     *
     * @param text a {@code FeatureCollection}
     * @return the places in the order of the text, if there is no ERROR, and everything that was found
     */
    public ReadResult<List<RecordPlace>> tryRead(String text) {
        return GeoJsonReader.read(JsonText.of(Objects.requireNonNull(text, "text")), limits);
    }

    /**
     * Reads places, as {@link #tryRead(String)} does.
     *
     * @param utf8 a {@code FeatureCollection} in UTF-8
     * @return the places in the order of the text, if there is no ERROR, and everything that was found
     */
    public ReadResult<List<RecordPlace>> tryRead(byte[] utf8) {
        return GeoJsonReader.read(JsonText.of(Objects.requireNonNull(utf8, "utf8")), limits);
    }

    /**
     * Reads places, as {@link #tryRead(String)} does.
     *
     * @param in a {@code FeatureCollection} in UTF-8; it is read to its end, or just past the limit, and not closed
     * @return the places in the order of the text, if there is no ERROR, and everything that was found
     * @throws IOException if the stream fails
     */
    public ReadResult<List<RecordPlace>> tryRead(InputStream in) throws IOException {
        return GeoJsonReader.read(JsonText.of(Objects.requireNonNull(in, "in"), limits.maxBytes()), limits);
    }

    /**
     * Reads places, as {@link #tryRead(String)} does.
     *
     * @param path the file; its path appears in the location of every problem
     * @return the places in the order of the text, if there is no ERROR, and everything that was found
     * @throws IOException if the file cannot be read
     */
    public ReadResult<List<RecordPlace>> tryRead(Path path) throws IOException {
        return GeoJsonReader.read(JsonText.of(Objects.requireNonNull(path, "path"), limits.maxBytes()), limits);
    }
}
