// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Term;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Term}. */
final class TermWriter {
    private static final JsonName ITS_TYPE = new JsonName("term");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName EVIDENCE = new JsonName("evidence");
    private static final JsonName OTHER_NAMES = new JsonName("otherNames");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName FORMER_IDS = new JsonName("formerIds");
    private static final JsonName SUMMARY = new JsonName("summary");
    private static final JsonName COMPLETE = new JsonName("complete");
    private static final JsonName SCHEME = new JsonName("scheme");
    private static final JsonName CODE = new JsonName("code");

    private TermWriter() {}

    static void write(Term term, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(term, out);
        } else {
            writeInOrder(term, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Term term, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, term.id(), out);
        Values.write(NAME, term.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, term.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, term.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, term.identifiers(), out);
        Values.writeStrings(FORMER_IDS, term.formerIds(), out);
        Values.write(SUMMARY, term.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, term.complete(), out);
        Values.write(SCHEME, term.scheme(), out);
        Values.write(CODE, term.code(), out);
        JsonValues.writeExtensions(term.extensions(), out);
    }

    private static void writeSorted(Term term, BytesOut out) {
        JsonValues.insertExtensions(term.extensions(), out);
        Values.write(CODE, term.code(), out);
        Values.writeStrings(COMPLETE, term.complete(), out);
        EvidenceWriter.writeAll(EVIDENCE, term.evidence(), out);
        Values.writeStrings(FORMER_IDS, term.formerIds(), out);
        Values.write(ID, term.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, term.identifiers(), out);
        Values.write(NAME, term.name(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, term.otherNames(), out);
        Values.schema(out);
        Values.write(SCHEME, term.scheme(), out);
        Values.write(SUMMARY, term.summary().orElse(null), out);
        Values.type(ITS_TYPE, out);
    }
}
