// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Standing;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Document}. */
final class DocumentReader {
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
            "event",
            "standing",
            "date",
            "issuer",
            "period",
            "participants",
            "areas",
            "alignments",
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
    private static final int EVENT = 11;
    private static final int STANDING = 12;
    private static final int DATE = 13;
    private static final int ISSUER = 14;
    private static final int PERIOD = 15;
    private static final int PARTICIPANTS = 16;
    private static final int AREAS = 17;
    private static final int ALIGNMENTS = 18;
    private static final int FIGURES = 19;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << TYPE | 1L << SCHEMA | 1L << ID | 1L << NAME | 1L << KIND;

    private static final SoundMaker<Document> MAKER = Kinds.maker(Document.Table.SHAPE);
    private static final JsonNames ITS_TYPE = new JsonNames(List.of("document"));
    private static final Texts<RecordId> ID_VALUES = Kinds.texts(Document.Table.SHAPE, "id");
    private static final Texts<RecordId> FORMER_IDS_VALUES = Kinds.texts(Document.Table.SHAPE, "formerIds");
    private static final Texts<String> COMPLETE_VALUES = Kinds.texts(Document.Table.SHAPE, "complete");
    private static final Codes<DocumentKind> KIND_VALUES = Kinds.codes(Document.Table.SHAPE, "kind");
    private static final Texts<RecordId> EVENT_VALUES = Kinds.texts(Document.Table.SHAPE, "event");
    private static final Codes<Standing> STANDING_VALUES = Kinds.codes(Document.Table.SHAPE, "standing");
    private static final Texts<EdtfDate> DATE_VALUES = Kinds.texts(Document.Table.SHAPE, "date");
    private static final Texts<RecordId> ISSUER_VALUES = Kinds.texts(Document.Table.SHAPE, "issuer");
    private static final Texts<EdtfDate> PERIOD_VALUES = Kinds.texts(Document.Table.SHAPE, "period");
    private static final Codes<PriorityArea> AREAS_VALUES = Kinds.codes(Document.Table.SHAPE, "areas");

    private DocumentReader() {}

    static Document read(SoundIn in) {
        RecordId id = null;
        LocalizedText name = null;
        List<Evidence> evidence = null;
        List<OtherName> otherNames = null;
        List<Identifier> identifiers = null;
        List<RecordId> formerIds = null;
        LocalizedText summary = null;
        List<String> complete = null;
        DocumentKind kind = null;
        RecordId event = null;
        Standing standing = null;
        EdtfDate date = null;
        RecordId issuer = null;
        EdtfDate period = null;
        List<Participant> participants = null;
        List<PriorityArea> areas = null;
        List<Alignment> alignments = null;
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
                case EVENT -> event = EVENT_VALUES.read(in);
                case STANDING -> standing = STANDING_VALUES.read(in);
                case DATE -> date = DATE_VALUES.read(in);
                case ISSUER -> issuer = ISSUER_VALUES.read(in);
                case PERIOD -> period = PERIOD_VALUES.read(in);
                case PARTICIPANTS -> participants = ParticipantReader.readAll(in);
                case AREAS -> areas = AREAS_VALUES.readAll(in);
                case ALIGNMENTS -> alignments = AlignmentReader.readAll(in);
                case FIGURES -> figures = FigureReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Document made = MAKER.makeSound(new Object[] {id, name, evidence, otherNames, identifiers, formerIds, summary, complete, kind, event, standing, date, issuer, period, participants, areas, alignments, figures}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }
}
