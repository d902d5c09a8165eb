package org.lancangmekong.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.index.CatalogueIndex;
import org.lancangmekong.json.internal.index.EntrySorter;
import org.lancangmekong.json.internal.index.RecordFiles;
import org.lancangmekong.json.internal.text.LineCutter;
import org.lancangmekong.json.internal.text.Lines;

/**
 * Validates a catalogue that does not fit into memory: files of JSON Lines, whose records may refer to one another across
 * all files. It finds what {@link Validator#validate(org.lancangmekong.core.model.Catalogue)} finds in a catalogue of the
 * records that can be read.
 *
 * <p>The files are read twice: first for an index on disk, then to ask the rules, for which the records that a record refers
 * to, and those that share a key, are read again. In memory are a part of the index, the records that were asked for last, and
 * the records of one group. For example
 *
 * <pre>{@code
 * LmcJson json = LmcJson.strict().withValidator(Validator.standard());
 * ProblemSummary summary = LargeValidator.of(json).validate(files, directory, line -> ...);
 * }</pre>
 *
 * <p>Every record whose id appears more than once gets an ERROR (LMC-JSN-016). The first in the order of the files belongs to the
 * catalogue; the others are not looked at by rules. A rule that needs the whole catalogue is refused, unless it declares an
 * {@linkplain org.lancangmekong.core.validation.Rule#excerpt() excerpt}, as those of this library do.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LargeValidator {
    private static final int RUN = 500_000;
    private static final int CACHED = 5_000;
    private static final int TOGETHER = 50_000;
    private static final String DIRECTORY = "lmc-validation";
    private static final String LOCK = "lock";

    private final LmcJson json;
    private final int run;
    private final int cached;
    private final int together;
    private final ToLongFunction<String> hash;

    private LargeValidator(LmcJson json, int run, int cached, int together, ToLongFunction<String> hash) {
        this.json = json;
        this.run = run;
        this.cached = cached;
        this.together = together;
        this.hash = hash;
    }

    /**
     * A validator of files.
     *
     * @param json says how lines are read, and by its validator which rules are asked; all of {@link Validator#standard()} if it
     *     has none
     * @return a validator with the usual bounds of memory; a million samples were validated in a heap of 512 MB
     */
    public static LargeValidator of(LmcJson json) {
        return new LargeValidator(
                Objects.requireNonNull(json, "json"), RUN, CACHED, TOGETHER, LargeValidator::standardHash);
    }

    /**
     * The same with another use of memory.
     *
     * @param entries how many entries of each of the indexes are sorted in memory, from 2 to 8,388,608; each takes 16 bytes
     * @param cachedRecords how many records are kept, those that were asked for last, at least 1
     * @param recordsTogether how many records a group may have, or those that matter to one rule about catalogues, at least 1; a
     *     catalogue in which there are more is refused by an exception
     * @return a new validator
     * @throws InvalidValueException if a number is outside its range
     */
    public LargeValidator withMemory(int entries, int cachedRecords, int recordsTogether) {
        if (entries < 2 || entries > EntrySorter.LONGEST_RUN || cachedRecords < 1 || recordsTogether < 1) {
            throw new InvalidValueException(entries + " entries, " + cachedRecords + " cached records and "
                    + recordsTogether + " records together are no use of memory: expected 2 to "
                    + EntrySorter.LONGEST_RUN + " entries, and at least 1 record of each sort");
        }
        return new LargeValidator(json, entries, cachedRecords, recordsTogether, hash);
    }

    /** The same with another hash, which may be as bad as it likes. */
    LargeValidator withHash(ToLongFunction<String> other) {
        return new LargeValidator(json, run, cached, together, other);
    }

    /** FNV-1a, whose bits are then mixed as in MurmurHash3. */
    private static long standardHash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return (hash ^ hash >>> 33) >>> Long.SIZE - EntrySorter.KEY_BITS;
    }

    /**
     * Validates the records of files.
     *
     * <p>A run that is ended has given some results or none, and leaves files in its directory; the next run in the same directory
     * deletes them and begins anew.
     *
     * @param files files of JSON Lines in UTF-8, which must not change meanwhile
     * @param directory where the index is while this runs; it is made if it is not there; once sorted, that of a million samples had 77 MB
     * @param results takes the result of each line that is not blank, in the order of the files: the record, if nothing was an
     *     ERROR, and everything that was found in it, with file, line, column and byte offset, in the order of the text
     * @return the numbers of records and problems, and the first examples
     * @throws IOException if files cannot be read or written, a file was changed meanwhile, or another run uses the directory
     * @throws InvalidValueException if a rule needs the whole catalogue, or more records than are allowed at once
     */
    public ProblemSummary validate(List<Path> files, Path directory, Consumer<? super LineResult<LmcRecord>> results)
            throws IOException {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(results, "results");
        List<Path> paths = List.copyOf(files);
        Path work = Files.createDirectories(directory.resolve(DIRECTORY));
        try (FileChannel channel =
                        FileChannel.open(work.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel, directory)) {
            Objects.requireNonNull(lock);
            clean(work);
            try {
                return validateIn(work, paths, results);
            } finally {
                clean(work);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Validates the records of files, and writes the good records and the problems to files, which are replaced as {@link
     * LmcJson#writeLines(Path)} does, when all records were validated; until then, and if the run ends before, they are as they
     * were.
     *
     * @param files as above
     * @param directory as above
     * @param good takes the records without ERROR, one a line
     * @param problems takes a {@link ValidationReport} for each record in which anything was found, one a line
     * @return the numbers of records and problems, and the first examples
     * @throws IOException as above
     * @throws InvalidValueException as above
     */
    public ProblemSummary validate(List<Path> files, Path directory, Path good, Path problems) throws IOException {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(good, "good");
        Objects.requireNonNull(problems, "problems");
        // The files may be in it.
        Files.createDirectories(directory);
        LinesWriter goodLines = json.writeLines(good);
        try {
            LinesWriter problemLines = json.writeLines(problems);
            try {
                ProblemSummary summary = validate(files, directory, line -> write(line, goodLines, problemLines));
                problemLines.close();
                goodLines.close();
                return summary;
            } finally {
                problemLines.abandon();
            }
        } finally {
            goodLines.abandon();
        }
    }

    private static void write(LineResult<LmcRecord> line, LinesWriter good, LinesWriter problems) {
        try {
            if (line.value().isPresent()) {
                good.write(line.value().get());
            }
            if (!line.report().violations().isEmpty()) {
                problems.write(line.report());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(FileChannel channel, Path directory) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new IOException(directory + ": another run uses this directory; name another one");
        }
        return lock;
    }

    private static void clean(Path work) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(work, "*.{entries,spool}")) {
            for (Path each : left) {
                Files.delete(each);
            }
        }
    }

    private ProblemSummary validateIn(Path work, List<Path> paths, Consumer<? super LineResult<LmcRecord>> results)
            throws IOException {
        Limits limits = json.limits();
        Validator validator = json.validator().orElse(Validator.standard());
        ReadOptions options =
                new ReadOptions(json.isLenient(), limits.maxBytes(), limits.maxDepth(), limits.maxProblems(), null);
        ProblemSummary.Collector problems = ProblemSummary.collector();
        try (RecordFiles files = new RecordFiles(paths, options, cached);
                CatalogueIndex index = new CatalogueIndex(files, validator, work, hash, run, together)) {
            Pass first = new Pass(paths, files, options);
            first.run(
                    (record, address) -> ValidationReport.empty(),
                    line -> line.value().ifPresent(record -> add(record, first.address, index)));
            index.finish();
            new Pass(paths, files, options).run((record, address) -> check(record, address, index, validator), line -> {
                problems.add(line);
                results.accept(line);
            });
            files.requireUnchanged();
        }
        return problems.summary();
    }

    private static void add(LmcRecord record, long address, CatalogueIndex index) {
        try {
            index.add(record, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidationReport check(LmcRecord record, long address, CatalogueIndex index, Validator validator) {
        try {
            return index.check(record, address, validator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a record at an address. */
    private interface Check {
        ValidationReport of(LmcRecord record, long address);
    }

    /** One reading of all files. */
    private final class Pass {
        private final List<Path> paths;
        private final RecordFiles files;
        private final ReadOptions options;

        /** Of the line that is being read. */
        private long address;

        Pass(List<Path> paths, RecordFiles files, ReadOptions options) {
            this.paths = paths;
            this.files = files;
            this.options = options;
        }

        void run(Check check, Consumer<LineResult<LmcRecord>> results) throws IOException {
            Codec<LmcRecord> codec = Codecs.of(LmcRecord.class);
            Function<LmcRecord, ValidationReport> rules = record -> check.of(record, address);
            for (int i = 0; i < paths.size(); i++) {
                try (InputStream in = Files.newInputStream(paths.get(i))) {
                    LineCutter lines = new LineCutter(in, json.limits().maxLineBytes());
                    LinesReader<LmcRecord> reader = new LinesReader<>(
                            lines,
                            paths.get(i).toString(),
                            json.limits(),
                            text -> DocumentReader.read(text, options, codec, "LmcRecord", rules));
                    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                        address = files.start(i) + line.byteOffset();
                        results.accept(reader.result(line));
                    }
                }
            }
        }
    }
}
