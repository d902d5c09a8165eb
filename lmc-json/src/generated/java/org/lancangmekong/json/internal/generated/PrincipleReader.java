// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.model.Principle;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.PrincipleKind;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Principle}. */
final class PrincipleReader {
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
            "elements"));

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
    private static final int ELEMENTS = 11;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << TYPE | 1L << SCHEMA | 1L << ID | 1L << NAME | 1L << KIND;

    private static final SoundMaker<Principle> MAKER = Kinds.maker(Principle.Table.SHAPE);
    private static final JsonNames ITS_TYPE = new JsonNames(List.of("principle"));
    private static final Texts<RecordId> ID_VALUES = Kinds.texts(Principle.Table.SHAPE, "id");
    private static final Texts<RecordId> FORMER_IDS_VALUES = Kinds.texts(Principle.Table.SHAPE, "formerIds");
    private static final Texts<String> COMPLETE_VALUES = Kinds.texts(Principle.Table.SHAPE, "complete");
    private static final Codes<PrincipleKind> KIND_VALUES = Kinds.codes(Principle.Table.SHAPE, "kind");

    private PrincipleReader() {}

    static Principle read(SoundIn in) {
        RecordId id = null;
        LocalizedText name = null;
        List<Evidence> evidence = null;
        List<OtherName> otherNames = null;
        List<Identifier> identifiers = null;
        List<RecordId> formerIds = null;
        LocalizedText summary = null;
        List<String> complete = null;
        PrincipleKind kind = null;
        List<LocalizedText> elements = null;
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
                case ELEMENTS -> elements = LocalizedTexts.readAll(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Principle made = MAKER.makeSound(new Object[] {id, name, evidence, otherNames, identifiers, formerIds, summary, complete, kind, elements}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }
}
