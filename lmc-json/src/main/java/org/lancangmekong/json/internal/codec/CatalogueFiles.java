package org.lancangmekong.json.internal.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.FileReplacement;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.LenientOnlyException;
import org.lancangmekong.json.internal.text.SoundIn;

/** A catalogue as files, each of them a record or an array of records; it is written as one. */
public final class CatalogueFiles {
    /** Sources are cited by all records, and refer to none. */
    private static final List<RecordType> REFERRED_TO_FIRST = List.of(
            RecordType.SOURCE,
            RecordType.ORGANIZATION,
            RecordType.TERM,
            RecordType.PRINCIPLE,
            RecordType.FRAMEWORK,
            RecordType.MECHANISM,
            RecordType.PROGRAMME,
            RecordType.EVENT,
            RecordType.DOCUMENT,
            RecordType.PHASE,
            RecordType.PROJECT,
            RecordType.UNKNOWN);

    private CatalogueFiles() {}

    /** A record and its place. */
    private record Entry(LmcRecord record, JsonText text, Pointer pointer) {}

    public static Outcome<Catalogue> read(List<JsonText> texts, ReadOptions options) {
        ValidationReport.Collector found = ValidationReport.collector(options.maxProblems());
        Map<RecordId, Entry> entries = new LinkedHashMap<>();
        List<Entry> repeated = new ArrayList<>();
        boolean whole = true;
        for (JsonText text : texts) {
            List<Entry> here = new ArrayList<>();
            Outcome<Boolean> result = DocumentReader.read(
                    text, options.withoutValidator(), new RecordsCodec(text, here), JsonPart.RECORDS);
            found.addAll(result.report());
            whole &= result.value() != null;
            for (Entry each : here) {
                if (entries.putIfAbsent(each.record().id(), each) != null) {
                    repeated.add(each);
                }
            }
        }
        whole &= repeated.isEmpty();
        reportRepeated(repeated, entries, options, found);
        Catalogue catalogue = whole
                ? Catalogue.of(entries.values().stream().map(Entry::record).toList())
                : null;
        if (catalogue != null && options.validator() != null) {
            ValidationReport.Collector kept = ValidationReport.collector(options.maxProblems());
            kept.addAll(options.validator().validate(catalogue));
            found.addAll(located(kept.report(), entries, options));
        }
        return new Outcome<>(catalogue, found.report());
    }

    /** Only what is kept is looked for, and all of it in one scan of each text. */
    private static void reportRepeated(
            List<Entry> repeated, Map<RecordId, Entry> entries, ReadOptions options, ValidationReport.Collector found) {
        List<Entry> kept = repeated.subList(0, Math.min(repeated.size(), options.maxProblems()));
        EntryPlaces places = new EntryPlaces(options.maxDepth());
        for (Entry each : kept) {
            places.want(each.text(), idOf(each));
            Entry first = entries.get(each.record().id());
            places.want(first.text(), idOf(first));
        }
        for (Entry each : kept) {
            Entry first = entries.get(each.record().id());
            found.add(ReadProblem.duplicateId(idOf(each), each.record().id(), places.of(first.text(), idOf(first)))
                    .at(places.of(each.text(), idOf(each))));
        }
        found.leaveOut(ReadProblem.DUPLICATE_ID.severity(), repeated.size() - kept.size());
    }

    private static Pointer idOf(Entry entry) {
        return entry.pointer().child("id");
    }

    /** Rules point into a catalogue by id; the place is in the file of the record. */
    private static ValidationReport located(
            ValidationReport report, Map<RecordId, Entry> entries, ReadOptions options) {
        EntryPlaces places = new EntryPlaces(options.maxDepth());
        for (Violation each : report.violations()) {
            Entry entry = entryOf(each, entries);
            if (entry != null) {
                places.want(entry.text(), inFile(each, entry));
            }
        }
        ValidationReport.Collector located = ValidationReport.collector(options.maxProblems());
        for (Violation each : report.violations()) {
            Entry entry = entryOf(each, entries);
            located.add(entry == null ? each : each.at(places.of(entry.text(), inFile(each, entry))));
        }
        for (Severity each : Severity.values()) {
            located.leaveOut(each, report.leftOut(each));
        }
        return located.report();
    }

    private static Entry entryOf(Violation violation, Map<RecordId, Entry> entries) {
        List<String> tokens = violation.pointer().tokens();
        return tokens.isEmpty() ? null : entries.get(RecordId.of(tokens.get(0)));
    }

