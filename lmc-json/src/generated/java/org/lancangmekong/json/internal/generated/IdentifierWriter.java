// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Identifier}. */
final class IdentifierWriter {
    private static final JsonName SCHEME = new JsonName("scheme");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName URL = new JsonName("url");
    private static final JsonName EVIDENCE = new JsonName("evidence");

    private IdentifierWriter() {}

    static void write(Identifier identifier, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(identifier, out);
        } else {
            writeInOrder(identifier, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Identifier identifier, BytesOut out) {
        Values.write(SCHEME, identifier.scheme(), out);
        Values.write(ID, identifier.id(), out);
        Values.write(URL, identifier.url().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, identifier.evidence(), out);
    }

    private static void writeSorted(Identifier identifier, BytesOut out) {
        EvidenceWriter.writeAll(EVIDENCE, identifier.evidence(), out);
        Values.write(ID, identifier.id(), out);
        Values.write(SCHEME, identifier.scheme(), out);
        Values.write(URL, identifier.url().orElse(null), out);
    }

    static void writeAll(JsonName name, List<Identifier> all, BytesOut out) {
        if (!all.isEmpty()) {
            out.name(name);
            out.startArray();
            for (int i = 0; i < all.size(); i++) {
                write(all.get(i), out);
            }
            out.endArray();
        }
    }
}
