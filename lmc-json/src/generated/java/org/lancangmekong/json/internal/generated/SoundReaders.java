// Generated from the tables of members by SoundReadersSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.model.LmcRecord;
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
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads records and values that are sound. */
public final class SoundReaders {
    private SoundReaders() {}

    /**
     * Reads a record of a type.
     *
     * @param type a known type
     * @param in the tokens
     * @return the record
     */
    public static LmcRecord record(RecordType type, SoundIn in) {
        return switch (type) {
            case MECHANISM -> MechanismReader.read(in);
            case EVENT -> EventReader.read(in);
            case DOCUMENT -> DocumentReader.read(in);
            case PROGRAMME -> ProgrammeReader.read(in);
            case PROJECT -> ProjectReader.read(in);
            case FRAMEWORK -> FrameworkReader.read(in);
            case PRINCIPLE -> PrincipleReader.read(in);
            case PHASE -> PhaseReader.read(in);
            case TERM -> TermReader.read(in);
            case ORGANIZATION -> OrganizationReader.read(in);
            case SOURCE -> SourceReader.read(in);
            case UNKNOWN -> throw SoundIn.unsound();
        };
    }

    /**
     * Reads a value of a type that has a table of members.
     *
     * @param type the type
     * @param in the tokens
     * @return the value
     */
    public static Object value(Class<?> type, SoundIn in) {
        if (type == Evidence.class) {
            return EvidenceReader.read(in);
        }
        if (type == OtherName.class) {
            return OtherNameReader.read(in);
        }
        if (type == Identifier.class) {
            return IdentifierReader.read(in);
        }
        if (type == Place.class) {
            return PlaceReader.read(in);
        }
        if (type == Participant.class) {
            return ParticipantReader.read(in);
        }
        if (type == Quantity.class) {
            return QuantityReader.read(in);
        }
        if (type == Alignment.class) {
            return AlignmentReader.read(in);
        }
        if (type == Milestone.class) {
            return MilestoneReader.read(in);
        }
        if (type == Figure.class) {
            return FigureReader.read(in);
        }
        throw SoundIn.unsound();
    }
}
