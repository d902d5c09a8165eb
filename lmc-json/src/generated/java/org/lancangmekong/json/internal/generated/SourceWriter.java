// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Source;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Source}. */
final class SourceWriter {
    private static final JsonName ITS_TYPE = new JsonName("source");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName EVIDENCE = new JsonName("evidence");
    private static final JsonName OTHER_NAMES = new JsonName("otherNames");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName FORMER_IDS = new JsonName("formerIds");
    private static final JsonName SUMMARY = new JsonName("summary");
    private static final JsonName COMPLETE = new JsonName("complete");
    private static final JsonName PUBLISHER = new JsonName("publisher");
    private static final JsonName PUBLISHED = new JsonName("published");
    private static final JsonName URL = new JsonName("url");
    private static final JsonName LANGUAGE = new JsonName("language");
    private static final JsonName AUTHOR = new JsonName("author");
    private static final JsonName AUTHOR_ROLE = new JsonName("authorRole");
    private static final JsonName TRANSLATOR = new JsonName("translator");
    private static final JsonName ORIGINAL_LANGUAGE = new JsonName("originalLanguage");
    private static final JsonName REPEATS = new JsonName("repeats");
    private static final JsonName READ = new JsonName("read");

    private SourceWriter() {}

    static void write(Source source, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(source, out);
        } else {
            writeInOrder(source, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Source source, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, source.id(), out);
        Values.write(NAME, source.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, source.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, source.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, source.identifiers(), out);
        Values.writeStrings(FORMER_IDS, source.formerIds(), out);
        Values.write(SUMMARY, source.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, source.complete(), out);
        Values.write(PUBLISHER, source.publisher(), out);
        Values.write(PUBLISHED, source.published().orElse(null), out);
        Values.write(URL, source.url().orElse(null), out);
        Values.write(LANGUAGE, source.language().orElse(null), out);
        Values.write(AUTHOR, source.author().orElse(null), out);
        Values.write(AUTHOR_ROLE, source.authorRole().orElse(null), out);
        Values.write(TRANSLATOR, source.translator().orElse(null), out);
        Values.write(ORIGINAL_LANGUAGE, source.originalLanguage().orElse(null), out);
        Values.write(REPEATS, source.repeats().orElse(null), out);
        Values.write(READ, source.read().orElse(null), out);
        JsonValues.writeExtensions(source.extensions(), out);
    }

    private static void writeSorted(Source source, BytesOut out) {
        JsonValues.insertExtensions(source.extensions(), out);
        Values.write(AUTHOR, source.author().orElse(null), out);
        Values.write(AUTHOR_ROLE, source.authorRole().orElse(null), out);
        Values.writeStrings(COMPLETE, source.complete(), out);
        EvidenceWriter.writeAll(EVIDENCE, source.evidence(), out);
        Values.writeStrings(FORMER_IDS, source.formerIds(), out);
        Values.write(ID, source.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, source.identifiers(), out);
        Values.write(LANGUAGE, source.language().orElse(null), out);
        Values.write(NAME, source.name(), out);
        Values.write(ORIGINAL_LANGUAGE, source.originalLanguage().orElse(null), out);
        OtherNameWriter.writeAll(OTHER_NAMES, source.otherNames(), out);
        Values.write(PUBLISHED, source.published().orElse(null), out);
        Values.write(PUBLISHER, source.publisher(), out);
        Values.write(READ, source.read().orElse(null), out);
        Values.write(REPEATS, source.repeats().orElse(null), out);
        Values.schema(out);
        Values.write(SUMMARY, source.summary().orElse(null), out);
        Values.write(TRANSLATOR, source.translator().orElse(null), out);
        Values.type(ITS_TYPE, out);
        Values.write(URL, source.url().orElse(null), out);
    }
}
