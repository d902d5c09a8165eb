package org.lancangmekong.json.internal.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.Nullable;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.json.internal.text.JsonPart;

/** CSV in UTF-8, by the library that only applications with tables need: the only class that names it. */
final class Csv {
    /** Without it, spreadsheets read a file in the old encoding of their system. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** More columns than any table of ours can have. */
    private static final int MAX_COLUMNS = 10_000;

    /** The library takes no less. */
    private static final int LEAST_BUFFER = 64 * 1024;

    private Csv() {}

    /**
     * Refuses an application that lacks the library.
     *
     * @throws IllegalStateException with a sentence that says what to add
     */
    static void requireLibrary() {
        try {
            CsvWriter.builder();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "tables need FastCSV, which lmc-json does not bring with it: add de.siegmar:fastcsv (4.1 or newer) to"
                            + " the dependencies of your application, and on the module path require de.siegmar.fastcsv",
                    e);
        }
    }

    /** Writes rows; it does not close its stream. */
    static final class Out {
        private final Writer text;
        private final CsvWriter csv;

        Out(OutputStream out) throws IOException {
            // An encoder refuses what has no UTF-8 form, where a charset would write a question mark.
            this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
            this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            text.write(BYTE_ORDER_MARK);
        }

        void row(Iterable<String> cells) {
            csv.writeRecord(cells);
        }

        void flush() throws IOException {
            csv.flush();
            text.flush();
        }
    }

    /** A row as it was read. */
    record Line(long number, List<String> cells) {}

    /** What is read is no CSV, or longer than allowed. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Message problem;

        MalformedException(Message problem) {
            super(problem.text());
            this.problem = problem;
        }

        /** What is wrong, as data. */
        Message problem() {
            return problem;
        }
    }

    /** Reads rows. */
    static final class In implements Closeable {
        private final CsvReader<CsvRecord> reader;
        private final CloseableIterator<CsvRecord> rows;

        In(InputStream in, int maxRowCharacters) throws IOException, MalformedException {
            // A decoder refuses what is not UTF-8, where a charset would read a replacement character.
            Reader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            skipByteOrderMark(text);
            this.reader = CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(Math.max(maxRowCharacters, LEAST_BUFFER))
                    .build(
                            CsvRecordHandler.of(handler -> handler.maxFields(MAX_COLUMNS)
                                    .maxFieldSize(maxRowCharacters)
                                    .maxRecordSize(maxRowCharacters)),
                            text);
            this.rows = reader.iterator();
        }

        private static void skipByteOrderMark(Reader text) throws IOException, MalformedException {
            text.mark(1);
            try {
                if (text.read() != BYTE_ORDER_MARK) {
                    text.reset();
                }
            } catch (CharacterCodingException e) {
                throw new MalformedException(JsonPart.NOT_UTF_8.with());
            }
        }

        /** The next row; null at the end. */
        @Nullable
        Line next() throws IOException, MalformedException {
            try {
                if (!rows.hasNext()) {
                    return null;
                }
                CsvRecord row = rows.next();
                return new Line(row.getStartingLineNumber(), row.getFields());
            } catch (CsvParseException e) {
                throw new MalformedException(JsonPart.CSV_PARSER.with("said", causes(e)));
            } catch (UncheckedIOException e) {
                if (e.getCause() instanceof CharacterCodingException) {
                    throw new MalformedException(JsonPart.NOT_UTF_8.with());
                }
                throw e.getCause();
            }
        }

        private static String causes(CsvParseException e) {
            return e.getCause() instanceof CsvParseException cause ? cause.getMessage() : e.getMessage();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
