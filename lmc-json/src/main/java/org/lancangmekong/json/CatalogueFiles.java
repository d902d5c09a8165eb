package org.lancangmekong.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.RecordId;

/** A catalogue as files: one array of records for each type. */
final class CatalogueFiles {
    private CatalogueFiles() {}

    /** A record and where it stands. */
    private record Entry(LmcRecord record, JsonText text, Pointer pointer) {}

    static ReadResult<Catalogue> read(List<JsonText> texts, LmcJson json) {
        ValidationReport.Collector found =
                ValidationReport.collector(json.limits().problems());
        Map<RecordId, Entry> entries = new LinkedHashMap<>();
        boolean whole = true;
        for (JsonText text : texts) {
            List<Entry> here = new ArrayList<>();
            ReadResult<Boolean> result = Documents.read(
                    text, json, new RecordsCodec(text, here), "a record or an array of records", (all, reading) -> {});
            found.addAll(result.report());
            whole &= result.value().isPresent();
            for (Entry each : here) {
                Entry first = entries.putIfAbsent(each.record().id(), each);
                if (first != null) {
                    found.add(duplicate(each, first, json.limits()));
                    whole = false;
                }
            }
        }
        Catalogue catalogue = whole
                ? Catalogue.of(entries.values().stream().map(Entry::record).toList())
                : null;
        if (catalogue != null && json.validator().isPresent()) {
            found.addAll(located(json.validator().get().validate(catalogue), entries, json.limits()));
        }
        return new ReadResult<>(catalogue, found.report());
    }

    private static Violation duplicate(Entry entry, Entry first, Limits limits) {
        String id = "\"" + entry.record().id() + "\"";
        String where = " at " + locationOf(first, Pointer.parse("/id"), limits);
        Pointer pointer = entry.pointer().child("id");
        return Problem.DUPLICATE_ID
                .at(pointer, "id", id, "first", where)
                .at(locationOf(entry, Pointer.parse("/id"), limits));
    }

    private static Location locationOf(Entry entry, Pointer member, Limits limits) {
        Pointer pointer = entry.pointer().append(member);
        return entry.text()
                .location(Places.find(entry.text(), limits.depth(), List.of(pointer))
                        .offset(pointer));
    }

    /** Rules point into a catalogue by id; the place is in the file of the record. */
    private static ValidationReport located(ValidationReport report, Map<RecordId, Entry> entries, Limits limits) {
        Map<JsonText, List<Pointer>> wanted = new HashMap<>();
        for (Violation each : report.violations()) {
            Entry entry = entryOf(each, entries);
            if (entry != null) {
                wanted.computeIfAbsent(entry.text(), text -> new ArrayList<>()).add(inFile(each, entry));
            }
        }
        Map<JsonText, Places> places = new HashMap<>();
        wanted.forEach((text, pointers) -> places.put(text, Places.find(text, limits.depth(), pointers)));
        List<Violation> located = new ArrayList<>();
        for (Violation each : report.violations()) {
            Entry entry = entryOf(each, entries);
            located.add(
                    entry == null
                            ? each
                            : each.at(entry.text()
                                    .location(places.get(entry.text()).offset(inFile(each, entry)))));
        }
        return ValidationReport.of(located);
    }

    private static Entry entryOf(Violation violation, Map<RecordId, Entry> entries) {
        List<String> tokens = violation.pointer().tokens();
        return tokens.isEmpty() ? null : entries.get(RecordId.of(tokens.get(0)));
    }

    private static Pointer inFile(Violation violation, Entry entry) {
        Pointer pointer = entry.pointer();
        List<String> tokens = violation.pointer().tokens();
        for (String each : tokens.subList(1, tokens.size())) {
            pointer = pointer.child(each);
        }
        return pointer;
    }

    static List<Path> write(Catalogue catalogue, Path directory) throws IOException {
        Map<String, List<LmcRecord>> byType = new LinkedHashMap<>();
        for (LmcRecord each : catalogue.all()) {
            byType.computeIfAbsent(each.type().code(), type -> new ArrayList<>())
                    .add(each);
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, List<LmcRecord>> each : byType.entrySet()) {
            Path path = directory.resolve(each.getKey() + ".json");
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(path))) {
                write(each.getValue(), stream);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            written.add(path);
        }
        return List.copyOf(written);
    }

    private static void write(List<LmcRecord> records, OutputStream stream) throws IOException {
        try (BytesOut out = BytesOut.to(stream, true)) {
            out.startArray();
            records.forEach(each -> AnyRecordCodec.INSTANCE.write(each, out));
            out.endArray();
        }
        stream.write('\n');
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
        Boolean read(JsonIn in, Reading reading) {
            if (in.current() != JsonIn.Token.START_ARRAY) {
                return record(in, reading);
            }
            boolean whole = true;
            for (int i = 0; in.next() != JsonIn.Token.END_ARRAY; i++) {
                reading.enter(i);
                whole &= record(in, reading) != null;
                reading.leave();
            }
            return whole ? Boolean.TRUE : null;
        }

        private Boolean record(JsonIn in, Reading reading) {
            LmcRecord record = AnyRecordCodec.INSTANCE.read(in, reading);
            if (record == null) {
                return null;
            }
            entries.add(new Entry(record, text, reading.pointer()));
            return Boolean.TRUE;
        }

        @Override
        void write(Boolean value, JsonOut out) {
            throw new UnsupportedOperationException("records are written one by one");
        }
    }
}
