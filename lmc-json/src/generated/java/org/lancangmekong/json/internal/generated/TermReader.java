// Generated from the tables of members by ReaderSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.TermScheme;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Reads a {@link Term}. */
final class TermReader {
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
            "scheme",
            "code"));

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
    private static final int SCHEME = 10;
    private static final int CODE = 11;

    /** The members that must appear. */
    private static final long REQUIRED = 1L << TYPE | 1L << SCHEMA | 1L << ID | 1L << NAME | 1L << SCHEME | 1L << CODE;

    private static final SoundMaker<Term> MAKER = Kinds.maker(Term.Table.SHAPE);
    private static final JsonNames ITS_TYPE = new JsonNames(List.of("term"));
    private static final Texts<RecordId> ID_VALUES = Kinds.texts(Term.Table.SHAPE, "id");
    private static final Texts<RecordId> FORMER_IDS_VALUES = Kinds.texts(Term.Table.SHAPE, "formerIds");
    private static final Texts<String> COMPLETE_VALUES = Kinds.texts(Term.Table.SHAPE, "complete");
    private static final Codes<TermScheme> SCHEME_VALUES = Kinds.codes(Term.Table.SHAPE, "scheme");
    private static final Texts<String> CODE_VALUES = Kinds.texts(Term.Table.SHAPE, "code");

    private TermReader() {}

    static Term read(SoundIn in) {
        RecordId id = null;
        LocalizedText name = null;
        List<Evidence> evidence = null;
        List<OtherName> otherNames = null;
        List<Identifier> identifiers = null;
        List<RecordId> formerIds = null;
        LocalizedText summary = null;
        List<String> complete = null;
        TermScheme scheme = null;
        String code = null;
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
                case SCHEME -> scheme = SCHEME_VALUES.read(in);
                case CODE -> code = CODE_VALUES.read(in);
                default -> throw SoundIn.unsound();
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw SoundIn.unsound();
        }
        Term made = MAKER.makeSound(new Object[] {id, name, evidence, otherNames, identifiers, formerIds, summary, complete, scheme, code}, 0);
        in.releaseLists(lists);
        return extensions == null ? made : made.toBuilder().putAllExtensions(extensions).build();
    }
}
