// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.model.Project;
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
import org.lancangmekong.core.vocabulary.Connectivity;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.TransportMode;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Project}. */
final class ProjectReader {
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
            "belonging",
            "partOf",
            "programme",
            "agreement",
            "connectivity",
            "modes",
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
    private static final int BELONGING = 11;
    private static final int PART_OF = 12;
    private static final int PROGRAMME = 13;
    private static final int AGREEMENT = 14;
    private static final int CONNECTIVITY = 15;
    private static final int MODES = 16;
    private static final int AREAS = 17;
    private static final int FIELDS = 18;
    private static final int PARTICIPANTS = 19;
    private static final int PLACES = 20;
    private static final int HISTORY = 21;
    private static final int FIGURES = 22;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << TYPE | 1L << SCHEMA | 1L << ID | 1L << NAME | 1L << KIND;

    private static final SoundMaker<Project> MAKER = Kinds.maker(Project.Table.SHAPE);
    private static final JsonNames ITS_TYPE = new JsonNames(List.of("project"));
    private static final Texts<RecordId> ID_VALUES = Kinds.texts(Project.Table.SHAPE, "id");
    private static final Texts<RecordId> FORMER_IDS_VALUES = Kinds.texts(Project.Table.SHAPE, "formerIds");
    private static final Texts<String> COMPLETE_VALUES = Kinds.texts(Project.Table.SHAPE, "complete");
    private static final Codes<ProjectKind> KIND_VALUES = Kinds.codes(Project.Table.SHAPE, "kind");
    private static final Codes<Belonging> BELONGING_VALUES = Kinds.codes(Project.Table.SHAPE, "belonging");
    private static final Texts<RecordId> PART_OF_VALUES = Kinds.texts(Project.Table.SHAPE, "partOf");
    private static final Texts<RecordId> PROGRAMME_VALUES = Kinds.texts(Project.Table.SHAPE, "programme");
    private static final Texts<RecordId> AGREEMENT_VALUES = Kinds.texts(Project.Table.SHAPE, "agreement");
    private static final Codes<Connectivity> CONNECTIVITY_VALUES = Kinds.codes(Project.Table.SHAPE, "connectivity");
    private static final Codes<TransportMode> MODES_VALUES = Kinds.codes(Project.Table.SHAPE, "modes");
    private static final Codes<PriorityArea> AREAS_VALUES = Kinds.codes(Project.Table.SHAPE, "areas");
    private static final Codes<Field> FIELDS_VALUES = Kinds.codes(Project.Table.SHAPE, "fields");

    private ProjectReader() {}

    static Project read(SoundIn in) {
        RecordId id = null;
        LocalizedText name = null;
        List<Evidence> evidence = null;
        List<OtherName> otherNames = null;
        List<Identifier> identifiers = null;
        List<RecordId> formerIds = null;
        LocalizedText summary = null;
        List<String> complete = null;
        ProjectKind kind = null;
        Belonging belonging = null;
        RecordId partOf = null;
        RecordId programme = null;
        RecordId agreement = null;
        Connectivity connectivity = null;
        List<TransportMode> modes = null;
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
                case BELONGING -> belonging = BELONGING_VALUES.read(in);
                case PART_OF -> partOf = PART_OF_VALUES.read(in);
                case PROGRAMME -> programme = PROGRAMME_VALUES.read(in);
                case AGREEMENT -> agreement = AGREEMENT_VALUES.read(in);
                case CONNECTIVITY -> connectivity = CONNECTIVITY_VALUES.read(in);
                case MODES -> modes = MODES_VALUES.readAll(in);
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
        Project made = MAKER.makeSound(new Object[] {id, name, evidence, otherNames, identifiers, formerIds, summary, complete, kind, belonging, partOf, programme, agreement, connectivity, modes, areas, fields, participants, places, history, figures}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }
}
