package org.lancangmekong.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.internal.codec.CatalogueFiles;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.codec.RecordHeader;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.CanonicalJson;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.LineCutter;

/**
 * Reads and writes records as JSON.
 *
 * <p>Reading reports every problem of a document at once, each with its JSON Pointer, line, column and byte offset, and
 * gives a value only if nothing is an ERROR. It checks the syntax, the form of every member and what a value means by
 * itself; rules are asked only where {@link #withValidator} says so, so that drafts can be loaded. Whatever was built can
 * be written, and reading it again gives an equal value.
 *
 * <p>{@link #strict()} refuses unknown members. {@link #lenient()} keeps them, with an INFO each, in the extensions of
 * records, participants, milestones, figures and evidence, and writes them back; elsewhere they are refused too. Nothing
 * is coerced: {@code "5"} is not a number, and {@code null} is not an absent member. For example {@code
 * LmcJson.strict().read(text, Project.class)}.
 *
 * <p>Files of any size are read and written as JSON Lines, by {@link #readLines(Path, Class)} and {@link #writeLines(Path)}. {@link
 * #canonical} and {@link #digest} show whether two values are the same.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LmcJson {
    /** The version of the form in which this library writes, and which it reads. */
    public static final String SCHEMA = RecordHeader.SCHEMA;

    private static final LmcJson STRICT = new LmcJson(false, null, Limits.standard(), false);
    private static final LmcJson LENIENT = new LmcJson(true, null, Limits.standard(), false);

    private final boolean lenient;
    private final Validator validator;
    private final Limits limits;
    private final boolean pretty;
    private final ReadOptions options;

    private LmcJson(boolean lenient, Validator validator, Limits limits, boolean pretty) {
        this.lenient = lenient;
        this.validator = validator;
        this.limits = limits;
        this.pretty = pretty;
        this.options = new ReadOptions(lenient, limits.maxBytes(), limits.maxDepth(), limits.maxProblems(), validator);
    }

    /**
     * A reader that refuses unknown members and types, and a writer of compact JSON.
     *
     * @return the strict form, without a validator
     */
    public static LmcJson strict() {
        return STRICT;
    }

    /**
     * A reader that keeps unknown members and types where there is a place for them, and a writer of compact JSON.
     *
     * @return the lenient form, without a validator
     */
    public static LmcJson lenient() {
        return LENIENT;
    }

    /**
     * The same, asking rules about what was read; their violations arrive in the same report, with their places.
     *
     * @param rules the rules to ask
     * @return a reader with rules
     */
    public LmcJson withValidator(Validator rules) {
        return new LmcJson(lenient, Objects.requireNonNull(rules, "rules"), limits, pretty);
    }

    /**
     * The same, with other limits.
     *
     * @param other the limits
     * @return a reader with these limits
     */
    public LmcJson withLimits(Limits other) {
        return new LmcJson(lenient, validator, Objects.requireNonNull(other, "other"), pretty);
    }

    /**
     * The same, writing one member or element a line, indented by two spaces.
     *
     * @return a writer of readable JSON
     */
    public LmcJson pretty() {
        return new LmcJson(lenient, validator, limits, true);
    }

    /**
     * How much is read before reading stops.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    /**
     * Whether unknown members and types are kept.
     *
     * @return true if this was made by {@link #lenient()}
     */
    public boolean isLenient() {
        return lenient;
    }

    /**
     * The rules that are asked about what was read.
     *
     * @return the validator; empty if no rules are asked
     */
    public Optional<Validator> validator() {
        return Optional.ofNullable(validator);
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @param type a record type's interface, {@code LmcRecord} for any, or a value type of the model
     * @param <T> the type
     * @return the value
     * @throws LmcJsonException if there is an ERROR; it carries the report of everything that was found
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> T read(String text, Class<T> type) {
        return tryRead(text, type).orThrow();
    }

    /**
     * Reads a document.
     *
     * @param utf8 the document in UTF-8, with or without a byte order mark
     * @param type a record type's interface, {@code LmcRecord} for any, or a value type of the model
     * @param <T> the type
     * @return the value
     * @throws LmcJsonException if there is an ERROR; it carries the report of everything that was found
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> T read(byte[] utf8, Class<T> type) {
        return tryRead(utf8, type).orThrow();
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, which is read to its end, or just past the limit, and not closed
     * @param type a record type's interface, {@code LmcRecord} for any, or a value type of the model
     * @param <T> the type
     * @return the value
     * @throws IOException if the stream fails
     * @throws LmcJsonException if there is an ERROR; it carries the report of everything that was found
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> T read(InputStream in, Class<T> type) throws IOException {
        return tryRead(in, type).orThrow();
    }

    /**
     * Reads a file.
     *
     * @param path the file, in UTF-8; its path appears in the location of every problem
     * @param type a record type's interface, {@code LmcRecord} for any, or a value type of the model
     * @param <T> the type
     * @return the value
     * @throws IOException if the file cannot be read
     * @throws LmcJsonException if there is an ERROR; it carries the report of everything that was found
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> T read(Path path, Class<T> type) throws IOException {
        return tryRead(path, type).orThrow();
    }

    /**
     * Reads a document, and never throws on what is in it.
     *
     * @param text the document
     * @param type a record type's interface, {@code LmcRecord} for any, or a value type of the model
     * @param <T> the type
     * @return the value, if there is no ERROR, and everything that was found
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> ReadResult<T> tryRead(String text, Class<T> type) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        return tryRead(JsonText.of(text), type);
    }

    /**
     * Reads a document, and never throws on what is in it.
     *
     * @param utf8 the document in UTF-8, with or without a byte order mark
     * @param type a record type's interface, {@code LmcRecord} for any, or a value type of the model
     * @param <T> the type
     * @return the value, if there is no ERROR, and everything that was found
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> ReadResult<T> tryRead(byte[] utf8, Class<T> type) {
        Objects.requireNonNull(utf8, "utf8");
        Objects.requireNonNull(type, "type");
        return tryRead(JsonText.of(utf8), type);
    }

    /**
     * Reads a document, and never throws on what is in it.
     *
     * @param in the document in UTF-8, which is read to its end, or just past the limit, and not closed
     * @param type a record type's interface, {@code LmcRecord} for any, or a value type of the model
     * @param <T> the type
     * @return the value, if there is no ERROR, and everything that was found
     * @throws IOException if the stream fails
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> ReadResult<T> tryRead(InputStream in, Class<T> type) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(type, "type");
        return tryRead(JsonText.of(in, limits.maxBytes()), type);
    }

    /**
     * Reads a file, and never throws on what is in it.
     *
     * @param path the file, in UTF-8; its path appears in the location of every problem
     * @param type a record type's interface, {@code LmcRecord} for any, or a value type of the model
     * @param <T> the type
     * @return the value, if there is no ERROR, and everything that was found
     * @throws IOException if the file cannot be read
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> ReadResult<T> tryRead(Path path, Class<T> type) throws IOException {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        return tryRead(JsonText.of(path, limits.maxBytes()), type);
    }

    private <T> ReadResult<T> tryRead(JsonText text, Class<T> type) {
        return new ReadResult<>(read(text, Codecs.of(type), type.getSimpleName()));
    }

    private <T> Outcome<T> read(JsonText text, Codec<T> codec, String expected) {
        return DocumentReader.read(text, options, codec, expected);
    }

    /**
     * Reads JSON Lines: a file in which each line is a document. One line at a time is read, as the results are asked for,
     * and nothing of it is kept; so a file of any size needs the memory of its longest line, which {@link Limits#maxLineBytes()}
     * bounds.
     *
     * <p>A line with problems, or one that is too long, does not hide the next. Lines end with LF or with CR and LF; the last
     * need not. Blank lines give no result but count. A byte order mark is passed over at the start of any line, as files put
     * one after another have them. Rules are asked about each record by itself. For example
     *
     * <pre>{@code
     * try (Stream<LineResult<Project>> lines = json.readLines(in, Project.class)) {
     *     lines.forEach(line -> line.value().ifPresentOrElse(this::store, () -> log(line.report())));
     * }
     * }</pre>
     *
     * @param in the lines in UTF-8; it is read in blocks, so beyond the line that was asked for, and not closed, not even when
     *     the stream of results is
     * @param type a record type's interface, {@code LmcRecord} for any, or a value type of the model
     * @param <T> the type
     * @return a sequential stream of the results in the order of the lines, to be consumed by one thread; if reading fails, it
     *     throws an {@link UncheckedIOException}, after all whole lines before
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> Stream<LineResult<T>> readLines(InputStream in, Class<T> type) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(type, "type");
        return readLines(in, "", Codecs.of(type), type.getSimpleName());
    }

    /**
     * Reads a file of JSON Lines, in which each line is a document, as {@link #readLines(InputStream, Class)} does.
     *
     * @param path the file, in UTF-8; its path appears in the location of every problem
     * @param type a record type's interface, {@code LmcRecord} for any, or a value type of the model
     * @param <T> the type
     * @return a sequential stream of the results in the order of the lines; it holds the file open until it is closed, so it
     *     belongs into a try-with-resources statement; if reading or closing fails, it throws an {@link UncheckedIOException}
     * @throws IOException if the file cannot be opened
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> Stream<LineResult<T>> readLines(Path path, Class<T> type) throws IOException {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        Codec<T> codec = Codecs.of(type);
        InputStream in = Files.newInputStream(path);
        return readLines(in, path.toString(), codec, type.getSimpleName()).onClose(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private <T> Stream<LineResult<T>> readLines(InputStream in, String source, Codec<T> codec, String expected) {
        return LinesReader.stream(
                new LineCutter(in, limits.maxLineBytes()), source, limits, text -> read(text, codec, expected));
    }

    /**
     * Writes JSON Lines to a stream: one compact record or value a line, also if this is {@link #pretty()}.
     *
     * @param stream where to write to; closing the writer flushes it and leaves it open
     * @return a writer, to be closed
     */
    public LinesWriter writeLines(OutputStream stream) {
        return new LinesWriter(Objects.requireNonNull(stream, "stream"), false);
    }

    /**
     * Writes JSON Lines to a file: one compact record or value a line, also if this is {@link #pretty()}.
     *
     * @param path the file, which is made, or emptied if it is there
     * @return a writer, to be closed, which closes the file
     * @throws IOException if the file cannot be opened
     */
    public LinesWriter writeLines(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        return new LinesWriter(Files.newOutputStream(path), true);
    }

    /**
     * The canonical form of a record or value (RFC 8785): the JSON that is written, with the members sorted by name at every
     * level, and everything else spelled in one way only. Equal values have the same canonical form, however they were read
     * or made.
     *
     * <p>The numbers of the model are strings or small integers. A number in an extension, or in what a source says, is
     * written as ECMAScript does, so that 2.50 becomes 2.5, 1E3 becomes 1000 and -0 becomes 0. One that this would give
     * another value is refused: RFC 8785 knows doubles only.
     *
     * @param value a record, or a value of the model
     * @return canonical JSON in UTF-8
     * @throws org.lancangmekong.core.problem.InvalidValueException if a number in it is written by no double, such as
     *     9007199254740993 or 1e400, or the object is none of the model's
     */
    public byte[] canonical(Object value) {
        return CanonicalJson.of(Codecs.writeCompact(value));
    }

    /**
     * The digest of a record or value: SHA-256 of its {@linkplain #canonical canonical form}. It depends neither on the
     * spelling of the document that the value was read from, nor on the system.
     *
     * @param value a record, or a value of the model
     * @return {@code sha-256:} and 64 lower-case hexadecimal digits
     * @throws org.lancangmekong.core.problem.InvalidValueException if there is no canonical form
     */
    public String digest(Object value) {
        return CanonicalJson.digest(canonical(value));
    }

    /**
     * Writes a record or value.
     *
     * @param value a record, or a value of the model
     * @return JSON
     * @throws org.lancangmekong.core.problem.InvalidValueException if the object is none of the model's
     */
    public String write(Object value) {
        try (BytesOut out = BytesOut.inMemory(pretty)) {
            Codecs.write(value, out);
            return out.toString();
        }
    }

    /**
     * Writes a record or value in UTF-8.
     *
     * @param value a record, or a value of the model
     * @return JSON in UTF-8, without a byte order mark
     * @throws org.lancangmekong.core.problem.InvalidValueException if the object is none of the model's
     */
    public byte[] writeBytes(Object value) {
        try (BytesOut out = BytesOut.inMemory(pretty)) {
            Codecs.write(value, out);
            return out.toBytes();
        }
    }

    /**
     * Writes a record or value in UTF-8.
     *
     * @param value a record, or a value of the model
     * @param stream where to write to; it is flushed and not closed
     * @throws IOException if the stream fails
     * @throws org.lancangmekong.core.problem.InvalidValueException if the object is none of the model's
     */
    public void write(Object value, OutputStream stream) throws IOException {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(stream, "stream");
        try (BytesOut out = BytesOut.to(stream, pretty)) {
            Codecs.write(value, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads a catalogue from files. Each holds one record or an array of records.
     *
     * @param paths the files, in UTF-8
     * @return the catalogue of all their records
     * @throws IOException if a file cannot be read
     * @throws LmcJsonException if there is an ERROR in any file, or an id appears twice; it carries the report of everything
     *     that was found in all files
     */
    public Catalogue readCatalogue(Path... paths) throws IOException {
        Objects.requireNonNull(paths, "paths");
        return readCatalogue(Arrays.asList(paths));
    }

    /**
     * Reads a catalogue from files. Each holds one record or an array of records.
     *
     * @param paths the files, in UTF-8
     * @return the catalogue of all their records
     * @throws IOException if a file cannot be read
     * @throws LmcJsonException if there is an ERROR in any file, or an id appears twice; it carries the report of everything
     *     that was found in all files
     */
    public Catalogue readCatalogue(List<Path> paths) throws IOException {
        return tryReadCatalogue(paths).orThrow();
    }

    /**
     * Reads a catalogue from files, and never throws on what is in them. Each holds one record or an array of records.
     *
     * @param paths the files, in UTF-8
     * @return the catalogue of all their records, if there is no ERROR, and everything that was found in all files
     * @throws IOException if a file cannot be read
     */
    public ReadResult<Catalogue> tryReadCatalogue(List<Path> paths) throws IOException {
        Objects.requireNonNull(paths, "paths");
        List<JsonText> texts = new ArrayList<>();
        for (Path each : List.copyOf(paths)) {
            texts.add(JsonText.of(each, limits.maxBytes()));
        }
        return new ReadResult<>(CatalogueFiles.read(texts, options));
    }

    /**
     * Writes a catalogue into a directory: one file for each type that has records, named after the type, such as {@code
     * project.json}; in it the records as a readable array, ordered by id. Other files in the directory are left alone.
     *
     * @param catalogue the catalogue
     * @param directory an existing directory
     * @return the files that were written, by type
     * @throws IOException if a file cannot be written
     */
    public List<Path> writeCatalogue(Catalogue catalogue, Path directory) throws IOException {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(directory, "directory");
        return CatalogueFiles.write(catalogue, directory);
    }

    /** Whether the other reads and writes alike: as strictly, with an equal validator and limits, as readably. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LmcJson that && options.equals(that.options) && pretty == that.pretty;
    }

    @Override
    public int hashCode() {
        return Objects.hash(options, pretty);
    }

    /** How it was made, such as {@code LmcJson[lenient, Validator.standard(), Limits[...], compact]}. */
    @Override
    public String toString() {
        return "LmcJson[" + (lenient ? "lenient" : "strict") + ", "
                + (validator == null ? "no validator" : validator) + ", " + limits + ", "
                + (pretty ? "pretty" : "compact") + "]";
    }
}
