// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.EventMode;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Event}. */
final class EventReader {
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
            "of",
            "ordinal",
            "when",
            "planned",
            "mode",
            "place",
            "theme",
            "participants",
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
    private static final int OF = 10;
    private static final int ORDINAL = 11;
    private static final int WHEN = 12;
    private static final int PLANNED = 13;
    private static final int MODE = 14;
    private static final int PLACE = 15;
    private static final int THEME = 16;
    private static final int PARTICIPANTS = 17;
    private static final int FIGURES = 18;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << TYPE | 1L << SCHEMA | 1L << ID | 1L << NAME | 1L << OF | 1L << WHEN;

    private static final SoundMaker<Event> MAKER = Kinds.maker(Event.Table.SHAPE);
    private static final JsonNames ITS_TYPE = new JsonNames(List.of("event"));
    private static final Texts<RecordId> ID_VALUES = Kinds.texts(Event.Table.SHAPE, "id");
    private static final Texts<RecordId> FORMER_IDS_VALUES = Kinds.texts(Event.Table.SHAPE, "formerIds");
    private static final Texts<String> COMPLETE_VALUES = Kinds.texts(Event.Table.SHAPE, "complete");
    private static final Texts<RecordId> OF_VALUES = Kinds.texts(Event.Table.SHAPE, "of");
    private static final Integers ORDINAL_VALUES = Kinds.integers(Event.Table.SHAPE, "ordinal");
    private static final Texts<EdtfDate> WHEN_VALUES = Kinds.texts(Event.Table.SHAPE, "when");
    private static final Codes<EventMode> MODE_VALUES = Kinds.codes(Event.Table.SHAPE, "mode");

    private EventReader() {}

    static Event read(SoundIn in) {
        RecordId id = null;
        LocalizedText name = null;
        List<Evidence> evidence = null;
        List<OtherName> otherNames = null;
        List<Identifier> identifiers = null;
        List<RecordId> formerIds = null;
        LocalizedText summary = null;
        List<String> complete = null;
        RecordId of = null;
        Integer ordinal = null;
        EdtfDate when = null;
        Boolean planned = null;
        EventMode mode = null;
        Place place = null;
        LocalizedText theme = null;
        List<Participant> participants = null;
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
                case OF -> of = OF_VALUES.read(in);
                case ORDINAL -> ordinal = ORDINAL_VALUES.read(in);
                case WHEN -> when = WHEN_VALUES.read(in);
                case PLANNED -> planned = in.flag();
                case MODE -> mode = MODE_VALUES.read(in);
                case PLACE -> place = PlaceReader.read(in);
                case THEME -> theme = LocalizedTexts.read(in);
                case PARTICIPANTS -> participants = ParticipantReader.readAll(in);
                case FIGURES -> figures = FigureReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Event made = MAKER.makeSound(new Object[] {id, name, evidence, otherNames, identifiers, formerIds, summary, complete, of, ordinal, when, planned, mode, place, theme, participants, figures}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }
}
