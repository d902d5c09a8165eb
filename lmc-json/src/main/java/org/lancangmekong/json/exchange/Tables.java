package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.table.TablesReader;
import org.lancangmekong.json.internal.table.TablesWriter;

/**
 * Writes records as tables and reads them back, equal: CSV (RFC 4180) in a directory, with a Data Package that describes the
 * tables to spreadsheets, databases and statistics programs.
 *
 * <p>There is a table for each record type ({@code project.csv}), one for each type of value, wherever in a record it is ({@code
 * milestone.csv}, {@code evidence.csv}), and {@code record.csv} with the id and type of every record. A value is found by the id
 * of its record and its path, a JSON Pointer. What a date or quantity implies (its earliest and latest day, its bounds) is in
 * columns beside it, which are compared and not read. A text by language has a column for each language. A cell that a
 * spreadsheet could run as a formula is made harmless, and restored when it is read.
 *
 * <p>Reading reports every problem with its file, its line, and the column as the place in the row; the arguments {@code
 * cell.row}, {@code cell.column} and {@code cell.value} of a violation say which row it is (that with the names of the columns
 * is row 1), which column, and what the cell contains. A table, column or row that is missing is a problem, so that what was
 * cut off is never taken for the whole.
 *
 * <p>The CSV is written and read by FastCSV, which an application adds itself: {@code de.siegmar:fastcsv}, 4.1 or newer. Without
 * it every method that writes or reads throws an IllegalStateException that says so.
 *
 * <p>This class is immutable and thread-safe. For example:
 *
 * <pre>{@code
 * Tables tables = Tables.of(LmcJson.strict());
 * tables.write(ReferenceCatalogue.load(), directory);
 * Catalogue same = tables.read(directory);
 * }</pre>
 */
public final class Tables {
    /** How much longer a row can be than its record in JSON: quotation marks are doubled, and values are beside what follows from them. */
    private static final int WIDEST = 4;

    private final LmcJson json;

    private Tables(LmcJson json) {
        this.json = json;
    }

    /**
     * Tables of records that are read as strictly, by as many rules and within the same limits as documents are.
     *
     * @param json how records are read; what it would refuse to read, these tables refuse to write
     * @return the tables
     */
    public static Tables of(LmcJson json) {
        return new Tables(Objects.requireNonNull(json, "json"));
    }

    /**
     * Writes the tables of a catalogue, as {@link #write(Stream, Path)} does.
     *
     * @param catalogue the catalogue
     * @param directory an existing directory
     * @return what was lost, which is nothing
     * @throws IOException if a file cannot be written
     * @throws org.lancangmekong.json.LmcJsonException if a record would not be read back, because it has what only lenient
     *     readers keep, or because of its size; nothing is written
     */
    public LossReport write(Catalogue catalogue, Path directory) throws IOException {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(directory, "directory");
        return write(catalogue.all().stream(), directory);
    }

    /**
     * Writes the tables of any number of records, of which one at a time is in memory.
     *
     * <p>Which languages have columns is known only at the end, so the rows are first gathered in temporary files in the same
     * directory; it needs room for twice the tables. No file is replaced before all of them are stored; then each is replaced in
     * one step. Whoever reads the directory meanwhile may find some tables of before and some of the new ones. Other files in the
     * directory are left alone. A process that is killed leaves temporary files, named {@code .lmc-}, a random part and {@code
     * .tmp}, which nothing reads.
     *
     * @param records the records, each id once; the stream is read to its end and not closed
     * @param directory an existing directory
     * @return what was lost, which is nothing
     * @throws IOException if a file cannot be written; all files are then as they were, unless one could not be replaced after
     *     others were
     * @throws org.lancangmekong.json.LmcJsonException if a record would not be read back, because it has what only lenient
     *     readers keep, or because of its size; nothing is written
     */
    public LossReport write(Stream<? extends LmcRecord> records, Path directory) throws IOException {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(directory, "directory");
        LmcJson refuser = json.withLimits(json.limits()
                .withMaxBytes(Math.min(json.limits().maxBytes(), json.limits().maxLineBytes())));
        Iterator<? extends LmcRecord> all = records.iterator();
        TablesWriter.write(all, directory, refuser::writeBytes);
        return LossReport.of(List.of());
    }

    /**
     * Reads a catalogue from tables.
     *
     * @param directory the directory of the tables
     * @return the catalogue of all records
     * @throws IOException if a file cannot be read
     * @throws org.lancangmekong.json.LmcJsonException if there is an ERROR in any table; it carries the report of everything
     *     that was found
     */
    public Catalogue read(Path directory) throws IOException {
        return tryRead(directory).orThrow();
    }

    /**
     * Reads a catalogue from tables, and never throws on what is in them. The rows of each table may be in any order.
     *
     * @param directory the directory of the tables
     * @return the catalogue of all records, if there is no ERROR, and everything that was found in all tables
     * @throws IOException if a file cannot be read
     */
    public ReadResult<Catalogue> tryRead(Path directory) throws IOException {
        Objects.requireNonNull(directory, "directory");
        return result(TablesReader.readCatalogue(directory, options(), maxRowCharacters()));
    }

    /**
     * Reads any number of records from tables, of which one at a time is in memory. The rows of each table must be in the order
     * of {@code record.csv}, as they are written; that no id appears twice is not checked.
     *
     * @param directory the directory of the tables
     * @return a sequential stream with a result for each record, in the order of {@code record.csv}, and results without a record
     *     for what is wrong with the tables: only if no result has an ERROR, the records are all there are. The stream holds the
     *     files open until it is closed, so it belongs into a try-with-resources statement; if reading or closing fails, it
     *     throws an {@link UncheckedIOException}
     * @throws IOException if a file cannot be opened
     */
    public Stream<ReadResult<LmcRecord>> readRecords(Path directory) throws IOException {
        Objects.requireNonNull(directory, "directory");
        TablesReader reader = TablesReader.open(directory, options(), maxRowCharacters());
        return StreamSupport.stream(new Records(reader), false).onClose(() -> {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ReadOptions options() {
        Limits limits = json.limits();
        return new ReadOptions(
                json.isLenient(),
                limits.maxBytes(),
                limits.maxDepth(),
                limits.maxProblems(),
                json.validator().orElse(null));
    }

    private int maxRowCharacters() {
        return (int)
                Math.min(Integer.MAX_VALUE / 2, (long) WIDEST * json.limits().maxLineBytes());
    }

    private static <T> ReadResult<T> result(Outcome<T> outcome) {
        T value = outcome.value();
        return value == null ? ReadResult.failed(outcome.report()) : ReadResult.of(value, outcome.report());
    }

    /** Never splits: a split would read ahead and hold what it read. */
    private static final class Records extends Spliterators.AbstractSpliterator<ReadResult<LmcRecord>> {
        private final TablesReader reader;

        Records(TablesReader reader) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.reader = reader;
        }

        @Override
        public boolean tryAdvance(Consumer<? super ReadResult<LmcRecord>> action) {
            Outcome<LmcRecord> outcome;
            try {
                outcome = reader.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (outcome == null) {
                return false;
            }
            action.accept(result(outcome));
            return true;
        }

        @Override
        public Spliterator<ReadResult<LmcRecord>> trySplit() {
            return null;
        }
    }

    /** Whether the other reads and writes alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tables that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** How it was made. */
    @Override
    public String toString() {
        return "Tables[" + json + "]";
    }
}
