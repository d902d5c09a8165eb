// Generated from the tables of members by WritersSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.Principle;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.internal.text.BytesOut;

/** Writes records and values to memory or a stream, in the order of their tables or of the canonical form. */
public final class Writers {
    private Writers() {}

    /**
     * Writes a record.
     *
     * @param record a record of any type
     * @param out where it is written
     * @return false if it is of an unknown type; then nothing was written
     */
    public static boolean record(LmcRecord record, BytesOut out) {
        switch (record.type()) {
            case MECHANISM -> MechanismWriter.write((Mechanism) record, out);
            case EVENT -> EventWriter.write((Event) record, out);
            case DOCUMENT -> DocumentWriter.write((Document) record, out);
            case PROGRAMME -> ProgrammeWriter.write((Programme) record, out);
            case PROJECT -> ProjectWriter.write((Project) record, out);
            case FRAMEWORK -> FrameworkWriter.write((Framework) record, out);
            case PRINCIPLE -> PrincipleWriter.write((Principle) record, out);
            case PHASE -> PhaseWriter.write((Phase) record, out);
            case TERM -> TermWriter.write((Term) record, out);
            case ORGANIZATION -> OrganizationWriter.write((Organization) record, out);
            case SOURCE -> SourceWriter.write((Source) record, out);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes a value.
     *
     * @param value any value
     * @param out where it is written
     * @return false if its type has no table of members; then nothing was written
     */
    public static boolean value(Object value, BytesOut out) {
        if (value instanceof Evidence found) {
            EvidenceWriter.write(found, out);
        } else if (value instanceof OtherName found) {
            OtherNameWriter.write(found, out);
        } else if (value instanceof Identifier found) {
            IdentifierWriter.write(found, out);
        } else if (value instanceof Place found) {
            PlaceWriter.write(found, out);
        } else if (value instanceof Participant found) {
            ParticipantWriter.write(found, out);
        } else if (value instanceof Quantity found) {
            QuantityWriter.write(found, out);
        } else if (value instanceof Alignment found) {
            AlignmentWriter.write(found, out);
        } else if (value instanceof Milestone found) {
            MilestoneWriter.write(found, out);
        } else if (value instanceof Figure found) {
            FigureWriter.write(found, out);
        } else {
            return false;
        }
        return true;
    }
}
