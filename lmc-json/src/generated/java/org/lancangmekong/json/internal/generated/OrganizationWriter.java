// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Organization;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Organization}. */
final class OrganizationWriter {
    private static final JsonName ITS_TYPE = new JsonName("organization");
    private static final JsonName ID = new JsonName("id");
    private static final JsonName NAME = new JsonName("name");
    private static final JsonName EVIDENCE = new JsonName("evidence");
    private static final JsonName OTHER_NAMES = new JsonName("otherNames");
    private static final JsonName IDENTIFIERS = new JsonName("identifiers");
    private static final JsonName FORMER_IDS = new JsonName("formerIds");
    private static final JsonName SUMMARY = new JsonName("summary");
    private static final JsonName COMPLETE = new JsonName("complete");
    private static final JsonName KIND = new JsonName("kind");
    private static final JsonName COUNTRY = new JsonName("country");

    private OrganizationWriter() {}

    static void write(Organization organization, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(organization, out);
        } else {
            writeInOrder(organization, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Organization organization, BytesOut out) {
        Values.type(ITS_TYPE, out);
        Values.schema(out);
        Values.write(ID, organization.id(), out);
        Values.write(NAME, organization.name(), out);
        EvidenceWriter.writeAll(EVIDENCE, organization.evidence(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, organization.otherNames(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, organization.identifiers(), out);
        Values.writeStrings(FORMER_IDS, organization.formerIds(), out);
        Values.write(SUMMARY, organization.summary().orElse(null), out);
        Values.writeStrings(COMPLETE, organization.complete(), out);
        Values.write(KIND, organization.kind(), out);
        Values.write(COUNTRY, organization.country().orElse(null), out);
        JsonValues.writeExtensions(organization.extensions(), out);
    }

    private static void writeSorted(Organization organization, BytesOut out) {
        JsonValues.insertExtensions(organization.extensions(), out);
        Values.writeStrings(COMPLETE, organization.complete(), out);
        Values.write(COUNTRY, organization.country().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, organization.evidence(), out);
        Values.writeStrings(FORMER_IDS, organization.formerIds(), out);
        Values.write(ID, organization.id(), out);
        IdentifierWriter.writeAll(IDENTIFIERS, organization.identifiers(), out);
        Values.write(KIND, organization.kind(), out);
        Values.write(NAME, organization.name(), out);
        OtherNameWriter.writeAll(OTHER_NAMES, organization.otherNames(), out);
        Values.schema(out);
        Values.write(SUMMARY, organization.summary().orElse(null), out);
        Values.type(ITS_TYPE, out);
    }
}
