// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.FrameworkKind;
import org.lancangmekong.core.vocabulary.TransportMode;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Framework}. */
final class FrameworkReader {
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
            "scope",
            "fields",
            "modes",
            "participants",
            "history"));

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
    private static final int SCOPE = 11;
    private static final int FIELDS = 12;
    private static final int MODES = 13;
    private static final int PARTICIPANTS = 14;
    private static final int HISTORY = 15;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << TYPE | 1L << SCHEMA | 1L << ID | 1L << NAME | 1L << KIND;

    private static final SoundMaker<Framework> MAKER = Kinds.maker(Framework.Table.SHAPE);
    private static final JsonNames ITS_TYPE = new JsonNames(List.of("framework"));
    private static final Texts<RecordId> ID_VALUES = Kinds.texts(Framework.Table.SHAPE, "id");
    private static final Texts<RecordId> FORMER_IDS_VALUES = Kinds.texts(Framework.Table.SHAPE, "formerIds");
    private static final Texts<String> COMPLETE_VALUES = Kinds.texts(Framework.Table.SHAPE, "complete");
    private static final Codes<FrameworkKind> KIND_VALUES = Kinds.codes(Framework.Table.SHAPE, "kind");
    private static final Codes<CommunityScope> SCOPE_VALUES = Kinds.codes(Framework.Table.SHAPE, "scope");
    private static final Codes<Field> FIELDS_VALUES = Kinds.codes(Framework.Table.SHAPE, "fields");
    private static final Codes<TransportMode> MODES_VALUES = Kinds.codes(Framework.Table.SHAPE, "modes");

    private FrameworkReader() {}

    static Framework read(SoundIn in) {
        RecordId id = null;
        LocalizedText name = null;
        List<Evidence> evidence = null;
        List<OtherName> otherNames = null;
        List<Identifier> identifiers = null;
        List<RecordId> formerIds = null;
        LocalizedText summary = null;
        List<String> complete = null;
        FrameworkKind kind = null;
        CommunityScope scope = null;
        List<Field> fields = null;
        List<TransportMode> modes = null;
        List<Participant> participants = null;
        List<Milestone> history = null;
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
                case SCOPE -> scope = SCOPE_VALUES.read(in);
                case FIELDS -> fields = FIELDS_VALUES.readAll(in);
                case MODES -> modes = MODES_VALUES.readAll(in);
                case PARTICIPANTS -> participants = ParticipantReader.readAll(in);
                case HISTORY -> history = MilestoneReader.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Framework made = MAKER.makeSound(new Object[] {id, name, evidence, otherNames, identifiers, formerIds, summary, complete, kind, scope, fields, modes, participants, history}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }
}
