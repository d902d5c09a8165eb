// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProgrammeKind;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Programme}. */
final class ProgrammeReader {
    private static final JsonNames NAMES = new JsonNames(List.of(
            "type",
            "schema",
            "id",
            "name",
            "evidence",
            "otherNames",
            "identifiers",
            "formerIds",
            "summary",
            "complete",
            "kind",
            "mechanism",
            "belonging",
            "cadence",
            "pillars",
            "areas",
            "fields",
            "participants",
            "places",
            "history",
            "figures"));

    private static final int TYPE = 0;
    private static final int SCHEMA = 1;
    private static final int ID = 2;
    private static final int NAME = 3;
    private static final int EVIDENCE = 4;
    private static final int OTHER_NAMES = 5;
    private static final int IDENTIFIERS = 6;
    private static final int FORMER_IDS = 7;
    private static final int SUMMARY = 8;
    private static final int COMPLETE = 9;
    private static final int KIND = 10;
    private static final int MECHANISM = 11;
    private static final int BELONGING = 12;
    private static final int CADENCE = 13;
    private static final int PILLARS = 14;
    private static final int AREAS = 15;
    private static final int FIELDS = 16;
    private static final int PARTICIPANTS = 17;
    private static final int PLACES = 18;
    private static final int HISTORY = 19;
    private static final int FIGURES = 20;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << TYPE | 1L << SCHEMA | 1L << ID | 1L << NAME | 1L << KIND;

    private static final SoundMaker<Programme> MAKER = Kinds.maker(Programme.Table.SHAPE);
    private static final JsonNames ITS_TYPE = new JsonNames(List.of("programme"));
    private static final Texts<RecordId> ID_VALUES = Kinds.texts(Programme.Table.SHAPE, "id");
    private static final Texts<RecordId> FORMER_IDS_VALUES = Kinds.texts(Programme.Table.SHAPE, "formerIds");
    private static final Texts<String> COMPLETE_VALUES = Kinds.texts(Programme.Table.SHAPE, "complete");
    private static final Codes<ProgrammeKind> KIND_VALUES = Kinds.codes(Programme.Table.SHAPE, "kind");
    private static final Texts<RecordId> MECHANISM_VALUES = Kinds.texts(Programme.Table.SHAPE, "mechanism");
    private static final Codes<Belonging> BELONGING_VALUES = Kinds.codes(Programme.Table.SHAPE, "belonging");
    private static final Texts<Period> CADENCE_VALUES = Kinds.texts(Programme.Table.SHAPE, "cadence");
    private static final Codes<Pillar> PILLARS_VALUES = Kinds.codes(Programme.Table.SHAPE, "pillars");
    private static final Codes<PriorityArea> AREAS_VALUES = Kinds.codes(Programme.Table.SHAPE, "areas");
    private static final Codes<Field> FIELDS_VALUES = Kinds.codes(Programme.Table.SHAPE, "fields");

    private ProgrammeReader() {}

    static Programme read(SoundIn in) {
        RecordId id = null;
        LocalizedText name = null;
        List<Evidence> evidence = null;
        List<OtherName> otherNames = null;
        List<Identifier> identifiers = null;
        List<RecordId> formerIds = null;
        LocalizedText summary = null;
        List<String> complete = null;
        ProgrammeKind kind = null;
        RecordId mechanism = null;
        Belonging belonging = null;
        Period cadence = null;
        List<Pillar> pillars = null;
        List<PriorityArea> areas = null;
        List<Field> fields = null;
        List<Participant> participants = null;
        List<Place> places = null;
        List<Milestone> history = null;
        List<Figure> figures = null;
        Map<String, JsonValue> extensions = null;
        int lists = in.listCount();
        long seen = 0;
        for (int next = in.firstMember(NAMES); next != SoundIn.END; next = in.nextMember(NAMES, next + 1)) {
            if (next == SoundIn.OTHER) {
                extensions = JsonValues.extension(in, extensions);
                continue;
            }
            seen = SoundIn.once(seen, next);
            switch (next) {
                case TYPE -> in.require(ITS_TYPE);
                case SCHEMA -> in.require(Kinds.VERSION);
                case ID -> id = ID_VALUES.read(in);
                case NAME -> name = LocalizedTexts.read(in);
                case EVIDENCE -> evidence = EvidenceReader.readAll(in);
                case OTHER_NAMES -> otherNames = OtherNameReader.readAll(in);
                case IDENTIFIERS -> identifiers = IdentifierReader.readAll(in);
                case FORMER_IDS -> formerIds = FORMER_IDS_VALUES.readAll(in);
                case SUMMARY -> summary = LocalizedTexts.read(in);
                case COMPLETE -> complete = COMPLETE_VALUES.readAll(in);
                case KIND -> kind = KIND_VALUES.read(in);
                case MECHANISM -> mechanism = MECHANISM_VALUES.read(in);
                case BELONGING -> belonging = BELONGING_VALUES.read(in);
                case CADENCE -> cadence = CADENCE_VALUES.read(in);
                case PILLARS -> pillars = PILLARS_VALUES.readAll(in);
                case AREAS -> areas = AREAS_VALUES.readAll(in);
                case FIELDS -> fields = FIELDS_VALUES.readAll(in);
                case PARTICIPANTS -> participants = ParticipantReader.readAll(in);
                case PLACES -> places = PlaceReader.readAll(in);
                case HISTORY -> history = MilestoneReader.readAll(in);
                case FIGURES -> figures = FigureReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Programme made = MAKER.makeSound(new Object[] {id, name, evidence, otherNames, identifiers, formerIds, summary, complete, kind, mechanism, belonging, cadence, pillars, areas, fields, participants, places, history, figures}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }
}
