package org.lancangmekong.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lancangmekong.core.insight.CatalogueDifference;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.insight.RecordDifference;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.internal.codec.CanonicalForm;
import org.lancangmekong.json.internal.codec.CatalogueFiles;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.DocumentWriter;
import org.lancangmekong.json.internal.codec.LayerFiles;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.codec.RecordHeader;
import org.lancangmekong.json.internal.patch.PatchWriter;
import org.lancangmekong.json.internal.patch.Patching;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.FileLines;
import org.lancangmekong.json.internal.text.FileReplacement;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.LineCutter;

/**
 * Reads and writes records as JSON.
 *
 * <p>Reading reports every problem of a document at once, each with its JSON Pointer, line, column and byte offset, and
 * gives a value only if nothing is an ERROR. It checks the syntax, the form of every member and what a value means by
 * itself; rules are asked only where {@link #withValidator} says so, so that drafts can be loaded, and only about a
 * document without an ERROR: a rule that looked at part of a record would report as missing what could not be read.
 * Nothing is coerced: {@code "5"} is not a number, and {@code null} is not an absent member. For example {@code
 * LmcJson.strict().read(text, Project.class)}.
 *
 * <p>Records, participants, milestones, figures and evidence can have extensions: members of an application's own. One
 * whose name has a namespace, such as {@code org.example:kind}, is deliberate, and is read and written everywhere. One
 * whose name has none may be a misspelt member: {@link #strict()} refuses to read and to write it, and {@link #lenient()}
 * does both, with an INFO when it reads it. Records of unknown types are lenient only, too. In other objects unknown
 * members are refused. So reading what the same {@code LmcJson} has written gives an equal value; what it would not read
 * again, also because of its {@link Limits}, it does not write. Rules are not asked in writing.
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
     * A reader and writer that refuses unknown members without a namespace and unknown types, and writes compact JSON.
     *
     * @return the strict form, without a validator
     */
    public static LmcJson strict() {
        return STRICT;
    }

    /**
     * A reader and writer that keeps unknown members and types where there is a place for them, and writes compact JSON. It
     * refuses everything else that {@link #strict()} refuses, such as a member that appears twice, since nobody can know
     * which of the two was meant.
     *
     * @return the lenient form, without a validator
     */
    public static LmcJson lenient() {
        return LENIENT;
    }

    /**
     * The same, asking rules about what was read; their violations arrive in the same report, with their places.
     * Writing asks none: {@link Validator#validate} says whether what is to be stored would be read again.
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
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
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
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
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
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
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
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
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
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
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
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
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
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
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
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
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
     * <p>{@link Stream#parallel()} makes nothing faster: a stream cannot be cut, so the thread that asks for the results
     * reads all lines, one after the other, and does with each what the stream of results says. Only what comes after a step that
     * gathers all results, such as {@code sorted()}, may run in other threads. A file can be cut; see {@link #readLines(Path, Class)}.
     *
     * @param in the lines in UTF-8; it is read in blocks, so beyond the line that was asked for, and not closed, not even when
     *     the stream of results is
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
     * @param <T> the type
     * @return a sequential stream of the results in the order of the lines, to be consumed by one thread; if reading fails, it
     *     throws an {@link UncheckedIOException}, after all whole lines before
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> Stream<LineResult<T>> readLines(InputStream in, Class<T> type) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(type, "type");
        Codec<T> codec = Codecs.of(type);
        String expected = type.getSimpleName();
        return LinesReader.stream(
                new LineCutter(in, limits.maxLineBytes()), "", limits, text -> read(text, codec, expected));
    }

    /**
     * Reads a file of JSON Lines, in which each line is a document, as {@link #readLines(InputStream, Class)} does. It may be
     * compressed, as {@link LinesSource} says.
     *
     * <p>With {@link Stream#parallel()}, several threads read pieces of the file, each cut at the ends of lines, with the same results as one
     * thread: {@code collect}, {@code toList} and {@code forEachOrdered} keep the order of the lines, and line numbers and offsets are
     * those in the file. Each thread holds one line at a time; but {@code forEachOrdered} also holds the results of pieces that are
     * read before it is their turn (a piece has at most 16 MiB of text), so map results to what is needed of them first. For example
     *
     * <pre>{@code
     * ProblemSummary.Collector problems = ProblemSummary.collector();
     * try (Stream<LineResult<Project>> lines = json.readLines(path, Project.class)) {
     *     lines.parallel().map(LineResult::report).forEachOrdered(problems::add);
     * }
     * }</pre>
     *
     * @param path the file, in UTF-8, compressed or not; its path appears in the location of every problem
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
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
        return readLines(LinesSource.of(path), codec, type.getSimpleName());
    }

    /**
     * Reads a file of JSON Lines, or a part of one, as {@link #readLines(Path, Class)} does.
     *
     * @param source the file, or the part; the path appears in the location of every problem
     * @param type a record type's interface, {@code LmcRecord} for any, a value type of the model, or {@code ValidationReport}
     * @param <T> the type
     * @return a sequential stream of the results in the order of the lines; it holds the file open until it is closed, so it
     *     belongs into a try-with-resources statement; if reading or closing fails, or the file changes meanwhile, it throws an {@link
     *     UncheckedIOException}
     * @throws IOException if the file cannot be opened
     * @throws org.lancangmekong.core.problem.InvalidValueException if the type is none of the model's
     */
    public <T> Stream<LineResult<T>> readLines(LinesSource source, Class<T> type) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        return readLines(source, Codecs.of(type), type.getSimpleName());
    }

    /**
     * Reads a file of JSON Lines, or a part of one, as {@link #readLines(LinesSource, Class)} does, for an engine that knows
     * what rules find in each record: instead of a validator, it is asked about each record, and what it says gets its place in
     * the file.
     *
     * @param source the file, or the part; the path appears in the location of every problem
     * @param rules say what is wrong with a record; of a parallel stream they are asked by several threads
     * @return a stream as above
     * @throws IOException if the file cannot be opened
     */
    public Stream<LineResult<LmcRecord>> readLines(LinesSource source, LinesSource.Rules rules) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rules, "rules");
        Codec<LmcRecord> codec = Codecs.of(LmcRecord.class);
        String expected = LmcRecord.class.getSimpleName();
        return source.read(
                FileLines.Pieces.STANDARD,
                limits,
                (text, line) -> DocumentReader.read(
                        text, options, codec, expected, record -> rules.check(record, line.byteOffset())));
    }

    private <T> Stream<LineResult<T>> readLines(LinesSource source, Codec<T> codec, String expected)
            throws IOException {
        return source.read(FileLines.Pieces.STANDARD, limits, text -> read(text, codec, expected));
    }

    /**
     * Writes JSON Lines to a stream: one compact record or value a line, also if this is {@link #pretty()}.
     *
     * <p>A stream can add to a file: {@code Files.newOutputStream(path, CREATE, APPEND)}. If the process is killed or the disk is
     * full meanwhile, the last line may be cut off; {@link #readLines(Path, Class)} reads all lines before it, and reports that
     * one. Whoever goes on adding writes a line feed first, since the next line would otherwise continue the one that was cut
     * off; a blank line is no result. A file that is written anew is safe from this by {@link #writeLines(Path)}.
     *
     * @param stream where to write to; closing the writer flushes it and leaves it open
     * @return a writer, to be closed
     */
    public LinesWriter writeLines(OutputStream stream) {
        return new LinesWriter(Objects.requireNonNull(stream, "stream"), this::line);
    }

    /**
     * Writes JSON Lines to a file: one compact record or value a line, also if this is {@link #pretty()}.
     *
     * <p>The lines are written to a temporary file beside it, named {@code .lmc-}, a random part and {@code .tmp}, and {@link
     * LinesWriter#close()} puts that in the file's place in one step, after the system has stored it. Until then, and if the
     * process is killed, the power fails, the disk is full or a value cannot be written, the file is as it was. If two write
     * the same file, the last to close wins. A process that is killed leaves its temporary file, which nothing reads; it can
     * be deleted when nobody writes into the directory.
     *
     * <p>The new file has the permissions of the old one, and those of any new file if there was none; it belongs to whoever
     * writes. A file that may not be written is not replaced. A symbolic link is: what it pointed to stays as it is, as it does
     * under another hard link. To write to a device or pipe, to add to a file, or to write where no file can be replaced in one
     * step, use {@link #writeLines(OutputStream)}.
     *
     * @param path the file, which is made, or replaced if it is there
     * @return a writer, to be closed
     * @throws IOException if there is something else than a file that may be written, or its directory takes no file
     */
    public LinesWriter writeLines(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        return new LinesWriter(FileReplacement.of(path), this::line);
    }

    private byte[] line(Object value) {
        ReadOptions ofLine = options.withMaxBytes(Math.min(limits.maxBytes(), limits.maxLineBytes()));
        return write(value, false, ofLine, BytesOut::toBytes);
    }

    /**
     * The canonical form of a record or value (RFC 8785): the JSON that is written, with the members sorted by name at every
     * level, and everything else spelled in one way only: language tags in the case of RFC 5646 section 2.1.1, web addresses
     * in that of RFC 3986 section 6.2.2.1. Two values of the model have the same canonical form if and only if they are
     * equal, however they were read or made, but for the numbers of the next paragraph.
     *
     * <p>The numbers of the model are strings or small integers. A number in an extension, or in what a source says, is
     * written as ECMAScript does, so that 2.50 becomes 2.5, 1E3 becomes 1000 and -0 becomes 0.
     *
     * <p>Here this form deviates from RFC 8785, deliberately: the RFC rounds a number to the nearest double, and so writes the
     * 333333333.33333329 of its own example as 333333333.3333333. Two different numbers would then have one digest. Such a
     * number is refused instead, by a sentence that says where it is; write it as a string, as the model does with its own
     * amounts, or round it before the value is built.
     *
     * @param value a record, a value of the model, or a report
     * @return canonical JSON in UTF-8
     * @throws org.lancangmekong.core.problem.InvalidValueException if a number in it is written by no double, such as
     *     9007199254740993 or 1e400, or the object is none of the model's
     */
    public byte[] canonical(Object value) {
        return CanonicalForm.of(value);
    }

    /**
     * The digest of a record or value: SHA-256 of its {@linkplain #canonical canonical form}. It depends neither on the
     * spelling of the document that the value was read from, nor on the system.
     *
     * @param value a record, a value of the model, or a report
     * @return {@code sha-256:} and 64 lower-case hexadecimal digits
     * @throws org.lancangmekong.core.problem.InvalidValueException if there is no canonical form
     */
    public String digest(Object value) {
        return CanonicalForm.digest(value);
    }

    /**
     * Writes a record or value.
     *
     * @param value a record, a value of the model, or a report
     * @return JSON
     * @throws org.lancangmekong.core.problem.InvalidValueException if the object is none of the model's
     * @throws LmcJsonException if this form would refuse to read the document; it carries the report of everything that it
     *     would refuse
     */
    public String write(Object value) {
        return write(value, pretty, options, BytesOut::toString);
    }

    /**
     * Writes a record or value in UTF-8.
     *
     * @param value a record, a value of the model, or a report
     * @return JSON in UTF-8, without a byte order mark
     * @throws org.lancangmekong.core.problem.InvalidValueException if the object is none of the model's
     * @throws LmcJsonException if this form would refuse to read the document; it carries the report of everything that it
     *     would refuse
     */
    public byte[] writeBytes(Object value) {
        return write(value, pretty, options, BytesOut::toBytes);
    }

    private static <R> R write(Object value, boolean readable, ReadOptions reader, Function<BytesOut, R> result) {
        try (BytesOut out = BytesOut.inMemory(readable, !reader.lenient())) {
            if (DocumentWriter.write(value, out, reader)) {
                return result.apply(out);
            }
        }
        throw new LmcJsonException(DocumentWriter.refusal(value, readable, reader));
    }

    /**
     * Writes a record or value in UTF-8.
     *
     * @param value a record, a value of the model, or a report
     * @param stream where to write to, which is done when the document is whole; it is flushed and not closed
     * @throws IOException if the stream fails
     * @throws org.lancangmekong.core.problem.InvalidValueException if the object is none of the model's
     * @throws LmcJsonException if this form would refuse to read the document; it carries the report of everything that it
     *     would refuse
     */
    public void write(Object value, OutputStream stream) throws IOException {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(stream, "stream");
        try {
            write(value, pretty, options, out -> {
                try {
                    out.writeTo(stream);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return out;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        stream.flush();
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
     * Reads a catalogue from streams, files or what else has a name and a text. Each holds one record or an array of records.
     *
     * @param sources the sources
     * @return the catalogue of all their records
     * @throws IOException if a source cannot be read
     * @throws LmcJsonException if there is an ERROR in any source, or an id appears twice; it carries the report of everything
     *     that was found in all of them
     */
    public Catalogue readCatalogueFrom(List<CatalogueSource> sources) throws IOException {
        return tryReadCatalogueFrom(sources).orThrow();
    }

    /**
     * Reads a catalogue from streams, files or what else has a name and a text, and never throws on what is in it. Each holds
     * one record or an array of records.
     *
     * @param sources the sources
     * @return the catalogue of all their records, if there is no ERROR, and everything that was found in all sources
     * @throws IOException if a source cannot be read
     */
    public ReadResult<Catalogue> tryReadCatalogueFrom(List<CatalogueSource> sources) throws IOException {
        Objects.requireNonNull(sources, "sources");
        return new ReadResult<>(CatalogueFiles.read(texts(sources), options));
    }

    private List<JsonText> texts(List<CatalogueSource> sources) throws IOException {
        List<JsonText> texts = new ArrayList<>();
        for (CatalogueSource each : List.copyOf(sources)) {
            try (InputStream in = each.open()) {
                texts.add(JsonText.of(in, limits.maxBytes()).named(each.name()));
            }
        }
        return texts;
    }

    /**
     * Lays layers over a catalogue, to add to it and to correct it without copying it. Each layer is a JSON array, or one
     * element of it. An element is a record, which is added, or takes the place of the one with the same id; or it has the
     * member {@code overlay}:
     *
     * <ul>
     *   <li>{@code "overlay": "correction"}: of the members beside {@code type}, {@code schema} and {@code id} what
     *       appears replaces, and {@code null} removes (RFC 7396). The parts of an object and of a text by language are
     *       merged, except those of a quantity or of an extension. A list is replaced, unless an object is in its place:
     *       {@code {"change": [{"where": {...}, "to": {...}}], "remove": [{...}], "add": [...]}}, in which each {@code
     *       where}, and each entry of {@code remove}, must match one element by the members that it names ({@code null} for
     *       an absent one).
     *   <li>{@code "overlay": "withdrawal"}: the catalogue no longer has the record.
     * </ul>
     *
     * @param base the catalogue, such as the reference catalogue; it stays as it is
     * @param layers the layers, from the lowest to the highest; each has a name of its own
     * @return the catalogue that comes of it, with what each layer changed and where each value comes from
     * @throws IOException if a source cannot be read
     * @throws LmcJsonException if there is an ERROR in any layer, or in what comes of it, as {@link #tryOverlay} says
     * @throws org.lancangmekong.core.problem.InvalidValueException if two layers have the same name, or one is empty
     */
    public Overlay overlay(Catalogue base, List<CatalogueSource> layers) throws IOException {
        return tryOverlay(base, layers).orThrow();
    }

    /**
     * Lays layers over a catalogue, as {@link #overlay} does, and never throws on what is in them.
     *
     * <p>What is wrong with the form of any layer is reported at once, with pointers into that layer. Only if there is no such
     * ERROR are the layers laid, and the validator asked, if there is one; these pointers begin with the ids of the records,
     * and the locations are in the layers. What the validator finds in the base itself is not reported again, and what a
     * layer breaks in a record of the base has no location.
     *
     * @param base the catalogue, such as the reference catalogue; it stays as it is
     * @param layers the layers, from the lowest to the highest; each has a name of its own
     * @return what comes of it, if there is no ERROR, and everything that was found
     * @throws IOException if a source cannot be read
     * @throws org.lancangmekong.core.problem.InvalidValueException if two layers have the same name, or one is empty
     */
    public ReadResult<Overlay> tryOverlay(Catalogue base, List<CatalogueSource> layers) throws IOException {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(layers, "layers");
        return new ReadResult<>(LayerFiles.read(base, texts(layers), options));
    }

    /**
     * Writes a catalogue into a directory: one file for each type that has records, named after the type, such as {@code
     * project.json}; in it the records as a readable array, ordered by id, also if this is not {@link #pretty()}. Other files
     * in the directory are left alone.
     *
     * <p>No file is replaced before the new content of all of them is stored. Then each is replaced in one step, what is
     * referred to first, as {@link #writeLines(Path)} says. Whoever reads a file meanwhile, or after the process was killed,
     * finds it whole; but some may be of the catalogue before and some of the new one. Where that matters, use {@link
     * #writeCatalogueFile}.
     *
     * @param catalogue the catalogue
     * @param directory an existing directory
     * @return the files that were written, by type
     * @throws IOException if a file cannot be written; all files are then as they were, unless one could not be replaced after
     *     others were
     * @throws LmcJsonException if this form would refuse to read a file, because it is strict or because of its limits; nothing
     *     is written
     */
    public List<Path> writeCatalogue(Catalogue catalogue, Path directory) throws IOException {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(directory, "directory");
        try {
            return CatalogueFiles.write(catalogue, directory, options);
        } catch (ValidationException e) {
            throw new LmcJsonException(e.report());
        }
    }

    /**
     * Writes a catalogue to one file, which {@link #readCatalogue(Path...)} reads: a readable array of all records, by type and
     * id, also if this is not {@link #pretty()}.
     *
     * <p>The file is replaced in one step, after the system has stored the new content. Whoever reads it meanwhile, or after
     * the process was killed, the power failed, or another process wrote it too, finds one catalogue, whole: the one before or
     * the new one. How this is done, and what it leaves, is said at {@link #writeLines(Path)}.
     *
     * @param catalogue the catalogue
     * @param file the file, which is made, or replaced if it is there
     * @throws IOException if the file cannot be written or replaced; it is then as it was before
     * @throws LmcJsonException if this form would refuse to read the file, because it is strict or because of its limits;
     *     nothing is written
     */
    public void writeCatalogueFile(Catalogue catalogue, Path file) throws IOException {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(file, "file");
        try {
            CatalogueFiles.writeFile(catalogue, file, options);
        } catch (ValidationException e) {
            throw new LmcJsonException(e.report());
        }
    }

    /**
     * Writes a difference as a JSON Patch (RFC 6902), which {@link #patch(LmcRecord, String)} applies to the earlier version. Elements
     * of lists are matched by what they are, so it names only what differs, such as {@code /figures/2/value/is}. Before it
     * replaces or removes a value it tests that the value is as it was, and of a list which element it is; that a member is
     * absent no JSON Patch can test.
     *
     * @param difference the two versions of a record
     * @return the array of operations
     * @throws LmcJsonException if this would not read one of the versions, or the patch
     * @throws org.lancangmekong.core.problem.InvalidValueException if a value in it would nest too deeply for a patch
     */
    public String jsonPatch(RecordDifference difference) {
        Objects.requireNonNull(difference, "difference");
        requireWritable(difference);
        return write(PatchWriter.jsonPatch(difference, options));
    }

    /**
     * Writes a difference as a JSON Patch (RFC 6902) of the catalogue as an object from id to record: its paths begin with an id, as
     * in {@code /cn-la-railway/figures/2/value/is}.
     *
     * @param difference the two versions of a catalogue
     * @return the array of operations, which {@link #patch(Catalogue, String)} applies to the earlier version
     * @throws LmcJsonException if this would not read one of the records, or the patch
     * @throws org.lancangmekong.core.problem.InvalidValueException if a value in it would nest too deeply for a patch
     */
    public String jsonPatch(CatalogueDifference difference) {
        Objects.requireNonNull(difference, "difference");
        requireWritable(difference);
        return write(PatchWriter.jsonPatch(difference, options));
    }

    /**
     * Writes a difference as a JSON Merge Patch (RFC 7396), which {@link #patch(LmcRecord, String)} applies to the earlier version. It
     * is shorter than a JSON Patch and tests nothing; of a list in which one element differs it has the whole list.
     *
     * @param difference the two versions of a record
     * @return the object with the members that differ, and null for those that are gone
     * @throws LmcJsonException if this would not read one of the versions, or the patch
     * @throws org.lancangmekong.core.problem.InvalidValueException if an extension became null, which a merge patch cannot say
     */
    public String mergePatch(RecordDifference difference) {
        Objects.requireNonNull(difference, "difference");
        requireWritable(difference);
        return write(PatchWriter.mergePatch(difference));
    }

    /**
     * Writes a difference as a JSON Merge Patch (RFC 7396) of the catalogue as an object from id to record.
     *
     * @param difference the two versions of a catalogue
     * @return the object, which {@link #patch(Catalogue, String)} applies to the earlier version
     * @throws LmcJsonException if this would not read one of the records, or the patch
     * @throws org.lancangmekong.core.problem.InvalidValueException if an extension became null, which a merge patch cannot say
     */
    public String mergePatch(CatalogueDifference difference) {
        Objects.requireNonNull(difference, "difference");
        requireWritable(difference);
        return write(PatchWriter.mergePatch(difference));
    }

    private void requireWritable(CatalogueDifference difference) {
        difference.added().forEach(this::write);
        difference.removed().forEach(this::write);
        difference.changed().forEach(this::requireWritable);
    }

    private void requireWritable(RecordDifference difference) {
        write(difference.before());
        write(difference.after());
    }

    /**
     * Patches a record.
     *
     * @param record the record, which stays as it is
     * @param patch a JSON Patch (an array) or a JSON Merge Patch (an object) of what {@link #write(Object)} writes of the record
     * @param <T> the type of the record
     * @return the new record, with the same type and id
     * @throws LmcJsonException if there is an ERROR; it carries the report of everything that was found
     */
    public <T extends LmcRecord> T patch(T record, String patch) {
        return tryPatch(record, patch).orThrow();
    }

    /**
     * Patches a record, and never throws on what is in the patch.
     *
     * <p>All operations are carried out, or none. Every problem has the pointer, line and column of its place in the patch. What comes
     * of the patch is read as any document, and its rules are asked; a problem that is found there points to the place in the
     * patch that caused it, and its message begins with the place in the patched record (the argument {@code patched}). The
     * {@link Limits} hold for the patch and for what comes of it, and the greatest size also for all that it copies.
     *
     * @param record the record, which stays as it is
     * @param patch a JSON Patch (an array) or a JSON Merge Patch (an object) of what {@link #write(Object)} writes of the record
     * @param <T> the type of the record
     * @return the new record, with the same type and id, if there is no ERROR, and everything that was found
     */
    public <T extends LmcRecord> ReadResult<T> tryPatch(T record, String patch) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(patch, "patch");
        return new ReadResult<>(Patching.record(record, JsonText.of(patch), options));
    }

    /**
     * Patches a record, as {@link #tryPatch(LmcRecord, String)} does.
     *
     * @param record the record, which stays as it is
     * @param utf8 the patch in UTF-8, with or without a byte order mark
     * @param <T> the type of the record
     * @return the new record, with the same type and id, if there is no ERROR, and everything that was found
     */
    public <T extends LmcRecord> ReadResult<T> tryPatch(T record, byte[] utf8) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(utf8, "utf8");
        return new ReadResult<>(Patching.record(record, JsonText.of(utf8), options));
    }

    /**
     * Patches a catalogue.
     *
     * @param catalogue the catalogue, which stays as it is
     * @param patch a JSON Patch (an array) or a JSON Merge Patch (an object) of the catalogue as an object from id to record
     * @return the new catalogue
     * @throws LmcJsonException if there is an ERROR; it carries the report of everything that was found
     */
    public Catalogue patch(Catalogue catalogue, String patch) {
        return tryPatch(catalogue, patch).orThrow();
    }

    /**
     * Patches a catalogue, as {@link #tryPatch(LmcRecord, String)} does a record, and never throws on what is in the patch. Of
     * what rules find, only what they did not find before is reported.
     *
     * @param catalogue the catalogue, which stays as it is
     * @param patch a JSON Patch (an array) or a JSON Merge Patch (an object) of the catalogue as an object from id to record
     * @return the new catalogue, if there is no ERROR, and everything that was found
     */
    public ReadResult<Catalogue> tryPatch(Catalogue catalogue, String patch) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(patch, "patch");
        return new ReadResult<>(Patching.catalogue(catalogue, JsonText.of(patch), options));
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