    private static Pointer inFile(Violation violation, Entry entry) {
        List<String> tokens = violation.pointer().tokens();
        return entry.pointer().append(Pointer.of(tokens.subList(1, tokens.size())));
    }

    /**
     * Writes a file for each type, in an order in which files of two versions, between which a process was killed, have the
     * fewest references that lead nowhere.
     */
    public static List<Path> write(Catalogue catalogue, Path directory, ReadOptions options) throws IOException {
        Map<RecordType, List<LmcRecord>> byType = new EnumMap<>(RecordType.class);
        for (LmcRecord each : catalogue.all()) {
            byType.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(each);
        }
        Map<RecordType, FileReplacement> files = new EnumMap<>(RecordType.class);
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<RecordType, List<LmcRecord>> each : byType.entrySet()) {
                Path path = directory.resolve(each.getKey().code() + ".json");
                FileReplacement file = FileReplacement.of(path);
                files.put(each.getKey(), file);
                write(each.getValue(), file, options);
                written.add(path);
            }
            for (RecordType each : REFERRED_TO_FIRST) {
                if (files.containsKey(each)) {
                    files.get(each).commit();
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (FileReplacement each : files.values()) {
                each.close();
            }
        }
        return List.copyOf(written);
    }

    /** One array of all records, in one file: several cannot be replaced in one step. */
    public static void writeFile(Catalogue catalogue, Path path, ReadOptions options) throws IOException {
        try (FileReplacement file = FileReplacement.of(path)) {
            write(catalogue.all(), file, options);
            file.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Collection<LmcRecord> records, FileReplacement file, ReadOptions options)
            throws IOException {
        boolean readable;
        try (BytesOut out = BytesOut.to(file, true, !options.lenient())) {
            write(records, out);
            readable = out.deepest() <= options.maxDepth();
        } catch (LenientOnlyException e) {
            readable = false;
        }
        file.write('\n');
        if (!readable || file.size() > options.maxBytes()) {
            throw new ValidationException(refusal(records, options));
        }
    }

    private static void write(Collection<LmcRecord> records, BytesOut out) {
        out.startArray();
        records.forEach(each -> AnyRecordCodec.INSTANCE.write(each, out));
        out.endArray();
    }

    /** What a reader with these options refuses in a file of these records. */
    private static ValidationReport refusal(Collection<LmcRecord> records, ReadOptions options) {
        byte[] document;
        try (BytesOut out = BytesOut.inMemory(true, false)) {
            write(records, out);
            document = Arrays.copyOf(out.toBytes(), out.size() + 1);
            document[document.length - 1] = '\n';
        }
        JsonText text = JsonText.ofCopy(document);
        return DocumentReader.read(
                        text, options.withoutValidator(), new RecordsCodec(text, new ArrayList<>()), JsonPart.RECORDS)
                .report();
    }

    /** One record or an array of records; each whole record is kept, even where another has a problem. */
    private static final class RecordsCodec extends Codec<Boolean> {
        private final JsonText text;
        private final List<Entry> entries;

        private RecordsCodec(JsonText text, List<Entry> entries) {
            this.text = text;
            this.entries = entries;
        }

        @Override
        Boolean readSound(SoundIn in) {
            if (in.peek() != '[') {
                entries.add(new Entry(AnyRecordCodec.INSTANCE.readSound(in), text, Pointer.ROOT));
                return Boolean.TRUE;
            }
            int index = 0;
            for (boolean more = in.firstElement(); more; more = in.nextElement()) {
                LmcRecord record = AnyRecordCodec.INSTANCE.readSound(in);
                entries.add(new Entry(record, text, Pointer.ROOT.child(index++)));
            }
            return Boolean.TRUE;
        }

        @Override
        public Boolean read(JsonIn in, ReadContext context) {
            // Some may have been read before it showed that not all of the file is sound.
            entries.clear();
            if (in.current() != JsonIn.Token.START_ARRAY) {
                return record(in, context);
            }
            boolean whole = true;
            for (int i = 0; in.next() != JsonIn.Token.END_ARRAY; i++) {
                context.enter(i);
                whole &= record(in, context) != null;
                context.leave();
            }
            return whole ? Boolean.TRUE : null;
        }

        private Boolean record(JsonIn in, ReadContext context) {
            LmcRecord record = AnyRecordCodec.INSTANCE.read(in, context);
            if (record == null) {
                return null;
            }
            entries.add(new Entry(record, text, context.pointer()));
            return Boolean.TRUE;
        }

        @Override
        public void write(Boolean value, JsonOut out) {
            throw new UnsupportedOperationException("records are written one by one");
        }
    }
}
